"""When picklists are closed, on hand-made shops."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.metrics.small_shop import Rows, answer, shop


def _closed(*moments: datetime, **columns: Any) -> Rows:
    """Picklists of three pieces that were closed at these moments."""
    usual = {"idwarehouse": 1, "idorder": 1, "status": "closed", "totalproducts": 3}
    return [usual | {"idpicklist": key, "closed_at": moment} | columns for key, moment in enumerate(moments)]


def _hours(*picklists: Rows, **parameters: Any) -> dict[tuple[int, int], tuple[Any, ...]]:
    rows = answer("picking_hours", shop(picklists=[row for rows in picklists for row in rows]), **parameters)
    return {
        (row["weekday"], row["hour"]): (row["picklists"], row["pieces"], row["days"], row["picklists_per_day"])
        for row in rows
    }


def test_picklists_are_counted_by_weekday_and_hour_of_the_clock() -> None:
    """Two Mondays are in the window; an hour lasts to its last minute, and rows come in the order of the week."""
    rows = _hours(
        _closed(
            datetime(2026, 6, 14, 23, 59),
            datetime(2026, 6, 8, 10, 0),
            datetime(2026, 6, 8, 9, 59),
            datetime(2026, 6, 1, 9, 0),
        ),
        window_days=14,
    )

    assert [((1, 9), (2, 6, 2, 1.0)), ((1, 10), (1, 3, 2, 0.5)), ((7, 23), (1, 3, 2, 0.5))] == list(rows.items())


def test_today_is_not_over_and_the_window_has_a_begin() -> None:
    moments = [datetime(2026, 5, 31, 23, 59), datetime(2026, 6, 1, 0, 0), datetime(2026, 6, 15, 8, 0)]

    assert {(1, 0): (1, 3, 2, 0.5)} == _hours(_closed(*moments), window_days=14)


def test_a_window_that_is_no_whole_weeks_knows_how_often_each_weekday_came() -> None:
    """From Friday to Sunday of the week after: two Fridays, one Wednesday."""
    moments = [datetime(2026, 6, 5, 9, 0), datetime(2026, 6, 10, 9, 0)]

    assert {(3, 9): (1, 3, 1, 1.0), (5, 9): (1, 3, 2, 0.5)} == _hours(_closed(*moments), window_days=10)


def test_days_off_are_days_too() -> None:
    """Of four Mondays one was that of Pentecost; a Sunday on which somebody worked is as good as any."""
    moments = [datetime(2026, 6, 8, 9, 0), datetime(2026, 5, 31, 9, 0)]

    assert {(1, 9): (1, 3, 4, 0.25), (7, 9): (1, 3, 4, 0.25)} == _hours(_closed(*moments))


def test_the_hour_that_comes_twice_holds_both() -> None:
    """In the night of 25 October 2026 it was twice between two and three."""
    twice = _closed(datetime(2026, 10, 25, 2, 10), datetime(2026, 10, 25, 2, 10))

    assert {(7, 2): (2, 6, 1, 2.0)} == _hours(twice, window_days=7, as_of=datetime(2026, 10, 26, 9, 0))


def test_replacements_are_work_and_cancelled_picklists_are_none() -> None:
    """Nor is one that was closed and opened again; one whose pieces are not known was picked as well."""
    nine = datetime(2026, 6, 8, 9, 0)
    picklists = [
        _closed(nine, idorder=None, idreturn=1),
        _closed(datetime(2026, 6, 8, 10, 0), totalproducts=None),
        *(_closed(nine, status=status) for status in ("cancelled", "new", "paused", "snoozed")),
    ]

    assert {(1, 9): (1, 3, 1, 1.0), (1, 10): (1, 0, 1, 1.0)} == _hours(*picklists, window_days=7)


def test_a_warehouse_has_its_own() -> None:
    here, there = _closed(datetime(2026, 6, 8, 9, 0)), _closed(datetime(2026, 6, 8, 10, 0), idwarehouse=2)

    assert {(1, 10)} == set(_hours(here, there, warehouse=2))


def test_a_shop_without_picklists_has_no_hours() -> None:
    assert {} == _hours()
