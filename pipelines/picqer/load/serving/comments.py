"""Descriptions of tables and columns, written where people look: into the database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dlt import Pipeline
from dlt.common.schema import Schema

from ...source.sql import client_of
from ...source.warehouse import quoted
from .run_if_changed import once

WITH_COMMENTS = ("duckdb", "motherduck", "postgres", "redshift", "snowflake")
"""Destinations that take `COMMENT ON`; others get descriptions from dlt itself, or have no place for them."""


def describe(pipeline: Pipeline) -> None:
    """Write every description of the schema, once for each wording of them."""
    name = pipeline.destination.destination_name if pipeline.destination else ""
    if name in WITH_COMMENTS:
        described = list(_descriptions(pipeline.default_schema))
        once(pipeline, "described", described, lambda: _write(pipeline, described))


def _write(pipeline: Pipeline, described: Sequence[tuple[str, str, str]]) -> None:
    with client_of(pipeline) as client:
        for table, column, text in described:  # one by one: DuckDB takes minutes for a thousand in one transaction
            place = client.make_qualified_table_name(table)
            what = f"COLUMN {place}.{client.escape_column_name(column)}" if column else f"TABLE {place}"
            client.execute_sql(f"COMMENT ON {what} IS {quoted(text)}")


def _descriptions(schema: Schema) -> Iterator[tuple[str, str, str]]:
    """Table, column (empty for the table itself), and what it means."""
    for table in schema.data_tables(include_incomplete=False):
        name = str(table["name"])
        if text := table.get("description"):
            yield name, "", text
        for column, hints in table["columns"].items():
            if text := hints.get("description"):
                yield name, column, text
