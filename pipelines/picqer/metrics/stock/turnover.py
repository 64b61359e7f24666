"""Stock turnover and GMROI."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from ibis.expr.types import Table

from ..facts.days import day_number, window_start
from ..facts.demand import demand_by_product
from ..facts.expressions import clip_at_zero, left_join_all, share
from ..facts.lines import lines_sold
from ..facts.products import cost, product_attributes, with_product_names
from ..facts.stock import days_in_stock, days_within, stock_spans
from ..tables import Tables

YEAR = 365.0


def turnover(tables: Tables, *, as_of: datetime, window_days: int = 365, warehouse: int | None = None) -> Table:
    """How often does stock turn over, and what does the money in it earn?

    One row per product that is held in stock, active or not.

    Turnover is the cost of the picked pieces of a year divided by the average stock value, averaged over the end of
    each day. GMROI is the gross margin of a year divided by the same. Both are scaled to a year for any window. They
    are null without a cost price or without stock in the window.

    Picqer keeps no past costs, so past sales are valued at today's cost. Days without stock, and days before the
    product's creation, lower the average and flatter the turnover: see `days_in_stock`. Pieces picked for a virtual
    composition count in `pieces` and `cogs`; their revenue and margin belong to the composition. So `margin` is
    `revenue` less the cost of the pieces sold outside compositions.

    Columns:
        idsupplier, supplier: of the product. is_own: whether the account owns it, not a fulfilment customer.
        pieces: picked in the window, compositions by their parts. cogs: these at today's cost.
        revenue: of pieces sold outside compositions, excluding VAT. margin: of the same.
        average_stock: pieces, mean of all days of the window. average_stock_value: these at today's cost.
        days_in_stock: days of the window with stock. turnover: times a year. days_of_inventory: days for one turn.
        gmroi: yearly margin / average stock value. sell_through: pieces / (pieces + stock at the end), 0 to 1.
    """
    today = as_of.date()
    first = window_start(today, window_days)
    moved = left_join_all(
        _average_stock(tables, first, today, warehouse),
        demand_by_product(tables, first, today, warehouse),
        _sold_by_itself(tables, first, today, warehouse),
        by="idproduct",
    )
    known = moved.inner_join(cost(tables), "idproduct").inner_join(product_attributes(tables), "idproduct")
    joined = left_join_all(known, _suppliers(tables), by="idsupplier")
    counted = joined.mutate(pieces=joined.pieces.fill_null(0), revenue=joined.revenue.fill_null(0.0))
    valued = counted.mutate(
        cogs=counted.pieces.cast("float64") * counted.unit_cost,
        margin=counted.revenue - counted.pieces_sold.fill_null(0).cast("float64") * counted.unit_cost,
        average_stock_value=counted.average_stock * counted.unit_cost,
        sell_through=share(counted.pieces, counted.pieces + counted.stock_at_end),
    )
    turns = share(valued.cogs * YEAR / window_days, valued.average_stock_value)
    rated = valued.mutate(
        turnover=turns,
        days_of_inventory=share(ibis.literal(YEAR), turns),
        gmroi=share(valued.margin * YEAR / window_days, valued.average_stock_value),
    )
    return with_product_names(
        tables,
        rated,
        *("idsupplier", "supplier", "is_own", "pieces", "cogs", "revenue", "margin", "average_stock"),
        *("average_stock_value", "days_in_stock", "turnover", "days_of_inventory", "gmroi", "sell_through"),
    )


def _average_stock(tables: Tables, first: date, today: date, warehouse: int | None) -> Table:
    """One row per product: the average stock, and the stock at the end."""
    spans = stock_spans(tables, today, warehouse)
    begin, pieces = ibis.literal(day_number(first), "int64"), clip_at_zero(spans.stock)
    total = spans.group_by("idproduct").agg(
        piece_days=(pieces * days_within(spans, begin, today)).sum(),
        days_in_stock=days_in_stock(spans, begin, today).sum().cast("int64"),
        stock_at_end=(spans.next_day > day_number(today)).ifelse(pieces, 0).sum().cast("int64"),
    )
    days = day_number(today) + 1 - day_number(first)
    return total.mutate(average_stock=total.piece_days.cast("float64") / days).drop("piece_days")


def _sold_by_itself(tables: Tables, first: date, today: date, warehouse: int | None) -> Table:
    """One row per product: pieces and revenue sold outside compositions."""
    sold = lines_sold(tables, warehouse)
    within = sold.filter(sold.day.between(first, today))
    return within.group_by("idproduct").agg(pieces_sold=within.pieces.sum().cast("int64"), revenue=within.revenue.sum())


def _suppliers(tables: Tables) -> Table:
    return tables["suppliers"].select("idsupplier", supplier="name")
