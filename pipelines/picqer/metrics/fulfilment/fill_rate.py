"""How much goes straight from the shelf."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import first_week, week_of
from ..facts.lines import lines_picked
from ..facts.shipping import is_wished_later
from ..facts.statistics import share
from ..tables import Tables

LINE = ["idorder_product", "idproduct"]
"""What a line is known by: a composition whose parts the order does not name has several products on one."""


def fill_rate(tables: Tables, *, as_of: datetime, weeks: int = 26) -> Table:
    """What share of the pieces, lines and orders could be filled from stock when it was ordered?

    One row per week in which orders were created.

    One minus what became a backorder divided by what was ordered, as fill rates are defined in WERC's DC Measures; that
    of pieces is the type-2 service level. Lines are those that leave the shelf: the parts of a composition, not itself.
    Products of unlimited stock cannot lack and do not count. An order that is wanted on a
    later day than it came is no failure and is left out; pieces that were cancelled are not ordered.

    Of backorders are known those that were open at the first load (the first of `_picqer_runs`), and all since: weeks
    before it look better than they were. What came back from a cancelled picklist to wait counts as a backorder too.

    Columns:
        week: its Monday. pieces, lines, orders: ordered in it.
        backordered_pieces, backordered_lines, backordered_orders: of those, that waited for stock or still do.
        unit_fill_rate, line_fill_rate, order_fill_rate: shares that did not.

    Args:
        tables: the account's.
        as_of: local moment up to which is counted.
        weeks: weeks back, its own included.
    """
    lines = _compared(tables, _ordered(tables, as_of, weeks))
    is_failure = (lines.waited > 0).ifelse(1, 0)
    of_order = lines.group_by("week", "idorder").agg(
        pieces=lines.pieces.sum(),
        lines=lines.count(),
        backordered_pieces=lines.waited.sum(),
        backordered_lines=is_failure.sum(),
        backordered=is_failure.max(),
    )
    counted = of_order.group_by("week").agg(
        orders=of_order.count(),
        backordered_orders=of_order.backordered.sum().cast("int64"),
        **{
            name: of_order[name].sum().cast("int64")
            for name in ("pieces", "lines", "backordered_pieces", "backordered_lines")
        },
    )
    return counted.select(
        "week",
        "pieces",
        "lines",
        "orders",
        "backordered_pieces",
        "backordered_lines",
        "backordered_orders",
        unit_fill_rate=1 - share(counted.backordered_pieces, counted.pieces),
        line_fill_rate=1 - share(counted.backordered_lines, counted.lines),
        order_fill_rate=1 - share(counted.backordered_orders, counted.orders),
    )


def _ordered(tables: Tables, as_of: datetime, weeks: int) -> Table:
    """Lines of orders that were to be filled at once, of products that are kept in stock."""
    orders, products, lines = tables["orders"], tables["products"], lines_picked(tables)
    recent = lines.filter((lines.day >= first_week(as_of.date(), weeks)) & (lines.created <= as_of))
    kept = recent.anti_join(products.filter(products.type == "unlimited_stock"), "idproduct")
    return week_of(tables, kept.anti_join(orders.filter(is_wished_later(orders)), "idorder"), "created")


def _compared(tables: Tables, lines: Table) -> Table:
    """With how many pieces of each line waited: never more than were ordered, also when they came to wait twice."""
    backorders = tables["backorders"]
    of_line = backorders.group_by(LINE).agg(amount=backorders.amount.sum())
    joined = lines.left_join(of_line, LINE)
    amount = joined.amount.fill_null(0)
    return joined.select("week", "idorder", "pieces", waited=(amount < joined.pieces).ifelse(amount, joined.pieces))
