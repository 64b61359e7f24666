"""Stock value and status, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any

from tests.metrics.small_shop import NOW, Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row


def _by_product(rows: Rows) -> Rows:
    return sorted(rows, key=itemgetter("idproduct"))


def _of_each(products: Rows, stock: int, **tables: Rows) -> Rows:
    """The rows of a shop with these products, numbered from 0, and so much of each."""
    stocked = shop(
        products=[{"idproduct": key} | product for key, product in enumerate(products)],
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, stock) for key, _ in enumerate(products)],
        **tables,
    )
    return _by_product(answer("stock_value", stocked))


def _of_one(stock: int, *, free: int | None = None, product: dict[str, Any] | None = None, **tables: Rows) -> Any:
    """The row of a shop with one product."""
    (row,) = answer(
        "stock_value",
        shop(
            products=[{"idproduct": 7} | (product or {})],
            warehouses=[HERE],
            warehouse_stock=[stock_row(7, stock, free=free)],
            **tables,
        ),
    )
    return row


def test_value_is_pieces_at_todays_cost_and_price() -> None:
    """Of what is physically there, reserved or not."""
    row = _of_one(10, free=4, product={"fixedstockprice": 2, "price": 5})

    assert (10, 6, 4, 20.0, 50.0) == tuple(
        row[column] for column in ("stock", "reserved", "freestock", "cost_value", "sales_value")
    )


def test_a_product_without_cost_has_no_cost_value() -> None:
    """A cost of nothing is no cost that anybody wrote down."""
    rows = _of_each([{"fixedstockprice": None, "price": 5}, {"fixedstockprice": 0, "price": 5}], 10)

    assert [(False, None, 50.0)] * 2 == [(row["has_cost"], row["cost_value"], row["sales_value"]) for row in rows]


def test_free_stock_below_nothing_takes_no_value_away() -> None:
    row = _of_one(0, free=-12, product={"fixedstockprice": 2})

    assert (0.0, -12, "out") == (row["cost_value"], row["freestock"], row["status"])


def test_stock_of_a_fulfilment_customer_is_not_the_companys_own() -> None:
    rows = _of_each([{}, {"idfulfilment_customer": 3}], 1)

    assert [(True, None), (False, 3)] == [(row["is_own"], row["idfulfilment_customer"]) for row in rows]


def test_products_without_a_stock_of_their_own_are_not_there() -> None:
    """A virtual composition would count its parts twice; inactive products with stock are money too."""
    kinds = ["normal", "composition_with_stock", "virtual_composition", "unlimited_stock"]
    tables = shop(
        products=[{"idproduct": key, "type": kind, "active": key == 1} for key, kind in enumerate(kinds)],
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, 5) for key in range(4)],
    )

    assert [(0, False), (1, True)] == sorted((row["idproduct"], row["active"]) for row in answer("stock_value", tables))


def test_only_warehouses_that_count_are_counted() -> None:
    """Unless one is asked for by name."""
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE, {"idwarehouse": 2, "counts_for_general_stock": False}],
        warehouse_stock=[stock_row(7, 5), stock_row(7, 90, idwarehouse=2)],
    )

    assert [5, 90] == [answer("stock_value", tables, warehouse=warehouse)[0]["stock"] for warehouse in (None, 2)]


def test_status_goes_by_free_stock_and_sales() -> None:
    """At one piece a day; what sold nothing in 90 days is too much, and after 180 days dead."""
    cases = [
        ("out", 0, 90, 10),
        ("low", 13, 90, 10),
        ("ok", 14, 90, 10),
        ("ok", 180, 90, 10),
        ("excess", 181, 90, 10),
        ("excess", 1, 1, 179),
        ("dead", 1, 1, 180),
    ]
    tables = shop(
        products=[{"idproduct": key} for key, _ in enumerate(cases)],
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, free + 20, free=free) for key, (_, free, _, _) in enumerate(cases)],
        **ordered(*((key, sold, NOW - timedelta(days=ago)) for key, (_, _, sold, ago) in enumerate(cases))),
    )

    assert [case[0] for case in cases] == [row["status"] for row in _by_product(answer("stock_value", tables))]


def test_what_was_never_sold_is_judged_by_its_age() -> None:
    """A new product had no chance yet."""
    rows = _of_each([{"created": NOW - timedelta(days=age)} for age in (10, 100, 200)], 5)

    assert ["ok", "excess", "dead"] == [row["status"] for row in rows]


def test_reserved_stock_of_a_dead_product_is_out() -> None:
    """There is nothing to sell off."""
    assert "out" == _of_one(5, free=0)["status"]


def test_stock_that_is_just_back_is_covered_at_the_speed_of_days_in_stock() -> None:
    """Thirty pieces in the thirty days with stock: thirty pieces last thirty days, not ninety."""
    history = stock_changes(7, (NOW - timedelta(days=400), 50), (NOW - timedelta(days=59), 0), (NOW, 30))
    row = _of_one(30, stockhistory=history, **ordered((7, 31, NOW - timedelta(days=70))))

    assert 30.0 == row["days_of_cover"]


def test_what_is_sold_inside_a_set_is_sold() -> None:
    tables = shop(
        **composition(8, (7, 2)),
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, 10), stock_row(8, 5)],
        **ordered((8, 9, datetime(2026, 6, 1))),
    )

    (row,) = answer("stock_value", tables)
    assert (7, date(2026, 6, 1), 50.0) == (row["idproduct"], row["last_sold"], row["days_of_cover"])


def test_what_is_no_order_is_no_sale() -> None:
    """Taken back, not placed, cancelled line by line, or later than the moment that is asked about."""
    sold = ordered(*((key, 3, datetime(2026, 6, 1)) for key in range(4)))
    sold["orders"][0]["status"] = "cancelled"
    sold["orders"][1]["status"] = "concept"
    sold["orders"][2]["created"] = datetime(2026, 7, 1)
    sold["orders__products"][3]["amount_cancelled"] = 3

    assert [None] * 4 == [row["last_sold"] for row in _of_each([{}] * 4, 5, **sold)]


def test_most_money_stands_first_and_unknown_money_last() -> None:
    tables = shop(
        products=[{"idproduct": key, "fixedstockprice": cost} for key, cost in ((1, None), (2, 3), (3, 4))],
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, 5) for key in (1, 2, 3)],
    )

    assert [3, 2, 1] == [row["idproduct"] for row in answer("stock_value", tables)]


def test_an_empty_shop_has_no_stock() -> None:
    assert [] == answer("stock_value", shop())
