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
