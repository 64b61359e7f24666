"""Answers that are too large: smaller windows read what the list can be cut into; nothing is claimed beyond that."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest

from picqer.load.config.setup import try_settings
from picqer.sandbox import Account, Edit, Empty, Raw, Sandbox, Status
from picqer.sandbox.exchange import Reply, Request
from picqer.source import Sync, TooLarge, TryAgainLater
from picqer.source.collection import Cursor, IdRange, Traits
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.http.request_stats import RequestStats
from picqer.source.key_check import learn_the_time
from picqer.source.narrowing import axis_of
from picqer.source.settings import Settings
from tests.business import edit_in_silence, pass_time, remove
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import add_copies
from tests.source.memory import MemoryDestination
from tests.syncs import sync_of

DAY = timedelta(days=1)
MEGABYTE = 1 << 20
HEAVY = "x" * (MEGABYTE // 8)
Read = Callable[..., Sync]


def only_of(rows: int) -> Callable[[Reply], Reply]:
    """A server that says 413 to more rows than that."""
    return lambda reply: Status(413)(reply) if reply.rows > rows else reply


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """A shop of 130 orders, whose faults each test brings along."""
    with Sandbox(Account(seed=3, orders=130), limit=100_000) as server:
        yield server


@pytest.fixture
def held() -> MemoryDestination:
    """What was loaded."""
    return MemoryDestination()


@pytest.fixture
def read(sandbox: Sandbox, held: MemoryDestination, clock: VirtualClock) -> Iterator[Read]:
    """Reads collections into it, by a client that takes no more than one megabyte an answer."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("picqer.source.http.client.LARGEST_ANSWER", MEGABYTE)

        def read_now(*names: str, until: int | None = None, **options: Any) -> Sync:
            client = Client(sandbox.base_url, "sandbox-key", "tests", Budget(limit=100_000), clock)
            sync = sync_of(client, names, zone=zone, **{"max_requests": 10_000, **options})
            try:
                held.read(sync, until=until)
            finally:
                client.close()
            return sync

        zone = Settings(base_url=sandbox.base_url, api_key="k").zone()
        sandbox.faults.clear()
        yield read_now
        sandbox.faults.clear()


@pytest.mark.parametrize(
    ("name", "rows", "most", "is_full"),
    [
        ("orders", 7, 150, True),
        ("orders", 20, 150, False),
        pytest.param("picklists", 1, 700, False, marks=pytest.mark.slow),
        ("shipments", 3, 350, True),
        pytest.param("location_stock_history", 99, 900, False, marks=pytest.mark.slow),
    ],
)
def test_a_list_of_heavy_rows_is_read_in_smaller_windows(
    name: str, rows: int, most: int, is_full: bool, sandbox: Sandbox, held: MemoryDestination, read: Read
) -> None:
    """By ids down to one row, by creation down to the rows of one second; the walks of all windows are certified."""
    sandbox.faults.add(name.replace("location_stock_history", "location-stock-history"), only_of(rows), times=None)
    sync = read(name, is_full=is_full)

    assert (None, "complete", True) == (sync.stats[name].error, sync.stats[name].state, sync.stats[name].is_certified)
    assert [] == held.unlike(sandbox.account, name)
    assert sync.client.sent <= most


@fault("K7", "such rows are also read in ordinary runs, and when the scrub verifies all rows")
@pytest.mark.slow
def test_heavy_rows_stay_readable_day_after_day(sandbox: Sandbox, held: MemoryDestination, read: Read) -> None:
    """Listings by status, new rows, those that left a status and the scrub: each asks in windows where it must."""
    names = ("orders", "picklists", "shipments")
    read(*names)
    sandbox.faults.add(lambda request: request.path in names, only_of(8), times=None)
    edit_in_silence(sandbox.account, "orders", min(sandbox.account.tables["orders"]), reference="silent")
    for _ in range(7):
        for _ in range(5):
            sandbox.account.step()
        pass_time(sandbox.account, DAY)
        sync = read(*names)
        assert [None] * 3 == [sync.stats[name].error for name in names]

    assert [] == held.unlike(sandbox.account, *names)


@pytest.mark.parametrize(
    "until", [pytest.param(3, marks=pytest.mark.slow), 11, pytest.param(24, marks=pytest.mark.slow)]
)
def test_a_kill_among_windows_loses_nothing(until: int, sandbox: Sandbox, held: MemoryDestination, read: Read) -> None:
    """Portions end anywhere too; the next run begins that list again, and a deletion in between is found."""
    read("orders")
    sandbox.faults.add("orders", only_of(8), times=None)
    read("orders", is_full=True, until=until, max_requests=7)
    remove(sandbox.account, "orders", sorted(sandbox.account.tables["orders"])[-1 - until])
    read("orders", is_full=True, max_requests=7)

    assert [] == held.unlike(sandbox.account, "orders")


@pytest.mark.slow
def test_one_heavy_page_of_a_long_list_costs_few_more_requests(clock: VirtualClock, held: MemoryDestination) -> None:
    """The parts without it are read as pages of a hundred."""
    with Sandbox(Account(seed=3, orders=60), limit=100_000) as long:
        keys = add_copies(long.account, "orders", 3000)
        heavy = {*keys[1500:1540]}

        def weighed(reply: Reply) -> Reply:
            is_heavy = reply.rows > 8 and sum(row["idorder"] in heavy for row in json.loads(reply.body)) > 8
            return Status(413)(reply) if is_heavy else reply

        long.faults.add("orders", weighed, times=None)
        client = Client(long.base_url, "sandbox-key", "tests", Budget(limit=100_000), clock)
        zone = Settings(base_url=long.base_url, api_key="k").zone()
        held.read(sync_of(client, ["orders"], zone=zone, max_requests=10_000, is_full=True))
        client.close()

        assert [] == held.unlike(long.account, "orders")
        assert client.sent < 3 * 3060 / 100 + 40


def test_a_row_that_is_too_large_by_itself_costs_itself(sandbox: Sandbox, held: MemoryDestination, read: Read) -> None:
    """It is named, it is no deletion however often it is not read, and it comes as soon as it is smaller."""
    key = sorted(sandbox.account.tables["orders"])[40]
    read("orders")
    sandbox.faults.add(
        "orders",
        Edit(lambda rows: [{**row, "remarks": HEAVY * 9} if row["idorder"] == key else row for row in rows]),
        times=None,
    )
    edit_in_silence(sandbox.account, "orders", key, reference="not read")
    syncs = [read("orders", is_full=True) for _ in range(3)]

    assert [f"orders stale ({key},)"] == held.unlike(sandbox.account, "orders")
    assert [None] * 3 == [sync.stats["orders"].error for sync in syncs]
    assert any(f"sinceid={key - 1}" in event and "left out" in event for event in syncs[0].stats["orders"].events)
    sandbox.faults.clear()
    read("orders", is_full=True)
    assert [] == held.unlike(sandbox.account, "orders")


@pytest.mark.parametrize("name", ["shipments", "products"])
def test_what_cannot_be_cut_any_further_ends_that_collection_alone(
    name: str, sandbox: Sandbox, held: MemoryDestination, read: Read
) -> None:
    """Rows of one second, or a list without such filters; the message says what was asked and what to do."""
    sandbox.faults.add(name, only_of(0), times=None)
    sync = read(name, "tags")

    assert (TooLarge, 65) == (type(sync.stats[name].error), sync.stats[name].error.exit_code)  # type: ignore[union-attr]
    assert str(sync.stats[name].error).startswith(name)
    assert "shorten in Picqer" in str(sync.stats[name].error)
    assert "complete" == sync.stats["tags"].state
    assert [] == held.unlike(sandbox.account, "tags")


def test_the_cause_is_named_when_it_is_the_only_answer(sandbox: Sandbox, read: Read) -> None:
    """An answer that is too large is an answer: it is no account without lists, and the key is not to blame."""
    sandbox.faults.add("vatgroups", Status(413), times=None)
    sync = read("vatgroups")

    assert sync.stopped is None
    assert "vatgroups: Picqer answered that this is too large (413)" in str(sync.stats["vatgroups"].error)


def test_products_that_are_too_large_stop_nothing_else(sandbox: Sandbox, read: Read, clock: VirtualClock) -> None:
    """They are what a key is tried with, and what tells the time."""
    sandbox.faults.add("products", Raw(b"[" + b" " * 2 * MEGABYTE + b"]"), times=None)
    client = Client(sandbox.base_url, "sandbox-key", "tests", Budget(), clock)
    learn_the_time(client, RequestStats())
    client.close()

    assert client.server.last.date() == sandbox.account.now.date()
    assert client.proven
    assert try_settings(Settings(base_url=sandbox.base_url, api_key="sandbox-key")).endswith("accepts the key.")
    assert "complete" == read("tags").stats["tags"].state


def test_errors_of_the_server_say_nothing_about_size(sandbox: Sandbox, read: Read) -> None:
    """A page that ends with 500 again and again is passing trouble, and is not asked for in parts."""
    sandbox.faults.add("orders", lambda reply: Status(500)(reply) if reply.rows > 7 else reply, times=None)
    sync = read("orders", "tags")

    assert isinstance(sync.stats["orders"].error, TryAgainLater)
    assert all(seen.query.keys() <= {"offset"} for seen in sandbox.seen[-5:] if seen.path == "orders")


@pytest.mark.parametrize("ignored", ["sinceid", "beforeid"])
def test_a_filter_that_is_ignored_makes_no_row_too_large(ignored: str, sandbox: Sandbox, read: Read) -> None:
    """Then every window is as large as the list; none of its rows is to blame."""

    def is_blind(request: Request) -> bool:
        return request.path == "orders" and not (request.query.keys() - {ignored, "offset"})

    sandbox.faults.add("orders", only_of(20), times=None)
    sandbox.faults.add(is_blind, Status(413), times=None)
    sync = read("orders", is_full=True)

    assert isinstance(sync.stats["orders"].error, TooLarge)
    assert not any("left out" in event for event in sync.stats["orders"].events)
    assert sync.client.sent < 10


def test_a_window_that_seems_to_be_empty_is_asked_twice(sandbox: Sandbox, held: MemoryDestination, read: Read) -> None:
    """An empty answer among windows of a list that has rows proves nothing by itself."""
    sandbox.faults.add("orders", only_of(20), times=None)
    asked: list[Request] = []

    def is_window_for_the_first_time(request: Request) -> bool:
        is_window = request.path == "orders" and request.query.keys() == {"sinceid", "beforeid"}
        is_first = is_window and all(request.query != before.query for before in asked)
        asked.extend([request] * is_first)
        return is_first

    sandbox.faults.add(
        is_window_for_the_first_time, lambda reply: reply if reply.status == 413 else Empty()(reply), times=None
    )
    read("orders", is_full=True)

    assert len(asked) > 10
    assert [] == held.unlike(sandbox.account, "orders")


def test_halves_meet_and_end() -> None:
    """Whatever the bounds, each number lies in a half, and cutting comes to an end."""
    ids = axis_of(Traits(ids=IdRange("sinceid", "beforeid")), "idorder")
    times = axis_of(Traits(Cursor("created", "sincedate", "untildate")), "idshipment")
    assert ids is not None
    assert times is not None

    def numbers(low: int, high: int) -> set[int]:
        window = {ids.above: str(low), ids.below: str(high)}
        halves = ids.halves(window)
        inside = {*range(low + 1, high)}
        if halves is None:
            assert [ids.only(window)] == [*inside]
            return inside
        bounds = [(int(half[ids.above]), int(half[ids.below])) for half in halves]
        assert all(low <= one and other <= high and other - one < high - low for one, other in bounds)
        return numbers(*bounds[0]) | numbers(*bounds[1])

    for high in range(12, 40):
        assert {*range(11, high)} == numbers(10, high)
    assert axis_of(Traits(Cursor("created_at", "created_after")), "idreturn") is None
    upper, lower = times.halves({"sincedate": "2026-03-01 00:00:00", "untildate": "2026-03-01 00:00:04"}) or ({}, {})
    assert ("2026-03-01 00:00:02", "2026-03-01 00:00:03") == (upper["sincedate"], lower["untildate"])
