"""Open purchase order lines."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.backorders import backorder_shortages
from ..facts.days import day_number, day_number_of
from ..facts.expressions import clip_at_zero, is_true, left_join_all
from ..facts.purchases import open_purchase_lines, with_supplier
from ..facts.stock import STOCKED_TYPES, stock_by_warehouse
from ..tables import Tables


def inbound(tables: Tables, *, as_of: datetime, warehouse: int | None = None) -> Table:
    """What is still to come from suppliers, what of it is overdue, and who waits for it?

    One row per line of an open purchase order with pieces still to be received.

    A line is overdue from the day after its expected date: its own date, else the order's. `unblocks` is the shortage
    on backorders for the product in the order's warehouse, compositions by their parts. Two orders for the same product
    show the same shortage; do not add them up. Open lines are those of the last load.

    Columns:
        ordered, pieces: ordered, and of these still to come. purchased_at: when the order was placed.
        expected_on: null when no date is known. days_late: 0 when not overdue, null without a date. is_overdue.
        unblocks: pieces short on backorders. freestock: free pieces in that warehouse; null for a product without stock
            of its own.
        value: pieces to come at the purchase price of the line.

    Parameters:
        warehouse: only orders for this warehouse; None for all.
    """
    joined = _with_context(tables, open_purchase_lines(tables, warehouse), as_of)
    late = clip_at_zero(day_number(as_of.date()) - day_number_of(joined.expected_on))
    is_held, unblocks = joined.type.isin(STOCKED_TYPES), joined.lacking.fill_null(0)
    return joined.select(
        *("idpurchaseorder", "purchaseorderid", "idsupplier", "supplier", "idproduct"),
        *("productcode", "name", "ordered", "pieces", "purchased_at", "expected_on"),
        days_late=late,
        is_overdue=is_true(late > 0),
        unblocks=unblocks.cast("int64"),
        freestock=is_held.ifelse(joined.freestock.fill_null(0), ibis.null("int64")),
        value=joined.pieces.cast("float64") * joined.price,
    )


def _with_context(tables: Tables, lines: Table, as_of: datetime) -> Table:
    """Purchase order lines with their product, supplier, shortage on backorders and free stock."""
    products = tables["products"].select("idproduct", "productcode", "name", "type")
    free = stock_by_warehouse(tables).select("idproduct", "idwarehouse", "freestock")
    joined = with_supplier(tables, lines).inner_join(products, "idproduct")
    return left_join_all(joined, free, backorder_shortages(tables, as_of.date()), by=["idproduct", "idwarehouse"])
