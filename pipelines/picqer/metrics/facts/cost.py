"""Cost and sales price of products."""

from __future__ import annotations

from ibis.expr.types import Table

from ..tables import Tables


def cost(tables: Tables) -> Table:
    """One row per product: today's cost and sales price of one piece; a cost of zero counts as unknown (null).

    Picqer keeps no past costs, so past sales are valued at today's cost.
    """
    products = tables["products"]
    return products.select(
        "idproduct",
        unit_cost=products.fixedstockprice.cast("float64").nullif(0.0),
        unit_price=products.price.cast("float64"),
    )
