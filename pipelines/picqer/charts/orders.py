"""Figures of orders and returns: how many come in, when, and what comes back."""

from __future__ import annotations

from typing import Any

from .fulfilment import week_of_hours
from .primitives import lines, ranges
from .theme import GREY, MAIN, dressed
from .view import View, by_distinct_name

FIRST = 15
"""Products that a figure shows."""


def orders_by_week(view: View) -> Any:
    """How many orders came in each week, and in the week a year before."""
    rows = view.of(view.frame.assign(is_whole=~view.frame.is_partial))
    columns = {"orders": MAIN, "orders_last_year": GREY}
    return dressed(view, lines(rows, "week", columns, "is_whole"), view.frame.orders.sum(), "orders")


def orders_by_hour(view: View) -> Any:
    """At which hours customers order."""
    return dressed(view, week_of_hours(view, "orders_per_day"), view.frame.orders.sum(), "orders", period=view.before)


def return_reasons(view: View) -> Any:
    """What share of the returns has each reason, and between which shares that surely lies."""
    shape = ranges(view, "reason", "low", "share", "high")
    return dressed(view, shape, view.frame.returns.sum(), "returns", _surely(view))


def returned_products(view: View) -> Any:
    """What share of the pieces of these products came back, and between which shares that surely lies."""
    rated = by_distinct_name(view.frame).dropna(subset="rate").head(FIRST)
    shape = ranges(view.of(rated), "name", "low", "rate", "high")
    return dressed(view, shape, len(view.frame), "products", _surely(view))


def _surely(view: View) -> str:
    return view.language("interval", share=view.language.percent(view.chosen["confidence"]))
