"""Questions to the destination of the running pipeline, in its own dialect of SQL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import lru_cache
from typing import Any

import sqlglot
from dlt import Pipeline
from dlt.common.destination.exceptions import DestinationUndefinedEntity
from dlt.destinations.exceptions import DatabaseTransientException
from dlt.destinations.sql_client import SqlClientBase
from sqlglot import exp

from .warehouse import Select

AT_ONCE = 5000
"""Rows fetched in one piece."""


def client_of(pipeline: Pipeline) -> SqlClientBase[Any]:
    """A client of the destination of a pipeline, not yet connected."""
    resolved = _resolved(pipeline)
    client = object.__new__(type(resolved))  # copy() would look for attributes that dlt asks the connection for
    vars(client).update(vars(resolved))
    return client


@lru_cache(maxsize=8)
def _resolved(pipeline: Pipeline) -> SqlClientBase[Any]:
    """Made once: for each client dlt resolves all settings anew and hashes the schema, longer than a query takes."""
    return pipeline.sql_client()


class WarehouseConnection:
    """Answers questions about what is held; a table that does not exist yet has no rows.

    The connection opens with the first question and stays open until `close`.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._client: SqlClientBase[Any] | None = None

    def select(self, query: str) -> list[tuple[Any, ...]]:
        """The rows that a query of DuckDB's SQL gives."""
        return list(self.stream(query))

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        """The same, a few thousand rows at a time."""
        if self._client is None:
            self._client = client_of(self._pipeline)
            self._client.open_connection()
        try:
            with self._client.execute_query(in_dialect(query, self._client)) as cursor:
                while rows := cursor.fetchmany(AT_ONCE):
                    yield from map(tuple, rows)
        except DestinationUndefinedEntity:
            return

    def close(self) -> None:
        """Let go of the connection; another question opens it again."""
        if self._client is not None:
            self._client.close_connection()
            self._client = None


@contextmanager
def selecting_from(pipeline: Pipeline) -> Iterator[Select]:
    """Ask the destination of a pipeline."""
    with closing(WarehouseConnection(pipeline)) as destination:
        yield destination.select


def in_dialect(statement: str, client: SqlClientBase[Any]) -> str:
    """A statement of DuckDB's SQL as this destination writes it, its tables those of the dataset."""
    tree = sqlglot.parse_one(statement, read="duckdb")
    casefold = client.capabilities.casefold_identifier
    for name in tree.find_all(exp.Identifier):
        name.set("this", casefold(name.this))
        name.set("quoted", True)  # noqa: FBT003  sqlglot's own form
    for table in tree.find_all(exp.Table):
        path = client.make_qualified_table_name_path(table.name, quote=False)
        for part, word in zip(("catalog", "db"), [None, None, *path[:-1]][-2:], strict=True):
            table.set(part, exp.to_identifier(word, quoted=True))
    return tree.sql(dialect=client.capabilities.sqlglot_dialect)


def execute_at(pipeline: Pipeline, *statements: str) -> None:
    """Carry out statements at the destination of a pipeline, all or none where it has transactions.

    A transaction that failed for a passing reason is tried once more.
    """
    with client_of(pipeline) as client:
        written = [in_dialect(statement, client) for statement in statements]
        if len(written) == 1 or not client.capabilities.supports_transactions:
            for statement in written:
                client.execute_sql(statement)
            return
        try:
            _execute_together(client, written)
        except DatabaseTransientException:
            _execute_together(client, written)


def _execute_together(client: SqlClientBase[Any], statements: Sequence[str]) -> None:
    with client.begin_transaction():
        for statement in statements:
            client.execute_sql(statement)


def select_at(pipeline: Pipeline, query: str) -> list[tuple[Any, ...]]:
    """The rows that a single query gives at the destination of a pipeline."""
    with selecting_from(pipeline) as select:
        return select(query)
