"""Orders by hour of the week."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import full_days, with_weekday_count
from ..facts.expressions import share
from ..facts.lines import orders_sold
from ..tables import Tables


def orders_by_hour(tables: Tables, *, as_of: datetime, window_days: int = 90) -> Table:
    """At which hours of the week do customers order?

    One row per weekday and hour with an order.

    The window has whole days only: it ends on the day before, because today is not over. Hours are clock hours: the
    skipped hour in spring is empty, the repeated hour in autumn counts twice.

    Columns:
        weekday: 1 (Monday) to 7. hour: of the clock, 0 to 23.
        orders: created in it, counted as in `orders_by_week`. pieces: on them.
        days: how often the weekday occurs in the window. orders_per_day: orders / days.
    """
    window = full_days(tables, as_of, window_days)
    joined = orders_sold(tables).inner_join(window, "day")
    timed = joined.select("weekday", "pieces", hour=joined.created.hour().cast("int64"))
    by_hour = timed.group_by("weekday", "hour").agg(
        orders=timed.count().cast("int64"), pieces=timed.pieces.sum().cast("int64")
    )
    compared = with_weekday_count(by_hour, window)
    return compared.select(*by_hour.columns, "days", orders_per_day=share(compared.orders, compared.days))
