"""Picking productivity."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.batches import completed_batches
from ..facts.days import window_start
from ..facts.expressions import is_true, left_join_all, share
from ..facts.users import pseudonyms
from ..tables import Tables


def productivity(  # noqa: PLR0913  the limits of a plausible batch differ between warehouses
    tables: Tables,
    *,
    as_of: datetime,
    window_days: int = 90,
    shortest_minutes: int = 2,
    longest_minutes: int = 240,
    warehouse: int | None = None,
) -> Table:
    """How many pieces, lines and picklists an hour are picked, by picker and type of batch?

    One row per user who completed batches and type of batch.

    Rates are all pieces divided by all hours of completed batches. Hours run from a batch's creation to its completion,
    packing included, because Picqer does not record when picking began. Batches of implausible duration do not count.
    Batches of singles are different work; do not compare them with normal ones. Personal data: pickers are numbers. A
    batch belongs to the user who completed it, not to the one it was assigned to.

    Columns:
        picker: a number instead of a name; null when the user no longer exists.
        type: singles (picklists of one piece) or normal.
        batches, pieces, picklists, lines: completed. Parts of a composition are lines, the composition is not.
        hours: their duration in clock hours. pieces_per_hour, lines_per_hour, picklists_per_hour: rates.

    Parameters:
        shortest_minutes: only batches that took longer count.
        longest_minutes: only batches that took less count.
    """
    batches = completed_batches(tables, as_of, warehouse)
    is_believed = (batches.minutes > shortest_minutes) & (batches.minutes < longest_minutes)
    is_recent = batches.completed_at.date() >= window_start(as_of.date(), window_days)
    counted = batches.filter(is_believed & is_recent & batches.iduser.notnull())
    joined = left_join_all(counted, _lines(tables), by="idpicklist_batch")
    done = joined.group_by("iduser", "type").agg(
        batches=joined.count(),
        pieces=joined.pieces.sum().cast("int64"),
        picklists=joined.picklists.sum().cast("int64"),
        lines=joined.lines.fill_null(0).sum().cast("int64"),
        hours=joined.hours.sum(),
    )
    hidden = done.left_join(pseudonyms(tables), "iduser")
    return hidden.select(
        *("picker", "type", "batches", "pieces", "picklists", "lines", "hours"),
        pieces_per_hour=share(hidden.pieces, hidden.hours),
        lines_per_hour=share(hidden.lines, hidden.hours),
        picklists_per_hour=share(hidden.picklists, hidden.hours),
    )


def _lines(tables: Tables) -> Table:
    """One row per batch: the number of lines on its picklists."""
    picklists, products = tables["picklists"], tables["picklists__products"]
    batched = picklists.filter(picklists.idpicklist_batch.notnull() & (picklists.status != "cancelled"))
    line = products.filter(~is_true(products.has_parts)).select("idpicklist", "idpicklist_product")
    joined = line.inner_join(batched.select("idpicklist", "idpicklist_batch"), "idpicklist")
    return joined.group_by("idpicklist_batch").agg(lines=joined.count())
