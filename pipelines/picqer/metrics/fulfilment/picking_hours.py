"""When the work is done."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.hours import whole_days, with_days
from ..facts.statistics import share
from ..tables import Tables


def picking_hours(tables: Tables, *, as_of: datetime, window_days: int = 28, warehouse: int | None = None) -> Table:
    """At which hours of the week are picklists closed, to plan staff by?

    One row per weekday and hour in which any was.

    Whole days only: the window ends with the day before, as today's later hours are still to come. Picklists for
    replacements of returns are work as well and count. The night in which the hour comes twice counts both.

    Columns:
        weekday: 1 (Monday) to 7. hour: of the clock, 0 to 23.
        picklists: closed in it. pieces: on them. days: how many such weekdays the window has, days off included.
        picklists_per_day: on an average one of those.

    Args:
        tables: the account's.
        as_of: local moment on the day after the window.
        window_days: days that are looked at; whole weeks treat all weekdays alike.
        warehouse: one of them; without it all.
    """
    picklists, window = tables["picklists"], whole_days(tables, as_of, window_days)
    closed = picklists.filter(picklists.status == "closed")
    chosen = closed if warehouse is None else closed.filter(closed.idwarehouse == warehouse)
    joined = chosen.inner_join(window, chosen.closed_at.date() == window.day)
    timed = joined.select("weekday", "totalproducts", hour=joined.closed_at.hour().cast("int64"))
    counted = timed.group_by("weekday", "hour").agg(
        picklists=timed.count(), pieces=timed.totalproducts.fill_null(0).sum().cast("int64")
    )
    compared = with_days(counted, window)
    return compared.select(
        "weekday",
        "hour",
        "picklists",
        "pieces",
        "days",
        picklists_per_day=share(compared.picklists, compared.days),
    )
