"""A compact copy of a DuckDB file: everything in it, without free pages, which contain overwritten values."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

from ...source import PicqerError
from ...source.warehouse import quoted
from .duckdb_storage import BLOCK, OPTIONS

TABLES = "select schema_name, table_name from duckdb_tables() where database_name = ? and not temporary"
CONTENTS: Mapping[str, str] = {
    "columns": "schema_name, table_name, column_name, data_type, comment",
    "tables": "schema_name, table_name, comment",
    "views": "schema_name, view_name, sql, comment",
}
"""What DuckDB lists of a database, and the columns that a copy has too."""
CANNOT_COPY = (duckdb.ConstraintException, duckdb.CatalogException, duckdb.BinderException)
"""What DuckDB raises when a table of the user's own cannot be copied."""

HEADERS = 3 * 4096
"""Bytes at the beginning of a DuckDB file."""

Stamp = tuple[int, int]
"""Time of the last change (ns) and size of a file."""


class CannotRewrite(PicqerError):
    """A table of the user's own cannot be copied. The tables are emptied, free pages may still contain old values."""

    exit_code = 65


def copy_compact(connection: duckdb.DuckDBPyConnection, source: str, target: Path) -> None:
    """Copy an attached database into a new file.

    Raises:
        duckdb.Error: one of `CANNOT_COPY`, for a table of the user's own.
    """
    with _filling(connection, target):
        try:
            connection.execute(f'COPY FROM DATABASE "{source}" TO compact_copy')
        except duckdb.ConstraintException:
            # DuckDB copies tables in the order of their names, which may violate foreign keys.
            _copy_by_foreign_keys(connection, source)


def copy_tables(connection: duckdb.DuckDBPyConnection, source: str, names: Sequence[str], target: Path) -> None:
    """Copy the rows of the tables with these names, in every schema of an attached database, into a new file."""
    tables = [one for one in connection.execute(TABLES, [source]).fetchall() if one[1] in names]
    with _filling(connection, target):
        for schema, table in tables:
            named = f'"{schema}"."{table}"'
            connection.execute(f'CREATE SCHEMA IF NOT EXISTS compact_copy."{schema}"')
            connection.execute(f'CREATE TABLE compact_copy.{named} AS FROM "{source}".{named}')


@contextmanager
def _filling(connection: duckdb.DuckDBPyConnection, target: Path) -> Iterator[None]:
    """Within the block, a new file is attached as `compact_copy`."""
    connection.execute(f"ATTACH {quoted(target)} AS compact_copy ({OPTIONS})")
    connection.execute("SET checkpoint_threshold = '1KB'")  # writes the file at once, without a log of all rows
    try:
        yield
        connection.execute("CHECKPOINT compact_copy")
    finally:
        connection.execute("RESET checkpoint_threshold")
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
        duckdb.Error: another program has it open, or the disk is full; the file is unchanged.
    """
    file = file.resolve()
    with duckdb.connect(str(file)) as connection:
        connection.execute("FORCE CHECKPOINT")
        _remove_folder(file.with_name(f"{file.name}.tmp"))
    with _replacing(file) as (connection, name, anew):
        try:
            copy_compact(connection, name, anew)
        except CANNOT_COPY as error:
            first, *_ = str(error).splitlines()
            raise CannotRewrite(
                f"The customer is emptied in every table, but {file} cannot be written anew ({first}), so free pages "
                "may still contain old values: move that table of your own to another file, and forget again."
            ) from error


def replace_by(file: Path, copy: Path, known: Stamp) -> None:
    """Put a compact copy of a DuckDB file, which was made when it had this stamp, in its place; the copy stays.

    Raises:
        duckdb.Error: another program has the file open, or has changed it since; it is unchanged.
        OSError: the disk is full; it is unchanged.
    """
    file = file.resolve()
    with _replacing(file) as (_, _, anew):
        if stamp(file) != known:
            raise duckdb.IOException(f"{file} was written to meanwhile")
        shutil.copyfile(copy, anew)


def stamp(file: Path) -> Stamp | None:
    """What changes with each change of a DuckDB file; None while a part of it is in its write-ahead log."""
    found = file.stat()
    return None if _log_of(file).exists() else (found.st_mtime_ns, found.st_size)


def used_bytes(file: Path) -> tuple[int, bool]:
    """The bytes of a DuckDB file that are not in free pages, headers included; whether its blocks are as we make them.

    Older versions made larger ones.
    """
    with duckdb.connect(str(file), read_only=True) as connection:
        query = "select block_size, used_blocks from pragma_database_size() where database_name = current_database()"
        ((block, used),) = connection.execute(query).fetchall()
    return block * used + HEADERS, block == BLOCK


@contextmanager
def _replacing(file: Path) -> Iterator[tuple[duckdb.DuckDBPyConnection, str, Path]]:
    """Within the block, a copy is to be made of a file; then it takes the place of that file, when it has all of it.

    The copy has the same file name: DuckDB names the database by it, and views name their tables by that.
    """
    clear(file)
    folder = _folder_of(file)
    folder.mkdir(mode=0o700)  # no other user may read the copy while it is made
    anew = folder / file.name
    try:
        with duckdb.connect(config={"temp_directory": str(folder / "spilled")}) as connection:
            connection.execute(f"ATTACH {quoted(file)} (READ_ONLY)")
            query = "select database_name from duckdb_databases() where path is not null"
            ((name,),) = connection.execute(query).fetchall()
            yield connection, name, anew
            connection.execute(f"ATTACH {quoted(anew)} AS compact_copy (READ_ONLY)")
            if lost := {*_contents(connection, name)} - {*_contents(connection, "compact_copy")}:
                raise duckdb.IOException(f"the copy of {file} lacks {min(map(str, lost))}")
            connection.execute("DETACH compact_copy")
            if _log_of(file).exists():
                raise duckdb.IOException(f"{file} was written to meanwhile")
            anew.chmod(stat.S_IMODE(file.stat().st_mode))
            with anew.open("rb") as written:
                os.fsync(written.fileno())
            anew.replace(file)  # while it is attached, so that no program can have begun to write to the old one
    finally:
        clear(file)


def _contents(connection: duckdb.DuckDBPyConnection, database: str) -> Iterator[tuple[Any, ...]]:
    """What is in an attached database: tables with their number of rows, columns, views, comments and the rest."""
    for what, columns in CONTENTS.items():
        query = f"select '{what}', {columns} from duckdb_{what}() where database_name = ? and not internal"
        yield from connection.execute(query, [database]).fetchall()
    tables = connection.execute(TABLES, [database]).fetchall()
    counts = [
        f'select {quoted(schema)}, {quoted(table)}, count(*) from "{database}"."{schema}"."{table}"'
        for schema, table in tables
    ]
    yield from connection.execute(" union all ".join(counts)).fetchall() if counts else []


def clear(file: Path) -> None:
    """Remove what was left of a copy when the program was killed."""
    _remove_folder(_folder_of(file.resolve()))


def _folder_of(file: Path) -> Path:
    """The folder in which a file is written anew."""
    return file.with_name(f"{file.name}.anew")


def _log_of(file: Path) -> Path:
    return file.with_name(f"{file.name}.wal")


def _remove_folder(folder: Path) -> None:
    if folder.is_dir():
        shutil.rmtree(folder)
