"""Picqer's tables as ibis tables, bound to a database or unbound."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import ibis
from ibis.expr.operations import DatabaseTable, Namespace
from ibis.expr.types import Table

from ..source.dlt_schema import normalize
from ..source.records.documented import column_name
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
    """The live rows of each documented table, by its name: `tables["orders__products"]`.

    `backorders` includes the resolved ones, because nothing else tells about past backorders.
    A metric is a function of these tables and does not depend on where they are.

    Args:
        find: returns a table by its name.
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
        """The names of the tables that were used so far."""
        return sorted(self._found)


def unbound_tables(dataset: str = "picqer") -> Tables:
    """Unbound tables, for generating SQL: every documented column, in the live views of a dataset."""
    return Tables(lambda name: ibis.table(SCHEMAS[name], name=name, database=_schema_of(name, dataset)))


def tables_in(backend: ibis.BaseBackend, dataset: str = "picqer", newer: Mapping[str, str] | None = None) -> Tables:
    """The same tables in a database that holds this dataset; their columns are not queried again.

    Args:
        backend: the database.
        dataset: the schema with the data.
        newer: by name, the database, attached to that one, in which a table is newer.
    """

    def found(name: str) -> Table:
        space = Namespace(catalog=(newer or {}).get(name), database=_schema_of(name, dataset))
        return DatabaseTable(name=name, schema=ibis.schema(SCHEMAS[name]), source=backend, namespace=space).to_expr()

    return Tables(found)


def _schema_of(name: str, dataset: str) -> str:
    """The schema of a table: the live views leave out bookkeeping tables and resolved backorders."""
    return dataset if name.startswith("_") or name == "backorders" else f"{dataset}_live"


def _schemas() -> Iterator[tuple[str, dict[str, str]]]:
    for root in tables().values():
        for table in root.family():
            columns = (*table.parents, *table.columns.values())
            yield table.name, {column_name(column, normalize): IBIS_TYPES[column.type] for column in columns}


SCHEMAS: Mapping[str, Mapping[str, str]] = dict(_schemas())
"""Name and ibis type of every documented column, by table."""
