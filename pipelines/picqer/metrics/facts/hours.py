"""Hours of the week, over whole days."""

from __future__ import annotations

from datetime import datetime, timedelta

from ibis.expr.types import Table

from ..tables import Tables
from .demand import first_of

ONE_DAY = timedelta(days=1)


def whole_days(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per day of a window that ends with the day before `as_of`: today's later hours are still to come.

    Columns: day, weekday.
    """
    dates, last = tables["dates"], as_of.date() - ONE_DAY
    return dates.filter(dates.day.between(first_of(last, window_days), last)).select("day", "weekday")


def with_days(by_hour: Table, window: Table) -> Table:
    """Rows by weekday, with `days`: how many such weekdays a window of `whole_days` has."""
    weekdays = window.group_by("weekday").agg(days=window.count().cast("int64"))
    return by_hour.inner_join(weekdays, "weekday")
