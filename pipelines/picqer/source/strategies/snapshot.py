"""The snapshot: a list read whole, all its passes; and what that says about rows that it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..errors import NotFound
from ..http.answers import Record
from ..messages import Batch, News, Seen
from .absence import left_queue, swept
from .details import details, outdated

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading


def snapshot(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every row of the list, pass by pass; then the rows that are held and were not seen are gone."""
    began = reading.whole_began(collection)
    seen = Seen(collection.key)
    yield from seen.of(passes(reading, collection))
    yield from swept(reading, collection, began, seen.keys)


def queue(reading: Reading, collection: Collection) -> Iterator[News]:
    """A list of what waits: a row that is not there any more is done."""
    began = reading.whole_began(collection)
    seen = Seen(collection.key)
    yield from seen.of(passes(reading, collection))
    yield from left_queue(reading, collection, began, seen.keys)


def passes(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """The rows of the list under each filter that it must be read with, at its other address if need be."""
    try:
        yield from _at(collection.path, reading, collection)
    except NotFound:
        if not collection.fallback:
            raise
        yield from _at(collection.fallback, reading, collection)


def with_details(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every row of the list, completed by its detail call."""
    yield from completed(reading, collection, lambda _: True)


def listed(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every row as far as the list itself shows it."""
    if collection.whole is with_details:
        yield from passes(reading, collection)
    else:
        yield from collection.whole(reading, collection)


def with_new_details(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every row of the list; those that are new or have another stamp are completed by their detail call."""
    yield from completed(reading, collection, outdated(reading, collection))


def completed(reading: Reading, collection: Collection, is_wanted: Callable[[Record], bool]) -> Iterator[News]:
    """Every row of the list is looked at; those that are wanted are completed by their detail call."""
    began = reading.whole_began(collection)
    seen = Seen(collection.key)
    for page in seen.of(passes(reading, collection)):
        yield from details(reading, collection, [header for header in page.records if is_wanted(header)])
    if not any(certificate.went_on for certificate in reading.tally(collection).certificates):
        yield from swept(reading, collection, began, seen.keys)


def _at(path: str, reading: Reading, collection: Collection) -> Iterator[Batch]:
    filters = [{**params, **reading.bound(collection)} for params in collection.passes]
    for params in reading.left_to_walk(collection, path, filters):
        yield from reading.walk_again(collection, params, path=path)
