"""Details: children that only a row's own address shows, in a list of headers with a filter on changes."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import dataclass

from ..collection import Cursor, Traits
from ..context import Context
from ..messages import Message, Records
from .cursors import CursorTracker, current_cursor, move_cursor, read_since_cursor
from .detail_calls import IsWanted, begin_all_details, begin_changes, complete, outdated, scan_headers
from .scrub import ByKey, all_read, scrub, scrub_requests
from .slices import begin_full_scan, full_scan_requests, is_full_scan_due, transformed
from .strategy import Strategy


@dataclass(frozen=True, kw_only=True)
class Details(Strategy):
    """Headers that changed since the cursor, each completed by its detail call; all headers when a full scan is due.

    What is below a row may change without the row's stamp: a scrub reads all details again.

    `since` bounds the list by `created`.
    """

    created: Cursor
    changed: Cursor

    strategy = "details"
    details_per_row = 1

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(self.created, (self.changed,), self.changed.after, self.changed.column, scrubs=True)

    def read(self, ctx: Context) -> Iterator[Message]:
        """The changed headers, or all of them, with the details of those that are not held so; then the scrub."""
        is_first = begin_changes(ctx)
        is_outdated = outdated(ctx, self.changed.column)
        if not current_cursor(ctx, self.changed) or is_full_scan_due(ctx):
            began = yield from self._scan(ctx, is_outdated)
            if is_first:
                all_read(ctx, began)
        else:
            yield from complete(ctx, read_since_cursor(ctx, self.changed), is_outdated)
        if not is_first:
            yield from scrub(ctx, ByKey())

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row with its details, which is a cycle of the scrub too."""
        begin_all_details(ctx)
        all_read(ctx, (yield from self._scan(ctx, lambda _: True)))

    def _read_requests(self, ctx: Context) -> int:
        """One question for the cursor, a full scan when it is due, and the scrub."""
        return 1 + full_scan_requests(ctx) + scrub_requests(ctx, ByKey())

    def _scan(self, ctx: Context, is_wanted: IsWanted) -> Generator[Message, None, str]:
        """The headers, with the details of those that are wanted; it returns when it began (UTC, ISO)."""
        began = begin_full_scan(ctx).isoformat()
        newest = CursorTracker(self.changed, ctx.held.newest(self.changed.column))

        def track(message: Message) -> Iterator[Message]:
            if isinstance(message, Records):
                newest.add(message)
            yield message

        move_cursor(ctx, newest, (yield from transformed(scan_headers(ctx, is_wanted), track)))
        return began
