"""Batches that were picked, and how long that took."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..tables import Tables
from .days import hours_between

MINUTES = 60.0
"""In an hour."""


def completed_batches(tables: Tables, as_of: datetime, warehouse: int | None = None) -> Table:
    """One row per batch that was completed by a moment, in one warehouse or in all.

    Columns: iduser (who completed it), pieces, picklists, hours and minutes (from its creation to its
    completion: Picqer does not say when picking began, and packing is in it).
    """
    batches = tables["picklists_batches"]
    done = batches.filter((batches.status == "completed") & (batches.completed_at <= as_of))
    if warehouse is not None:
        done = done.filter(done.idwarehouse == warehouse)
    timed = hours_between(tables, done, "created_at", "completed_at", "hours")
    return timed.select(
        "idpicklist_batch",
        "type",
        "completed_at",
        "hours",
        minutes=timed.hours * MINUTES,
        iduser="completed_by__iduser",
        pieces="total_products",
        picklists="total_picklists",
    )
