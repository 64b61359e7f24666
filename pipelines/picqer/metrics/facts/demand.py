"""How fast products leave the shelf."""

from __future__ import annotations

from datetime import date, timedelta

import ibis
from ibis.expr.types import BooleanValue, Table

from ..tables import Tables
from .days import number, number_of
from .lines import lines_picked
from .statistics import positive, share
from .stock import HELD, days_in_stock, stock_now, stock_spans


def first_of(as_of: date, days: int) -> date:
    """The first day of a window of so many days that ends with a day."""
    return as_of - timedelta(days=days - 1)


def wanted(tables: Tables, first: date, last: date, warehouse: int | None = None) -> Table:
    """One row per product of which pieces that leave the shelf were ordered between two days: how many."""
    picked = lines_picked(tables, warehouse)
    within = picked.filter(picked.day.between(first, last))
    return within.group_by("idproduct").agg(pieces=within.pieces.sum().cast("int64"))


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
    demand = wanted(tables, first_of(as_of, window_days), as_of, warehouse)
    joined = stocked.left_join(demand, "idproduct")
    pieces = joined.pieces.fill_null(0)
    return joined.select(
        "idproduct",
        days=ibis.greatest(number(as_of) + 1 - joined.first, 0),
        days_in_stock=joined.days_in_stock.cast("int64"),
        pieces=pieces.cast("int64"),
        pieces_per_day=share(pieces, joined.days_in_stock),
    )


def cover(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: how long its free stock lasts at its `velocity`.

    Free pieces divided by pieces picked per day in stock (Inventory Planner, "sells out in"). Free stock below zero
    covers nothing; what nobody wanted in the window has no cover, rather than an endless one.

    Columns: those of `stock_now` and `velocity`, days_of_cover.
    """
    joined = stock_now(tables, warehouse).inner_join(velocity(tables, as_of, window_days, warehouse), "idproduct")
    return joined.mutate(days_of_cover=share(positive(joined.freestock), joined.pieces_per_day))


def unwanted(covered: Table, window_days: int) -> BooleanValue:
    """Whether nobody wanted a product in a whole window, so that its stock never ends; new ones had no whole window."""
    return (covered.pieces == 0) & (covered.days >= window_days)


def last_sales(tables: Tables, as_of: date, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock: how long ago somebody wanted it.

    Columns: last_sold (day of the last order of it, also inside a composition; null when there is none),
    days_since_sold (since it was created when it was never sold).
    """
    picked, products = lines_picked(tables, warehouse), tables["products"]
    known = picked.filter(picked.day <= as_of)
    sold = known.group_by("idproduct").agg(last_sold=known.day.max())
    held = products.filter(products.type.isin(HELD)).select("idproduct", created=products.created.date())
    joined = held.left_join(sold, "idproduct")
    since = number_of(ibis.coalesce(joined.last_sold, joined.created))
    return joined.select("idproduct", "last_sold", days_since_sold=number(as_of) - since)
