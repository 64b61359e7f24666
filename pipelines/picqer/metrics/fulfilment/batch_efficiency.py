"""Batches: their size and duration."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.batches import completed_batches
from ..facts.days import first_week, with_week
from ..facts.expressions import left_join_all, nearest_rank, share
from ..tables import Tables

GROUPS = ["week", "type"]


def batch_efficiency(tables: Tables, *, as_of: datetime, weeks: int = 26, warehouse: int | None = None) -> Table:
    """How many picklists and pieces does one walk through the warehouse bring, and how long does it take?

    One row per week in which batches were completed and type of batch.

    Columns:
        week: its Monday. type: singles (picklists of one piece) or normal.
        batches: completed. picklists, pieces: in them. picklists_per_batch, pieces_per_batch: on average.
        p50_minutes: minutes from creation to completion, median by nearest rank; waiting and packing are included.
        products_per_batch: different products on average, over the batches whose products are known.
    """
    done = completed_batches(tables, as_of, warehouse)
    recent = done.filter(done.completed_at.date() >= first_week(as_of.date(), weeks))
    known = left_join_all(recent, _products(tables), by="idpicklist_batch")
    batches = with_week(tables, known, "completed_at")
    counted = batches.group_by(GROUPS).agg(
        batches=batches.count(),
        picklists=batches.picklists.fill_null(0).sum().cast("int64"),
        pieces=batches.pieces.fill_null(0).sum().cast("int64"),
        products=batches.products.sum(),
        described=batches.products.count(),
    )
    joined = counted.inner_join(nearest_rank(batches, GROUPS, "minutes", {"p50_minutes": 0.5}), GROUPS)
    return joined.select(
        *("week", "type", "batches", "picklists", "pieces", "p50_minutes"),
        picklists_per_batch=share(joined.picklists, joined.batches),
        pieces_per_batch=share(joined.pieces, joined.batches),
        products_per_batch=share(joined.products, joined.described),
    )


def _products(tables: Tables) -> Table:
    """One row per batch: the number of different products in it."""
    rows = tables["picklists_batches__products"]
    return rows.group_by("idpicklist_batch").agg(products=rows.idproduct.nunique())
