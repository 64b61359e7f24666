"""Checks of the completeness of the data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

import ibis
from ibis.expr.types import BooleanValue, StringValue, Table

from ..facts.expressions import share
from ..facts.lines import VIRTUAL_COMPOSITION, order_lines
from ..facts.products import cost
from ..facts.purchases import open_purchase_lines
from ..facts.stock import STOCKED_TYPES, stock_by_warehouse
from ..tables import Tables

PURCHASED_TYPE = "normal"
"""The product type that suppliers deliver; compositions are assembled, unlimited products are often services."""


def data_quality(tables: Tables, *, as_of: datetime) -> Table:
    """What is missing in the data, and which numbers does that spoil?

    One row per check, also when nothing is missing.

    Only active products are checked, and only where the check makes sense: a virtual composition has no stock, cost or
    supplier of its own. Cancelled orders and orders that were not placed are not checked. Deleted products count only
    when an order line still refers to them.

    Columns:
        check: what is missing or odd. rows: rows that fail the check; null when a collection that it needs was never
        read whole. of: rows checked; null when unknown. share: rows / of, 0 to 1; null when there is nothing to check.
        costs: the numbers that suffer.
    """
    return ibis.union(
        *_known(tables, _products(tables), "products"),
        *_known(tables, [_order_levels(tables)], "products", "product_warehouses"),
        *_known(tables, [_compositions(tables)], "products", "product_parts"),
        *_known(tables, _stock(tables), "products", "warehouses"),
        *_known(tables, _orders(tables, as_of), "orders", "products"),
        *_known(tables, [_purchases(tables)], "purchaseorders"),
        _rejected(tables),
    )


def _products(tables: Tables) -> Iterator[Table]:
    products = _active(tables)
    held = products.filter(products.type.isin(STOCKED_TYPES)).inner_join(cost(tables).drop("unit_price"), "idproduct")
    bought = products.filter(products.type == PURCHASED_TYPE)
    yield _check("products without cost price", held, held.unit_cost.isnull(), "stock value, margin and turnover")
    yield _check("products without sales price", products, products.price.fill_null(0) == 0, "sales value and margin")
    yield _check("products without supplier", bought, bought.idsupplier.isnull(), "from whom to buy")
    yield _check(
        "products without supplier code", bought, _is_empty(bought.productcode_supplier), "purchase orders sent out"
    )
    yield _check("products without lead time", bought, bought.deliverytime.isnull(), "when to buy what is new")
    yield _check("products without barcode", held, _is_empty(held.barcode), "scanning at receipt and picking")
    yield _check("products without weight", held, held.weight.fill_null(0) == 0, "weight and cost of parcels")


def _order_levels(tables: Tables) -> Table:
    products, settings = _active(tables), tables["product_warehouses"]
    levels = settings.filter(settings.stock_level_order.notnull()).select(levelled="idproduct").distinct()
    bought = products.filter(products.type == PURCHASED_TYPE).left_join(levels, [("idproduct", "levelled")])
    return _check("products without order level in any warehouse", bought, bought.levelled.isnull(), "purchase advice")


def _compositions(tables: Tables) -> Table:
    products, parts = _active(tables), tables["product_parts"].select(composed="partof_idproduct").distinct()
    virtual = products.filter(products.type == VIRTUAL_COMPOSITION).left_join(parts, [("idproduct", "composed")])
    return _check("virtual compositions without parts", virtual, virtual.composed.isnull(), "demand for their parts")


def _stock(tables: Tables) -> Iterator[Table]:
    every, warehouses = stock_by_warehouse(tables), tables["warehouses"].select("idwarehouse", "active")
    yield _check("negative free stock", every, every.freestock < 0, "promises to customers")
    there = every.filter(every.stock > 0).inner_join(warehouses, "idwarehouse")
    yield _check("stock in inactive warehouses", there, ~there.active, "stock that nobody can order")
    yield _check("stock in warehouses that do not count", there, ~there.counts, "stock value, which leaves it out")


def _orders(tables: Tables, as_of: datetime) -> Iterator[Table]:
    every, known = order_lines(tables), tables["products"].select(known="idproduct")
    placed = every.filter(every.created <= as_of)
    named = placed.left_join(known, [("idproduct", "known")])
    yield _check("order lines whose product is gone", named, named.known.isnull(), "demand and revenue by product")
    orders = placed.select("idorder", "idcustomer").distinct()
    yield _check("orders of guests", orders, orders.idcustomer.isnull(), "customers who come back")


def _purchases(tables: Tables) -> Table:
    coming = open_purchase_lines(tables)
    return _check(
        "purchase order lines without expected date", coming, coming.expected_on.isnull(), "when stock comes in"
    )


def _rejected(tables: Tables) -> Table:
    rejected = tables["_rejected"]
    records = rejected.filter(rejected.healed_at.isnull()).select("collection", "key").distinct()
    counted = records.agg(found=records.count())
    return counted.select(
        check=ibis.literal("rejected records"),
        rows=counted.found.cast("int64"),
        of=ibis.null("int64"),
        share=ibis.null("float64"),
        costs=ibis.literal("every number that they belong to"),
    )


def _check(name: str, looked_at: Table, is_wrong: BooleanValue, costs: str) -> Table:
    counted = looked_at.agg(found=is_wrong.ifelse(1, 0).sum(), of=looked_at.count())
    found, of = counted.found.fill_null(0).cast("int64"), counted["of"].cast("int64")
    return counted.select(
        check=ibis.literal(name), rows=found, of=of, share=share(found, of), costs=ibis.literal(costs)
    )


def _known(tables: Tables, checks: Iterable[Table], *needed: str) -> Iterator[Table]:
    """These checks, without a number where a collection that they need was never read whole.

    Where coverage says nothing at all, the tables are taken as they are.
    """
    covered = tables["_picqer_coverage"]
    is_whole = covered.collection.isin(needed) & covered.complete_to.notnull()
    counted = covered.agg(whole=is_whole.ifelse(1, 0).sum(), told=covered.count())
    for check in checks:
        known = check.cross_join(counted)
        is_known = (known.told == 0) | (known.whole == len(needed))
        numbers = {
            name: is_known.ifelse(known[name], ibis.null(known[name].type())) for name in ("rows", "of", "share")
        }
        yield known.mutate(**numbers).select(check.columns)


def _active(tables: Tables) -> Table:
    return tables["products"].filter(tables["products"].active)


def _is_empty(text: StringValue) -> BooleanValue:
    return text.fill_null("") == ""
