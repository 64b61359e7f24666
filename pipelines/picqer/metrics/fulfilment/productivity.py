"""How the picking goes."""

from __future__ import annotations

from datetime import datetime

from ibis.expr.types import Table

from ..facts.batches import completed_batches
from ..facts.demand import first_of
from ..facts.joins import beside
from ..facts.statistics import share
from ..facts.truth import is_true
from ..facts.users import pseudonyms
from ..tables import Tables


def productivity(  # noqa: PLR0913 - what is a batch too short or too long to believe differs between warehouses
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

    All pieces divided by all hours of completed batches, the hours from a batch's creation to its completion: picking
    and packing are one, and Picqer does not say when picking began. Batches that took too short or too long to be one
    walk do not count. Batches of singles are another kind of work and are not to be compared with normal ones.
    Personal data: pickers are numbers; a batch is its that completed it, whoever it was assigned to.

    Columns:
        picker: a number instead of a name; null for somebody who is not among the users.
        type: singles (picklists of one piece) or normal.
        batches, pieces, picklists, lines: completed. Parts of a composition are lines, the composition is not.
        hours: that they took, hours of the clock. pieces_per_hour, lines_per_hour, picklists_per_hour: of those.

    Args:
        tables: the account's.
        as_of: local moment with whose day the window ends.
        window_days: days in which the batches were completed.
        shortest_minutes: a batch has to take longer.
        longest_minutes: a batch has to take less.
        warehouse: one of them; without it all.
    """
    batches = completed_batches(tables, as_of, warehouse)
    is_believed = (batches.minutes > shortest_minutes) & (batches.minutes < longest_minutes)
    is_recent = batches.completed_at.date() >= first_of(as_of.date(), window_days)
    counted = batches.filter(is_believed & is_recent & batches.iduser.notnull())
    joined = beside(counted, _lines(tables), by="idpicklist_batch")
    done = joined.group_by("iduser", "type").agg(
        batches=joined.count(),
        pieces=joined.pieces.sum().cast("int64"),
        picklists=joined.picklists.sum().cast("int64"),
        lines=joined.lines.fill_null(0).sum().cast("int64"),
        hours=joined.hours.sum(),
    )
    hidden = done.left_join(pseudonyms(tables), "iduser")
    return hidden.select(
        "picker",
        "type",
        "batches",
        "pieces",
        "picklists",
        "lines",
        "hours",
        pieces_per_hour=share(hidden.pieces, hidden.hours),
        lines_per_hour=share(hidden.lines, hidden.hours),
        picklists_per_hour=share(hidden.picklists, hidden.hours),
    )


def _lines(tables: Tables) -> Table:
    """One row per batch: how many lines its picklists have."""
    picklists, products = tables["picklists"], tables["picklists__products"]
    batched = picklists.filter(picklists.idpicklist_batch.notnull() & (picklists.status != "cancelled"))
    line = products.filter(~is_true(products.has_parts)).select("idpicklist", "idpicklist_product")
    joined = line.inner_join(batched.select("idpicklist", "idpicklist_batch"), "idpicklist")
    return joined.group_by("idpicklist_batch").agg(lines=joined.count())
