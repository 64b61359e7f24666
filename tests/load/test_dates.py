"""The calendar that metrics count with."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import pytest

from picqer.load.serving.calendar_dates import days
from picqer.sandbox import Sandbox
from tests.command import Picqer, at
from tests.load.conftest import Load

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture(scope="module")
def calendar() -> dict[date, dict[str, Any]]:
    return {day["day"]: day for day in days(AMSTERDAM, "NL")}


def test_every_day_of_thirty_one_years_is_there_once(calendar: dict[date, dict[str, Any]]) -> None:
    assert [*range(14610, 14610 + 11323)] == [day["number"] for day in calendar.values()]
    assert (date(2010, 1, 1), date(2040, 12, 31)) == (min(calendar), max(calendar))


def test_weeks_begin_on_monday_and_are_numbered_by_iso(calendar: dict[date, dict[str, Any]]) -> None:
    sunday = calendar[date(2027, 1, 3)]
    assert (date(2026, 12, 28), 2026, 53, 7) == tuple(
        sunday[name] for name in ("week", "iso_year", "iso_week", "weekday")
    )


@pytest.mark.parametrize(
    ("first", "last", "between"),
    [
        (date(2026, 6, 12), date(2026, 6, 15), 1),
        (date(2026, 4, 26), date(2026, 4, 28), 1),
        (date(2026, 6, 13), date(2026, 6, 14), 0),
    ],
    ids=["from Friday to Monday", "over King's Day", "a weekend"],
)
def test_working_days_between_two_days_are_a_difference(
    first: date, last: date, between: int, calendar: dict[date, dict[str, Any]]
) -> None:
    assert between == calendar[last]["workdays"] - calendar[first]["workdays"]


def test_the_clock_goes_forward_in_march_and_back_in_october(calendar: dict[date, dict[str, Any]]) -> None:
    told = ("utc_offset", "shift", "shift_hour")
    assert (60, 60, 3) == tuple(calendar[date(2026, 3, 29)][name] for name in told)
    assert (120, -60, 3) == tuple(calendar[date(2026, 10, 25)][name] for name in told)
    assert 62 == sum(day["shift"] != 0 for day in calendar.values())


def test_a_load_makes_the_calendar_once(load_into: Load) -> None:
    loaded = load_into("tags")
    with duckdb.connect(str(loaded.file)) as connection:
        connection.execute("update picqer.dates set holiday = 'by hand'")
    again = load_into("tags")

    assert [(11323,)] == again.sql("select count(*) from picqer.dates where holiday = 'by hand'")
    assert [(11323,)] == again.sql("select count(*) from picqer_live.dates")


@pytest.mark.usefixtures("furnished")
@pytest.mark.slow
def test_another_country_has_another_calendar(sandbox: Sandbox, picqer: Picqer, tmp_path: Path) -> None:
    for country in ("NL", "BE"):
        done = picqer("load", "tags", **at(sandbox), SOURCES__PICQER__COUNTRY=country)
        assert 0 == done.returncode, done.stderr

    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as database:
        assert [("BE", 11323)] == database.sql("select country, count(*) from picqer.dates group by country").fetchall()


def test_a_country_without_known_holidays_is_refused_before_anything_is_asked(sandbox: Sandbox, picqer: Picqer) -> None:
    done = picqer("load", "tags", **at(sandbox), SOURCES__PICQER__COUNTRY="Holland")

    assert 78 == done.returncode
    assert "sources.picqer.country is 'Holland'; it must be the two letters of a country" in done.stderr
    assert [] == sandbox.seen
