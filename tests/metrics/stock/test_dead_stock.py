"""Dead and slow stock, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from operator import itemgetter

from tests.metrics.small_shop import NOW, Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row


def _of_each(products: Rows, **tables: Rows) -> Rows:
    """The rows of a shop with five pieces of each of these products."""
    stocked = shop(
        products=products,
        warehouses=[HERE],
        warehouse_stock=[stock_row(product["idproduct"], 5) for product in products],
        **tables,
    )
    return sorted(answer("dead_stock", stocked), key=itemgetter("idproduct"))


def test_days_are_counted_from_the_last_order() -> None:
    """And put into buckets, which hold their last day."""
    buckets = {0: "0-30", 30: "0-30", 31: "31-90", 90: "31-90", 91: "91-180", 180: "91-180"}
    buckets |= {181: "181-365", 365: "181-365", 366: "365+"}
    sold = ordered(*((days, 1, NOW - timedelta(days=ago)) for days in buckets for ago in (days, days + 100)))
    rows = _of_each([{"idproduct": days} for days in buckets], **sold)

    assert [(days, days, bucket) for days, bucket in buckets.items()] == [
        (row["idproduct"], row["days_since_sold"], row["bucket"]) for row in rows
    ]


def test_what_was_never_sold_is_counted_from_its_creation() -> None:
    (row,) = _of_each([{"idproduct": 7, "created": datetime(2026, 6, 1)}])

    assert (None, 14, "0-30") == (row["last_sold"], row["days_since_sold"], row["bucket"])


def test_a_movement_is_no_sale() -> None:
    """Something came back, was counted or put away yesterday."""
    (row,) = _of_each(
        [{"idproduct": 7, "created": datetime(2026, 1, 1)}], stockhistory=stock_changes(7, (datetime(2026, 6, 14), 5))
    )

    assert 165 == row["days_since_sold"]


def test_an_order_that_is_no_demand_is_no_sale() -> None:
    """Taken back, not placed, or not promised any stock yet."""
    sold = ordered(*((key, 1, datetime(2026, 6, 1)) for key in (1, 2, 3)))
    for order, status in zip(sold["orders"], ("cancelled", "concept", "expected"), strict=True):
        order["status"] = status

    assert [None] * 3 == [row["last_sold"] for row in _of_each([{"idproduct": key} for key in (1, 2, 3)], **sold)]


def test_a_part_that_is_sold_inside_sets_only_is_sold() -> None:
    """By their lines on the order, where Picqer names them."""
    parts = composition(8, (7, 1))
    sold = ordered((8, 1, datetime(2026, 6, 1)))
    sold["orders__products"].append(
        {"idorder": 1, "idorder_product": 2, "idproduct": 7, "amount": 1, "partof_idorder_product": 1}
    )
    (row,) = answer(
        "dead_stock", shop(**parts, warehouses=[HERE], warehouse_stock=[stock_row(7, 5), stock_row(8, 5)], **sold)
    )

    assert (7, date(2026, 6, 1)) == (row["idproduct"], row["last_sold"])


def test_only_what_is_physically_there_stands_still() -> None:
    """Also when all of it is reserved; also when the product is out of use."""
    tables = shop(
        products=[{"idproduct": 1}, {"idproduct": 2}, {"idproduct": 3, "active": False}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(1, 0, free=-3), stock_row(2, 4, free=0), stock_row(3, 1)],
    )

    assert [2, 3] == sorted(row["idproduct"] for row in answer("dead_stock", tables))


def test_value_is_pieces_at_todays_cost() -> None:
    rows = _of_each([{"idproduct": 1, "fixedstockprice": 3}, {"idproduct": 2, "fixedstockprice": 0}])

    assert [15.0, None] == [row["cost_value"] for row in rows]


def test_stock_that_lasts_longer_than_a_year_is_slow() -> None:
    """At one piece a day."""
    tables = shop(
        products=[{"idproduct": 365}, {"idproduct": 366}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(365, 365), stock_row(366, 366)],
        **ordered((365, 90, datetime(2026, 6, 1)), (366, 90, datetime(2026, 6, 1))),
    )

    assert [(365.0, False), (366.0, True)] == sorted(
        (row["days_of_cover"], row["is_slow"]) for row in answer("dead_stock", tables)
    )


def test_what_nobody_wanted_in_a_whole_window_is_slow() -> None:
    """A new product had no whole window yet."""
    created = {1: datetime(2026, 1, 1), 2: datetime(2026, 6, 1)}
    rows = _of_each([{"idproduct": key, "created": moment} for key, moment in created.items()])

    assert [(True, None), (False, None)] == [(row["is_slow"], row["days_of_cover"]) for row in rows]


def test_seasonal_goods_show_what_went_in_the_coming_months_of_last_year() -> None:
    """Ninety days that follow the same day a year ago."""
    days = [datetime(2025, 6, 15, 12), datetime(2025, 6, 16), datetime(2025, 9, 13, 23), datetime(2025, 9, 14)]
    rows = _of_each(
        [{"idproduct": key} for key, _ in enumerate(days)], **ordered(*((key, 4, day) for key, day in enumerate(days)))
    )

    assert [0, 4, 4, 0] == [row["same_months_last_year_pieces"] for row in rows]


def test_a_warehouse_is_asked_for_its_own_sales() -> None:
    """What its picklists took; the other one sells it every day."""
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE, {"idwarehouse": 2}],
        warehouse_stock=[stock_row(7, 5), stock_row(7, 5, idwarehouse=2)],
        picklists=[{"idpicklist": 1, "idorder": 1, "idwarehouse": 2, "status": "closed"}],
        picklists__products=[{"idpicklist": 1, "idorder_product": 1, "idproduct": 7, "amount": 1}],
        **ordered((7, 1, datetime(2026, 6, 1))),
    )

    assert [None, date(2026, 6, 1)] == [
        answer("dead_stock", tables, warehouse=warehouse)[0]["last_sold"] for warehouse in (1, 2)
    ]


def test_stock_of_a_fulfilment_customer_is_not_the_companys_own() -> None:
    rows = _of_each([{"idproduct": 1}, {"idproduct": 2, "idfulfilment_customer": 3}])

    assert [True, False] == [row["is_own"] for row in rows]


def test_an_empty_shop_has_no_dead_stock() -> None:
    assert [] == answer("dead_stock", shop())
