"""How each metric is shown: one line each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..metrics.catalog import METRICS
from . import fulfilment, orders, purchasing, stock
from .purchasing import CENT
from .view import View

UNSURE = ["no supplier", "lead time unknown", "hardly in stock"]
"""Why no advice is given for products that somebody wants."""
Rows = Callable[[pd.DataFrame], pd.DataFrame]


def _every(rows: pd.DataFrame) -> pd.DataFrame:
    return rows


def _newest_first(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.iloc[::-1]


@dataclass(frozen=True)
class Exhibit:
    """A metric as people look at it.

    Attributes:
        draw: its figure.
        columns: those that its table shows; the rest is in workbooks and commands.
        worth_showing: the rows that people need to see, of all, the most telling first.
    """

    draw: Callable[[View], Any]
    columns: tuple[str, ...]
    worth_showing: Rows = _every

    @property
    def metric(self) -> str:
        """Its name: that of the figure."""
        return self.draw.__name__

    @property
    def page(self) -> str:
        """The notebook and the part of the report that it is on."""
        return METRICS[self.metric].page


CATALOG = (
    Exhibit(
        stock.days_of_cover,
        (
            "productcode",
            "name",
            "freestock",
            "pieces_per_day",
            "days_of_cover",
            "runs_out_on",
            "next_delivery",
            "days_short",
        ),
        lambda rows: rows[rows.days_of_cover.notna()],
    ),
    Exhibit(
        stock.stock_value,
        ("productcode", "name", "status", "stock", "unit_cost", "cost_value", "last_sold", "days_of_cover"),
        lambda rows: rows[rows.stock > 0],
    ),
    Exhibit(
        stock.availability,
        (
            "productcode",
            "name",
            "availability",
            "days_out",
            "pieces_per_day",
            "lost_pieces",
            "lost_revenue",
            "lost_margin",
        ),
        lambda rows: rows[rows.days_out > 0],
    ),
    Exhibit(
        stock.availability_by_week,
        ("productcode", "name", "week", "days_in_stock", "days", "availability"),
        lambda rows: rows[rows.days_in_stock < rows.days],
    ),
    Exhibit(
        stock.dead_stock,
        (
            "productcode",
            "name",
            "stock",
            "last_sold",
            "days_since_sold",
            "cost_value",
            "days_of_cover",
            "same_months_last_year_pieces",
        ),
        lambda rows: rows[rows.is_slow],
    ),
    Exhibit(stock.data_quality, ("check", "rows", "of", "share", "costs"), lambda rows: rows[rows.rows > 0]),
    Exhibit(
        stock.abc_xyz,
        ("productcode", "name", "revenue", "share", "abc", "xyz", "picqer_abc", "is_new"),
        lambda rows: rows[rows.differs.fillna(value=False)],
    ),
    Exhibit(
        stock.turnover,
        ("productcode", "name", "supplier", "pieces", "revenue", "margin", "average_stock_value", "turnover", "gmroi"),
    ),
    Exhibit(
        fulfilment.order_to_shipped,
        ("week", "kind", "orders", "open", "p50_hours", "p90_hours", "p50_workdays", "same_day_share"),
        _newest_first,
    ),
    Exhibit(
        fulfilment.why_late,
        (
            "orderid",
            "created",
            "picklist_created",
            "batch_created",
            "last_closed",
            "shipped_at",
            "days_late",
            "cause",
            "waits_for",
            "until",
            "value",
        ),
    ),
    Exhibit(
        fulfilment.backorder_ageing,
        ("orderid", "productcode", "name", "amount", "age_days", "expected_on", "can_ship_now", "value"),
    ),
    Exhibit(
        fulfilment.productivity,
        ("picker", "type", "batches", "hours", "pieces_per_hour", "lines_per_hour", "picklists_per_hour"),
    ),
    Exhibit(
        fulfilment.picking_hours,
        ("weekday", "hour", "picklists", "pieces", "picklists_per_day"),
        lambda rows: rows.sort_values("picklists_per_day", ascending=False, kind="stable"),
    ),
    Exhibit(
        fulfilment.fill_rate,
        ("week", "orders", "backordered_orders", "unit_fill_rate", "line_fill_rate", "order_fill_rate"),
        _newest_first,
    ),
    Exhibit(fulfilment.order_profile, ("label", "orders", "share", "pieces_per_line", "revenue")),
    Exhibit(
        fulfilment.batch_efficiency,
        ("week", "type", "batches", "picklists_per_batch", "pieces_per_batch", "products_per_batch", "p50_minutes"),
        _newest_first,
    ),
    Exhibit(
        purchasing.reorder_advice,
        (
            "supplier",
            "productcode",
            "name",
            "position",
            "reorder_point",
            "advice",
            "order_value",
            "picqer_order_level",
            "level_difference",
            "reason",
        ),
        lambda rows: rows[(rows.advice > 0) | rows.reason.isin(UNSURE)],
    ),
    Exhibit(
        purchasing.supplier_performance,
        ("supplier", "orders", "lead_days_mean", "lead_days_p50", "lead_days_p90", "on_time_share", "otif_share"),
    ),
    Exhibit(
        purchasing.inbound,
        (
            "purchaseorderid",
            "supplier",
            "productcode",
            "name",
            "pieces",
            "expected_on",
            "days_late",
            "unblocks",
            "value",
        ),
    ),
    Exhibit(
        purchasing.purchase_price_variance,
        ("purchaseorderid", "supplier", "productcode", "name", "received", "price", "reference_price", "variance"),
        lambda rows: rows[rows.variance.abs() >= CENT].sort_values("variance", key=abs, ascending=False),
    ),
    Exhibit(
        purchasing.purchase_price_index,
        ("supplier", "month", "lines", "spend", "index"),
        lambda rows: rows.sort_values(["month", "supplier"], ascending=[False, True]),
    ),
    Exhibit(
        orders.orders_by_week,
        ("week", "orders", "orders_last_year", "lines", "pieces", "revenue", "revenue_per_order"),
        _newest_first,
    ),
    Exhibit(
        orders.orders_by_hour,
        ("weekday", "hour", "orders", "pieces", "orders_per_day"),
        lambda rows: rows.sort_values("orders_per_day", ascending=False, kind="stable"),
    ),
    Exhibit(orders.return_reasons, ("reason", "returns", "pieces", "value", "share", "low", "high")),
    Exhibit(
        orders.returned_products,
        ("productcode", "name", "shipped", "returned", "rate", "low", "high", "top_reason", "days_to_return_p50"),
        lambda rows: rows[rows.returned > 0],
    ),
)
EXHIBITS = {exhibit.metric: exhibit for exhibit in CATALOG}
