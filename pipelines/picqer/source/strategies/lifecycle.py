"""Lifecycle: rows that change until they are final, in lists without a filter on changes.

New ones come by their creation, open ones by their status. What the destination holds as open and neither shows has
left the open set, and is read again. What is final is verified by a ring (`ring.py`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import ContractBroken, FilterIgnored
from ..messages import DEFER, KeyTracker, Message, Records, key_of
from ..warehouse import Open
from .cursors import since_mark
from .history import backfill, has_begun, is_complete, is_long, newly_created
from .windows import WINDOW, read_again

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

SHARE_UNLISTED = 0.05
"""More rows than that which are open, just as they are held, and stand in no listing: it was cut short. In a listing of
one page, which is one answer, none may be missing."""


def lifecycle(sync: Sync, collection: Collection) -> Iterator[Message]:
    """What is new, open, closed or no longer open; then history, or a stretch of the ring when that is complete."""
    if is_complete(sync, collection) or has_begun(sync, collection) or is_long(sync, collection):
        yield from _present(sync, collection)
    if not is_complete(sync, collection):
        yield DEFER
        yield from backfill(sync, collection)
    elif collection.ring:
        yield from collection.ring(sync, collection)


def still_open(sync: Sync, collection: Collection, seen: KeyTracker) -> Iterator[Message]:
    """Rows that are listed as open, and as they are now those that are held as open and were not seen at all."""
    rows = OpenRows(sync, collection, seen)
    yield from rows.listed()
    yield from rows.left()


class OpenRows:
    """The open rows of a collection, as the destination holds them and as the listings by status show them.

    Args:
        seen: collects the keys of what was seen; rows that are in it already need no second look.
    """

    def __init__(self, sync: Sync, collection: Collection, seen: KeyTracker) -> None:
        self.held = sync.held.open(collection)
        self._reading = sync
        self._collection = collection
        self._seen = seen
        self._in_one_page: set[str | None] = set()

    def listed(self) -> Iterator[Records]:
        """The rows of every listing."""
        for status in self._collection.open:
            is_expected = any(row.status == status for row in self.held.values())
            yield from self._seen.of(_listed(self._reading, self._collection, status, int(is_expected)))
            if self._reading.stats_of(self._collection).certificates[-1].length < WINDOW:
                self._in_one_page.add(status)

    def left(self) -> Iterator[Message]:
        """Rows that are held as open and were not seen, as they are now.

        Raises:
            ContractBroken: they are open, just as they are held: the listings were not whole.
        """
        left = {key: row for key, row in self.held.items() if key not in self._seen.keys}
        unlisted: list[Open] = []
        for item in read_again(self._reading, self._collection, sorted(left)):
            yield item
            if isinstance(item, Records):
                rows = [(left.get(key_of(one, self._collection.key)), one) for one in item.records]
                unlisted += [
                    row for row, one in rows if row and row == Open(one.get("status"), one.get(self._collection.stamp))
                ]
        if len(unlisted) > SHARE_UNLISTED * len(self.held) or any(row.status in self._in_one_page for row in unlisted):
            raise ContractBroken(
                f"{self._collection.path}: {len(unlisted)} of {len(self.held)} open rows stand in no listing by "
                "status, although they are open; they were read one by one, nothing is lost. Run again, and report it "
                "when it stays."
            )


def _present(sync: Sync, collection: Collection) -> Iterator[Message]:
    seen = KeyTracker(collection.key)
    yield from seen.of(newly_created(sync, collection))
    if collection.closed and has_begun(sync, collection):
        yield from seen.of(since_mark(sync, collection, collection.closed, collection.closed_after))
    yield from still_open(sync, collection, seen)


def _listed(sync: Sync, collection: Collection, status: str, expected: int) -> Iterator[Records]:
    """The rows that are open in one way."""
    for batch in sync.walk(collection, {"status": status}, expected=expected):
        if any(record.get("status") != status for record in batch.records):
            raise FilterIgnored(collection.path, "status")
        yield batch
