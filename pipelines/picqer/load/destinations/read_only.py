"""Reading a DuckDB file without being in the way of a load, also for somebody who may read nothing but its copy."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import duckdb
from dlt.common.versioned_state import decompress_state

from ...source import ConfigurationError
from ...source.warehouse import quoted
from ..failures import DestinationFailed
from .interface import Held
from .published_copy import LOG, PublishedCopy, name_of
from .readers import is_held

if TYPE_CHECKING:
    from ibis import BaseBackend
    from ibis.backends.duckdb import Backend as DuckDBBackend

logger = logging.getLogger(__name__)

RUN_LOG = "run_log"
"""The name under which the copy of the run log is attached."""
STATE = """
    select state from _dlt_pipeline_state join _dlt_loads on load_id = _dlt_load_id
    where status = 0 and schema_name = 'picqer' order by load_id desc limit 1
"""
"""What the newest load kept with the data, as dlt finds it."""


def is_there(file: Path) -> bool:
    """Whether there is a DuckDB file, or a published copy of it."""
    return file.exists() or PublishedCopy(file).newest() is not None


def newest_form(file: Path) -> Path:
    """The published copy of a DuckDB file; the file itself where there is no copy.

    Raises:
        ConfigurationError: there is neither, or this user may not look there.
    """
    try:
        newest = PublishedCopy(file).newest() or file
        is_missing = not newest.exists()
    except PermissionError as error:
        raise ConfigurationError(f"{file.parent} cannot be read ({error.strerror}): give this user rights.") from error
    if is_missing:
        raise ConfigurationError(f"There is no database {file} yet: run `picqer load` first, or give its --home.")
    return newest


@contextmanager
def connect_read_only(file: Path) -> Iterator[DuckDBBackend]:
    """An ibis connection to the newest form of a DuckDB file.

    Raises:
        ConfigurationError: there is no such file, or it cannot be read.
        DestinationFailed: a load is writing to it, and there is no copy.
    """
    import ibis  # noqa: PLC0415  it takes seconds, and comes with the extra `analytics`

    newest = newest_form(file)
    with _refusals_named(newest):
        backend = ibis.duckdb.connect(newest, read_only=True)
        attach_run_log(backend.con, file, newest)
    try:
        yield backend
    finally:
        backend.disconnect()


def newer_tables(backend: BaseBackend, dataset: str) -> Mapping[str, str]:
    """The tables of a dataset that the attached copy of the run log has, and its name, for a connection of any kind."""
    if backend.name != "duckdb":
        return {}
    return dict.fromkeys(_logged(cast("DuckDBBackend", backend).con, dataset), RUN_LOG)


def _logged(connection: duckdb.DuckDBPyConnection, dataset: str) -> list[str]:
    """The tables of a dataset in the attached copy of the run log; none where none is attached."""
    query = "select table_name from duckdb_tables() where database_name = ? and schema_name = ?"
    return [name for (name,) in connection.execute(query, [RUN_LOG, dataset]).fetchall()]


@contextmanager
def looked_into(file: Path, dataset: str) -> Iterator[Held | None]:
    """What the newest form of a DuckDB file holds in a dataset; None when nothing was loaded.

    Raises:
        ConfigurationError: it cannot be read.
        DestinationFailed: a load is writing to it, and there is no copy.
    """
    if not is_there(file):
        yield None
        return
    newest = newest_form(file)
    with _refusals_named(newest):
        connection = duckdb.connect(str(newest), read_only=True)
    with connection:
        attach_run_log(connection, file, newest)

        def select(query: str) -> list[tuple[Any, ...]]:
            try:
                return connection.execute(query).fetchall()
            except duckdb.CatalogException:
                return []  # a table that does not exist yet has no rows

        connection.execute("set TimeZone = 'UTC'")
        try:
            connection.execute(f'use "{dataset}"')
            if _logged(connection, dataset):
                places = [f'"{database}"."{dataset}"' for database in (RUN_LOG, name_of(connection))]
                connection.execute(f"set search_path = {quoted(','.join(places))}")
        except duckdb.CatalogException:
            yield None
            return
        states = select(STATE)
        yield Held(select, decompress_state(states[0][0]) if states else {})


def attach_run_log(connection: duckdb.DuckDBPyConnection, file: Path, newest: Path) -> None:
    """Attach the copy of the run log where it is newer than the published copy, which is open.

    Without the right to read it, what the published copy says of itself holds: it was true when it was made.
    """
    log = None if newest == file else PublishedCopy(file, LOG).newest()
    if log is None or log.stat().st_mtime_ns < newest.stat().st_mtime_ns:
        return
    try:
        connection.execute(f"ATTACH {quoted(log)} AS {RUN_LOG} (READ_ONLY)")
    except duckdb.Error as error:
        logger.info("%s cannot be read (%s): the run log is that of %s", log, error, newest)


@contextmanager
def _refusals_named(newest: Path) -> Iterator[None]:
    try:
        yield
    except duckdb.Error as error:
        if is_held(error):
            raise DestinationFailed(
                f"{newest} is open for writing in another program, probably a load: try again when it has finished."
            ) from error
        first, *_ = str(error).splitlines()
        raise ConfigurationError(f"{newest} cannot be read ({first}): check its rights, or load it again.") from error
