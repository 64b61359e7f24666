"""What products cost more or less than the time before."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.products import named
from ..tables import Tables
from .prices import referenced


def purchase_price_variance(tables: Tables, *, as_of: datetime, window_days: int = 365) -> Table:
    """Which purchases were dearer or cheaper than the one before, and what did that cost?

    One row per purchase order line that was bought in the window, of which pieces came, and that has a reference.

    Purchase price variance = (price - reference price) x pieces received. The reference is the price of the product on
    the purchase before it, from whatever supplier and however long ago, in order of purchase date and line number;
    without one it is the product's cost price, that of today, which people may have changed by hand. Lines without a
    price are no purchases here. Freight and currency are not in Picqer.

    Columns:
        bought_on: day of purchase. received: pieces. price, reference_price: of one piece.
        reference_source: previous purchase or fixedstockprice. variance: money, above 0 when it cost more.
        change: of the price, as a share of the reference; 0.1 is 10 % dearer.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
    """
    lines = referenced(tables, as_of, window_days)
    more = lines.price - lines.reference_price
    priced = lines.mutate(
        bought_on=lines.bought_at.date(),
        variance=more * lines.received.cast("float64"),
        change=more / lines.reference_price,
    )
    return named(tables, priced).select(
        "idpurchaseorder_product",
        "purchaseorderid",
        "idsupplier",
        "supplier",
        "idproduct",
        "productcode",
        "name",
        "bought_on",
        "received",
        "price",
        "reference_price",
        "reference_source",
        "variance",
        "change",
    )
