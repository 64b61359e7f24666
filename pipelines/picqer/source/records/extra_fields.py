"""What fields become that nobody documented: a column each, of one kind for ever, and rows when they are too many.

What took which place is kept between runs, so that columns stay the same whichever record comes first.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections import Counter
from collections.abc import Callable, Collection, MutableMapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from ..schema import Column, Path, Table, Type
from .values import CONVERT, Unrepresentable, escaped, json_text, text, undocumented

MOST_COLUMNS = 200
"""Columns of undocumented fields in one table."""
MOST_TABLES = 25
"""Tables of undocumented lists below one collection."""
MORE_FIELDS = "more_fields"
"""The field, and the end of the table's name, of what has no place of its own."""
LONGEST_NAME = 63
"""Characters of a name of ours: PostgreSQL's bound, so that a column has one name everywhere."""
LONGEST_PATH = 200
"""Characters of a field's name that are remembered; of a longer one its hash is."""
LOOKED_UP = 5000
"""Fields whose possible names are remembered while reading."""
_WRITTEN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


class ExtraFields:
    """The places that undocumented fields of one collection have taken.

    Args:
        normalize: makes an identifier of a field's name.
        reserved: names of tables that are documented.
        names: `table.column` and the field it belongs to, `table.column:kind` and what it holds, `table` and the list
            it belongs to. Kept between runs by the caller.

    Attributes:
        events: what was found for the first time or came otherwise than before, in words, with its log level.
    """

    def __init__(
        self, normalize: Callable[[str], str], reserved: Collection[str], names: MutableMapping[str, str]
    ) -> None:
        self.events: dict[str, int] = {}
        self._normalize = normalize
        self._candidates = lru_cache(LOOKED_UP)(self._make_candidates)
        self._reserved = frozenset(reserved)
        self._names = names
        self._columns = Counter(key.partition(".")[0] for key in names if "." in key and ":" not in key)
        self._tables = sum("." not in key for key in names)

    def take(self, table: str, taken: Collection[str], path: Path, value: Any) -> tuple[str, Any] | None:
        """The column of a scalar and the value as it goes there; None when the table has no room for another.

        A value that its column cannot hold exactly goes as text to a column beside it.
        """
        own = undocumented(path[-1], value)
        column = self._column(table, taken, path, own)
        if column is None:
            return None
        kind = self._names.setdefault(f"{table}.{column}:kind", own)
        try:
            return column, self._fitting(kind, own, value, f"{table}.{column}")
        except Unrepresentable:
            other = self._column(table, taken, path, "text", "text")
            kept = f"{table}.{other}" if other else f"{table}__{MORE_FIELDS}"
            self._tell(f"{table}.{column} ({kind}) got a {own} value that it cannot hold: kept as text in {kept}")
            return (other, in_words(value)) if other else None

    def nest(self, table: Table, taken: Collection[str], path: Path) -> Table | None:
        """The child table of a list; None when the collection has no room for another."""
        raw, place = _remembered(path), f"{table.name}.{_remembered(path)}"
        for name in self._candidates(path, raw):
            full = f"{table.name}__{name}"
            is_ours = self._names.get(f"{table.name}.{name}", raw) == raw and name not in taken
            if is_ours and self._names.get(full) == place:
                return self._child(table, full)
            is_reserved = full in self._reserved or full.endswith(f"__{MORE_FIELDS}")
            if is_ours and full not in self._names and not is_reserved:
                if self._tables >= MOST_TABLES:
                    self._tell(
                        f"more than {MOST_TABLES} undocumented lists below {table.name.partition('__')[0]}: "
                        f"the others are kept as JSON in {MORE_FIELDS}"
                    )
                    return None
                self._names[full] = place
                self._tables += 1
                self._tell(f"new table {full}", logging.INFO)
                return self._child(table, full)
        return None

    def note_nested(self, table: str, path: Path, *, is_list: bool) -> None:
        """Tell when a field that has a column comes as an object or a list, which goes elsewhere."""
        raw = _remembered(path)
        for name in self._candidates(path, raw):
            kind = self._names.get(f"{table}.{name}:kind")
            if kind and self._names.get(f"{table}.{name}") == raw:
                where = f"a list: kept in {table}__{name}" if is_list else f"an object: kept in {table}.{name}__…"
                self._tell(f"{table}.{name} ({kind}) came as {where}")

    @staticmethod
    def more_fields(table: Table) -> Table:
        """The child table of fields that have no column."""
        field = Column(("field",), "text", "Name of the field, with those of the objects around it.")
        value = Column(("value",), "text", "Its value; JSON where that is no text.")
        columns = {column.path: column for column in (field, value)}
        return Table(f"{table.name}__{MORE_FIELDS}", "One row per field without a column.", "", (), columns=columns)

    def _column(self, table: str, taken: Collection[str], path: Path, kind: str, suffix: str = "") -> str | None:
        raw = f"{_remembered(path)}:{suffix}" if suffix else _remembered(path)
        for name in self._candidates((*path[:-1], f"{path[-1]}_{suffix}") if suffix else path, raw):
            key = f"{table}.{name}"
            if name in taken or name == MORE_FIELDS:
                continue
            if self._names.get(key) == raw:
                return name
            if key not in self._names and self._names.get(f"{table}__{name}", f"{table}.{raw}") == f"{table}.{raw}":
                if self._columns[table] >= MOST_COLUMNS:
                    self._tell(
                        f"more than {MOST_COLUMNS} undocumented fields in {table}: "
                        f"the others are kept as rows of {table}__{MORE_FIELDS}"
                    )
                    return None
                self._names[key] = raw
                self._columns[table] += 1
                self._tell(f"new field {table}.{name} ({kind})", logging.INFO)
                return name
        return None

    def _fitting(self, kind: str, own: Type, value: Any, column: str) -> Any:
        """The value as a column of this kind holds it; written numbers only if they come out as they are written."""
        if kind == own:
            return CONVERT[own](value)
        if kind == "text":
            self._tell(f"{column} (text) got a {own} value: kept as text")
            return in_words(value)
        if kind in {"bigint", "decimal"} and isinstance(value, str) and _WRITTEN_NUMBER.fullmatch(value):
            number = CONVERT["bigint" if kind == "bigint" else "decimal"](value)
            if number == Decimal(value):
                return number
        raise Unrepresentable("of another kind")

    def _make_candidates(self, path: Path, raw: str) -> tuple[str, ...]:
        """Names that a field may take: its own, and one with a hash when another field has taken that."""
        name = "__".join(self._normalize(part) if part.strip() else "unnamed" for part in path)
        # A field `a.b` and the field `b` of an object `a` have one written form, and may have one beginning.
        told_apart = f"{raw}:{[*map(len, path)]}" if "." in "".join(path) else raw
        digest = hashlib.sha256(told_apart.encode()).hexdigest()[:6]
        hashed = f"{name[: LONGEST_NAME - 7].rstrip('_')}_{digest}"
        return (name, hashed) if len(name) <= LONGEST_NAME else (hashed,)

    def _child(self, table: Table, name: str) -> Table:
        keys = tuple(table.columns[(key,)] for key in table.key if (key,) in table.columns)
        return Table(name, grain="", doc="", key=(), parents=(*table.parents, *keys))

    def _tell(self, event: str, level: int = logging.WARNING) -> None:
        self.events.setdefault(event, level)


def in_words(value: Any) -> str:
    """A value as text; JSON where it is none."""
    return json_text(value) if isinstance(value, (bool, dict, list)) else text(value)


def field_name(path: Path) -> str:
    """The name of a field with those of the objects around it, as text that every database takes."""
    return escaped(".".join(path))


def _remembered(path: Path) -> str:
    name = field_name(path)
    return name if len(name) <= LONGEST_PATH else hashlib.sha256(name.encode()).hexdigest()
