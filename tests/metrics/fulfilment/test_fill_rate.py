"""Fill rates, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from tests.metrics.fulfilment.order_rows import backorder, order
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop
from tests.metrics.stock.stock_rows import composition

CAME = datetime(2026, 6, 8, 10, 0)


def _rows(*shops: dict[str, Rows], **parameters: Any) -> dict[date, dict[str, Any]]:
    rows = answer("fill_rate", shop(**combined({"products": [{"idproduct": 7}]}, *shops)), **parameters)
    return {row["week"]: row for row in rows}


def _one(*shops: dict[str, Rows], **parameters: Any) -> dict[str, Any]:
    (row,) = _rows(*shops, **parameters).values()
    return row


def _waited(row: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    """Backordered and ordered: pieces, lines, orders."""
    return tuple((row[f"backordered_{name}"], row[name]) for name in ("pieces", "lines", "orders"))


def test_pieces_lines_and_orders_have_a_rate_each() -> None:
    """Of ten pieces three waited, on two of four lines, of one of two orders."""
    row = _one(
        order(1, CAME, lines=[{"amount": 2}, {"amount": 4}, {"amount": 3}]),
        order(2, CAME, lines=[{"amount": 1}]),
        backorder(1, idorder_product=10, amount=2),
        backorder(2, idorder_product=11, idorder=1, amount=1),
    )

    assert ((3, 10), (2, 4), (1, 2)) == _waited(row)
    assert (1 - 3 / 10, 0.5, 0.5) == (row["unit_fill_rate"], row["line_fill_rate"], row["order_fill_rate"])


def test_where_nothing_waited_all_was_filled() -> None:
    row = _one(order(1, CAME, lines=[{}, {}]))

    assert (1.0, 1.0, 1.0) == (row["unit_fill_rate"], row["line_fill_rate"], row["order_fill_rate"])


def test_what_waited_once_was_not_there_whatever_became_of_it() -> None:
    """Resolved, with its pieces there, or come back to wait twice: never more than was ordered."""
    row = _one(
        *(order(key, CAME, lines=[{"amount": 2}]) for key in (1, 2, 3)),
        backorder(1, resolved_at=NOW),
        backorder(2, amount_available=2),
        backorder(3),
        backorder(4, idorder=3, idorder_product=30, resolved_at=NOW),
    )

    assert ((6, 6), (3, 3), (3, 3)) == _waited(row)


def test_what_was_cancelled_was_not_ordered() -> None:
    """Three pieces wait of a line of which two are left; a line and an order that were taken back are no failures."""
    row = _one(
        order(1, CAME, lines=[{"amount": 4, "amount_cancelled": 2}, {"amount": 1, "amount_cancelled": 1}]),
        backorder(1, amount=3),
        backorder(2, idorder=1, idorder_product=11),
        order(3, CAME, lines=[{}], status="cancelled"),
        backorder(3),
        order(4, CAME, lines=[{}], status="paused"),
    )

    assert ((2, 3), (1, 2), (1, 2)) == _waited(row)


def test_an_order_for_a_later_day_is_no_failure() -> None:
    """One that is wanted on the day on which it came can fail."""
    row = _one(
        order(1, CAME, lines=[{"amount": 2}], preferred_delivery_date=date(2026, 6, 9)),
        backorder(1),
        order(2, CAME, lines=[{"amount": 2}], preferred_delivery_date=date(2026, 6, 8)),
        backorder(2),
    )

    assert ((2, 2), (1, 1), (1, 1)) == _waited(row)


def test_products_without_stock_of_their_own_cannot_lack() -> None:
    """An order of nothing else is none; a product that is gone from Picqer could."""
    service = {"idproduct": 3}
    row = _one(
        {"products": [{"idproduct": 3, "type": "unlimited_stock"}]},
        order(1, CAME, lines=[{}, service]),
        order(2, CAME, lines=[service]),
        order(3, CAME, lines=[{"idproduct": 99}]),
    )

    assert ((0, 2), (0, 2), (0, 2)) == _waited(row)


def test_parts_of_a_virtual_composition_fill_it() -> None:
    """Two sets of a P1 and three P2, of which one P2 waits; the row of the set itself is none."""
    lines = [
        {"idproduct": 9, "amount": 2, "has_parts": True},
        {"idproduct": 1, "amount": 2, "partof_idorder_product": 10},
        {"idproduct": 2, "amount": 6, "partof_idorder_product": 10},
    ]
    waits = [
        backorder(1, idproduct=9, idorder_product=10, amount=1, has_parts=True),
        backorder(2, idproduct=2, idorder=1, idorder_product=12, amount=1, part_of_idbackorder=1),
    ]
    row = _one(composition(9, (1, 1), (2, 3)), order(1, CAME, lines=lines), *waits)

    assert ((1, 8), (1, 2), (1, 1)) == _waited(row)


def test_parts_that_the_order_does_not_name_are_told_apart_by_their_product() -> None:
    """Both parts are on the line of the set, and one of them waits."""
    waits = [
        backorder(1, idproduct=9, amount=1, has_parts=True),
        backorder(2, idproduct=2, idorder=1, idorder_product=10, amount=3, part_of_idbackorder=1),
    ]
    row = _one(composition(9, (1, 1), (2, 3)), order(1, CAME, lines=[{"idproduct": 9, "amount": 2}]), *waits)

    assert ((3, 8), (1, 2), (1, 1)) == _waited(row)


def test_a_composition_with_stock_is_picked_itself() -> None:
    """Its parts on the order lie in it already, and it waits by itself, also when its parts wait beside it."""
    products = {"products": [{"idproduct": 9, "type": "composition_with_stock"}]}
    lines = [{"idproduct": 9}, {"amount": 4, "partof_idorder_product": 10}]
    waits = [
        backorder(1, idproduct=9, amount=1, has_parts=True),
        backorder(2, idorder=1, idorder_product=11, amount=4, part_of_idbackorder=1),
    ]
    row = _one(products, order(1, CAME, lines=lines), *waits)

    assert ((1, 1), (1, 1), (1, 1)) == _waited(row)


def test_a_replacement_of_a_return_is_nobodys_failure() -> None:
    row = _one(order(1, CAME, lines=[{}]), backorder(1, idorder=None, idorder_product=None, idreturn=3))

    assert ((0, 1), (0, 1), (0, 1)) == _waited(row)


def test_a_week_is_that_of_the_order_and_weeks_are_counted_back_from_now() -> None:
    moments = [datetime(2026, 6, 7, 23, 59), datetime(2026, 6, 8, 0, 0), NOW, NOW + timedelta(minutes=1)]
    orders = [order(key, moment, lines=[{}]) for key, moment in enumerate(moments, start=1)]
    rows = _rows(*orders, backorder(2, amount=1, created_at=NOW), weeks=2)

    assert {date(2026, 6, 8): (1, 1), date(2026, 6, 15): (1, 0)} == {
        week: (row["orders"], row["backordered_orders"]) for week, row in rows.items()
    }


def test_a_shop_without_orders_has_no_rows() -> None:
    assert {} == _rows()
