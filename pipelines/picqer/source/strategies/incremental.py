"""Changes: lists with a true filter on modification, swept for deletions now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..messages import CursorTracker, KeyTracker, Message, Records
from .cursors import mark_of, set_mark, since_mark
from .details import details, outdated
from .lifecycle import still_open
from .snapshot import snapshot, with_new_details

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync


def changes(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Rows changed since the mark, less the lookback, and open ones that vanished; all rows when a sweep is due."""
    yield from _changed_or_all(sync, collection, _changed_and_open, snapshot)


def changes_with_details(sync: Sync, collection: Collection) -> Iterator[Message]:
    """The same for a list of headers: the changed ones are completed by their detail call."""
    yield from _changed_or_all(sync, collection, _changed_details, with_new_details)


def _changed_or_all(
    sync: Sync,
    collection: Collection,
    changed: Callable[[Sync, Collection], Iterator[Message]],
    everything: Callable[[Sync, Collection], Iterator[Message]],
) -> Iterator[Message]:
    if mark_of(sync, collection, collection.stamp) and not sync.is_sweep_due(collection):
        yield from changed(sync, collection)
        return
    newest = CursorTracker(collection.stamp, sync.held.newest(collection, collection.stamp))
    yield from newest.of(everything(sync, collection))
    set_mark(sync, collection, collection.stamp, newest.stamp)


def _changed_and_open(sync: Sync, collection: Collection) -> Iterator[Message]:
    seen = KeyTracker(collection.key)
    yield from seen.of(_changed(sync, collection))
    if collection.open:
        yield from still_open(sync, collection, seen)


def _changed(sync: Sync, collection: Collection) -> Iterator[Records]:
    yield from since_mark(sync, collection, collection.stamp, collection.updated)


def _changed_details(sync: Sync, collection: Collection) -> Iterator[Message]:
    is_outdated = outdated(sync, collection)
    for batch in _changed(sync, collection):
        yield from details(sync, collection, [header for header in batch.records if is_outdated(header)])
