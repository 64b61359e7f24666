"""Charts of stock: cover, value, availability, dead stock, data quality, classes, turnover."""

from __future__ import annotations

from typing import Any

from .primitives import bars, heatmap, scatter
from .theme import STATUS_COLOURS, WARNING_COLOURS, with_theme
from .view import View, with_unique_names

ABC, XYZ = "ABC", "XYZ"
TOP = 20
"""Products that a chart shows."""


def days_of_cover(view: View) -> Any:
    """The products that run out next; products without a delivery in time stand out."""
    selling = with_unique_names(view.frame.dropna(subset="days_of_cover"))
    left = selling[selling.freestock > 0]
    is_short = left.next_delivery.isna() | (left.days_short > 0)
    shown = view.with_rows(left.assign(is_short=is_short).head(TOP))
    shape = bars(shown, "name", "days_of_cover", "is_short", WARNING_COLOURS)
    out = view.language("out_already", number=len(selling) - len(left))
    return with_theme(view, shape, len(selling), "products", out, period=view.snapshot_period)


def stock_value(view: View) -> Any:
    """Stock value by status."""
    held = view.frame[(view.frame.stock > 0) & view.frame.is_own]
    worth = held.groupby("status", as_index=False).cost_value.sum(min_count=1).dropna()
    order = worth.status.map([*STATUS_COLOURS].index)
    shape = bars(view.with_rows(worth.iloc[order.argsort()]), "status", "cost_value", "status", STATUS_COLOURS)
    return with_theme(view, shape, held.cost_value.count(), "products", period=view.snapshot_period)


def availability(view: View) -> Any:
    """The products with the most lost revenue."""
    named = with_unique_names(view.frame)
    lacking = named[named.lost_revenue > 0].sort_values("lost_revenue", ascending=False)
    shape = bars(view.with_rows(lacking.head(TOP)), "name", "lost_revenue")
    return with_theme(view, shape, len(view.frame), "products")


def availability_by_week(view: View) -> Any:
    """Days out of stock by week, of the products that were out most."""
    every = with_unique_names(view.frame).assign(days_out=view.frame.days - view.frame.days_in_stock)
    worst = every.groupby("name").days_out.sum().nlargest(TOP)
    names = [*worst[worst > 0].index]
    rows = view.with_rows(every[every.name.isin(names)])
    shape = heatmap(rows, ("week", sorted(every.week.unique())), ("name", names), "days_out")
    return with_theme(view, shape, every.name.nunique(), "products")


def dead_stock(view: View) -> Any:
    """Stock value by days since the last sale."""
    own = view.frame[view.frame.is_own & view.frame.cost_value.notna()]
    worth = own.groupby("bucket", as_index=False).agg(cost_value=("cost_value", "sum"), days=("days_since_sold", "max"))
    shape = bars(view.with_rows(worth.sort_values("days", na_position="last")), "bucket", "cost_value")
    moment = view.language("as_of", moment=view.language.moment(view.as_of))
    return with_theme(view, shape, len(own), "products", period=moment)


def data_quality(view: View) -> Any:
    """Share of the rows that fail, by check."""
    wanting = view.frame[view.frame.rows > 0]
    return with_theme(view, bars(view.with_rows(wanting), "check", "share"), len(view.frame), "checks")


def abc_xyz(view: View) -> Any:
    """Number of products in each ABC and XYZ class, without new products."""
    known = view.frame[view.frame.abc.isin([*ABC]) & view.frame.xyz.isin([*XYZ])]
    counted = known.groupby(["abc", "xyz"], as_index=False).agg(products=("idproduct", "count"))
    shape = heatmap(view.with_rows(counted), ("xyz", XYZ), ("abc", ABC), "products")
    return with_theme(view, shape, len(known), "products")


def turnover(view: View) -> Any:
    """GMROI against average stock value, by product."""
    held = view.frame[(view.frame.average_stock_value > 0) & view.frame.gmroi.notna()]
    shape = scatter(view.with_rows(held), "name", "average_stock_value", "gmroi")
    return with_theme(view, shape, len(held), "products")
