"""A list that cannot be read is asked for again by its cadence, and read when it can be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from picqer.sandbox import Account, Sandbox
from picqer.source import Request, Sync
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.business import pass_time
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.source.memory import MemoryDestination

pytestmark = pytest.mark.slow

ABSENT = "movements"
"""It is read once a day."""
ANOTHER = "another-key"


class Shop:
    """A shop without the list, which is read every few hours."""

    def __init__(self, server: Sandbox) -> None:
        self.server = server
        self.destination = MemoryDestination()

    def asked(self, *names: str, key: str = "sandbox-key", **options: object) -> tuple[int, str]:
        """How often one run asks for the list, and what became of it."""
        before = len(self.server.seen)
        client = Client(self.server.base_url, key, "tests", Budget(limit=1_000_000), VirtualClock())
        sync = Sync(client, Request(names, **options), zone=ZoneInfo("Europe/Amsterdam"))  # type: ignore[arg-type]
        self.destination.read(sync)
        client.close()
        requests = sum(seen.path == ABSENT for seen in self.server.seen[before:])
        return requests, sync.stats[ABSENT].state


@pytest.fixture
def shop() -> Iterator[Shop]:
    account = Account(seed=1, orders=3)
    keys = {"sandbox-key": "full", ANOTHER: "full"}
    with Sandbox(account, clock=VirtualClock().monotonic, limit=1_000_000, keys=keys) as server:
        server.quirks.absent = frozenset({ABSENT})
        yield Shop(server)


def later(shop: Shop, hours: float) -> None:
    pass_time(shop.server.account, timedelta(hours=hours))


@fault("N6", "it is requested again by its cadence, and read when it can be")
def test_a_list_that_answers_404_is_asked_for_again_by_its_cadence(shop: Shop) -> None:
    """Not in each run; and it is read as soon as it is there and due."""
    found = []
    for _ in range(5):
        found.append(shop.asked())
        later(shop, 8)
    shop.server.quirks.absent = frozenset()
    found += [shop.asked(), shop.asked()]
    later(shop, 8)
    healed = shop.asked()
    later(shop, 24)

    assert [(1, "unavailable"), *[(0, "not due")] * 2] * 2 == [*found[:5], (0, "not due")]
    assert [(0, "not due")] * 2 == found[5:]
    assert (1, "complete") == healed
    assert [] == shop.destination.unlike(shop.server.account, ABSENT)
    assert (1, "complete") == shop.asked()
    assert (0, "not due") == shop.asked()


@fault("N6", "it is requested at once with another key, with `--full` or by name")
def test_it_is_asked_for_at_once_by_name_by_full_and_by_another_key(shop: Shop) -> None:
    """That key may have the right that the last one lacked."""
    shop.asked()
    quiet = shop.asked()

    assert (0, "not due") == quiet
    assert (1, "unavailable") == shop.asked(ABSENT)
    assert (1, "unavailable") == shop.asked(is_full=True)
    assert (1, "unavailable") == shop.asked(key=ANOTHER)
    assert (0, "not due") == shop.asked(key=ANOTHER)
    assert (1, "unavailable") == shop.asked()


def test_a_list_that_becomes_unavailable_is_not_asked_for_in_each_run(shop: Shop) -> None:
    """Although it was last read long ago; its rows stay."""
    shop.server.quirks.absent = frozenset()
    shop.asked()
    shop.server.quirks.absent = frozenset({ABSENT})
    later(shop, 24)
    found = [shop.asked(), shop.asked()]
    later(shop, 24)

    assert [(1, "unavailable"), (0, "not due"), (1, "unavailable")] == [*found, shop.asked()]
    assert [] == shop.destination.unlike(shop.server.account, ABSENT)
