"""Lifecycle: rows that change until they are final, in lists without a filter on changes.

New ones come by their creation, open ones by their status. What the destination holds as open and neither shows has
left the open set, and is read again. What is final is verified by a scrub.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from ..collection import Cursor, IdRange, Traits
from ..context import Context
from ..messages import DEFER, Message
from ..pagination.page import Key
from .absence import KeyTracker
from .backfill import backfill, is_complete, is_long, read_everything, read_new
from .cursors import read_since_cursor
from .open_rows import OpenRows, listing_requests
from .scrub import new_cycle, scrub, scrub_requests, verify_ids, verify_moments
from .strategy import Strategy
from .windows import WINDOW, read_again


@dataclass(frozen=True, kw_only=True)
class Lifecycle(Strategy):
    """What is new, open, closed or no longer open; then history, or a stretch of the scrub when that is complete.

    Attributes:
        open: the values of `status` that are not final; none where rows have no status.
        stamp: the column that says when a row was changed.
        closed: the cursor on the closing of rows, where the list has one.
        ids: the filters on the primary key, where the list has them.
    """

    created: Cursor
    open: tuple[str, ...]
    stamp: str = "updated"
    closed: Cursor | None = None
    ids: IdRange | None = None

    strategy = "lifecycle"
    probes = 1  # tells whether history is long

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        cursors = (self.created, *([self.closed] if self.closed else []))
        return Traits(self.created, cursors, stamp=self.stamp, open=self.open, scrubs=True)

    def read(self, ctx: Context) -> Iterator[Message]:
        """What is there now, then history or the scrub."""
        if is_complete(ctx) or ctx.state.history or is_long(ctx, self.created, ctx.since):
            yield from self._present(ctx)
        if not is_complete(ctx):
            yield DEFER
            yield from backfill(ctx, self.created, self.closed)
        else:
            verify = partial(verify_ids, self.ids) if self.ids else partial(verify_moments, self.created)
            yield from scrub(ctx, verify)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row, which is a cycle of the scrub too."""
        began = ctx.time.now()
        yield from read_everything(ctx)
        ctx.state.scrub = new_cycle(ctx.time.now(), began)

    def refresh(self, ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
        """These rows, in windows of neighbours where that costs fewer requests."""
        yield from read_again(ctx, sorted({*keys}), self.ids)

    def _read_requests(self, ctx: Context) -> int:
        """One question for each cursor, the listings of open rows, and the scrub."""
        return len(self.traits.cursors) + listing_requests(ctx, self.open) + scrub_requests(ctx, WINDOW)

    def _present(self, ctx: Context) -> Iterator[Message]:
        seen = KeyTracker(self.key)
        yield from read_new(ctx, self.created, seen.add)
        if self.closed and ctx.state.history:
            yield from read_since_cursor(ctx, self.closed, seen.add)
        rows = OpenRows(ctx, self.open, seen, self.ids)
        yield from rows.listed()
        yield from rows.left()
