"""What was rejected, at the destination: in a database of the first version, and in PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from picqer.load.destinations.choose import open_destination
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.inspect.status import status_of
from picqer.load.run import load
from picqer.sandbox import Account, Sandbox
from picqer.source import Request, Settings
from tests.conftest import VirtualClock
from tests.load.conftest import run
from tests.load.test_contract import opened
from tests.postgres import lead_to_postgres

DAY = timedelta(days=1)


@pytest.mark.slow
def test_rejected_records_of_the_first_version_are_counted_and_healed(tmp_path: Path, clock: VirtualClock) -> None:
    """Their rows name no field; `status` counts them before the next load already."""
    shop = Account(seed=7, orders=25)
    tag = min(shop.tables["tags"])
    with opened(tmp_path) as connection:
        connection.execute(
            "insert into picqer._rejected "
            f"values ('tags', '{tag}', 'title: no text', 'x', '2026-01-01 00:00:00+00', '1', 'one')"
        )
    before = status_of(DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path), {}, DAY)
    with Sandbox(shop, clock=clock.monotonic) as server:
        loaded = run(server, tmp_path, clock, ["tags"], is_full=True)

    assert {"tags": 1} == {one.name: one.rejected for one in before.collections if one.rejected}
    assert [(None, True)] == loaded.sql("select field, healed_at is not null from picqer._rejected")


@pytest.mark.slow
def test_postgresql_heals_what_comes_well_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """NUL is what it takes least; a value is named and healed by the same statements."""
    lead_to_postgres(monkeypatch)
    shop = Account(seed=1, orders=10)
    order = min(shop.tables["orders"])
    bad = {"customer_remarks": "ring\x00 twice", "discount": "12,50", "brand_new": {"a": ["\ud800"]}}
    good = {"customer_remarks": "ring twice", "discount": 12.5, "brand_new": {"a": ["b"]}}
    destination = open_destination("postgres", "picqer_rejected", tmp_path)
    lost, counted = [], []
    with Sandbox(shop, limit=1_000_000) as sandbox:
        settings = Settings(base_url=sandbox.base_url, api_key="sandbox-key")
        for values in (bad, bad, good):
            shop.touch("orders", order, **values)
            load(settings.sync(Request(("orders",), is_full=True), max_requests=450), destination)
            with destination.pipeline.sql_client() as server:
                query = "select field from picqer_rejected._rejected where healed_at is null order by field"
                lost.append([field for (field,) in server.execute_sql(query) or ()])
                counted += server.execute_sql("select rejected from picqer_rejected._picqer_coverage") or ()

    assert [["brand_new.a.0.value", "customer_remarks", "discount"]] * 2 + [[]] == lost
    assert [(3,), (3,), (0,)] == counted
