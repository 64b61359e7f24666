"""What the destination holds, asked while reading: it is the memory that counts.

It knows nothing of dlt: the SQL goes to whoever was given, `sql.py` where a pipeline runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from .pagination.page import Key

CONTENT = "_content_hash"
"""The column that has the fingerprint of a record."""
DISTRUSTED = 0
"""The fingerprint of a row whose lines may be of another reading: no record has it."""
Select = Callable[[str], "list[tuple[Any, ...]]"]
"""Answers a query in DuckDB's SQL about tables of the dataset; no rows where a table does not exist yet."""


class WarehouseFailed(Exception):
    """The destination did not answer; it ends the run, and no single collection."""


def holds_nothing(_query: str) -> list[tuple[Any, ...]]:
    """An empty destination."""
    return []


class Open(NamedTuple):
    """What is held of a row that is not final: its status, and its stamp as Picqer writes it."""

    status: str | None
    stamp: str | None


@dataclass(frozen=True)
class HeldRows:
    """Questions about the living rows that are held of one collection; `select` answers about any table."""

    table: str
    key: tuple[str, ...]
    select: Select

    def keys(self, condition: str = "true", most: int = 0) -> list[Key]:
        """The keys of the rows that meet a condition, ascending; `most` of them at most, when given."""
        names = ", ".join(self.key)
        limit = f" limit {most}" if most else ""
        return self._living(names, f"{condition} order by {names}{limit}")

    def count(self, condition: str = "true") -> int:
        """How many rows meet a condition."""
        rows = self._living("count(*)", condition)
        return rows[0][0] if rows else 0

    def moments(self, column: str, condition: str, most: int) -> list[datetime]:
        """The times (local) in a column of the rows that meet a condition, ascending; `most` of them at most."""
        rows = self._living(column, f"{column} is not null and {condition} order by {column} limit {most}")
        return [moment for (moment,) in rows]

    def unseen_since(self, moment: datetime, condition: str = "true") -> list[Key]:
        """The keys of rows that were last read before a moment."""
        return self.keys(f"_read_at < {instant(moment)} and {condition}")

    def stamps(self, column: str) -> dict[Key, tuple[str, datetime]]:
        """The stamp of each row in a column, as Picqer writes it, and when the row was last read, by key.

        Those are left out that an unfinished load may have written without their lines.
        """
        rows = self._living(", ".join([*self.key, column, "_read_at"]), f"{CONTENT} is distinct from {DISTRUSTED}")
        return {tuple(key): (format_timestamp(stamp), read_at) for *key, stamp, read_at in rows}

    def open(self, final: Sequence[str], stamp_column: str) -> dict[Key, Open]:
        """The rows with none of these statuses, by key."""
        condition = f"(status is null or not {one_of('status', final)})"
        rows = self._living(", ".join([*self.key, "status", stamp_column]), condition)
        return {tuple(key): Open(status, format_timestamp(stamp)) for *key, status, stamp in rows}

    def newest(self, column: str) -> str:
        """The latest time in a column, as Picqer writes it; empty without one."""
        rows = self.select(f"select max({column}) from {self.table}")
        return format_timestamp(rows[0][0]) if rows else ""

    def _living(self, columns: str, condition: str = "true") -> list[tuple[Any, ...]]:
        return self.select(f"select {columns} from {self.table} where _deleted_at is null and {condition}")


def instant(moment: datetime) -> str:
    """A moment as a literal of SQL."""
    return f"cast('{moment.isoformat(' ')}' as timestamptz)"


def quoted(text: object) -> str:
    """A text as a literal of SQL."""
    return "'" + str(text).replace("'", "''") + "'"


def key_as_text(table: str, key: Sequence[str]) -> str:
    """The primary key of a row of a table as one text, its parts joined by a slash."""
    return " || '/' || ".join(f"cast({table}.{name} as varchar)" for name in key)


def of_records(table: str, key: Sequence[str], condition: str = "true") -> str:
    """The condition that a row carries the key of a row of a top-level table that meets a condition."""
    names = ", ".join(key)
    return f"{names if len(key) == 1 else f'({names})'} in (select {names} from {table} where {condition})"


def wall_time(text: str) -> str:
    """Local wall time as a literal of SQL."""
    return f"cast('{text}' as timestamp)"


def one_of(column: str, values: Sequence[Any]) -> str:
    """The condition that a column has one of these values, which are numbers or words of our own."""
    return f"{column} in ({', '.join(repr(value) for value in values)})" if values else "false"


def format_timestamp(stamp: datetime | None) -> str:
    """Local wall time as Picqer writes it; empty for none."""
    return stamp.strftime("%Y-%m-%d %H:%M:%S") if stamp else ""
