"""What was bought: what is still to come, and how long suppliers take."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .days import hours_between
from .demand import first_of
from .joins import beside
from .statistics import sample_deviation

ON_THE_SPOT = 1.0
"""Hours: Picqer makes a purchase order for a receipt without one, received at once; that is no lead time."""
DAY = 24.0
PLACED = ["purchased", "received"]
"""A concept was not sent to the supplier, a cancelled order was taken back."""


def on_order(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per purchase order line of which pieces are still to come.

    Columns: pieces (to come), ordered, price (of one piece), expected_on (the line's date before the order's; null when
    neither is known).
    """
    orders, products = tables["purchaseorders"], tables["purchaseorders__products"]
    open_orders = orders.filter(orders.status == "purchased")
    if warehouse is not None:
        open_orders = open_orders.filter(open_orders.idwarehouse == warehouse)
    head = open_orders.select(
        "idpurchaseorder",
        "purchaseorderid",
        "idsupplier",
        "supplier_name",
        "idwarehouse",
        "purchased_at",
        whole_order="delivery_date",
    )
    line = products.select(
        "idpurchaseorder",
        "idpurchaseorder_product",
        "idproduct",
        "delivery_date",
        ordered="amount",
        price=products.price.cast("float64"),
        pieces=products.amount - products.amountreceived.fill_null(0),
    )
    joined = line.filter(line.pieces > 0).inner_join(head, "idpurchaseorder")
    return joined.mutate(expected_on=ibis.coalesce(joined.delivery_date, joined.whole_order)).drop(
        "delivery_date", "whole_order"
    )


def coming(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per product that is on order: the pieces to come, and the earliest day on which some are expected."""
    lines = on_order(tables, warehouse)
    return lines.group_by("idproduct").agg(on_order=lines.pieces.sum(), next_delivery=lines.expected_on.min())


def received(tables: Tables) -> Table:
    """One row per booking of ordered pieces in a completed receipt, of those that were not reverted."""
    receipts, products = tables["receipts"], tables["receipts__products"]
    done = receipts.filter((receipts.status == "completed") & receipts.completed_at.notnull())
    line = products.filter(products.idpurchaseorder.notnull() & products.reverted_at.isnull() & (products.amount > 0))
    booked = line.select("idreceipt", "idpurchaseorder", "idpurchaseorder_product", "idproduct", pieces="amount")
    return booked.inner_join(done.select("idreceipt", "completed_at"), "idreceipt")


def placed(tables: Tables) -> Table:
    """One row per purchase order that was placed with a supplier, also when nothing has come of it yet.

    Columns: placed_at (when it was marked as purchased, or created where that is unknown), first_at and last_at
    (completed receipts, null when none), lead_days (to the first one, in days of 24 hours), promised_on (its date,
    null when none).
    """
    orders, arrival = tables["purchaseorders"], received(tables)
    arrived = arrival.group_by("idpurchaseorder").agg(
        first_at=arrival.completed_at.min(), last_at=arrival.completed_at.max()
    )
    head = orders.filter(orders.idsupplier.notnull() & orders.status.isin(PLACED)).select(
        "idpurchaseorder",
        "purchaseorderid",
        "idsupplier",
        "idwarehouse",
        placed_at=ibis.coalesce(orders.purchased_at, orders.created),
        promised_on="delivery_date",
    )
    joined = beside(head, arrived, by="idpurchaseorder")
    timed = hours_between(tables, joined, "placed_at", "first_at", "hours")
    is_order = timed.hours.isnull() | (timed.hours >= ON_THE_SPOT)
    return timed.filter(is_order).mutate(lead_days=timed.hours / DAY).drop("hours")


def deliveries(tables: Tables) -> Table:
    """One row per purchase order that was placed with a supplier and of which something has come; as `placed`."""
    orders = placed(tables)
    return orders.filter(orders.first_at.notnull())


def lead_times(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per supplier of whom something came in a window up to `as_of`.

    Columns: deliveries, lead_days_mean, lead_days_sd (of a sample; null when there is one delivery).
    """
    came = delivered(tables, as_of, window_days)
    return came.group_by("idsupplier").agg(
        deliveries=came.count(), lead_days_mean=came.lead_days.mean(), lead_days_sd=sample_deviation(came.lead_days)
    )


def delivered(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """The deliveries whose first pieces came in a window up to `as_of`."""
    came = deliveries(tables)
    return came.filter((came.first_at.date() >= first_of(as_of.date(), window_days)) & (came.first_at <= as_of))


def bought(tables: Tables) -> Table:
    """One row per purchase order line with a price, of orders that were placed, also those made for a receipt.

    Columns: bought_at (as `placed_at`), price (of one piece), received (pieces).
    """
    orders, products = tables["purchaseorders"], tables["purchaseorders__products"]
    head = orders.filter(orders.status.isin(PLACED)).select(
        "idpurchaseorder",
        "purchaseorderid",
        "idsupplier",
        "supplier_name",
        bought_at=ibis.coalesce(orders.purchased_at, orders.created),
    )
    line = products.select(
        "idpurchaseorder",
        "idpurchaseorder_product",
        "idproduct",
        price=products.price.cast("float64"),
        received=products.amountreceived.fill_null(0),
    )
    return line.filter(line.price > 0).inner_join(head, "idpurchaseorder")


def supplied(tables: Tables, lines: Table) -> Table:
    """Lines of `on_order` or `bought` with `supplier`: its name, or the one on the order when it is not in the list."""
    suppliers = tables["suppliers"].select("idsupplier", listed="name")
    joined = beside(lines, suppliers, by="idsupplier")
    return joined.mutate(supplier=ibis.coalesce(joined.listed, joined.supplier_name)).drop("listed", "supplier_name")


def last_prices(tables: Tables, as_of: datetime) -> Table:
    """One row per product that was bought: the price of one piece on the last purchase order up to `as_of`."""
    lines = bought(tables)
    known = lines.filter(lines.bought_at <= as_of)
    newest = [known.bought_at.desc(), known.idpurchaseorder_product.desc()]
    ranked = known.mutate(place=ibis.row_number().over(group_by="idproduct", order_by=newest))
    return ranked.filter(ranked.place == 0).select("idproduct", last_price="price")
