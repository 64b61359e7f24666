"""The ring: every run verifies the next stretches of what is final, so that all of it is verified again and again.

Final rows still change (tags, invoiced, anonymised) or vanish, and no filter tells. The oldest verification is the
beginning of the lap.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from ..errors import FilterIgnored
from ..messages import KeyTracker, Message
from ..warehouse import wall_time, written
from .absence import missed
from .cursors import NEVER_BEFORE, new_lap
from .details import details_of
from .history import SECOND, created_between
from .windows import WINDOW, between

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

Stretch = Callable[["Sync", "Collection", str], Generator[Message, None, str]]
"""Verifies what lies behind a place; returns the place where it ends, empty at the end of the lap."""


def ring_of_ids(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Windows of neighbouring ids."""
    yield from _go_round(sync, collection, _neighbours)


def ring_of_moments(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Windows of neighbouring moments of creation, for lists without a filter on ids."""
    yield from _go_round(sync, collection, _contemporaries)


def ring_of_details(sync: Sync, collection: Collection) -> Iterator[Message]:
    """One row after the other, for lists without either."""
    yield from _go_round(sync, collection, _next_row)


def _go_round(sync: Sync, collection: Collection, stretch: Stretch) -> Iterator[Message]:
    """As many stretches as this run may spend, to the end of the lap at most."""
    for _ in range(sync.ring_share(collection)):
        ring = sync.state(collection).get("ring") or new_lap(sync)
        sync.spend_on_ring()
        after = yield from stretch(sync, collection, ring["after"])
        if not after:
            sync.state(collection)["ring"] = new_lap(sync, ring["began"])
            return
        sync.state(collection)["ring"] = {**ring, "after": after}


def _neighbours(sync: Sync, collection: Collection, after: str) -> Generator[Message, None, str]:
    keys = sync.held.keys(collection, f"{collection.key[0]} > {int(after or 0)}", WINDOW)
    if keys:
        try:
            yield from between(sync, collection, keys[0][0], keys[-1][0], set(keys))
        except FilterIgnored:  # an older Picqer: one row instead of a window of them
            yield from details_of(sync, collection, keys[:1])
            return str(keys[0][0])
    return str(keys[-1][0]) if len(keys) == WINDOW else ""


def _contemporaries(sync: Sync, collection: Collection, after: str) -> Generator[Message, None, str]:
    (name,), created = collection.key, collection.created
    rows = sync.held.select(
        f"select {created}, {name} from {collection.name} where _deleted_at is null "
        f"and {created} > {wall_time(after or written(NEVER_BEFORE))} order by {created}, {name} limit {WINDOW}"
    )
    if not rows:
        return ""
    low, high = rows[0][0] - SECOND, rows[-1][0] + SECOND
    seen = KeyTracker(collection.key)
    yield from seen.of(created_between(sync, collection, low, high, len(rows)))
    yield from missed(sync, collection, sorted({(key,) for _, key in rows} - seen.keys))
    return written(rows[-1][0]) if len(rows) == WINDOW else ""


def _next_row(sync: Sync, collection: Collection, after: str) -> Generator[Message, None, str]:
    keys = sync.held.keys(collection, f"{collection.key[0]} > {int(after or 0)}", 1)
    yield from details_of(sync, collection, keys)
    return str(keys[0][0]) if keys else ""
