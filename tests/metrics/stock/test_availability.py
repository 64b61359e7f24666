"""Availability and lost sales, on hand-made shops."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.faults.catalogue import fault
from tests.metrics.small_shop import Rows, answer, shop
from tests.metrics.stock.stock_rows import HERE, composition, ordered, stock_changes, stock_row

IN_STOCK, RAN_OUT, LATER = datetime(2026, 4, 1, 12), datetime(2026, 5, 17, 12), datetime(2026, 6, 1, 12)
"""Of 90 days that end on 15 June, the last 30 are without stock."""
OUT = stock_changes(7, (datetime(2024, 2, 1), 50), (RAN_OUT, 0))


def _of_one(*sold: tuple[int, int, datetime], history: Rows = OUT, **product: Any) -> Any:
    """The row of a product that ran out, and of which this was ordered."""
    tables = shop(
        products=[{"idproduct": 7} | product],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, history[-1]["new_stock"])],
        stockhistory=history,
        **ordered(*sold),
    )
    (row,) = answer("availability", tables)
    return row


def _losses(row: dict[str, Any]) -> tuple[Any, ...]:
    return row["lost_pieces"], row["lost_revenue"], row["lost_margin"]


def test_availability_is_the_share_of_days_with_stock_at_their_end() -> None:
    row = _of_one((7, 1, IN_STOCK))

    assert (90, 60, 30, 60 / 90) == (row["days"], row["days_in_stock"], row["days_out"], row["availability"])


@fault("N4", "a product that came back twenty minutes later does not count as out")
@pytest.mark.parametrize(
    ("out", "back"),
    [
        (datetime(2025, 10, 26, 2, 50), datetime(2025, 10, 26, 2, 10)),  # twenty minutes later, in winter time
        (datetime(2026, 3, 29, 1, 50), datetime(2026, 3, 29, 3, 10)),  # twenty minutes later, in summer time
    ],
)
def test_a_product_that_came_back_in_the_night_of_the_clock_is_not_out(out: datetime, back: datetime) -> None:
    """Until its next change, which may be months away."""
    history = stock_changes(7, (datetime(2024, 2, 1), 39), (out, 0), (back, 39))
    row = _of_one((7, 60, IN_STOCK), history=history, price=5)

    assert (0, 0.0) == (row["days_out"], row["lost_revenue"])


def test_lost_is_what_a_day_in_stock_sells_times_the_days_without() -> None:
    """60 pieces in 60 days, 30 days out: 30 pieces at 5, that cost 2."""
    row = _of_one((7, 60, IN_STOCK), price=5, fixedstockprice=2)

    assert (1.0, (30.0, 150.0, 90.0)) == (row["pieces_per_day"], _losses(row))


def test_without_a_cost_no_margin_is_known_to_be_lost() -> None:
    assert (30.0, 150.0, None) == _losses(_of_one((7, 60, IN_STOCK), price=5, fixedstockprice=0))


def test_what_was_backordered_is_not_lost() -> None:
    """Nor does it make the days in stock look faster than they were."""
    row = _of_one((7, 60, IN_STOCK), (7, 12, LATER))

    assert (1.0, 12, 18.0) == (row["pieces_per_day"], row["backordered"], row["lost_pieces"])


def test_who_sells_on_without_stock_loses_nothing() -> None:
    """More was ordered without stock than with it; less than nothing is not lost."""
    assert 0.0 == _of_one((7, 60, IN_STOCK), (7, 50, LATER))["lost_pieces"]


def test_the_order_that_emptied_the_shelf_was_sold_from_it() -> None:
    row = _of_one((7, 60, RAN_OUT))

    assert (0, 1.0, 30.0) == (row["backordered"], row["pieces_per_day"], row["lost_pieces"])


def test_with_few_days_in_stock_losses_are_not_estimated() -> None:
    """21 days tell something, 20 do not."""
    rows = [
        _of_one((7, 21, day), history=stock_changes(7, (datetime(2024, 2, 1), 50), (day, 0)), price=2)
        for day in (datetime(2026, 4, 7), datetime(2026, 4, 8))
    ]

    assert [(20, None, None), (21, 69.0, 138.0)] == [
        (row["days_in_stock"], row["lost_pieces"], row["lost_revenue"]) for row in rows
    ]


def test_a_product_is_counted_from_its_creation() -> None:
    """Twenty days old, ten of them in stock."""
    history = stock_changes(7, (datetime(2026, 5, 27), 50), (datetime(2026, 6, 6), 0))
    row = _of_one((7, 1, datetime(2026, 5, 28)), history=history, created=datetime(2026, 5, 27))

    assert (20, 10, 0.5) == (row["days"], row["days_in_stock"], row["availability"])


def test_stock_that_is_all_reserved_counts_as_stock() -> None:
    """There is no history of reservations."""
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, 3, free=-2)],
        **ordered((7, 5, LATER)),
    )

    assert [1.0] == [row["availability"] for row in answer("availability", tables)]


def test_only_what_was_wanted_and_is_in_use_is_missed() -> None:
    """Nor what lies on no shelf, what was cancelled, and what was ordered before the window."""
    others = [{"active": False}, {"type": "unlimited_stock"}, {"type": "virtual_composition"}, {}, {}, {}]
    sold = ordered(
        *((key, 1, IN_STOCK) for key in range(5)), (5, 1, datetime(2026, 3, 17, 23)), (6, 1, datetime(2026, 3, 18))
    )
    sold["orders__products"][3]["amount_cancelled"] = 1
    sold["orders"][4]["status"] = "cancelled"
    tables = shop(
        products=[*({"idproduct": key} | other for key, other in enumerate(others)), {"idproduct": 6}],
        warehouses=[HERE],
        warehouse_stock=[stock_row(key, 5) for key in range(7)],
        **sold,
    )

    assert [6] == [row["idproduct"] for row in answer("availability", tables)]


def test_a_set_asks_for_its_parts() -> None:
    """30 sets of two are 60 pieces, on 60 days."""
    tables = shop(
        **composition(8, (7, 2)),
        warehouses=[HERE],
        warehouse_stock=[stock_row(7, 0), stock_row(8, 0)],
        stockhistory=OUT,
        **ordered((8, 30, IN_STOCK)),
    )

    (row,) = answer("availability", tables)
    assert (7, 30.0) == (row["idproduct"], row["lost_pieces"])


def test_a_warehouse_is_asked_for_its_own_stock() -> None:
    """In both together there was always some."""
    tables = shop(
        products=[{"idproduct": 7}],
        warehouses=[HERE, {"idwarehouse": 2}],
        warehouse_stock=[stock_row(7, 0), stock_row(7, 4, idwarehouse=2)],
        stockhistory=OUT,
        picklists=[{"idpicklist": 1, "idorder": 1, "idwarehouse": 1, "status": "closed"}],
        picklists__products=[{"idpicklist": 1, "idorder_product": 1, "idproduct": 7, "amount": 6}],
        **ordered((7, 60, IN_STOCK)),
    )

    assert [(90, 60 / 90), (60, 6 / 60)] == [
        (row["days_in_stock"], row["pieces_per_day"])
        for warehouse in (None, 1)
        for row in answer("availability", tables, warehouse=warehouse)
    ]


def test_an_empty_shop_misses_nothing() -> None:
    assert [] == answer("availability", shop())
