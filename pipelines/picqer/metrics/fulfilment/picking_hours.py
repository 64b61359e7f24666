"""Picked work by hour of the week."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import full_days, with_weekday_count
from ..facts.expressions import in_warehouse, share
from ..tables import Tables


def picking_hours(tables: Tables, *, as_of: datetime, window_days: int = 28, warehouse: int | None = None) -> Table:
    """At which hours of the week are picklists closed, to plan staff by?

    One row per weekday and hour with a closed picklist.

    The window has whole days only: it ends on the day before, because today is not over. Picklists for replacements of
    returns count as work. When the clock goes back, the repeated hour counts twice.

    Columns:
        weekday: 1 (Monday) to 7. hour: of the clock, 0 to 23.
        picklists: closed in it. pieces: on them. days: how often the weekday occurs in the window, days off included.
        picklists_per_day: picklists / days.

    Parameters:
        window_days: days to look back; whole weeks treat all weekdays alike.
    """
    picklists, window = tables["picklists"], full_days(tables, as_of, window_days)
    closed = in_warehouse(picklists.filter(picklists.status == "closed"), warehouse)
    joined = closed.inner_join(window, closed.closed_at.date() == window.day)
    timed = joined.select("weekday", "totalproducts", hour=joined.closed_at.hour().cast("int64"))
    counted = timed.group_by("weekday", "hour").agg(
        picklists=timed.count(), pieces=timed.totalproducts.fill_null(0).sum().cast("int64")
    )
    compared = with_weekday_count(counted, window)
    return compared.select(
        "weekday", "hour", "picklists", "pieces", "days", picklists_per_day=share(compared.picklists, compared.days)
    )
