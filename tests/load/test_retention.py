"""Bookkeeping does not grow with the years: the run log, and what dlt keeps beside the data."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dlt import Pipeline

from picqer.load.destinations.choose import open_destination
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.run import load
from picqer.load.run_log.report import run_name
from picqer.load.run_log.retention import trim
from picqer.sandbox import Account, Sandbox
from picqer.source import Request, Settings
from picqer.source.sql import execute_at, select_at
from picqer.source.warehouse import quoted
from tests.faults.catalogue import fault
from tests.load.conftest import Load
from tests.postgres import lead_to_postgres

NOW = datetime.now(UTC)
KEPT = timedelta(days=90)
OLD = (NOW - timedelta(days=200)).replace(hour=0, minute=0)


def hour(number: int) -> str:
    """A run on an old day."""
    return run_name(OLD + timedelta(hours=number))


def add(pipeline: Pipeline, table: str, columns: str, rows: Iterable[tuple[Any, ...]]) -> None:
    values = ", ".join(f"({', '.join(quoted(value) for value in row)})" for row in rows)
    execute_at(pipeline, f"insert into {table} ({columns}) values {values}")


def add_runs(pipeline: Pipeline, *rows: tuple[str, str, str, int]) -> None:
    add(pipeline, "_picqer_runs", "run, collection, state, exit_code", rows)


def add_loads(pipeline: Pipeline, name: str, *ids: str, schema: str = "picqer") -> None:
    """Loads of a pipeline, each with a state of its own."""
    loaded = ((one, schema, "0", OLD.isoformat(" "), "hash") for one in ids)
    add(pipeline, "_dlt_loads", "load_id, schema_name, status, inserted_at, schema_version_hash", loaded)
    kept = (("1", "4", name, f"state {one}", OLD.isoformat(" "), "hash", one, f"{name} {one}") for one in ids)
    columns = "version, engine_version, pipeline_name, state, created_at, version_hash, _dlt_load_id, _dlt_id"
    add(pipeline, "_dlt_pipeline_state", columns, kept)


@pytest.fixture
def pipeline(home: Path) -> Pipeline:
    return DuckDBFile(home / "warehouse.duckdb", "picqer", home).pipeline


@fault("N1", "of old runs the last one of each day, failures and the first one stay")
def test_of_old_runs_the_last_of_each_day_the_failures_and_the_first_are_kept(pipeline: Pipeline) -> None:
    """By collection. Rows of earlier versions for collections that were not due go altogether."""
    before = {*select_at(pipeline, "select run, collection from _picqer_runs")}
    execute_at(pipeline, "delete from _picqer_runs where collection in ('tags', 'users')")
    recent = [(run_name(NOW - timedelta(hours=number)), "tags", "complete", 0) for number in range(30)]
    stays = [
        (hour(1), "tags", "complete", 0),  # its first run
        (hour(3), "tags", "failed", 75),
        (hour(22), "tags", "complete", 0),
        (hour(7), "users", "complete", 0),
        (hour(30), "tags", "complete", 0),
        (hour(49), "users", "complete", 0),  # its last complete run, whatever came after it on that day
        (hour(50), "users", "unavailable", 0),
    ]
    goes = [
        *((hour(number), "tags", "complete", 0) for number in (2, 4, 21, 24, 29)),
        (hour(23), "tags", "not due", 0),
        (hour(31), "users", "not due", 0),
    ]
    add_runs(pipeline, *recent, *stays, *goes)
    trim(pipeline, KEPT, NOW + timedelta(days=1))

    expected = {row[:2] for row in (*recent, *stays)} | {row for row in before if row[1] not in {"tags", "users"}}
    assert expected == {*select_at(pipeline, "select run, collection from _picqer_runs")}


@pytest.mark.slow
def test_a_run_writes_no_row_for_what_was_not_due(load_again: Load) -> None:
    again = load_again()
    run = run_name(again.sync.stats.started)
    states = again.sql(f"select distinct state from picqer._picqer_runs where run = '{run}'")

    assert [("complete",)] == states
    assert "not due" == again.sync.stats["customers"].state


@pytest.mark.slow
@fault("N1", "of dlt's tables what a restore needs stays, and all of other pipelines")
def test_dlt_keeps_what_a_restore_needs_and_all_of_other_pipelines(
    home: Path, pipeline: Pipeline, load_again: Load
) -> None:
    """Working files that are gone come back from the newest state."""
    name = pipeline.pipeline_name
    own = {load for (load,) in select_at(pipeline, "select load_id from _dlt_loads")}
    old, other = ([f"1600000{number}.5" for number in range(first, first + 90)] for first in (100, 200))
    add_loads(pipeline, name, *old)
    add_loads(pipeline, "of_a_colleague", *other)
    add_loads(pipeline, "another_source", "1500000000.5", schema="another")
    made = OLD.isoformat(" ")
    versions = [("1", "11", made, schema, f"hash {one}", "{}") for schema in ("picqer", "another") for one in "ab"]
    columns = "version, engine_version, inserted_at, schema_name, version_hash, schema"
    recent = {*select_at(pipeline, "select schema_name, version_hash from _dlt_version")}
    add(pipeline, "_dlt_version", columns, versions)
    trim(pipeline, KEPT, NOW + timedelta(days=1))

    assert {*own, *other, "1500000000.5"} == {one for (one,) in select_at(pipeline, "select load_id from _dlt_loads")}
    states = {*select_at(pipeline, "select pipeline_name, _dlt_load_id from _dlt_pipeline_state")}
    assert {("of_a_colleague", one) for one in other} | {("another_source", "1500000000.5")} <= states
    assert {load for whose, load in states if whose == name} <= own
    assert recent | {("another", "hash a"), ("another", "hash b")} == {
        *select_at(pipeline, "select schema_name, version_hash from _dlt_version")
    }

    shutil.rmtree(home / ".dlt" / "pipelines")
    again = load_again()
    assert (0, "not due") == (again.exit_code, again.sync.stats["customers"].state)


def test_it_is_done_once_a_day_and_when_the_setting_changes(pipeline: Pipeline) -> None:
    """A run in which there is nothing to do does nothing."""
    tomorrow = NOW + timedelta(days=1)
    left = []
    for keep, when in ((KEPT, tomorrow), (KEPT, tomorrow), (KEPT, tomorrow + timedelta(days=1)), (KEPT * 3, tomorrow)):
        add_runs(pipeline, (hour(2), "tags", "not due", 0))
        trim(pipeline, keep, when)
        left.append(len(select_at(pipeline, "select 1 from _picqer_runs where state = 'not due'")))
        execute_at(pipeline, "delete from _picqer_runs where state = 'not due'")

    assert [0, 1, 0, 1] == left


def test_what_cannot_be_removed_is_a_warning_and_nothing_is_half_done(
    pipeline: Pipeline, caplog: pytest.LogCaptureFixture
) -> None:
    """All statements are one transaction; a later run tries again."""
    add_runs(pipeline, (hour(2), "tags", "not due", 0))
    execute_at(pipeline, "alter table _dlt_version rename column inserted_at to at")
    with caplog.at_level(logging.WARNING):
        trim(pipeline, KEPT, NOW + timedelta(days=1))
    execute_at(pipeline, "alter table _dlt_version rename column at to inserted_at")

    assert ["old bookkeeping was not removed"] == [one.getMessage().partition(" (")[0] for one in caplog.records]
    assert [(1,)] == select_at(pipeline, "select count(*) from _picqer_runs where state = 'not due'")
    trim(pipeline, KEPT, NOW + timedelta(days=1))
    assert [(0,)] == select_at(pipeline, "select count(*) from _picqer_runs where state = 'not due'")


@pytest.mark.slow
@fault("N5", "no version of the schema is stored")
def test_deletions_in_several_collections_store_no_version_of_the_schema(sandbox: Sandbox, load_again: Load) -> None:
    """Whichever collection found the last one; nor do days on which no stock was read."""
    stored, deleted = [], []
    for path in ("users", "tags", "users", "tags"):
        rows = sandbox.account.tables[path]
        del rows[max(rows)]
        found = load_again("warehouse_stock", path).sql(
            "select (select count(*) from picqer._dlt_version), (select count(*) from picqer._picqer_deletions)"
        )
        stored.append(found[0][0])
        deleted.append(found[0][1])

    assert [1, 2, 3, 4] == deleted
    assert 1 == len({*stored})


@pytest.mark.slow
def test_postgresql_is_trimmed_by_the_same_statements(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the load itself, and the next load goes on."""
    lead_to_postgres(monkeypatch)
    pipeline = open_destination("postgres", "picqer_kept", tmp_path).pipeline
    with Sandbox(Account(seed=1, orders=10), limit=1_000_000) as sandbox:
        settings = Settings(base_url=sandbox.base_url, api_key="sandbox-key")

        def once(keep: timedelta) -> None:
            sync = settings.sync(Request(("tags",)), max_requests=450)
            load(sync, open_destination("postgres", "picqer_kept", tmp_path), keep_runs=keep)
            sync.client.close()

        once(KEPT)
        add_runs(pipeline, *((hour(number), "tags", "complete", 0) for number in range(1, 72)))
        add_loads(pipeline, pipeline.pipeline_name, *(f"16000000{number}.5" for number in range(10, 99)))
        once(2 * KEPT)
        shutil.rmtree(tmp_path / ".dlt" / "pipelines")
        once(KEPT)

    runs = [run for (run,) in select_at(pipeline, "select run from _picqer_runs order by run")]
    assert [hour(1), hour(23), hour(47), hour(71)] == runs[:4]
    assert 3 == len(runs[4:])
    assert [(0,)] == select_at(pipeline, "select count(*) from _dlt_loads where load_id < '1700000000'")
    assert [(0,)] == select_at(pipeline, "select count(*) from _dlt_pipeline_state where _dlt_load_id < '1700000000'")
