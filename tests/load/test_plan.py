"""What a run will cost, and what a key can read, without reading it."""

from __future__ import annotations

import copy
import json
import math
from datetime import timedelta
from itertools import count, cycle, islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.inspect.check import as_json, measured
from picqer.load.inspect.plan import Plan, plan
from picqer.sandbox import Account, Html, Reply, Sandbox, Status, WrongJson
from picqer.sandbox.faults import Fault
from picqer.source import CATALOG, ConfigurationError, KeyRefused, PicqerError, Settings, Sync, TryAgainLater
from picqer.source.errors import LimitStays
from picqer.source.estimate import length
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.business import pass_time
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import Load, run
from tests.syncs import sync_of
from tests.truth import differences

MANY = 1500


def reading_of(sandbox: Sandbox, clock: VirtualClock, key: str = "sandbox-key") -> Sync:
    settings = Settings(base_url=sandbox.base_url, api_key=key)
    client = Client(sandbox.base_url, key, "tests (tests@example.com)", Budget(), clock)
    return sync_of(client, zone=settings.zone())


def planned(sandbox: Sandbox, home: Path, clock: VirtualClock) -> Plan:
    sync = reading_of(sandbox, clock)
    destination = DuckDBFile(home / "warehouse.duckdb", "picqer", home)
    destination.restore_state()
    try:
        return plan(sync, destination.pipeline)
    finally:
        sync.client.close()


_numbers = count(1)


def _endless(reply: Reply) -> Reply:
    """A full page of rows that nobody has seen, at whatever offset."""
    return WrongJson(json.dumps([{"idcustomer": next(_numbers)} for _ in range(100)]))(reply)


@given(st.integers(0, 60_000))
def test_the_length_of_a_list_is_found_by_bisection(rows: int) -> None:
    """Exactly, with about two requests for each doubling of its pages."""
    asked = []

    def ask(offset: int) -> list[dict[str, object]]:
        asked.append(offset)
        return [{"id": number} for number in range(offset, min(rows, offset + 100))]

    assert rows == length(ask)
    assert len(asked) <= 3 + 2 * math.log2(max(rows / 100, 1))


def test_a_list_that_ignores_offset_is_as_long_as_its_page() -> None:
    """It would have no end."""
    assert 130 == length(lambda _: [{"id": number} for number in range(130)])
    assert 100 == length(lambda _: [{"id": number} for number in range(100)])


@pytest.mark.parametrize(("answer", "reason"), [(Status(413), "413"), (_endless, "every offset")])
def test_a_list_that_has_no_end_is_not_counted(
    answer: Fault, reason: str, sandbox: Sandbox, clock: VirtualClock
) -> None:
    sandbox.faults.add("customers", answer, times=None)
    sync = reading_of(sandbox, clock)
    sizes = {size.name: size for size in measured(sync)}
    sync.client.close()

    assert reason in str(sizes["customers"].error)
    assert [] == [size.name for size in sizes.values() if size.error and size.name != "customers"]


@pytest.mark.parametrize(
    ("answer", "kind", "reason"),
    [
        (Status(503), TryAgainLater, "Picqer answered 503 at http"),
        (Status(429), LimitStays, "the rate limit is reached"),
        (Html(), TryAgainLater, "no JSON"),
        (Status(402, '{"error_message": "unpaid"}'), ConfigurationError, "Picqer answered 402: unpaid"),
        (Status(404), ConfigurationError, "none of Picqer's lists"),
        (Status(301, headers={"Location": "https://a.example"}), ConfigurationError, "redirects to https://a.example"),
    ],
)
def test_a_check_in_which_nothing_could_be_measured_ends_with_the_cause(
    answer: Fault, kind: type[PicqerError], reason: str, sandbox: Sandbox, clock: VirtualClock
) -> None:
    """And with its exit code: what passes does not accuse the settings."""
    sandbox.faults.add("*", answer, times=None)
    sync = reading_of(sandbox, clock)
    with pytest.raises(kind) as raised:
        measured(sync)
    sync.client.close()

    assert reason in str(raised.value)
    assert (sandbox.base_url in str(raised.value)) == (kind is not LimitStays)


@pytest.mark.slow
@pytest.mark.parametrize("orders", [20, 200, 700])
def test_a_plan_is_what_the_load_then_costs(orders: int, tmp_path: Path, clock: VirtualClock) -> None:
    """Within a tenth, for a first load; nothing is made by planning. A plan for the next run knows what is due."""
    with Sandbox(Account(seed=4, orders=orders), clock=clock.monotonic) as server:
        first = planned(server, tmp_path, clock)
        assert [] == list(tmp_path.glob("*.duckdb"))
        before = len(server.seen)
        loaded = run(server, tmp_path, clock)
        requests = len(server.seen) - before
        second = planned(server, tmp_path, clock)
        before = len(server.seen)
        run(server, tmp_path, clock)
        quiet = len(server.seen) - before

    assert 0.9 * requests <= first.requests <= 1.1 * requests
    assert 0.9 * loaded.sync.stats.rows <= first.rows <= 1.1 * loaded.sync.stats.rows
    assert 0.8 * quiet <= second.requests <= 1.2 * quiet
    assert {"first load"} == {step.estimate.kind for step in first.steps}
    assert {"whole", "changes", "not due"} == {step.estimate.kind for step in second.steps}
    assert first.requests / 500 == pytest.approx(first.minutes)


@fault("H1", "1,500 products: after the first load every table equals the account; the plan is right within a tenth")
@pytest.mark.slow
def test_a_plan_of_many_products_is_what_loading_and_verifying_them_costs(tmp_path: Path, clock: VirtualClock) -> None:
    """1,500 products at 500 requests a minute: each has lists of its own, which the next days verify."""
    account = Account(seed=4, orders=200)
    products = [*account.tables["products"].values()]
    more = islice(cycle(products), MANY - len(products))
    for key, like in enumerate(more, start=max(account.tables["products"]) + 1):
        account._books.add("products", {**copy.deepcopy(like), "idproduct": key, "productcode": f"P{key}"})
    with Sandbox(account, clock=clock.monotonic, limit=500) as server:
        first, began = planned(server, tmp_path, clock), clock.now
        loaded = run(server, tmp_path, clock)
        minutes = (clock.now - began) / 60
        lost = differences(account, loaded.file)
        pass_time(account, timedelta(days=1))
        second, before = planned(server, tmp_path, clock), len(server.seen)
        again = run(server, tmp_path, clock)
        requests = len(server.seen) - before

    assert (0, 0, []) == (loaded.exit_code, again.exit_code, lost)
    assert 0.9 * minutes <= first.minutes <= 1.1 * minutes
    assert (0, True) == (first.verifying, 500 < second.verifying < second.requests)
    assert 0.95 * requests <= second.requests <= 1.05 * requests


def test_a_check_says_what_a_narrow_key_reads(sandbox: Sandbox, clock: VirtualClock) -> None:
    """Every collection, with its rows or the reason; what goes into a bug report names neither key nor account."""
    sandbox.keys = {"narrow-and-secret": {"products", "orders"}}
    sync = reading_of(sandbox, clock, "narrow-and-secret")
    sizes = {size.name: size for size in measured(sync)}
    sync.client.close()
    report = json.dumps(as_json(sync, list(sizes.values())))

    assert {collection.name for collection in CATALOG} == sizes.keys()
    assert len(sandbox.account.tables["orders"]) == sizes["orders"].estimate.rows
    assert (None, 403) == (sizes["orders"].error, getattr(sizes["customers"].error, "status", None))
    assert "narrow-and-secret" not in report
    assert "127.0.0.1" not in report


def test_a_check_with_a_wrong_key_asks_once(sandbox: Sandbox, clock: VirtualClock) -> None:
    """The first list tells."""
    sync = reading_of(sandbox, clock, "wrong")
    with pytest.raises(KeyRefused):
        measured(sync)
    sync.client.close()

    assert 1 == len(sandbox.seen)


def test_a_plan_with_a_key_that_was_revoked_is_refused(
    load_into: Load, sandbox: Sandbox, tmp_path: Path, clock: VirtualClock
) -> None:
    """Also where all that it asks for was read before: products, which are not due, only tell the time."""
    load_into("products")
    sandbox.keys = {"another": "full"}

    with pytest.raises(KeyRefused):
        planned(sandbox, tmp_path, clock)
