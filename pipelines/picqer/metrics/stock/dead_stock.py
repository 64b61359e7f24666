"""Dead and slow stock."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from ibis.expr.types import Table

from ..facts.demand import demand_by_product, has_no_demand, last_sales, stock_cover
from ..facts.expressions import bucket_label
from ..facts.products import cost, product_attributes, with_product_names
from ..tables import Tables

YEAR = timedelta(days=365)
SEASON = timedelta(days=90)
"""Length of a season."""
BUCKETS = {30: "0-30", 90: "31-90", 180: "91-180", 365: "181-365"}
"""Names of ages, by the last day of each."""
OLDEST = "365+"


def dead_stock(
    tables: Tables, *, as_of: datetime, slow_days: int = 365, window_days: int = 90, warehouse: int | None = None
) -> Table:
    """What lies in stock that nobody buys, for how long already, and what is it worth?

    One row per product with physical stock, active or not.

    Days are counted since the last order, not since the last stock movement: returns, corrections and receipts are no
    sales. Sales inside compositions count. A product that was never sold is counted from its creation, also when its
    stock came later. Seasonal products look dead out of season: compare the same months of last year. Stock is the
    current stock, whatever `as_of` is.

    Columns:
        is_own: whether the account owns it, not a fulfilment customer. stock: pieces, physical.
        last_sold: day of the last order; null when never. days_since_sold: days since then, else since creation.
        bucket: those days as one of 0-30, 31-90, 91-180, 181-365, 365+ (more than a year).
        cost_value: stock at today's cost; null when the cost is unknown.
        days_of_cover: how long the free stock lasts; null without demand in the window.
        is_slow: whether it lasts more than `slow_days`, or had no demand in a whole window.
        same_months_last_year_pieces: pieces ordered in the 90 days after this day a year (365 days) ago.

    Parameters:
        slow_days: cover above which stock is slow.
        window_days: days of sales to compute the cover from.
    """
    today = as_of.date()
    stocked = stock_cover(tables, today, window_days, warehouse)
    joined = (
        stocked.filter(stocked.stock > 0)
        .inner_join(last_sales(tables, today, warehouse), "idproduct")
        .inner_join(cost(tables), "idproduct")
        .inner_join(product_attributes(tables), "idproduct")
        .left_join(_same_months_last_year(tables, today, warehouse), "idproduct")
    )
    valued = joined.mutate(
        bucket=bucket_label(joined.days_since_sold, BUCKETS, OLDEST),
        cost_value=joined.stock.cast("float64") * joined.unit_cost,
        is_slow=(joined.days_of_cover.fill_null(0.0) > slow_days) | has_no_demand(joined, window_days),
        same_months_last_year_pieces=joined.ordered.fill_null(0),
    )
    return with_product_names(
        tables,
        valued,
        *("is_own", "stock", "last_sold", "days_since_sold", "bucket", "cost_value"),
        *("days_of_cover", "is_slow", "same_months_last_year_pieces"),
    )


def _same_months_last_year(tables: Tables, today: date, warehouse: int | None) -> Table:
    """One row per product: pieces ordered last year in the 90 days after this day."""
    year_ago = today - YEAR
    return demand_by_product(tables, year_ago + timedelta(days=1), year_ago + SEASON, warehouse).rename(
        ordered="pieces"
    )
