"""What waits for stock."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.backorders import waiting
from ..facts.days import number, number_of
from ..facts.joins import beside
from ..facts.lines import lines_sold
from ..facts.products import named
from ..facts.statistics import bucket, share
from ..tables import Tables

BUCKETS = {2: "0-2", 7: "3-7", 14: "8-14", 30: "15-30"}
"""What an age is called, by the last day that is called so."""
OLDEST = "31+"


def backorder_ageing(tables: Tables, *, as_of: datetime, warehouse: int | None = None) -> Table:
    """Which backorders wait, for how long, of what value, and when is their stock expected?

    One row per open backorder; a composition is one row, its parts have none of their own.

    What can ship now comes first: the stock is there and nobody has made a picklist of it. Picqer's own expected date
    comes with a single backorder only, seldom with the list, so that mostly the open purchase orders tell it.

    Columns:
        amount: pieces that wait. amount_available: of those, in stock and reserved for it.
        can_ship_now: whether all of them are.
        created_at: since when it waits. age_days: days since that day. bucket: days, as 0-2, 3-7, 8-14, 15-30, 31+.
        value: pieces at the price of the order line after the order's discount; null for a replacement of a return.
        expected_on: Picqer's date, else the earliest one of an open purchase order line of that product for that
            warehouse; of a composition, that of the last part it lacks. Null when nothing is on its way.
        is_overdue: whether that day has passed; null without one.

    Args:
        tables: the account's.
        as_of: local moment from which ages are counted.
        warehouse: the one that will deliver it; without it all.
    """
    today = as_of.date()
    rows = named(tables, waiting(tables, today, warehouse))
    orders, sold = tables["orders"].select("idorder", "orderid"), lines_sold(tables)
    prices = sold.select("idorder_product", line_price=share(sold.revenue, sold.pieces))
    joined = beside(beside(rows, orders, by="idorder"), prices, by="idorder_product")
    aged = joined.mutate(age_days=number(today) - number_of(joined.created_at.date()))
    return aged.select(
        "idbackorder",
        "idorder",
        "orderid",
        "idproduct",
        "productcode",
        "name",
        "amount",
        "amount_available",
        "created_at",
        "age_days",
        "expected_on",
        can_ship_now="is_available",
        bucket=bucket(aged.age_days, BUCKETS, OLDEST),
        value=aged.amount.cast("float64") * aged.line_price,
        is_overdue=aged.expected_on < today,
    )
