"""Marks: up to which moment a list was read. They come from records, never from this machine's clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..errors import FilterIgnored
from ..messages import CursorTracker, Records
from ..warehouse import written

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

LOOKBACK = timedelta(hours=2)
"""Covers late commits, equal seconds and the repeated hour in October."""


NEVER_BEFORE = datetime(1970, 1, 1)  # noqa: DTZ001  wall time


def since_mark(sync: Sync, collection: Collection, column: str, name: str) -> Iterator[Records]:
    """The rows whose time in a column lies after its mark, less the lookback; the mark moves when all were seen.

    Raises:
        FilterIgnored: the list shows others too, so that it does not know the filter.
    """
    mark = mark_of(sync, collection, column)
    since = written(datetime.fromisoformat(mark) - LOOKBACK if mark else sync.since or NEVER_BEFORE)
    newest = CursorTracker(column, mark)
    for batch in newest.of(sync.walk(collection, {name: since})):
        if any((record.get(column) or since) < since for record in batch.records):
            raise FilterIgnored(collection.path, name)
        yield batch
    set_mark(sync, collection, column, newest.stamp)


def mark_of(sync: Sync, collection: Collection, column: str) -> str:
    """The mark in a column, as Picqer writes time; empty when nothing was read yet.

    A mark that is ahead of what the destination holds (rows were deleted there, or a backup was restored) goes back
    to it, one that is ahead of the time at which it was set is none; the run says so.
    """
    state = sync.state(collection)
    mark: str = state.get("marks", {}).get(column, "")
    if mark and "clock" in state and mark > written(sync.local(datetime.fromisoformat(state["clock"])) + LOOKBACK):
        sync.repaired(collection, f"its mark was {mark}, which lay in the future")
        return ""
    held = sync.held.newest(collection, column)
    if mark > held:
        sync.repaired(collection, f"its mark was {mark}, the destination holds rows up to {held or 'nothing'}")
        return held
    return mark


def set_mark(sync: Sync, collection: Collection, column: str, stamp: str) -> None:
    """Everything up to this stamp was seen, as far as the walk that just ended can tell.

    Rows with a later stamp than the beginning of that walk may have had company that it did not see; a stamp from the
    future must not hide what comes before it.
    """
    began = sync.stats_of(collection).certificates[-1].began
    seen = min(stamp, written(sync.local(began))) if began else stamp
    sync.state(collection).setdefault("marks", {})[column] = seen


def new_lap(sync: Sync, verified: str = "") -> dict[str, str]:
    """The place of a ring at the beginning of a lap, and since when every row has been seen once more."""
    return {"after": "", "began": sync.moment().isoformat(), "verified": verified}
