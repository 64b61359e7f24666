"""Descriptions of tables and columns, written where people look: into the database."""

from __future__ import annotations

from dlt import Pipeline

WITH_COMMENTS = ("duckdb", "motherduck", "postgres", "redshift", "snowflake")
"""Destinations that take `COMMENT ON`; others get descriptions from dlt itself, or have no place for them."""
LOCAL_STATE = "described_schema"


def describe(pipeline: Pipeline) -> None:
    """Write every description of the schema, once per version of it."""
    schema = pipeline.default_schema
    name = pipeline.destination.destination_name if pipeline.destination else ""
    if name not in WITH_COMMENTS or _described(pipeline) == schema.version_hash:
        return
    with pipeline.sql_client() as client:
        for table in schema.data_tables(include_incomplete=False):
            qualified = client.make_qualified_table_name(str(table["name"]))
            if text := table.get("description"):
                client.execute_sql(f"COMMENT ON TABLE {qualified} IS {_quoted(text)}")
            for column, hints in table["columns"].items():
                if text := hints.get("description"):
                    escaped = client.escape_column_name(column)
                    client.execute_sql(f"COMMENT ON COLUMN {qualified}.{escaped} IS {_quoted(text)}")
    pipeline.set_local_state_val(LOCAL_STATE, schema.version_hash)


def _described(pipeline: Pipeline) -> str | None:
    try:
        return str(pipeline.get_local_state_val(LOCAL_STATE))
    except KeyError:
        return None


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
