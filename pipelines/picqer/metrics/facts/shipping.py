"""Picklists of orders, and when orders were shipped."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import BooleanValue, Table

from ..tables import Tables
from .expressions import in_warehouse, is_true


def picklists(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per picklist of an order, in one warehouse or in all; without cancelled ones and those of returns."""
    every = tables["picklists"]
    return in_warehouse(every.filter(every.idorder.notnull() & (every.status != "cancelled")), warehouse)


def shipped_orders(tables: Tables, warehouse: int | None = None) -> Table:
    """One row per order with a closed picklist, in one warehouse or in all.

    Columns: first_shipped and last_shipped (when its first and its last picklist was closed), closed and open (numbers
    of picklists; those of `picklists`).
    """
    counted = picklists(tables, warehouse)
    is_closed = (counted.status == "closed").ifelse(1, 0)
    of_order = counted.group_by("idorder").agg(
        first_shipped=counted.closed_at.min(),
        last_shipped=counted.closed_at.max(),
        closed=is_closed.sum(),
        open=counted.count() - is_closed.sum(),
    )
    return of_order.filter(of_order.closed > 0)


def is_snoozed(picklist: Table, as_of: datetime) -> BooleanValue:
    """Whether a picklist is snoozed at a moment; it is not when its snooze time has passed."""
    is_over = is_true(picklist.snoozed_until <= as_of)
    return (picklist.status == "snoozed") & ~is_over


def is_for_later_day(order: Table) -> BooleanValue:
    """Whether the customer asked for delivery on a later day than the order's, so that the order waits on purpose."""
    return is_true(order.preferred_delivery_date > order.created.date())
