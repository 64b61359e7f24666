"""Details: what only a row's own address shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..errors import NotReadable
from ..http.answers import Record
from ..messages import Batch, Gone, News, key_of
from ..pagination.page import Key
from ..warehouse import written
from .absence import AT_ONCE

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading


def details(reading: Reading, collection: Collection, headers: Sequence[Record]) -> Iterator[News]:
    """The rows of these headers, completed; one that does not exist any more is gone.

    Where the key may not read details, the headers are better than nothing. A header without a proper key goes on as
    it is, to be set aside.
    """
    keyless = [header for header in headers if not isinstance(header.get(collection.key[0]), int)]
    if keyless:
        yield Batch(keyless, reading.moment())
    keyed = [header for header in headers if isinstance(header.get(collection.key[0]), int)]
    for start in range(0, len(keyed), AT_ONCE):
        chunk = keyed[start : start + AT_ONCE]
        try:
            yield from _completed(reading, collection, chunk)
        except NotReadable as error:
            reading.remark(collection, error)
            yield Batch(chunk, reading.moment())


def _completed(reading: Reading, collection: Collection, headers: Sequence[Record]) -> Iterator[News]:
    keys = [key_of(header, collection.key) for header in headers]
    answers = reading.records(collection, [collection.address(key) for key in keys])
    found = [({**header, **answer.data}, answer) for header, answer in zip(headers, answers, strict=True) if answer]
    if found:
        yield Batch([record for record, _ in found], min(answer.read_at for _, answer in found))
    gone = [key for key, answer in zip(keys, answers, strict=True) if not answer]
    if gone:
        yield Gone(gone, reading.moment())


def outdated(reading: Reading, collection: Collection) -> Callable[[Record], bool]:
    """Whether a row is not held as its header shows it: new, with another stamp, or read in its stamp's very second."""
    held = reading.held.stamps(collection)

    def is_outdated(header: Record) -> bool:
        stamp, read_at = held.get(key_of(header, collection.key), ("", None))
        return read_at is None or stamp != header.get(collection.stamp) or stamp >= written(reading.local(read_at))

    return is_outdated


def details_of(reading: Reading, collection: Collection, keys: Sequence[Key]) -> Iterator[News]:
    """The rows with these keys."""
    yield from details(reading, collection, [dict(zip(collection.key, key, strict=True)) for key in keys])
