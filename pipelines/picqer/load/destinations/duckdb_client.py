"""dlt's destination DuckDB, for any path: no part of it is taken for a pattern, a partition or an address."""

from __future__ import annotations

import re
from pathlib import Path

import dlt
from dlt.common.destination.client import LoadJob
from dlt.common.destination.typing import PreparedTableSchema
from dlt.destinations.impl.duckdb.configuration import DuckDbCredentials
from dlt.destinations.impl.duckdb.duck import DuckDbClient, DuckDbCopyJob

PATTERN = re.compile(r"([*?\[])")
"""What DuckDB takes for a pattern of file names; in brackets it means itself."""


class AnyPath(dlt.destinations.duckdb):
    """A DuckDB file, whatever its path and that of the packages."""

    def __init__(self, file: Path) -> None:
        credentials = DuckDbCredentials()
        credentials.database = str(file)  # text would be parsed as an address
        super().__init__(credentials)

    @property
    def client_class(self) -> type[DuckDbClient]:
        """The client that reads packages."""
        return _Client

    @property
    def destination_type(self) -> str:
        """That of dlt: other programs that know the pipeline need not know this one."""
        return "dlt.destinations.duckdb"


class _Client(DuckDbClient):
    def create_load_job(
        self,
        table: PreparedTableSchema,
        file_path: str,
        load_id: str,
        restore: bool = False,  # noqa: FBT001, FBT002
    ) -> LoadJob:
        job = super().create_load_job(table, file_path, load_id, restore)
        return _ReadPackage(file_path) if isinstance(job, DuckDbCopyJob) else job


class _ReadPackage(DuckDbCopyJob):
    """Without reading columns from names of folders such as `title=prod`."""

    def run(self) -> None:
        client = self._job_client.sql_client
        client.execute_sql(
            f"INSERT INTO {client.make_qualified_table_name(self.load_table_name)} BY NAME "
            "SELECT * FROM read_parquet(%s, union_by_name = true, hive_partitioning = false)",
            PATTERN.sub(r"[\1]", self._file_path),
        )
