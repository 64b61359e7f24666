"""The demand pattern of products: spread per day, demand class, and demand during the lead time."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import IntegerValue, Table

from ..tables import Tables
from .days import day_number_of, window_start
from .expressions import left_join_all, nearest_rank, sample_deviation, share
from .lines import lines_picked
from .stock import stock_daily

ADI_LIMIT = 1.32
"""Average demand interval in days; below, demand is frequent (Syntetos, Boylan and Croston, JORS 56, 2005, 495-503)."""
CV2_LIMIT = 0.49
"""Squared coefficient of variation of the pieces on days with demand; below it, demand is even."""
IRREGULAR_CLASSES = ["intermittent", "lumpy"]
"""Demand classes that a mean and a standard deviation describe badly."""


def demand_daily(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock and day of a window up to `as_of`, from the product's creation on.

    Columns: number (of the day), stock (at its end), pieces (picked for orders of that day).
    """
    first = window_start(as_of, window_days)
    picked, products = lines_picked(tables, warehouse), tables["products"]
    within = picked.filter(picked.day.between(first, as_of))
    of_day = within.group_by("idproduct", "day").agg(pieces=within.pieces.sum())
    stock = stock_daily(tables, first, as_of, warehouse)
    lived = stock.inner_join(products.select("idproduct", created=products.created.date()), "idproduct")
    lived = lived.filter(lived.created.isnull() | (lived.day >= lived.created))
    joined = lived.left_join(of_day, ["idproduct", "day"])
    return joined.select(
        "idproduct", "stock", number=day_number_of(joined.day), pieces=joined.pieces.fill_null(0).cast("int64")
    )


def demand_pattern(daily: Table) -> Table:
    """One row per product: its demand per day in stock, and its demand class.

    Columns: days, days_in_stock, pieces, pieces_per_day (as in `velocity`), sd_per_day (standard deviation of the
    pieces on days with stock at their end, days without demand included; days without stock would distort it),
    demand_class (smooth, erratic, intermittent or lumpy; none without demand).

    Args:
        daily: `demand_daily`.
    """
    counted = daily.group_by("idproduct").agg(
        days=daily.count(),
        days_in_stock=(daily.stock > 0).ifelse(1, 0).sum().cast("int64"),
        pieces=daily.pieces.sum().cast("int64"),
    )
    speed = counted.mutate(pieces_per_day=share(counted.pieces, counted.days_in_stock))
    stocked, sold = daily.filter(daily.stock > 0), daily.filter(daily.pieces > 0)
    spread = stocked.group_by("idproduct").agg(sd_per_day=sample_deviation(stocked.pieces))
    sizes = sold.group_by("idproduct").agg(
        sold_days=sold.pieces.count(), size=sold.pieces.mean(), size_sd=sample_deviation(sold.pieces)
    )
    joined = left_join_all(speed, spread, sizes, by="idproduct")
    variation = share(joined.size_sd.fill_null(0.0), joined["size"])
    often, even = share(joined.days_in_stock, joined.sold_days) < ADI_LIMIT, variation * variation < CV2_LIMIT
    named = ibis.cases(
        (joined.sold_days.isnull(), "none"),
        (often & even, "smooth"),
        (often, "erratic"),
        (even, "intermittent"),
        else_="lumpy",
    )
    return joined.select(*speed.columns, "sd_per_day", demand_class=named)


def demand_quantile(daily: Table, leads: Table, level: float) -> Table:
    """One row per product: the quantile of its demand during a lead time.

    A period has as many days with stock as the lead time. Periods overlap: one ends on each day with stock, and its
    demand is the difference of two running totals. Demand on a day without stock counts on the last day with stock, so
    that the mean demand of a period agrees with `velocity`. The quantile is by nearest rank. A product with fewer days
    in stock than its lead time has no row.

    Args:
        daily: `demand_daily`.
        leads: idproduct and lead_days.
        level: of the quantile, 0 to 1.
    """
    running = ibis.cumulative_window(group_by="idproduct", order_by="number")
    totals = daily.select(
        "idproduct",
        until=(daily.stock > 0).ifelse(1, 0).sum().over(running).cast("int64"),
        wanted=daily.pieces.sum().over(running),
    )
    stocked = totals.filter(totals.until > 0)
    ends = stocked.group_by("idproduct", "until").agg(wanted=stocked.wanted.max().cast("int64"))
    begins = ends.select("idproduct", since="until", earlier="wanted")
    timed = ends.inner_join(leads.select("idproduct", days=_whole_days(leads)), "idproduct")
    periods = timed.filter(timed.until >= timed.days).mutate(since=timed.until - timed.days)
    joined = periods.left_join(begins, ["idproduct", "since"])
    demand = joined.select("idproduct", demand=joined.wanted - joined.earlier.fill_null(0))
    return nearest_rank(demand, ["idproduct"], "demand", {"quantile": level}).drop("n")


def _whole_days(leads: Table) -> IntegerValue:
    """The lead time in whole days, at least one; halves are rounded up on every database."""
    days = (leads.lead_days + 0.5).floor().cast("int64")
    return (days < 1).ifelse(1, days)
