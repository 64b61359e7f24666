"""One page of a list with the marks of its records, and the bookmark by which a walk goes on in another process."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from ..fingerprint import fingerprint
from ..http.answers import Answer, Record

Key = tuple[Any, ...]
Identify = Callable[[Record], Key]


@dataclass(frozen=True)
class Page:
    """What one answer of a list held.

    Attributes:
        offset: where it was asked.
        rows: rows received.
        records: those that the walk passes on.
        marks: what each row received looked like, by key.
        date: the server's time of answering.
        read_at: the same moment, made strictly increasing.
    """

    offset: int
    rows: int
    records: list[Record]
    marks: Mapping[Key, str]
    date: datetime
    read_at: datetime

    @classmethod
    def received(cls, offset: int, answer: Answer, identify: Identify) -> Page:
        """The page that an answer is."""
        marks = {identify(record): mark(record) for record in answer.data}
        return cls(offset, len(answer.data), answer.data, marks, answer.date, answer.read_at)

    def without(self, seen: Mapping[Key, str], identify: Identify) -> Page:
        """This page less the records that were seen just so."""
        return replace(self, records=[one for one in self.records if not self._is_in(seen, identify(one))])

    def links(self, before: Page) -> bool:
        """Whether a record stands unchanged in both."""
        return any(self._is_in(before.marks, key) for key in self.marks)

    def _is_in(self, seen: Mapping[Key, str], key: Key) -> bool:
        return seen.get(key) == self.marks[key]


@dataclass(frozen=True)
class Bookmark:
    """Where a walk stands: enough to go on after its last page and to close it at its first one."""

    first: Page
    last: Page

    def as_json(self) -> dict[str, Any]:
        """A form that can be kept with the data."""
        return {"first": _as_json(self.first), "last": _as_json(self.last)}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Bookmark:
        """The bookmark that was kept."""
        return cls(_from_json(kept["first"]), _from_json(kept["last"]))


def key_of(record: Record, names: tuple[str, ...]) -> Key:
    """The primary key of a record; a part that is none, such as a list, stands as its text."""
    parts = (record.get(name) for name in names)
    return tuple(part if part is None or isinstance(part, (int, str)) else repr(part) for part in parts)


def mark(record: Record) -> str:
    """What a record looks like, in 16 characters: equal only when every field is."""
    return fingerprint(record).hex()


def orders(keys: Iterable[Key]) -> set[str]:
    """The orders that these keys do not contradict."""
    steps = list(pairwise(map(_comparable, keys)))
    ascending = {"ascending"} if all(one <= other for one, other in steps) else set()
    descending = {"descending"} if all(one >= other for one, other in steps) else set()
    return ascending | descending


def _comparable(key: Sequence[Any]) -> tuple[tuple[bool, Any], ...]:
    """A key whose parts can be compared although some are numbers and some are something else."""
    return tuple((True, part) if isinstance(part, int) else (False, str(part)) for part in key)


def _as_json(page: Page) -> dict[str, Any]:
    return {
        "offset": page.offset,
        "rows": page.rows,
        "marks": [[list(key), seen] for key, seen in page.marks.items()],
        "date": page.date.isoformat(),
        "read_at": page.read_at.isoformat(),
    }


def _from_json(kept: Mapping[str, Any]) -> Page:
    return Page(
        kept["offset"],
        kept["rows"],
        [],
        {tuple(key): seen for key, seen in kept["marks"]},
        datetime.fromisoformat(kept["date"]),
        datetime.fromisoformat(kept["read_at"]),
    )
