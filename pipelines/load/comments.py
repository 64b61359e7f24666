"""Descriptions of tables and columns, written where people look: into the database."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from dlt import Pipeline
from dlt.common.schema import Schema

WITH_COMMENTS = ("duckdb", "motherduck", "postgres", "redshift", "snowflake")
"""Destinations that take `COMMENT ON`; others get descriptions from dlt itself, or have no place for them."""
LOCAL_STATE = "described"


def describe(pipeline: Pipeline) -> None:
    """Write every description of the schema, once for each wording of them."""
    name = pipeline.destination.destination_name if pipeline.destination else ""
    if name not in WITH_COMMENTS:
        return
    described = list(_descriptions(pipeline.default_schema))
    wording = hashlib.sha256(repr(described).encode()).hexdigest()
    if wording == _written(pipeline):
        return
    with pipeline.sql_client() as client:
        for table, column, text in described:  # one by one: DuckDB takes minutes for a thousand in one transaction
            place = client.make_qualified_table_name(table)
            what = f"COLUMN {place}.{client.escape_column_name(column)}" if column else f"TABLE {place}"
            client.execute_sql(f"COMMENT ON {what} IS {_quoted(text)}")
    pipeline.set_local_state_val(LOCAL_STATE, wording)


def _descriptions(schema: Schema) -> Iterator[tuple[str, str, str]]:
    """Table, column (empty for the table itself), and what it means."""
    for table in schema.data_tables(include_incomplete=False):
        name = str(table["name"])
        if text := table.get("description"):
            yield name, "", text
        for column, hints in table["columns"].items():
            if text := hints.get("description"):
                yield name, column, text


def _written(pipeline: Pipeline) -> str | None:
    try:
        return str(pipeline.get_local_state_val(LOCAL_STATE))
    except KeyError:
        return None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
