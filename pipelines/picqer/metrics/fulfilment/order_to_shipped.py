"""How fast orders leave."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.days import first_week, hours_between, workdays_between
from ..facts.joins import beside
from ..facts.shipping import is_snoozed, is_wished_later, picklists, shipped
from ..facts.statistics import nearest_rank, share
from ..facts.truth import is_true
from ..tables import Tables

GROUPS = ["week", "kind"]


def order_to_shipped(
    tables: Tables, *, as_of: datetime, weeks: int = 26, cutoff_hour: int = 15, warehouse: int | None = None
) -> Table:
    """How long does an order take until all of it is shipped, and how many leave on the day they came?

    One row per week in which orders were created and kind of order.

    The time runs from the creation of an order to the closing of its last picklist: the "internal order cycle time" of
    WERC's DC Measures. An order is shipped when it is completed and no picklist of it is open; one that is not counts
    as longer than any other, so that the newest weeks are not flattered by the quick ones. An order that is paused, or
    was completed without a picklist, does not count.

    Kinds, the first that holds: "wished date" (wanted on a later day than it came, or with a picklist that is snoozed:
    late on purpose), "had backorder" (known by the backorder, or by picklists made on different days), "from stock".
    Backorders are known from the first load on; before it, one that waited as a whole counts as from stock.

    Columns:
        week: its Monday. orders: created in it, shipped or open.
        p50_hours, p90_hours: clock hours within which half of them, and nine in ten, were shipped (nearest rank); null
            while too many are open to tell.
        p50_first_hours: within which the first picklist of half of them was closed.
        p50_workdays: working days after the day of the order within which half of them were shipped.
        before_cutoff: created on a working day before the cut-off. same_day: of those, shipped on that day.
        same_day_share: of those before the cut-off; null without any.
        is_complete: whether the week is over and none is open, so that these numbers stay as they are.

    Args:
        tables: the account's.
        as_of: local moment up to which is counted.
        weeks: weeks back, its own included.
        cutoff_hour: hour of the day before which an order should leave on that day.
        warehouse: one of them, for orders with a picklist there, of which its own are timed; without it all.
    """
    orders = _timed(tables, _counted(tables, as_of, weeks, warehouse))
    in_time = orders.is_workday & (orders.created.hour() < cutoff_hour)
    same_day = in_time & (orders.last_shipped.date() == orders.created.date())
    counted = orders.group_by(GROUPS).agg(
        orders=orders.count(),
        shipped=orders.last_shipped.count(),
        open=orders.count() - orders.last_shipped.count(),
        before_cutoff=in_time.ifelse(1, 0).sum().cast("int64"),
        same_day=same_day.ifelse(1, 0).sum().cast("int64"),
    )
    joined = (
        counted.inner_join(nearest_rank(orders, GROUPS, "hours", {"p50_hours": 0.5, "p90_hours": 0.9}), GROUPS)
        .inner_join(nearest_rank(orders, GROUPS, "first_hours", {"p50_first_hours": 0.5}).drop("n"), GROUPS)
        .inner_join(nearest_rank(orders, GROUPS, "workdays", {"p50_workdays": 0.5}).drop("n"), GROUPS)
    )
    return joined.select(
        "week",
        "kind",
        "orders",
        "shipped",
        "open",
        "p50_hours",
        "p90_hours",
        "p50_first_hours",
        "p50_workdays",
        "before_cutoff",
        "same_day",
        same_day_share=share(joined.same_day, joined.before_cutoff),
        is_complete=(joined.open == 0) & (joined.week < first_week(as_of.date(), 1)),
    )


def _counted(tables: Tables, as_of: datetime, weeks: int, warehouse: int | None) -> Table:
    """One row per order that counts: when its first picklist was closed, and its last one if it is shipped."""
    orders, closed = tables["orders"], shipped(tables, warehouse)
    placed = orders.filter(
        orders.status.isin(["processing", "completed"])
        & (orders.created.date() >= first_week(as_of.date(), weeks))
        & (orders.created <= as_of)
    )
    known = _of_kind(tables, as_of, placed, warehouse)
    joined = beside(known, closed, by="idorder")
    is_shipped = (joined.status == "completed") & (joined.open == 0) & (joined.last_shipped <= as_of)
    return joined.filter((joined.status == "processing") | (joined.closed > 0)).select(
        "idorder",
        "created",
        "kind",
        first_shipped=(joined.first_shipped <= as_of).ifelse(joined.first_shipped, ibis.null()),
        last_shipped=is_shipped.ifelse(joined.last_shipped, ibis.null()),
    )


def _of_kind(tables: Tables, as_of: datetime, orders: Table, warehouse: int | None) -> Table:
    """With the kind of each order; of one warehouse those with a picklist there."""
    made = picklists(tables, warehouse)
    of_order = made.group_by("idorder").agg(
        snoozed=is_snoozed(made, as_of).ifelse(1, 0).sum(),
        first_made=made.created.date().min(),
        last_made=made.created.date().max(),
    )
    backorders = tables["backorders"]
    waited = backorders.filter(backorders.idorder.notnull()).select(waited="idorder").distinct()
    joined = beside(orders, of_order, by="idorder")
    joined = joined.left_join(waited, [("idorder", "waited")])
    here = joined if warehouse is None else joined.filter(joined.first_made.notnull())
    return here.mutate(kind=_kind(here)).select(*orders.columns, "kind")


def _kind(order: Table) -> StringValue:
    in_parts = is_true(order.last_made > order.first_made)
    return ibis.cases(
        (is_wished_later(order) | (order.snoozed.fill_null(0) > 0), "wished date"),
        (order.waited.notnull() | in_parts, "had backorder"),
        else_="from stock",
    )


def _timed(tables: Tables, orders: Table) -> Table:
    """With the week of its creation, whether that was a working day, and how long it took."""
    hours = hours_between(tables, orders, "created", "last_shipped", "hours")
    first = hours_between(tables, hours, "created", "first_shipped", "first_hours")
    timed = workdays_between(tables, first, "created", "last_shipped", "workdays")
    dates = tables["dates"].select("day", "week", "is_workday").view()
    return timed.inner_join(dates, timed.created.date() == dates.day)
