"""Orders and revenue by week."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import IntegerColumn, Table

from ..facts.days import first_week, with_week
from ..facts.expressions import is_true, left_join_all, share
from ..facts.lines import orders_sold
from ..tables import Tables


def orders_by_week(tables: Tables, *, as_of: datetime, weeks: int = 104) -> Table:
    """How many orders come in, what are they worth, and how was it a year ago?

    One row per week, weeks without orders included.

    Cancelled orders, concepts and expected orders do not count, nor do orders with all lines cancelled. Lines are as
    the customer bought them: a composition counts, its parts do not.

    Columns:
        week: its Monday. orders, lines, pieces: ordered in it. revenue: after discount, without shipping costs.
        revenue_per_order: null without orders. guests: orders without a customer.
        is_partial: whether the week is not over.
        orders_last_year: orders in the same ISO week a year before; null when that year has no week 53, and before the
            first known order.
    """
    orders = orders_sold(tables)
    known = with_week(tables, orders.filter(orders.created <= as_of), "created")
    by_week = known.group_by("week").agg(
        orders=known.count().cast("int64"),
        lines=known.lines.sum().cast("int64"),
        pieces=known.pieces.sum().cast("int64"),
        revenue=known.revenue.sum(),
        guests=known.idcustomer.isnull().ifelse(1, 0).sum().cast("int64"),
    )
    this_week = first_week(as_of.date(), 1)
    joined = left_join_all(_weeks(tables), by_week, by="week")
    joined = joined.left_join(_last_year(tables, by_week), ["iso_year", "iso_week"])
    shown = joined.filter(joined.week.between(first_week(as_of.date(), weeks), this_week))
    return shown.select(
        "week",
        orders=_zero_if_null(shown.orders),
        lines=_zero_if_null(shown.lines),
        pieces=_zero_if_null(shown.pieces),
        revenue=shown.revenue.fill_null(0.0),
        revenue_per_order=share(shown.revenue, shown.orders),
        guests=_zero_if_null(shown.guests),
        is_partial=is_true(shown.week == this_week),
        orders_last_year=shown.orders_last_year,
    )


def _weeks(tables: Tables) -> Table:
    """One row per week of the calendar, by its Monday."""
    dates = tables["dates"]
    return dates.filter(dates.day == dates.week).select("week", "iso_year", "iso_week")


def _last_year(tables: Tables, by_week: Table) -> Table:
    """One row per week since the first order: its orders, with the ISO week of the next year as key."""
    calendar, begin = _weeks(tables), by_week.agg(first_week=by_week.week.min())
    lived = calendar.inner_join(begin, calendar.week >= begin.first_week)
    joined = lived.left_join(by_week, "week")
    return joined.select("iso_week", iso_year=joined.iso_year + 1, orders_last_year=_zero_if_null(joined.orders))


def _zero_if_null(number: IntegerColumn) -> IntegerColumn:
    return ibis.coalesce(number, 0).cast("int64")
