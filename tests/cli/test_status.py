"""`picqer status` as a user starts it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from picqer.sandbox import Sandbox, Status
from tests.command import Picqer, at
from tests.template import furnish


def test_status_shows_what_was_read_and_what_is_due(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """Without a request; before the first load it says so, exit 1."""
    before = picqer("status")
    furnish(tmp_path)
    picqer("load", "tags", **at(sandbox))
    asked = len(sandbox.seen)
    after = picqer("status")

    assert (1, 0) == (before.returncode, after.returncode), before.stderr + after.stderr
    (tags,) = [line for line in after.stdout.splitlines() if line.startswith("tags ")]
    (customers,) = [line for line in after.stdout.splitlines() if line.startswith("customers ")]
    assert f"{datetime.now(UTC):%Y-%m-%d}" in tags
    assert "never" in customers
    assert str(tmp_path / "warehouse.duckdb") in after.stdout
    assert len(sandbox.seen) == asked


@pytest.mark.usefixtures("furnished")
def test_status_shows_the_size_of_each_store_and_its_growth(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """As in the time since the oldest report of a run; over less than three days nothing is said about a year."""
    picqer("load", "tags", **at(sandbox))
    young = picqer("status")
    (report,) = (tmp_path / ".dlt" / "runs").glob("*.json")
    facts = json.loads(report.read_text(encoding="utf-8"))
    was = facts["stores"] | {"database": facts["stores"]["database"] - 20_000_000}
    ended = (datetime.now(UTC) - timedelta(days=73)).isoformat()
    report.write_text(json.dumps(facts | {"stores": was, "ended_at": ended}), encoding="utf-8")
    stores = {one["name"]: one for one in json.loads(picqer("status", "--json").stdout)["stores"]}

    assert ["database", "logs", "published copy", "working files"] == sorted(stores)
    assert (tmp_path / "warehouse.duckdb").stat().st_size == stores["database"]["bytes"]
    assert 100_000_000 == pytest.approx(stores["database"]["bytes_a_year"], rel=0.01)
    assert 0 == stores["published copy"]["bytes_a_year"]
    (line,) = [line for line in young.stdout.splitlines() if line.startswith("published copy ")]
    assert "unknown" in line


@pytest.mark.usefixtures("furnished")
@pytest.mark.slow
def test_a_collection_that_no_run_could_read_becomes_stale(picqer: Picqer, sandbox: Sandbox) -> None:
    """It fails from its first time on; those that nobody asked for are not missed."""
    sandbox.faults.add("suppliers", Status(400), times=None)
    loaded = picqer("load", "tags", "suppliers", **at(sandbox))
    allowed = picqer("status", "--json")
    strict = picqer("status", "--json", SOURCES__PICQER__STALE_AFTER="0", SOURCES__PICQER__EVERY__TAGS="1d")
    stale = [
        [one["name"] for one in json.loads(done.stdout)["collections"] if one["is_stale"]] for done in (allowed, strict)
    ]

    assert loaded.returncode
    assert [[], ["suppliers"]] == stale
    assert (0, 1) == (allowed.returncode, strict.returncode)


def test_who_looks_for_data_where_there_is_no_folder_is_told_and_makes_none(picqer: Picqer, tmp_path: Path) -> None:
    """A misspelt home would look like one in which nothing was loaded yet."""
    done = picqer("status", PICQER_HOME=str(tmp_path / "misspelt"))

    assert 78 == done.returncode
    assert str(tmp_path / "misspelt") in done.stderr
    assert [] == [*tmp_path.iterdir()]
