"""Picqer's tables as ibis tables, with or without a database behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import ibis
from ibis.expr.operations import DatabaseTable, Namespace
from ibis.expr.types import Table

from ..source.dlt_schema import normalize
from ..source.records.normalize import column_name
from ..source.schema import Type, tables

IBIS_TYPES: Mapping[Type, str] = {
    "bigint": "int64",
    "text": "string",
    "bool": "boolean",
    "decimal": "decimal(38, 9)",
    "timestamp": "timestamp(6)",
    "instant": "timestamp('UTC', 6)",
    "date": "date",
    "time": "time",
    "json": "json",
}


class Tables:
    """The living rows of each documented table, by its name: `tables["orders__products"]`.

    Of `backorders` those that were resolved as well: what is to be known of the past is known from them only.
    A metric is a function of them; where they are makes no difference to it.

    Args:
        find: gives a table by its name.
    """

    def __init__(self, find: Callable[[str], Table]) -> None:
        self._find = find
        self._found: dict[str, Table] = {}

    def __getitem__(self, name: str) -> Table:
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    @property
    def read(self) -> list[str]:
        """The names of those that were asked for so far."""
        return sorted(self._found)


def documented(dataset: str = "picqer") -> Tables:
    """Tables without a database, to make SQL of: every documented column, in the live views of a dataset."""
    return Tables(lambda name: ibis.table(SCHEMAS[name], name=name, database=_place(name, dataset)))


def at(backend: ibis.BaseBackend, dataset: str = "picqer") -> Tables:
    """The same tables in a database that was loaded into this dataset; what its columns are is not asked again."""

    def found(name: str) -> Table:
        space = Namespace(database=_place(name, dataset))
        return DatabaseTable(name=name, schema=ibis.schema(SCHEMAS[name]), source=backend, namespace=space).to_expr()

    return Tables(found)


def _place(name: str, dataset: str) -> str:
    """The live views have no bookkeeping, and no backorder that was resolved."""
    return dataset if name.startswith("_") or name == "backorders" else f"{dataset}_live"


def _schemas() -> Iterator[tuple[str, dict[str, str]]]:
    for root in tables().values():
        for table in root.family():
            columns = (*table.parents, *table.columns.values())
            yield table.name, {column_name(column, normalize): IBIS_TYPES[column.type] for column in columns}


SCHEMAS: Mapping[str, Mapping[str, str]] = dict(_schemas())
"""Name and ibis type of every documented column, by table."""
