"""Purchase price index by supplier."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import day_number_of
from ..facts.expressions import share
from ..tables import Tables
from .prices import with_reference_price


def purchase_price_index(tables: Tables, *, as_of: datetime, window_days: int = 365) -> Table:
    """Do suppliers become dearer?

    One row per supplier and month of the window with purchases that have a reference price.

    Index = spend / cost of the same pieces at their reference prices, so that large purchases weigh more: 1.02 is 2 %
    dearer than the previous purchases. The index compares with the previous purchase, not with a base month. Reference
    prices are those of `purchase_price_variance`.

    Columns:
        month: its first day; the first and the last month of the window may be incomplete. supplier: its name.
        lines: of purchase orders. spend, spend_at_reference: for the pieces received. index.
    """
    lines = with_reference_price(tables, as_of, window_days)
    pieces = lines.received.cast("float64")
    bought_on = lines.bought_at.date()
    spent = lines.mutate(
        spend=lines.price * pieces,
        spend_at_reference=lines.reference_price * pieces,
        first=day_number_of(bought_on) - bought_on.day() + 1,
    )
    months = tables["dates"].select(first="number", month="day")
    dated = spent.inner_join(months, "first")
    total = dated.group_by("idsupplier", "supplier", "month").agg(
        lines=dated.price.count().cast("int64"),
        spend=dated.spend.sum(),
        spend_at_reference=dated.spend_at_reference.sum(),
    )
    return total.mutate(index=share(total.spend, total.spend_at_reference))
