"""Load packages of earlier runs: those that a killed run left are finished or removed, old ones are removed."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from dlt import Pipeline
from dlt.common.schema.typing import PIPELINE_STATE_TABLE_NAME

from ...source.readings import READINGS

logger = logging.getLogger(__name__)

NEEDED = ("new_jobs", "started_jobs", "completed_jobs", "failed_jobs", "schema.json")
"""dlt fails in every run when one of these is missing: it makes them with the package, and removes them with it."""
KEPT = 20
"""Loaded packages that are kept, for debugging."""


def remove_unfinishable(pipeline: Pipeline) -> None:
    """Remove what a killed run left half-written or half-removed; dlt would fail at it in every run.

    Two programs that use dlt in one folder at once can leave a package without jobs, too.
    """
    folder = Path(pipeline.working_dir)
    normalized = folder / "load" / "normalized"
    for package in [*normalized.glob("*"), *folder.glob("normalize/extracted/*")]:
        if package.is_file():
            package.unlink()
        elif package.parent != normalized and (normalized / package.name).exists():
            shutil.rmtree(package)  # dlt was removing it: its rows are in the normalized package, which comes whole
        elif not all((package / name).exists() for name in NEEDED):
            shutil.rmtree(package)
            logger.warning("repaired: a load package that cannot be finished was removed (%s)", package)


def brings_rows(pipeline: Pipeline, load_id: str) -> bool:
    """Whether a normalized package has more than what every run writes down."""
    jobs = pipeline.get_load_package_info(load_id).jobs["new_jobs"]
    return any(job.job_file_info.table_name not in {READINGS, PIPELINE_STATE_TABLE_NAME} for job in jobs)


def prune(pipeline: Pipeline) -> None:
    """Remove the files of loaded packages, except the newest ones, so that their number does not grow with the runs."""
    loaded = Path(pipeline.working_dir) / "load" / "loaded"
    for package in sorted(loaded.glob("*"))[:-KEPT]:
        shutil.rmtree(package, ignore_errors=True)


def drain(pipeline: Pipeline) -> None:
    """Finish the load that a killed run left; dlt would otherwise load only that and extract nothing.

    It loads a file into the staging dataset and then marks the file as loaded. When the process is killed in between,
    dlt 1.31 loads the file a second time. The merge takes each key once all the same.
    """
    logger.info("finishing the load that the last run left pending")
    pipeline.run()
