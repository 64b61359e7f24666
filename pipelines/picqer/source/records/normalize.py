"""How a record becomes rows: typed columns, child rows with their parents' keys, nothing that a destination can refuse.

A value that its column cannot hold costs itself. The module knows nothing of dlt, HTTP or any one collection; what it
needs stands in the schema.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from datetime import datetime
from typing import Any

from ..errors import ContractBroken
from ..http.answers import Record
from ..schema import Path, Table
from ..warehouse import CONTENT
from .content import Content
from .documented import OUR_OWN, Documented, column_name, documented_of
from .extra_fields import MORE_FIELDS, ExtraFields, field_name, in_words
from .privacy import NOTHING_PRIVATE, Privacy
from .rejected import Draft, Rejected, Row, rejections
from .values import shown, text

KEY_TYPES: Mapping[str, type] = {"bigint": int, "text": str}
DEEPEST = 8
"""Levels of undocumented nesting that become columns and tables; what lies deeper is kept as JSON text."""


class Normalizer:
    """Turns the records of one collection into rows of its table and of the tables nested in it.

    A field that is not documented is kept as well, under its normalised name: text as text, an `id…` number as bigint,
    another number as decimal, an object as columns, a list or an object of objects as a child table. Those that are too
    many for columns become rows of a child table, `products__more_fields (field, value)`.

    Args:
        table: the documented columns.
        normalize: makes an identifier of a field's name, as the destination will call it.
        privacy: the columns that are left out or hashed.
        extra_names: what `ExtraFields` keeps between runs.
        content: fingerprints that rows are to have; none when None.
    """

    def __init__(
        self,
        table: Table,
        normalize: Callable[[str], str],
        privacy: Privacy = NOTHING_PRIVATE,
        extra_names: MutableMapping[str, str] | None = None,
        content: Content | None = None,
    ) -> None:
        self._table = table
        self._normalize = normalize
        self._content = content
        self.documented = {one.name: documented_of(one, normalize, privacy) for one in table.family()}
        self._columns = {**self.documented}
        self.extra_fields = ExtraFields(normalize, self._columns, {} if extra_names is None else extra_names)

    def rows(
        self, records: Sequence[Record], read_at: datetime, page: Sequence[Record] = ()
    ) -> tuple[list[Row], list[Rejected]]:
        """Rows of the top-level table with their children inside, and the values that could not be kept as sent.

        A record without a proper key has no row. The page is what the records came with, when they are not all of it.

        Raises:
            ContractBroken: a part of the primary key is absent, or of another type, in every record: this is another
                list than the schema describes.
        """
        rows: list[Row] = []
        rejected: list[Rejected] = []
        for record in records:
            reasons: dict[str, str] = {}
            row = self._row(Draft(self._table, {}, (), reasons), record)
            wrong_key = self._wrong_key(record, row, reasons)
            if not wrong_key:
                rows.append({**row, "_read_at": read_at})
                if self._content:  # what was rejected is looked at each time
                    rows[-1][CONTENT] = None if reasons else self._content.of(record)
            rejected += rejections(record, self._table.key, wrong_key or reasons)
        if rejected and not rows:
            self._check_list(page or records)
        return rows, rejected

    def _row(self, draft: Draft, record: Mapping[str, Any]) -> Row:
        inherited = dict(draft.row)
        self._fill(draft, record, ())
        handed_down = {**inherited, **{key: draft.row.get(key) for key in draft.table.key if key not in inherited}}
        for name, (child, where, items) in draft.children.items():
            rows = draft.row[name] = []
            for position, item in enumerate(items):
                path = (*where, str(position))
                if isinstance(item, dict) or self._columns[child.name].takes_scalars:
                    inside = Draft(child, {**handed_down}, (*draft.place, *path), draft.reasons)
                    rows.append(self._row(inside, item if isinstance(item, dict) else {"value": item}))
                else:
                    draft.reject(path, f"{shown(item)} is no object")
        return draft.row

    def _fill(self, draft: Draft, record: Mapping[str, Any], prefix: Path) -> None:
        """Put every field of a record into its column; set the lists apart, which become child rows."""
        documented = self._columns[draft.table.name]
        for name, sent in record.items():
            path = (*prefix, name)
            value = _only_item(sent) if path in documented.objects else sent
            if name in draft.table.children and not prefix:
                draft.children[name] = (draft.table.children[name], path, items_of(value))
            elif path in documented.columns:
                column, convert = documented.columns[path]
                kept = draft.converted(convert, value, path)
                if kept is not None or column not in draft.row:  # a parent's key stands there already
                    draft.row[column] = kept
            elif documented.leaves_out(path, value) or value in (None, [], {}, ""):
                continue
            elif path in documented.objects and isinstance(value, dict):
                self._fill(draft, value, path)
            elif path in documented.objects and isinstance(value, list):
                draft.reject(path, f"{shown(value)} is no object")
            elif isinstance(value, (list, dict)):
                self._nest(draft, path, value)
            else:
                self._keep(draft, path, value)

    def _nest(self, draft: Draft, path: Path, value: Any) -> None:
        """Put an undocumented object into columns, a list into a child table; what nests without end into one text."""
        table = draft.table
        if table.name.count("__") + len(path) > DEEPEST:
            self._keep(draft, path, draft.converted(in_words, value, path))
        elif isinstance(value, dict) and not _is_keyed(value):
            self.extra_fields.note_nested(table.name, path, is_list=False)
            self._fill(draft, value, path)
        else:
            child = self.extra_fields.nest(table, self._columns[table.name].names, path)
            if child is None:
                self._keep_beside(draft, path, value)
                return
            self.extra_fields.note_nested(table.name, path, is_list=True)
            inherited = {column_name(one, self._normalize): "" for one in child.parents}
            self._columns.setdefault(child.name, Documented({}, {}, frozenset(), OUR_OWN | inherited, is_closed=False))
            draft.children[child.name.removeprefix(f"{table.name}__")] = (child, path, items_of(value))

    def _keep(self, draft: Draft, path: Path, value: Any) -> None:
        """Put an undocumented scalar into its column, or beside them when there is no room for another."""
        table = draft.table
        if any(path == parent.path and draft.row[path[0]] == value for parent in table.parents):
            return
        kept = draft.converted(text, value, path) if isinstance(value, (str, float)) else value
        if kept in (None, ""):
            return
        place = self.extra_fields.take(table.name, self._columns[table.name].names, path, kept)
        if place:
            column, draft.row[column] = place
        else:
            self._keep_beside(draft, path, kept)

    def _keep_beside(self, draft: Draft, path: Path, value: Any) -> None:
        more = self.extra_fields.more_fields(draft.table)
        if more.name not in self._columns:
            self._columns[more.name] = documented_of(more, self._normalize, NOTHING_PRIVATE)
        *_, items = draft.children.setdefault(MORE_FIELDS, (more, (MORE_FIELDS,), []))
        items.append({"field": field_name(path), "value": draft.converted(in_words, value, path)})

    def _check_list(self, records: Sequence[Record]) -> None:
        """Whether records of which none can be loaded are of this list at all."""
        for key in self._table.key:
            if not any(key in record for record in records):
                raise ContractBroken(
                    f"no row has its primary key ({', '.join(self._table.key)}): "
                    "Picqer's answer has changed, update this program."
                )
            kind = self._table.columns[(key,)].type
            came = {type(record.get(key)) for record in records}
            if len(records) > 1 and kind in KEY_TYPES and not came & {KEY_TYPES[kind], type(None)}:
                types = ", ".join(sorted(one.__name__ for one in came))
                changed = f"{self._table.name}.{key} is {kind} and came as {types} in every row"
                self.extra_fields.events[changed] = logging.WARNING
                raise ContractBroken(f"{changed}: Picqer's answer has changed, update this program.")

    def _wrong_key(self, record: Record, row: Row, reasons: Mapping[str, str]) -> Mapping[str, str]:
        """Why the record has no proper key, by field; empty when it has one."""
        for key in self._table.key:
            if key in reasons:
                return {key: reasons[key]}
            if row.get(key) is None:
                return {key: f"{key} is missing"}
            if isinstance(row[key], (int, str)) and type(record[key]) is not type(row[key]):
                return {key: f"{key} is of another type than a key"}
        return {}


def items_of(value: Any) -> list[Any]:
    """The items of a list; of an object keyed by title or number its values, as PHP sends lists with keys."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _only_item(value: Any) -> Any:
    """An object that Picqer sends in a list of one, as its documentation says of some."""
    return value[0] if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict) else value


def _is_keyed(value: Mapping[str, Any]) -> bool:
    """Whether an undocumented object is a list keyed by data: columns would then never stop coming."""
    return bool(value) and all(isinstance(item, dict) for item in value.values())
