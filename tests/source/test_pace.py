"""What the share of the rate limit allows is divided among the collections; where it is not enough, the run says so."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from picqer.source import COLLECTIONS
from picqer.source.http.client import Client
from picqer.source.run_budget import Limits, RunBudget
from picqer.source.state import CollectionState, Extent, ScrubCycle
from picqer.source.strategies.scrub import EFFORT, LEAST, paced
from tests.business import pass_time
from tests.faults.catalogue import fault
from tests.faults.conftest import add_copies
from tests.source.test_time_to_truth import Shop

TEN_MINUTES = timedelta(minutes=10)
HOUR = timedelta(hours=1)
NEVER = datetime.min.replace(tzinfo=UTC)


def budget(*collections: str, share: float = 0.2) -> RunBudget:
    client = cast("Client", SimpleNamespace(budget=SimpleNamespace(allowed=500)))
    return RunBudget(client, Limits(verify_share=share), collections)


def test_each_collection_gets_its_part_and_what_the_ones_before_it_left() -> None:
    """Of 1,000 requests in ten minutes; those that come last are not left with nothing."""
    run = budget("orders", "returns", "product_locations")
    parts = []
    for name, spent in (("orders", 100), ("returns", 450)):
        parts.append(run.scrub_share(name, TEN_MINUTES))
        run.spend_on_scrub(spent)
        run.close(name)

    assert [334, 450, 450] == [*parts, run.scrub_share("product_locations", TEN_MINUTES)]


def test_a_run_that_may_spend_almost_nothing_goes_on_in_each_collection() -> None:
    """With runs a second apart, and a share of a hundredth."""
    names = [f"list {number}" for number in range(9)]
    run = budget(*names, share=0.01)
    shares = []
    for name in names:
        shares.append(run.scrub_share(name, timedelta(seconds=1)))
        run.spend_on_scrub(shares[-1])

    assert [1] * 9 == shares


@pytest.mark.parametrize(
    ("due", "promised", "late"),
    [
        ("2026-06-15T09:00:00+00:00", "2026-06-15T09:00:00+00:00", ""),
        ("2026-06-15T09:00:00+00:00", "", ""),
        (
            "2026-06-16T10:30:00.5+00:00",
            "2026-06-15T09:00:00+00:00",
            "returns: all rows will be verified by 2026-06-16 10:30 UTC, not by 2026-06-15 09:00 UTC",
        ),
    ],
)
def test_a_cycle_that_will_be_complete_too_late_says_so(due: str, promised: str, late: str) -> None:
    """A state of an earlier version has no promise."""
    assert late == ScrubCycle(due=due, promised=promised).late("returns").partition(";")[0]


def extents(shop: Shop) -> dict[str, Extent]:
    """How far each collection was read that has a scrub."""
    states = shop.destination.states
    return {
        one.name: one.coverage(CollectionState(states.get(one.name, {})))
        for one in COLLECTIONS.values()
        if one.traits.scrubs
    }


@fault("H12", "the first run that is too slow names the time by which all rows will be verified, and by then they are")
@pytest.mark.slow
def test_a_share_that_is_not_enough_is_told_with_the_moment_that_comes_true() -> None:
    """1 % of 500 a minute is 300 requests an hour, and 200 products have two lists each."""
    shop = Shop(limit=500)
    add_copies(shop.account, "products", 170)
    shop.read(is_full=True)
    limits: dict[str, Any] = {"verify_within": {"default": HOUR}, "verify_share": 0.01}
    pass_time(shop.account, TEN_MINUTES)
    told = [event for stats in shop.read(**limits).values() for event in stats.events]
    said = extents(shop)
    late = [name for name, extent in said.items() if extent.late]
    last = max(extent.due or NEVER for extent in said.values())
    while (read := extents(shop)["orders"].read) and read < last:
        pass_time(shop.account, TEN_MINUTES)
        shop.read(**limits)
    done = extents(shop)
    shop.server.close()

    assert ["picklists_batches", "product_warehouses", "product_locations"] == late
    assert [said[name].late for name in late] == told
    assert [] == [name for name in said if (done[name].verified or NEVER) <= (said[name].verified or NEVER)]


@pytest.mark.slow
def test_a_run_that_reads_a_long_list_has_less_to_verify() -> None:
    """Products are walked every six hours; hourly runs read 12.5 of 2,030 lists each: half, or an eighth more."""
    shop = Shop(limit=500)
    add_copies(shop.account, "products", 2000)
    shop.read(is_full=True)
    lists, scrubbed = [], []
    for _ in range(9):
        pass_time(shop.account, HOUR)
        stats = shop.read()
        lists.append(stats["products"].cost.requests > 1)
        scrubbed.append(stats["product_warehouses"].cost.requests)
    shop.server.close()
    busy = lists.index(True)

    assert [7, 15, 15] == scrubbed[busy : busy + 3]


@fault("H12", "whatever runs are busy, and however late each one is by up to a half: each row is read again in time")
@given(
    gap=st.sampled_from([timedelta(minutes=10), HOUR, timedelta(hours=6), timedelta(days=1)]),
    whole=st.sampled_from([30, 600, 3000]),
    busy=st.sampled_from([0.0, 0.2, 0.6, 1.0]),
    late=st.sampled_from([0.0, 0.2, 0.5]),
    seed=st.integers(),
)
@settings(deadline=None, max_examples=60)
def test_no_row_waits_longer_than_promised(gap: timedelta, whole: int, busy: float, late: float, seed: int) -> None:
    """Three weeks, in stretches of busy and of quiet runs."""
    chance = random.Random(seed)
    within = timedelta(days=7)
    now = began = last = longest = timedelta(0)
    read, place, effort = [timedelta(0)] * whole, 0, EFFORT
    while now < 3 * within:
        now += gap * (1 + late * (chance.random() < 0.3))
        if chance.random() < 0.3:
            effort = LEAST if chance.random() < busy else EFFORT
        _, sent = paced(whole - place, whole, now - began, now - last, within, effort)
        for row in range(place, min(place + sent, whole)):
            longest, read[row] = max(longest, now - read[row]), now
        last, place = now, place + sent
        if place >= whole:
            began, place = now, 0

    assert longest <= within
