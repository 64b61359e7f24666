"""Upserting rows of our own bookkeeping tables, with plain SQL.

A package of dlt for some sixty rows takes as long as one for all collections, because dlt checks every table again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from dlt import Pipeline
from dlt.destinations.sql_client import SqlClientBase

from ...source.schema import tables as documented
from ...source.sql import client_of

Row = Mapping[str, Any]


def upsert(pipeline: Pipeline, table: str, rows: Sequence[Row]) -> None:
    """Insert a few rows into an existing table, and replace those with the same key.

    All rows have the same columns; there is at most one per collection, because databases limit the parameters of a
    statement.
    """
    if not rows:
        return
    key = documented()[table].key
    with client_of(pipeline) as client:
        place = client.make_qualified_table_name(table)
        with client.begin_transaction() if client.capabilities.supports_transactions else nullcontext():
            same = " or ".join([f"({_equal(client, key)})"] * len(rows))
            client.execute_sql(f"DELETE FROM {place} WHERE {same}", *(row[name] for row in rows for name in key))
            columns = ", ".join(_name(client, name) for name in rows[0])
            values = ", ".join(map(_placeholders, rows))
            given = [value for row in rows for value in row.values() if value is not None]
            client.execute_sql(f"INSERT INTO {place} ({columns}) VALUES {values}", *given)


def _placeholders(row: Row) -> str:
    """The values of a row. NULL is written literally, because not every driver accepts it as a parameter."""
    return f"({', '.join('NULL' if value is None else '%s' for value in row.values())})"


def _equal(client: SqlClientBase[Any], key: Sequence[str]) -> str:
    return " AND ".join(f"{_name(client, name)} = %s" for name in key)


def _name(client: SqlClientBase[Any], column: str) -> str:
    return client.escape_column_name(client.capabilities.casefold_identifier(column))
