"""When customers order."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.hours import whole_days, with_days
from ..facts.lines import orders_sold
from ..facts.statistics import share
from ..tables import Tables


def orders_by_hour(tables: Tables, *, as_of: datetime, window_days: int = 90) -> Table:
    """At which hours of the week do customers order?

    One row per weekday and hour in which anyone did.

    Whole days only: the window ends with the day before, as today's later hours are still to come. Hours are those of
    the clock: the one that the clock skips in spring is empty, the one that comes twice in autumn holds both.

    Columns:
        weekday: 1 (Monday) to 7. hour: of the clock, 0 to 23.
        orders: that came in it, as in `orders_by_week`. pieces: on them.
        days: how many such weekdays the window has. orders_per_day: on an average one of those.

    Args:
        tables: the account's.
        as_of: local moment on the day after the window.
        window_days: days that are looked at.
    """
    window = whole_days(tables, as_of, window_days)
    joined = orders_sold(tables).inner_join(window, "day")
    timed = joined.select("weekday", "pieces", hour=joined.created.hour().cast("int64"))
    by_hour = timed.group_by("weekday", "hour").agg(
        orders=timed.count().cast("int64"), pieces=timed.pieces.sum().cast("int64")
    )
    compared = with_days(by_hour, window)
    return compared.select(*by_hour.columns, "days", orders_per_day=share(compared.orders, compared.days))
