"""Load packages of earlier runs: those that a killed run left are finished or removed, old ones are removed."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from dlt import Pipeline
from dlt.common.destination.client import WithStagingDataset
from dlt.common.schema.typing import PIPELINE_STATE_TABLE_NAME
from dlt.common.storages.file_storage import FileStorage
from dlt.common.storages.load_package import PackageStorage, ParsedLoadJobFileName
from dlt.destinations.job_client_impl import SqlJobClientBase

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
    """Finish the load that a killed run left, without loading anything twice.

    dlt would otherwise load only that and extract nothing. It loads a file into the staging dataset and then marks the
    file as loaded. When the process is killed in between, dlt 1.31 loads the file a second time, and its merge
    duplicates the rows that have nested tables.
    """
    logger.info("finishing the load that the last run left pending")
    for load_id in pipeline.list_normalized_load_packages():
        _load_into_staging_again(pipeline, load_id)
    pipeline.run()


def _load_into_staging_again(pipeline: Pipeline, load_id: str) -> None:
    """Empty the staging tables with files in doubt, and load all files of these tables again.

    The merge of such a table has not begun: dlt creates it when the last of its files is marked as loaded.
    """
    packages = PackageStorage(FileStorage(f"{pipeline.working_dir}/load/normalized"), "normalized")
    begun = [ParsedLoadJobFileName.parse(path) for path, _ in packages.list_retried_new_jobs(load_id)]
    with pipeline.destination_client() as client:
        if not isinstance(client, SqlJobClientBase) or not isinstance(client, WithStagingDataset):
            return
        for table in {job.table_name for job in begun if job.file_format != "sql"}:
            if client.should_load_data_to_staging_dataset(table):
                with client.with_staging_dataset():
                    client.sql_client.truncate_tables(table)
                _mark_as_new(packages, load_id, table)


def _mark_as_new(packages: PackageStorage, load_id: str, table: str) -> None:
    """Mark the files of a table as not loaded. A file in doubt stays in doubt, in case this process is killed too."""
    for state, job in packages.list_job_with_states_for_table(load_id, table):
        name = job.file_name()
        if state == PackageStorage.STARTED_JOBS_FOLDER:
            packages.clear_pending_transition(load_id, name)
        elif state == PackageStorage.COMPLETED_JOBS_FOLDER:
            packages.storage.atomic_rename(
                packages.get_job_file_path(load_id, state, name),
                packages.get_job_file_path(load_id, PackageStorage.NEW_JOBS_FOLDER, name),
            )
