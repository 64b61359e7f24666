"""Whatever changes in an account, with a stamp or without: within the promised time the destination equals it."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from picqer.sandbox import Account, Sandbox
from picqer.source import CATALOG
from picqer.source.collection_stats import RunStats
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.settings import Settings
from picqer.source.strategies.windows import WINDOW
from tests.business import edit_in_silence, pass_time, remove
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import add_copies
from tests.source.memory import MemoryDestination
from tests.source.test_machine import IN_LIST_ONLY
from tests.syncs import sync_of

PROMISE = timedelta(days=7)
LISTS = [one.name for one in CATALOG if one.name != "stats"]
BELOW = ("warehouse_stock", "product_parts", "product_warehouses", "product_locations")
WORDS = ("remarks", "reference", "name", "title", "reason", "description", "emailaddress", "body", "productcode")
"""Fields that somebody edits, whatever the record is."""


class Shop:
    """A shop that was loaded once, and is read at the rhythm of a scheduler."""

    def __init__(self, seed: int = 3, orders: int = 120, limit: int = 100_000) -> None:
        self.clock = VirtualClock()
        self.account = Account(seed=seed, orders=orders)
        self.server = Sandbox(self.account, clock=self.clock.monotonic, limit=limit)
        self.limit = limit
        self.destination = MemoryDestination()
        self.read()

    def read(self, *, until: int | None = None, **options: Any) -> RunStats:
        """An ordinary run, which ends well; killed after so many things told, when given."""
        client = Client(self.server.base_url, "sandbox-key", "tests", Budget(limit=self.limit), self.clock)
        zone = Settings(base_url=self.server.base_url, api_key="k").zone()
        try:
            sync = sync_of(client, zone=zone, **{"max_requests": 450, **options})
            self.destination.read(sync, until=until)
        finally:
            client.close()
        assert {} == {one.name: one.error for one in sync.stats.values() if one.error}
        return sync.stats

    def run_for(self, time: timedelta, every: timedelta) -> None:
        """Ordinary runs, so far apart."""
        for _ in range(math.ceil(time / every)):
            pass_time(self.account, every)
            self.read()

    def differences(self) -> list[str]:
        """What the destination has otherwise than the account."""
        lines = self.destination.unlike(self.account, *LISTS)
        return [
            one
            for one in lines
            if not (one.split()[0] in (*IN_LIST_ONLY, "picklists_batches_presets") and one.split()[1] == "stale")
        ]


def edit(account: Account, path: str, place: float) -> None:
    """Change a record whose time of change does not move."""
    keys = [*account.tables[path]]
    key = keys[int(place * len(keys))] if keys else 0
    field = next((name for name in WORDS if isinstance(account.tables[path].get(key, {}).get(name), str)), None)
    if field:
        edit_in_silence(account, path, key, **{field: "changed in silence"})


def delete(account: Account, path: str, place: float) -> None:
    """Delete a record."""
    keys = [*account.tables[path]]
    if keys:
        remove(account, path, keys[int(place * len(keys))])


EDITED = [one.path for one in CATALOG if one.name not in (*BELOW, *IN_LIST_ONLY, "stats")]
REMOVED = ("orders", "picklists", "shipments", "returns", "stockhistory", "location-stock-history", "tags", "comments")
changes = st.one_of(
    st.tuples(st.just(edit), st.sampled_from(EDITED), st.floats(0, 0.999)),
    st.tuples(st.just(delete), st.sampled_from(REMOVED), st.floats(0, 0.999)),
)


@pytest.mark.slow
@pytest.mark.parametrize(("every", "examples"), [(timedelta(days=1), 4), (timedelta(hours=5), 2)])
def test_any_change_is_seen_within_the_promised_time(every: timedelta, examples: int) -> None:
    """Business, edits and deletions without a stamp, at any moment of a cycle; then seven days of ordinary runs."""
    shop = Shop()

    @given(st.lists(changes, min_size=5, max_size=20), st.integers(0, 40), st.integers(0, 3))
    @settings(max_examples=examples, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
    def holds(silent: list[tuple[Any, str, float]], steps: int, runs: int) -> None:
        shop.run_for(every * runs, every)
        for change, path, place in silent:
            change(shop.account, path, place)
        for _ in range(steps):
            shop.account.step()
        shop.run_for(PROMISE, every)
        assert [] == shop.differences()

    holds()
    shop.server.close()


DAY = timedelta(days=1)


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A shop that was loaded."""
    opened = Shop()
    yield opened
    opened.server.close()


@fault("H3", "the new line is loaded within `verify_within`")
@pytest.mark.slow
def test_a_line_of_a_return_that_changes_without_a_stamp_is_seen(shop: Shop) -> None:
    """Only the detail call shows it, and no filter tells."""
    key, row = next((key, row) for key, row in shop.account.tables["returns"].items() if row["returned_products"])
    lines = [{**row["returned_products"][0], "amount": 77}, *row["returned_products"][1:]]
    edit_in_silence(shop.account, "returns", key, returned_products=lines)

    assert [f"returns stale ({key},)"] == shop.differences()
    shop.run_for(PROMISE, DAY)
    assert [] == shop.differences()


@fault("H4", "the row is loaded within `verify_within`")
@pytest.mark.slow
@pytest.mark.parametrize("path", ["stockhistory", "location-stock-history"])
def test_a_row_of_a_history_that_comes_late_is_seen(path: str, shop: Shop) -> None:
    """Its own time lies four hours before the moment at which the list shows it, and the cursor is past it."""
    pass_time(shop.account, timedelta(hours=8))
    shop.account.step()
    shop.read()
    (late,) = add_copies(shop.account, path, 1)
    four_hours_ago = (shop.account.now - timedelta(hours=4)).isoformat(" ", "seconds")
    edit_in_silence(shop.account, path, late, changed_at=four_hours_ago)

    shop.run_for(PROMISE, DAY)
    assert [] == shop.differences()


@fault("H5", "it is loaded within `verify_within`")
@pytest.mark.slow
@pytest.mark.parametrize("path", ["orders", "picklists", "shipments"])
def test_rows_between_the_windows_of_the_scrub_are_seen(path: str, shop: Shop) -> None:
    """Rows that are not held: at the edges of windows, before the first id and behind the last one."""
    table = shop.account.tables[path]
    (name,) = next(one.key for one in CATALOG if one.path == path)
    keys = sorted(table)
    for key in (keys[0], keys[WINDOW - 1], keys[WINDOW], keys[-1]):
        shop.destination.forget(path, f"{name} = {key}")
    (unknown,) = add_copies(shop.account, path, 1)
    edit_in_silence(shop.account, path, unknown, created=table[keys[0]]["created"])

    assert 5 == len(shop.differences())
    shop.run_for(PROMISE, DAY)
    assert [] == shop.differences()


@fault("H1", "`--full` reads the details that an interrupted ordinary run passed over")
@pytest.mark.slow
def test_a_full_refresh_after_an_interrupted_run_reads_every_detail(shop: Shop) -> None:
    """That run had looked at the headers of the first rows, and at those details only whose header had changed."""
    add_copies(shop.account, "returns", 450)
    shop.read(is_full=True)
    pass_time(shop.account, timedelta(days=2))
    first, second, *others = sorted(shop.account.tables["returns"])
    for key in others[::3]:
        edit_in_silence(shop.account, "returns", key, updated_at=str(shop.account.now))
    for key in (first, second):
        edit_in_silence(shop.account, "returns", key, returned_products=[])
    for _ in range(2):
        shop.read(names=["returns"], max_requests=5, until=3)
    assert shop.destination.states["returns"]["walk"]
    assert {f"returns stale ({key},)" for key in (first, second)} <= {*shop.differences()}

    shop.read(names=["returns"], is_full=True)
    assert [] == shop.differences()


@fault("H8", "8,000 orders: the deletion is found within `verify_within`; each run verifies a part of the rows")
@pytest.mark.slow
def test_a_shop_with_thousands_of_orders_is_verified_by_daily_runs(shop: Shop) -> None:
    """A cycle lasts five days: two are kept in hand. Its first run reads the part of two days, up to the next run."""
    *_, gone, _ = add_copies(shop.account, "orders", 8000)
    shop.read(is_full=True)
    remove(shop.account, "orders", gone)
    pass_time(shop.account, DAY)
    of_a_day = shop.read()["orders"].cost.requests
    shop.run_for(PROMISE - DAY, DAY)

    assert [] == shop.differences()
    assert of_a_day <= 8000 / WINDOW * 2 / 5 + 8
