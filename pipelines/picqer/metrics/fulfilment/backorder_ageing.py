"""Open backorders by age."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.backorders import open_backorders
from ..facts.days import day_number, day_number_of
from ..facts.expressions import bucket_label, left_join_all, share
from ..facts.lines import lines_sold
from ..facts.products import with_product_names
from ..tables import Tables

BUCKETS = {2: "0-2", 7: "3-7", 14: "8-14", 30: "15-30"}
"""Names of ages, by the last day of each."""
OLDEST = "31+"


def backorder_ageing(tables: Tables, *, as_of: datetime, warehouse: int | None = None) -> Table:
    """Which backorders wait, for how long, of what value, and when is their stock expected?

    One row per open backorder; a composition is one row, its parts have none of their own.

    Backorders that can ship now come first: their stock is there, but they have no picklist yet. The list of backorders
    seldom has Picqer's own expected date, so the date mostly comes from open purchase orders.

    Columns:
        amount: backordered pieces. amount_available: of those, in stock and reserved for the backorder.
        can_ship_now: whether all of them are.
        created_at: when the backorder was created. age_days: days since that day.
        bucket: these days, as 0-2, 3-7, 8-14, 15-30, 31+.
        value: pieces at the price of the order line after the order's discount; null for a replacement of a return.
        expected_on: Picqer's date, else the earliest date of an open purchase order line of that product for that
            warehouse; for a composition, the date of its last missing part. Null when nothing is on order.
        is_overdue: whether that day has passed; null without a date.

    Parameters:
        warehouse: the one that will deliver it; None for all.
    """
    today = as_of.date()
    rows = with_product_names(tables, open_backorders(tables, today, warehouse))
    orders, sold = tables["orders"].select("idorder", "orderid"), lines_sold(tables)
    prices = sold.select("idorder_product", line_price=share(sold.revenue, sold.pieces))
    joined = left_join_all(left_join_all(rows, orders, by="idorder"), prices, by="idorder_product")
    aged = joined.mutate(age_days=day_number(today) - day_number_of(joined.created_at.date()))
    return aged.select(
        *("idbackorder", "idorder", "orderid", "idproduct", "productcode", "name"),
        *("amount", "amount_available", "created_at", "age_days", "expected_on"),
        can_ship_now="is_available",
        bucket=bucket_label(aged.age_days, BUCKETS, OLDEST),
        value=aged.amount.cast("float64") * aged.line_price,
        is_overdue=aged.expected_on < today,
    )
