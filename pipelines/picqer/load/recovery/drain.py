"""Finishing the load that a killed run left, without loading anything twice.

dlt loads a file into the staging dataset and then notes that it did. A process killed in between leaves the rows there
without the note; dlt 1.31 loads the file once more, and its merge copies both copies of a row that has nested tables.
"""

from __future__ import annotations

import logging

from dlt import Pipeline
from dlt.common.destination.client import WithStagingDataset
from dlt.common.storages.file_storage import FileStorage
from dlt.common.storages.load_package import PackageStorage, ParsedLoadJobFileName
from dlt.destinations.job_client_impl import SqlJobClientBase

logger = logging.getLogger(__name__)


def drain(pipeline: Pipeline) -> None:
    """Finish what an interrupted run left: dlt would otherwise load only that and extract nothing."""
    logger.info("finishing the load that the last run left pending")
    for load_id in pipeline.list_normalized_load_packages():
        _stage_again(pipeline, load_id)
    pipeline.run()


def _stage_again(pipeline: Pipeline, load_id: str) -> None:
    """Empty the staging tables of which nobody knows what was loaded, and have all their files loaded again.

    The merge of such a table has not begun: dlt makes it when the last of these files is noted.
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
                _renew(packages, load_id, table)


def _renew(packages: PackageStorage, load_id: str, table: str) -> None:
    """Take back that files of a table were loaded. Those in doubt stay so until they are, if this is killed as well."""
    for state, job in packages.list_job_with_states_for_table(load_id, table):
        name = job.file_name()
        if state == PackageStorage.STARTED_JOBS_FOLDER:
            packages.clear_pending_transition(load_id, name)
        elif state == PackageStorage.COMPLETED_JOBS_FOLDER:
            packages.storage.atomic_rename(
                packages.get_job_file_path(load_id, state, name),
                packages.get_job_file_path(load_id, PackageStorage.NEW_JOBS_FOLDER, name),
            )
