"""How fast products leave the shelf."""

from __future__ import annotations

from datetime import date, timedelta

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .days import number, number_of
from .lines import lines_picked
from .ranks import share
from .stock import days_in_stock, stock_spans


def first_of(as_of: date, days: int) -> date:
    """The first day of a window of so many days that ends with a day."""
    return as_of - timedelta(days=days - 1)


def velocity(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: pieces picked per day that it was there, in a window up to `as_of`.

    A day without stock says nothing about demand, so that only days with stock at their end divide;
    a new product's window begins when it was created. Inventory Planner computes its velocity so.

    Columns: days (of the window), days_in_stock, pieces, pieces_per_day (null when it was never there; 0 when nobody
    wanted it).
    """
    begin = number(first_of(as_of, window_days))
    spans, products = stock_spans(tables, as_of, warehouse), tables["products"]
    created = products.select("idproduct", first=ibis.greatest(number_of(products.created.date()), begin))
    span = spans.inner_join(created, "idproduct")
    stocked = span.group_by("idproduct", "first").agg(days_in_stock=days_in_stock(span, span.first, as_of).sum())
    picked = lines_picked(tables, warehouse)
    wanted = picked.filter(picked.day.between(first_of(as_of, window_days), as_of))
    demand = wanted.group_by("idproduct").agg(pieces=wanted.pieces.sum())
    joined = stocked.left_join(demand, "idproduct")
    pieces = joined.pieces.fill_null(0)
    return joined.select(
        "idproduct",
        days=ibis.greatest(number(as_of) + 1 - joined.first, 0),
        days_in_stock=joined.days_in_stock.cast("int64"),
        pieces=pieces.cast("int64"),
        pieces_per_day=share(pieces, joined.days_in_stock),
    )
