"""Working files and staging tables that still contain values that were emptied in the tables."""

from __future__ import annotations

import shutil
from pathlib import Path

from dlt import Pipeline
from dlt.common.destination.client import WithStagingDataset
from dlt.destinations.job_client_impl import SqlJobClientBase


def clear_working_files(pipeline: Pipeline) -> None:
    """Remove the files that loads left, and empty the staging tables; nothing may be waiting to be loaded.

    A killed extraction leaves its files for ever, a load leaves the folder of its package, and dlt leaves a trace of
    the last run.
    """
    working = Path(pipeline.working_dir)
    for step in ("extract", "normalize", "load"):
        for package in working.glob(f"{step}/*/*"):
            _remove(package)
    _remove(working / "trace.pickle")
    with pipeline.destination_client() as client:
        if isinstance(client, SqlJobClientBase) and isinstance(client, WithStagingDataset):
            names = [str(table["name"]) for table in pipeline.default_schema.data_tables(include_incomplete=False)]
            with client.with_staging_dataset():
                client.sql_client.truncate_tables(
                    *(name for name, columns in client.get_storage_tables(names) if columns)
                )


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
