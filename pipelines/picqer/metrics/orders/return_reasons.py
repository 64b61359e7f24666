"""Returns by reason."""

from __future__ import annotations

from datetime import datetime

import ibis
from ibis.expr.types import Table

from ..facts.days import window_start
from ..facts.expressions import share, wilson
from ..facts.returns import returned_lines
from ..tables import Tables


def return_reasons(tables: Tables, *, as_of: datetime, window_days: int = 365, confidence: float = 0.95) -> Table:
    """Why do customers send products back?

    One row per reason that was given on a return in the window.

    Shares are of return lines, each with one product and one reason. low and high are the bounds of Wilson's interval:
    two reasons whose intervals do not overlap differ by more than chance. Returns deleted in Picqer do not count.

    Columns:
        idreturn_reason, reason: null when none was given. returns: return lines with this reason.
        pieces: on them. value: of these, at the price on the line.
        share: of all return lines, 0 to 1. low, high: its bounds.

    Parameters:
        window_days: days to look back, by creation of the return.
    """
    lines = returned_lines(tables)
    known = lines.filter(
        (lines.created_at.date() >= window_start(as_of.date(), window_days)) & (lines.created_at <= as_of)
    )
    by_reason = known.group_by("idreturn_reason").agg(
        reason=known.reason.max(),
        returns=known.pieces.count().cast("int64"),
        pieces=known.pieces.sum().cast("int64"),
        value=(known.pieces.cast("float64") * known.price).sum(),
    )
    total = by_reason.returns.sum().over(ibis.window())
    low, high = wilson(by_reason.returns, total, confidence)
    return by_reason.select(
        *("idreturn_reason", "reason", "returns", "pieces", "value"),
        share=share(by_reason.returns, total),
        low=low,
        high=high,
    )
