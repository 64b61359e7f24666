"""How often stock turns, and what it earns."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from ibis.expr.types import Table

from ..facts.cost import cost
from ..facts.days import number
from ..facts.demand import first_of, wanted
from ..facts.joins import beside
from ..facts.lines import lines_sold
from ..facts.products import labels, named
from ..facts.statistics import positive, share
from ..facts.stock import days_in_stock, days_within, stock_spans
from ..tables import Tables

YEAR = 365.0


def turnover(tables: Tables, *, as_of: datetime, window_days: int = 365, warehouse: int | None = None) -> Table:
    """How often does stock turn over, and what does the money in it earn?

    One row per product that is held in stock, active or not.

    Turnover is the cost of what left the shelf in a year divided by the mean value of the stock at the end of each day,
    a better mean than that of the first and the last day. GMROI is the gross margin of a year divided by the same.
    Both are null without a cost price or without stock in the window, and scaled to a year for any window.

    Picqer knows the cost of today only: old sales are reckoned at it too. Days without stock, and those before a
    product was created, lower the mean and flatter the turnover: see `days_in_stock`. A piece that leaves inside a
    virtual composition is in `pieces` and `cogs`, and its revenue and margin are the composition's, so that `margin` is
    `revenue` less the cost of what was sold by itself.

    Columns:
        idsupplier, supplier: from whom it is bought. is_own: whether it is the account's, not a fulfilment customer's.
        pieces: left the shelf in the window, compositions by their parts. cogs: these at today's cost.
        revenue: of what was sold by itself, excluding VAT. margin: of the same.
        average_stock: pieces, mean of all days of the window. average_stock_value: these at today's cost.
        days_in_stock: days of the window with stock. turnover: times a year. days_of_inventory: days for one turn.
        gmroi: margin of a year per unit of money in stock. sell_through: pieces / (pieces + stock at the end), 0 to 1.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
        warehouse: one of them, stock and what its picklists took; without it all whose stock counts.
    """
    today = as_of.date()
    first = first_of(today, window_days)
    moved = beside(
        _average_stock(tables, first, today, warehouse),
        wanted(tables, first, today, warehouse),
        _sold_by_itself(tables, first, today, warehouse),
        by="idproduct",
    )
    known = moved.inner_join(cost(tables), "idproduct").inner_join(labels(tables), "idproduct")
    joined = beside(known, _suppliers(tables), by="idsupplier")
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
    return named(tables, rated).select(
        "idproduct",
        "productcode",
        "name",
        "idsupplier",
        "supplier",
        "is_own",
        "pieces",
        "cogs",
        "revenue",
        "margin",
        "average_stock",
        "average_stock_value",
        "days_in_stock",
        "turnover",
        "days_of_inventory",
        "gmroi",
        "sell_through",
    )


def _average_stock(tables: Tables, first: date, today: date, warehouse: int | None) -> Table:
    """One row per product: what was there on average, and what is there at the end."""
    spans = stock_spans(tables, today, warehouse)
    begin, pieces = ibis.literal(number(first), "int64"), positive(spans.stock)
    total = spans.group_by("idproduct").agg(
        piece_days=(pieces * days_within(spans, begin, today)).sum(),
        days_in_stock=days_in_stock(spans, begin, today).sum().cast("int64"),
        stock_at_end=(spans.next_day > number(today)).ifelse(pieces, 0).sum().cast("int64"),
    )
    days = number(today) + 1 - number(first)
    return total.mutate(average_stock=total.piece_days.cast("float64") / days).drop("piece_days")


def _sold_by_itself(tables: Tables, first: date, today: date, warehouse: int | None) -> Table:
    """One row per product: what customers bought of it outside compositions."""
    sold = lines_sold(tables, warehouse)
    within = sold.filter(sold.day.between(first, today))
    return within.group_by("idproduct").agg(pieces_sold=within.pieces.sum().cast("int64"), revenue=within.revenue.sum())


def _suppliers(tables: Tables) -> Table:
    return tables["suppliers"].select("idsupplier", supplier="name")
