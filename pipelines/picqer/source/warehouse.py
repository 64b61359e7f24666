"""What the destination holds, asked while reading: it is the memory that counts.

It knows nothing of dlt: the SQL goes to whoever was given, `select.py` where a pipeline runs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from .pagination.page import Key

if TYPE_CHECKING:
    from .catalog import Collection

Select = Callable[[str], "list[tuple[Any, ...]]"]
"""Answers a query in DuckDB's SQL about tables of the dataset; no rows where a table does not exist yet."""


def holds_nothing(_query: str) -> list[tuple[Any, ...]]:
    """An empty destination."""
    return []


def nothing_to_close() -> None:
    """Nothing was opened."""


class Open(NamedTuple):
    """What is held of a row that is not final: its status, and its stamp as Picqer writes it."""

    status: str | None
    stamp: str | None


@dataclass(frozen=True)
class Warehouse:
    """Questions about the live rows of one collection after another.

    Attributes:
        select: answers them.
        close: lets go of what answers them.
    """

    select: Select = holds_nothing
    close: Callable[[], None] = nothing_to_close

    def keys(self, collection: Collection, condition: str = "true", most: int = 0) -> list[Key]:
        """The keys of the live rows that meet a condition, ascending."""
        names = ", ".join(collection.key)
        limit = f" limit {most}" if most else ""
        return self.select(
            f"select {names} from {collection.name} where _deleted_at is null and {condition} order by {names}{limit}"
        )

    def count(self, collection: Collection) -> int:
        """How many rows are live."""
        rows = self.select(f"select count(*) from {collection.name} where _deleted_at is null")
        return rows[0][0] if rows else 0

    def unseen_since(self, collection: Collection, moment: datetime, condition: str = "true") -> list[Key]:
        """The keys of live rows that were last read before a moment."""
        return self.keys(collection, f"_read_at < {instant(moment)} and {condition}")

    def stamps(self, collection: Collection) -> dict[Key, tuple[str, datetime]]:
        """The modification stamp of live rows, as Picqer writes it, and when they were last read, by key."""
        names = ", ".join(collection.key)
        rows = self.select(
            f"select {names}, {collection.stamp}, _read_at from {collection.name} where _deleted_at is null"
        )
        return {tuple(key): (written(stamp), read_at) for *key, stamp, read_at in rows}

    def open(self, collection: Collection) -> dict[Key, Open]:
        """The live rows that are not final, by key."""
        if not collection.open:
            return {}
        names = ", ".join(collection.key)
        rows = self.select(
            f"select {names}, status, {collection.stamp} from {collection.name} "
            f"where _deleted_at is null and {one_of('status', collection.open)}"
        )
        return {tuple(key): Open(status, written(stamp)) for *key, status, stamp in rows}

    def has_rejected(self, collection: Collection) -> bool:
        """Whether a record of the collection was ever set aside."""
        return bool(self.select(f"select key from _rejected where collection = '{collection.name}' limit 1"))

    def newest(self, collection: Collection, column: str) -> str:
        """The latest time in a column, as Picqer writes it; empty without one."""
        rows = self.select(f"select max({column}) from {collection.name}")
        return written(rows[0][0]) if rows else ""


def instant(moment: datetime) -> str:
    """A moment as a literal of SQL."""
    return f"cast('{moment.isoformat(' ')}' as timestamptz)"


def quoted(text: object) -> str:
    """A text as a literal of SQL."""
    return "'" + str(text).replace("'", "''") + "'"


def wall_time(text: str) -> str:
    """Local wall time as a literal of SQL."""
    return f"cast('{text}' as timestamp)"


def one_of(column: str, values: Sequence[Any]) -> str:
    """The condition that a column has one of these values, which are numbers or words of our own."""
    return f"{column} in ({', '.join(repr(value) for value in values)})" if values else "false"


def written(stamp: datetime | None) -> str:
    """Local wall time as Picqer writes it; empty for none."""
    return stamp.strftime("%Y-%m-%d %H:%M:%S") if stamp else ""
