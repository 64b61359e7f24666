"""Rows as arrow tables: dlt hands these to the destination as they are, row by row it would look at every value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson
import pyarrow as pa

from ..schema import Type
from .rejected import Row

ARROW: Mapping[Type, pa.DataType] = {
    "bigint": pa.int64(),
    "text": pa.string(),
    "bool": pa.bool_(),
    "decimal": pa.decimal128(38, 9),
    "timestamp": pa.timestamp("us"),
    "instant": pa.timestamp("us", "UTC"),
    "date": pa.date32(),
    "time": pa.time64("us"),
    "json": pa.string(),
}
UNDOCUMENTED: Mapping[type, Type] = {bool: "bool", int: "bigint", Decimal: "decimal", str: "text", datetime: "instant"}
"""What a column without a documented type holds, by its first value; all its values are of one kind."""


def arrow_table(rows: Sequence[Row], types: Mapping[str, Type], key: Sequence[str]) -> pa.Table:
    """The rows as one table; a column in which no row has a value is left out.

    Args:
        rows: with values as their columns hold them.
        types: of the documented columns, by name.
        key: the columns that no row may lack.
    """
    fields, arrays = [], []
    for name in dict.fromkeys(name for row in rows for name in row):
        values = [row.get(name) for row in rows]
        first = next((value for value in values if value is not None), None)
        if first is None:
            continue
        kind = types.get(name) or UNDOCUMENTED[type(first)]
        if kind == "json":
            values = [*map(as_json, values)]
        fields.append(pa.field(name, ARROW[kind], nullable=name not in key))
        arrays.append(pa.array(values, ARROW[kind]))
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))


def as_json(value: Any) -> str | None:
    """A document as text, which is what its column takes."""
    return None if value is None else orjson.dumps(value).decode()


def together(parts: Sequence[pa.Table]) -> pa.Table:
    """Parts of one table one after the other; what one of them lacks is null there."""
    return pa.concat_tables(parts, promote_options="default")
