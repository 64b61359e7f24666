"""Whatever changes in an account, with a stamp or without: within the promised time the destination equals it."""

from __future__ import annotations

import math
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
from tests.business import edit_in_silence, pass_time, remove
from tests.conftest import VirtualClock
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

    def __init__(self, seed: int = 3, orders: int = 120) -> None:
        self.clock = VirtualClock()
        self.account = Account(seed=seed, orders=orders)
        self.server = Sandbox(self.account, clock=self.clock.monotonic, limit=100_000)
        self.destination = MemoryDestination()
        self.read()

    def read(self, **options: Any) -> RunStats:
        """An ordinary run, which ends well."""
        client = Client(self.server.base_url, "sandbox-key", "tests", Budget(limit=100_000), self.clock)
        zone = Settings(base_url=self.server.base_url, api_key="k").zone()
        try:
            sync = sync_of(client, zone=zone, max_requests=450, **options)
            self.destination.read(sync)
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


@pytest.mark.load
@pytest.mark.parametrize(
    "every", [timedelta(days=1), pytest.param(timedelta(hours=5), marks=pytest.mark.slow)], ids=["daily", "often"]
)
def test_any_change_is_seen_within_the_promised_time(every: timedelta) -> None:
    """Business, edits and deletions without a stamp, at any moment of a cycle; then seven days of ordinary runs."""
    shop = Shop()

    @given(st.lists(changes, min_size=5, max_size=20), st.integers(0, 40), st.integers(0, 3))
    @settings(max_examples=4, deadline=None, derandomize=True, database=None, phases=[Phase.generate])
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
