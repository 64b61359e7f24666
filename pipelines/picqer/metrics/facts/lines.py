"""Order lines, as the customer bought them and as they leave the shelf."""

from __future__ import annotations

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .joins import beside
from .statistics import share

NOT_ORDERED = ["cancelled", "concept", "expected"]
"""Orders that are no demand: taken back, not placed, or not promised any stock yet."""
VIRTUAL = "virtual_composition"
"""A set that is put together from its parts when it is picked; Picqer computes its stock from theirs."""
PICKED = ["idorder", "idorder_product", "idproduct", "created", "day", "status", "idfulfilment_customer", "pieces"]


def lines(tables: Tables) -> Table:
    """One row per order line that was not cancelled whole, of orders that are demand; parts and compositions both.

    Columns: pieces (ordered and not cancelled), revenue (after the order's discount; a part of a composition has
    what Picqer writes on its line), day (of the order).
    """
    orders, products = tables["orders"], tables["orders__products"]
    order = orders.filter(orders.status.notin(NOT_ORDERED)).select(
        "idorder", "created", "status", "idcustomer", "idfulfilment_customer", "discount"
    )
    line = products.select(
        "idorder",
        "idorder_product",
        "idproduct",
        "partof_idorder_product",
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

    Args:
        tables: the account's.
        warehouse: only the pieces that its picklists take of these lines, and their share of the revenue.
    """
    every = lines(tables)
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
    """One row per line that leaves a shelf: the parts of a virtual composition count, the composition does not.

    A composition with stock of its own is picked itself. Where Picqer leaves the parts out of an order, they are taken
    from `product_parts`.

    Args:
        tables: the account's.
        warehouse: only what its picklists take of these lines; all of them without it.
    """
    products = tables["products"].select("idproduct", "type")
    typed = beside(lines(tables), products, by="idproduct")
    is_virtual, is_part = typed.type.fill_null("") == VIRTUAL, typed.partof_idorder_product.notnull()
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
    """The parts of compositions whose order lines do not name them."""
    parts = tables["product_parts"].select("partof_idproduct", part="idproduct", each="amount")
    joined = compositions.inner_join(parts, [("idproduct", "partof_idproduct")])
    return joined.mutate(idproduct=joined.part, pieces=joined.pieces * joined.each)


def _from_warehouse(tables: Tables, picked: Table, warehouse: int) -> Table:
    picklists, products = tables["picklists"], tables["picklists__products"]
    here = picklists.filter((picklists.idwarehouse == warehouse) & (picklists.status != "cancelled"))
    taken = products.semi_join(here, "idpicklist")
    of_line = taken.group_by("idorder_product", "idproduct").agg(pieces=taken.amount.sum())
    return picked.drop("pieces").inner_join(of_line, ["idorder_product", "idproduct"])
