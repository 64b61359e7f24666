"""Days of cover: how long stock lasts."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import day_number, day_number_of
from ..facts.demand import stock_cover
from ..facts.expressions import clip_at_zero, left_join_all, share
from ..facts.products import only_active, with_product_names
from ..facts.purchases import on_order_by_product
from ..tables import Tables


def days_of_cover(tables: Tables, *, as_of: datetime, window_days: int = 90, warehouse: int | None = None) -> Table:
    """Which products run out first, and does the next delivery come in time?

    One row per active product that is held in stock.

    Days of cover are free pieces divided by pieces picked per day in stock (Inventory Planner, "sells out in"). They
    are 0 when free stock is negative (`oversold`), and null without demand in the window. Days without stock do not
    count as days without demand.

    Columns:
        freestock: pieces free to sell. oversold: pieces sold beyond the stock.
        pieces_per_day: picked per day in stock, compositions by their parts. days_in_stock: of the window.
        days_of_cover: how long the free stock lasts. runs_out_on: the day on which it is gone.
        on_order: pieces still to come. next_delivery: the earliest expected day; may be overdue.
        days_of_cover_with_orders: days of cover with everything on order counted as stock.
        days_short: days between running out and the next delivery; 0 when it is in time, null without one.

    Parameters:
        window_days: days of sales to compute pieces_per_day from.
    """
    today = as_of.date()
    joined = left_join_all(
        stock_cover(tables, today, window_days, warehouse), on_order_by_product(tables, warehouse), by="idproduct"
    )
    joined = joined.mutate(on_order=joined.on_order.fill_null(0).cast("int64"))
    covered = joined.mutate(
        oversold=clip_at_zero(-joined.freestock),
        days_of_cover_with_orders=share(clip_at_zero(joined.freestock + joined.on_order), joined.pieces_per_day),
        last=day_number(today) + joined.days_of_cover.floor().cast("int64"),
    )
    dates = tables["dates"].select("number", runs_out_on="day")
    dated = covered.left_join(dates, [("last", "number")])
    short = dated.mutate(days_short=clip_at_zero(day_number_of(dated.next_delivery) - dated["last"]))
    return with_product_names(
        tables,
        only_active(tables, short),
        *("freestock", "oversold", "pieces_per_day", "days_in_stock", "days_of_cover"),
        *("runs_out_on", "on_order", "next_delivery", "days_of_cover_with_orders", "days_short"),
    )
