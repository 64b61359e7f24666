"""ABC and XYZ classes, on hand-made shops."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from picqer.metrics.tables import Tables
from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import composition, ordered

LAST_WEEK = datetime(2026, 6, 8, 12)
"""A Monday: the last whole week before the Monday of the tests begins with it."""


def _weekly(idproduct: int, pieces: list[int]) -> list[tuple[int, int, datetime]]:
    """Orders in the last whole weeks, the latest first; nothing in weeks of nothing."""
    return [(idproduct, each, LAST_WEEK - timedelta(weeks=ago)) for ago, each in enumerate(pieces) if each]


def _earning(revenues: dict[int, int], **products: Any) -> Tables:
    """A shop of products that sold for so much: as many pieces, at 1."""
    return shop(
        products=[{"idproduct": key} | products for key in revenues],
        **ordered(*((key, pieces, LAST_WEEK) for key, pieces in revenues.items() if pieces)),
    )


def _classes(tables: Tables, column: str = "abc") -> list[tuple[int, Any]]:
    return [(row["idproduct"], row[column]) for row in answer("abc_xyz", tables)]


def test_a_class_goes_by_what_earlier_products_made() -> None:
    """80 % before the second, 95 % before the third."""
    rows = answer("abc_xyz", _earning({1: 5, 2: 15, 3: 80}))

    assert [(3, 0.8, 0.0, "A"), (2, 0.15, 0.8, "B"), (1, 0.05, 0.95, "C")] == [
        (row["idproduct"], row["share"], row["share_before"], row["abc"]) for row in rows
    ]


def test_the_product_that_crosses_a_border_keeps_the_better_class() -> None:
    assert [(1, "A"), (2, "A"), (3, "B"), (4, "C")] == _classes(_earning({1: 79, 2: 15, 3: 4, 4: 2}))


def test_of_equals_the_first_one_is_better() -> None:
    """Five with 20 % each: the fifth begins at 80 %, and is the one with the highest number."""
    assert [(1, "A"), (2, "A"), (3, "A"), (4, "A"), (5, "B")] == _classes(_earning({5: 1, 4: 1, 3: 1, 2: 1, 1: 1}))


def test_a_border_that_is_no_binary_fraction_is_a_border() -> None:
    """What comes after 35 of a hundred equal ones begins at 35 %, not a hair below it."""
    tables = _earning(dict.fromkeys(range(1, 101), 1))
    row = next(row for row in answer("abc_xyz", tables, a_share=0.1 + 0.25, b_share=0.7) if row["abc"] == "B")

    assert 36 == row["idproduct"]


def test_sums_of_binary_fractions_make_no_difference_to_equals() -> None:
    """0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 are not the same number to a computer."""
    prices = [(2, 0.1), (2, 0.2), (2, 0.3), (1, 0.3), (1, 0.2), (1, 0.1)]
    sold = ordered(*((key, 1, LAST_WEEK) for key, _ in prices))
    for line, (_, price) in zip(sold["orders__products"], prices, strict=True):
        line["price"] = price

    assert [1, 2] == [key for key, _ in _classes(shop(products=[{"idproduct": 1}, {"idproduct": 2}], **sold))]


def test_what_sold_nothing_is_in_the_last_classes() -> None:
    rows = answer("abc_xyz", _earning({1: 10, 2: 0}))

    assert (2, 0.0, "C", None, "Z") == tuple(rows[1][column] for column in ("idproduct", "revenue", "abc", "cv", "xyz"))


def test_where_nothing_was_sold_there_are_no_shares() -> None:
    assert [(1, None)] == _classes(_earning({1: 0}), "share")
    assert [(1, "C")] == _classes(_earning({1: 0}))


def test_variation_is_standard_deviation_divided_by_mean_of_all_weeks() -> None:
    """The same each week; every second week, of which the deviation is the mean; 1 and 3 in turn; a single week."""
    patterns = {1: [1] * 52, 2: [2, 0] * 26, 3: [1, 3] * 26, 4: [1]}
    tables = shop(
        products=[{"idproduct": key} for key in patterns],
        **ordered(*(line for key, pieces in patterns.items() for line in _weekly(key, pieces))),
    )

    rows = sorted(answer("abc_xyz", tables), key=lambda row: row["idproduct"])
    assert [(0.0, "X"), (1.0, "Y"), (0.5, "X"), (pytest.approx(51**0.5), "Z")] == [
        (row["cv"], row["xyz"]) for row in rows
    ]


def test_the_running_week_and_those_before_the_first_do_not_count() -> None:
    """On Monday the running week has a morning's orders."""
    sold = [*_weekly(1, [1] * 52), (1, 40, datetime(2026, 6, 15, 8)), (1, 40, datetime(2025, 6, 15, 23))]

    assert [(1, 0.0)] == _classes(shop(products=[{"idproduct": 1}], **ordered(*sold)), "cv")


def test_weeks_before_a_product_was_created_do_not_count() -> None:
    """20 weeks old, and sold in each."""
    tables = shop(products=[{"idproduct": 1, "created": datetime(2026, 1, 28)}], **ordered(*_weekly(1, [1] * 20)))

    assert [(1, 0.0)] == _classes(tables, "cv")


def test_orders_from_before_a_product_was_created_are_weeks_of_it_too() -> None:
    """As after an import: created last week, and sold for ten."""
    tables = shop(products=[{"idproduct": 1, "created": LAST_WEEK}], **ordered(*_weekly(1, [1] * 10)))

    assert [(1, 0.0)] == _classes(tables, "cv")


def test_a_new_product_is_new_and_differs_from_nothing() -> None:
    """From the ninetieth day back on, which is 18 March."""
    created = {1: datetime(2026, 3, 18), 2: datetime(2026, 3, 17, 23)}
    tables = shop(
        products=[
            {"idproduct": key, "created": moment, "analysis_abc_classification": "C"} for key, moment in created.items()
        ],
        **ordered((1, 10, LAST_WEEK), (2, 1, LAST_WEEK)),
    )

    assert [(1, "new", True, False), (2, "B", False, True)] == [
        (row["idproduct"], row["abc"], row["is_new"], row["differs"]) for row in answer("abc_xyz", tables)
    ]


def test_it_differs_from_picqers_class_only_where_there_is_one() -> None:
    tables = shop(
        products=[
            {"idproduct": key, "analysis_abc_classification": theirs} for key, theirs in enumerate(["A", None, "B"])
        ],
        **ordered((0, 10, LAST_WEEK), (1, 10, LAST_WEEK), (2, 10, LAST_WEEK)),
    )

    assert [("A", False), (None, False), ("B", True)] == [
        (row["picqer_abc"], row["differs"]) for row in answer("abc_xyz", tables)
    ]


def test_a_set_earns_and_its_parts_do_not() -> None:
    """The price on the line of a part is paid already."""
    sold = ordered((8, 2, LAST_WEEK))
    sold["orders__products"].append(
        {"idorder": 1, "idorder_product": 2, "idproduct": 7, "amount": 2, "price": 9, "partof_idorder_product": 1}
    )

    assert [(8, 2.0), (7, 0.0)] == _classes(shop(**composition(8, (7, 1)), **sold), "revenue")


def test_products_of_every_kind_are_ranked_while_they_are_in_use() -> None:
    kinds: Rows = [{"type": "unlimited_stock"}, {"type": "composition_with_stock"}, {"active": False}]
    tables = shop(products=[{"idproduct": key} | kind for key, kind in enumerate(kinds)])

    assert [0, 1] == [key for key, _ in _classes(tables)]


def test_revenue_is_what_was_paid_for_in_the_window() -> None:
    """Guests pay like others; discounts and cancelled pieces are taken off, older and later orders left out."""
    sold = ordered(
        (1, 10, LAST_WEEK), (1, 5, LAST_WEEK), (1, 7, datetime(2025, 6, 15, 23)), (1, 9, datetime(2026, 6, 16))
    )
    sold["orders"][0] |= {"discount": 50, "idcustomer": 4}
    sold["orders__products"][1]["amount_cancelled"] = 2

    assert [(1, 8.0)] == _classes(shop(products=[{"idproduct": 1}], **sold), "revenue")


def test_an_empty_shop_has_no_classes() -> None:
    assert [] == answer("abc_xyz", shop())
