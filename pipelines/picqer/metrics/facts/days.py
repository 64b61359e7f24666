"""Windows of days and weeks, days as numbers, and the time between two moments of wall time."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ibis.expr.types import DateValue, IntegerValue, Table

from ..tables import Tables

EPOCH = date(1970, 1, 1)
"""Day number 0."""
SECONDS_PER_MINUTE = 60
SECONDS_PER_HOUR = 3600


def first_week(as_of: date, weeks: int) -> date:
    """The Monday on which a window of so many weeks begins; `as_of` is in the last week."""
    return as_of - timedelta(days=as_of.weekday(), weeks=weeks - 1)


def window_start(as_of: date, days: int) -> date:
    """The first day of a window of so many days that ends on `as_of`."""
    return as_of - timedelta(days=days - 1)


def day_number(day: date) -> int:
    """Days since 1970. Databases agree on integers, but not on how to add days to a date."""
    return (day - EPOCH).days


def day_number_of(day: DateValue) -> IntegerValue:
    """The same for a column of dates."""
    return day.delta(EPOCH, unit="day").cast("int64")


def with_week(tables: Tables, table: Table, moment: str) -> Table:
    """The table plus `week`: the Monday of the week of one of its timestamps."""
    weeks = tables["dates"].select("day", "week").view()
    joined = table.inner_join(weeks, table[moment].date() == weeks.day)
    return joined.select(*table.columns, "week")


def with_hours_between(tables: Tables, table: Table, begin: str, end: str, name: str) -> Table:
    """The table plus a column with the elapsed hours between two of its wall-time timestamps.

    A day on which the clock changes has 23 or 25 hours. A time in the hour that occurs twice counts as the first.
    """
    offsets = tables["dates"].select("day", "utc_offset", "shift", "shift_hour")
    from_utc: list[IntegerValue] = []
    joined = table
    for side, moment in (("begin", begin), ("end", end)):
        days = offsets.rename({f"{column}_{side}": column for column in offsets.columns}).view()
        joined = joined.left_join(days, joined[moment].date() == days[f"day_{side}"])
        has_shifted = joined[moment].hour() >= joined[f"shift_hour_{side}"]
        from_utc.append((joined[f"utc_offset_{side}"] + has_shifted.ifelse(joined[f"shift_{side}"], 0)).fill_null(0))
    seconds = joined[end].delta(joined[begin], unit="second") - (from_utc[1] - from_utc[0]) * SECONDS_PER_MINUTE
    return joined.select(*table.columns, **{name: seconds.cast("float64") / SECONDS_PER_HOUR})


def with_workdays_between(tables: Tables, table: Table, begin: str, end: str, name: str) -> Table:
    """The table plus a column with the working days after the day of one timestamp, up to the day of another.

    0 on the same day, 1 from Friday to Monday. Saturdays, Sundays and the country's holidays do not count.
    """
    counts = tables["dates"].select("day", "workdays")
    first, last = (
        counts.rename({f"day_{side}": "day", f"workdays_{side}": "workdays"}).view() for side in ("begin", "end")
    )
    joined = table.left_join(first, table[begin].date() == first.day_begin)
    joined = joined.left_join(last, joined[end].date() == last.day_end)
    return joined.select(*table.columns, **{name: joined.workdays_end - joined.workdays_begin})


def full_days(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per day of a window that ends on the day before `as_of`, because today is not over.

    Columns: day, weekday.
    """
    dates, last = tables["dates"], as_of.date() - timedelta(days=1)
    return dates.filter(dates.day.between(window_start(last, window_days), last)).select("day", "weekday")


def with_weekday_count(by_hour: Table, window: Table) -> Table:
    """Rows by weekday plus `days`: how often the weekday occurs in a window of `full_days`."""
    weekdays = window.group_by("weekday").agg(days=window.count().cast("int64"))
    return by_hour.inner_join(weekdays, "weekday")
