"""Cases C: up to where a list was read, by whose clock."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from picqer.load import invocation
from picqer.load.run_log import report
from picqer.sandbox import Account, Sandbox
from picqer.source import Request, Sync, collection_stats
from picqer.source.http import server_time
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.business import remove
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import CUSTOMERS, PURCHASEORDERS, Open, Shop, add_copies
from tests.source.memory import MemoryDestination

pytestmark = pytest.mark.slow

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SERVER_DATE = datetime(2026, 10, 30, 16, tzinfo=UTC)
"""The sandbox's, in which the shop stands still at 17:00 in Amsterdam."""
LAST_RUN = "where began_at = (select max(began_at) from picqer._picqer_runs)"


@dataclass
class Days:
    """A shop that stays open for days, and purchase orders that are read from it again and again."""

    account: Account
    server: Sandbox
    destination: MemoryDestination = field(default_factory=MemoryDestination)

    def read(self) -> list[str]:
        """One run; what is lost or stale after it."""
        client = Client(self.server.base_url, "sandbox-key", "tests", Budget(limit=1_000_000), VirtualClock())
        sync = Sync(client, Request(["purchaseorders"]), zone=AMSTERDAM)
        self.destination.read(sync)
        client.close()
        assert "complete" == sync.stats["purchaseorders"].state
        return self.destination.unlike(self.account, "purchaseorders")

    def move_to(self, moment: datetime) -> None:
        """Let it be so late."""
        self.account._books.move_to(moment.astimezone(AMSTERDAM).replace(tzinfo=None))

    def touch(self, key: int, **values: Any) -> None:
        """Change a purchase order."""
        self.account.touch("purchaseorders", key, **values)


def opened(until: datetime) -> Iterator[Days]:
    """Such a shop, at a moment of wall time."""
    account = Account(seed=1, orders=20, until=until)
    add_copies(account, "purchaseorders", 40)
    with Sandbox(account, limit=1_000_000) as server:
        days = Days(account, server)
        assert [] == days.read()
        yield days


@pytest.fixture
def autumn() -> Iterator[Days]:
    """The evening before the clock goes back."""
    yield from opened(datetime(2026, 10, 24, 20))


@pytest.fixture
def spring() -> Iterator[Days]:
    """The evening before the clock goes forward."""
    yield from opened(datetime(2026, 3, 28, 20))


@fault("C1", "20 of them before the run, 20 after it: 40 of 40")
def test_c1_forty_updates_in_one_second(open_filled: Open) -> None:
    shop = open_filled()
    keys = sorted(shop.account.tables["purchaseorders"])[:40]
    for twenty in (keys[::2], keys[1::2]):
        for key in twenty:
            shop.account.touch("purchaseorders", key, remarks="in this second")
        assert 0 == shop.run("purchaseorders").code

    assert 1 == len({shop.account.tables["purchaseorders"][key]["updated"] for key in keys})
    query = "select idpurchaseorder from picqer.purchaseorders where remarks = 'in this second'"
    assert {(key,) for key in keys} == {*shop.sql(query)}


@fault("C2", "the next run has it")
def test_c2_a_row_that_becomes_visible_late(autumn: Days) -> None:
    first, second = sorted(autumn.account.tables["purchaseorders"])[:2]
    autumn.touch(first, remarks="at once")
    assert [] == autumn.read()
    late = autumn.account.now - timedelta(seconds=120)
    autumn.touch(second, remarks="late", updated=late.isoformat(" "))

    assert [] == autumn.read()


@fault("C3", "a change each minute for twelve hours, a run each quarter: none of 721 is missing after any run")
def test_c3_the_hour_that_comes_twice(autumn: Days) -> None:
    through_the_night(autumn, datetime(2026, 10, 24, 18, 30, tzinfo=UTC))


@fault("C4", "a change each minute for twelve hours, a run each quarter: none of 721 is missing after any run")
def test_c4_the_hour_that_is_missing(spring: Days) -> None:
    through_the_night(spring, datetime(2026, 3, 28, 19, 30, tzinfo=UTC))


@fault("C4", "a time in that hour is kept as it was sent, exit 0")
def test_c4_a_time_that_did_not_exist(open_filled: Open) -> None:
    shop = open_filled()
    key = min(shop.account.tables["purchaseorders"])
    shop.account.touch("purchaseorders", key, updated="2027-03-28 02:30:00")
    result = shop.run("purchaseorders")

    assert 0 == result.code
    assert [(datetime(2027, 3, 28, 2, 30),)] == shop.sql(
        f"select updated from picqer.purchaseorders where idpurchaseorder = {key}"
    )


def through_the_night(days: Days, evening: datetime) -> None:
    """A change each minute, a run each quarter, for twelve hours; the database equals the shop after each."""
    chance = random.Random(1)
    keys = sorted(days.account.tables["purchaseorders"])
    for minute in range(721):
        days.move_to(evening + timedelta(minutes=minute))
        days.touch(chance.choice(keys), remarks=f"change {minute}")
        if minute % 15 == 0:
            assert [] == days.read(), days.account.now


@fault("C5", "a day ahead, a day behind, a jump of two days: every change is there, the report has the difference")
@pytest.mark.parametrize("errors", [[86_400], [-86_400], [86_400, -86_400]], ids=["ahead", "behind", "jumps"])
def test_c5_a_wrong_clock(errors: list[int], open_filled: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    shows = itertools.chain(errors, itertools.repeat(errors[-1]))

    class Wrong(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return SERVER_DATE.astimezone(tz) + timedelta(seconds=next(shows))

    shop = open_filled()
    for module in (server_time, collection_stats, invocation, report):
        monkeypatch.setattr(module, "datetime", Wrong)
    gone, touched, *_ = sorted(shop.account.tables["customers"])
    shop.account.touch("customers", touched, remarks="changed")
    remove(shop.account, "customers", gone)
    order = min(shop.account.tables["purchaseorders"])
    shop.account.touch("purchaseorders", order, remarks="changed")
    result = shop.run("customers", "purchaseorders")

    assert 0 == result.code
    assert {*shop.account.tables["customers"]} == shop.keys("customers", "idcustomer")
    assert [(touched,)] == shop.sql("select idcustomer from picqer.customers where remarks = 'changed'")
    assert [(order,)] == shop.sql("select idpurchaseorder from picqer.purchaseorders where remarks = 'changed'")
    assert (errors[-1],) in shop.sql("select skew_seconds from picqer._picqer_runs")


@fault("C6", "it is loaded, the cursor stays at the server's time, and the change after it is found")
def test_c6_a_record_of_the_year_2999(open_filled: Open) -> None:
    shop = open_filled()
    future, later = sorted(shop.account.tables["purchaseorders"])[:2]
    shop.account.touch("purchaseorders", future, updated="2999-01-01 00:00:00")
    first = shop.run("purchaseorders")
    shop.account.touch("purchaseorders", later, remarks="later")
    second = shop.run("purchaseorders")

    assert (0, 0) == (first.code, second.code)
    assert [(future,)] == shop.sql("select idpurchaseorder from picqer.purchaseorders where year(updated) = 2999")
    assert [(later,)] == shop.sql("select idpurchaseorder from picqer.purchaseorders where remarks = 'later'")
    assert {"2026-10-30 17:00:00"} == {mark_after(shop)}


@fault("C7", "null, missing or all zeros: 60 of 60 rows are loaded and counted, exit 0, the next change is found")
def test_c7_stamps_that_are_none(open_filled: Open) -> None:
    shop = open_filled()
    orders = shop.account.tables["purchaseorders"]
    null, missing, zeros, later = sorted(orders)[:4]
    shop.account.touch("purchaseorders", null, updated=None, remarks="null")
    shop.account.touch("purchaseorders", zeros, updated="0000-00-00 00:00:00", remarks="zeros")
    del orders[missing]["updated"]
    shop.account.touch("purchaseorders", missing, remarks="missing")
    whole = shop.run("purchaseorders", is_full=True)
    shop.account.touch("purchaseorders", later, remarks="later")
    ordinary = shop.run("purchaseorders")

    assert (0, PURCHASEORDERS, 0) == (whole.code, whole.sync.stats["purchaseorders"].counts.rows, ordinary.code)
    assert [("later", False), ("missing", True), ("null", True), ("zeros", True)] == shop.sql(
        "select remarks, updated is null from picqer.purchaseorders "
        "where remarks in ('null', 'missing', 'zeros', 'later') order by remarks"
    )


@fault("C8", "it is ignored, the run reports it, the change is found, exit 0")
@pytest.mark.parametrize("is_held", [False, True], ids=["by itself", "beside a row of that year"])
def test_c8_a_mark_in_the_far_future(is_held: bool, open_filled: Open) -> None:
    shop = open_filled()
    future, later = sorted(shop.account.tables["purchaseorders"])[:2]
    if is_held:
        shop.account.touch("purchaseorders", future, updated="2999-01-01 00:00:00")
        shop.run("purchaseorders")
    pipeline = shop.pipeline()
    with pipeline.managed_state() as state:
        kept: Any = state["sources"]["picqer"]["resources"]["purchaseorders"]
        kept["marks"]["updated"] = "2999-01-01 00:00:00"
    shop.account.touch("purchaseorders", later, remarks="later")
    result = shop.run("purchaseorders")

    assert 0 == result.code
    assert "its mark was 2999-01-01 00:00:00" in result.sync.stats["purchaseorders"].repaired
    assert [(later,)] == shop.sql("select idpurchaseorder from picqer.purchaseorders where remarks = 'later'")
    assert "2026-10-30 17:00:00" == mark_after(shop)


@fault("C10", "a full refresh in a certified walk each run: 3 changes in 1,000 rows are found")
def test_c10_a_collection_without_a_date_filter(open_filled: Open) -> None:
    shop = open_filled()
    changed = sorted(shop.account.tables["customers"])[::450]
    for key in changed:
        shop.account.touch("customers", key, remarks="changed")
    result = shop.run("customers")

    assert (0, True, 3) == (result.code, result.sync.stats["customers"].is_certified, len(changed))
    assert [(key,) for key in changed] == shop.sql(
        "select idcustomer from picqer.customers where remarks = 'changed' order by 1"
    )
    assert len(shop.server.seen) <= 1.05 * CUSTOMERS / 100 + 6


def mark_after(shop: Shop) -> str:
    """Up to where purchase orders were read by the last run."""
    ((mark,),) = shop.sql(f"select mark_after from picqer._picqer_runs {LAST_RUN} and collection = 'purchaseorders'")
    return str(mark).partition(",")[0].removeprefix("updated ")
