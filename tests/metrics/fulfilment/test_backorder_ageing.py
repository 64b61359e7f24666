"""Open backorders by age, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from tests.metrics.fulfilment.order_rows import backorder, order
from tests.metrics.purchasing.purchase_rows import combined, purchase
from tests.metrics.small_shop import NOW, Rows, answer, shop

CAME = datetime(2026, 6, 8, 10, 0)
PRODUCTS = {"products": [{"idproduct": key, "productcode": f"P{key}", "name": f"Pot {key}"} for key in (6, 7, 8, 9)]}


def _rows(*shops: dict[str, Rows], **parameters: Any) -> dict[int, dict[str, Any]]:
    rows = answer("backorder_ageing", shop(**combined(PRODUCTS, *shops)), **parameters)
    return {row["idbackorder"]: row for row in rows}


def _bought(idproduct: int, promised: date | None, **of_order: Any) -> dict[str, Rows]:
    """Ten pieces of a product are on their way."""
    return purchase(
        idproduct, CAME, idproduct=idproduct, promised=promised, **{"status": "purchased", "idwarehouse": 1} | of_order
    )


def _expected(*shops: dict[str, Rows], **parameters: Any) -> dict[int, tuple[date | None, bool | None]]:
    return {key: (row["expected_on"], row["is_overdue"]) for key, row in _rows(*shops, **parameters).items()}


def test_age_is_in_days_of_the_calendar_and_a_bucket_holds_its_last_day() -> None:
    """What came this morning has no day; a minute before midnight is the day before, also when the clock changes."""
    buckets = {0: "0-2", 2: "0-2", 3: "3-7", 7: "3-7", 8: "8-14", 14: "8-14", 15: "15-30", 30: "15-30", 31: "31+"}
    buckets |= {90: "31+"}
    midnight = datetime(2026, 6, 15, 23, 59)
    rows = _rows(*(backorder(days, created_at=midnight - timedelta(days=days)) for days in buckets))

    assert {days: (days, bucket) for days, bucket in buckets.items()} == {
        key: (row["age_days"], row["bucket"]) for key, row in rows.items()
    }


def test_value_is_what_the_customer_pays_for_the_pieces_that_wait() -> None:
    """Two of four at 10, less a tenth; a fifth was cancelled and changes no price."""
    line = {"idorder_product": 10, "amount": 5, "amount_cancelled": 1, "price": 10}
    row = _rows(order(1, CAME, lines=[line], discount=10, orderid="O1"), backorder(1))[1]

    assert ("O1", 2, 18.0) == (row["orderid"], row["amount"], row["value"])


def test_a_replacement_of_a_return_has_no_order_and_no_value() -> None:
    row = _rows(backorder(1, idorder=None, idorder_product=None, idreturn=3))[1]

    assert (None, None, "P7", "Pot 7") == (row["orderid"], row["value"], row["productcode"], row["name"])


def test_what_can_ship_now_comes_first_and_then_the_oldest() -> None:
    """All of its pieces are there; some are not enough, and where Picqer says nothing there are none."""
    rows = _rows(
        backorder(1, amount_available=1),
        backorder(2, amount_available=None, created_at=datetime(2026, 6, 1)),
        backorder(3, amount_available=2),
        backorder(4, amount_available=2, created_at=datetime(2026, 6, 1)),
    )

    assert [(4, True, 2), (3, True, 2), (2, False, 0), (1, False, 1)] == [
        (key, row["can_ship_now"], row["amount_available"]) for key, row in rows.items()
    ]


def test_picqers_own_date_goes_before_that_of_a_purchase_order() -> None:
    own = {"date_available": datetime(2026, 6, 20)}

    assert {1: (date(2026, 6, 20), False), 2: (date(2026, 6, 18), False)} == _expected(
        backorder(1, **own), backorder(2), _bought(7, date(2026, 6, 18))
    )


def test_without_one_it_is_the_first_open_purchase_order_of_that_product_for_that_warehouse() -> None:
    """Another warehouse, another product, an order that was received or has not been placed bring nothing here."""
    early = date(2026, 6, 16)
    others = [
        purchase(1, CAME, status="purchased", idwarehouse=2, promised=early),
        purchase(2, CAME, status="purchased", idproduct=8, promised=early),
        purchase(3, CAME, status="received", promised=early),
        purchase(4, CAME, status="concept", promised=early),
        purchase(5, CAME, (CAME, 10), status="purchased", promised=early),
    ]
    coming = [
        purchase(6, CAME, status="purchased", promised=date(2026, 6, 19)),
        purchase(7, CAME, status="purchased", promised=early, line_promised=date(2026, 6, 18)),
        purchase(8, CAME, status="purchased"),
    ]

    assert {1: (None, None)} == _expected(backorder(1), *others)
    assert {1: (date(2026, 6, 18), False)} == _expected(backorder(1), *others, *coming)


def test_a_day_that_has_passed_is_overdue() -> None:
    """Today has not."""
    assert {1: (date(2026, 6, 15), False), 2: (date(2026, 6, 14), True)} == _expected(
        backorder(1), backorder(2, idproduct=8), _bought(7, date(2026, 6, 15)), _bought(8, date(2026, 6, 14))
    )


def test_a_composition_is_one_row_and_comes_with_the_last_part_that_it_lacks() -> None:
    """Of the first P7 is there, and P8 comes before P9; of the second nobody knows when P6 comes."""
    parts = {1: ((7, 2), (8, 0), (9, 0)), 2: ((8, 0), (6, 0))}
    shops = [
        backorder(100 * key + place, idproduct=idproduct, amount_available=there, part_of_idbackorder=key)
        for key, lacked in parts.items()
        for place, (idproduct, there) in enumerate(lacked)
    ]
    bought = [_bought(8, date(2026, 6, 18)), _bought(9, date(2026, 6, 19)), _bought(7, date(2026, 6, 25))]

    assert {1: (date(2026, 6, 19), False), 2: (None, None)} == _expected(
        *(backorder(key, idproduct=6, has_parts=True) for key in parts),
        *shops,
        *bought,
    )


def test_a_backorder_that_was_resolved_or_came_later_does_not_wait() -> None:
    """One of later today does: days are compared."""
    assert {2, 4} == set(
        _rows(
            backorder(1, resolved_at=NOW),
            backorder(2, created_at=datetime(2026, 6, 15, 18, 0)),
            backorder(3, created_at=datetime(2026, 6, 16, 0, 0)),
            backorder(4),
        )
    )


def test_a_warehouse_has_its_own() -> None:
    assert {2} == set(_rows(backorder(1), backorder(2, idwarehouse=2), backorder(3, idwarehouse=None), warehouse=2))


def test_a_shop_where_nothing_waits_has_no_rows() -> None:
    assert {} == _rows()
