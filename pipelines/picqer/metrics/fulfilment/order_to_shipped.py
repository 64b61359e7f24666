"""Order cycle time: from creation to shipment."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import StringValue, Table

from ..facts.days import first_week, with_hours_between, with_workdays_between
from ..facts.expressions import is_true, left_join_all, nearest_rank, share
from ..facts.shipping import is_for_later_day, is_snoozed, picklists, shipped_orders
from ..tables import Tables

GROUPS = ["week", "kind"]


def order_to_shipped(
    tables: Tables, *, as_of: datetime, weeks: int = 26, cutoff_hour: int = 15, warehouse: int | None = None
) -> Table:
    """How long does an order take until all of it is shipped, and how many leave on the day they came?

    One row per week of order creation and kind of order.

    The cycle time runs from the creation of an order to the closing of its last picklist: the "internal order cycle
    time" of WERC's DC Measures. An order is shipped when it is completed and has no open picklist. An order that is not
    shipped counts as longer than any other, so that quick orders do not flatter the newest weeks. Paused orders, and
    orders completed without a picklist, do not count.

    The kind is the first that applies: "wished date" (for a later day, or with a snoozed picklist: late on purpose),
    "had backorder" (a backorder is known, or picklists were made on different days), "from stock". Backorders are known
    from the first load on; before it, an order that was backordered as a whole counts as from stock.

    Columns:
        week: its Monday. orders: created in it, shipped or open.
        p50_hours, p90_hours: percentiles of the cycle time in clock hours (nearest rank); null while too many orders
            are open.
        p50_first_hours: median of the hours until the first picklist was closed.
        p50_workdays: median of the working days after the day of the order until it was shipped.
        before_cutoff: created on a working day before the cut-off. same_day: of those, shipped on that day.
        same_day_share: same_day / before_cutoff; null without any.
        is_complete: whether the week is over and no order is open, so that these numbers are final.

    Parameters:
        cutoff_hour: orders created before this hour should be shipped on the same day.
        warehouse: only orders with a picklist there, timed by these picklists; None for all.
    """
    orders = _with_durations(tables, _orders_that_count(tables, as_of, weeks, warehouse))
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
        *("week", "kind", "orders", "shipped", "open", "p50_hours", "p90_hours"),
        *("p50_first_hours", "p50_workdays", "before_cutoff", "same_day"),
        same_day_share=share(joined.same_day, joined.before_cutoff),
        is_complete=(joined.open == 0) & (joined.week < first_week(as_of.date(), 1)),
    )


def _orders_that_count(tables: Tables, as_of: datetime, weeks: int, warehouse: int | None) -> Table:
    """One row per order that counts: when its first picklist was closed, and its last one when it is shipped."""
    orders, closed = tables["orders"], shipped_orders(tables, warehouse)
    placed = orders.filter(
        orders.status.isin(["processing", "completed"])
        & (orders.created.date() >= first_week(as_of.date(), weeks))
        & (orders.created <= as_of)
    )
    known = _with_kind(tables, as_of, placed, warehouse)
    joined = left_join_all(known, closed, by="idorder")
    is_shipped = (joined.status == "completed") & (joined.open == 0) & (joined.last_shipped <= as_of)
    return joined.filter((joined.status == "processing") | (joined.closed > 0)).select(
        *("idorder", "created", "kind"),
        first_shipped=(joined.first_shipped <= as_of).ifelse(joined.first_shipped, ibis.null()),
        last_shipped=is_shipped.ifelse(joined.last_shipped, ibis.null()),
    )


def _with_kind(tables: Tables, as_of: datetime, orders: Table, warehouse: int | None) -> Table:
    """The orders plus their kind; for one warehouse, only those with a picklist there."""
    made = picklists(tables, warehouse)
    of_order = made.group_by("idorder").agg(
        snoozed=is_snoozed(made, as_of).ifelse(1, 0).sum(),
        first_made=made.created.date().min(),
        last_made=made.created.date().max(),
    )
    backorders = tables["backorders"]
    waited = backorders.filter(backorders.idorder.notnull()).select(waited="idorder").distinct()
    joined = left_join_all(orders, of_order, by="idorder")
    joined = joined.left_join(waited, [("idorder", "waited")])
    here = joined if warehouse is None else joined.filter(joined.first_made.notnull())
    return here.mutate(kind=_kind(here)).select(*orders.columns, "kind")


def _kind(order: Table) -> StringValue:
    in_parts = is_true(order.last_made > order.first_made)
    return ibis.cases(
        (is_for_later_day(order) | (order.snoozed.fill_null(0) > 0), "wished date"),
        (order.waited.notnull() | in_parts, "had backorder"),
        else_="from stock",
    )


def _with_durations(tables: Tables, orders: Table) -> Table:
    """The orders plus the week of creation, whether that day was a working day, and the durations."""
    hours = with_hours_between(tables, orders, "created", "last_shipped", "hours")
    first = with_hours_between(tables, hours, "created", "first_shipped", "first_hours")
    timed = with_workdays_between(tables, first, "created", "last_shipped", "workdays")
    dates = tables["dates"].select("day", "week", "is_workday").view()
    return timed.inner_join(dates, timed.created.date() == dates.day)
