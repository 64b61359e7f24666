"""Availability by week, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row


def _weeks_of_one(*levels: tuple[datetime, int], weeks: int = 26, **product: Any) -> Rows:
    """The rows of a product that is still wanted, and had so much from these moments on."""
    tables = shop(
        products=[{"idproduct": 7} | product],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, levels[-1][1])],
        stockhistory=stock_changes(7, *levels),
        **ordered((7, 1, datetime(2026, 6, 15))),
    )
    return answer("availability_by_week", tables, weeks=weeks)


def test_every_week_has_a_row_up_to_the_week_of_now() -> None:
    """Which is a Monday, so that its week has one day; the week in which the clock changed has seven."""
    rows = _weeks_of_one((datetime(2024, 1, 1), 5))

    assert [(date(2025, 12, 22), 7), (date(2026, 6, 15), 1), 26] == [
        *((row["week"], row["days"]) for row in (rows[0], rows[-1])),
        len(rows),
    ]
    assert {7} == {row["days"] for row in rows[:-1]}


def test_a_day_counts_by_the_stock_at_its_end() -> None:
    """Out from Wednesday to Friday, back in the evening of Saturday."""
    rows = _weeks_of_one(
        (datetime(2024, 1, 1), 5), (datetime(2026, 6, 3, 9), 0), (datetime(2026, 6, 6, 22), 8), weeks=3
    )

    assert [(date(2026, 6, 1), 4, 4 / 7), (date(2026, 6, 8), 7, 1.0), (date(2026, 6, 15), 1, 1.0)] == [
        (row["week"], row["days_in_stock"], row["availability"]) for row in rows
    ]


def test_there_are_no_days_before_a_product_was_created() -> None:
    rows = _weeks_of_one((datetime(2026, 6, 4), 5), weeks=4, created=datetime(2026, 6, 4, 15))

    assert [(date(2026, 6, 1), 4), (date(2026, 6, 8), 7), (date(2026, 6, 15), 1)] == [
        (row["week"], row["days"]) for row in rows
    ]


def test_only_what_was_wanted_and_is_in_use_is_shown() -> None:
    """Of a set the part, which was wanted inside it."""
    sets = composition(8, (7, 1))
    sets["products"] += [{"idproduct": 1}, {"idproduct": 2, "active": False}, {"idproduct": 3}]
    tables = shop(
        **sets,
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, 5) for key in (1, 2, 3, 7, 8)],
        **ordered((8, 1, datetime(2026, 6, 9)), (2, 1, datetime(2026, 6, 9)), (3, 1, datetime(2026, 6, 7, 23))),
    )

    assert [(7, date(2026, 6, 8)), (7, date(2026, 6, 15))] == [
        (row["idproduct"], row["week"]) for row in answer("availability_by_week", tables, weeks=2)
    ]


def test_an_empty_shop_has_no_weeks() -> None:
    assert [] == answer("availability_by_week", shop())
