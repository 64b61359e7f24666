"""Demand patterns, on hand-made shops."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from math import ceil
from random import Random
from statistics import stdev
from typing import Any

import ibis
import pytest

from picqer.metrics.facts.pattern import demand_daily, demand_pattern, demand_quantile
from picqer.metrics.tables import Tables
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row

FIRST = date(2026, 3, 18)
"""With which 90 days up to now begin."""
EVEN = [4, 6] * 45


def _shop(pieces: Sequence[int], *more: dict[str, Rows], idproduct: int = 7) -> Tables:
    """A product of which there is enough, and so many ordered on the days up to now."""
    begin = datetime(2026, 6, 15, 8, 0) - timedelta(days=len(pieces) - 1)
    lines = [(idproduct, amount, begin + timedelta(days=day)) for day, amount in enumerate(pieces) if amount]
    stock = {"warehouses": [HERE], "warehouse_stock": [stock_row(7, 1000)]}
    product = {} if any("products" in tables for tables in more) else {"products": [{"idproduct": 7}]}
    return shop(**combined(ordered(*lines), stock, product, *more))


def _pattern(tables: Tables, window_days: int = 90) -> dict[str, Any]:
    (row,) = demand_pattern(demand_daily(tables, NOW.date(), window_days)).to_pyarrow().to_pylist()
    return row


def _quantile(tables: Tables, lead_days: float, level: float = 0.95, window_days: int = 90) -> list[int]:
    leads = tables["products"].select("idproduct", lead_days=ibis.literal(float(lead_days)))
    found = demand_quantile(demand_daily(tables, NOW.date(), window_days), leads, level)
    return [row["quantile"] for row in found.to_pyarrow().to_pylist()]


@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        ("smooth", [1, 1, 1, 1, 0] * 16),
        ("intermittent", [1, 1, 1, 0] * 20),
        ("erratic", [1, 1, 1, 20] * 20),
        ("smooth", [1, 1, 1, 2] * 20),
        ("lumpy", [0, 1, 0, 1, 0, 20] * 13),
        ("intermittent", [3, 0]),
        ("none", [0, 0]),
    ],
)
def test_demand_has_the_class_of_syntetos_boylan_and_croston(name: str, pieces: list[int]) -> None:
    """1.32 days per day with demand, and 0.49 for the squared variation of the pieces on those."""
    assert name == _pattern(_shop(pieces), window_days=len(pieces))["demand_class"]


def test_days_without_stock_hide_neither_demand_nor_its_spread() -> None:
    """Since 45 days it is there, and sold every day."""
    row = _pattern(_shop(EVEN[:45], {"stockhistory": stock_changes(7, (datetime(2026, 5, 2, 7, 0), 1000))}))

    assert [sum(EVEN[:45]) / 45, stdev(EVEN[:45])] == pytest.approx([row["pieces_per_day"], row["sd_per_day"]])


def test_a_new_product_has_demand_from_its_first_day() -> None:
    row = _pattern(_shop(EVEN[:45], {"products": [{"idproduct": 7, "created": datetime(2026, 5, 2, 7, 0)}]}))

    assert [sum(EVEN[:45]) / 45, stdev(EVEN[:45])] == pytest.approx([row["pieces_per_day"], row["sd_per_day"]])


def test_one_day_in_stock_has_no_spread() -> None:
    """It came in yesterday evening, and was sold this morning."""
    history = stock_changes(7, (datetime(2026, 6, 14, 20, 0), 3), (datetime(2026, 6, 15, 8, 0), 0))
    row = _pattern(_shop([3], {"stockhistory": history}))

    assert (1, 3.0, None) == (row["days_in_stock"], row["pieces_per_day"], row["sd_per_day"])


def test_what_was_cancelled_or_is_not_promised_yet_was_not_wanted() -> None:
    expected = {"idorder": 1000, "status": "expected", "created": NOW}
    line = {"idorder_product": 1000, "idorder": 1000, "idproduct": 7, "amount": 500}
    cancelled = {"idorder_product": 1001, "idorder": 1, "idproduct": 7, "amount": 5, "amount_cancelled": 5}
    row = _pattern(_shop(EVEN, {"orders": [expected], "orders__products": [line, cancelled]}))

    assert [5, stdev(EVEN)] == pytest.approx([row["pieces_per_day"], row["sd_per_day"]])


def test_a_part_is_wanted_when_its_composition_is() -> None:
    row = _pattern(_shop(EVEN, composition(9, (7, 2)), idproduct=9))

    assert [7, 10, 2 * stdev(EVEN)] == pytest.approx([row["idproduct"], row["pieces_per_day"], row["sd_per_day"]])


def test_the_quantile_is_of_what_was_wanted_in_periods_of_days_in_stock() -> None:
    """Against the same, added up day by day: out of stock twice, when people ordered all the same."""
    chance = Random(3)
    pieces = [chance.choice((0, 0, 0, 0, 1, 2, 25)) for _ in range(90)]
    levels = [(FIRST, 50), (date(2026, 4, 10), 0), (date(2026, 4, 20), 50), (date(2026, 6, 13), 0)]
    history = stock_changes(7, *((datetime(day.year, day.month, day.day, 7), level) for day, level in levels))
    tables = _shop(pieces, {"stockhistory": history})

    assert {days: [_counted(pieces, levels, days, 0.95)] for days in (1, 6, 30)} == {
        days: _quantile(tables, days) for days in (1, 6, 30)
    }


def _counted(pieces: list[int], levels: list[tuple[date, int]], lead_days: int, level: float) -> int:
    """What is wanted without stock counts with the day before."""
    in_stock: list[int] = []
    for place, amount in enumerate(pieces):
        day = FIRST + timedelta(days=place)
        if [stock for since, stock in levels if since <= day][-1]:
            in_stock.append(amount)
        else:
            in_stock[-1] += amount
    begins = range(len(in_stock) - lead_days + 1)
    periods = sorted(sum(in_stock[begin : begin + lead_days]) for begin in begins)
    return periods[ceil(len(periods) * level) - 1]


@pytest.mark.parametrize(("lead_days", "highest"), [(0.1, 7), (1.49, 7), (1.5, 7 + 5), (2.5, 7 + 5 + 3)])
def test_a_lead_time_is_whole_days_and_at_least_one(lead_days: float, highest: int) -> None:
    """Halves go up."""
    assert [highest] == _quantile(_shop([1, 3, 5, 7]), lead_days, level=1.0)


def test_a_lead_time_as_long_as_the_window_has_one_period() -> None:
    assert [1 + 3 + 5 + 7] == _quantile(_shop([1, 3, 5, 7]), 4, window_days=4)


def test_a_lead_time_beyond_the_window_has_no_quantile() -> None:
    assert [] == _quantile(_shop([0, 5] * 10), 21, window_days=20)
