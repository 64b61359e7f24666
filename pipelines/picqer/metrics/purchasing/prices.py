"""Purchase prices beside what the same product cost before."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.cost import cost
from ..facts.demand import first_of
from ..facts.joins import beside
from ..facts.purchases import bought, supplied
from ..tables import Tables


def referenced(tables: Tables, as_of: datetime, window_days: int) -> Table:
    """One row per purchase order line of the window of which pieces came, and that has a price to compare with.

    Columns: those of `bought`, supplier, reference_price (of the purchase before it, else `fixedstockprice`),
    reference_source (previous purchase or fixedstockprice).
    """
    lines = bought(tables)
    known = lines.filter(lines.bought_at <= as_of)
    previous = known.price.lag().over(group_by="idproduct", order_by=["bought_at", "idpurchaseorder_product"])
    joined = beside(known.mutate(previous=previous), cost(tables), by="idproduct")
    compared = joined.mutate(
        reference_price=ibis.coalesce(joined.previous, joined.unit_cost),
        reference_source=joined.previous.notnull().ifelse("previous purchase", "fixedstockprice"),
    )
    in_window = compared.bought_at.date() >= first_of(as_of.date(), window_days)
    return supplied(tables, compared.filter(in_window, compared.received > 0, compared.reference_price.notnull()))
