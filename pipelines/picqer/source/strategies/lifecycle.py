"""Lifecycle: rows that change until they are final, in lists without a filter on changes.

New ones come by their creation, open ones by their status. What the destination holds as open and neither shows has
left the open set, and is read again. What is final is verified by a scrub.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..collection import Cursor, IdRange, Traits
from ..context import Context
from ..messages import DEFER, Message
from ..pagination.page import Key
from .absence import KeyTracker
from .backfill import backfill, is_complete, is_long, read_everything, read_new
from .cursors import read_since_cursor
from .open_rows import OpenRows, listing_requests
from .scrub import ByCreation, ById, Order, all_read, scrub, scrub_requests
from .strategy import Strategy
from .windows import read_again


@dataclass(frozen=True, kw_only=True)
class Lifecycle(Strategy):
    """What is new, open, closed or no longer open; then history, or a stretch of the scrub when that is complete.

    Attributes:
        open: the known values of `status` that are not final; none where rows have no status.
        final: the known values of `status` that are; a value in neither counts as open, and is told.
        stamp: the column that says when a row was changed.
        closed: the cursor on the closing of rows, where the list has one.
        ids: the filters on the primary key, where the list has them.
    """

    created: Cursor
    open: tuple[str, ...]
    final: tuple[str, ...] = ()
    stamp: str = "updated"
    closed: Cursor | None = None
    ids: IdRange | None = None

    strategy = "lifecycle"
    probes = 1  # tells whether history is long

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        cursors = (self.created, *([self.closed] if self.closed else []))
        return Traits(self.created, cursors, stamp=self.stamp, open=self.open, scrubs=True, ids=self.ids)

    def read(self, ctx: Context) -> Iterator[Message]:
        """What is there now, then history or the scrub."""
        if is_complete(ctx) or ctx.state.history or is_long(ctx, self.created, ctx.since):
            yield from self._present(ctx)
        if not is_complete(ctx):
            yield DEFER
            yield from backfill(ctx, self.created, self.closed)
        else:
            yield from scrub(ctx, self._order)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row, which is a cycle of the scrub too."""
        all_read(ctx, (yield from read_everything(ctx)))

    def refresh(self, ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
        """These rows, in windows of neighbours where that costs fewer requests."""
        yield from read_again(ctx, sorted({*keys}), self.ids)

    def _read_requests(self, ctx: Context) -> int:
        """One question for each cursor, the listings of open rows, and the scrub."""
        listings = listing_requests(ctx, self.open, self.final)
        return len(self.traits.cursors) + listings + scrub_requests(ctx, self._order)

    @property
    def _order(self) -> Order:
        """How all rows are gone over."""
        return ById(self.ids) if self.ids else ByCreation(self.created)

    def _present(self, ctx: Context) -> Iterator[Message]:
        seen = KeyTracker(self.key)
        yield from read_new(ctx, self.created, seen.add)
        if self.closed and ctx.state.history:
            yield from read_since_cursor(ctx, self.closed, seen.add)
        rows = OpenRows(ctx, self.open, self.final, seen, self.ids)
        yield from rows.listed()
        yield from rows.left()
