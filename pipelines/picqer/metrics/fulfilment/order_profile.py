"""What orders look like to a picker."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.demand import first_of
from ..facts.lines import lines_sold
from ..facts.statistics import share
from ..tables import Tables

MOST = 10
"""Lines from which orders are taken together."""


def order_profile(tables: Tables, *, as_of: datetime, window_days: int = 90) -> Table:
    """How many orders have one line, two lines and so on?

    One row per number of lines that occurs, those of ten and more together.

    The share with a single line tells how much batches of singles can take. Lines are those that the customer bought:
    a composition is one, its parts are none; lines and pieces that were cancelled do not count.

    Columns:
        lines_from: the number of lines. label: the same in words, such as 10 and more.
        orders: with so many lines. share: of all orders. pieces: ordered on them. revenue: after discount.
        pieces_per_line: on average.

    Args:
        tables: the account's.
        as_of: local moment with whose day the window ends.
        window_days: days in which the orders were created.
    """
    lines = lines_sold(tables)
    recent = lines.filter((lines.day >= first_of(as_of.date(), window_days)) & (lines.created <= as_of))
    of_order = recent.group_by("idorder").agg(
        lines=recent.count(), pieces=recent.pieces.sum(), revenue=recent.revenue.sum()
    )
    sized = of_order.mutate(lines_from=(of_order.lines < MOST).ifelse(of_order.lines, MOST).cast("int64"))
    counted = sized.group_by("lines_from").agg(
        orders=sized.count(),
        lines=sized.lines.sum().cast("int64"),
        pieces=sized.pieces.sum().cast("int64"),
        revenue=sized.revenue.sum(),
    )
    number = counted.lines_from.cast("string")
    return counted.select(
        "lines_from",
        "orders",
        "pieces",
        "revenue",
        label=(counted.lines_from == MOST).ifelse(number + " and more", number),
        share=share(counted.orders, counted.orders.sum().over(ibis.window())),
        pieces_per_line=share(counted.pieces, counted.lines),
    )
