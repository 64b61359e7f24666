"""Order lines as the customer bought them, and as they are picked from the shelf."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .expressions import left_join_all, share

NO_DEMAND_STATUSES = ["cancelled", "concept", "expected"]
"""Statuses of orders that are no demand: cancelled, not placed, or without reserved stock."""
VIRTUAL_COMPOSITION = "virtual_composition"
"""The type of a set that is assembled while picking; Picqer computes its stock from its parts."""
PICKED = ["idorder", "idorder_product", "idproduct", "created", "day", "status", "idfulfilment_customer", "pieces"]


def order_lines(tables: Tables) -> Table:
    """One row per order line that was not cancelled entirely, of orders that are demand; both compositions and parts.

    Columns: pieces (ordered and not cancelled), revenue (after the order's discount; for a part of a composition as on
    its own line), day (of the order).
    """
    orders, products = tables["orders"], tables["orders__products"]
    order = orders.filter(orders.status.notin(NO_DEMAND_STATUSES)).select(
        "idorder", "created", "status", "idcustomer", "idfulfilment_customer", "discount"
    )
    line = products.select(
        *("idorder", "idorder_product", "idproduct", "partof_idorder_product"),
        pieces=products.amount - products.amount_cancelled.fill_null(0),
        price=products.price.cast("float64"),
    )
    joined = line.filter(line.pieces > 0).inner_join(order, "idorder")
    paid = 1 - joined.discount.cast("float64").fill_null(0.0) / 100
    return joined.mutate(revenue=joined.pieces.cast("float64") * joined.price * paid, day=joined.created.date()).drop(
        "price", "discount"
    )


def lines_sold(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per line as the customer bought it: a composition counts, its parts do not.

    With a warehouse: only the pieces on its picklists, with their share of the revenue.
    """
    every = order_lines(tables)
    sold = every.filter(every.partof_idorder_product.isnull())
    if warehouse is None:
        return sold
    joined = _from_warehouse(tables, sold.mutate(ordered=sold.pieces), warehouse)
    return joined.mutate(revenue=joined.revenue * share(joined.pieces, joined.ordered)).drop("ordered")


def orders_sold(tables: Tables) -> Table:
    """One row per order that is demand: its lines as the customer bought them, their pieces and revenue."""
    every = lines_sold(tables)
    return every.group_by("idorder", "idcustomer", "created", "day").agg(
        lines=every.count(), pieces=every.pieces.sum(), revenue=every.revenue.sum()
    )


def lines_picked(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per line that is picked: the parts of a virtual composition count, the composition does not.

    A composition with stock of its own is picked itself. When an order does not list the parts, they come from
    `product_parts`. With a warehouse: only the pieces on its picklists.
    """
    products = tables["products"].select("idproduct", "type")
    typed = left_join_all(order_lines(tables), products, by="idproduct")
    is_virtual, is_part = typed.type.fill_null("") == VIRTUAL_COMPOSITION, typed.partof_idorder_product.notnull()
    virtual = typed.filter(is_virtual)
    named = typed.filter(is_part).select(parent="partof_idorder_product").distinct()
    parents = virtual.select(parent="idorder_product")
    parts = typed.filter(is_part & ~is_virtual).semi_join(parents, [("partof_idorder_product", "parent")])
    unnamed = _parts_of(tables, virtual.anti_join(named, [("idorder_product", "parent")]))
    picked = ibis.union(
        typed.filter(~is_part & ~is_virtual).select(PICKED), parts.select(PICKED), unnamed.select(PICKED)
    )
    return picked if warehouse is None else _from_warehouse(tables, picked, warehouse)


def _parts_of(tables: Tables, compositions: Table) -> Table:
    """The parts of compositions whose parts are not on the order."""
    parts = tables["product_parts"].select("partof_idproduct", part="idproduct", each="amount")
    joined = compositions.inner_join(parts, [("idproduct", "partof_idproduct")])
    return joined.mutate(idproduct=joined.part, pieces=joined.pieces * joined.each)


def _from_warehouse(tables: Tables, picked: Table, warehouse: int) -> Table:
    picklists, products = tables["picklists"], tables["picklists__products"]
    here = picklists.filter((picklists.idwarehouse == warehouse) & (picklists.status != "cancelled"))
    taken = products.semi_join(here, "idpicklist")
    of_line = taken.group_by("idorder_product", "idproduct").agg(pieces=taken.amount.sum())
    return picked.drop("pieces").inner_join(of_line, ["idorder_product", "idproduct"])
