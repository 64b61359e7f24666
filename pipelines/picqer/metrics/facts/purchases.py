"""Purchase orders: lines on order, receipts, lead times and prices."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .days import window_start, with_hours_between
from .expressions import in_warehouse, left_join_all, sample_deviation

SHORTEST_LEAD_HOURS = 1.0
"""A shorter time is no lead time: Picqer creates a purchase order, received at once, for a receipt that has none."""
HOURS_PER_DAY = 24.0
PLACED_STATUSES = ["purchased", "received"]
"""Statuses of orders at a supplier; a concept was not sent, a cancelled order was withdrawn."""


def open_purchase_lines(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per purchase order line with pieces still to be received.

    Columns: pieces (still to come), ordered, price (of one piece), expected_on (the date of the line, else of the
    order; null when neither is known).
    """
    orders, products = tables["purchaseorders"], tables["purchaseorders__products"]
    open_orders = in_warehouse(orders.filter(orders.status == "purchased"), warehouse)
    head = open_orders.select(
        *("idpurchaseorder", "purchaseorderid", "idsupplier", "supplier_name", "idwarehouse", "purchased_at"),
        whole_order="delivery_date",
    )
    line = products.select(
        *("idpurchaseorder", "idpurchaseorder_product", "idproduct", "delivery_date"),
        ordered="amount",
        price=products.price.cast("float64"),
        pieces=products.amount - products.amountreceived.fill_null(0),
    )
    joined = line.filter(line.pieces > 0).inner_join(head, "idpurchaseorder")
    return joined.mutate(expected_on=ibis.coalesce(joined.delivery_date, joined.whole_order)).drop(
        "delivery_date", "whole_order"
    )


def on_order_by_product(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product on order: the pieces still to come, and the earliest expected day."""
    lines = open_purchase_lines(tables, warehouse)
    return lines.group_by("idproduct").agg(on_order=lines.pieces.sum(), next_delivery=lines.expected_on.min())


def receipt_lines(tables: Tables) -> Table:
    """One row per receipt line of a purchase order, of completed receipts; reverted lines are left out."""
    receipts, products = tables["receipts"], tables["receipts__products"]
    done = receipts.filter((receipts.status == "completed") & receipts.completed_at.notnull())
    line = products.filter(products.idpurchaseorder.notnull() & products.reverted_at.isnull() & (products.amount > 0))
    booked = line.select("idreceipt", "idpurchaseorder", "idpurchaseorder_product", "idproduct", pieces="amount")
    return booked.inner_join(done.select("idreceipt", "completed_at"), "idreceipt")


def placed_orders(tables: Tables) -> Table:
    """One row per purchase order that was placed with a supplier, received or not.

    Columns: placed_at (when it was marked as purchased, else created), first_at and last_at (first and last completed
    receipt, null without one), lead_days (until the first receipt, in days of 24 hours), promised_on (the delivery
    date, null without one).
    """
    orders, arrival = tables["purchaseorders"], receipt_lines(tables)
    arrived = arrival.group_by("idpurchaseorder").agg(
        first_at=arrival.completed_at.min(), last_at=arrival.completed_at.max()
    )
    head = orders.filter(orders.idsupplier.notnull() & orders.status.isin(PLACED_STATUSES)).select(
        *("idpurchaseorder", "purchaseorderid", "idsupplier", "idwarehouse"),
        placed_at=ibis.coalesce(orders.purchased_at, orders.created),
        promised_on="delivery_date",
    )
    joined = left_join_all(head, arrived, by="idpurchaseorder")
    timed = with_hours_between(tables, joined, "placed_at", "first_at", "hours")
    is_order = timed.hours.isnull() | (timed.hours >= SHORTEST_LEAD_HOURS)
    return timed.filter(is_order).mutate(lead_days=timed.hours / HOURS_PER_DAY).drop("hours")


def deliveries(tables: Tables) -> Table:
    """One row per purchase order with a receipt, with the columns of `placed_orders`."""
    orders = placed_orders(tables)
    return orders.filter(orders.first_at.notnull())


def lead_times(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per supplier with a delivery in a window up to `as_of`.

    Columns: deliveries, lead_days_mean, lead_days_sd (of a sample; null with one delivery).
    """
    came = deliveries_within(tables, as_of, window_days)
    return came.group_by("idsupplier").agg(
        deliveries=came.count(), lead_days_mean=came.lead_days.mean(), lead_days_sd=sample_deviation(came.lead_days)
    )


def deliveries_within(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """The rows of `deliveries` whose first receipt is in a window up to `as_of`."""
    came = deliveries(tables)
    return came.filter((came.first_at.date() >= window_start(as_of.date(), window_days)) & (came.first_at <= as_of))


def purchase_lines(tables: Tables) -> Table:
    """One row per purchase order line with a price, of placed orders, including those made for a receipt.

    Columns: bought_at (as placed_at in `placed_orders`), price (of one piece), received (pieces).
    """
    orders, products = tables["purchaseorders"], tables["purchaseorders__products"]
    head = orders.filter(orders.status.isin(PLACED_STATUSES)).select(
        *("idpurchaseorder", "purchaseorderid", "idsupplier", "supplier_name"),
        bought_at=ibis.coalesce(orders.purchased_at, orders.created),
    )
    line = products.select(
        *("idpurchaseorder", "idpurchaseorder_product", "idproduct"),
        price=products.price.cast("float64"),
        received=products.amountreceived.fill_null(0),
    )
    return line.filter(line.price > 0).inner_join(head, "idpurchaseorder")


def with_supplier(tables: Tables, lines: Table) -> Table:
    """Purchase order lines plus `supplier`: the name in the list of suppliers, else the name on the order."""
    suppliers = tables["suppliers"].select("idsupplier", listed="name")
    joined = left_join_all(lines, suppliers, by="idsupplier")
    return joined.mutate(supplier=ibis.coalesce(joined.listed, joined.supplier_name)).drop("listed", "supplier_name")


def last_prices(tables: Tables, as_of: datetime) -> Table:
    """One row per purchased product: the price of one piece on the last purchase order up to `as_of`."""
    lines = purchase_lines(tables)
    known = lines.filter(lines.bought_at <= as_of)
    newest = [known.bought_at.desc(), known.idpurchaseorder_product.desc()]
    ranked = known.mutate(place=ibis.row_number().over(group_by="idproduct", order_by=newest))
    return ranked.filter(ranked.place == 0).select("idproduct", last_price="price")
