"""Rewriting a DuckDB file, so that it no longer contains overwritten values."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import duckdb

from ...source import PicqerError
from ...source.warehouse import quoted
from .compact import copy_compact


class CannotRewrite(PicqerError):
    """A table of the user's own cannot be copied. The tables are emptied, free pages may still contain old values."""

    exit_code = 65


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
    except (duckdb.ConstraintException, duckdb.CatalogException, duckdb.BinderException) as error:
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
