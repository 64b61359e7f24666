"""Removing load packages: those that cannot be finished, and old ones."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from dlt import Pipeline

logger = logging.getLogger(__name__)

NEEDED = ("new_jobs", "schema.json")
"""dlt reads these first, and fails in every run when one is missing."""
KEPT = 20
"""Loaded packages that are kept, for debugging."""


def remove_unfinishable(pipeline: Pipeline) -> None:
    """Remove packages without jobs, which contain no rows, and half-written files that a killed run left.

    Two programs that use dlt in one folder at once can leave a package without jobs.
    """
    folder = Path(pipeline.working_dir)
    for package in [*folder.glob("load/normalized/*"), *folder.glob("normalize/extracted/*")]:
        if package.is_file():
            package.unlink()
        elif not all((package / name).exists() for name in NEEDED):
            shutil.rmtree(package)
            logger.warning("repaired: a load package without rows that cannot be finished was removed (%s)", package)


def prune(pipeline: Pipeline) -> None:
    """Remove the files of loaded packages, except the newest ones, so that their number does not grow with the runs."""
    loaded = Path(pipeline.working_dir) / "load" / "loaded"
    for package in sorted(loaded.glob("*"))[:-KEPT]:
        shutil.rmtree(package, ignore_errors=True)
