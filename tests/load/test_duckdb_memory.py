"""DuckDB loads in little memory, and gets more where that is too little."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from dlt.destinations.impl.duckdb.sql_client import DuckDbSqlClient

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.destinations.duckdb_memory import configured_memory
from picqer.source import ConfigurationError
from picqer.source.sql import client_of, execute_at

HUNGRY = "select length(list(range)) from range(40_000_000)"
"""Needs 300 MB at once, which DuckDB cannot write to disk meanwhile."""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[DuckDBFile]:
    """A database while it is loaded."""
    destination = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path)
    with destination.failures_named(), destination.held_open(timedelta(0)):
        yield destination


def bound(destination: DuckDBFile) -> str:
    """What DuckDB may use, as it says it."""
    with client_of(destination.pipeline) as client:
        ((found,),) = client.execute_sql("select current_setting('memory_limit')")
    return str(found)


def test_a_load_begins_with_little_memory_and_two_threads(opened: DuckDBFile) -> None:
    """In every connection to the file."""
    assert "183.1 MiB" == bound(opened)  # 192 MB
    with client_of(opened.pipeline) as client:
        assert [(2,)] == client.execute_sql("select current_setting('threads')")


@pytest.mark.parametrize("within", [nullcontext, DuckDbSqlClient.begin_transaction])
def test_a_statement_that_needs_more_gets_it(within: Callable[..., Any], opened: DuckDBFile) -> None:
    """By itself, and in a transaction."""
    with client_of(opened.pipeline) as client, within(client):
        assert [(40_000_000,)] == client.execute_sql(HUNGRY)

    assert bound(opened).endswith("GiB")


def test_a_commit_that_needs_more_gets_it_when_dlt_tries_again(opened: DuckDBFile) -> None:
    """Other errors lift no bound."""
    failed = "TransactionContext Error: Failed to commit: could not allocate block of size 256.0 KiB"
    with client_of(opened.pipeline) as client:
        assert not configured_memory().grow(client.native_connection, duckdb.Error("Parser Error: syntax error"))
        assert "183.1 MiB" == bound(opened)
        assert configured_memory().grow(client.native_connection, duckdb.TransactionException(failed))

    assert bound(opened).endswith("GiB")


def test_a_bound_of_the_users_own_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The error names the setting."""
    monkeypatch.setenv("DESTINATION__DUCKDB__MEMORY_LIMIT", "200MB")
    destination = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path)

    with (
        pytest.raises(ConfigurationError, match=r"it has too little memory: raise destination\.duckdb\.memory_limit"),
        destination.failures_named(),
        destination.held_open(timedelta(0)),
    ):
        execute_at(destination.pipeline, HUNGRY)


@pytest.mark.parametrize("setting", [("MEMORY_LIMIT", "much"), ("THREADS", "0"), ("THREADS", "two")])
def test_what_duckdb_does_not_take_is_refused(setting: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first request."""
    name, value = setting
    monkeypatch.setenv(f"DESTINATION__DUCKDB__{name}", value)

    with pytest.raises(ConfigurationError, match=r"destination\.duckdb\.memory_limit must be a size such as 1GB"):
        configured_memory()
