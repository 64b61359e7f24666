"""Files that still hold what was emptied in the tables: pages of the database, copies of it, working files."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import duckdb
from dlt import Pipeline
from dlt.common.destination.client import WithStagingDataset
from dlt.destinations.job_client_impl import SqlJobClientBase

from ...source import PicqerError
from ...source.warehouse import quoted
from ..destinations.compact import copy_compact
from ..serving.publish import published, withdraw


class CannotRewrite(PicqerError):
    """Something of the user's own in the file cannot be copied; the tables are emptied, free pages still hold bytes."""

    exit_code = 65


def clear_working_files(pipeline: Pipeline) -> None:
    """Remove what loads have left behind here, and empty the staging tables; nothing may be waiting to be loaded.

    An extraction that was killed leaves its files for ever, a load the folder of its package, and dlt a note of the
    last run.
    """
    working = Path(pipeline.working_dir)
    for step in ("extract", "normalize", "load"):
        for package in working.glob(f"{step}/*/*"):
            _remove(package)
    _remove(working / "trace.pickle")
    with pipeline.destination_client() as client:
        if isinstance(client, SqlJobClientBase) and isinstance(client, WithStagingDataset):
            names = [str(table["name"]) for table in pipeline.default_schema.data_tables(include_incomplete=False)]
            with client.with_staging_dataset():
                client.sql_client.truncate_tables(
                    *(name for name, columns in client.get_storage_tables(names) if columns)
                )


def rewrite(file: Path) -> None:
    """Write a DuckDB file anew, with all that is in it, and remove its copies for readers; the next load makes one.

    DuckDB leaves the bytes of changed rows in pages that are free, also after a checkpoint. Whoever reads the old file
    meanwhile, goes on doing so; nobody can write to it.

    Raises:
        CannotRewrite: a table of the user's own stands in the way; the file is as it was.
        duckdb.IOException: somebody else has it open, or the disk is full; the file is as it was.
    """
    file = file.resolve()
    beside = file.with_name(f"{file.name}.anew")
    _remove(beside)
    with duckdb.connect(str(file)) as connection:
        connection.execute("FORCE CHECKPOINT")
        _remove(file.with_name(f"{file.name}.tmp"))
    beside.mkdir(mode=0o700)  # nobody else may read the copy while it is made
    try:
        with duckdb.connect(config={"temp_directory": str(beside / "spilled")}) as connection:
            anew = _copied(connection, file, beside)
            if _log_of(file).exists():
                raise duckdb.IOException(f"{file} was written to meanwhile")
            anew.replace(file)  # while it is attached, so that nobody can have begun to write to the old one
    finally:
        _remove(beside)
    withdraw(file)
    if copy := published(file):
        raise duckdb.IOException(f"{copy} is open elsewhere and cannot be removed")


def _copied(connection: duckdb.DuckDBPyConnection, file: Path, beside: Path) -> Path:
    """A copy of a database under the name that DuckDB gives it by its file, for views name their tables with it."""
    anew = beside / file.name
    connection.execute(f"ATTACH {quoted(file)} (READ_ONLY)")
    ((name,),) = connection.execute("select database_name from duckdb_databases() where path is not null").fetchall()
    try:
        copy_compact(connection, name, anew)
    except (duckdb.ConstraintException, duckdb.CatalogException, duckdb.BinderException) as error:
        first, *_ = str(error).splitlines()
        raise CannotRewrite(
            f"The customer is emptied in every table, but {file} cannot be written anew ({first}), so that free pages "
            "may still hold bytes: move that table of your own to a file of its own, and forget again."
        ) from error
    anew.chmod(stat.S_IMODE(file.stat().st_mode))
    return anew


def _log_of(file: Path) -> Path:
    """What DuckDB has written but not yet put into its file."""
    return file.with_name(f"{file.name}.wal")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
