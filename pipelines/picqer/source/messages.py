"""What a strategy tells: records, deletions, and that the rest can wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from .http.answers import Record
from .pagination.page import Key

if TYPE_CHECKING:
    from .catalog import Collection
    from .sync import Sync


@dataclass(frozen=True)
class Records:
    """Records as they were at one moment of the server's time.

    Attributes:
        table: the documented table that they belong to, when it is not the collection's own.
    """

    records: list[Record]
    read_at: datetime
    table: str = ""


@dataclass(frozen=True)
class Deleted:
    """Rows that Picqer no longer has, since some moment before `at` (UTC, the server's time)."""

    keys: list[Key]
    at: datetime


class Rest(Enum):
    """`DEFER`: what follows is history; in a run of several portions the other collections go first."""

    DEFER = auto()


DEFER = Rest.DEFER
Message = Records | Deleted | Rest
Strategy = Callable[["Sync", "Collection"], Iterator[Message]]


Told = TypeVar("Told", bound=Message)


@dataclass
class CursorTracker:
    """The latest stamp in a field of records that passed by, as Picqer writes it; empty before the first."""

    field: str
    stamp: str = ""

    def of(self, told: Iterable[Told]) -> Iterator[Told]:
        """The same, looked at in passing."""
        for item in told:
            yield item
            if isinstance(item, Records):
                stamps = (record.get(self.field) for record in item.records)
                self.stamp = max([self.stamp, *(stamp for stamp in stamps if isinstance(stamp, str))])


@dataclass
class KeyTracker:
    """The keys of records that passed by."""

    name: tuple[str, ...]
    keys: set[Key] = field(default_factory=set)

    def of(self, told: Iterable[Told]) -> Iterator[Told]:
        """The same, looked at in passing."""
        for item in told:
            if isinstance(item, Records):
                self.keys.update(key_of(record, self.name) for record in item.records)
            yield item


def key_of(record: Record, names: tuple[str, ...]) -> Key:
    """The primary key of a record; a part that is none, such as a list, stands as its text."""
    parts = (record.get(name) for name in names)
    return tuple(part if part is None or isinstance(part, (int, str)) else repr(part) for part in parts)
