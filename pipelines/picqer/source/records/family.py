"""A record's rows, each in the table where it belongs: a child table stands on its own.

A child row is known by the key of its record and its place among all rows of that table in the record, and carries
the record's `_read_at`. All rows of a record that is read replace those held. Where none comes, or fewer than an
earlier reading in this portion had, each place that is left gets a row that is gone: the order to dlt to delete.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime

from ..pagination.page import Key
from ..schema import Table
from .rejected import Row

PLACE = "_list_idx"
"""The column that tells where a child row stands in its record."""
GONE = "_gone"
"""The column that is true in a row of a package that stands for nothing; at the destination it is never true."""

Rows = dict[str, list[Row]]
"""Rows by the table that they go to."""


class Family:
    """Takes the rows of one collection apart; of two readings of a record in one portion the later one stays.

    Args:
        table: of the records.
        documents: whether a column, by table and name, holds lists and objects as they are.
        children: the names of all tables nested in it that the destination may have.
    """

    def __init__(self, table: Table, documents: Callable[[str, str], bool], children: Iterable[str]) -> None:
        self._table = table
        self._documents = documents
        self._children = {*children}
        self._told: dict[Key, tuple[datetime, int]] = {}

    def rows(self, nested: Iterable[Row], held: Callable[[Key], bool]) -> Rows:
        """The rows of each table.

        Args:
            nested: rows of the top-level table with their children inside.
            held: whether the destination may have child rows of a record, by its key.
        """
        found: Rows = {self._table.name: []}
        for row in nested:
            key = tuple(row[name] for name in self._table.key)
            last, most = self._told.get(key, (None, int(held(key))))
            if last and row["_read_at"] <= last:
                continue
            shared = {name: row[name] for name in (*self._table.key, "_read_at")}
            lines: Rows = {}
            found[self._table.name].append({**self._own(self._table.name, row, shared, lines), **shared})
            self._told[key] = row["_read_at"], max([most, *map(len, lines.values())])
            self._children |= lines.keys()
            for name in self._children if most else lines:
                rows = lines.get(name, [])
                rows += [{**shared, PLACE: place, GONE: True} for place in range(len(rows), most)]
                found.setdefault(name, []).extend(rows)
        return found

    def left(
        self, keys: Sequence[Key], read_at: datetime, lines: Mapping[str, Iterable[int]], held: Callable[[Key], bool]
    ) -> Rows | None:
        """The rows that are gone beside the lines of records that are told now.

        None when one of the records was told in this portion already: then its rows have to be compared.

        Args:
            keys: of the records.
            read_at: when they were read.
            lines: by table, the place of the record that each line belongs to.
            held: as for `rows`.
        """
        if len({*keys}) < len(keys) or not self._told.keys().isdisjoint(keys):
            return None
        counts = {name: Counter(records) for name, records in lines.items()}
        found: Rows = {}
        for place, key in enumerate(keys):
            may_be_held = held(key)
            most = max((count[place] for count in counts.values()), default=0)
            self._told[key] = read_at, max(most, int(may_be_held))
            for name in self._children if may_be_held else ():
                if name not in counts or not counts[name][place]:
                    shared = dict(zip(self._table.key, key, strict=True))
                    found.setdefault(name, []).append({**shared, "_read_at": read_at, PLACE: 0, GONE: True})
        return found

    def _own(self, table: str, row: Row, shared: Row, lines: Rows) -> Row:
        """The row without its children, which go to the lines of their tables."""
        own: Row = {}
        for name, value in row.items():
            if isinstance(value, list) and not self._documents(table, name):
                child = f"{table}__{name}"
                for inside in value:
                    self._add(child, inside, shared, lines)
            else:
                own[name] = value
        return own

    def _add(self, table: str, row: Row, shared: Row, lines: Rows) -> None:
        """One line behind those that are there; its own children after it."""
        rows = lines.setdefault(table, [])
        place = len(rows)
        rows.append({})
        rows[place] = {**self._own(table, row, shared, lines), **shared, PLACE: place}
