"""A shop of a few rows that a test defines."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

import ibis
import pyarrow as pa

from picqer.load.serving.calendar_dates import days
from picqer.metrics.catalog import METRICS
from picqer.metrics.tables import SCHEMAS, Tables

NOW = datetime(2026, 6, 15, 9, 0)
"""A Monday."""

Rows = list[dict[str, Any]]

USUAL: dict[str, dict[str, Any]] = {
    "products": {"type": "normal", "active": True, "created": datetime(2024, 1, 1)},
    "warehouses": {"active": True, "counts_for_general_stock": True},
    "orders": {"status": "completed", "discount": 0},
    "orders__products": {"amount_cancelled": 0, "price": 1},
}
"""Default columns of rows of these tables."""


def shop(**tables: Rows) -> Tables:
    """An account with these rows and empty other tables; other columns have their default, or null.

    `dates` is the real one, of the Netherlands from 2024 to 2027.
    """
    rows = {name: [USUAL.get(name, {}) | row for row in given] for name, given in tables.items()}

    def find(name: str) -> ibis.Table:
        return _calendar() if name == "dates" else _table(name, rows.get(name, []))

    return Tables(find)


def answer(metric: str, tables: Tables, **parameters: Any) -> Rows:
    """The rows of a metric, sorted for reading."""
    rows: Rows = METRICS[metric].sorted(tables, **({"as_of": NOW} | parameters)).to_pyarrow().to_pylist()
    return rows


def _table(name: str, rows: Rows) -> ibis.Table:
    unknown = {column for row in rows for column in row} - set(SCHEMAS[name])
    assert not unknown, f"{name} has no column {unknown}"
    return _in_memory(name, [{column: _exact(name, column, row[column]) for column in row} for row in rows])


def _exact(name: str, column: str, value: Any) -> Any:
    is_decimal = SCHEMAS[name][column].startswith("decimal")
    return Decimal(str(value)) if is_decimal and value is not None else value


@cache
def _calendar() -> ibis.Table:
    rows = [day for day in days(ZoneInfo("Europe/Amsterdam"), "NL") if day["year"] in range(2024, 2028)]
    return _in_memory("dates", rows)


def _in_memory(name: str, rows: Rows) -> ibis.Table:
    schema = ibis.schema(SCHEMAS[name])
    return ibis.memtable(pa.Table.from_pylist(rows, schema=schema.to_pyarrow()), schema=schema)
