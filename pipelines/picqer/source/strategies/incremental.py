"""Changes: lists with a true filter on modification, swept for deletions now and then."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..messages import Batch, Newest, News, Seen
from .cursors import mark_of, set_mark, since_mark
from .details import details, outdated
from .lifecycle import still_open
from .snapshot import snapshot, with_new_details

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading


def changes(reading: Reading, collection: Collection) -> Iterator[News]:
    """Rows changed since the mark, less the lookback, and open ones that vanished; all rows when a sweep is due."""
    yield from _changed_or_all(reading, collection, _changed_and_open, snapshot)


def changes_with_details(reading: Reading, collection: Collection) -> Iterator[News]:
    """The same for a list of headers: the changed ones are completed by their detail call."""
    yield from _changed_or_all(reading, collection, _changed_details, with_new_details)


def _changed_or_all(
    reading: Reading,
    collection: Collection,
    changed: Callable[[Reading, Collection], Iterator[News]],
    everything: Callable[[Reading, Collection], Iterator[News]],
) -> Iterator[News]:
    if mark_of(reading, collection, collection.stamp) and not reading.is_sweep_due(collection):
        yield from changed(reading, collection)
        return
    newest = Newest(collection.stamp, reading.held.newest(collection, collection.stamp))
    yield from newest.of(everything(reading, collection))
    set_mark(reading, collection, collection.stamp, newest.stamp)


def _changed_and_open(reading: Reading, collection: Collection) -> Iterator[News]:
    seen = Seen(collection.key)
    yield from seen.of(_changed(reading, collection))
    if collection.open:
        yield from still_open(reading, collection, seen)


def _changed(reading: Reading, collection: Collection) -> Iterator[Batch]:
    yield from since_mark(reading, collection, collection.stamp, collection.updated)


def _changed_details(reading: Reading, collection: Collection) -> Iterator[News]:
    is_outdated = outdated(reading, collection)
    for batch in _changed(reading, collection):
        yield from details(reading, collection, [header for header in batch.records if is_outdated(header)])
