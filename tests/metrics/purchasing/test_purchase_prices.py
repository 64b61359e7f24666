"""Purchase price variance and index, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from tests.metrics.purchasing.purchase_rows import SUPPLIER, combined, purchase
from tests.metrics.small_shop import NOW, Rows, answer, shop

PRODUCTS = [{"idproduct": 7, "fixedstockprice": 5}, {"idproduct": 8, "fixedstockprice": 4}]
SUPPLIERS = [SUPPLIER, {"idsupplier": 2, "name": "Bambu"}]


def _bought(key: int, day: datetime, price: float, pieces: int = 10, **more: Any) -> dict[str, Rows]:
    """A purchase of which every piece came."""
    return purchase(key, day, *([(day, pieces)] if pieces else []), ordered=max(pieces, 10), price=price, **more)


def _compared(metric: str, *purchases: dict[str, Rows], **parameters: Any) -> Rows:
    return answer(metric, shop(suppliers=SUPPLIERS, products=PRODUCTS, **combined(*purchases)), **parameters)


def test_the_reference_is_the_purchase_before_it() -> None:
    """Of whatever supplier, also before the window; 10 pieces are 2.00 dearer, and 4 are 3.00 cheaper."""
    rows = _compared(
        "purchase_price_variance",
        _bought(3, datetime(2026, 1, 5), 8),
        _bought(1, datetime(2026, 5, 4), 10, idsupplier=2),
        _bought(2, datetime(2026, 6, 1), 7, pieces=4),
        _bought(4, datetime(2026, 5, 20), 4, idproduct=8),
        window_days=60,
    )

    assert [("PO1", 8, 20.0, 0.25), ("PO4", 4, 0.0, 0.0), ("PO2", 10, -12.0, pytest.approx(-0.3))] == [
        (row["purchaseorderid"], row["reference_price"], row["variance"], row["change"]) for row in rows
    ]


def test_on_one_day_the_line_that_was_written_first_was_first() -> None:
    day = datetime(2026, 5, 4)
    rows = _compared("purchase_price_variance", _bought(2, day, 9), _bought(1, day, 6))

    assert {"PO1": 5.0, "PO2": 6.0} == {row["purchaseorderid"]: row["reference_price"] for row in rows}


def test_a_first_purchase_is_compared_with_the_cost_price() -> None:
    (row,) = _compared("purchase_price_variance", _bought(1, datetime(2026, 5, 4), 6))

    assert ("fixedstockprice", 5.0, 10.0, date(2026, 5, 4)) == (
        row["reference_source"],
        row["reference_price"],
        row["variance"],
        row["bought_on"],
    )


def test_without_a_reference_there_is_no_variance() -> None:
    tables = shop(products=[{"idproduct": 7, "fixedstockprice": 0}], **_bought(1, datetime(2026, 5, 4), 6))

    assert [] == answer("purchase_price_variance", tables)


def test_what_did_not_come_cost_nothing_and_is_a_reference_all_the_same() -> None:
    rows = _compared(
        "purchase_price_variance",
        _bought(1, datetime(2026, 5, 1), 8, pieces=0),
        _bought(2, datetime(2026, 5, 4), 9),
    )

    assert [("PO2", 8.0, "previous purchase")] == [
        (row["purchaseorderid"], row["reference_price"], row["reference_source"]) for row in rows
    ]


def test_concepts_cancelled_orders_and_lines_without_a_price_are_no_purchases() -> None:
    rows = _compared(
        "purchase_price_variance",
        _bought(1, datetime(2026, 5, 1), 1, status="cancelled"),
        _bought(2, datetime(2026, 5, 2), 2, status="concept"),
        _bought(3, datetime(2026, 5, 3), 0),
        _bought(4, datetime(2026, 5, 4), 9),
        _bought(5, datetime(2026, 6, 16), 3),
    )

    assert [("PO4", 5.0)] == [(row["purchaseorderid"], row["reference_price"]) for row in rows]


def test_purchases_count_by_the_day_of_purchase() -> None:
    """The window of 10 days begins on 6 June."""
    days = [datetime(2026, 6, 5, 23, 0), datetime(2026, 6, 6, 1, 0), NOW]
    rows = _compared(
        "purchase_price_variance", *(_bought(key, day, 5) for key, day in enumerate(days, 1)), window_days=10
    )

    assert ["PO2", "PO3"] == [row["purchaseorderid"] for row in rows]


def test_the_index_weighs_by_what_was_bought() -> None:
    """In May 100 pieces at 6 instead of 5, and 10 at 2 instead of 4."""
    rows = _compared(
        "purchase_price_index",
        _bought(1, datetime(2026, 5, 1), 6, pieces=100),
        _bought(2, datetime(2026, 5, 31, 23, 30), 2, idproduct=8),
        _bought(3, datetime(2026, 6, 1), 6),
        _bought(4, datetime(2026, 6, 2), 9, idsupplier=2),
    )

    assert [
        ("Bambu", date(2026, 6, 1), 1, 90.0, 60.0, 1.5),
        ("Potten & Zo", date(2026, 5, 1), 2, 620.0, 540.0, 620 / 540),
        ("Potten & Zo", date(2026, 6, 1), 1, 60.0, 60.0, 1.0),
    ] == [
        (row["supplier"], row["month"], row["lines"], row["spend"], row["spend_at_reference"], row["index"])
        for row in rows
    ]


def test_a_supplier_outside_the_list_has_an_index_under_its_name() -> None:
    stall = _bought(1, datetime(2026, 5, 1), 6, idsupplier=None, supplier_name="Market stall")

    (row,) = _compared("purchase_price_index", stall)
    assert (None, "Market stall", 1.2) == (row["idsupplier"], row["supplier"], row["index"])


@pytest.mark.parametrize("metric", ["purchase_price_variance", "purchase_price_index"])
def test_an_empty_shop_has_no_prices(metric: str) -> None:
    assert [] == answer(metric, shop())
