"""Windows of whole days, for metrics by hour of the week."""

from __future__ import annotations

from datetime import datetime, timedelta

from ibis.expr.types import Table

from ..tables import Tables
from .demand import window_start

ONE_DAY = timedelta(days=1)


def full_days(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per day of a window that ends on the day before `as_of`, because today is not over.

    Columns: day, weekday.
    """
    dates, last = tables["dates"], as_of.date() - ONE_DAY
    return dates.filter(dates.day.between(window_start(last, window_days), last)).select("day", "weekday")


def with_weekday_count(by_hour: Table, window: Table) -> Table:
    """Rows by weekday plus `days`: how often the weekday occurs in a window of `full_days`."""
    weekdays = window.group_by("weekday").agg(days=window.count().cast("int64"))
    return by_hour.inner_join(weekdays, "weekday")
