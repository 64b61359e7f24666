"""Figures of fulfilment: how fast orders leave, what holds them up, how the picking goes."""

from __future__ import annotations

from typing import Any

from .primitives import bars, heat, lines, lines_of
from .theme import MAIN, SERIES, dressed
from .view import View

WEEK = range(1, 8)
"""Weekdays from Monday."""


def order_to_shipped(view: View) -> Any:
    """How many hours the middle order and the slow ones took, of those that waited for nothing, by week."""
    kind = "from stock"
    rows = view.frame[view.frame.kind == kind]
    columns = {"p50_hours": MAIN, "p90_hours": SERIES[1]}
    return dressed(
        view,
        lines(view.of(rows), "week", columns, "is_complete"),
        rows.orders.sum(),
        "orders",
        view.language.value(kind),
    )


def why_late(view: View) -> Any:
    """How many orders each cause holds up."""
    counted = view.frame.groupby("cause", as_index=False).agg(orders=("idorder", "count"))
    shown = view.of(counted.sort_values("orders", ascending=False))
    return dressed(view, bars(shown, "cause", "orders"), len(view.frame), "orders")


def backorder_ageing(view: View) -> Any:
    """How many backorders wait how long."""
    counted = view.frame.groupby("bucket", as_index=False).agg(
        backorders=("idbackorder", "count"), age=("age_days", "min")
    )
    shown = view.of(counted.sort_values("age"))
    return dressed(view, bars(shown, "bucket", "backorders"), len(view.frame), "backorders")


def productivity(view: View) -> Any:
    """How many pieces each picker picks an hour in the most usual type of batch; types are not comparable."""
    usual = view.frame.groupby("type").batches.sum().sort_values(ascending=False).index[:1]
    rows = view.frame[view.frame.type.isin(usual)].sort_values("pieces_per_hour", ascending=False)
    return dressed(
        view,
        bars(view.of(rows), "picker", "pieces_per_hour"),
        rows.batches.sum(),
        "batches",
        *map(view.language.value, usual),
    )


def picking_hours(view: View) -> Any:
    """At which hours picklists are closed."""
    return dressed(
        view, week_of_hours(view, "picklists_per_day"), view.frame.picklists.sum(), "picklists", period=view.before
    )


def week_of_hours(view: View, value: str) -> Any:
    """The hours of a week, from the first in which there was anything to the last."""
    hours = view.frame.hour
    between = range(hours.min(), hours.max() + 1) if len(hours) else []
    return heat(view, ("hour", between), ("weekday", WEEK), value)


def fill_rate(view: View) -> Any:
    """What share was there when it was ordered, by week."""
    columns = {"unit_fill_rate": MAIN, "line_fill_rate": SERIES[1], "order_fill_rate": SERIES[2]}
    return dressed(view, lines(view, "week", columns), view.frame.orders.sum(), "orders")


def order_profile(view: View) -> Any:
    """What share of the orders has so many lines."""
    return dressed(view, bars(view, "label", "share"), view.frame.orders.sum(), "orders")


def batch_efficiency(view: View) -> Any:
    """How many picklists one walk brings, by week and type of batch."""
    return dressed(view, lines_of(view, "week", "picklists_per_batch", "type"), view.frame.batches.sum(), "batches")
