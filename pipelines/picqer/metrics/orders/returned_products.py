"""Return rates by product."""

from __future__ import annotations

from datetime import datetime, timedelta

import ibis
from ibis.expr.types import Table

from ..facts.days import window_start, with_hours_between
from ..facts.expressions import left_join_all, nearest_rank, share, wilson
from ..facts.products import with_product_names
from ..facts.purchases import HOURS_PER_DAY
from ..facts.returns import returned_lines
from ..facts.shipping import picklists, shipped_orders
from ..tables import Tables


def returned_products(  # noqa: PLR0913  each is a choice of the reader
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 365,
    settle_days: int = 30,
    fewest: int = 30,
    confidence: float = 0.95,
) -> Table:
    """Which products come back most, and why?

    One row per product shipped in the cohort.

    The cohort is all orders that were shipped completely, with the last picklist closed in the window and at least
    `settle_days` ago, so that customers had time to return them. Rate = returned pieces / shipped pieces of these
    orders; the returns and the sales of one period would belong to different orders. low and high are the bounds of
    Wilson's interval, somewhat too narrow when lines have several pieces. Replacements, and returns without an order,
    do not count. Compositions and parts each count as the product on the picklist and on the return.

    Columns:
        shipped, returned: pieces. rate: 0 to 1. low, high: its bounds. All three are null below `fewest`.
        top_reason: the reason on most lines, first by name among equals; null without returns.
        days_to_return_p50: median of the days from the order's last shipment to the creation of the return.

    Parameters:
        settle_days: days that customers have to return; orders shipped later are left out.
        fewest: pieces shipped, at least, for a rate.
    """
    today = as_of.date()
    orders = shipped_orders(tables)
    settled = orders.last_shipped.date().between(window_start(today, window_days), today - timedelta(days=settle_days))
    cohort = orders.filter(settled & (orders.open == 0)).select("idorder", "last_shipped")
    lines = returned_lines(tables)
    came_back = lines.filter(lines.created_at <= as_of).inner_join(cohort, "idorder")
    joined = left_join_all(
        _shipped_pieces(tables, cohort),
        _returned_pieces(came_back),
        _top_reasons(came_back),
        _days_to_return(tables, came_back),
        by="idproduct",
    )
    counted = joined.mutate(returned=joined.returned.fill_null(0).cast("int64"))
    # More pieces can be returned than were shipped when products are mixed up on a return.
    part = (counted.returned < counted.shipped).ifelse(counted.returned, counted.shipped)
    low, high = wilson(part, counted.shipped, confidence)
    is_enough = counted.shipped >= fewest
    return with_product_names(
        tables,
        counted.select(
            *("idproduct", "shipped", "returned", "top_reason", "days_to_return_p50"),
            rate=is_enough.ifelse(share(counted.returned, counted.shipped), ibis.null()),
            low=is_enough.ifelse(low, ibis.null()),
            high=is_enough.ifelse(high, ibis.null()),
        ),
    )


def _shipped_pieces(tables: Tables, cohort: Table) -> Table:
    """One row per product: pieces on the picklists of these orders; all of them are closed."""
    closed = picklists(tables).semi_join(cohort, "idorder")
    line = tables["picklists__products"].semi_join(closed, "idpicklist")
    total = line.group_by("idproduct").agg(shipped=line.amount.sum().cast("int64"))
    return total.filter(total.shipped > 0)


def _returned_pieces(lines: Table) -> Table:
    return lines.group_by("idproduct").agg(returned=lines.pieces.sum())


def _top_reasons(lines: Table) -> Table:
    """One row per product: its most frequent reason."""
    given = lines.filter(lines.reason.notnull())
    counts = given.group_by("idproduct", "reason").agg(times=given.pieces.count())
    most = [counts.times.desc(), counts.reason.asc()]
    ranked = counts.mutate(place=ibis.row_number().over(group_by="idproduct", order_by=most))
    return ranked.filter(ranked.place == 0).select("idproduct", top_reason="reason")


def _days_to_return(tables: Tables, lines: Table) -> Table:
    timed = with_hours_between(tables, lines, "last_shipped", "created_at", "hours")
    days = timed.mutate(days=timed.hours / HOURS_PER_DAY)
    return nearest_rank(days, ["idproduct"], "days", {"days_to_return_p50": 0.5}).drop("n")
