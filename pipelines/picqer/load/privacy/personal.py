"""Which columns at the destination contain personal data, and the statements that empty them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dlt import Pipeline
from dlt.common.schema.typing import TTableSchema

from ...source import COLLECTIONS, Privacy
from ...source.dlt_schema import normalize
from ...source.records.documented import OUR_OWN, column_name
from ...source.schema import Table


@dataclass(frozen=True)
class PersonalTable:
    """A stored table with personal data."""

    name: str
    columns: tuple[str, ...]
    """Those to empty; none for an undocumented table, whose rows are deleted."""

    @property
    def root(self) -> str:
        """The top-level table of its collection."""
        return self.name.partition("__")[0]

    @property
    def filled(self) -> str:
        """The condition that a row still contains personal data."""
        return " or ".join(f'"{column}" is not null' for column in self.columns) or "true"

    def emptied(self, condition: str = "true") -> str:
        """The statement that empties the rows that meet a condition. Rows that are already empty are not written."""
        if not self.columns:
            return f"delete from {self.name} where {condition}"
        nothing = ", ".join(f'"{column}" = null' for column in self.columns)
        return f"update {self.name} set {nothing} where ({condition}) and ({self.filled})"


def personal_tables(
    pipeline: Pipeline, privacy: Privacy, is_closed: Callable[[str], bool], keep: Sequence[str] = ()
) -> Iterator[PersonalTable]:
    """The tables at the destination that have private columns, child tables before their parents.

    `is_closed` says of a table whether its undocumented columns are private too; columns of `keep` are never emptied.
    """
    documented = {table.name: table for collection in COLLECTIONS.values() for table in collection.table.family()}
    stored = {str(table["name"]): table for table in pipeline.default_schema.data_tables()}
    for name in sorted(stored, key=lambda name: (name.partition("__")[0], -name.count("__"))):
        if name.partition("__")[0] not in COLLECTIONS:
            continue
        if name not in documented:
            if is_closed(name):
                yield PersonalTable(name, ())
            continue
        columns = set(privacy.dropped(name) | privacy.hashed(name))
        if is_closed(name):
            columns |= _undocumented(stored[name], documented[name])
        if columns := columns & columns_of(stored[name]) - {*keep}:
            yield PersonalTable(name, tuple(sorted(columns)))


def columns_of(stored: TTableSchema) -> set[str]:
    """The columns that a table has at the destination."""
    return {name for name, column in stored["columns"].items() if "data_type" in column}


def _undocumented(stored: TTableSchema, table: Table) -> set[str]:
    known = {column_name(column, normalize) for column in (*table.parents, *table.columns.values())}
    return columns_of(stored) - known - OUR_OWN.keys()
