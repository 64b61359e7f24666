"""Descriptions stored as comments, with `COMMENT ON`."""

from __future__ import annotations

from collections.abc import Sequence

from dlt import Pipeline

from ...source.sql import client_of
from ...source.warehouse import quoted


def write_comments(pipeline: Pipeline, descriptions: Sequence[tuple[str, str, str]]) -> None:
    """Write each description as the comment of a table, or of a column where one is named."""
    with client_of(pipeline) as client:
        for table, column, text in descriptions:  # one by one: DuckDB takes minutes for a thousand in one transaction
            place = client.make_qualified_table_name(table)
            what = f"COLUMN {place}.{client.escape_column_name(column)}" if column else f"TABLE {place}"
            client.execute_sql(f"COMMENT ON {what} IS {quoted(text)}")
