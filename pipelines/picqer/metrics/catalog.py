"""Every metric: one line each."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ibis.expr.types import Table

from .fulfilment.backorder_ageing import backorder_ageing
from .fulfilment.batch_efficiency import batch_efficiency
from .fulfilment.fill_rate import fill_rate
from .fulfilment.order_profile import order_profile
from .fulfilment.order_to_shipped import order_to_shipped
from .fulfilment.picking_hours import picking_hours
from .fulfilment.productivity import productivity
from .fulfilment.why_late import why_late
from .orders.orders_by_hour import orders_by_hour
from .orders.orders_by_week import orders_by_week
from .orders.return_reasons import return_reasons
from .orders.returned_products import returned_products
from .purchasing.inbound import inbound
from .purchasing.purchase_price_index import purchase_price_index
from .purchasing.purchase_price_variance import purchase_price_variance
from .purchasing.reorder_advice import reorder_advice
from .purchasing.supplier_performance import supplier_performance
from .stock.abc_xyz import abc_xyz
from .stock.availability import availability
from .stock.availability_by_week import availability_by_week
from .stock.data_quality import data_quality
from .stock.days_of_cover import days_of_cover
from .stock.dead_stock import dead_stock
from .stock.stock_value import stock_value
from .stock.turnover import turnover
from .tables import Tables, unbound_tables

ANY_MOMENT = datetime.fromisoformat("2026-01-01T00:00:00")
"""A moment for queries that are built only to see which tables and columns they use."""
COMMON_PARAMETERS = {
    "window_days": "days to look back.",
    "weeks": "weeks to look back, the current one included.",
    "warehouse": "one of them, by its stock and its picklists; None for all, stock only where it counts for the total.",
    "confidence": "level of the interval.",
}
"""Parameters of several metrics; the docstring of a metric explains only its own, and those with another meaning."""


@dataclass(frozen=True)
class Metric:
    """A question, the function that answers it with one table, and how the table is shown.

    Each function takes the account's tables and `as_of`, the local moment of its answer: days are counted from it, a
    window ends on its day or in its week, and later rows do not count.

    Attributes:
        function: makes the table, from tables and parameters.
        page: the notebook that shows it.
        order: the columns that sort its rows; a minus means descending.
    """

    function: Callable[..., Table]
    page: str
    order: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its name in commands and views."""
        return self.function.__name__

    @property
    def question(self) -> str:
        """The first line of its docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def grain(self) -> str:
        """The line of its docstring that says what one row is."""
        lines = (inspect.getdoc(self.function) or "").splitlines()
        return next((line for line in lines if line.startswith("One row per")), "")

    @property
    def parameters(self) -> dict[str, Any]:
        """Its parameters besides `as_of`, with their defaults."""
        known = inspect.signature(self.function).parameters.items()
        return {
            name: parameter.default
            for name, parameter in known
            if parameter.kind is parameter.KEYWORD_ONLY and name != "as_of"
        }

    def sorted(self, tables: Tables, *, as_of: datetime, **chosen: Any) -> Table:
        """Its table, sorted for reading."""
        table = self.function(tables, as_of=as_of, **chosen)
        return table.order_by([_sort_key(table, column) for column in self.order])

    def reads(self) -> list[str]:
        """The names of the tables that it reads."""
        tables = unbound_tables()
        self.function(tables, as_of=ANY_MOMENT)
        return tables.read


def _sort_key(table: Table, column: str) -> Any:
    """Sort by a column, nulls last on every database."""
    return (
        table[column.removeprefix("-")].desc(nulls_first=False)
        if column.startswith("-")
        else table[column].asc(nulls_first=False)
    )


CATALOG = (
    Metric(days_of_cover, "stock", ("days_of_cover", "productcode")),
    Metric(stock_value, "stock", ("-cost_value", "productcode")),
    Metric(availability, "stock", ("-lost_margin", "-lost_revenue", "productcode")),
    Metric(availability_by_week, "stock", ("productcode", "week")),
    Metric(dead_stock, "stock", ("-days_since_sold", "-cost_value", "productcode")),
    Metric(data_quality, "stock", ("-share", "check")),
    Metric(abc_xyz, "stock", ("-revenue", "idproduct")),
    Metric(turnover, "stock", ("-average_stock_value", "productcode")),
    Metric(order_to_shipped, "fulfilment", ("week", "kind")),
    Metric(why_late, "fulfilment", ("-days_late", "-value", "idorder")),
    Metric(backorder_ageing, "fulfilment", ("-can_ship_now", "-age_days", "idbackorder")),
    Metric(productivity, "fulfilment", ("type", "-pieces_per_hour", "picker")),
    Metric(picking_hours, "fulfilment", ("weekday", "hour")),
    Metric(fill_rate, "fulfilment", ("week",)),
    Metric(order_profile, "fulfilment", ("lines_from",)),
    Metric(batch_efficiency, "fulfilment", ("week", "type")),
    Metric(reorder_advice, "purchasing", ("-order_value", "-advice", "productcode")),
    Metric(supplier_performance, "purchasing", ("-orders", "supplier")),
    Metric(inbound, "purchasing", ("-days_late", "expected_on", "purchaseorderid", "productcode")),
    Metric(purchase_price_variance, "purchasing", ("-variance", "idpurchaseorder_product")),
    Metric(purchase_price_index, "purchasing", ("supplier", "month")),
    Metric(orders_by_week, "orders", ("week",)),
    Metric(orders_by_hour, "orders", ("weekday", "hour")),
    Metric(return_reasons, "orders", ("-returns", "reason")),
    Metric(returned_products, "orders", ("-rate", "-returned", "productcode")),
)
METRICS = {metric.name: metric for metric in CATALOG}
