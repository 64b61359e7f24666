"""A page of records column by column, as long as it is as documented: one list and one array each.

What is not leaves the page to `normalize`, which looks at each value, and tells which one it was. Both make the same
rows of the same page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from ..http.answers import Record
from ..schema import Path, Table, Type
from .columnar import ARROW, as_json
from .documented import Documented
from .values import CONVERT, Unrepresentable

Arrays = dict[str, pa.Array]
EMPTY: Record = {}
NOTHING: tuple[Any, ...] = (None, [], {}, "")
NONE = type(None)
DECIMALS = frozenset({int, Decimal, NONE})
AS_SENT: Mapping[Type, frozenset[type]] = {
    "bigint": frozenset({int, NONE}),
    "text": frozenset({str, NONE}),
    "bool": frozenset({bool, NONE}),
}
"""What arrow takes as it is. Decimals and times it converts exactly, or not at all."""
YEAR_ONE = pa.scalar(-62135596800000000, pa.int64()).cast(pa.timestamp("us"))
"""Arrow knows years before it; no database and no calendar of Python does."""


class Misfit(Exception):
    """Something in the page is not as documented."""


@dataclass(frozen=True)
class Lines:
    """The rows of one table.

    Attributes:
        arrays: by column.
        records: by row, which record of the page it belongs to; ascending.
    """

    arrays: Arrays
    records: Sequence[int]


class ByColumn:
    """Makes arrays of the pages of one collection.

    Args:
        table: of the records.
        documented: by table, its columns as they are to be.
    """

    def __init__(self, table: Table, documented: Mapping[str, Documented]) -> None:
        self._table = table
        self._documented = documented

    def lines(self, records: Sequence[Record]) -> dict[str, Lines]:
        """The rows of each table, without columns of our own.

        Raises:
            Misfit: something is not as documented.
        """
        for name in self._table.key:
            kind = int if self._table.columns[(name,)].type == "bigint" else str
            if any(type(record.get(name)) is not kind for record in records):
                raise Misfit
        found: dict[str, Lines] = {}
        self._fill(self._table, records, range(len(records)), {}, found)
        return found

    def _fill(
        self, table: Table, rows: Sequence[Record], records: Sequence[int], inherited: Arrays, found: dict[str, Lines]
    ) -> None:
        arrays = self._arrays(table, rows, inherited)
        found[table.name] = Lines(arrays, records)
        for name, child in table.children.items():
            items, parents = _items(rows, name, takes_scalars=self._documented[child.name].takes_scalars)
            if items:
                places = pa.array(parents, pa.int32())
                handed_down = {key: arrays[key].take(places) for key in self._handed_down(child) if key in arrays}
                self._fill(child, items, [records[parent] for parent in parents], handed_down, found)

    def _handed_down(self, child: Table) -> list[str]:
        """The columns that a child table has from its parents; the key of the record whatever it says itself."""
        columns = self._documented[child.name].columns
        return [*{*self._table.key, *(columns[parent.path][0] for parent in child.parents)}]

    def _arrays(self, table: Table, rows: Sequence[Record], inherited: Arrays) -> Arrays:
        documented = self._documented[table.name]
        objects: dict[Path, Sequence[Record]] = {(): rows}
        for path in sorted(documented.objects, key=len):
            objects[path] = [_object(around.get(path[-1])) for around in objects[path[:-1]]]
        if not documented.is_closed:
            for path, known in documented.fields.items():
                _check_known(objects[path], known)
        arrays = {**inherited}
        for path, (column, convert) in documented.columns.items():
            array = _array([around.get(path[-1]) for around in objects[path[:-1]]], documented.types[path], convert)
            if array.null_count == len(array) or (column in inherited and column in self._table.key):
                continue
            arrays[column] = pc.coalesce(array, inherited[column]) if column in inherited else array
        return arrays


def _object(value: Any) -> Record:
    if type(value) is dict:
        return value
    if value in NOTHING:
        return EMPTY
    raise Misfit


def _items(rows: Sequence[Record], name: str, *, takes_scalars: bool) -> tuple[list[Record], list[int]]:
    """The items of a list in each row, and the place of the row that each stands in."""
    items: list[Any] = []
    parents: list[int] = []
    for place, row in enumerate(rows):
        value = row.get(name)
        if type(value) is list:
            inside: Sequence[Any] = value
        elif type(value) is dict:
            inside = [*value.values()]
        elif value in NOTHING:
            continue
        else:
            raise Misfit
        items += inside
        parents += [place] * len(inside)
    if takes_scalars:
        return [item if type(item) is dict else {"value": item} for item in items], parents
    if any(type(item) is not dict for item in items):
        raise Misfit
    return items, parents


def _check_known(rows: Sequence[Record], known: frozenset[str]) -> None:
    for row in rows:
        if not row.keys() <= known and any(row[name] not in NOTHING for name in row.keys() - known):
            raise Misfit


def _array(values: Sequence[Any], kind: Type, convert: Callable[[Any], Any]) -> pa.Array:
    """One column; value by value where arrow does not take it."""
    if convert is CONVERT[kind]:
        try:
            return _as_sent(values, kind)
        except (Misfit, pa.ArrowException, UnicodeError, ArithmeticError, TypeError):
            pass  # one value by one says whether it fits
    try:
        converted = [None if value is None else convert(value) for value in values]
    except (Unrepresentable, ValueError, ArithmeticError, TypeError) as error:
        raise Misfit from error
    return pa.array([as_json(value) for value in converted] if kind == "json" else converted, ARROW[kind])


def _as_sent(values: Sequence[Any], kind: Type) -> pa.Array:
    """One column as arrow takes it, which is more than we do: 25.5 is no whole number, and NUL is no text."""
    types = {*map(type, values)}
    if kind in AS_SENT and types <= AS_SENT[kind]:
        array = pa.array(values, ARROW[kind])
        if kind == "text" and pc.any(pc.match_substring(array, "\x00")).as_py():
            raise Misfit
        return array
    if kind == "decimal" and types <= DECIMALS:
        return pa.array(values, ARROW[kind])
    if kind in {"timestamp", "date"} and types <= AS_SENT["text"]:
        moments = pa.array(values, pa.string()).cast(ARROW[kind])
        if pc.any(pc.less(moments.cast(ARROW["timestamp"]), YEAR_ONE)).as_py():
            raise Misfit
        return moments
    raise Misfit
