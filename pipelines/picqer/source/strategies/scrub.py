"""The ring: every run verifies the next stretches of what is final, so that all of it is verified again and again.

Final rows still change (tags, invoiced, anonymised) or vanish, and no filter tells. The oldest verification is the
beginning of the lap.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

from ..errors import FilterIgnored
from ..messages import News, Seen
from ..warehouse import wall_time, written
from .absence import missed
from .cursors import NEVER_BEFORE, new_lap
from .details import details_of
from .history import SECOND, created_between
from .windows import WINDOW, between

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading

Stretch = Callable[["Reading", "Collection", str], Generator[News, None, str]]
"""Verifies what lies behind a place; returns the place where it ends, empty at the end of the lap."""


def ring_of_ids(reading: Reading, collection: Collection) -> Iterator[News]:
    """Windows of neighbouring ids."""
    yield from _go_round(reading, collection, _neighbours)


def ring_of_moments(reading: Reading, collection: Collection) -> Iterator[News]:
    """Windows of neighbouring moments of creation, for lists without a filter on ids."""
    yield from _go_round(reading, collection, _contemporaries)


def ring_of_details(reading: Reading, collection: Collection) -> Iterator[News]:
    """One row after the other, for lists without either."""
    yield from _go_round(reading, collection, _next_row)


def _go_round(reading: Reading, collection: Collection, stretch: Stretch) -> Iterator[News]:
    """As many stretches as this run may spend, to the end of the lap at most."""
    for _ in range(reading.ring_share(collection)):
        ring = reading.state(collection).get("ring") or new_lap(reading)
        reading.spend_on_ring()
        after = yield from stretch(reading, collection, ring["after"])
        if not after:
            reading.state(collection)["ring"] = new_lap(reading, ring["began"])
            return
        reading.state(collection)["ring"] = {**ring, "after": after}


def _neighbours(reading: Reading, collection: Collection, after: str) -> Generator[News, None, str]:
    keys = reading.held.keys(collection, f"{collection.key[0]} > {int(after or 0)}", WINDOW)
    if keys:
        try:
            yield from between(reading, collection, keys[0][0], keys[-1][0], set(keys))
        except FilterIgnored:  # an older Picqer: one row instead of a window of them
            yield from details_of(reading, collection, keys[:1])
            return str(keys[0][0])
    return str(keys[-1][0]) if len(keys) == WINDOW else ""


def _contemporaries(reading: Reading, collection: Collection, after: str) -> Generator[News, None, str]:
    (name,), created = collection.key, collection.created
    rows = reading.held.select(
        f"select {created}, {name} from {collection.name} where _deleted_at is null "
        f"and {created} > {wall_time(after or written(NEVER_BEFORE))} order by {created}, {name} limit {WINDOW}"
    )
    if not rows:
        return ""
    low, high = rows[0][0] - SECOND, rows[-1][0] + SECOND
    seen = Seen(collection.key)
    yield from seen.of(created_between(reading, collection, low, high, len(rows)))
    yield from missed(reading, collection, sorted({(key,) for _, key in rows} - seen.keys))
    return written(rows[-1][0]) if len(rows) == WINDOW else ""


def _next_row(reading: Reading, collection: Collection, after: str) -> Generator[News, None, str]:
    keys = reading.held.keys(collection, f"{collection.key[0]} > {int(after or 0)}", 1)
    yield from details_of(reading, collection, keys)
    return str(keys[0][0]) if keys else ""
