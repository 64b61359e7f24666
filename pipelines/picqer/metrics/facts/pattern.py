"""How demand for a product comes: how much from day to day, how often, and how much while a delivery is on its way."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import IntegerValue, Table

from ..tables import Tables
from .days import number_of
from .demand import first_of
from .joins import beside
from .lines import lines_picked
from .statistics import nearest_rank, sample_deviation, share
from .stock import stock_daily

OFTEN = 1.32
"""Days per day with demand: at fewer, demand comes often (Syntetos, Boylan and Croston, JORS 56, 2005, 495-503)."""
EVEN = 0.49
"""Square of the coefficient of variation of the pieces on days with demand: below it, days are much alike."""
IRREGULAR = ["intermittent", "lumpy"]
"""Classes of which a mean and a standard deviation say little."""


def demand_daily(tables: Tables, as_of: date, window_days: int, warehouse: int | None = None) -> Table:
    """One row per product that is held in stock and day of a window up to `as_of`, from the day that it was created.

    Columns: number (of the day), stock (at its end), pieces (that leave the shelf, ordered on that day).
    """
    first = first_of(as_of, window_days)
    picked, products = lines_picked(tables, warehouse), tables["products"]
    within = picked.filter(picked.day.between(first, as_of))
    of_day = within.group_by("idproduct", "day").agg(pieces=within.pieces.sum())
    stock = stock_daily(tables, first, as_of, warehouse)
    lived = stock.inner_join(products.select("idproduct", created=products.created.date()), "idproduct")
    lived = lived.filter(lived.created.isnull() | (lived.day >= lived.created))
    joined = lived.left_join(of_day, ["idproduct", "day"])
    return joined.select(
        "idproduct", "stock", number=number_of(joined.day), pieces=joined.pieces.fill_null(0).cast("int64")
    )


def demand_pattern(daily: Table) -> Table:
    """One row per product: its demand on a day in stock, and how it comes.

    Columns: days, days_in_stock, pieces, pieces_per_day (as in `velocity`), sd_per_day (of the pieces on days with
    stock at their end, days without demand included: a day without stock would hide how much demand varies),
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
    joined = beside(speed, spread, sizes, by="idproduct")
    variation = share(joined.size_sd.fill_null(0.0), joined["size"])
    often, even = share(joined.days_in_stock, joined.sold_days) < OFTEN, variation * variation < EVEN
    named = ibis.cases(
        (joined.sold_days.isnull(), "none"),
        (often & even, "smooth"),
        (often, "erratic"),
        (even, "intermittent"),
        else_="lumpy",
    )
    return joined.select(*speed.columns, "sd_per_day", demand_class=named)


def demand_quantile(daily: Table, leads: Table, level: float) -> Table:
    """One row per product: the demand that was not exceeded in so large a share of all periods of its lead time.

    Periods are of that many days with stock, end on each of them in turn, and overlap: what was wanted in one is the
    difference of two running totals. What was wanted on days without stock counts with the last day that had some, so
    that periods have the mean demand of `velocity`. The quantile is that of nearest rank; a product with fewer days
    in stock than its lead time has none.

    Args:
        daily: `demand_daily`.
        leads: idproduct and lead_days.
        level: a share.
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
    """At least one; halves go up, on every database."""
    days = (leads.lead_days + 0.5).floor().cast("int64")
    return (days < 1).ifelse(1, days)
