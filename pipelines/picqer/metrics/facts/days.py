"""Days as numbers, and the time between two moments of wall time."""

from __future__ import annotations

from datetime import date, timedelta

from ibis.expr.types import DateValue, IntegerValue, Table

from ..tables import Tables

FIRST = date(1970, 1, 1)
"""The day with number 0."""
MINUTE = 60
HOUR = 3600


def first_week(as_of: date, weeks: int) -> date:
    """The Monday with which so many weeks begin, the last of which a day is in."""
    return as_of - timedelta(days=as_of.weekday(), weeks=weeks - 1)


def number(day: date) -> int:
    """The number of a day: databases agree on whole numbers, and not on how days are added to a date."""
    return (day - FIRST).days


def number_of(day: DateValue) -> IntegerValue:
    """The same for a column of dates."""
    return day.delta(FIRST, unit="day").cast("int64")


def week_of(tables: Tables, table: Table, moment: str) -> Table:
    """The table with one column more, `week`: the Monday of the week that one of its moments is in."""
    weeks = tables["dates"].select("day", "week").view()
    joined = table.inner_join(weeks, table[moment].date() == weeks.day)
    return joined.select(*table.columns, "week")


def hours_between(tables: Tables, table: Table, begin: str, end: str, name: str) -> Table:
    """The table with one column more: the hours that went by between two of its moments of wall time.

    The night in which the clock changes has 23 or 25 hours; in the hour that comes twice a moment is
    taken as the first.
    """
    offsets = tables["dates"].select("day", "utc_offset", "shift", "shift_hour")
    from_utc: list[IntegerValue] = []
    joined = table
    for side, moment in (("begin", begin), ("end", end)):
        days = offsets.rename({f"{column}_{side}": column for column in offsets.columns}).view()
        joined = joined.left_join(days, joined[moment].date() == days[f"day_{side}"])
        has_shifted = joined[moment].hour() >= joined[f"shift_hour_{side}"]
        from_utc.append((joined[f"utc_offset_{side}"] + has_shifted.ifelse(joined[f"shift_{side}"], 0)).fill_null(0))
    seconds = joined[end].delta(joined[begin], unit="second") - (from_utc[1] - from_utc[0]) * MINUTE
    return joined.select(*table.columns, **{name: seconds.cast("float64") / HOUR})


def workdays_between(tables: Tables, table: Table, begin: str, end: str, name: str) -> Table:
    """The table with one column more: the working days after the day of one moment, up to the day of another.

    0 on the same day, 1 from Friday to Monday. Saturdays, Sundays and the country's holidays do not count.
    """
    counts = tables["dates"].select("day", "workdays")
    first, last = (
        counts.rename({f"day_{side}": "day", f"workdays_{side}": "workdays"}).view() for side in ("begin", "end")
    )
    joined = table.left_join(first, table[begin].date() == first.day_begin)
    joined = joined.left_join(last, joined[end].date() == last.day_end)
    return joined.select(*table.columns, **{name: joined.workdays_end - joined.workdays_begin})
