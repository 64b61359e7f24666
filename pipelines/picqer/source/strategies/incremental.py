"""Incremental: lists with a true filter on changes; a full scan now and then finds what was deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..collection import Cursor, Traits
from ..context import Context
from ..messages import Message
from .absence import KeyTracker
from .cursors import CursorTracker, current_cursor, move_cursor, read_since_cursor
from .open_rows import OpenRows, listing_requests
from .slices import full_scan_requests, is_full_scan_due
from .snapshot import full_scan
from .strategy import Strategy


@dataclass(frozen=True, kw_only=True)
class Incremental(Strategy):
    """Rows changed since the cursor, less the lookback; all rows when a full scan is due.

    Attributes:
        open: the known values of `status` that are not final, where a row can leave them without a new stamp.
        final: the known values of `status` that are.
    """

    changed: Cursor
    open: tuple[str, ...] = ()
    final: tuple[str, ...] = ()

    strategy = "incremental"

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(None, (self.changed,), self.changed.after, self.changed.column, self.open)

    def read(self, ctx: Context) -> Iterator[Message]:
        """The changed rows, and open ones that vanished; or all of them."""
        if not current_cursor(ctx, self.changed) or is_full_scan_due(ctx):
            yield from self.full_refresh(ctx)
            return
        seen = KeyTracker(self.key)
        yield from read_since_cursor(ctx, self.changed, seen.add)
        if self.open:
            rows = OpenRows(ctx, self.open, self.final, seen)
            yield from rows.listed()
            yield from rows.left()

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row."""
        newest = CursorTracker(self.changed, ctx.held.newest(self.changed.column))
        move_cursor(ctx, newest, (yield from full_scan(ctx, newest.add)))

    def _read_requests(self, ctx: Context) -> int:
        """One question for the cursor, the listings of open rows, and a full scan when it is due."""
        return 1 + listing_requests(ctx, self.open, self.final) + full_scan_requests(ctx)
