"""Rows completed by their detail calls."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from ..context import Context
from ..errors import NotReadable
from ..http.answers import Record
from ..messages import Message, Records
from ..pagination.page import Key, key_of
from ..pagination.walk import Certificate
from ..warehouse import format_timestamp
from .absence import KeyTracker, answered_rows, chunks, find_deleted
from .slices import begin_full_scan, transformed, walk_slices

T = TypeVar("T")
IsWanted = Callable[[Record], bool]
"""Whether the details of a header are to be asked for."""


def begin_changes(ctx: Context) -> bool:
    """Begin a run that passes over the details of rows that are held as their headers show them.

    Returns:
        Whether it is the first load, which holds nothing, so that it passes over none.
    """
    is_first = ctx.state.full_scan_at is None and ctx.state.scrub is None
    ctx.state.reads_details = is_first or None
    return is_first


def begin_all_details(ctx: Context) -> None:
    """Begin a run that reads the details of every row; a walk that was interrupted goes on if it did so too."""
    if not ctx.state.reads_details:
        ctx.state.bookmark = None
    ctx.state.reads_details = True


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
