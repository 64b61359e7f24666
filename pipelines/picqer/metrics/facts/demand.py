"""Demand per product: velocity, stock cover and last sale."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import BooleanValue, Table

from ..tables import Tables
from .days import day_number, day_number_of, window_start
from .expressions import clip_at_zero, share
from .lines import lines_picked
from .stock import STOCKED_TYPES, current_stock, days_in_stock, stock_spans


def demand_by_product(tables: Tables, first: date, last: date, warehouse: int | None = None) -> Table:
    """One row per product with demand between two days: the pieces picked for orders of those days."""
    picked = lines_picked(tables, warehouse)
    within = picked.filter(picked.day.between(first, last))
    return within.group_by("idproduct").agg(pieces=within.pieces.sum().cast("int64"))


def velocity(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: pieces picked per day in stock, in a window up to `as_of`.

    A day without stock says nothing about demand, so only days with stock at their end count in the divisor. The
    window of a new product begins when it was created. Inventory Planner defines velocity in this way.

    Columns: days (of the window), days_in_stock, pieces, pieces_per_day (null when it was never in stock; 0 without
    demand).
    """
    begin = day_number(window_start(as_of, window_days))
    spans, products = stock_spans(tables, as_of, warehouse), tables["products"]
    created = products.select("idproduct", first=ibis.greatest(day_number_of(products.created.date()), begin))
    span = spans.inner_join(created, "idproduct")
    stocked = span.group_by("idproduct", "first").agg(days_in_stock=days_in_stock(span, span.first, as_of).sum())
    demand = demand_by_product(tables, window_start(as_of, window_days), as_of, warehouse)
    joined = stocked.left_join(demand, "idproduct")
    pieces = joined.pieces.fill_null(0)
    return joined.select(
        "idproduct",
        days=ibis.greatest(day_number(as_of) + 1 - joined.first, 0),
        days_in_stock=joined.days_in_stock.cast("int64"),
        pieces=pieces.cast("int64"),
        pieces_per_day=share(pieces, joined.days_in_stock),
    )


def stock_cover(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: how long its free stock lasts at its `velocity`.

    Days of cover are free pieces divided by pieces picked per day in stock (Inventory Planner, "sells out in"). They
    are 0 when free stock is negative, and null when there was no demand in the window.

    Columns: those of `current_stock` and `velocity`, days_of_cover.
    """
    joined = current_stock(tables, warehouse).inner_join(velocity(tables, as_of, window_days, warehouse), "idproduct")
    return joined.mutate(days_of_cover=share(clip_at_zero(joined.freestock), joined.pieces_per_day))


def has_no_demand(covered: Table, window_days: int) -> BooleanValue:
    """Whether a product had no demand in a whole window; a product newer than the window does not count."""
    return (covered.pieces == 0) & (covered.days >= window_days)


def last_sales(tables: Tables, as_of: date, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: how long ago it was last ordered.

    Columns: last_sold (day of its last order, also inside a composition; null when there is none), days_since_sold
    (since it was created when it was never sold).
    """
    picked, products = lines_picked(tables, warehouse), tables["products"]
    known = picked.filter(picked.day <= as_of)
    sold = known.group_by("idproduct").agg(last_sold=known.day.max())
    held = products.filter(products.type.isin(STOCKED_TYPES)).select("idproduct", created=products.created.date())
    joined = held.left_join(sold, "idproduct")
    since = day_number_of(ibis.coalesce(joined.last_sold, joined.created))
    return joined.select("idproduct", "last_sold", days_since_sold=day_number(as_of) - since)
