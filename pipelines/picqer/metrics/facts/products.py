"""How products are called, and who sells them."""

from __future__ import annotations

from ibis.expr.types import Table

from ..tables import Tables


def named(tables: Tables, rows: Table) -> Table:
    """Rows about products, with productcode and name in front; those of products that are gone from Picqer go."""
    products = tables["products"].select("idproduct", "productcode", "name")
    rest = [column for column in rows.columns if column != "idproduct"]
    return products.inner_join(rows, "idproduct").select("idproduct", "productcode", "name", *rest)


def active(tables: Tables, rows: Table) -> Table:
    """Only the rows about products that are in use."""
    products = tables["products"]
    return rows.semi_join(products.filter(products.active), "idproduct")


def labels(tables: Tables) -> Table:
    """One row per product: what products are told apart by.

    Columns: active, idsupplier, picqer_abc (Picqer's own class, null when not analysed), idfulfilment_customer (whose
    stock it is, null for the account itself), is_own (whether that is so).
    """
    products = tables["products"]
    return products.select(
        "idproduct",
        "active",
        "idsupplier",
        "idfulfilment_customer",
        picqer_abc="analysis_abc_classification",
        is_own=products.idfulfilment_customer.isnull(),
    )
