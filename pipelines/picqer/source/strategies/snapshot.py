"""The snapshot: a list that is read whole each time; and what that says about rows that it lacks."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from ..collection import COMES_AND_GOES
from ..context import Context, Observer
from ..messages import Message
from ..pagination.walk import Certificate
from .absence import KeyTracker, absent, are_doubted, deleted, find_deleted
from .slices import begin_full_scan, walk_slices
from .strategy import Strategy


@dataclass(frozen=True)
class Snapshot(Strategy):
    """Every row of a small or undated list; rows that are held and were not seen are suspects."""

    strategy = "snapshot"

    def read(self, ctx: Context) -> Iterator[Message]:
        """Every row, and what is gone."""
        yield from full_scan(ctx)


@dataclass(frozen=True)
class Queue(Snapshot):
    """A list of what waits: a row that is not there any more is done, and one walk is enough to say so.

    Only more than half of them at once are doubted.
    """

    strategy = "queue"
    share_gone = COMES_AND_GOES

    def read(self, ctx: Context) -> Iterator[Message]:
        """Every row, and what has left the queue."""
        began = begin_full_scan(ctx)
        seen = KeyTracker(self.key)
        yield from walk_slices(ctx, seen.add)
        gone = absent(ctx.held.unseen_since(began), seen.keys)
        if not are_doubted(ctx, gone):
            yield from deleted(ctx, gone)
            ctx.state.full_scan_at = began


def full_scan(ctx: Context, *observe: Observer) -> Generator[Message, None, list[Certificate]]:
    """Every row of a list, slice by slice; then the rows that are held and were not seen are gone."""
    began = begin_full_scan(ctx)
    seen = KeyTracker(ctx.collection.key)
    certificates = yield from walk_slices(ctx, seen.add, *observe)
    ctx.budget.spend_on_list(ctx.stats.cost.requests)
    yield from find_deleted(ctx, began, seen.keys, certificates)
    return certificates
