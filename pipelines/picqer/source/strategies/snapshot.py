"""The snapshot: a list read whole, all its passes; and what that says about rows that it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..errors import NotFound
from ..http.answers import Record
from ..messages import KeyTracker, Message, Records
from .absence import left_queue, swept
from .details import details, outdated

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync


def snapshot(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every row of the list, pass by pass; then the rows that are held and were not seen are gone."""
    began = sync.whole_began(collection)
    seen = KeyTracker(collection.key)
    yield from seen.of(passes(sync, collection))
    yield from swept(sync, collection, began, seen.keys)


def queue(sync: Sync, collection: Collection) -> Iterator[Message]:
    """A list of what waits: a row that is not there any more is done."""
    began = sync.whole_began(collection)
    seen = KeyTracker(collection.key)
    yield from seen.of(passes(sync, collection))
    yield from left_queue(sync, collection, began, seen.keys)


def passes(sync: Sync, collection: Collection) -> Iterator[Records]:
    """The rows of the list under each filter that it must be read with, at its other address if need be."""
    try:
        yield from _at(collection.path, sync, collection)
    except NotFound:
        if not collection.fallback:
            raise
        yield from _at(collection.fallback, sync, collection)


def with_details(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every row of the list, completed by its detail call."""
    yield from completed(sync, collection, lambda _: True)


def listed(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every row as far as the list itself shows it."""
    if collection.whole is with_details:
        yield from passes(sync, collection)
    else:
        yield from collection.whole(sync, collection)


def with_new_details(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every row of the list; those that are new or have another stamp are completed by their detail call."""
    yield from completed(sync, collection, outdated(sync, collection))


def completed(sync: Sync, collection: Collection, is_wanted: Callable[[Record], bool]) -> Iterator[Message]:
    """Every row of the list is looked at; those that are wanted are completed by their detail call."""
    began = sync.whole_began(collection)
    seen = KeyTracker(collection.key)
    for page in seen.of(passes(sync, collection)):
        yield from details(sync, collection, [header for header in page.records if is_wanted(header)])
    if not any(certificate.went_on for certificate in sync.stats_of(collection).certificates):
        yield from swept(sync, collection, began, seen.keys)


def _at(path: str, sync: Sync, collection: Collection) -> Iterator[Records]:
    filters = [{**params, **sync.bound(collection)} for params in collection.passes]
    for params in sync.left_to_walk(collection, path, filters):
        yield from sync.walk_again(collection, params, path=path)
