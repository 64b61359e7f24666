"""Open backorders, and when their stock is expected."""

from __future__ import annotations

from datetime import date

import ibis
from ibis.expr.types import Table

from ..tables import Tables
from .expressions import in_warehouse, left_join_all
from .purchases import open_purchase_lines


def open_backorders(tables: Tables, as_of: date, warehouse: int | None = None) -> Table:
    """One row per open backorder, in one warehouse or in all; a composition is one row, its parts have none.

    Columns: amount (backordered pieces), amount_available (of those, in stock and reserved for it), is_available
    (whether all are), expected_on (Picqer's date, else the earliest date of an open purchase order for that product
    and warehouse; for a composition the latest date of the parts that are short; null when nothing is on order).
    """
    dated = _expected(tables, _open(tables, as_of, warehouse))
    parts = dated.filter(dated.part_of_idbackorder.notnull() & ~dated.is_available)
    is_unknown = parts.own_date.isnull().ifelse(1, 0)
    lacked = parts.group_by(parent="part_of_idbackorder").agg(last_part=parts.own_date.max(), unknown=is_unknown.sum())
    whole = dated.filter(dated.part_of_idbackorder.isnull())
    joined = whole.left_join(lacked, [("idbackorder", "parent")])
    of_parts = (joined.unknown == 0).ifelse(joined.last_part, ibis.null("date"))
    return joined.mutate(expected_on=ibis.coalesce(joined.own_date, of_parts)).drop(
        "part_of_idbackorder", "own_date", "parent", "last_part", "unknown"
    )


def backorder_shortages(tables: Tables, as_of: date) -> Table:
    """One row per product and warehouse with missing pieces on backorders, compositions by their parts."""
    rows = _open(tables, as_of, None)
    parents = rows.filter(rows.part_of_idbackorder.notnull()).select(parent="part_of_idbackorder").distinct()
    single = rows.anti_join(parents, [("idbackorder", "parent")])
    lacked = single.filter(single.amount > single.amount_available)
    return lacked.group_by("idproduct", "idwarehouse").agg(lacking=(lacked.amount - lacked.amount_available).sum())


def _open(tables: Tables, as_of: date, warehouse: int | None) -> Table:
    every = tables["backorders"]
    chosen = in_warehouse(every.filter(every.resolved_at.isnull() & (every.created_at.date() <= as_of)), warehouse)
    available = chosen.amount_available.fill_null(0)
    return chosen.select(
        *("idbackorder", "idorder", "idorder_product", "idproduct", "idwarehouse"),
        *("part_of_idbackorder", "created_at", "date_available", "amount"),
        amount_available=available,
        is_available=available >= chosen.amount,
    )


def _expected(tables: Tables, backorders: Table) -> Table:
    """Backorders with `own_date` for date_available: when the product is expected in the backorder's warehouse."""
    coming = open_purchase_lines(tables)
    first = coming.group_by("idproduct", "idwarehouse").agg(bought=coming.expected_on.min())
    joined = left_join_all(backorders, first, by=["idproduct", "idwarehouse"])
    return joined.mutate(own_date=ibis.coalesce(joined.date_available.date(), joined.bought)).drop(
        "date_available", "bought"
    )
