"""How the prices of suppliers move."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.days import number_of
from ..facts.statistics import share
from ..tables import Tables
from .prices import referenced


def purchase_price_index(tables: Tables, *, as_of: datetime, window_days: int = 365) -> Table:
    """Do suppliers become dearer?

    One row per supplier and month of the window with purchases that have a price to compare with.

    Index = what was spent / what the same pieces would have cost at their reference prices, so that large purchases
    weigh more: 1.02 is 2 % dearer than the purchases before. It says how prices moved since the last purchase, and not
    since a base month. References are those of `purchase_price_variance`.

    Columns:
        month: its first day; the first and the last month of the window may be cut. supplier: its name.
        lines: of purchase orders. spend, spend_at_reference: money for the pieces received. index.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days to look back.
    """
    lines = referenced(tables, as_of, window_days)
    pieces = lines.received.cast("float64")
    bought_on = lines.bought_at.date()
    spent = lines.mutate(
        spend=lines.price * pieces,
        spend_at_reference=lines.reference_price * pieces,
        first=number_of(bought_on) - bought_on.day() + 1,
    )
    months = tables["dates"].select(first="number", month="day")
    dated = spent.inner_join(months, "first")
    total = dated.group_by("idsupplier", "supplier", "month").agg(
        lines=dated.price.count().cast("int64"),
        spend=dated.spend.sum(),
        spend_at_reference=dated.spend_at_reference.sum(),
    )
    return total.mutate(index=share(total.spend, total.spend_at_reference))
