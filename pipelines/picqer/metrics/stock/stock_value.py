"""Stock value and status of each product."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.demand import has_no_demand, last_sales, stock_cover
from ..facts.expressions import clip_at_zero
from ..facts.products import cost, product_attributes, with_product_names
from ..tables import Tables


def stock_value(  # noqa: PLR0913  limits of low and excess stock differ between shops
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

    Value is physical pieces times today's cost or sales price. The cost value is null without a cost price: a total
    should say how many products it leaves out (`has_cost`). Products without stock of their own are left out: unlimited
    products, and virtual compositions, which would count their parts twice. Stock of a fulfilment customer does not
    belong to the account (`is_own`). Stock is the current stock, whatever `as_of` is.

    The status is the first of these that applies:
        out: no free stock; any stock is reserved.
        dead: free stock, not sold for `dead_days`, or created that long ago and never sold.
        low: free stock lasts less than `low_days`.
        excess: free stock lasts more than `excess_days`, or had no demand in a whole window.
        ok: all others, new products without sales included.

    Columns:
        active: whether it is active in Picqer. picqer_abc: Picqer's own class, null when not analysed.
        idfulfilment_customer: the owner, null for the account itself. is_own: whether the account owns it.
        stock: pieces, physical. reserved, freestock: pieces of it; freestock is negative when oversold.
        unit_cost, unit_price: of one piece today, excluding VAT. cost_value, sales_value: of the stock.
        has_cost: whether its cost is known. last_sold: day of the last order, also inside a composition.
        days_of_cover: how long the free stock lasts; null without demand in the window. status: see above.

    Parameters:
        window_days: days of sales to compute the cover from.
        low_days: cover below which stock is low.
        excess_days: cover above which stock is excess.
        dead_days: days without a sale after which stock is dead.
    """
    today = as_of.date()
    joined = (
        stock_cover(tables, today, window_days, warehouse)
        .inner_join(last_sales(tables, today, warehouse), "idproduct")
        .inner_join(cost(tables), "idproduct")
        .inner_join(product_attributes(tables), "idproduct")
    )
    pieces = clip_at_zero(joined.stock).cast("float64")
    valued = joined.mutate(
        cost_value=pieces * joined.unit_cost,
        sales_value=pieces * joined.unit_price,
        has_cost=joined.unit_cost.notnull(),
        status=_status(joined, window_days, low_days, excess_days, dead_days),
    )
    return with_product_names(
        tables,
        valued,
        *("active", "picqer_abc", "idfulfilment_customer", "is_own", "stock", "reserved", "freestock", "unit_cost"),
        *("unit_price", "cost_value", "sales_value", "has_cost", "last_sold", "days_of_cover", "status"),
    )


def _status(rows: Table, window_days: int, low_days: int, excess_days: int, dead_days: int) -> StringValue:
    return ibis.cases(
        (rows.freestock <= 0, "out"),
        (rows.days_since_sold >= dead_days, "dead"),
        (rows.days_of_cover < low_days, "low"),
        ((rows.days_of_cover > excess_days) | has_no_demand(rows, window_days), "excess"),
        else_="ok",
    )
