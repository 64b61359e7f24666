"""The documented schema as dlt knows it: every table with every column from the start, so that none has to be seen."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

from dlt.common.normalizers.naming.snake_case import NamingConvention
from dlt.common.schema import Schema
from dlt.common.schema.typing import TColumnSchema
from dlt.common.schema.utils import new_table

from .records.content import CONTENT
from .records.normalize import column_name
from .schema import Column, Table, tables

DLT_COLUMNS_OF_ROOT: tuple[TColumnSchema, ...] = (
    {"name": "_dlt_load_id", "data_type": "text", "nullable": False},
    {"name": "_dlt_id", "data_type": "text", "nullable": False, "unique": True, "row_key": True},
)
DLT_COLUMNS_OF_CHILD: tuple[TColumnSchema, ...] = (
    {"name": "_dlt_root_id", "data_type": "text", "nullable": False, "root_key": True},
    {"name": "_dlt_parent_id", "data_type": "text", "nullable": False, "parent_key": True},
    {"name": "_dlt_list_idx", "data_type": "bigint", "nullable": False},
    {"name": "_dlt_id", "data_type": "text", "nullable": False, "unique": True, "row_key": True},
)
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
    """Every documented table with every documented column and dlt's own, so that none has to be seen to exist."""
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


def _dlt_table(root: Table, table: Table) -> Any:
    """Columns that tables share are copied, because dlt changes hints in place."""
    keys = {(name,) for name in root.key} if table is root else set()
    own = [_dlt_column(column, is_key=column.path in keys) for column in (*table.parents, *table.columns.values())]
    if table is not root:
        ours = (DELETED_AT, *DLT_COLUMNS_OF_CHILD)
        made = new_table(table.name, parent_table_name=table.name.rpartition("__")[0], columns=[*own, *deepcopy(ours)])
    else:
        ours = (*(() if table.is_bookkeeping else (READ_AT, DELETED_AT, CONTENT_HASH)), *DLT_COLUMNS_OF_ROOT)
        made = new_table(table.name, write_disposition="merge", resource=table.name, columns=[*own, *deepcopy(ours)])
    return {**made, "description": table.grain}


def _dlt_column(column: Column, *, is_key: bool) -> TColumnSchema:
    hint: TColumnSchema = {
        "name": column_name(column, normalize),
        "data_type": "timestamp" if column.type == "instant" else column.type,
        "description": column.description,
    }
    if column.type == "decimal":
        hint |= {"precision": 38, "scale": 9}
    if column.type in {"timestamp", "time", "instant"}:
        hint["timezone"] = column.type == "instant"
    if is_key:
        hint |= {"primary_key": True, "nullable": column.path == LATE_KEY}
    if column.path in LATEST:
        hint["dedup_sort"] = "desc"
    return hint
