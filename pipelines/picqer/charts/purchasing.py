"""Charts of purchasing: reorder advice, suppliers, inbound lines, prices."""

from __future__ import annotations

from typing import Any

from .primitives import bars, lines_by, ranges
from .theme import SERIES, WARNING_COLOURS, with_theme
from .view import View, with_unique_names

CENT = 0.005
"""The smallest variance in euro that counts."""
TOP = 15
"""Suppliers, days or lines that a chart shows."""


def reorder_advice(view: View) -> Any:
    """Value of the advised purchases by supplier."""
    advised = view.frame[(view.frame.advice > 0) & view.frame.order_value.notna()]
    worth = advised.groupby("idsupplier", as_index=False).agg(
        supplier=("supplier", "first"), order_value=("order_value", "sum")
    )
    shown = view.with_rows(worth.sort_values("order_value", ascending=False).head(TOP))
    shape = bars(shown, "supplier", "order_value")
    return with_theme(view, shape, len(advised), "products", period=view.snapshot_period)


def supplier_performance(view: View) -> Any:
    """Lead times by supplier, median to 90th percentile."""
    timed = view.frame.dropna(subset=["lead_days_p50", "lead_days_p90"]).sort_values("lead_days_p50")
    shape = ranges(view.with_rows(timed.head(TOP)), "supplier", "lead_days_p50", "lead_days_p50", "lead_days_p90")
    return with_theme(view, shape, timed.orders.sum(), "purchase_orders", view.language("range"))


def inbound(view: View) -> Any:
    """Value of open purchase order lines by expected day; overdue lines stand out."""
    dated = view.frame.dropna(subset=["expected_on", "value"])
    worth = dated.groupby(["expected_on", "is_overdue"], as_index=False).agg(value=("value", "sum"))
    shown = view.with_rows(worth.sort_values("expected_on").head(TOP))
    return with_theme(view, bars(shown, "expected_on", "value", "is_overdue", WARNING_COLOURS), len(dated), "lines")


def purchase_price_variance(view: View) -> Any:
    """The largest purchase price variances by product."""
    differing = with_unique_names(view.frame[view.frame.variance.abs() >= CENT])
    by_product = differing.groupby("name", as_index=False).agg(variance=("variance", "sum"))
    largest = by_product.loc[by_product.variance.abs().nlargest(TOP).index].sort_values("variance", ascending=False)
    return with_theme(view, bars(view.with_rows(largest), "name", "variance"), len(view.frame), "lines")


def purchase_price_index(view: View) -> Any:
    """Purchase price index by month, of the suppliers with the most spend."""
    spent = view.frame.groupby("idsupplier").spend.sum().nlargest(len(SERIES))
    shown = view.with_rows(view.frame[view.frame.idsupplier.isin(spent.index)])
    return with_theme(view, lines_by(shown, "month", "index", "supplier"), view.frame.lines.sum(), "lines")
