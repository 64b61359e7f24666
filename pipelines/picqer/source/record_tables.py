"""Records of one collection as arrow tables: column by column, or value by value where that does not do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from datetime import datetime

import pyarrow as pa

from .dlt_schema import column_types, keys_of, normalize
from .http.answers import Record
from .pagination.page import Key, key_of
from .records.by_column import ByColumn, Lines, Misfit
from .records.columnar import ARROW, arrow_table
from .records.content import Content
from .records.family import PLACE, Family
from .records.normalize import Normalizer
from .records.privacy import Privacy
from .records.rejected import Rejected, Row
from .schema import Table
from .warehouse import CONTENT

Held = Callable[[Key], bool]
"""Whether the destination may have rows of a record."""


class RecordTables:
    """Makes the tables of one portion.

    Args:
        table: of the records.
        privacy: the columns that are left out or hashed.
        extra_names: what undocumented fields became; changed in place.
        content: fingerprints of the records.
        nested: the names of the tables that the destination has for lists in records.
    """

    def __init__(
        self,
        table: Table,
        privacy: Privacy,
        extra_names: MutableMapping[str, str],
        content: Content,
        nested: Iterable[str],
    ) -> None:
        self._table = table
        self._content = content
        self._normalizer = Normalizer(table, normalize, privacy, extra_names, content)
        self._by_column = ByColumn(table, self._normalizer.documented)
        children = {one.name for one in table.family()} | {one for one in nested if one.startswith(f"{table.name}__")}
        self._family = Family(table, _is_document, children - {table.name})

    @property
    def events(self) -> Mapping[str, int]:
        """What was found of undocumented fields, in words, with its log level."""
        return self._normalizer.extra_fields.events

    def of(
        self, records: Sequence[Record], read_at: datetime, held: Held, page: Sequence[Record]
    ) -> tuple[list[tuple[str, pa.Table]], list[Rejected]]:
        """The tables with their rows, and the values that could not be kept as sent.

        The page is what the records came with, when they are not all of it.

        Raises:
            ContractBroken: this is another list than the schema describes.
        """
        try:
            return [*self._columns(records, read_at, held)], []
        except Misfit:
            rows, rejected = self.nested(records, read_at, page)
            of_tables = self._family.rows(rows, held)
            return [(name, table_of(name, of_each)) for name, of_each in of_tables.items() if of_each], rejected

    def nested(
        self, records: Sequence[Record], read_at: datetime, page: Sequence[Record]
    ) -> tuple[list[Row], list[Rejected]]:
        """The same, as rows with their children inside."""
        return self._normalizer.rows(records, read_at, page)

    def _columns(self, records: Sequence[Record], read_at: datetime, held: Held) -> Iterator[tuple[str, pa.Table]]:
        lines = self._by_column.lines(records)
        keys = [key_of(record, self._table.key) for record in records]
        of_children = {name: one.records for name, one in lines.items() if name != self._table.name}
        left = self._family.left(keys, read_at, of_children, held)
        if left is None:
            raise Misfit
        for name, one in lines.items():
            arrays = {**one.arrays, "_read_at": pa.repeat(pa.scalar(read_at, ARROW["instant"]), len(one.records))}
            if name == self._table.name:
                arrays[CONTENT] = pa.array(map(self._content.of, records), pa.int64())
            else:
                arrays[PLACE] = pa.array(_places(one), pa.int64())
            key = keys_of(name)
            fields = [pa.field(column, array.type, nullable=column not in key) for column, array in arrays.items()]
            yield name, pa.Table.from_arrays([*arrays.values()], schema=pa.schema(fields))
        for name, rows in left.items():
            yield name, table_of(name, rows)


def table_of(name: str, rows: Sequence[Row]) -> pa.Table:
    """Rows of any of our tables, documented or not."""
    return arrow_table(rows, column_types().get(name, {}), keys_of(name))


def _is_document(table: str, column: str) -> bool:
    return column_types().get(table, {}).get(column) == "json"


def _places(lines: Lines) -> Iterator[int]:
    """The place of each line among those of its record."""
    before, place = -1, 0
    for record in lines.records:
        place = place + 1 if record == before else 0
        before = record
        yield place
