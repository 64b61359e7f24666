"""A compact copy of a DuckDB file: everything in it, without free pages."""

from __future__ import annotations

from pathlib import Path

import duckdb

from ...source.warehouse import quoted

TABLES = "select schema_name, table_name from duckdb_tables() where database_name = ? and not temporary"


def copy_compact(connection: duckdb.DuckDBPyConnection, source: str, target: Path) -> None:
    """Copy an attached database into a new file.

    Raises:
        duckdb.Error: a table of the user's own cannot be copied.
    """
    connection.execute(f"ATTACH {quoted(target)} AS compact_copy")
    try:
        try:
            connection.execute(f'COPY FROM DATABASE "{source}" TO compact_copy')
        except duckdb.ConstraintException:
            # DuckDB copies tables in the order of their names, which may violate foreign keys.
            _copy_by_foreign_keys(connection, source)
        connection.execute("CHECKPOINT compact_copy")
    finally:
        connection.execute("DETACH compact_copy")


def _copy_by_foreign_keys(connection: duckdb.DuckDBPyConnection, source: str) -> None:
    """Copy table by table; a table is tried again until the tables that it refers to are copied."""
    connection.execute(f'COPY FROM DATABASE "{source}" TO compact_copy (SCHEMA)')
    waiting = connection.execute(TABLES, [source]).fetchall()
    while waiting:
        refused = {}
        for schema, table in waiting:
            named = f'"{schema}"."{table}"'
            try:
                connection.execute(f'INSERT INTO compact_copy.{named} SELECT * FROM "{source}".{named}')
            except duckdb.ConstraintException as error:
                refused[schema, table] = error
        if len(refused) == len(waiting):
            raise next(iter(refused.values()))
        waiting = [*refused]
