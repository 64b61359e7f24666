"""What runs out first."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import number, number_of
from ..facts.demand import cover
from ..facts.joins import beside
from ..facts.products import active, named
from ..facts.purchases import coming
from ..facts.statistics import positive, share
from ..tables import Tables


def days_of_cover(tables: Tables, *, as_of: datetime, window_days: int = 90, warehouse: int | None = None) -> Table:
    """Which products run out first, and does the next delivery come in time?

    One row per active product that is held in stock.

    Days of cover are free pieces divided by pieces picked per day in stock (Inventory Planner, "sells out in"). Free
    stock below zero is shown as oversold and covers nothing. A product that nobody wanted in the window has no cover
    rather than an endless one. A day without stock does not count as a day without demand.

    Columns:
        freestock: pieces free to sell. oversold: pieces promised beyond what is there.
        pieces_per_day: picked per day in stock, compositions by their parts. days_in_stock: of the window.
        days_of_cover: how long the free stock lasts. runs_out_on: the day on which it is gone.
        on_order: pieces still to come. next_delivery: the earliest day on which some are expected, may be overdue.
        days_of_cover_with_orders: when everything on order is counted as if it were here.
        days_short: days between running out and the next delivery; 0 when it comes in time, null without one.

    Args:
        tables: the account's.
        as_of: local moment from which days are counted; the window ends on its day.
        window_days: days of sales that the speed is taken from.
        warehouse: one of them; without it all whose stock counts.
    """
    today = as_of.date()
    joined = beside(cover(tables, today, window_days, warehouse), coming(tables, warehouse), by="idproduct")
    joined = joined.mutate(on_order=joined.on_order.fill_null(0).cast("int64"))
    covered = joined.mutate(
        oversold=positive(-joined.freestock),
        days_of_cover_with_orders=share(positive(joined.freestock + joined.on_order), joined.pieces_per_day),
        last=number(today) + joined.days_of_cover.floor().cast("int64"),
    )
    dates = tables["dates"].select("number", runs_out_on="day")
    dated = covered.left_join(dates, [("last", "number")])
    short = dated.mutate(days_short=positive(number_of(dated.next_delivery) - dated["last"]))
    return named(tables, active(tables, short)).select(
        "idproduct",
        "productcode",
        "name",
        "freestock",
        "oversold",
        "pieces_per_day",
        "days_in_stock",
        "days_of_cover",
        "runs_out_on",
        "on_order",
        "next_delivery",
        "days_of_cover_with_orders",
        "days_short",
    )
