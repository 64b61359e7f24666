"""Which rows belong to a customer: rows with the customer's key, or with the key of an order of the customer, etc."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from dlt import Pipeline

from ...source.schema import tables as documented
from ...source.warehouse import of_records
from .personal import columns_of

CUSTOMER = "idcustomer"
LEADS: Mapping[str, str] = {"idorder": "orders", "idreturn": "returns", "idpicklist": "picklists"}
"""Keys that lead from a customer to related rows, with their tables. Each is found through those before it."""


class CustomerRows:
    """Conditions that select the rows of these customers (idcustomer), in DuckDB's SQL."""

    def __init__(self, pipeline: Pipeline, customers: Sequence[int]) -> None:
        self.customers = customers
        self._columns = {str(table["name"]): columns_of(table) for table in pipeline.default_schema.data_tables()}
        self._known = {CUSTOMER: ", ".join(map(str, customers))}
        self._conditions: dict[str, str] = {"customers": f"{CUSTOMER} in ({self._known[CUSTOMER]})"}
        for key, table in LEADS.items():
            self._conditions[table] = self._named_in(table)
            self._known[key] = f"select {key} from {table} where {self._conditions[table]}"

    def condition(self, table: str) -> str:
        """The condition that a row of a table, or its top-level row, belongs to them; empty when no row can."""
        if table not in self._conditions:
            root = table.partition("__")[0]
            named = self._named_in(table)
            around = self.condition(root) if root != table else ""
            nested = of_records(root, documented()[root].key, around) if around else ""
            self._conditions[table] = " or ".join(filter(None, (named, nested)))
        return self._conditions[table]

    def named(self) -> Iterator[str]:
        """Queries for the customers that occur, as text: one per table and column with a customer's key."""
        for table, columns in self._columns.items():
            for column in _leading_to(CUSTOMER, columns):
                yield f"select cast({column} as varchar) as id from {table} where {column} in ({self._known[CUSTOMER]})"
        keys = ", ".join(f"'{customer}'" for customer in self.customers)
        yield f"select key as id from _rejected where collection = 'customers' and key in ({keys})"

    def rejected(self) -> str:
        """The condition that a row of `_rejected` is about a record of theirs."""
        keys = ", ".join(f"'{customer}'" for customer in self.customers)
        return f"collection = 'customers' and key in ({keys})" + "".join(
            f" or collection = '{table}' and key in "
            f"(select cast({key} as varchar) from {table} where {self._conditions[table]})"
            for key, table in {CUSTOMER: "customers", **LEADS}.items()
        )

    @property
    def keys(self) -> list[str]:
        """Every column with the key of a customer or of a related row."""
        return [
            column
            for columns in self._columns.values()
            for key in (CUSTOMER, *LEADS)
            for column in _leading_to(key, columns)
        ]

    def _named_in(self, table: str) -> str:
        return " or ".join(
            f"{column} in ({values})"
            for key, values in self._known.items()
            for column in _leading_to(key, self._columns.get(table, ()))
        )


def _leading_to(key: str, columns: Iterable[str]) -> list[str]:
    """The columns of a table that contain a key, also in an object: `source__idorder`."""
    return sorted(column for column in columns if column == key or column.endswith(f"__{key}"))
