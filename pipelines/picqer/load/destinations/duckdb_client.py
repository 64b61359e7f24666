"""dlt's destination DuckDB, in little memory, and for any path: none is a pattern, a partition or an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, AnyStr

import dlt
from dlt.common.destination import DestinationCapabilitiesContext
from dlt.common.destination.client import LoadJob
from dlt.common.destination.dataset import DBApiCursor
from dlt.common.destination.typing import PreparedTableSchema
from dlt.common.schema import Schema
from dlt.destinations.exceptions import DatabaseTransientException
from dlt.destinations.impl.duckdb.configuration import DuckDbClientConfiguration, DuckDbCredentials
from dlt.destinations.impl.duckdb.duck import DuckDbClient, DuckDbCopyJob
from dlt.destinations.impl.duckdb.sql_client import DuckDbSqlClient
from dlt.destinations.typing import DBTransaction

from .duckdb_memory import Memory

PATTERN = re.compile(r"([*?\[])")
"""What DuckDB takes for a pattern of file names; in brackets it means itself."""


class AnyPath(dlt.destinations.duckdb):
    """A DuckDB file, whatever its path and that of the packages."""

    def __init__(self, file: Path, memory: Memory) -> None:
        credentials = DuckDbCredentials()
        credentials.database = str(file)  # text would be parsed as an address
        self._memory = memory
        super().__init__(credentials)

    @property
    def client_class(self) -> type[DuckDbClient]:
        """The client that reads packages."""

        class Client(_Client):
            memory = self._memory

        return Client

    @property
    def destination_type(self) -> str:
        """That of dlt: other programs that know the pipeline need not know this one."""
        return "dlt.destinations.duckdb"

    def _raw_capabilities(self) -> DestinationCapabilitiesContext:
        capabilities = super()._raw_capabilities()
        capabilities.max_parallel_load_jobs = self._memory.threads
        return capabilities


class _Client(DuckDbClient):
    memory: Memory

    def __init__(
        self, schema: Schema, config: DuckDbClientConfiguration, capabilities: DestinationCapabilitiesContext
    ) -> None:
        super().__init__(schema, config, capabilities)
        names = self.create_dataset_names(schema, config)
        self.sql_client = _Growing(*names, config.credentials, capabilities)
        self.sql_client.memory = self.memory

    def create_load_job(
        self,
        table: PreparedTableSchema,
        file_path: str,
        load_id: str,
        restore: bool = False,  # noqa: FBT001, FBT002
    ) -> LoadJob:
        job = super().create_load_job(table, file_path, load_id, restore)
        return _ReadPackage(file_path) if isinstance(job, DuckDbCopyJob) else job


class _Growing(DuckDbSqlClient):
    """Tries a statement again that needed more memory.

    Not in a transaction, of which the earlier statements are rolled back then: `execute_at` and dlt's jobs repeat it.
    """

    memory: Memory
    _is_in_transaction = False

    @contextmanager
    def begin_transaction(self) -> Iterator[DBTransaction]:
        """A transaction."""
        self._is_in_transaction = True
        try:
            with super().begin_transaction() as transaction:
                yield transaction
        except DatabaseTransientException as error:
            self.memory.grow(self._conn, error)
            raise
        finally:
            self._is_in_transaction = False

    @contextmanager
    def execute_query(self, query: AnyStr, *args: Any, **kwargs: Any) -> Iterator[DBApiCursor]:
        """The cursor of a statement."""
        with ExitStack() as until_read:
            try:
                cursor = until_read.enter_context(super().execute_query(query, *args, **kwargs))
            except DatabaseTransientException as error:
                if self._is_in_transaction or not self.memory.grow(self._conn, error):
                    raise
                cursor = until_read.enter_context(super().execute_query(query, *args, **kwargs))
            yield cursor


class _ReadPackage(DuckDbCopyJob):
    """Without reading columns from names of folders such as `title=prod`."""

    def run(self) -> None:
        client = self._job_client.sql_client
        client.execute_sql(
            f"INSERT INTO {client.make_qualified_table_name(self.load_table_name)} BY NAME "
            "SELECT * FROM read_parquet(%s, union_by_name = true, hive_partitioning = false)",
            PATTERN.sub(r"[\1]", self._file_path),
        )
