"""What products cost and sell for."""

from __future__ import annotations

from ibis.expr.types import Table

from ..tables import Tables


def cost(tables: Tables) -> Table:
    """One row per product: cost and sales price of one piece today; a cost of nothing is taken as unknown (null).

    Picqer keeps the cost of today only: sales of last year are reckoned at it as well.
    """
    products = tables["products"]
    return products.select(
        "idproduct",
        unit_cost=products.fixedstockprice.cast("float64").nullif(0.0),
        unit_price=products.price.cast("float64"),
    )
