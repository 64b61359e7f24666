"""Stock turnover, on hand-made shops."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row

SPRING = datetime(2026, 4, 1)


def _of_one(stock: int = 10, *, product: dict[str, Any] | None = None, window_days: int = 365, **tables: Rows) -> Any:
    """The row of a product that costs 2."""
    made = shop(
        products=[{"idproduct": 7, "fixedstockprice": 2} | (product or {})],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, stock)],
        **tables,
    )
    (row,) = answer("turnover", made, window_days=window_days)
    return row


def _sold(pieces: int, **line: Any) -> dict[str, Rows]:
    tables = ordered((7, pieces, SPRING))
    tables["orders__products"][0] |= line
    return tables


def test_turnover_is_cost_of_what_left_divided_by_the_value_of_what_was_there() -> None:
    """20 pieces that cost 2, out of 10 that were always there."""
    row = _of_one(**_sold(20, price=5))

    assert (20, 40.0, 10.0, 20.0, 365) == tuple(
        row[column] for column in ("pieces", "cogs", "average_stock", "average_stock_value", "days_in_stock")
    )
    assert (2.0, 182.5, 20 / 30) == (row["turnover"], row["days_of_inventory"], row["sell_through"])


def test_gmroi_is_margin_per_money_in_stock() -> None:
    """20 pieces at 5 less 2, on 20 of stock."""
    row = _of_one(**_sold(20, price=5))

    assert (100.0, 60.0, 3.0) == (row["revenue"], row["margin"], row["gmroi"])


def test_average_stock_is_that_of_all_days_not_of_the_first_and_the_last() -> None:
    """100 pieces on 73 of 365 days, nothing before and after."""
    history = stock_changes(7, (datetime(2026, 1, 1), 100), (datetime(2026, 3, 15), 0))
    row = _of_one(0, stockhistory=history)

    assert (20.0, 73) == (row["average_stock"], row["days_in_stock"])


def test_another_window_is_scaled_to_a_year() -> None:
    """The same in a fifth of a year."""
    tables = ordered((7, 4, datetime(2026, 6, 1)))
    tables["orders__products"][0]["price"] = 5
    row = _of_one(window_days=73, **tables)

    assert (4, 2.0, 3.0) == (row["pieces"], row["turnover"], row["gmroi"])


def test_what_nobody_wants_does_not_turn() -> None:
    row = _of_one()

    assert (0, 0.0, None, 0.0, 0.0) == tuple(
        row[column] for column in ("pieces", "turnover", "days_of_inventory", "gmroi", "sell_through")
    )


def test_without_stock_there_is_nothing_to_turn() -> None:
    row = _of_one(0)

    assert (0.0, None, None, None) == tuple(
        row[column] for column in ("average_stock_value", "turnover", "gmroi", "sell_through")
    )


def test_without_a_cost_only_pieces_and_revenue_are_known() -> None:
    row = _of_one(product={"fixedstockprice": 0}, **_sold(20, price=5))

    assert (20, 100.0, 10.0, None, None, None, None) == tuple(
        row[column]
        for column in ("pieces", "revenue", "average_stock", "cogs", "margin", "average_stock_value", "turnover")
    )


def test_discounts_and_cancelled_pieces_are_taken_off() -> None:
    tables = _sold(20, price=5, amount_cancelled=10)
    tables["orders"][0]["discount"] = 20
    row = _of_one(**tables)

    assert (10, 40.0, 20.0) == (row["pieces"], row["revenue"], row["margin"])


def test_a_set_has_the_revenue_and_its_parts_have_the_cost() -> None:
    """30 parts left in sets, one was sold by itself: the margin is that of the one."""
    sets = composition(8, (7, 3))
    sets["products"][1]["fixedstockprice"] = 2
    sold = ordered((8, 10, SPRING), (7, 1, SPRING))
    sold["orders__products"][0]["price"], sold["orders__products"][1]["price"] = 12, 5
    tables = shop(**sets, warehouses=[HERE], warehouse_stock=[stock_row(7, 10), stock_row(8, 3)], **sold)

    (row,) = answer("turnover", tables)
    assert (7, 31, 62.0, 5.0, 3.0) == tuple(
        row[column] for column in ("idproduct", "pieces", "cogs", "revenue", "margin")
    )


def test_a_warehouse_turns_what_its_picklists_took() -> None:
    """Six of the twenty pieces, and as much of the revenue."""
    tables = shop(
        products=[{"idproduct": 7, "fixedstockprice": 2}],
        warehouses=[HERE, {"idwarehouse": 2}],
        warehouse_stock=[stock_row(7, 10), stock_row(7, 4, idwarehouse=2)],
        picklists=[{"idpicklist": 1, "idorder": 1, "idwarehouse": 2, "status": "closed"}],
        picklists__products=[{"idpicklist": 1, "idorder_product": 1, "idproduct": 7, "amount": 6}],
        **_sold(20, price=5),
    )

    (row,) = answer("turnover", tables, warehouse=2)
    assert (6, pytest.approx(30.0), pytest.approx(18.0), 4.0) == tuple(
        row[column] for column in ("pieces", "revenue", "margin", "average_stock")
    )


def test_products_have_their_supplier_and_owner() -> None:
    """Also where the supplier is gone, or never was."""
    products = [{"idsupplier": 5}, {"idsupplier": 6, "idfulfilment_customer": 3}, {}]
    tables = shop(
        products=[{"idproduct": key} | product for key, product in enumerate(products)],
        suppliers=[{"idsupplier": 5, "name": "Holzwerk"}],
    )

    rows = sorted(answer("turnover", tables), key=lambda row: row["idproduct"])
    assert [(5, "Holzwerk", True), (6, None, False), (None, None, True)] == [
        (row["idsupplier"], row["supplier"], row["is_own"]) for row in rows
    ]


def test_an_empty_shop_turns_nothing() -> None:
    assert [] == answer("turnover", shop())
