"""Details: children that only a row's own address shows, in a list of headers with a filter on changes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..collection import Cursor, Traits
from ..context import Context
from ..errors import NotReadable
from ..http.answers import Record
from ..messages import Message, Records
from ..pagination.page import Key, key_of
from ..pagination.walk import Certificate
from ..warehouse import format_timestamp
from .absence import KeyTracker, answered_rows, chunks, find_deleted
from .cursors import CursorTracker, current_cursor, move_cursor, read_since_cursor
from .slices import begin_full_scan, full_scan_requests, is_full_scan_due, transformed, walk_slices
from .strategy import Strategy

T = TypeVar("T")
IsWanted = Callable[[Record], bool]
"""Whether the details of a header are to be asked for."""


@dataclass(frozen=True, kw_only=True)
class Details(Strategy):
    """Headers that changed since the cursor, each completed by its detail call; all headers when a full scan is due.

    `since` bounds the list by `created`.
    """

    created: Cursor
    changed: Cursor

    strategy = "details"
    details_per_row = 1

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(self.created, (self.changed,), self.changed.after, self.changed.column)

    def read(self, ctx: Context) -> Iterator[Message]:
        """The changed headers, or all of them, with the details of those that are not held so."""
        is_outdated = outdated(ctx, self.changed.column)
        if not current_cursor(ctx, self.changed) or is_full_scan_due(ctx):
            yield from self._scan(ctx, is_outdated)
        else:
            yield from complete(ctx, read_since_cursor(ctx, self.changed), is_outdated)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row with its details."""
        yield from self._scan(ctx, lambda _: True)

    def _read_requests(self, ctx: Context) -> int:
        """One question for the cursor, and a full scan when it is due."""
        return 1 + full_scan_requests(ctx)

    def _scan(self, ctx: Context, is_wanted: IsWanted) -> Iterator[Message]:
        newest = CursorTracker(self.changed, ctx.held.newest(self.changed.column))

        def track(message: Message) -> Iterator[Message]:
            if isinstance(message, Records):
                newest.add(message)
            yield message

        move_cursor(ctx, newest, (yield from transformed(scan_headers(ctx, is_wanted), track)))


def scan_headers(ctx: Context, is_wanted: IsWanted) -> Generator[Message, None, list[Certificate]]:
    """Every header is looked at; those that are wanted are completed. What is held and was not seen may be gone."""
    began = begin_full_scan(ctx)
    seen = KeyTracker(ctx.collection.key)
    certificates = yield from complete(ctx, walk_slices(ctx, seen.add), is_wanted)
    if not any(certificate.went_on for certificate in certificates):
        yield from find_deleted(ctx, began, seen.keys, certificates)
    return certificates


def complete(ctx: Context, headers: Generator[Records, None, T], is_wanted: IsWanted) -> Generator[Message, None, T]:
    """The rows of a walk of headers that are wanted, each completed by its detail call."""
    return transformed(headers, lambda page: read_details(ctx, [one for one in page.records if is_wanted(one)]))


def read_details(ctx: Context, headers: Sequence[Record]) -> Iterator[Message]:
    """The rows of these headers, completed; one that does not exist any more is gone.

    Where the key may not read details, the headers are better than nothing. A header without a proper key goes on as
    it is, to be set aside.
    """
    keyless = [header for header in headers if not isinstance(header.get(ctx.collection.key[0]), int)]
    if keyless:
        yield Records(keyless, ctx.time.now())
    keyed = [header for header in headers if isinstance(header.get(ctx.collection.key[0]), int)]
    for chunk in chunks(keyed):
        try:
            yield from _completed(ctx, chunk)
        except NotReadable as error:
            ctx.stats.record_error(error)
            yield Records([*chunk], ctx.time.now())


def read_keys(ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
    """The rows with these keys, one request each; where the key may not read details, they stay as they are held."""
    for chunk in chunks(keys):
        try:
            yield from _completed(ctx, [dict(zip(ctx.collection.key, key, strict=True)) for key in chunk])
        except NotReadable as error:
            ctx.stats.record_error(error)
            return


def outdated(ctx: Context, stamp_column: str) -> IsWanted:
    """Whether a row is not held as its header shows it: new, with another stamp, or read in its stamp's very second."""
    held = ctx.held.stamps(stamp_column)

    def is_outdated(header: Record) -> bool:
        stamp, read_at = held.get(key_of(header, ctx.collection.key), ("", None))
        if read_at is None or stamp != header.get(stamp_column):
            return True
        return stamp >= format_timestamp(ctx.time.local(read_at))

    return is_outdated


def _completed(ctx: Context, headers: Sequence[Record]) -> Iterator[Message]:
    keys = [key_of(header, ctx.collection.key) for header in headers]
    answers = zip(headers, ctx.records(keys), strict=True)
    whole = [answer and replace(answer, data={**header, **answer.data}) for header, answer in answers]
    yield from answered_rows(ctx, keys, whole)
