"""Details: what only a row's own address shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import NotReadable
from ..http.answers import Record
from ..messages import Deleted, Message, Records, key_of
from ..pagination.page import Key
from ..warehouse import written
from .absence import AT_ONCE

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync


def details(sync: Sync, collection: Collection, headers: Sequence[Record]) -> Iterator[Message]:
    """The rows of these headers, completed; one that does not exist any more is gone.

    Where the key may not read details, the headers are better than nothing. A header without a proper key goes on as
    it is, to be set aside.
    """
    keyless = [header for header in headers if not isinstance(header.get(collection.key[0]), int)]
    if keyless:
        yield Records(keyless, sync.moment())
    keyed = [header for header in headers if isinstance(header.get(collection.key[0]), int)]
    for start in range(0, len(keyed), AT_ONCE):
        chunk = keyed[start : start + AT_ONCE]
        try:
            yield from _completed(sync, collection, chunk)
        except NotReadable as error:
            sync.remark(collection, error)
            yield Records(chunk, sync.moment())


def _completed(sync: Sync, collection: Collection, headers: Sequence[Record]) -> Iterator[Message]:
    keys = [key_of(header, collection.key) for header in headers]
    answers = sync.records(collection, [collection.address(key) for key in keys])
    found = [({**header, **answer.data}, answer) for header, answer in zip(headers, answers, strict=True) if answer]
    if found:
        yield Records([record for record, _ in found], min(answer.read_at for _, answer in found))
    gone = [key for key, answer in zip(keys, answers, strict=True) if not answer]
    if gone:
        yield Deleted(gone, sync.moment())


def outdated(sync: Sync, collection: Collection) -> Callable[[Record], bool]:
    """Whether a row is not held as its header shows it: new, with another stamp, or read in its stamp's very second."""
    held = sync.held.stamps(collection)

    def is_outdated(header: Record) -> bool:
        stamp, read_at = held.get(key_of(header, collection.key), ("", None))
        return read_at is None or stamp != header.get(collection.stamp) or stamp >= written(sync.local(read_at))

    return is_outdated


def details_of(sync: Sync, collection: Collection, keys: Sequence[Key]) -> Iterator[Message]:
    """The rows with these keys."""
    yield from details(sync, collection, [dict(zip(collection.key, key, strict=True)) for key in keys])
