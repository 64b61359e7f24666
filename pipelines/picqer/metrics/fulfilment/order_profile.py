"""Orders by their number of lines."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.days import window_start
from ..facts.expressions import share
from ..facts.lines import lines_sold
from ..tables import Tables

MAX_LINES = 10
"""Orders with this many lines or more form one row."""


def order_profile(tables: Tables, *, as_of: datetime, window_days: int = 90) -> Table:
    """How many orders have one line, two lines and so on?

    One row per number of lines that occurs, ten and more together.

    The share of single-line orders shows how many orders fit in batches of singles. Lines are as the customer bought
    them: a composition counts, its parts do not. Cancelled lines and pieces do not count.

    Columns:
        lines_from: the number of lines. label: its name, such as 10 and more.
        orders: with that number of lines. share: of all orders. pieces: on these orders. revenue: after discount.
        pieces_per_line: on average.
    """
    lines = lines_sold(tables)
    recent = lines.filter((lines.day >= window_start(as_of.date(), window_days)) & (lines.created <= as_of))
    of_order = recent.group_by("idorder").agg(
        lines=recent.count(), pieces=recent.pieces.sum(), revenue=recent.revenue.sum()
    )
    sized = of_order.mutate(lines_from=(of_order.lines < MAX_LINES).ifelse(of_order.lines, MAX_LINES).cast("int64"))
    counted = sized.group_by("lines_from").agg(
        orders=sized.count(),
        lines=sized.lines.sum().cast("int64"),
        pieces=sized.pieces.sum().cast("int64"),
        revenue=sized.revenue.sum(),
    )
    number = counted.lines_from.cast("string")
    return counted.select(
        *("lines_from", "orders", "pieces", "revenue"),
        label=(counted.lines_from == MAX_LINES).ifelse(number + " and more", number),
        share=share(counted.orders, counted.orders.sum().over(ibis.window())),
        pieces_per_line=share(counted.pieces, counted.lines),
    )
