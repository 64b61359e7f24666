"""Cursors: up to which moment a list was read. They come from records, never from this machine's clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ..collection import Cursor
from ..context import LOOKBACK, Context, Observer, Walk
from ..errors import FilterIgnored
from ..http.answers import Record
from ..messages import Records
from ..pagination.walk import Certificate
from ..warehouse import format_timestamp

NEVER_BEFORE = datetime(1970, 1, 1)  # noqa: DTZ001  wall time


@dataclass
class CursorTracker:
    """The latest time in the column of a cursor, as Picqer writes it (empty before the first), and the rows seen."""

    cursor: Cursor
    stamp: str = ""
    rows: int = 0

    def add(self, records: Records) -> None:
        """Look at records."""
        self.rows += len(records.records)
        self.stamp = max([self.stamp, *(stamp_of(record, self.cursor) for record in records.records)])


def stamp_of(record: Record, cursor: Cursor) -> str:
    """The time in the column of a cursor, as Picqer writes it; empty where a record has none, or something else."""
    stamp = record.get(cursor.column)
    try:
        return stamp if isinstance(stamp, str) and not datetime.fromisoformat(stamp).tzinfo else ""
    except ValueError:
        return ""


def read_since_cursor(ctx: Context, cursor: Cursor, *observe: Observer) -> Walk:
    """The rows whose time lies after the cursor, less the lookback; the cursor moves when all were seen.

    Raises:
        FilterIgnored: the list shows others too, so that it does not know the filter.
    """
    reached = current_cursor(ctx, cursor)
    since = format_timestamp(datetime.fromisoformat(reached) - LOOKBACK if reached else ctx.since or NEVER_BEFORE)

    def obeys_filter(records: Records) -> None:
        if any((stamp_of(record, cursor) or since) < since for record in records.records):
            raise FilterIgnored(ctx.collection.path, cursor.after)

    newest = CursorTracker(cursor, reached)
    certificate = yield from ctx.walk({cursor.after: since}, obeys_filter, newest.add, *observe)
    move_cursor(ctx, newest, [certificate])
    return certificate


def current_cursor(ctx: Context, cursor: Cursor) -> str:
    """The place of a cursor, as Picqer writes time; empty when nothing was read yet.

    A cursor that is ahead of what the destination holds (rows were deleted there, or a backup was restored) goes back
    to it. One that is ahead of the time at which it was set counts for nothing. The run says so.
    """
    reached = ctx.state.cursors.get(cursor.column, "")
    clock = ctx.state.clock
    if reached and clock and reached > format_timestamp(ctx.time.local(clock) + LOOKBACK):
        ctx.stats.record_repair(f"its mark was {reached}, which lay in the future")
        return ""
    held = ctx.held.newest(cursor.column)
    if reached > held:
        ctx.stats.record_repair(f"its mark was {reached}, the destination holds rows up to {held or 'nothing'}")
        return held
    return reached


def move_cursor(ctx: Context, newest: CursorTracker, certificates: Sequence[Certificate]) -> None:
    """Everything up to the newest time was seen, as far as the walks that just ended can tell.

    Rows with a later time than the beginning of the first walk may have had company that it did not see. A time in the
    future must not hide what comes before it.
    """
    began = [format_timestamp(ctx.time.local(one.began)) for one in certificates if one.began]
    ctx.state.set_cursor(newest.cursor.column, min([newest.stamp, *began]))
