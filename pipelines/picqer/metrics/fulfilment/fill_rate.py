"""Fill rates: the share of demand that is filled from stock."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import first_week, with_week
from ..facts.expressions import share
from ..facts.lines import lines_picked
from ..facts.shipping import is_for_later_day
from ..tables import Tables

LINE_KEY = ["idorder_product", "idproduct"]
"""The key of a picked line. A composition whose parts are not on the order has several products on one order line."""


def fill_rate(tables: Tables, *, as_of: datetime, weeks: int = 26) -> Table:
    """What share of the pieces, lines and orders could be filled from stock when it was ordered?

    One row per week in which orders were created.

    A fill rate is one minus the backordered share of what was ordered (WERC's DC Measures); the unit fill rate is the
    type-2 service level. Lines are picked lines: the parts of a composition, not the composition. Products with
    unlimited stock do not count, nor do orders for a later day and cancelled pieces.

    Only backorders that were open at the first load (the first of `_picqer_runs`) and later ones are known, so weeks
    before it look better than they were. A backorder that Picqer makes after a cancelled picklist counts too.

    Columns:
        week: its Monday. pieces, lines, orders: ordered in it.
        backordered_pieces, backordered_lines, backordered_orders: of those, with a backorder, now or in the past.
        unit_fill_rate, line_fill_rate, order_fill_rate: shares without a backorder.
    """
    lines = _with_backordered_pieces(tables, _ordered_lines(tables, as_of, weeks))
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
        *("week", "pieces", "lines", "orders", "backordered_pieces", "backordered_lines", "backordered_orders"),
        unit_fill_rate=1 - share(counted.backordered_pieces, counted.pieces),
        line_fill_rate=1 - share(counted.backordered_lines, counted.lines),
        order_fill_rate=1 - share(counted.backordered_orders, counted.orders),
    )


def _ordered_lines(tables: Tables, as_of: datetime, weeks: int) -> Table:
    """Picked lines of orders that are not for a later day, of products with limited stock."""
    orders, products, lines = tables["orders"], tables["products"], lines_picked(tables)
    recent = lines.filter((lines.day >= first_week(as_of.date(), weeks)) & (lines.created <= as_of))
    kept = recent.anti_join(products.filter(products.type == "unlimited_stock"), "idproduct")
    return with_week(tables, kept.anti_join(orders.filter(is_for_later_day(orders)), "idorder"), "created")


def _with_backordered_pieces(tables: Tables, lines: Table) -> Table:
    """The lines plus `waited`: the backordered pieces, at most the ordered ones, also after two backorders."""
    backorders = tables["backorders"]
    of_line = backorders.group_by(LINE_KEY).agg(amount=backorders.amount.sum())
    joined = lines.left_join(of_line, LINE_KEY)
    amount = joined.amount.fill_null(0)
    return joined.select("week", "idorder", "pieces", waited=(amount < joined.pieces).ifelse(amount, joined.pieces))
