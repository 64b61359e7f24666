"""What lies there, and what it is worth."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.cost import cost
from ..facts.demand import cover, last_sales, unwanted
from ..facts.products import labels, named
from ..facts.statistics import positive
from ..tables import Tables


def stock_value(  # noqa: PLR0913  what is low and what is too much differs from shop to shop
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 90,
    low_days: int = 14,
    excess_days: int = 180,
    dead_days: int = 180,
    warehouse: int | None = None,
) -> Table:
    """What is in stock, what is it worth, and how much of it is too much?

    One row per product that is held in stock, active or not.

    Value is physical pieces times today's cost or sales price. Without a cost price the cost value is null, so that a
    total should say what share of products it leaves out (`has_cost`). Products without a stock of their own are left
    out: unlimited ones, and virtual compositions, which would count their parts twice. Stock of a fulfilment customer
    is not the company's money (`is_own`). Stock is as Picqer shows it now, whatever `as_of` is.

    The first of these that fits is the status:
        out: no free stock; what is there, if anything, is reserved.
        dead: free stock, and not sold for `dead_days`, or created that long ago and never sold.
        low: free stock lasts less than `low_days`.
        excess: it lasts more than `excess_days`, or nobody wanted it in a whole window.
        ok: all others, also new products that were not sold yet.

    Columns:
        active: whether it is in use. picqer_abc: Picqer's own class, null when not analysed.
        idfulfilment_customer: who owns it, null for the account itself. is_own: whether that is so.
        stock: pieces, physical. reserved, freestock: pieces of it; the latter negative when oversold.
        unit_cost, unit_price: of one piece today, excluding VAT. cost_value, sales_value: of the stock.
        has_cost: whether its cost is known. last_sold: day of the last order, also inside a composition.
        days_of_cover: how long the free stock lasts; null when nobody wanted it in the window. status: see above.

    Args:
        tables: the account's.
        as_of: local moment from which days are counted; the window ends on its day.
        window_days: days of sales that the speed is taken from.
        low_days: cover below which stock is low.
        excess_days: cover above which it is too much.
        dead_days: days without a sale after which it is dead.
        warehouse: one of them, stock and sales; without it all whose stock counts.
    """
    today = as_of.date()
    joined = (
        cover(tables, today, window_days, warehouse)
        .inner_join(last_sales(tables, today, warehouse), "idproduct")
        .inner_join(cost(tables), "idproduct")
        .inner_join(labels(tables), "idproduct")
    )
    pieces = positive(joined.stock).cast("float64")
    valued = joined.mutate(
        cost_value=pieces * joined.unit_cost,
        sales_value=pieces * joined.unit_price,
        has_cost=joined.unit_cost.notnull(),
        status=_status(joined, window_days, low_days, excess_days, dead_days),
    )
    return named(tables, valued).select(
        "idproduct",
        "productcode",
        "name",
        "active",
        "picqer_abc",
        "idfulfilment_customer",
        "is_own",
        "stock",
        "reserved",
        "freestock",
        "unit_cost",
        "unit_price",
        "cost_value",
        "sales_value",
        "has_cost",
        "last_sold",
        "days_of_cover",
        "status",
    )


def _status(rows: Table, window_days: int, low_days: int, excess_days: int, dead_days: int) -> StringValue:
    return ibis.cases(
        (rows.freestock <= 0, "out"),
        (rows.days_since_sold >= dead_days, "dead"),
        (rows.days_of_cover < low_days, "low"),
        ((rows.days_of_cover > excess_days) | unwanted(rows, window_days), "excess"),
        else_="ok",
    )
