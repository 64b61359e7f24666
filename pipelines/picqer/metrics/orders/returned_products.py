"""Which products come back."""

from __future__ import annotations

from datetime import datetime, timedelta

import ibis
from ibis.expr.types import Table

from ..facts.days import hours_between
from ..facts.demand import first_of
from ..facts.joins import beside
from ..facts.products import named
from ..facts.purchases import DAY
from ..facts.returns import returned_lines
from ..facts.shipping import picklists, shipped
from ..facts.statistics import nearest_rank, share, wilson
from ..tables import Tables


def returned_products(  # noqa: PLR0913  each of them is a choice of the reader
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 365,
    settle_days: int = 30,
    fewest: int = 30,
    confidence: float = 0.95,
) -> Table:
    """Which products come back most, and why?

    One row per product that was shipped in the cohort.

    The cohort is every order that was shipped whole, its last picklist closed inside the window and so long ago that
    customers have had their time to return. Rate = pieces of these orders that came back / pieces of them that were
    shipped; not the returns of a period by its sales, which belong to other orders. Low and high are Wilson's interval;
    with several pieces in one line it is somewhat too narrow. Replacements are no sales, and returns of no order are
    left out. A composition and its parts are each counted as the product that they are on the picklist and the return.

    Columns:
        shipped, returned: pieces. rate: 0 to 1. low, high: its bounds. All three null below the fewest pieces shipped.
        top_reason: the one on most lines, of equals the first by name; null when nothing came back.
        days_to_return_p50: days from the last shipment of the order to the creation of the return.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
        settle_days: days that a customer has for returning; orders shipped later are left out.
        fewest: pieces shipped from which a rate says something.
        confidence: of the interval.
    """
    today = as_of.date()
    orders = shipped(tables)
    settled = orders.last_shipped.date().between(first_of(today, window_days), today - timedelta(days=settle_days))
    cohort = orders.filter(settled & (orders.open == 0)).select("idorder", "last_shipped")
    lines = returned_lines(tables)
    came_back = lines.filter(lines.created_at <= as_of).inner_join(cohort, "idorder")
    joined = beside(
        _shipped(tables, cohort),
        _returned(came_back),
        _top_reasons(came_back),
        _days_to_return(tables, came_back),
        by="idproduct",
    )
    counted = joined.mutate(returned=joined.returned.fill_null(0).cast("int64"))
    # More can come back than was shipped, when products are mixed up on a return.
    part = (counted.returned < counted.shipped).ifelse(counted.returned, counted.shipped)
    low, high = wilson(part, counted.shipped, confidence)
    is_enough = counted.shipped >= fewest
    return named(
        tables,
        counted.select(
            "idproduct",
            "shipped",
            "returned",
            "top_reason",
            "days_to_return_p50",
            rate=is_enough.ifelse(share(counted.returned, counted.shipped), ibis.null()),
            low=is_enough.ifelse(low, ibis.null()),
            high=is_enough.ifelse(high, ibis.null()),
        ),
    )


def _shipped(tables: Tables, cohort: Table) -> Table:
    """One row per product: pieces on the picklists of these orders, all of which are closed."""
    closed = picklists(tables).semi_join(cohort, "idorder")
    line = tables["picklists__products"].semi_join(closed, "idpicklist")
    total = line.group_by("idproduct").agg(shipped=line.amount.sum().cast("int64"))
    return total.filter(total.shipped > 0)


def _returned(lines: Table) -> Table:
    return lines.group_by("idproduct").agg(returned=lines.pieces.sum())


def _top_reasons(lines: Table) -> Table:
    """One row per product: the reason that was given most often."""
    given = lines.filter(lines.reason.notnull())
    counts = given.group_by("idproduct", "reason").agg(times=given.pieces.count())
    most = [counts.times.desc(), counts.reason.asc()]
    ranked = counts.mutate(place=ibis.row_number().over(group_by="idproduct", order_by=most))
    return ranked.filter(ranked.place == 0).select("idproduct", top_reason="reason")


def _days_to_return(tables: Tables, lines: Table) -> Table:
    timed = hours_between(tables, lines, "last_shipped", "created_at", "hours")
    days = timed.mutate(days=timed.hours / DAY)
    return nearest_rank(days, ["idproduct"], "days", {"days_to_return_p50": 0.5}).drop("n")
