"""Orders by their number of lines, on hand-made shops."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.metrics.fulfilment.order_rows import order
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop

CAME = datetime(2026, 6, 8, 10, 0)


def _rows(*orders: dict[str, Rows], **parameters: Any) -> dict[int, dict[str, Any]]:
    rows = answer("order_profile", shop(**combined(*orders)), **parameters)
    return {row["lines_from"]: row for row in rows}


def _sizes(*orders: dict[str, Rows], **parameters: Any) -> dict[int, int]:
    return {size: row["orders"] for size, row in _rows(*orders, **parameters).items()}


def test_orders_are_counted_by_their_number_of_lines() -> None:
    """Three of four have one line; sizes that nobody ordered are not there."""
    rows = _rows(
        order(1, CAME, lines=[{"amount": 2, "price": 10}], discount=10),
        order(2, CAME, lines=[{"amount": 3}]),
        order(3, CAME, lines=[{"amount": 1}]),
        order(4, CAME, lines=[{"amount": 4}, {"amount": 2}, {}]),
    )

    assert {1: ("1", 3, 0.75, 6, 2.0, 22.0), 3: ("3", 1, 0.25, 7, 7 / 3, 7.0)} == {
        size: tuple(row[name] for name in ("label", "orders", "share", "pieces", "pieces_per_line", "revenue"))
        for size, row in rows.items()
    }


def test_ten_lines_and_more_are_taken_together() -> None:
    """And divided by the lines that they really have."""
    rows = _rows(*(order(lines, CAME, lines=[{}] * lines) for lines in (9, 10, 14)), order(3, CAME, lines=[{}, {}]))

    assert [(2, "2", 1), (9, "9", 1), (10, "10 and more", 2)] == [
        (size, row["label"], row["orders"]) for size, row in rows.items()
    ]
    assert (24, 1.0) == (rows[10]["pieces"], rows[10]["pieces_per_line"])


def test_a_composition_is_one_line_and_its_parts_are_none() -> None:
    lines = [{"has_parts": True}, *({"partof_idorder_product": 10, "amount": 2} for _ in range(3))]

    assert (1, 1) == tuple(_rows(order(1, CAME, lines=lines))[1][name] for name in ("orders", "pieces"))


def test_what_was_cancelled_was_not_ordered() -> None:
    """A line, some pieces of another, or all of an order; where Picqer says nothing, nothing was cancelled."""
    rows = _rows(
        order(1, CAME, lines=[{"amount": 2, "amount_cancelled": 2}, {"amount": 5, "amount_cancelled": 1}]),
        order(2, CAME, lines=[{"amount_cancelled": 1}]),
        order(3, CAME, lines=[{"amount_cancelled": None}]),
    )

    assert {1: (2, 5)} == {size: (row["orders"], row["pieces"]) for size, row in rows.items()}


def test_orders_that_are_no_demand_have_no_profile() -> None:
    statuses = ["cancelled", "concept", "expected", "paused", "processing", "completed"]

    assert {1: 3} == _sizes(*(order(key, CAME, lines=[{}], status=status) for key, status in enumerate(statuses)))


def test_the_window_is_of_days_and_ends_now() -> None:
    """Ten days begin on 6 June."""
    moments = [datetime(2026, 6, 5, 23, 59), datetime(2026, 6, 6, 0, 0), NOW, NOW + timedelta(minutes=1)]

    assert {1: 2} == _sizes(*(order(key, moment, lines=[{}]) for key, moment in enumerate(moments)), window_days=10)


def test_a_shop_without_orders_has_no_rows() -> None:
    assert {} == _rows()
