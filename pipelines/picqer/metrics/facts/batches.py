"""Completed batches, and how long they took."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..tables import Tables
from .days import with_hours_between
from .expressions import in_warehouse

MINUTES_PER_HOUR = 60.0


def completed_batches(tables: Tables, as_of: datetime, warehouse: int | None = None) -> Table:
    """One row per batch that was completed by a moment, in one warehouse or in all.

    Columns: iduser (who completed it), pieces, picklists, hours and minutes (from its creation to its
    completion, packing included; Picqer does not record when picking began).
    """
    batches = tables["picklists_batches"]
    every = batches.filter((batches.status == "completed") & (batches.completed_at <= as_of))
    done = in_warehouse(every, warehouse)
    timed = with_hours_between(tables, done, "created_at", "completed_at", "hours")
    return timed.select(
        *("idpicklist_batch", "type", "completed_at", "hours"),
        minutes=timed.hours * MINUTES_PER_HOUR,
        iduser="completed_by__iduser",
        pieces="total_products",
        picklists="total_picklists",
    )
