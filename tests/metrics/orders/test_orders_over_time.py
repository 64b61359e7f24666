"""Orders over time, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop
from tests.metrics.stock.stock_rows import ordered


def _order(key: int, created: datetime, *lines: dict[str, Any], **of_order: Any) -> dict[str, Rows]:
    """An order with these lines, or with one of a piece that costs 1."""
    return {
        "orders": [{"idorder": key, "created": created, "idcustomer": 1} | of_order],
        "orders__products": [
            {"idorder": key, "idorder_product": 10 * key + place, "idproduct": 7, "amount": 1} | line
            for place, line in enumerate(lines or [{}])
        ],
    }


def _weeks(*orders: dict[str, Rows], **parameters: Any) -> dict[date, dict[str, Any]]:
    return {row["week"]: row for row in answer("orders_by_week", shop(**combined(*orders)), **parameters)}


def _hours(*orders: dict[str, Rows], **parameters: Any) -> dict[tuple[int, int], tuple[Any, ...]]:
    rows = answer("orders_by_hour", shop(**combined(*orders)), **parameters)
    return {
        (row["weekday"], row["hour"]): (row["orders"], row["pieces"], row["days"], row["orders_per_day"])
        for row in rows
    }


def test_a_week_begins_on_monday_and_is_there_without_orders() -> None:
    rows = _weeks(_order(1, datetime(2026, 6, 1, 0, 0)), _order(2, datetime(2026, 5, 31, 23, 59)), weeks=4)

    expected = {date(2026, 5, 25): 1, date(2026, 6, 1): 1, date(2026, 6, 8): 0, date(2026, 6, 15): 0}
    assert expected == {week: row["orders"] for week, row in rows.items()}
    assert (0, 0, 0.0, None) == tuple(
        rows[date(2026, 6, 8)][name] for name in ("lines", "pieces", "revenue", "revenue_per_order")
    )


def test_revenue_is_after_discount_and_without_what_was_cancelled() -> None:
    """3 of 4 pieces at 10, and 1 at 20; a line that was cancelled whole is none."""
    lines = [
        {"amount": 4, "amount_cancelled": 1, "price": 10},
        {"price": 20},
        {"amount": 2, "amount_cancelled": 2, "price": 50},
    ]
    other = _order(2, datetime(2026, 6, 9), {"price": 5})
    row = _weeks(_order(1, datetime(2026, 6, 8), *lines, discount=10), other)[date(2026, 6, 8)]

    assert (2, 3, 5, 50.0, 25.0) == tuple(
        row[name] for name in ("orders", "lines", "pieces", "revenue", "revenue_per_order")
    )


def test_a_composition_is_one_line_and_its_parts_are_none() -> None:
    lines = [
        {"price": 30, "has_parts": True},
        {"amount": 2, "price": 9, "partof_idorder_product": 10},
    ]
    row = _weeks(_order(1, datetime(2026, 6, 8), *lines))[date(2026, 6, 8)]

    assert (1, 1, 30.0) == (row["lines"], row["pieces"], row["revenue"])


def test_an_order_that_is_no_demand_is_not_counted() -> None:
    """Nor one of which every line was cancelled, or that came a minute after now."""
    day = datetime(2026, 6, 8)
    rows = _weeks(
        *(_order(key, day, status=status) for key, status in enumerate(("cancelled", "concept", "expected"))),
        _order(4, day, {"amount_cancelled": 1}),
        _order(5, datetime(2026, 6, 15, 9, 1)),
        _order(6, NOW),
    )

    assert (0, 1) == (rows[date(2026, 6, 8)]["orders"], rows[date(2026, 6, 15)]["orders"])


def test_guests_are_orders_without_a_customer() -> None:
    day = datetime(2026, 6, 8)
    row = _weeks(_order(1, day, {}, {}, idcustomer=None), _order(2, day))[date(2026, 6, 8)]

    assert (2, 1) == (row["orders"], row["guests"])


def test_only_the_week_of_now_is_partial() -> None:
    assert [False, False, True] == [row["is_partial"] for row in _weeks(weeks=3).values()]


def test_last_year_is_the_week_with_the_same_number() -> None:
    """Week 24 of 2025 began on 9 June; weeks before the first order are not known."""
    rows = _weeks(_order(1, datetime(2025, 6, 9)), _order(2, datetime(2025, 6, 15)), weeks=3)

    assert {date(2026, 6, 1): None, date(2026, 6, 8): 2, date(2026, 6, 15): 0} == {
        week: row["orders_last_year"] for week, row in rows.items()
    }


def test_a_week_53_has_no_last_year() -> None:
    """2026 has one, 2025 has not, and that of 2026 is not week 1 of 2027."""
    orders = [_order(key, datetime(2025, 1, 1 + key)) for key in range(28)]
    rows = _weeks(*orders, _order(40, datetime(2026, 12, 30)), as_of=datetime(2027, 1, 6, 9, 0), weeks=2)

    assert {date(2026, 12, 28): None, date(2027, 1, 4): 0} == {
        week: row["orders_last_year"] for week, row in rows.items()
    }


def test_a_shop_without_orders_has_weeks_without() -> None:
    rows = _weeks()

    assert 104 == len(rows)
    assert {(0, 0.0, None)} == {(row["orders"], row["revenue"], row["orders_last_year"]) for row in rows.values()}


def test_orders_are_counted_by_the_hour_of_the_clock() -> None:
    """Two Mondays in the window, the day before now is its last."""
    orders = ordered(
        (7, 2, datetime(2026, 6, 1, 9, 0)),
        (7, 3, datetime(2026, 6, 8, 9, 59)),
        (7, 1, datetime(2026, 6, 8, 10, 0)),
        (7, 1, datetime(2026, 6, 14, 23, 59)),
    )

    assert {(1, 9): (2, 5, 2, 1.0), (1, 10): (1, 1, 2, 0.5), (7, 23): (1, 1, 2, 0.5)} == _hours(orders, window_days=14)


def test_today_is_not_over_and_the_window_has_a_begin() -> None:
    orders = ordered(
        (7, 1, datetime(2026, 5, 31, 23, 0)), (7, 1, datetime(2026, 6, 1, 0, 0)), (7, 1, datetime(2026, 6, 15, 8, 0))
    )

    assert {(1, 0): (1, 1, 2, 0.5)} == _hours(orders, window_days=14)


def test_the_hour_that_comes_twice_holds_both() -> None:
    """In the night of 25 October 2026 it was twice between two and three."""
    orders = ordered((7, 1, datetime(2026, 10, 25, 2, 10)), (7, 1, datetime(2026, 10, 25, 2, 10)))

    assert {(7, 2): (2, 2, 1, 2.0)} == _hours(orders, window_days=7, as_of=datetime(2026, 10, 26, 9, 0))


def test_an_order_of_more_lines_is_one() -> None:
    order = _order(1, datetime(2026, 6, 8, 9, 0), {"amount": 2}, {"amount": 3})

    assert {(1, 9): (1, 5, 1, 1.0)} == _hours(order, window_days=7)


def test_a_shop_without_orders_has_no_hours() -> None:
    assert {} == _hours()
