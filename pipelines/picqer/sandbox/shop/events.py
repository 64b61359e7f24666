"""Random events: one at a time, seconds or minutes apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from .company import Company
from .office_events import OFFICE_EVENTS, TAG_EVENTS
from .picking_events import PICKING_EVENTS
from .sales_events import DESK_EVENTS, ORDERS_PLACED, SALES_EVENTS
from .stock_events import DOCK_EVENTS, SHELF_EVENTS

LONGEST = 240
"""Seconds that pass at most before the next event."""

TRIES = 30

Events = Mapping[Callable[[Company], str | None], int]
"""Kinds of events and how often each comes; one that is not possible now answers None and changes nothing."""

EVERYDAY_EVENTS: Events = {**DESK_EVENTS, **SHELF_EVENTS, **OFFICE_EVENTS}
"""What happens all the time beside the orders, and leaves the planted figures as they are."""

EVENTS: Events = {**SALES_EVENTS, **PICKING_EVENTS, **DOCK_EVENTS, **EVERYDAY_EVENTS, **TAG_EVENTS, **ORDERS_PLACED}
"""Every kind of event."""


def something_happens(company: Company) -> str:
    """Advance the clock, run what was planned, then run one random event; returns its name."""
    books = company.books
    books.live_until(books.now + timedelta(seconds=books.chance.randrange(5, LONGEST)))
    return one_of(EVENTS, company)


def one_of(events: Events, company: Company) -> str:
    """Run one of the possible events; returns its name."""
    kinds, weights = list(events), list(events.values())
    while True:
        (event,) = company.books.chance.choices(kinds, weights=weights)
        if line := event(company):
            return f"{company.books.stamp} {line}"


def last_afternoon(company: Company) -> None:
    """One of everything but a new order; what undoes comes first in the tables, so that no list is left empty."""
    for event in EVENTS:
        if event not in ORDERS_PLACED:
            any(event(company) for _ in range(TRIES))
