"""Purchase prices with a reference price."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.days import window_start
from ..facts.expressions import left_join_all
from ..facts.products import cost
from ..facts.purchases import purchase_lines, with_supplier
from ..tables import Tables


def with_reference_price(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per received purchase order line of the window that has a reference price.

    Columns: those of `purchase_lines`, supplier, reference_price (of the previous purchase, else `fixedstockprice`),
    reference_source (previous purchase or fixedstockprice).
    """
    lines = purchase_lines(tables)
    known = lines.filter(lines.bought_at <= as_of)
    previous = known.price.lag().over(group_by="idproduct", order_by=["bought_at", "idpurchaseorder_product"])
    joined = left_join_all(known.mutate(previous=previous), cost(tables), by="idproduct")
    compared = joined.mutate(
        reference_price=ibis.coalesce(joined.previous, joined.unit_cost),
        reference_source=joined.previous.notnull().ifelse("previous purchase", "fixedstockprice"),
    )
    in_window = compared.bought_at.date() >= window_start(as_of.date(), window_days)
    return with_supplier(tables, compared.filter(in_window, compared.received > 0, compared.reference_price.notnull()))
