"""Figures of the stock: what runs out, what lies still, what it is worth."""

from __future__ import annotations

from typing import Any

from .primitives import bars, dots, heat
from .theme import STATUS, WARNING, dressed
from .view import View, by_distinct_name

ABC, XYZ = "ABC", "XYZ"
FIRST = 20
"""Rows that a figure of single products shows."""


def days_of_cover(view: View) -> Any:
    """The products that run out next; those that no delivery comes in time for stand out."""
    selling = by_distinct_name(view.frame.dropna(subset="days_of_cover"))
    left = selling[selling.freestock > 0]
    is_short = left.next_delivery.isna() | (left.days_short > 0)
    shape = bars(view.of(left.assign(is_short=is_short).head(FIRST)), "name", "days_of_cover", "is_short", WARNING)
    out = view.language("out_already", number=len(selling) - len(left))
    return dressed(view, shape, len(selling), "products", out, period=view.state)


def stock_value(view: View) -> Any:
    """What the stock of each status is worth."""
    held = view.frame[(view.frame.stock > 0) & view.frame.is_own]
    worth = held.groupby("status", as_index=False).cost_value.sum(min_count=1).dropna()
    order = worth.status.map([*STATUS].index)
    shape = bars(view.of(worth.iloc[order.argsort()]), "status", "cost_value", "status", STATUS)
    return dressed(view, shape, held.cost_value.count(), "products", period=view.state)


def availability(view: View) -> Any:
    """The products of which most could not be sold, in euro."""
    named = by_distinct_name(view.frame)
    lacking = named[named.lost_revenue > 0].sort_values("lost_revenue", ascending=False)
    return dressed(view, bars(view.of(lacking.head(FIRST)), "name", "lost_revenue"), len(view.frame), "products")


def availability_by_week(view: View) -> Any:
    """On how many days of each week the products were out that were out most."""
    every = by_distinct_name(view.frame).assign(days_out=view.frame.days - view.frame.days_in_stock)
    worst = every.groupby("name").days_out.sum().nlargest(FIRST)
    names = [*worst[worst > 0].index]
    rows = view.of(every[every.name.isin(names)])
    shape = heat(rows, ("week", sorted(every.week.unique())), ("name", names), "days_out")
    return dressed(view, shape, every.name.nunique(), "products")


def dead_stock(view: View) -> Any:
    """What is tied up in stock by how long it was not sold."""
    own = view.frame[view.frame.is_own & view.frame.cost_value.notna()]
    worth = own.groupby("bucket", as_index=False).agg(cost_value=("cost_value", "sum"), days=("days_since_sold", "max"))
    shape = bars(view.of(worth.sort_values("days", na_position="last")), "bucket", "cost_value")
    return dressed(
        view, shape, len(own), "products", period=view.language("as_of", moment=view.language.moment(view.as_of))
    )


def data_quality(view: View) -> Any:
    """What share of the rows each check finds wanting."""
    wanting = view.frame[view.frame.rows > 0]
    return dressed(view, bars(view.of(wanting), "check", "share"), len(view.frame), "checks")


def abc_xyz(view: View) -> Any:
    """How many products are in each class of revenue and of regularity; new ones are in none."""
    known = view.frame[view.frame.abc.isin([*ABC]) & view.frame.xyz.isin([*XYZ])]
    counted = known.groupby(["abc", "xyz"], as_index=False).agg(products=("idproduct", "count"))
    return dressed(view, heat(view.of(counted), ("xyz", XYZ), ("abc", ABC), "products"), len(known), "products")


def turnover(view: View) -> Any:
    """What each product earns on the money that lies in it."""
    held = view.frame[(view.frame.average_stock_value > 0) & view.frame.gmroi.notna()]
    return dressed(view, dots(view.of(held), "name", "average_stock_value", "gmroi"), len(held), "products")
