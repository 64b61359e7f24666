"""The same numbers on DuckDB and on PostgreSQL, both loaded by the same pipeline."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import zip_longest
from typing import Any

import pytest

from picqer.answers import MetricRunner, metric_runner
from picqer.load.destinations.choose import open_destination
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.run import load
from picqer.metrics.catalog import METRICS
from picqer.sandbox import Account, Sandbox
from picqer.source import Settings
from tests.postgres import lead_to_postgres
from tests.report.notebooks import notebook

TOLERANCE = 1e-6
SAME = ("orders", "orders__products", "customers", "products", "receipts__products")
DOCUMENTS = ("pickup_point_data", "candidate_purchaseorders", "locations", "product_locations", "stock")


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[MetricRunner, MetricRunner]]:
    """One shop, loaded into a DuckDB file and into the server that the environment names (PGHOST and so on)."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment, Sandbox(Account(seed=5, orders=700), limit=1_000_000) as server:
        lead_to_postgres(environment)
        destinations = [
            DuckDBFile(home / "shop.duckdb", "picqer", home),
            open_destination("postgres", "picqer", home),
        ]
        for destination in destinations:
            load(Settings(base_url=server.base_url, api_key="sandbox-key").sync(max_requests=450), destination)
        duckdb, postgres = map(metric_runner, destinations)
        environment.setenv("PICQER_HOME", str(home))
        yield duckdb, postgres


@pytest.mark.slow
def test_every_metric_is_the_same_on_both(both: tuple[MetricRunner, MetricRunner]) -> None:
    """Asked after the weekend and two working days, so that some orders are late."""
    as_of = both[0].as_of + timedelta(days=5)
    asked = {name: tuple(_rows(runner, name, as_of) for runner in both) for name in METRICS}

    assert {} == {name: unlike for name, (one, other) in asked.items() if (unlike := _unlike(one, other))}
    assert [] == [name for name, (rows, _) in asked.items() if not rows]
    for name in SAME:
        one, other = (_values(runner, name) for runner in both)
        assert one
        assert one == other


@pytest.mark.slow
def test_a_notebook_opens_on_it(both: tuple[MetricRunner, MetricRunner], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PICQER_DESTINATION", "postgres")

    _, made = notebook("purchasing").app.run()

    assert [*both[0].metric("reorder_advice").idproduct] == [*made["reorder_advice"].frame.idproduct]
    with made["runner"]._connect() as backend:
        assert "postgres" == backend.name
    assert len(made["rows"])
    with made["runner"]._connect() as backend:
        assert "postgres" == backend.name


def _values(runner: MetricRunner, name: str) -> Counter[str]:
    """Every row of a table: an empty text is no null, an amount has all its decimals, a document is one."""
    rows = runner.table(lambda tables: tables[name]).to_pylist()
    return Counter(
        repr(
            [
                json.dumps(json.loads(value), sort_keys=True) if value and column in DOCUMENTS else value
                for column, value in row.items()
            ]
        )
        for row in rows
    )


def _rows(runner: MetricRunner, name: str, as_of: datetime) -> list[tuple[Any, ...]]:
    frame = runner.table(lambda tables: METRICS[name].sorted(tables, as_of=as_of))
    return sorted((tuple(row.values()) for row in frame.to_pylist()), key=lambda row: [*map(_placed, row)])


def _placed(value: Any) -> tuple[bool, str]:
    """Rows are compared in an order that small differences do not change."""
    return isinstance(value, float), "" if isinstance(value, float) else str(value)


def _unlike(some: list[tuple[Any, ...]], others: list[tuple[Any, ...]]) -> list[Any]:
    return [(one, other) for one, other in zip_longest(some, others, fillvalue=()) if not _alike(one, other)]


def _alike(first: tuple[Any, ...], second: tuple[Any, ...]) -> bool:
    return len(first) == len(second) and all(map(_equal, first, second))


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return bool(one == other)
