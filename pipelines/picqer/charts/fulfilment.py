"""Charts of fulfilment: cycle times, late orders, backorders, productivity, batches."""

from __future__ import annotations

from typing import Any

from .primitives import bars, heatmap, lines, lines_by
from .theme import MAIN, SERIES, with_theme
from .view import View

WEEKDAYS = range(1, 8)
"""Weekdays from Monday."""


def order_to_shipped(view: View) -> Any:
    """Hours to shipment by week, median and 90th percentile, of orders from stock."""
    kind = "from stock"
    rows = view.frame[view.frame.kind == kind]
    columns = {"p50_hours": MAIN, "p90_hours": SERIES[1]}
    shape = lines(view.with_rows(rows), "week", columns, "is_complete")
    return with_theme(view, shape, rows.orders.sum(), "orders", view.language.value(kind))


def why_late(view: View) -> Any:
    """Late orders by cause."""
    counted = view.frame.groupby("cause", as_index=False).agg(orders=("idorder", "count"))
    shown = view.with_rows(counted.sort_values("orders", ascending=False))
    return with_theme(view, bars(shown, "cause", "orders"), len(view.frame), "orders")


def backorder_ageing(view: View) -> Any:
    """Backorders by age."""
    counted = view.frame.groupby("bucket", as_index=False).agg(
        backorders=("idbackorder", "count"), age=("age_days", "min")
    )
    shown = view.with_rows(counted.sort_values("age"))
    return with_theme(view, bars(shown, "bucket", "backorders"), len(view.frame), "backorders")


def productivity(view: View) -> Any:
    """Pieces per hour by picker, in the most frequent type of batch; types are not comparable."""
    usual = view.frame.groupby("type").batches.sum().sort_values(ascending=False).index[:1]
    rows = view.frame[view.frame.type.isin(usual)].sort_values("pieces_per_hour", ascending=False)
    shape = bars(view.with_rows(rows), "picker", "pieces_per_hour")
    return with_theme(view, shape, rows.batches.sum(), "batches", *map(view.language.value, usual))


def picking_hours(view: View) -> Any:
    """Closed picklists by hour of the week."""
    shape = week_of_hours(view, "picklists_per_day")
    return with_theme(view, shape, view.frame.picklists.sum(), "picklists", period=view.full_days_period)


def week_of_hours(view: View, value: str) -> Any:
    """A heatmap of the hours of a week, from the first hour with a row to the last."""
    hours = view.frame.hour
    between = range(hours.min(), hours.max() + 1) if len(hours) else []
    return heatmap(view, ("hour", between), ("weekday", WEEKDAYS), value)


def fill_rate(view: View) -> Any:
    """Fill rates by week."""
    columns = {"unit_fill_rate": MAIN, "line_fill_rate": SERIES[1], "order_fill_rate": SERIES[2]}
    return with_theme(view, lines(view, "week", columns), view.frame.orders.sum(), "orders")


def order_profile(view: View) -> Any:
    """Share of orders by number of lines."""
    return with_theme(view, bars(view, "label", "share"), view.frame.orders.sum(), "orders")


def batch_efficiency(view: View) -> Any:
    """Picklists per batch, by week and type of batch."""
    return with_theme(view, lines_by(view, "week", "picklists_per_batch", "type"), view.frame.batches.sum(), "batches")
