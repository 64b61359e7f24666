"""Chart, table columns and row selection of each metric."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..metrics.catalog import METRICS
from . import fulfilment, orders, purchasing, stock
from .purchasing import CENT
from .view import View

NO_ADVICE_REASONS = ["no supplier", "lead time unknown", "hardly in stock"]
"""Reasons without advice for products that have demand."""
SelectRows = Callable[[pd.DataFrame], pd.DataFrame]


def _all_rows(rows: pd.DataFrame) -> pd.DataFrame:
    return rows


def _newest_first(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.iloc[::-1]


@dataclass(frozen=True)
class ChartSpec:
    """The chart and the table of a metric.

    Attributes:
        draw: makes the chart.
        shown: the columns of the table, separated by spaces; workbooks and commands have all of them.
        select_rows: selects and sorts the rows of the table, the most important first.
    """

    draw: Callable[[View], Any]
    shown: str
    select_rows: SelectRows = _all_rows

    @property
    def metric(self) -> str:
        """The name of the metric, which is that of `draw`."""
        return self.draw.__name__

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the table, in this order."""
        return tuple(self.shown.split())

    @property
    def page(self) -> str:
        """The notebook and the part of the report that show it."""
        return METRICS[self.metric].page


CATALOG = (
    ChartSpec(
        stock.days_of_cover,
        "productcode name freestock pieces_per_day days_of_cover runs_out_on next_delivery days_short",
        lambda rows: rows[rows.days_of_cover.notna()],
    ),
    ChartSpec(
        stock.stock_value,
        "productcode name status stock unit_cost cost_value last_sold days_of_cover",
        lambda rows: rows[rows.stock > 0],
    ),
    ChartSpec(
        stock.availability,
        "productcode name availability days_out pieces_per_day lost_pieces lost_revenue lost_margin",
        lambda rows: rows[rows.days_out > 0],
    ),
    ChartSpec(
        stock.availability_by_week,
        "productcode name week days_in_stock days availability",
        lambda rows: rows[rows.days_in_stock < rows.days],
    ),
    ChartSpec(
        stock.dead_stock,
        "productcode name stock last_sold days_since_sold cost_value days_of_cover same_months_last_year_pieces",
        lambda rows: rows[rows.is_slow],
    ),
    ChartSpec(stock.data_quality, "check rows of share costs", lambda rows: rows[rows.rows > 0]),
    ChartSpec(
        stock.abc_xyz,
        "productcode name revenue share abc xyz picqer_abc is_new",
        lambda rows: rows[rows.differs.fillna(value=False)],
    ),
    ChartSpec(stock.turnover, "productcode name supplier pieces revenue margin average_stock_value turnover gmroi"),
    ChartSpec(
        fulfilment.order_to_shipped,
        "week kind orders open p50_hours p90_hours p50_workdays same_day_share",
        _newest_first,
    ),
    ChartSpec(
        fulfilment.why_late,
        "orderid created picklist_created batch_created last_closed shipped_at days_late cause waits_for until value",
    ),
    ChartSpec(fulfilment.backorder_ageing, "orderid productcode name amount age_days expected_on can_ship_now value"),
    ChartSpec(fulfilment.productivity, "picker type batches hours pieces_per_hour lines_per_hour picklists_per_hour"),
    ChartSpec(
        fulfilment.picking_hours,
        "weekday hour picklists pieces picklists_per_day",
        lambda rows: rows.sort_values("picklists_per_day", ascending=False, kind="stable"),
    ),
    ChartSpec(
        fulfilment.fill_rate,
        "week orders backordered_orders unit_fill_rate line_fill_rate order_fill_rate",
        _newest_first,
    ),
    ChartSpec(fulfilment.order_profile, "label orders share pieces_per_line revenue"),
    ChartSpec(
        fulfilment.batch_efficiency,
        "week type batches picklists_per_batch pieces_per_batch products_per_batch p50_minutes",
        _newest_first,
    ),
    ChartSpec(
        purchasing.reorder_advice,
        "supplier productcode name position reorder_point advice order_value picqer_order_level level_difference "
        "reason",
        lambda rows: rows[(rows.advice > 0) | rows.reason.isin(NO_ADVICE_REASONS)],
    ),
    ChartSpec(
        purchasing.supplier_performance,
        "supplier orders lead_days_mean lead_days_p50 lead_days_p90 on_time_share otif_share",
    ),
    ChartSpec(
        purchasing.inbound, "purchaseorderid supplier productcode name pieces expected_on days_late unblocks value"
    ),
    ChartSpec(
        purchasing.purchase_price_variance,
        "purchaseorderid supplier productcode name received price reference_price variance",
        lambda rows: rows[rows.variance.abs() >= CENT].sort_values("variance", key=abs, ascending=False),
    ),
    ChartSpec(
        purchasing.purchase_price_index,
        "supplier month lines spend index",
        lambda rows: rows.sort_values(["month", "supplier"], ascending=[False, True]),
    ),
    ChartSpec(
        orders.orders_by_week, "week orders orders_last_year lines pieces revenue revenue_per_order", _newest_first
    ),
    ChartSpec(
        orders.orders_by_hour,
        "weekday hour orders pieces orders_per_day",
        lambda rows: rows.sort_values("orders_per_day", ascending=False, kind="stable"),
    ),
    ChartSpec(orders.return_reasons, "reason returns pieces value share low high"),
    ChartSpec(
        orders.returned_products,
        "productcode name shipped returned rate low high top_reason days_to_return_p50",
        lambda rows: rows[rows.returned > 0],
    ),
)
CHARTS = {spec.metric: spec for spec in CATALOG}
