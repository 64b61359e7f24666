"""Purchase price variance by purchase order line."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.products import with_product_names
from ..tables import Tables
from .prices import with_reference_price


def purchase_price_variance(tables: Tables, *, as_of: datetime, window_days: int = 365) -> Table:
    """Which purchases were dearer or cheaper than the one before, and what did that cost?

    One row per received purchase order line of the window that has a reference price.

    Purchase price variance = (price - reference price) x pieces received. The reference price is that of the product's
    previous purchase, from any supplier and at any time, in order of purchase date and line number. Without a previous
    purchase it is today's cost price of the product, which users can change by hand. Lines without a price do not
    count. Picqer has no freight costs and no currencies.

    Columns:
        bought_on: day of purchase. received: pieces. price, reference_price: of one piece.
        reference_source: previous purchase or fixedstockprice. variance: money, above 0 when it cost more.
        change: of the price, as a share of the reference; 0.1 is 10 % dearer.
    """
    lines = with_reference_price(tables, as_of, window_days)
    more = lines.price - lines.reference_price
    priced = lines.mutate(
        bought_on=lines.bought_at.date(),
        variance=more * lines.received.cast("float64"),
        change=more / lines.reference_price,
    )
    return with_product_names(tables, priced).select(
        *("idpurchaseorder_product", "purchaseorderid", "idsupplier", "supplier"),
        *("idproduct", "productcode", "name", "bought_on", "received", "price"),
        *("reference_price", "reference_source", "variance", "change"),
    )
