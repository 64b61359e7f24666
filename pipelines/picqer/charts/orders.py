"""Charts of orders and returns."""

from __future__ import annotations

from typing import Any

from .fulfilment import week_of_hours
from .primitives import lines, ranges
from .theme import GREY, MAIN, with_theme
from .view import View, with_unique_names

TOP = 15
"""Products that a chart shows."""


def orders_by_week(view: View) -> Any:
    """Orders by week, and in the same week a year before."""
    rows = view.with_rows(view.frame.assign(is_whole=~view.frame.is_partial))
    columns = {"orders": MAIN, "orders_last_year": GREY}
    return with_theme(view, lines(rows, "week", columns, "is_whole"), view.frame.orders.sum(), "orders")


def orders_by_hour(view: View) -> Any:
    """Orders by hour of the week."""
    shape = week_of_hours(view, "orders_per_day")
    return with_theme(view, shape, view.frame.orders.sum(), "orders", period=view.full_days_period)


def return_reasons(view: View) -> Any:
    """Share of returns by reason, with its confidence interval."""
    shape = ranges(view, "reason", "low", "share", "high")
    return with_theme(view, shape, view.frame.returns.sum(), "returns", _interval_note(view))


def returned_products(view: View) -> Any:
    """Return rate by product, with its confidence interval."""
    rated = with_unique_names(view.frame).dropna(subset="rate").head(TOP)
    shape = ranges(view.with_rows(rated), "name", "low", "rate", "high")
    return with_theme(view, shape, len(view.frame), "products", _interval_note(view))


def _interval_note(view: View) -> str:
    return view.language("interval", share=view.language.percent(view.parameters["confidence"]))
