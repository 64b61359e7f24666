"""A compact copy of a DuckDB file: all that is in it, and none of the pages that are free."""

from __future__ import annotations

from pathlib import Path

import duckdb

from ...source.warehouse import quoted

TABLES = "select schema_name, table_name from duckdb_tables() where database_name = ? and not temporary"


def copy_compact(connection: duckdb.DuckDBPyConnection, source: str, target: Path) -> None:
    """Copy a database that is attached under a name into a new file.

    Raises:
        duckdb.Error: something of the user's own in it cannot be copied.
    """
    connection.execute(f"ATTACH {quoted(target)} AS compact_copy")
    try:
        try:
            connection.execute(f'COPY FROM DATABASE "{source}" TO compact_copy')
        except duckdb.ConstraintException:
            # DuckDB copies tables by their names, and so rows before those that their foreign keys refer to.
            _copy_in_turn(connection, source)
        connection.execute("CHECKPOINT compact_copy")
    finally:
        connection.execute("DETACH compact_copy")


def _copy_in_turn(connection: duckdb.DuckDBPyConnection, source: str) -> None:
    """Table by table, each as soon as what it refers to is there."""
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
