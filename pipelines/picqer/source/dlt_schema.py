"""The documented schema as dlt knows it: every table with every column from the start, so that none has to be seen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import cache
from typing import Any

from dlt.common.normalizers.naming.snake_case import NamingConvention
from dlt.common.schema import Schema
from dlt.common.schema.typing import TColumnSchema
from dlt.common.schema.utils import new_table

from .records.documented import column_name
from .records.family import GONE, PLACE
from .schema import Column, Table, Type, tables
from .warehouse import CONTENT

LIST_IDX: TColumnSchema = {
    "name": PLACE,
    "data_type": "bigint",
    "nullable": False,
    "primary_key": True,
    "description": "Place of the row among all rows of this table that belong to one record, from 0.",
}
IS_GONE: TColumnSchema = {
    "name": GONE,
    "data_type": "bool",
    "hard_delete": True,
    "description": "Never true here; in a package it marks a place where no row is any more.",
}
READ_AT: TColumnSchema = {
    "name": "_read_at",
    "data_type": "timestamp",
    "dedup_sort": "desc",
    "description": "When Picqer sent this row (UTC, its own clock); of two readings in one load the later one wins.",
}
DELETED_AT: TColumnSchema = {
    "name": "_deleted_at",
    "data_type": "timestamp",
    "description": "When the row was found to be gone from Picqer (UTC); null while it lives.",
}
CONTENT_HASH: TColumnSchema = {
    "name": CONTENT,
    "data_type": "bigint",
    "description": "Fingerprint of the record as Picqer sent it; null when a value of it was rejected.",
}
LATEST = (("rejected_at",), ("seen_at",))
"""Columns of bookkeeping tables: of two rows with one key in one load the later one wins."""
LATE_KEY = ("field",)
"""A part of a key that came in a later version: a column that must not be null cannot be added to a table with rows."""

normalize = NamingConvention().normalize_identifier


def picqer_schema() -> Schema:
    """Every documented table with every documented column and ours, so that none has to be seen to exist."""
    return _documented().clone()


@cache
def _documented() -> Schema:
    """Made once: dlt changes a schema in place, and a copy takes a quarter of the time."""
    schema = Schema("picqer")
    schema.remove_type_detection("iso_timestamp")  # it would read wall time as UTC
    for root in tables().values():
        for table in root.family():
            schema.update_table(_dlt_table(root, table))
    return schema


@cache
def column_types() -> Mapping[str, Mapping[str, Type]]:
    """By table, what its documented columns hold."""
    return {
        table.name: {column_name(one, normalize): one.type for one in (*table.parents, *table.columns.values())}
        for root in tables().values()
        for table in root.family()
    }


def keys_of(name: str) -> tuple[str, ...]:
    """The columns that identify a row of a table, also of one that nobody documented."""
    root = tables()[name.partition("__")[0]]
    return root.key if name == root.name else (*root.key, PLACE)


def hints_of(name: str) -> dict[str, Any]:
    """What dlt has to know of rows for a table, also for one that nobody documented."""
    root, key = tables()[name.partition("__")[0]], keys_of(name)
    if name == root.name:
        return {"primary_key": key, "columns": {one: {"name": one, "nullable": True} for one in LATE_KEY if one in key}}
    ours = {column["name"]: deepcopy(column) for column in (READ_AT, DELETED_AT, IS_GONE)}
    return {"primary_key": key, "merge_key": root.key, "columns": ours}


def nested_tables(schema: Schema, roots: Iterable[str]) -> dict[str, list[str]]:
    """The child tables of each of these top-level tables, those that nobody documented too."""
    found: dict[str, list[str]] = {root: [] for root in roots}
    for name in schema.data_table_names(include_incomplete=False):
        root = name.partition("__")[0]
        if root in found and PLACE in schema.tables[name]["columns"]:
            found[root].append(name)
    return found


def keep_documents(schema: Schema, name: str) -> None:
    """Have JSON columns stay what they are: to dlt they look like text, since arrow has no type for them."""
    documented = _documented().tables.get(name)
    for column, known in documented["columns"].items() if documented else ():
        if known.get("data_type") == "json":
            schema.tables[name]["columns"][column]["data_type"] = "json"


def _dlt_table(root: Table, table: Table) -> Any:
    """Columns that tables share are copied, because dlt changes hints in place."""
    columns = [*map(_dlt_column, (*table.parents, *table.columns.values()))]
    of_root = () if root.is_bookkeeping else (READ_AT, DELETED_AT, CONTENT_HASH)
    ours = of_root if table is root else (LIST_IDX, READ_AT, DELETED_AT, IS_GONE)
    for column in (one for one in columns if one["name"] in root.key):
        column["primary_key"], column["nullable"] = True, column["name"] in LATE_KEY
        if table is not root:
            column["merge_key"] = True
    made = new_table(table.name, write_disposition="merge", resource=root.name, columns=[*columns, *deepcopy(ours)])
    return {**made, "description": table.grain}


def _dlt_column(column: Column) -> TColumnSchema:
    hint: TColumnSchema = {
        "name": column_name(column, normalize),
        "data_type": "timestamp" if column.type == "instant" else column.type,
        "description": column.description,
    }
    if column.type == "decimal":
        hint |= {"precision": 38, "scale": 9}
    if column.type in {"timestamp", "time", "instant"}:
        hint["timezone"] = column.type == "instant"
    if column.path in LATEST:
        hint["dedup_sort"] = "desc"
    return hint
