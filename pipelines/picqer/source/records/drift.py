"""What comes otherwise than Picqer documents: a field that stops coming, a value outside a documented list.

Each is told once, and again only when the field has come back in between. Records are looked at as they came, by pages.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from itertools import chain
from typing import Any

from ..http.answers import Record
from ..pagination.page import Key, key_of
from ..schema import Table
from .normalize import items_of
from .privacy import NOTHING_PRIVATE, Privacy
from .values import shown

USEFUL = 100
"""Rows that show what comes: fewer may all be in a state without a field, unless they are all there are."""
USUAL = 0.9
"""The part of the rows in which a field must come before it is missed: some calls show more fields than others."""
MOST_WORDS = 20
"""Values outside of one list that are told; a list with more of them is no list."""
LONGEST_WORD = 40
"""Characters of a value that is repeated."""


class Drift:
    """What one portion shows of one collection, against what was shown before.

    Args:
        table: the documented columns and lists.
        kept: `absent`: by table, the documented fields that do not come; `words`: by column, what was told. Changed in
            place, and kept between runs by the caller.
        privacy: values of columns that it names are not looked at.

    Attributes:
        events: what is to be reported, with its log level.
    """

    def __init__(self, table: Table, kept: MutableMapping[str, Any], privacy: Privacy = NOTHING_PRIVATE) -> None:
        self.events: dict[str, int] = {}
        self._table = table
        self._absent: MutableMapping[str, list[str]] = kept.setdefault("absent", {})
        self._words: MutableMapping[str, list[str]] = kept.setdefault("words", {})
        self._fields = {one.name: _fields(one) for one in table.family()}
        self._lists = {one.name: _lists(one, privacy) for one in table.family()}
        self._came: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._rows: Counter[str] = Counter()
        self._keys: set[Key] = set()

    def look(self, records: Sequence[Record]) -> None:
        """Look at a page."""
        if len(self._keys) < USEFUL:
            self._keys.update(key_of(record, self._table.key) for record in records)
        self._look(self._table, records)

    def conclude(self, held: Callable[[], int]) -> None:
        """Tell which fields came before and no longer do; `held` counts the rows of the collection and is seldom asked.

        Fields that the first rows of all lack are expected as soon as they come in most rows.
        """
        for name, rows in self._rows.items():
            came = self._came[name]
            usual = {field for field in came if came[field] >= USUAL * rows}
            absent = {*self._absent.setdefault(name, sorted(self._fields[name] - usual))}
            stopped = self._fields[name] - came.keys() - absent
            if (stopped or absent & usual) and (min(rows, len(self._keys)) >= USEFUL or len(self._keys) >= held()):
                self._absent[name] = sorted((absent - usual) | stopped)
                if stopped:
                    fields = ", ".join(sorted(stopped))
                    self._tell(f"{name}: no row has these documented fields any more: {fields}; they become empty")

    def _look(self, table: Table, records: Sequence[Record]) -> None:
        if not records:
            return
        for field, listed in self._lists[table.name].items():
            came = {value for record in records if isinstance(value := record.get(field), str) and value}
            for value in sorted(came - listed):
                self._tell_word(f"{table.name}.{field}", value)
        if not self._has_seen_enough(table):
            self._rows[table.name] += len(records)
            fields = self._fields[table.name]
            self._came[table.name].update(field for field in chain.from_iterable(records) if field in fields)
        for field, child in table.children.items():
            if any(self._lists[one.name] or not self._has_seen_enough(one) for one in child.family()):
                items = chain.from_iterable(items_of(record.get(field)) for record in records)
                self._look(child, [item for item in items if isinstance(item, dict)])

    def _has_seen_enough(self, table: Table) -> bool:
        """Whether further rows of this portion tell nothing new."""
        fields, name = self._fields[table.name], table.name
        return self._rows[name] >= USEFUL and fields <= {*self._came[name], *self._absent.get(name, fields)}

    def _tell_word(self, column: str, value: str) -> None:
        told = self._words.setdefault(column, [])
        word = repr(value) if len(value) <= LONGEST_WORD else shown(value)
        if word not in told and len(told) < MOST_WORDS:
            told.append(word)
            self._tell(f"{column}: the value {word} is not documented; it is kept as it is")

    def _tell(self, event: str) -> None:
        self.events.setdefault(event, logging.WARNING)


def _fields(table: Table) -> frozenset[str]:
    """The names of the documented fields, those that hold objects and lists included."""
    return frozenset({path[0] for path in table.columns} | {*table.children})


def _lists(table: Table, privacy: Privacy) -> Mapping[str, frozenset[str]]:
    """The documented values of the fields that have a closed list of them."""
    private = privacy.dropped(table.name) | privacy.hashed(table.name)
    lists = {path: column.values for path, column in table.columns.items() if column.values and len(path) == 1}
    return {name: values for (name,), values in lists.items() if name not in private}
