"""Availability of products by week."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import first_week
from ..facts.demand import demand_by_product
from ..facts.expressions import share
from ..facts.products import only_active, with_product_names
from ..facts.stock import stock_daily
from ..tables import Tables


def availability_by_week(tables: Tables, *, as_of: datetime, weeks: int = 26, warehouse: int | None = None) -> Table:
    """In which weeks were products out of stock?

    One row per week and active product that is held in stock and was ordered in these weeks.

    Availability is the share of days with physical stock at their end (Optiply). Days before the product's creation do
    not count; weeks before it have no row. The last week ends on the day of `as_of`.

    Columns:
        week: its Monday. days: of the week, 1 to 7. days_in_stock: of these. availability: their share, 0 to 1.
    """
    today = as_of.date()
    first = first_week(today, weeks)
    products = tables["products"]
    created = products.select("idproduct", created=products.created.date())
    daily = stock_daily(tables, first, today, warehouse).inner_join(created, "idproduct")
    known = daily.filter(daily.day >= daily.created)
    by_week = known.group_by("idproduct", "week").agg(
        days=known.count().cast("int64"), days_in_stock=(known.stock > 0).ifelse(1, 0).sum().cast("int64")
    )
    asked_for = by_week.inner_join(demand_by_product(tables, first, today, warehouse), "idproduct").drop("pieces")
    return with_product_names(tables, only_active(tables, asked_for)).mutate(
        availability=share(asked_for.days_in_stock, asked_for.days)
    )
