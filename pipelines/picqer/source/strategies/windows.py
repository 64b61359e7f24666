"""Windows of known neighbours: many rows by one request, between two ids or two moments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import FilterIgnored
from ..messages import KeyTracker, Message, Records
from ..pagination.page import Key
from .absence import missed
from .details import details_of

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

WINDOW = 89
"""Rows that a window is packed with: clearly less than a page, so that one request shows it whole."""


def read_again(sync: Sync, collection: Collection, keys: Sequence[Key]) -> Iterator[Message]:
    """These rows as they are now, in windows of neighbours where that costs fewer requests than one by one."""
    if not keys:
        return
    if not collection.above:
        yield from details_of(sync, collection, keys)
        return
    ids = [key for (key,) in keys]
    name = collection.key[0]
    known = [key for (key,) in sync.held.keys(collection, f"{name} between {ids[0]} and {ids[-1]}")]
    for group in packed(ids, known):
        members = [(key,) for key in group]
        if len(group) == 1:
            yield from details_of(sync, collection, members)
            continue
        try:
            yield from between(sync, collection, group[0], group[-1], set(members))
        except FilterIgnored:
            yield from details_of(sync, collection, members)


def between(sync: Sync, collection: Collection, low: int, high: int, expected: set[Key]) -> Iterator[Message]:
    """The rows with ids from low to high; expected ones that are not there are asked one by one.

    Raises:
        FilterIgnored: the server does not know the filters on ids.
    """
    filters = {collection.above: str(low - 1), collection.below: str(high + 1)}
    seen = KeyTracker(collection.key)
    yield from seen.of(_within(collection, sync.walk(collection, filters, expected=len(expected)), low, high))
    yield from missed(sync, collection, sorted(expected - seen.keys))


def packed(wanted: Sequence[int], known: Sequence[int]) -> list[list[int]]:
    """The wanted ids in groups, each with at most a window of known ids between its first and its last."""
    position = {key: place for place, key in enumerate(known)}
    groups: list[list[int]] = []
    for key in wanted:
        if groups and position[key] - position[groups[-1][0]] < WINDOW:
            groups[-1].append(key)
        else:
            groups.append([key])
    return groups


def _within(collection: Collection, batches: Iterator[Records], low: int, high: int) -> Iterator[Records]:
    """The same; the filters are documented for some years only, an older Picqer ignores them without a word."""
    for batch in batches:
        if not all(low <= record.get(collection.key[0], low) <= high for record in batch.records):
            raise FilterIgnored(collection.path, f"{collection.above} and {collection.below}")
        yield batch
