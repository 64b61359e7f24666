"""Questions to the destination of the running pipeline, in its own dialect of SQL."""

from __future__ import annotations

from typing import Any

import sqlglot
from dlt import Pipeline
from dlt.common.destination.exceptions import DestinationUndefinedEntity
from dlt.destinations.sql_client import SqlClientBase
from sqlglot import exp

from .holdings import Select


def select_from(pipeline: Pipeline) -> Select:
    """Ask the destination of a pipeline; a table that does not exist yet has no rows."""

    def select(query: str) -> list[tuple[Any, ...]]:
        with pipeline.sql_client() as client:
            try:
                return [tuple(row) for row in client.execute_sql(in_dialect(query, client)) or ()]
            except DestinationUndefinedEntity:
                return []

    return select


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


def execute_at(pipeline: Pipeline, statement: str) -> None:
    """Carry out a statement at the destination of a pipeline."""
    with pipeline.sql_client() as client:
        client.execute_sql(in_dialect(statement, client))
