"""The table `dates`: the calendar of the metrics. It is loaded, because every database has other date functions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from dlt import Pipeline

from ...source import ConfigurationError
from ...source.sql import select_at

DATES = "dates"
COUNTRY = "NL"
"""The default: Picqer is a Dutch program."""
FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)
EPOCH = date(1970, 1, 1)
MINUTE = timedelta(minutes=1)


def known_country(country: str) -> str:
    """The country itself.

    Raises:
        ConfigurationError: its public holidays are not known.
    """
    if country == COUNTRY:
        return country
    import holidays  # noqa: PLC0415  a load that makes no calendar does without it

    if country not in holidays.list_supported_countries():
        raise ConfigurationError(
            f"sources.picqer.country is {country!r}; it must be the two letters of a country, such as NL or BE."
        )
    return country


def new_dates(pipeline: Pipeline, zone: ZoneInfo, country: str) -> list[dict[str, Any]]:
    """Every row of `dates`; none when the destination already has them for this time zone and country."""
    held = select_at(pipeline, f"select timezone, country, count(*) from {DATES} group by timezone, country")
    is_there = held == [(zone.key, country, (LAST - FIRST).days + 1)]
    return [] if is_there else list(days(zone, country))


def days(zone: ZoneInfo, country: str) -> Iterator[dict[str, Any]]:
    """One row per day from the first day of 2010 to the last of 2040."""
    import holidays  # noqa: PLC0415  see above

    named = holidays.country_holidays(country, years=range(FIRST.year, LAST.year + 1), language="en_US")
    workdays = 0
    for count in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=count)
        iso = day.isocalendar()
        holiday = named.get(day)
        is_workday = iso.weekday <= 5 and holiday is None  # noqa: PLR2004  Monday to Friday
        workdays += is_workday
        yield {
            "day": day,
            "number": (day - EPOCH).days,
            "year": day.year,
            "quarter": (day.month + 2) // 3,
            "month": day.month,
            "week": day - timedelta(days=day.weekday()),
            "iso_year": iso.year,
            "iso_week": iso.week,
            "weekday": iso.weekday,
            "holiday": holiday,
            "is_workday": is_workday,
            "workdays": workdays,
            **_offsets(day, zone),
            "timezone": zone.key,
            "country": country,
        }


def _offsets(day: date, zone: ZoneInfo) -> dict[str, int]:
    first, last = _offset(day, 0, zone), _offset(day, 23, zone)
    hours = range(1, 24) if first != last else ()
    return {
        "utc_offset": first,
        "shift": last - first,
        "shift_hour": next((hour for hour in hours if _offset(day, hour, zone) == last), 0),
    }


def _offset(day: date, hour: int, zone: ZoneInfo) -> int:
    """Minutes ahead of UTC in the middle of an hour."""
    return (datetime(day.year, day.month, day.day, hour, 30, tzinfo=zone).utcoffset() or timedelta()) // MINUTE
