"""Reorder advice: a shop in which each product is a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import sqrt
from statistics import NormalDist, stdev
from typing import Any

import pytest

from tests.metrics.purchasing.purchase_rows import SUPPLIER, combined, purchase
from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, ordered, stock_row

EVEN = [4, 6] * 45
"""Pieces on each of the 90 days up to now: 5 a day, much alike."""
Z = NormalDist().inv_cdf(0.95)
SAFETY = Z * stdev(EVEN) * sqrt(4)
"""Of such a product with a lead time of 4 days."""
FREE = 18
"""Of such a product; it lacks 40.3 pieces up to reorder point and review."""
PLACED = datetime(2026, 4, 1, 12, 0)
LEADS = [2, 3, 4, 5, 6]
"""Days that the deliveries of the second supplier took; the third has one fewer."""


@dataclass
class Case:
    """A product: what was wanted of it, what is free, and what else is so."""

    pieces: Sequence[int] = field(default_factory=lambda: EVEN)
    free: int = FREE
    product: dict[str, Any] = field(default_factory=dict)


CASES = {
    "plain": Case(),
    "plenty": Case(free=24),
    "just too few": Case(free=23),
    "oversold": Case(free=-10),
    "measured": Case(product={"idsupplier": 2, "deliverytime": 30}),
    "hardly measured": Case(product={"idsupplier": 3, "deliverytime": 30}),
    "no lead time": Case(free=-5, product={"deliverytime": None}),
    "lead time not filled in": Case(free=-5, product={"deliverytime": 0}),
    "unwanted": Case([], free=0),
    "slow": Case([20] + [0] * 60, product={"deliverytime": 1}),
    "in dozens": Case(product={"purchase_in_quantities_of": 12}),
    "in dozens, at least 50": Case(product={"purchase_in_quantities_of": 12, "minimum_purchase_quantity": 50}),
    "at least 50": Case(product={"purchase_in_quantities_of": 1, "minimum_purchase_quantity": 50}),
    "in units of nothing": Case(product={"purchase_in_quantities_of": 0, "minimum_purchase_quantity": 0}),
    "in units of 41": Case(product={"purchase_in_quantities_of": 41}),
    "on its way": Case(free=-30),
    "levelled": Case(),
    "without cost": Case(product={"fixedstockprice": 0}),
    "without any price": Case(product={"fixedstockprice": None}),
    "inactive": Case(product={"active": False}),
    "unlimited": Case(product={"type": "unlimited_stock"}),
    "virtual": Case(product={"type": "virtual_composition"}),
    "from nobody": Case(product={"idsupplier": None}),
    "from nobody, unwanted": Case([], product={"idsupplier": None}),
    "made of parts": Case(product={"idsupplier": None, "assembled": True}),
    "bought though made of parts": Case(product={"assembled": True}),
}
KEY = {name: key for key, name in enumerate(CASES, start=1)}


def _stocked(cases: dict[str, Case]) -> dict[str, Rows]:
    """Products, of which there has always been enough, and the orders of them; the last day is today."""
    begins = {name: datetime(2026, 6, 15, 8, 0) - timedelta(days=len(case.pieces) - 1) for name, case in cases.items()}
    lines = [
        (KEY[name], amount, begins[name] + timedelta(days=day))
        for name, case in cases.items()
        for day, amount in enumerate(case.pieces)
        if amount
    ]
    usual = {"idsupplier": 1, "deliverytime": 4, "fixedstockprice": 3}
    return ordered(*lines) | {
        "suppliers": [SUPPLIER, {"idsupplier": 2, "name": "Steady"}, {"idsupplier": 3, "name": "New"}],
        "products": [
            usual | {"idproduct": KEY[name], "productcode": name} | case.product for name, case in cases.items()
        ],
        "warehouses": [HERE],
        "warehouse_stock": [stock_row(KEY[name], 1000, free=case.free) for name, case in cases.items()],
    }


def _purchases() -> dict[str, Rows]:
    """Deliveries of two suppliers, orders that are open or not, and prices that were paid."""
    days = [datetime(2026, 6, 1), datetime(2026, 5, 1), datetime(2026, 6, 16)]
    on_its_way, without_cost = KEY["on its way"], KEY["without cost"]
    return combined(
        *(
            purchase(key, PLACED, (PLACED + timedelta(days=lead), 10), idsupplier=2)
            for key, lead in enumerate(LEADS, 10)
        ),
        *(
            purchase(key, PLACED, (PLACED + timedelta(days=lead), 10), idsupplier=3)
            for key, lead in enumerate(LEADS[:-1], 20)
        ),
        purchase(30, PLACED, (PLACED, 4), ordered=40, idproduct=on_its_way, status="purchased"),
        *(
            purchase(key, PLACED, ordered=99, idproduct=on_its_way, status=status)
            for key, status in enumerate(("cancelled", "concept", "received"), 40)
        ),
        *(
            purchase(key, day, idproduct=without_cost, price=price)
            for key, (day, price) in enumerate(zip(days, (2, 5, 9), strict=True), 50)
        ),
    )


def _levels() -> dict[str, Rows]:
    """Three warehouses, the last of which does not count."""
    orders, desired = (10, 5, 100), (30, None, 100)
    return {
        "warehouses": [{"idwarehouse": 2}, {"idwarehouse": 3, "counts_for_general_stock": False}],
        "product_warehouses": [
            {
                "idproduct": KEY["levelled"],
                "idwarehouse": key,
                "stock_level_order": order,
                "stock_level_desired": wanted,
            }
            for key, order, wanted in zip((1, 2, 3), orders, desired, strict=True)
        ],
    }


def _waiting() -> dict[str, Rows]:
    """Free stock knows of it: it is not to be subtracted again."""
    return {"backorders": [{"idbackorder": 1, "idproduct": KEY["on its way"], "amount": 30, "created_at": PLACED}]}


def _advised(**parameters: Any) -> dict[str, dict[str, Any]]:
    tables = shop(**combined(_stocked(CASES), _purchases(), _levels(), _waiting()))
    return {row["productcode"]: row for row in answer("reorder_advice", tables, **parameters)}


@pytest.fixture(scope="module")
def advised() -> dict[str, dict[str, Any]]:
    """The rows by name of their case."""
    return _advised()


Advised = dict[str, dict[str, Any]]


def test_only_demand_varies_when_the_lead_time_is_written_on_the_product(advised: Advised) -> None:
    """Stevenson's formula: z, the deviation of a day, the root of the lead time."""
    row = advised["plain"]

    assert ("smooth", "normal", "product", 4.0, None) == (
        row["demand_class"],
        row["method"],
        row["lead_source"],
        row["lead_days"],
        row["lead_days_sd"],
    )
    assert [5, stdev(EVEN), SAFETY, 20 + SAFETY, 20 + SAFETY + 7 * 5] == pytest.approx(
        [row[name] for name in ("pieces_per_day", "sd_per_day", "safety_stock", "reorder_point", "order_up_to")]
    )


def test_both_vary_when_the_lead_time_is_taken_from_five_receipts(advised: Advised) -> None:
    """King's combined formula."""
    row = advised["measured"]

    assert ("receipts", 4.0, pytest.approx(stdev(LEADS))) == (row["lead_source"], row["lead_days"], row["lead_days_sd"])
    assert pytest.approx(Z * sqrt(4 * stdev(EVEN) ** 2 + 5**2 * stdev(LEADS) ** 2)) == row["safety_stock"]


def test_four_receipts_are_too_few(advised: Advised) -> None:
    row = advised["hardly measured"]

    assert ("product", 30.0, None) == (row["lead_source"], row["lead_days"], row["lead_days_sd"])


@pytest.mark.parametrize("name", ["no lead time", "lead time not filled in"])
def test_without_a_lead_time_there_is_no_advice(name: str, advised: Advised) -> None:
    row = advised[name]

    assert ("unknown", None, None, None, "lead time unknown") == (
        row["lead_source"],
        row["lead_days"],
        row["reorder_point"],
        row["advice"],
        row["reason"],
    )


def test_what_nobody_wants_is_not_bought(advised: Advised) -> None:
    row = advised["unwanted"]

    assert ("none", 0.0, None, "no demand") == (
        row["demand_class"],
        row["pieces_per_day"],
        row["advice"],
        row["reason"],
    )


def test_the_reorder_point_is_not_below_what_is_usual(advised: Advised) -> None:
    """Once in 90 days twenty pieces: in most lead times nothing."""
    row = advised["slow"]

    assert ("quantile", 0.0, pytest.approx(20 / 90)) == (row["method"], row["safety_stock"], row["reorder_point"])


@pytest.mark.parametrize(("name", "advice"), [("plenty", 0), ("just too few", 36), ("plain", 41), ("oversold", 69)])
def test_pieces_are_bought_from_the_reorder_point_down(name: str, advice: int, advised: Advised) -> None:
    """It is 23.3 pieces, and is filled up to 58.3."""
    assert (advice, None) == (advised[name]["advice"], advised[name]["reason"])


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("in dozens", 48),
        ("in dozens, at least 50", 60),
        ("at least 50", 50),
        ("in units of nothing", 41),
        ("in units of 41", 41),
    ],
)
def test_advice_is_in_purchase_units_and_not_below_the_minimum(name: str, advice: int, advised: Advised) -> None:
    """What is lacking is 40.3 pieces."""
    assert advice == advised[name]["advice"]


def test_the_position_is_what_is_free_and_what_is_to_come(advised: Advised) -> None:
    """Backorders are in the free stock; what was cancelled, is a concept or is closed does not come."""
    row = advised["on its way"]

    assert (-30, 36, 6, 53) == (row["freestock"], row["on_order"], row["position"], row["advice"])


def test_levels_in_picqer_are_those_of_the_warehouses_that_count(advised: Advised) -> None:
    row = advised["levelled"]

    assert (15, 30) == (row["picqer_order_level"], row["picqer_desired_level"])
    assert pytest.approx(row["reorder_point"] - 15) == row["level_difference"]


def test_a_level_that_is_not_set_is_no_level_of_nothing(advised: Advised) -> None:
    assert (None, None) == (advised["plain"]["picqer_order_level"], advised["plain"]["level_difference"])


def test_an_order_is_valued_at_cost_or_else_at_the_last_purchase(advised: Advised) -> None:
    """The newest one that is not later than now; a cost of nothing is unknown."""
    rows = [advised[name] for name in ("plain", "without cost", "without any price")]

    assert [(3.0, "fixedstockprice", 41 * 3.0), (2.0, "last purchase", 41 * 2.0), (None, None, None)] == [
        (row["price"], row["price_source"], row["order_value"]) for row in rows
    ]


def test_what_is_not_bought_or_not_held_is_left_out(advised: Advised) -> None:
    assert {"inactive", "unlimited", "virtual", "made of parts"} == CASES.keys() - advised.keys()


def test_what_nobody_sells_us_has_no_advice_and_is_not_forgotten(advised: Advised) -> None:
    assert {"from nobody": "no supplier", "from nobody, unwanted": "no demand", "plain": None} == {
        name: advised[name]["reason"] for name in ("from nobody", "from nobody, unwanted", "plain")
    }
    assert (None, None, None) == tuple(advised["from nobody"][name] for name in ("advice", "supplier", "order_value"))
    assert advised["bought though made of parts"]["advice"]


def test_the_most_expensive_advice_comes_first(advised: Advised) -> None:
    values = [row["order_value"] for row in advised.values()]

    assert sorted((value for value in values if value is not None), reverse=True) == values[: -values.count(None)]


def test_one_warehouse_has_its_own_stock_sales_and_levels() -> None:
    row = _advised(warehouse=3)["levelled"]

    assert (100, 0, "none") == (row["picqer_order_level"], row["freestock"], row["demand_class"])


def test_parameters_are_those_of_the_formula() -> None:
    """A service level of a half needs no safety stock."""
    row = _advised(service_level=0.5, review_days=10, lead_window_days=30)["measured"]

    assert ("product", 30.0, 0.0, 150.0, 200.0) == (
        row["lead_source"],
        row["lead_days"],
        *(pytest.approx(row[name]) for name in ("safety_stock", "reorder_point", "order_up_to")),
    )


def test_an_empty_shop_buys_nothing() -> None:
    assert [] == answer("reorder_advice", shop())
