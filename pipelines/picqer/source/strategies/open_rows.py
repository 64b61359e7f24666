"""Rows that are not final: listed by their status, and read again when they have left the open set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..collection import IdRange
from ..context import Context, Observer
from ..errors import ContractBroken, FilterIgnored
from ..estimate import walk_requests
from ..messages import Message, Records
from ..pagination.page import key_of
from ..warehouse import Open
from .absence import KeyTracker
from .windows import WINDOW, read_again

SHARE_UNLISTED = 0.05
"""More rows than that which are open, just as they are held, and stand in no listing: it was cut short. In a listing of
one page, which is one answer, none may be missing."""


class OpenRows:
    """The open rows of a collection, as the destination holds them and as the listings by status show them.

    Args:
        ctx: of the collection.
        statuses: the known ones that are not final; none where rows have no status.
        final: the known ones that are; a row in neither is open.
        seen: collects the keys of what was seen; rows that are in it already need no second look.
        ids: the filters on the primary key, where the list has them.
    """

    def __init__(
        self,
        ctx: Context,
        statuses: Sequence[str],
        final: Sequence[str],
        seen: KeyTracker,
        ids: IdRange | None = None,
    ) -> None:
        self.held = ctx.held.open(final, ctx.collection.traits.stamp) if statuses else {}
        self._ctx = ctx
        self._statuses = statuses
        self._seen = seen
        self._ids = ids
        self._in_one_page: set[str | None] = set()

    def listed(self) -> Iterator[Records]:
        """The rows of every listing."""
        for status in self._statuses:
            expected = int(any(row.status == status for row in self.held.values()))
            obeys = _obeys_status(self._ctx.collection.path, status)
            certificate = yield from self._ctx.walk({"status": status}, obeys, self._seen.add, expected=expected)
            if certificate.length < WINDOW:
                self._in_one_page.add(status)

    def left(self) -> Iterator[Message]:
        """Rows that are held as open and were not seen, as they are now.

        Raises:
            ContractBroken: they are open, just as they are held: the listings were not whole.
        """
        left = {key: row for key, row in self.held.items() if key not in self._seen.keys}
        unlisted: list[Open] = []
        for item in read_again(self._ctx, sorted(left), self._ids):
            yield item
            if isinstance(item, Records):
                unlisted += self._unchanged(item, left)
        if len(unlisted) > SHARE_UNLISTED * len(self.held) or any(row.status in self._in_one_page for row in unlisted):
            raise ContractBroken(
                f"{self._ctx.collection.path}: {len(unlisted)} of {len(self.held)} open rows stand in no listing by "
                "status, although they are open; they were read one by one, nothing is lost. Run again, and report it "
                "when it stays."
            )

    def _unchanged(self, records: Records, left: dict[tuple[object, ...], Open]) -> Iterator[Open]:
        """Those of these rows that are open just as they are held."""
        stamp = self._ctx.collection.traits.stamp
        for record in records.records:
            row = left.get(key_of(record, self._ctx.collection.key))
            if row and row.status in self._statuses and row == Open(record.get("status"), record.get(stamp)):
                yield row


def listing_requests(ctx: Context, statuses: Sequence[str], final: Sequence[str]) -> int:
    """Requests of the listings by status, by the rows that are held."""
    counts = ctx.held.open(final, ctx.collection.traits.stamp).values() if statuses else ()
    return sum(walk_requests(max(sum(row.status == status for row in counts), 1)) for status in statuses)


def _obeys_status(path: str, status: str) -> Observer:
    def obeys(records: Records) -> None:
        if any(record.get("status") != status for record in records.records):
            raise FilterIgnored(path, "status")

    return obeys
