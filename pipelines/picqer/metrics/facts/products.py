"""Names, prices and attributes of products."""

from __future__ import annotations

from ibis.expr.types import Table

from ..tables import Tables


def with_product_names(tables: Tables, rows: Table, *columns: str) -> Table:
    """Rows by idproduct, with productcode and name in front of these columns, or of all.

    Rows of products that Picqer no longer has are dropped.
    """
    products = tables["products"].select("idproduct", "productcode", "name")
    rest = columns or [column for column in rows.columns if column != "idproduct"]
    return products.inner_join(rows, "idproduct").select("idproduct", "productcode", "name", *rest)


def only_active(tables: Tables, rows: Table) -> Table:
    """Only the rows of active products."""
    products = tables["products"]
    return rows.semi_join(products.filter(products.active), "idproduct")


def product_attributes(tables: Tables) -> Table:
    """One row per product: attributes to group and filter by.

    Columns: active, idsupplier, picqer_abc (Picqer's own class, null when not analysed), idfulfilment_customer (the
    owner of the stock, null for the account itself), is_own (whether the account owns it).
    """
    products = tables["products"]
    return products.select(
        *("idproduct", "active", "idsupplier", "idfulfilment_customer"),
        picqer_abc="analysis_abc_classification",
        is_own=products.idfulfilment_customer.isnull(),
    )


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
