"""Backfill: rows by the moment of their creation, window by window, newest first."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from datetime import datetime, timedelta

from ..collection import Cursor
from ..context import Context, Observer
from ..errors import FilterIgnored
from ..messages import Message, Records
from ..pagination.walk import Certificate
from ..state import HistoryProgress
from ..warehouse import format_timestamp
from .cursors import NEVER_BEFORE, CursorTracker, move_cursor, read_since_cursor, stamp_of
from .slices import begin_full_scan, walk_slices
from .snapshot import full_scan

LONG = 100_000
"""Rows of history that are read in one piece, about two minutes; a longer one goes window by window, newest first."""
FILL = 0.8
"""Part of that which the next window is meant to hold, by the density of the last one."""
FIRST_WINDOW = timedelta(days=365)
SHORTEST_WINDOW = timedelta(days=1)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


def read_new(ctx: Context, created: Cursor, *observe: Observer) -> Iterator[Records]:
    """Rows created since the cursor, less the lookback; nothing before the first window of history is read."""
    if ctx.state.history:
        yield from read_since_cursor(ctx, created, *observe)


def read_everything(ctx: Context) -> Generator[Message, None, str]:
    """Every row; the next ordinary run goes on from there. It returns when that began (UTC, ISO)."""
    newest = [CursorTracker(cursor, ctx.held.newest(cursor.column)) for cursor in ctx.collection.traits.cursors]
    began = begin_full_scan(ctx).isoformat()
    certificates = yield from full_scan(ctx, *(tracker.add for tracker in newest))
    for tracker in newest:
        move_cursor(ctx, tracker, certificates)
    ctx.state.history = _reached(ctx.since, is_complete=True, began=began)
    return began


def is_complete(ctx: Context) -> bool:
    """Whether all of history was read, back to `since` as it is set now."""
    history = ctx.state.history
    if history is None or not history.is_complete:
        return False
    return not history.since or (ctx.since is not None and format_timestamp(ctx.since) >= history.since)


def is_long(ctx: Context, created: Cursor, low: datetime | None, until: datetime | None = None) -> bool:
    """Whether the rows between two moments are more than one piece of history."""
    return ctx.has_row(_filters(created, low, until), LONG)


def backfill(ctx: Context, created: Cursor, closed: Cursor | None = None) -> Iterator[Message]:
    """History from the present back to its beginning, or to `since`; goes on where an earlier run stopped.

    The cursors are set by the newest rows that the first window shows. Later rows, seen in passing, may have had
    company that was not seen.
    """
    while not is_complete(ctx):
        reached = ctx.state.history or HistoryProgress()
        began = reached.began or ctx.time.now().isoformat()
        until = datetime.fromisoformat(reached.until) if reached.until else None
        low, days = _next_window(ctx, created, until, reached.days or FIRST_WINDOW / DAY)
        newest = [CursorTracker(cursor) for cursor in (created, closed) if cursor]
        certificates = yield from read_created(ctx, created, low, until, *(one.add for one in newest))
        began = min([began, *(one.began.isoformat() for one in certificates if one.began and one.went_on)])
        if ctx.state.history is None:
            for tracker in newest:
                move_cursor(ctx, tracker, certificates)
        next_days = days * FILL * LONG / max(newest[0].rows, 1)
        ctx.state.history = _reached(low, is_complete=low == ctx.since, began=began, days=next_days)


def read_created(
    ctx: Context, created: Cursor, low: datetime | None, until: datetime | None, *observe: Observer, expected: int = 0
) -> Generator[Records, None, list[Certificate]]:
    """The rows created between two moments, which are not part of it themselves; None is no bound.

    Raises:
        FilterIgnored: the list shows others too.
    """
    filters = _filters(created, low, until)
    if not filters:
        return (yield from walk_slices(ctx, *observe))
    earliest, latest = format_timestamp(low), format_timestamp(until) or "9999"

    def obeys_filter(records: Records) -> None:
        if not all(earliest <= (stamp_of(record, created) or earliest) <= latest for record in records.records):
            raise FilterIgnored(ctx.collection.path, " and ".join(filters))

    return [(yield from ctx.walk(filters, obeys_filter, *observe, expected=expected))]


def _next_window(ctx: Context, created: Cursor, until: datetime | None, days: float) -> tuple[datetime | None, float]:
    """Where the next window begins and its days: all that is left when that is short enough."""
    if not is_long(ctx, created, ctx.since, until):
        return ctx.since, days
    end = until or ctx.time.local_now()
    span = min(timedelta(days=days), end - NEVER_BEFORE)
    while span > SHORTEST_WINDOW and is_long(ctx, created, end - span, until):
        span /= 2
    low = (end - span).replace(microsecond=0)
    return max(low, ctx.since or low), span / DAY


def _filters(created: Cursor, low: datetime | None, until: datetime | None) -> dict[str, str]:
    filters = {created.after: format_timestamp(low), created.before: format_timestamp(until)}
    return {name: text for name, text in filters.items() if name and text}


def _reached(low: datetime | None, *, is_complete: bool, began: str, days: float = 0.0) -> HistoryProgress:
    """How far back history was read; the next window has to show the rows of that very second."""
    until = format_timestamp(low + SECOND) if low else ""
    return HistoryProgress(format_timestamp(low), until, days, is_complete=is_complete, began=began)
