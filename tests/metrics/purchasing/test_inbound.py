"""Open purchase order lines, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from tests.metrics.purchasing.purchase_rows import SUPPLIER, combined, purchase
from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, stock_row

PLACED = datetime(2026, 6, 1, 12, 0)
PRODUCT = {"idproduct": 7, "productcode": "POT-7", "name": "Pot"}
OPEN = {"status": "purchased"}


def _coming(*shops: dict[str, Rows], **parameters: Any) -> Rows:
    usual = {"suppliers": [SUPPLIER], "products": [PRODUCT], "warehouses": [HERE, {"idwarehouse": 2}]}
    return answer("inbound", shop(**combined(usual, *shops)), **parameters)


def _waits(key: int, amount: int, idproduct: int = 7, **more: Any) -> dict[str, Any]:
    return {
        "idbackorder": key,
        "idproduct": idproduct,
        "idwarehouse": 1,
        "amount": amount,
        "amount_available": 0,
        "created_at": PLACED,
    } | more


def test_what_was_received_is_not_to_come() -> None:
    """4 of 10 came; of another line all did."""
    (row,) = _coming(
        purchase(1, PLACED, (PLACED, 4), price=2.5, **OPEN),
        purchase(2, PLACED, (PLACED, 10), **OPEN),
    )

    assert ("PO1", "Potten & Zo", "POT-7", 10, 6, PLACED, 15.0) == (
        row["purchaseorderid"],
        row["supplier"],
        row["productcode"],
        row["ordered"],
        row["pieces"],
        row["purchased_at"],
        row["value"],
    )


@pytest.mark.parametrize("status", ["concept", "received", "cancelled"])
def test_of_an_order_that_is_not_open_nothing_comes(status: str) -> None:
    assert [] == _coming(purchase(1, PLACED, status=status))


def test_a_line_is_overdue_from_the_day_after_it_was_expected() -> None:
    """Its own date goes before its order's; without any nobody knows. The longest overdue comes first."""
    rows = _coming(
        purchase(1, PLACED, promised=date(2026, 6, 15), **OPEN),
        purchase(2, PLACED, promised=date(2026, 6, 14), **OPEN),
        purchase(3, PLACED, promised=date(2026, 6, 1), line_promised=date(2026, 6, 10), **OPEN),
        purchase(4, PLACED, **OPEN),
        purchase(5, PLACED, promised=date(2026, 7, 1), **OPEN),
    )

    assert [("PO3", 5, True), ("PO2", 1, True), ("PO1", 0, False), ("PO5", 0, False), ("PO4", None, False)] == [
        (row["purchaseorderid"], row["days_late"], row["is_overdue"]) for row in rows
    ]


def test_it_unblocks_what_backorders_lack_in_its_warehouse() -> None:
    """One has 2 of its 5 pieces; one was resolved; one waits elsewhere; one is for something else."""
    backorders = [
        _waits(1, 5, amount_available=2),
        _waits(2, 4),
        _waits(3, 100, resolved_at=PLACED),
        _waits(4, 100, idwarehouse=2),
        _waits(5, 100, idproduct=8),
    ]
    (row,) = _coming(purchase(1, PLACED, **OPEN), {"backorders": backorders})

    assert 7 == row["unblocks"]


def test_a_composition_waits_for_its_parts() -> None:
    backorders = [_waits(1, 3, idproduct=9, has_parts=True), _waits(2, 6, part_of_idbackorder=1)]
    composition = {"idproduct": 9, "type": "composition_with_stock"}
    rows = _coming(
        purchase(1, PLACED, **OPEN),
        purchase(2, PLACED, idproduct=9, **OPEN),
        {"backorders": backorders, "products": [composition]},
    )

    assert {"PO1": 6, "PO2": 0} == {row["purchaseorderid"]: row["unblocks"] for row in rows}


def test_free_stock_is_that_of_its_warehouse() -> None:
    """It may be below nothing, and is nothing where Picqer has no row; what has no stock has no free stock."""
    rows = _coming(
        purchase(1, PLACED, **OPEN),
        purchase(2, PLACED, idwarehouse=2, **OPEN),
        purchase(3, PLACED, idproduct=8, **OPEN),
        {
            "warehouse_stock": [stock_row(7, 2, free=-3), stock_row(8, 5)],
            "products": [{"idproduct": 8, "type": "unlimited_stock"}],
        },
    )

    assert {"PO1": -3, "PO2": 0, "PO3": None} == {row["purchaseorderid"]: row["freestock"] for row in rows}


def test_orders_for_one_warehouse_can_be_asked_for() -> None:
    rows = _coming(purchase(1, PLACED, **OPEN), purchase(2, PLACED, idwarehouse=2, **OPEN), warehouse=2)

    assert ["PO2"] == [row["purchaseorderid"] for row in rows]


def test_a_supplier_outside_the_list_has_the_name_on_the_order() -> None:
    (row,) = _coming(purchase(1, PLACED, idsupplier=None, supplier_name="Market stall", **OPEN))

    assert (None, "Market stall") == (row["idsupplier"], row["supplier"])


def test_an_empty_shop_waits_for_nothing() -> None:
    assert [] == answer("inbound", shop())
