"""Days of cover, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime

from tests.metrics.small_shop import answer, shop
from tests.metrics.stock.stock_rows import HERE, ordered, stock_row


def test_cover_is_free_stock_divided_by_pieces_a_day() -> None:
    """90 pieces in 90 days, 30 free: a month."""
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, 30)],
        **ordered((7, 90, datetime(2026, 6, 1))),
    )

    (row,) = answer("days_of_cover", tables)
    assert (1.0, 30.0, date(2026, 7, 15)) == (
        row["pieces_per_day"],
        row["days_of_cover"],
        row["runs_out_on"],
    )


def test_free_stock_below_nothing_is_oversold_and_covers_no_day() -> None:
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, 2, free=-4)],
        **ordered((7, 90, datetime(2026, 6, 1))),
    )

    (row,) = answer("days_of_cover", tables)
    assert (-4, 4, 0.0) == (row["freestock"], row["oversold"], row["days_of_cover"])


def test_what_nobody_wants_has_no_cover_rather_than_an_endless_one() -> None:
    tables = shop(products=[{"idproduct": 7}], warehouses=[HERE], warehouse_stock=[stock_row(7, 5)])

    (row,) = answer("days_of_cover", tables)
    assert (0.0, None, None) == (row["pieces_per_day"], row["days_of_cover"], row["runs_out_on"])
