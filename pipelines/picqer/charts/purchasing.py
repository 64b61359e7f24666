"""Figures of purchasing: what to buy, how suppliers deliver, what becomes dearer."""

from __future__ import annotations

from typing import Any

from .primitives import bars, lines_of, ranges
from .theme import SERIES, WARNING, dressed
from .view import View, by_distinct_name

CENT = 0.005
"""Euro from which a price differs."""
FIRST = 15
"""Suppliers, days or lines that a figure shows."""


def reorder_advice(view: View) -> Any:
    """What the advised purchases cost, by supplier."""
    advised = view.frame[(view.frame.advice > 0) & view.frame.order_value.notna()]
    worth = advised.groupby("idsupplier", as_index=False).agg(
        supplier=("supplier", "first"), order_value=("order_value", "sum")
    )
    shown = view.of(worth.sort_values("order_value", ascending=False).head(FIRST))
    return dressed(view, bars(shown, "supplier", "order_value"), len(advised), "products", period=view.state)


def supplier_performance(view: View) -> Any:
    """From the middle delivery to the slow ones, by supplier."""
    timed = view.frame.dropna(subset=["lead_days_p50", "lead_days_p90"]).sort_values("lead_days_p50")
    shape = ranges(view.of(timed.head(FIRST)), "supplier", "lead_days_p50", "lead_days_p50", "lead_days_p90")
    return dressed(view, shape, timed.orders.sum(), "purchase_orders", view.language("range"))


def inbound(view: View) -> Any:
    """What is to come on which day, in euro; what is overdue stands out."""
    dated = view.frame.dropna(subset=["expected_on", "value"])
    worth = dated.groupby(["expected_on", "is_overdue"], as_index=False).agg(value=("value", "sum"))
    shown = view.of(worth.sort_values("expected_on").head(FIRST))
    return dressed(view, bars(shown, "expected_on", "value", "is_overdue", WARNING), len(dated), "lines")


def purchase_price_variance(view: View) -> Any:
    """What the largest differences from the price before cost or saved, by product."""
    differing = by_distinct_name(view.frame[view.frame.variance.abs() >= CENT])
    by_product = differing.groupby("name", as_index=False).agg(variance=("variance", "sum"))
    largest = by_product.loc[by_product.variance.abs().nlargest(FIRST).index].sort_values("variance", ascending=False)
    return dressed(view, bars(view.of(largest), "name", "variance"), len(view.frame), "lines")


def purchase_price_index(view: View) -> Any:
    """What the suppliers that most is bought from charge, against the prices before."""
    spent = view.frame.groupby("idsupplier").spend.sum().nlargest(len(SERIES))
    shown = view.of(view.frame[view.frame.idsupplier.isin(spent.index)])
    return dressed(view, lines_of(shown, "month", "index", "supplier"), view.frame.lines.sum(), "lines")
