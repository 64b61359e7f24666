"""What a strategy yields: records, deletions, and that the rest can wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from .http.answers import Record
from .pagination.page import Key


@dataclass(frozen=True)
class Records:
    """Records as they were at one moment of the server's time.

    Attributes:
        table: the documented table that they belong to, when it is not the collection's own.
        unread: keys of rows that are there, each by itself too large to be read.
    """

    records: list[Record]
    read_at: datetime
    table: str = ""
    unread: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Deleted:
    """Rows that Picqer no longer has, since some moment before `at` (UTC, the server's time)."""

    keys: list[Key]
    at: datetime


class Defer(Enum):
    """`DEFER`: what follows is history. In a run of several portions the other collections go first."""

    DEFER = auto()


DEFER = Defer.DEFER
Message = Records | Deleted | Defer
