"""Why products come back."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.demand import first_of
from ..facts.returns import returned_lines
from ..facts.statistics import share, wilson
from ..tables import Tables


def return_reasons(tables: Tables, *, as_of: datetime, window_days: int = 365, confidence: float = 0.95) -> Table:
    """Why do customers send products back?

    One row per reason that was given on a return of the window.

    Shares are of lines of returns, each with one product and one reason; low and high are Wilson's interval, which
    tells whether a difference between reasons is more than chance. A return that was deleted in Picqer is gone.

    Columns:
        idreturn_reason, reason: null where none was given. returns: lines of returns with this reason.
        pieces: on them. value: of these, at the price on the line.
        share: of all lines of returns, 0 to 1. low, high: its bounds.

    Args:
        tables: the account's.
        as_of: local moment; the window ends on its day.
        window_days: days in which the returns were created.
        confidence: of the interval.
    """
    lines = returned_lines(tables)
    known = lines.filter((lines.created_at.date() >= first_of(as_of.date(), window_days)) & (lines.created_at <= as_of))
    by_reason = known.group_by("idreturn_reason").agg(
        reason=known.reason.max(),
        returns=known.pieces.count().cast("int64"),
        pieces=known.pieces.sum().cast("int64"),
        value=(known.pieces.cast("float64") * known.price).sum(),
    )
    total = by_reason.returns.sum().over(ibis.window())
    low, high = wilson(by_reason.returns, total, confidence)
    return by_reason.select(
        "idreturn_reason",
        "reason",
        "returns",
        "pieces",
        "value",
        share=share(by_reason.returns, total),
        low=low,
        high=high,
    )
