"""The simulated history: the same departments, day by day."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from itertools import accumulate
from math import ceil

from .books import Record
from .company import Company
from .events import EVERYDAY_EVENTS, last_afternoon, one_of
from .opening import open_shop
from .workflows import arrange, call_off, complete_batch, decide, finish

WEEKDAYS = (1.3, 1.1, 1.0, 1.0, 1.0, 0.8, 0.9)
"""Orders from Monday to Sunday."""

CHRISTMAS = (11, 12)
SPRING = (4, 5)
HOURS = (2, 1, 0, 0, 0, 1, 2, 4, 6, 8, 9, 9, 8, 8, 8, 8, 8, 7, 7, 9, 11, 11, 8, 5)
"""Orders by the hour; none between two and five, which is also where the clock is put back."""

RECENT = 0.04
"""Share of the orders in the last day and a half, half of them after the last wave: there is work on every desk."""
DESK = 80
DESK_DAYS = 2
"""No more than so many orders, or two ordinary days' in a large shop: desks are not endless."""

WAVES = (time(9), time(11), time(13), time(15))
SUNDAY = 6
WEDNESDAY = 2
PURCHASE_DAYS = (0, 3)
CONCEPT = 0.03
EXPECTED = 0.04
CANCELLED = 0.025
ALONE = 0.1
"""Share of the picklists that are picked without a batch."""


@dataclass(frozen=True)
class Planted:
    """What analytics should find.

    Attributes:
        lead_times: days from purchase to the first receipt on average, by idsupplier.
        price_rises: by how much prices go up each New Year and first of July, as a share, by idsupplier.
        speeds: pieces per hour in batches, by iduser of the picker.
        dead: idproducts that are in stock, and that nobody has bought for more than half a year.
        return_reasons: share of the returned products' rows, by idreturn_reason.
    """

    lead_times: Mapping[int, float]
    price_rises: Mapping[int, float]
    speeds: Mapping[int, float]
    dead: frozenset[int]
    return_reasons: Mapping[int, float]


def two_years(company: Company, orders: int, until: datetime, days: int, *, is_fulfilment: bool) -> Planted:
    """Open the shop so many days before a moment and let it do business until then, with so many orders in all."""
    dead = open_shop(company, orders, until, days, is_fulfilment=is_fulfilment)
    books = company.books
    for moment in _moments(company, orders, until, days):
        books.plan(moment, lambda: _order_comes(company))
    books.plan(books.now, lambda: _open_day(company, 0.3 + 0.15 * orders / days))
    books.live_until(until - timedelta(seconds=50))
    last_afternoon(company)
    books.live_until(until)
    return Planted(
        dict(company.purchasing.lead_times),
        company.purchasing.price_rises(),
        dict(company.batches.speeds),
        dead,
        dict(company.returns.shares),
    )


def _moments(company: Company, orders: int, until: datetime, days: int) -> list[datetime]:
    """When each order comes: growing over time, more before Christmas and in spring, by weekday and hour."""
    chance = company.books.chance
    first = company.books.now.replace(hour=0, minute=0)
    calendar = [first + timedelta(days=day) for day in range(days)]
    weights = [
        (0.7 + 0.6 * position / days)
        * WEEKDAYS[day.weekday()]
        * (1.5 if day.month in CHRISTMAS else 1.2 if day.month in SPRING else 1)
        for position, day in enumerate(calendar)
    ]
    recent = min(orders, max(3, ceil(orders * RECENT)), max(DESK, DESK_DAYS * orders // days))
    totals = list(accumulate(weights))
    moments = []
    for _ in range(orders - recent):
        day = calendar[min(days - 1, bisect(totals, chance.random() * totals[-1]))]
        hour = chance.choices(range(24), weights=HOURS)[0]
        moment = day + timedelta(hours=hour, seconds=chance.randrange(3600))
        moments.append(min(max(moment, company.books.now), until - timedelta(seconds=60)))
    moments += [until - timedelta(seconds=chance.randrange(61, 3600 * (2 + 34 * (one % 2)))) for one in range(recent)]
    return sorted(moments)


def _open_day(company: Company, occasions: float) -> None:
    """Put the day's work and about so many other occasions on the agenda, and the next day's opening."""
    books = company.books
    midnight = books.now.replace(hour=0, minute=0, second=0)
    if midnight.weekday() != SUNDAY:
        for wave in WAVES:
            books.plan(midnight.replace(hour=wave.hour), lambda: _wave(company))
    if midnight.weekday() == WEDNESDAY:
        books.plan(max(books.now, midnight + timedelta(minutes=18)), company.assortment.analyse)
    if midnight.weekday() in PURCHASE_DAYS:
        books.plan(midnight + timedelta(hours=10), lambda: _purchase(company))
    for _ in range(int(occasions + books.chance.random())):
        moment = midnight + timedelta(hours=8, seconds=books.chance.randrange(9 * 3600))
        books.plan(moment, lambda: one_of(EVERYDAY_EVENTS, company))
    books.plan(midnight + timedelta(days=1, seconds=5), lambda: _open_day(company, occasions))


def _wave(company: Company) -> None:
    """Every picker without a batch takes one, as long as something waits; a few picklists are picked alone."""
    books = company.books
    for idwarehouse, warehouse in books.tables["warehouses"].items():
        if warehouse["active"]:
            for picklist in list(company.picklists.new(idwarehouse)):
                if books.happens(ALONE):
                    _pick_alone(company, picklist)
            pickers = company.batches.idle(idwarehouse)
            books.chance.shuffle(pickers)
            for iduser in pickers:
                _take_batch(company, idwarehouse, iduser)


def _pick_alone(company: Company, picklist: Record) -> None:
    books = company.books
    iduser = books.chance.choice(list(company.batches.speeds))
    company.picklists.change(picklist["idpicklist"], assigned_to_iduser=iduser, urgent=books.happens(0.3))
    books.plan(books.now + timedelta(minutes=books.chance.randrange(4, 25)), lambda: finish(company, picklist, iduser))


def _take_batch(company: Company, idwarehouse: int, iduser: int) -> None:
    batch = company.batches.begin(idwarehouse, iduser)
    if batch:
        company.books.plan(company.books.now + company.batches.pace(batch), lambda: _put_down(company, batch))


def _put_down(company: Company, batch: Record) -> None:
    """A batch is done; its picker takes the next one when there is enough for it and the day is not over."""
    complete_batch(company, batch)
    waiting = sum(1 for _ in company.picklists.new(batch["idwarehouse"]))
    iduser = batch["assigned_to"]["iduser"]
    if waiting >= len(company.batches.speeds) and time(8) < company.books.now.time() < time(16, 30):
        _take_batch(company, batch["idwarehouse"], iduser)


def _order_comes(company: Company) -> None:
    """Most orders are processed at once; some are concepts or expected first, some are cancelled."""
    books = company.books
    kind = books.chance.random()
    if kind < CONCEPT + EXPECTED:
        order = company.orders.place("concept" if kind < CONCEPT else "expected")
        later = books.now + timedelta(minutes=books.chance.randrange(30, 60 * 48))
        books.plan(later, lambda: decide(company, order))
        return
    order = company.orders.place()
    arrange(company, order)
    if books.happens(CANCELLED):
        books.plan(books.now + timedelta(minutes=books.chance.randrange(5, 300)), lambda: call_off(company, order))


def _purchase(company: Company) -> None:
    """Write purchase orders and send them two hours later."""
    for order in company.purchasing.review():
        company.books.plan(company.books.now + timedelta(hours=2), partial(company.purchasing.purchase, order))
