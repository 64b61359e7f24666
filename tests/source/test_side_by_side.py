"""Collections are read side by side where answers take time, and what comes of it is what comes one after the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from picqer.sandbox import Account, Sandbox
from picqer.source import CATALOG, COLLECTIONS
from picqer.source.collection_stats import RunStats
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.settings import Settings
from picqer.source.strategies.backfill import LONG
from picqer.source.turns import Stream, Turns, answer_to
from tests.conftest import VirtualClock
from tests.source.memory import MemoryDestination
from tests.source.test_machine import IN_LIST_ONLY
from tests.syncs import sync_of

LATENCY = 0.04
"""Seconds; so long an answer is not waited for."""
ALL = [one.name for one in CATALOG if one.name not in (*IN_LIST_ONLY, "picklists_batches_presets", "stats")]


class Shop:
    """A server whose answers take time, and a destination."""

    def __init__(self, orders: int = 60, latency: float = LATENCY) -> None:
        self.clock = VirtualClock()
        self.account = Account(seed=5, orders=orders)
        self.server = Sandbox(self.account, latency=latency, limit=100_000)
        self.destination = MemoryDestination()

    def read(self, *names: str, until: int | None = None, **options: Any) -> RunStats:
        """A run; killed after so many things told, when given."""
        key = options.pop("key", "sandbox-key")
        client = Client(self.server.base_url, key, "tests", Budget(limit=100_000), self.clock)
        zone = Settings(base_url=self.server.base_url, api_key="k").zone()
        try:
            sync = sync_of(client, names, zone=zone, **{"side_by_side": 4, "max_requests": 450, **options})
            self.destination.read(sync, until=until)
        finally:
            client.close()
        return sync.stats

    def places(self, path: str) -> list[int]:
        """Which of all requests those for a list were."""
        return [number for number, one in enumerate(self.server.seen) if one.path == path]

    def at_once(self) -> int:
        """The most lists that were asked within the time of one answer."""
        arrived = sorted(self.server.seen, key=lambda one: one.at)
        return max(
            len({two.path.partition("/")[0] for two in arrived if 0 <= two.at - one.at < LATENCY}) for one in arrived
        )


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A small shop far away."""
    opened = Shop()
    yield opened
    opened.server.close()


def test_while_one_collection_waits_the_next_ones_are_asked(shop: Shop) -> None:
    """Up to four of them, and everything is as it is in the account."""
    shop.read()

    assert [] == shop.destination.unlike(shop.account, *ALL)
    assert 2 < shop.at_once() <= 4


@pytest.mark.slow
def test_one_collection_at_a_time_is_one_after_the_other(shop: Shop) -> None:
    """Whoever sets it so; pages and records of one collection are still asked together."""
    shop.read("suppliers", "tags", "vatgroups", "hooks", side_by_side=1)

    assert 1 == shop.at_once()


def test_a_key_that_is_refused_is_known_after_one_request(shop: Shop) -> None:
    """Nothing else is asked before the key has proved itself."""
    stats = shop.read(key="wrong")

    assert ["products"] == [one.path for one in shop.server.seen]
    assert "KeyRefused" == type(stats["products"].error).__name__


def test_what_needs_another_collection_waits_for_it(shop: Shop) -> None:
    """Stock is asked warehouse by warehouse, parts product by product."""
    shop.read("warehouses", "warehouse_stock", "products", "product_parts")
    stock = [number for number, one in enumerate(shop.server.seen) if one.path.endswith("/stock")]
    parts = [number for number, one in enumerate(shop.server.seen) if one.path.endswith("/parts")]

    assert [] != stock
    assert [] != parts
    assert 1 == len(shop.places("warehouses"))
    assert max(shop.places("warehouses")) < min(stock)
    assert max(shop.places("products")) < min(parts)


@pytest.mark.slow
def test_history_is_read_after_all_the_rest() -> None:
    """Whether it is long is asked in its turn."""
    shop = Shop(orders=700)
    names = ("orders", "picklists", "tags", "customers")
    shop.read(*names)
    shop.server.close()
    of_history = [
        number
        for number, one in enumerate(shop.server.seen)
        if one.path in {"orders", "picklists"} and one.query.get("offset") != str(LONG)
    ]

    assert [] == shop.destination.unlike(shop.account, *names)
    assert max(*shop.places("tags"), *shop.places("customers")) < min(of_history)


@pytest.mark.slow
def test_history_comes_before_what_costs_a_request_per_row(shop: Shop) -> None:
    """In the portions after the first one."""
    shop.read("products", "orders", "product_warehouses", "product_locations", max_requests=10)
    lists = [number for number, one in enumerate(shop.server.seen) if one.path.startswith("products/")]

    assert shop.places("orders")[-1] < lists[-1]


@pytest.mark.slow
@pytest.mark.parametrize("until", [0, 1, 3, 9, 17, 33, 60])
def test_a_run_that_is_killed_in_the_middle_loses_nothing(shop: Shop, until: int) -> None:
    """Several collections stand in the middle then; portions are small, so that some of it was committed."""
    shop.read(until=until, max_requests=20)
    shop.account.step()
    shop.read(until=until, max_requests=20)
    for _ in range(2):
        shop.read(is_full=True)

    assert [] == shop.destination.unlike(shop.account, *ALL)


def test_a_stream_stands_still_until_its_answer_is_there() -> None:
    """It goes on right where it waited, in the same thread."""
    question: Future[int] = Future()

    def told() -> Iterator[int]:
        yield 1
        yield answer_to(question) + threading.get_ident()

    stream = Stream(told())

    assert 1 == stream.next()
    assert [question, question] == [stream.next(), stream.next()]
    question.set_result(1)
    assert 1 + threading.get_ident() == stream.next()
    assert stream.next() is None


def test_what_a_stream_raises_where_it_waited_is_raised_where_it_is_asked() -> None:
    """And the stream has ended."""
    question: Future[int] = Future()

    def told() -> Iterator[int]:
        yield answer_to(question)

    stream = Stream(told())
    waiting = stream.next()
    question.set_exception(KeyError("gone"))

    assert question is waiting
    with pytest.raises(KeyError, match="gone"):
        stream.next()
    assert stream.next() is None


def test_a_collection_waits_until_those_before_it_have_begun() -> None:
    """Two at a time; the third begins when the first one leaves, and before the fourth."""
    turns = Turns(["a", "b", "c", "d"], 2)
    took = [turns.take(name, (), is_alone=False) for name in "abcd"]
    turns.leave("a")

    assert [True, True, False, False] == took
    assert [False, True] == [turns.take(name, (), is_alone=False) for name in "dc"]


def test_needs_are_names_of_collections_that_come_before() -> None:
    """Otherwise one waits for the other for ever."""
    names = [*COLLECTIONS]

    assert [] == [one.name for one in CATALOG if any(names.index(need) > names.index(one.name) for need in one.needs)]
