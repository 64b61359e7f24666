"""What an error of a destination means: whether it passes by itself."""

from __future__ import annotations

import errno
from pathlib import Path

import duckdb
import psycopg2
import pytest

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.failures import DestinationFailed, failures_named, meaning
from picqer.source import ConfigurationError, Interrupted

OWN = (duckdb.Error, psycopg2.Error)


class OfServer(psycopg2.ProgrammingError):
    """An error as PostgreSQL sends it, with its SQLSTATE."""

    def __init__(self, state: str) -> None:
        super().__init__(f"error {state}")
        self.state = state

    @property
    def pgcode(self) -> str:  # type: ignore[override]
        return self.state


PERMANENT = [
    duckdb.ConstraintException("a constraint of your own"),
    duckdb.DependencyException("a view of your own depends on it"),
    duckdb.OutOfMemoryException("failed to allocate data of size 2.0 KiB (76.3 MiB/76.2 MiB used)"),
    duckdb.FatalException("Failed to create checkpoint because of error: failed to pin block of size 256.0 KiB"),
    duckdb.IOException('Failure while replaying WAL file "x.wal"'),
    duckdb.IOException("Trying to read a database file with version number 99"),
    psycopg2.OperationalError('FATAL:  password authentication failed for user "me"'),
    psycopg2.OperationalError('FATAL:  database "nowhere" does not exist'),
    OfServer("42501"),
    OfServer("28P01"),
]
PASSING = [
    duckdb.TransactionException("a conflict"),
    duckdb.IOException("Could not set lock on file"),
    psycopg2.OperationalError("out of memory"),
    psycopg2.OperationalError("server closed the connection unexpectedly"),
    OfServer("42P01"),
    OfServer("40001"),
]


@pytest.mark.parametrize(
    ("error", "kind"),
    [*((error, ConfigurationError) for error in PERMANENT), *((error, DestinationFailed) for error in PASSING)],
)
def test_only_what_passes_by_itself_is_tried_again(error: Exception, kind: type[Exception], tmp_path: Path) -> None:
    """78 for the others, with what the database said and where to look."""
    pipeline = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path).pipeline
    first, *_ = str(error).splitlines()

    with pytest.raises(kind) as raised, failures_named(pipeline, OWN):
        raise error
    assert first in str(raised.value)


def test_damage_that_only_the_load_finds_has_its_own_way_out(tmp_path: Path) -> None:
    """A block of the data that opening the file does not read: rights and credentials have nothing to do with it."""
    pipeline = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path).pipeline
    error = duckdb.IOException("Corrupt database file: computed checksum 1 does not match stored checksum 2")

    with pytest.raises(ConfigurationError, match="published copy or a backup"), failures_named(pipeline, OWN):
        raise error


@pytest.mark.parametrize(
    "error",
    [OSError(code, "no", "/a/b") for code in (errno.EACCES, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.EEXIST)],
)
def test_a_place_that_a_user_may_not_use_is_named(error: OSError) -> None:
    """It is no bug of this program."""
    named = meaning(error)

    assert isinstance(named, ConfigurationError)
    assert "/a/b" in str(named)


def test_a_signal_while_dlt_asks_the_destination_is_no_bug() -> None:
    """It wraps whatever ends one of its steps."""
    wrapped = RuntimeError("a step failed")
    wrapped.__cause__ = KeyboardInterrupt()

    assert isinstance(meaning(wrapped), Interrupted)
