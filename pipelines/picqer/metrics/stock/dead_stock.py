"""What stands still."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ibis.expr.types import Table

from ..facts.cost import cost
from ..facts.demand import cover, last_sales, unwanted, wanted
from ..facts.products import labels, named
from ..facts.statistics import bucket
from ..tables import Tables

YEAR = timedelta(days=365)
SEASON = timedelta(days=90)
"""What comes later than this is another season."""
BUCKETS = {30: "0-30", 90: "31-90", 180: "91-180", 365: "181-365"}
"""What an age is called, by the last day that is called so."""
OLDEST = "365+"


def dead_stock(
    tables: Tables, *, as_of: datetime, slow_days: int = 365, window_days: int = 90, warehouse: int | None = None
) -> Table:
    """What lies in stock that nobody buys, for how long already, and what is it worth?

    One row per product with physical stock, active or not.

    Days are counted since the last order, not since the last movement: returns, corrections and receipts are no sales.
    A part that is only sold inside compositions is sold. What was never sold is counted from the day on which it was
    created, also when its stock came later. Seasonal goods look dead out of season: see what went in the same months
    of last year. Stock is as Picqer shows it now, whatever `as_of` is.

    Columns:
        is_own: whether it is the account's own, not a fulfilment customer's. stock: pieces, physical.
        last_sold: day of the last order; null when never. days_since_sold: days since then, or since it was created.
        bucket: those days as one of 0-30, 31-90, 91-180, 181-365, 365+ (more than a year).
        cost_value: stock at today's cost; null when the cost is unknown.
        days_of_cover: how long the free stock lasts; null when nobody wanted it in the window.
        is_slow: whether it lasts more than `slow_days`, or nobody wanted it in a whole window.
        same_months_last_year_pieces: ordered in the 90 days that followed this day a year (365 days) ago.

    Args:
        tables: the account's.
        as_of: local moment from which days are counted; the window ends on its day.
        slow_days: cover above which stock is slow.
        window_days: days of sales that the cover is reckoned with.
        warehouse: one of them, stock and sales; without it all whose stock counts.
    """
    today = as_of.date()
    stocked = cover(tables, today, window_days, warehouse)
    joined = (
        stocked.filter(stocked.stock > 0)
        .inner_join(last_sales(tables, today, warehouse), "idproduct")
        .inner_join(cost(tables), "idproduct")
        .inner_join(labels(tables), "idproduct")
        .left_join(_season_ahead(tables, today, warehouse), "idproduct")
    )
    valued = joined.mutate(
        bucket=bucket(joined.days_since_sold, BUCKETS, OLDEST),
        cost_value=joined.stock.cast("float64") * joined.unit_cost,
        is_slow=(joined.days_of_cover.fill_null(0.0) > slow_days) | unwanted(joined, window_days),
        same_months_last_year_pieces=joined.ordered.fill_null(0),
    )
    return named(tables, valued).select(
        "idproduct",
        "productcode",
        "name",
        "is_own",
        "stock",
        "last_sold",
        "days_since_sold",
        "bucket",
        "cost_value",
        "days_of_cover",
        "is_slow",
        "same_months_last_year_pieces",
    )


def _season_ahead(tables: Tables, today: date, warehouse: int | None) -> Table:
    """What was ordered last year in the months that come now."""
    year_ago = today - YEAR
    return wanted(tables, year_ago + timedelta(days=1), year_ago + SEASON, warehouse).rename(ordered="pieces")
