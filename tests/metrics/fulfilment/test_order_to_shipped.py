"""Order cycle times, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.metrics.fulfilment.order_rows import backorder, closed, order
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop

CAME = datetime(2026, 6, 8, 10, 0)
"""Monday morning, a week before now."""
NEXT_DAY = datetime(2026, 6, 9, 10, 0)


def _rows(*shops: dict[str, Rows], **parameters: Any) -> dict[tuple[date, str], dict[str, Any]]:
    rows = answer("order_to_shipped", shop(**combined(*shops)), **parameters)
    return {(row["week"], row["kind"]): row for row in rows}


def _one(*shops: dict[str, Rows], **parameters: Any) -> dict[str, Any]:
    (row,) = _rows(*shops, **parameters).values()
    return row


def _kinds(*shops: dict[str, Rows], **parameters: Any) -> list[tuple[str, int]]:
    return [(kind, row["orders"]) for (_, kind), row in _rows(*shops, **parameters).items()]


def _taking(*hours: int) -> list[dict[str, Rows]]:
    """Orders that came at the same moment and took so many hours."""
    return [order(key, CAME, closed(CAME + timedelta(hours=duration))) for key, duration in enumerate(hours, start=1)]


def test_an_order_in_parts_takes_until_its_last_part_and_its_first_one_is_told_too() -> None:
    row = _one(order(1, CAME, closed(datetime(2026, 6, 8, 14, 0)), closed(datetime(2026, 6, 10, 10, 0))))

    assert (4.0, 48.0, 48.0, 2) == tuple(
        row[name] for name in ("p50_first_hours", "p50_hours", "p90_hours", "p50_workdays")
    )


def test_percentiles_are_times_that_occurred() -> None:
    """Of ten orders the fifth and the ninth; the slowest is in no mean."""
    row = _one(*_taking(10, 9, 8, 7, 6, 5, 4, 3, 2, 1000), as_of=datetime(2026, 8, 1))

    assert (6.0, 10.0) == (row["p50_hours"], row["p90_hours"])


def test_orders_that_are_open_count_as_longer_than_all_others() -> None:
    """The third of six is known, the fourth of seven is open; nobody knows the last but one of either."""
    some = [*_taking(1, 2, 3), *(order(key, CAME, {}, status="processing") for key in (4, 5, 6))]

    row = _one(*some)
    assert (6, 3, 3, 3.0, None) == tuple(row[name] for name in ("orders", "shipped", "open", "p50_hours", "p90_hours"))
    row = _one(*some, order(7, CAME, status="processing"))
    assert (7, 3, 4, None, None) == tuple(row[name] for name in ("orders", "shipped", "open", "p50_hours", "p90_hours"))


def test_an_order_with_a_part_on_the_shelf_is_not_shipped() -> None:
    """Whether its status says so or its other picklist."""
    part = closed(datetime(2026, 6, 8, 14, 0))
    row = _one(order(1, CAME, part, status="processing"), order(2, CAME, part, {}))

    assert (2, 0, 2, 4.0, None) == tuple(
        row[name] for name in ("orders", "shipped", "open", "p50_first_hours", "p50_hours")
    )


def test_an_order_that_nobody_works_on_does_not_count() -> None:
    statuses = ["paused", "concept", "expected", "cancelled", "completed"]

    assert [("from stock", 1)] == _kinds(
        *(order(key, CAME, closed(NEXT_DAY), status=status) for key, status in enumerate(statuses))
    )


def test_an_order_that_was_completed_without_a_picklist_does_not_count() -> None:
    assert [("from stock", 1)] == _kinds(order(1, CAME), order(2, CAME, status="processing"))


def test_neither_cancelled_picklists_nor_replacements_are_waited_for() -> None:
    replaced = order(2, CAME, closed(NEXT_DAY, idorder=None, idreturn=1))["picklists"]
    parts = [{"status": "cancelled", "created": NEXT_DAY}, closed(CAME + timedelta(hours=3))]
    row = _one(order(1, CAME, *parts), {"picklists": replaced})

    assert ("from stock", 1, 1, 3.0) == tuple(row[name] for name in ("kind", "orders", "shipped", "p50_hours"))


def test_an_order_for_a_later_day_or_with_a_picklist_asleep_is_late_on_purpose() -> None:
    """Wanted on the day on which it came, or awake again, it is not."""
    asleep = {"status": "snoozed", "snoozed_until": NOW + timedelta(minutes=1)}
    awake = {"status": "snoozed", "snoozed_until": NOW}
    done = closed(NEXT_DAY)

    assert [("from stock", 2), ("wished date", 3)] == _kinds(
        order(1, CAME, done, preferred_delivery_date=date(2026, 6, 9)),
        order(2, CAME, done, preferred_delivery_date=date(2026, 6, 8)),
        order(3, CAME, asleep, status="processing"),
        order(4, CAME, awake, status="processing"),
        order(5, CAME, {"status": "snoozed"}, status="processing"),
    )


def test_an_order_that_waited_for_stock_is_apart_also_when_it_waits_no_more() -> None:
    """Known by a backorder, or by a picklist that was made on a later day; a replacement is nobody's backorder."""
    done = closed(NEXT_DAY)

    assert [("from stock", 2), ("had backorder", 3)] == _kinds(
        order(1, CAME, done),
        order(2, CAME, done),
        backorder(2),
        order(3, CAME, done),
        backorder(3, resolved_at=NEXT_DAY),
        order(4, CAME, done, closed(NEXT_DAY, created=datetime(2026, 6, 9, 0, 0))),
        order(5, CAME, done, closed(NEXT_DAY, created=datetime(2026, 6, 8, 23, 59))),
        backorder(6, idorder=None, idreturn=9),
    )


def test_one_order_is_of_one_kind_and_counted_once() -> None:
    """A wish goes before a backorder, and two backorders make no two orders."""
    done = closed(NEXT_DAY)
    rows = _kinds(
        order(1, CAME, done, preferred_delivery_date=date(2026, 6, 9)),
        backorder(1),
        order(2, CAME, done),
        backorder(2),
        backorder(3, idorder=2),
    )

    assert [("had backorder", 1), ("wished date", 1)] == rows


def test_the_same_day_is_promised_before_the_cut_off() -> None:
    """One in time leaves in the last minute of its day, one leaves at midnight; one came at three, left and is none."""
    days = [(14, datetime(2026, 6, 8, 23, 59)), (10, datetime(2026, 6, 9, 0, 0)), (15, datetime(2026, 6, 8, 16, 0))]
    row = _one(*(order(key, datetime(2026, 6, 8, hour, 59), closed(left)) for key, (hour, left) in enumerate(days)))

    assert (3, 2, 1, 0.5) == tuple(row[name] for name in ("orders", "before_cutoff", "same_day", "same_day_share"))


def test_the_cut_off_is_an_hour_of_ones_own() -> None:
    orders = [order(hour, datetime(2026, 6, 8, hour, 0), closed(datetime(2026, 6, 8, 18, 0))) for hour in (11, 12, 13)]

    assert [1, 3] == [_one(*orders, cutoff_hour=hour)["before_cutoff"] for hour in (12, 23)]


def test_a_part_that_leaves_the_next_day_is_not_the_same_day() -> None:
    row = _one(order(1, CAME, closed(datetime(2026, 6, 8, 14, 0)), closed(NEXT_DAY)))

    assert (1, 0, 0.0) == (row["before_cutoff"], row["same_day"], row["same_day_share"])


def test_nothing_is_promised_on_a_day_off() -> None:
    """A Saturday, a Sunday and a holiday: the Monday of Pentecost; whoever works then is thanked."""
    days_off = [datetime(2026, 5, day, 10, 0) for day in (23, 24, 25)]
    rows = _rows(*(order(key, day, closed(day + timedelta(hours=2))) for key, day in enumerate(days_off)))

    assert [(2, 0, 0, None), (1, 0, 0, None)] == [
        tuple(row[name] for name in ("orders", "before_cutoff", "same_day", "same_day_share")) for row in rows.values()
    ]


def test_working_days_pass_over_weekends_and_holidays() -> None:
    """From the Friday before Pentecost to the Tuesday after it: four days of the clock, one of work."""
    row = _one(order(1, datetime(2026, 5, 22, 10, 0), closed(datetime(2026, 5, 26, 10, 0))))

    assert (96.0, 1) == (row["p50_hours"], row["p50_workdays"])


@pytest.mark.parametrize(
    ("evening", "morning", "hours"),
    [
        (datetime(2026, 3, 28, 20, 0), datetime(2026, 3, 29, 8, 0), 11.0),
        (datetime(2025, 10, 25, 20, 0), datetime(2025, 10, 26, 8, 0), 13.0),
    ],
)
def test_a_night_in_which_the_clock_changes_has_another_length(
    evening: datetime, morning: datetime, hours: float
) -> None:
    row = _one(order(1, evening, closed(morning)), weeks=40)

    assert (hours, hours) == (row["p50_hours"], row["p50_first_hours"])


def test_a_week_begins_on_monday_and_is_that_of_the_creation() -> None:
    """The week before the two that are asked for is not shown, nor what comes a minute from now."""
    moments = [datetime(2026, 6, 7, 23, 59), datetime(2026, 6, 8, 0, 0), datetime(2026, 6, 14, 23, 59), NOW]
    orders = [order(key, moment, status="processing") for key, moment in enumerate(moments)]
    rows = _rows(*orders, order(9, NOW + timedelta(minutes=1), status="processing"), weeks=2)

    assert {date(2026, 6, 8): 2, date(2026, 6, 15): 1} == {week: row["orders"] for (week, _), row in rows.items()}


def test_what_was_shipped_later_was_still_open() -> None:
    """Three of five left the next day, so that nobody knows yet when half of them begin to leave."""
    row = _one(
        order(1, CAME, closed(datetime(2026, 6, 8, 12, 0))),
        order(2, CAME, closed(datetime(2026, 6, 8, 14, 0)), closed(NEXT_DAY)),
        *(order(key, CAME, closed(NEXT_DAY)) for key in (3, 4, 5)),
        as_of=datetime(2026, 6, 8, 14, 0),
    )

    assert (5, 1, 4, None) == tuple(row[name] for name in ("orders", "shipped", "open", "p50_first_hours"))


def test_a_week_is_complete_when_it_is_over_and_all_of_it_is_shipped() -> None:
    """This week began this morning: everything was shipped, and more orders will come."""
    left = closed(NOW)
    rows = _rows(
        order(1, datetime(2026, 6, 1), left),
        order(2, CAME, left),
        order(3, CAME, status="processing"),
        order(4, datetime(2026, 6, 15, 8, 0), left),
    )

    assert {date(2026, 6, 1): True, date(2026, 6, 8): False, date(2026, 6, 15): False} == {
        week: row["is_complete"] for (week, _), row in rows.items()
    }


def test_a_warehouse_has_the_orders_that_it_picks_for_and_times_its_own_part() -> None:
    """The other warehouse made its picklist a day later, which is no backorder of this one."""
    there = closed(datetime(2026, 6, 12, 10, 0), idwarehouse=2, created=NEXT_DAY)
    shops = [
        order(1, CAME, closed(CAME + timedelta(hours=3)), there),
        order(2, CAME, there),
        order(3, CAME, status="processing"),
    ]

    row = _one(*shops, warehouse=1)
    assert ("from stock", 1, 1, 3.0) == tuple(row[name] for name in ("kind", "orders", "shipped", "p50_hours"))


def test_a_shop_without_orders_has_no_rows() -> None:
    assert {} == _rows()
