"""What is missing in the data, on hand-made shops."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from picqer.metrics.tables import Tables
from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, ordered, stock_row

COMPLETE: dict[str, Any] = {
    "fixedstockprice": 2,
    "price": 5,
    "idsupplier": 1,
    "productcode_supplier": "S1",
    "deliverytime": 0,
    "barcode": "8700000000001",
    "weight": 100,
}
"""Nothing is missing; a supplier around the corner delivers on the same day."""
LEVELS: Rows = [{"idproduct": 1, "idwarehouse": 1, "stock_level_order": 4}]
CHECKS = {
    "products without cost price",
    "products without sales price",
    "products without supplier",
    "products without supplier code",
    "products without lead time",
    "products without barcode",
    "products without weight",
    "products without order level in any warehouse",
    "virtual compositions without parts",
    "negative free stock",
    "stock in inactive warehouses",
    "stock in warehouses that do not count",
    "order lines whose product is gone",
    "orders of guests",
    "purchase order lines without expected date",
    "rejected records",
}


def _found(tables: Tables) -> dict[str, tuple[int, int | None]]:
    """How many rows are so, of how many, by check; those without any are left out."""
    return {row["check"]: (row["rows"], row["of"]) for row in answer("data_quality", tables) if row["rows"]}


def test_every_check_has_a_row_and_says_what_it_costs() -> None:
    rows = answer("data_quality", shop())

    assert CHECKS == {row["check"] for row in rows}
    assert all(row["costs"] for row in rows)


def test_an_empty_shop_misses_nothing_of_nothing() -> None:
    assert [(0, 0, None)] * 15 + [(0, None, None)] == sorted(
        ((row["rows"], row["of"], row["share"]) for row in answer("data_quality", shop())), key=str
    )


def test_a_product_that_is_complete_misses_nothing() -> None:
    assert {} == _found(shop(products=[{"idproduct": 1} | COMPLETE], product_warehouses=LEVELS))


def test_what_a_product_misses_is_counted() -> None:
    """One of two; a text of no letters and an amount of nothing are as good as none."""
    empty: Rows = [
        {"fixedstockprice": 0, "price": 0, "productcode_supplier": "", "barcode": "", "weight": 0},
        {"fixedstockprice": None, "price": None, "productcode_supplier": None, "barcode": None, "weight": None},
    ]
    tables = [shop(products=[{"idproduct": 1} | COMPLETE, {"idproduct": 2} | columns]) for columns in empty]
    missing = {
        "products without cost price": (1, 2),
        "products without sales price": (1, 2),
        "products without supplier": (1, 2),
        "products without supplier code": (1, 2),
        "products without lead time": (1, 2),
        "products without barcode": (1, 2),
        "products without weight": (1, 2),
        "products without order level in any warehouse": (2, 2),
    }

    assert [missing, missing] == [_found(shop_tables) for shop_tables in tables]


def test_products_out_of_use_may_miss_anything() -> None:
    assert {} == _found(shop(products=[{"idproduct": 1, "active": False}]))


def test_a_virtual_composition_is_asked_for_its_price_and_parts_only() -> None:
    """One of the two has parts."""
    tables = shop(
        products=[{"idproduct": key, "type": "virtual_composition"} for key in (1, 2)],
        product_parts=[{"partof_idproduct": 1, "idproduct_part": part, "idproduct": part} for part in (8, 9)],
    )

    assert {"virtual compositions without parts": (1, 2), "products without sales price": (2, 2)} == _found(tables)


def test_an_order_level_in_one_warehouse_is_enough() -> None:
    """A row of settings without one is none."""
    tables = shop(
        products=[{"idproduct": key} | COMPLETE for key in (1, 2)],
        product_warehouses=[*LEVELS, *({"idproduct": 2, "idwarehouse": warehouse} for warehouse in (1, 2))],
    )

    assert {"products without order level in any warehouse": (1, 2)} == _found(tables)


def test_stock_in_odd_places_is_counted() -> None:
    """By product and warehouse; a place without stock is nothing to worry about."""
    tables = shop(
        products=[{"idproduct": 1} | COMPLETE],
        product_warehouses=LEVELS,
        warehouses=[
            HERE,
            {"idwarehouse": 2, "active": False},
            {"idwarehouse": 3, "counts_for_general_stock": False},
            {"idwarehouse": 4, "active": False, "counts_for_general_stock": False},
        ],
        warehouse_stock=[
            stock_row(1, 2, free=-3),
            stock_row(1, 1, idwarehouse=2),
            stock_row(1, 1, idwarehouse=3),
            stock_row(1, 0, idwarehouse=4),
        ],
    )

    assert {
        "negative free stock": (1, 4),
        "stock in inactive warehouses": (1, 3),
        "stock in warehouses that do not count": (1, 3),
    } == _found(tables)


def test_lines_of_a_product_that_is_gone_and_orders_of_guests_are_counted() -> None:
    """Of three orders one was cancelled, and one comes later than the moment that is asked about."""
    sold = ordered(*((9, 1, day) for day in (datetime(2026, 6, 1), datetime(2026, 6, 1), datetime(2026, 6, 15, 10))))
    sold["orders"][1]["status"] = "cancelled"
    sold["orders__products"].append({"idorder": 1, "idorder_product": 4, "idproduct": 1, "amount": 1})
    tables = shop(products=[{"idproduct": 1} | COMPLETE], product_warehouses=LEVELS, **sold)

    assert {"order lines whose product is gone": (1, 2), "orders of guests": (1, 1)} == _found(tables)


def test_open_purchase_order_lines_need_a_date() -> None:
    """Their own or that of the order."""
    orders: Rows = [
        {"idpurchaseorder": 1, "status": "purchased"},
        {"idpurchaseorder": 2, "status": "purchased", "delivery_date": datetime(2026, 7, 1).date()},
        {"idpurchaseorder": 3, "status": "completed"},
    ]
    tables = shop(
        purchaseorders=orders,
        purchaseorders__products=[
            {"idpurchaseorder": key, "idpurchaseorder_product": key, "amount": 5} for key in (1, 2, 3)
        ],
    )

    assert {"purchase order lines without expected date": (1, 2)} == _found(tables)


def test_of_rejected_records_nobody_knows_of_how_many() -> None:
    lost = [{"collection": "orders", "key": "1", "field": field} for field in ("price", "products.0.price")]
    healed = {"collection": "orders", "key": "2", "field": "price", "healed_at": datetime(2026, 1, 1)}

    assert {"rejected records": (1, None)} == _found(shop(_rejected=[*lost, healed]))


def test_the_largest_share_stands_first() -> None:
    tables = shop(products=[{"idproduct": 1} | COMPLETE, {"idproduct": 2} | COMPLETE | {"barcode": ""}])

    assert ["products without order level in any warehouse", "products without barcode"] == [
        row["check"] for row in answer("data_quality", tables)
    ][:2]


def test_a_table_that_was_never_read_whole_is_unknown() -> None:
    """A key that may not read the levels, or a first load that was interrupted: nobody knows that they are missing."""
    read = [
        {"collection": "products", "complete_to": datetime(2026, 1, 1)},
        {"collection": "product_warehouses", "complete_to": None},
    ]
    tables = shop(products=[COMPLETE], _picqer_coverage=read)
    found = {row["check"]: row["rows"] for row in answer("data_quality", tables)}

    assert found["products without order level in any warehouse"] is None
    assert found["products without supplier"] == 0
    assert found["order lines whose product is gone"] is None
