"""DuckDB loads in little memory, and gets more where that is too little."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from dlt.destinations.exceptions import DatabaseTransientException
from dlt.destinations.sql_client import SqlClientBase

import picqer
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.destinations.duckdb_memory import configured_memory
from picqer.sandbox import Sandbox
from picqer.source import ConfigurationError
from picqer.source.sql import client_of, execute_at
from tests.faults.conftest import Listener

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


def replace_held(client: SqlClientBase[Any]) -> None:
    with client.begin_transaction():
        client.execute_sql("delete from held")
        client.execute_sql(f"insert into held {HUNGRY}")


def test_a_load_begins_with_little_memory_and_two_threads(opened: DuckDBFile) -> None:
    """In every connection to the file."""
    assert "183.1 MiB" == bound(opened)  # 192 MB
    with client_of(opened.pipeline) as client:
        assert [(2,)] == client.execute_sql("select current_setting('threads')")


def test_a_statement_that_needs_more_gets_it(opened: DuckDBFile) -> None:
    """And is carried out."""
    with client_of(opened.pipeline) as client:
        assert [(40_000_000,)] == client.execute_sql(HUNGRY)

    assert bound(opened).endswith("GiB")


def test_a_transaction_that_needs_more_is_tried_again_as_a_whole(opened: DuckDBFile) -> None:
    """The row before it is gone, and there is one after it."""
    with client_of(opened.pipeline) as client:
        client.create_dataset()
    execute_at(opened.pipeline, "create table held as select 1 as one")
    execute_at(opened.pipeline, "delete from held", f"insert into held {HUNGRY}")

    with client_of(opened.pipeline) as client:
        assert [(40_000_000,)] == client.execute_sql("select one from held")


def test_a_transaction_is_never_carried_out_in_part(opened: DuckDBFile) -> None:
    """Of dlt's jobs: the first attempt leaves nothing, and the second one has the memory."""
    with client_of(opened.pipeline) as client:
        client.create_dataset()
        client.execute_sql("create table held as select 1 as one")
        with pytest.raises(DatabaseTransientException):
            replace_held(client)
        assert [(1,)] == client.execute_sql("select one from held")
        replace_held(client)
        assert [(40_000_000,)] == client.execute_sql("select one from held")


def test_a_connection_of_the_users_own_is_as_before(tmp_path: Path) -> None:
    """After the load, in the same process."""
    destination = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path)
    with duckdb.connect(str(destination.file)) as own:
        with destination.held_open(timedelta(0)):
            assert "183.1 MiB" == bound(destination)
        ((after,),) = own.execute("select current_setting('memory_limit')").fetchall()

    assert after.endswith("GiB")


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


def test_a_wrong_bound_is_told_before_the_first_request(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """And notified as a run that could not begin."""
    monkeypatch.setenv("SOURCES__PICQER__BASE_URL", sandbox.base_url)
    monkeypatch.setenv("SOURCES__PICQER__API_KEY", "sandbox-key")
    monkeypatch.setenv("DESTINATION__DUCKDB__THREADS", "two")
    listener = Listener()
    monkeypatch.setenv("SOURCES__PICQER__WEBHOOK", f"{listener.url}/told")
    outcome = picqer.load(tmp_path)
    listener.server.shutdown()
    listener.server.server_close()

    assert 78 == outcome.code
    assert "destination.duckdb.memory_limit must be a size" in outcome.message
    assert [] == sandbox.seen
    assert ["/told"] == [path for path, _ in listener.told]
