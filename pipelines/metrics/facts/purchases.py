"""What was bought: what is still to come, and how long suppliers take."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .days import hours_between

ON_THE_SPOT = 1.0
"""Hours: Picqer makes a purchase order for a receipt without one, received at once; that is no lead time."""
DAY = 24.0


def on_order(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per purchase order line of which pieces are still to come.

    Columns: pieces (to come), ordered, expected_on (the line's date before the order's; null when neither is known).
    """
    orders, products = tables["purchaseorders"], tables["purchaseorders__products"]
    open_orders = orders.filter(orders.status == "purchased")
    if warehouse is not None:
        open_orders = open_orders.filter(open_orders.idwarehouse == warehouse)
    head = open_orders.select(
        "idpurchaseorder", "purchaseorderid", "idsupplier", "idwarehouse", "purchased_at", whole_order="delivery_date"
    )
    line = products.select(
        "idpurchaseorder",
        "idpurchaseorder_product",
        "idproduct",
        "delivery_date",
        ordered="amount",
        pieces=products.amount - products.amountreceived.fill_null(0),
    )
    joined = line.filter(line.pieces > 0).inner_join(head, "idpurchaseorder")
    return joined.mutate(expected_on=ibis.coalesce(joined.delivery_date, joined.whole_order)).drop(
        "delivery_date", "whole_order"
    )


def deliveries(tables: Tables) -> Table:
    """One row per purchase order that was placed with a supplier and of which something has come.

    Columns: placed_at (when it was marked as purchased, or created where that is unknown), first_at and last_at
    (completed receipts), lead_days (to the first one, in days of 24 hours), promised_on (its date, null when none).
    """
    orders, receipts, products = tables["purchaseorders"], tables["receipts"], tables["receipts__products"]
    done = receipts.filter((receipts.status == "completed") & receipts.completed_at.notnull())
    line = products.filter(products.idpurchaseorder.notnull() & products.reverted_at.isnull() & (products.amount > 0))
    arrival = (
        line.select("idreceipt", "idpurchaseorder")
        .distinct()
        .inner_join(done.select("idreceipt", "completed_at"), "idreceipt")
    )
    arrived = arrival.group_by("idpurchaseorder").agg(
        first_at=arrival.completed_at.min(), last_at=arrival.completed_at.max()
    )
    head = orders.filter(orders.idsupplier.notnull() & (orders.status != "cancelled")).select(
        "idpurchaseorder",
        "purchaseorderid",
        "idsupplier",
        "idwarehouse",
        placed_at=ibis.coalesce(orders.purchased_at, orders.created),
        promised_on="delivery_date",
    )
    timed = hours_between(tables, head.inner_join(arrived, "idpurchaseorder"), "placed_at", "first_at", "hours")
    return timed.filter(timed.hours >= ON_THE_SPOT).mutate(lead_days=timed.hours / DAY).drop("hours")
