"""The documented columns of a table, ready to be filled: names as in the destination, conversions, what is private."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..schema import Column, Path, Table, Type
from ..warehouse import CONTENT
from .family import GONE, PLACE
from .privacy import Privacy
from .values import CONVERT, Unrepresentable

OF_DLT = ("_dlt_root_id", "_dlt_parent_id", "_dlt_list_idx", "_dlt_id", "_dlt_load_id")
"""Columns that dlt makes of rows that it looks at one by one."""
OUR_OWN = dict.fromkeys(("_read_at", "_deleted_at", CONTENT, PLACE, GONE, *OF_DLT), "")
"""Bookkeeping columns, which no field of Picqer may take."""


@dataclass(frozen=True)
class Documented:
    """The documented columns of one table, ready for use.

    Attributes:
        columns: by path, the column's name and what makes its value.
        types: by path, what the column holds.
        objects: the paths that lead to columns further inside.
        names: the field that each column name belongs to.
        is_closed: fields that are not documented are left out.
        children: the fields that are child tables.
        hidden: the objects that hold something private; they are left out when they are no objects.
    """

    columns: Mapping[Path, tuple[str, Callable[[Any], Any]]]
    types: Mapping[Path, Type]
    objects: frozenset[Path]
    names: Mapping[str, str]
    is_closed: bool
    children: frozenset[str] = frozenset()
    hidden: frozenset[Path] = frozenset()

    @cached_property
    def fields(self) -> Mapping[Path, frozenset[str]]:
        """By path of an object, and the empty path for the record itself, the fields that are documented there."""
        known: dict[Path, set[str]] = {(): {*self.children}}
        for path in self.columns:
            for depth in range(len(path)):
                known.setdefault(path[:depth], set()).add(path[depth])
        return {path: frozenset(names) for path, names in known.items()}

    @property
    def takes_scalars(self) -> bool:
        """Whether an item of its list may be no object: it is the row's `value`. Nothing private comes as one."""
        return not self.hidden and (("value",) in self.columns or not self.columns)

    def leaves_out(self, path: Path, value: Any) -> bool:
        """Whether an undocumented value may be private: by its table, or because a private object came otherwise."""
        is_object = isinstance(value, dict) and path in self.objects
        return not is_object and (self.is_closed or path in self.hidden)


def column_name(column: Column, normalize: Callable[[str], str]) -> str:
    """The column's name in the destination: `location_type__name`."""
    return "__".join(normalize(part) for part in column.path)


def documented_of(table: Table, normalize: Callable[[str], str], privacy: Privacy) -> Documented:
    """What is documented of a table, under these settings."""
    columns = {
        column.path: (name := column_name(column, normalize), _conversion(table, name, column, privacy))
        for column in (*table.parents, *table.columns.values())
    }
    objects = {path[:depth] for path in columns for depth in range(1, len(path))}
    names = OUR_OWN | {name: ".".join(path) for path, (name, _) in columns.items()}
    names |= {normalize(field): field for field in table.children}
    private = privacy.dropped(table.name) | privacy.hashed(table.name)
    hidden = {path[:depth] for path, (name, _) in columns.items() if name in private for depth in range(len(path))}
    types = {column.path: column.type for column in (*table.parents, *table.columns.values())}
    closed = privacy.is_closed(table.name)
    return Documented(columns, types, frozenset(objects), names, closed, frozenset(table.children), frozenset(hidden))


def _conversion(table: Table, name: str, column: Column, privacy: Privacy) -> Callable[[Any], Any]:
    convert = CONVERT[column.type]
    if name in privacy.dropped(table.name):
        return lambda _: None
    if name in privacy.hashed(table.name):
        return _hashed(convert, privacy)
    return convert


def _hashed(convert: Callable[[Any], Any], privacy: Privacy) -> Callable[[Any], Any]:
    def hashed(value: Any) -> Any:
        try:
            return privacy.hash(convert(value))
        except Unrepresentable as reason:
            raise Unrepresentable(str(reason), privacy.hash(reason.instead)) from None

    return hashed
