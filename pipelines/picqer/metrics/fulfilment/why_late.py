"""Late orders and their causes."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from ibis.expr.types import DateValue, StringValue, Table

from ..facts.backorders import open_backorders
from ..facts.days import with_workdays_between
from ..facts.expressions import is_true, left_join_all
from ..facts.lines import lines_sold
from ..facts.shipping import is_for_later_day, is_snoozed, picklists
from ..tables import Tables

COUNTS = ["picklists", "open_picklists", "paused", "snoozed", "wished", "batched", "unbatched", "lacking", "available"]


def why_late(
    tables: Tables, *, as_of: datetime, promised_workdays: int = 1, cutoff_hour: int = 15, warehouse: int | None = None
) -> Table:
    """Which orders should have been shipped by now, and what holds each of them up?

    One row per order in processing or paused that is later than promised; completed orders are left out.

    The promise runs from the day of the order, or from the next working day for an order after the cut-off or on a day
    off. For an order with a later delivery date it runs from that date, and the order is listed from that date on.

    The cause is the first of these that applies:
        no stock: a backorder lacks pieces. paused: the order or one of its picklists is. snoozed: a picklist is.
        wished date: a picklist has a delivery date after today, but the order has not. not processed: there is neither
        a picklist nor a backorder, or a backorder has its pieces but no picklist. waiting for a picker: a picklist is
        in no open batch. in a batch: all open picklists are. closed, not completed: nothing is left to pick.

    Columns:
        days_late: working days beyond the promise; 0 on a wished day. value: of its lines, after discount.
        picklist_created, batch_created: creation of its first picklist, and of the first batch of its picklists.
        last_closed: the last closing of a picklist. shipped_at: its first shipment that was not cancelled.
        picklists, open_picklists: their numbers, without cancelled ones.
        waits_for: with no stock, the code of the product that is expected last. until: the day on which that product is
            expected, a snooze ends, or delivery was asked for; null when unknown.

    Parameters:
        promised_workdays: working days after the first one within which an order should be shipped; 0 for the same day.
        cutoff_hour: orders from this hour on count as orders of the next working day.
        warehouse: only orders with open work there, so none that is not processed; None for all.
    """
    late = _late(tables, as_of, promised_workdays, cutoff_hour)
    joined = left_join_all(
        late,
        _stages(tables, as_of, warehouse),
        _backorders(tables, as_of.date(), warehouse),
        _shipments(tables),
        _values(tables),
        by="idorder",
    )
    known = joined.mutate(**{name: joined[name].fill_null(0).cast("int64") for name in COUNTS})
    if warehouse is not None:
        known = known.filter(known.open_picklists + known.lacking + known.available > 0)
    explained = known.mutate(cause=_cause(known))
    return explained.select(
        *("idorder", "orderid", "reference", "created", "deliverycountry", "preferred_delivery_date"),
        *("days_late", "picklist_created", "batch_created", "last_closed", "shipped_at"),
        *("picklists", "open_picklists", "cause"),
        value=explained.value.fill_null(0.0),
        waits_for=(explained.cause == "no stock").ifelse(explained.lacked, ibis.null("string")),
        until=_until(explained),
    )


def _late(tables: Tables, as_of: datetime, promised_workdays: int, cutoff_hour: int) -> Table:
    """One row per open order that is later than promised."""
    orders, dates = tables["orders"], tables["dates"].select("day", "is_workday")
    placed = orders.filter(orders.status.isin(["processing", "paused"]) & (orders.created <= as_of))
    dated = placed.inner_join(dates, placed.created.date() == dates.day)
    is_wished, wished = is_for_later_day(dated), dated.preferred_delivery_date
    is_in_time = dated.is_workday & (dated.created.hour() < cutoff_hour)
    promised = dated.mutate(
        now=ibis.literal(as_of, "timestamp(6)"),
        begins=is_wished.ifelse(wished.cast("timestamp(6)"), dated.created),
        allowed=is_wished.ifelse(0, promised_workdays + is_in_time.ifelse(0, 1)),
        is_due=is_wished & (wished <= as_of.date()),
    )
    counted = with_workdays_between(tables, promised, "begins", "now", "workdays")
    late = counted.mutate(days_late=counted.workdays - counted.allowed)
    return late.filter(late.is_due | (~is_for_later_day(late) & (late.days_late > 0)))


def _stages(tables: Tables, as_of: datetime, warehouse: int | None) -> Table:
    """One row per order: when it reached each stage, and the number of its picklists in each state."""
    batches = tables["picklists_batches"].select("idpicklist_batch", batch_created="created_at", batch_status="status")
    every = picklists(tables, warehouse).left_join(batches, "idpicklist_batch")
    is_open = every.status != "closed"
    is_paused, is_asleep = every.status == "paused", is_snoozed(every, as_of)
    is_wished = is_true(every.preferred_delivery_date > as_of.date())
    is_batched = is_true(every.batch_status == "open")
    return every.group_by("idorder").agg(
        picklists=every.count(),
        picklist_created=every.created.min(),
        batch_created=every.batch_created.min(),
        last_closed=every.closed_at.max(),
        wakes_on=is_asleep.ifelse(every.snoozed_until.date(), ibis.null()).max(),
        wished_on=(is_open & is_wished).ifelse(every.preferred_delivery_date, ibis.null()).max(),
        **{
            name: (is_open & state).ifelse(1, 0).sum()
            for name, state in {
                "open_picklists": is_open,
                "paused": is_paused,
                "snoozed": is_asleep,
                "wished": is_wished,
                "batched": is_batched,
                "unbatched": ~is_batched,
            }.items()
        },
    )


def _backorders(tables: Tables, today: date, warehouse: int | None) -> Table:
    """One row per order: the number of its backorders with and without a shortage, and the product expected last."""
    products = tables["products"].select("idproduct", "productcode")
    rows = open_backorders(tables, today, warehouse).left_join(products, "idproduct")
    ranked = rows.mutate(
        is_lacking=rows.is_available.ifelse(0, 1), is_unknown=rows.expected_on.isnull().ifelse(1, 0)
    ).mutate(
        place=lambda row: ibis.row_number().over(
            group_by="idorder",
            order_by=[row.is_lacking.desc(), row.is_unknown.desc(), row.expected_on.desc(), "idbackorder"],
        )
    )
    is_last = (ranked.place == 0) & ~ranked.is_available
    return ranked.group_by("idorder").agg(
        lacking=ranked.is_lacking.sum(),
        available=(1 - ranked.is_lacking).sum(),
        lacked=is_last.ifelse(ranked.productcode, ibis.null()).max(),
        expected_on=is_last.ifelse(ranked.expected_on, ibis.null()).max(),
    )


def _shipments(tables: Tables) -> Table:
    shipments = tables["shipments"]
    valid = shipments.filter(~is_true(shipments.cancelled))
    return valid.group_by("idorder").agg(shipped_at=valid.created.min())


def _values(tables: Tables) -> Table:
    lines = lines_sold(tables)
    return lines.group_by("idorder").agg(value=lines.revenue.sum())


def _cause(order: Table) -> StringValue:
    is_forgotten = (order.picklists == 0) & (order.lacking == 0)
    return ibis.cases(
        (order.lacking > 0, "no stock"),
        ((order.status == "paused") | (order.paused > 0), "paused"),
        (order.snoozed > 0, "snoozed"),
        (order.wished > 0, "wished date"),
        ((order.available > 0) | is_forgotten, "not processed"),
        (order.unbatched > 0, "waiting for a picker"),
        (order.batched > 0, "in a batch"),
        else_="closed, not completed",
    )


def _until(order: Table) -> DateValue:
    return ibis.cases(
        (order.cause == "no stock", order.expected_on),
        (order.cause == "snoozed", order.wakes_on),
        (order.cause == "wished date", order.wished_on),
        else_=ibis.null("date"),
    )
