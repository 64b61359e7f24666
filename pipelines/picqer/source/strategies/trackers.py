"""What is remembered of records that pass by."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..collection import Cursor
from ..messages import Records
from ..pagination.page import Key, key_of


@dataclass
class CursorTracker:
    """The latest time in the column of a cursor, as Picqer writes it; empty before the first."""

    cursor: Cursor
    stamp: str = ""

    def add(self, records: Records) -> None:
        """Look at records."""
        stamps = (record.get(self.cursor.column) for record in records.records)
        self.stamp = max([self.stamp, *(stamp for stamp in stamps if isinstance(stamp, str))])


@dataclass
class KeyTracker:
    """The keys of records, by the names of its parts."""

    names: tuple[str, ...]
    keys: set[Key] = field(default_factory=set)

    def add(self, records: Records) -> None:
        """Look at records."""
        self.keys.update(key_of(record, self.names) for record in records.records)
