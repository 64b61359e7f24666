"""Rows by the moment of their creation: the new ones each run, the old ones once, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..errors import FilterIgnored
from ..messages import DEFER, CursorTracker, Message, Records
from ..warehouse import written
from .cursors import NEVER_BEFORE, new_lap, set_mark, since_mark
from .snapshot import passes

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

LONG = 100_000
"""Rows of history that are read in one piece, about two minutes; a longer one goes window by window, newest first."""
FILL = 0.8
"""Part of that which the next window is meant to hold, by the density of the last one."""
FIRST_WINDOW = timedelta(days=365)
SHORTEST_WINDOW = timedelta(days=1)
SECOND = timedelta(seconds=1)


def history(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Append-only rows: those since the last run, and what of the past is still to come."""
    yield from newly_created(sync, collection)
    if not is_complete(sync, collection):
        yield DEFER
        yield from backfill(sync, collection)


def newly_created(sync: Sync, collection: Collection) -> Iterator[Records]:
    """Rows created since the mark, less the lookback; nothing before the first window of history is read."""
    if has_begun(sync, collection):
        yield from since_mark(sync, collection, collection.created, collection.since)


def everything(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every row of a collection, whatever its strategy; the next ordinary run goes on from there."""
    newest = [CursorTracker(column) for column in dict.fromkeys(collection.marked)]
    told = collection.whole(sync, collection)
    for one in newest:
        told = one.of(told)
    began = sync.moment().isoformat()
    yield from told
    for one in newest:
        set_mark(sync, collection, one.field, max(one.stamp, sync.held.newest(collection, one.field)))
    if collection.ring:
        sync.state(collection)["ring"] = new_lap(sync, began)
    if collection.until:
        sync.state(collection)["history"] = {**_reached(sync.since), "is_complete": True, "began": began}


def has_begun(sync: Sync, collection: Collection) -> bool:
    """Whether any history was read."""
    return "history" in sync.state(collection)


def is_complete(sync: Sync, collection: Collection) -> bool:
    """Whether all of history was read, back to `since` as it is set now."""
    history = sync.state(collection).get("history", {})
    since = history.get("since", "")
    reaches_back = not since or (sync.since is not None and written(sync.since) >= since)
    return bool(history.get("is_complete")) and reaches_back


def is_long(sync: Sync, collection: Collection) -> bool:
    """Whether history is read in more than one piece."""
    return _is_long(sync, collection, sync.since, None)


def backfill(sync: Sync, collection: Collection) -> Iterator[Message]:
    """History from the present back to its beginning, or to `since`; goes on where an earlier run stopped."""
    while not is_complete(sync, collection):
        place = _Place.of(sync, collection)
        began = sync.state(collection).get("history", {}).get("began") or sync.moment().isoformat()
        low, days = _next_window(sync, collection, place)
        created, closed = CursorTracker(collection.created), CursorTracker(collection.closed)
        rows = 0
        for batch in closed.of(created.of(created_between(sync, collection, low, place.until))):
            rows += len(batch.records)
            yield batch
        if not has_begun(sync, collection):
            _set_first_marks(sync, collection, created, closed)
        is_last = low == sync.since
        sync.state(collection)["history"] = {
            **_reached(low),
            "days": days * FILL * LONG / max(rows, 1),
            "is_complete": is_last,
            "began": began,
        }


@dataclass(frozen=True)
class _Place:
    """How far back history was read, and the days that the next window should have."""

    until: datetime | None
    days: float

    @classmethod
    def of(cls, sync: Sync, collection: Collection) -> _Place:
        kept = sync.state(collection).get("history", {})
        return cls(moment(kept.get("until")), kept.get("days", FIRST_WINDOW / timedelta(days=1)))


def _next_window(sync: Sync, collection: Collection, place: _Place) -> tuple[datetime | None, float]:
    """Where the next window begins and its days: all that is left when that is short enough."""
    if not _is_long(sync, collection, sync.since, place.until):
        return sync.since, place.days
    until = place.until or sync.local_now()
    span = min(timedelta(days=place.days), until - NEVER_BEFORE)
    while span > SHORTEST_WINDOW and _is_long(sync, collection, until - span, place.until):
        span /= 2
    low = (until - span).replace(microsecond=0)
    return max(low, sync.since or low), span / timedelta(days=1)


def _is_long(sync: Sync, collection: Collection, low: datetime | None, until: datetime | None) -> bool:
    return sync.has_row(collection, _filters(collection, low, until), LONG)


def created_between(
    sync: Sync, collection: Collection, low: datetime | None, until: datetime | None, expected: int = 0
) -> Iterator[Records]:
    """The rows created between two moments, which are not part of it themselves; None is no bound."""
    filters = _filters(collection, low, until)
    if not filters:
        yield from passes(sync, collection)
        return
    earliest, latest = written(low), written(until) or "9999"
    for batch in sync.walk(collection, filters, expected=expected):
        if not all(earliest <= (record.get(collection.created) or earliest) <= latest for record in batch.records):
            raise FilterIgnored(collection.path, " and ".join(filters))
        yield batch


def _filters(collection: Collection, low: datetime | None, until: datetime | None) -> dict[str, str]:
    filters = {collection.since: written(low), collection.until: written(until)}
    return {name: text for name, text in filters.items() if name and text}


def _reached(low: datetime | None) -> dict[str, str]:
    """How far back history was read; the next window has to show the rows of that very second."""
    return {"since": written(low), "until": written(low + SECOND) if low else ""}


def _set_first_marks(sync: Sync, collection: Collection, *newest: CursorTracker) -> None:
    """The newest rows that the first window saw; later ones, seen in passing, may have had company that was not."""
    for one in newest:
        if one.field:
            set_mark(sync, collection, one.field, one.stamp)


def moment(text: str | None) -> datetime | None:
    """Picqer's wall time; None for none."""
    return datetime.fromisoformat(text) if text else None
