"""A compact copy of a DuckDB file: everything in it, without free pages, which contain overwritten values."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import duckdb

from ...source import PicqerError
from ...source.warehouse import quoted

TABLES = "select schema_name, table_name from duckdb_tables() where database_name = ? and not temporary"
CANNOT_COPY = (duckdb.ConstraintException, duckdb.CatalogException, duckdb.BinderException)
"""What DuckDB raises when a table of the user's own cannot be copied."""


class CannotRewrite(PicqerError):
    """A table of the user's own cannot be copied. The tables are emptied, free pages may still contain old values."""

    exit_code = 65


def copy_compact(connection: duckdb.DuckDBPyConnection, source: str, target: Path) -> None:
    """Copy an attached database into a new file.

    Raises:
        duckdb.Error: one of `CANNOT_COPY`, for a table of the user's own.
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


def rewrite(file: Path) -> None:
    """Write a DuckDB file anew with everything in it and without free pages.

    DuckDB keeps the bytes of changed rows in free pages, also after a checkpoint. A program that reads the old file
    meanwhile can go on; no program can write to it.

    Raises:
        CannotRewrite: a table of the user's own prevents it; the file is unchanged.
        duckdb.IOException: another program has it open, or the disk is full; the file is unchanged.
    """
    file = file.resolve()
    folder = file.with_name(f"{file.name}.anew")
    _remove_folder(folder)
    with duckdb.connect(str(file)) as connection:
        connection.execute("FORCE CHECKPOINT")
        _remove_folder(file.with_name(f"{file.name}.tmp"))
    folder.mkdir(mode=0o700)  # no other user may read the copy while it is made
    try:
        with duckdb.connect(config={"temp_directory": str(folder / "spilled")}) as connection:
            anew = _copied(connection, file, folder)
            if file.with_name(f"{file.name}.wal").exists():
                raise duckdb.IOException(f"{file} was written to meanwhile")
            anew.replace(file)  # while it is attached, so that no program can have begun to write to the old one
    finally:
        _remove_folder(folder)


def _copied(connection: duckdb.DuckDBPyConnection, file: Path, folder: Path) -> Path:
    """A copy with the same file name: DuckDB names the database by it, and views name their tables by that."""
    anew = folder / file.name
    connection.execute(f"ATTACH {quoted(file)} (READ_ONLY)")
    ((name,),) = connection.execute("select database_name from duckdb_databases() where path is not null").fetchall()
    try:
        copy_compact(connection, name, anew)
    except CANNOT_COPY as error:
        first, *_ = str(error).splitlines()
        raise CannotRewrite(
            f"The customer is emptied in every table, but {file} cannot be written anew ({first}), so free pages may "
            "still contain old values: move that table of your own to another file, and forget again."
        ) from error
    anew.chmod(stat.S_IMODE(file.stat().st_mode))
    return anew


def _remove_folder(folder: Path) -> None:
    if folder.is_dir():
        shutil.rmtree(folder)
