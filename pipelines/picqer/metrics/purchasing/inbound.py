"""What is still to come."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.backorders import lacking
from ..facts.days import number, number_of
from ..facts.joins import beside
from ..facts.purchases import on_order, supplied
from ..facts.statistics import positive
from ..facts.stock import HELD, stock_by_warehouse
from ..facts.truth import is_true
from ..tables import Tables


def inbound(tables: Tables, *, as_of: datetime, warehouse: int | None = None) -> Table:
    """What is still to come from suppliers, what of it is overdue, and who waits for it?

    One row per line of an open purchase order of which pieces are still to come.

    A line is overdue from the day after the one on which it is expected: its own date, or its order's. Pieces that wait
    are those that backorders for the product lack in the warehouse that the order goes to, compositions by their parts;
    two orders for the same product show the same ones, they do not add up.

    Columns:
        ordered, pieces: ordered, and of these still to come. purchased_at: when the order was placed.
        expected_on: null when no date is known. days_late: 0 when it is not overdue, null without a date. is_overdue.
        unblocks: pieces that wait for it. freestock: pieces free in that warehouse; null when it holds no stock of it.
        value: pieces to come at the purchase price of the line.

    Args:
        tables: the account's.
        as_of: local moment from which days are counted; what is open is that of the last load.
        warehouse: orders that go there; without it all.
    """
    joined = _placed(tables, on_order(tables, warehouse), as_of)
    late = positive(number(as_of.date()) - number_of(joined.expected_on))
    is_held, unblocks = joined.type.isin(HELD), joined.lacking.fill_null(0)
    return joined.select(
        "idpurchaseorder",
        "purchaseorderid",
        "idsupplier",
        "supplier",
        "idproduct",
        "productcode",
        "name",
        "ordered",
        "pieces",
        "purchased_at",
        "expected_on",
        days_late=late,
        is_overdue=is_true(late > 0),
        unblocks=unblocks.cast("int64"),
        freestock=is_held.ifelse(joined.freestock.fill_null(0), ibis.null("int64")),
        value=joined.pieces.cast("float64") * joined.price,
    )


def _placed(tables: Tables, lines: Table, as_of: datetime) -> Table:
    """Purchase order lines with their product and supplier, what waits for them, and what is there."""
    products = tables["products"].select("idproduct", "productcode", "name", "type")
    free = stock_by_warehouse(tables).select("idproduct", "idwarehouse", "freestock")
    joined = supplied(tables, lines).inner_join(products, "idproduct")
    return beside(joined, free, lacking(tables, as_of.date()), by=["idproduct", "idwarehouse"])
