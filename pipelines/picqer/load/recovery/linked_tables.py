"""Databases from before version 3 of the data contract: their child tables were linked by columns of dlt's own.

Since then a child table stands on its own: its rows carry the key of their record and their place in it.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from dlt import Pipeline
from dlt.common.destination.client import JobClientBase, WithStagingDataset, WithStateSync
from dlt.common.schema import Schema
from dlt.destinations.job_client_impl import SqlJobClientBase

from ...source.dlt_schema import hints_of, picqer_schema
from ...source.records.documented import OF_DLT
from ...source.records.family import GONE, PLACE
from ...source.schema import tables as documented
from ...source.sql import client_of, execute_at
from ..serving.views import LIVE

logger = logging.getLogger(__name__)

ROOT, PARENT, ROW = "_dlt_root_id", "_dlt_parent_id", "_dlt_id"
OURS: Mapping[str, tuple[str, Any]] = {
    PLACE: ("bigint", "bigint"),
    "_read_at": ("timestamptz", "timestamp"),
    "_deleted_at": ("timestamptz", "timestamp"),
    GONE: ("boolean", "bool"),
}
"""What a child table has instead: the type in DuckDB's words, and in dlt's."""


def untie(pipeline: Pipeline) -> Schema:
    """Give child tables what they need to stand on their own, and take dlt's columns out of all tables.

    Returns what dlt is to know of the tables from now on.

    Idempotent, also after it was killed: it looks at what the destination has. Where that is of the older form, so are
    packages that wait to be loaded: they are discarded, and their rows read again.
    """
    schema, held = _look(pipeline)
    is_tied = not all(columns.isdisjoint(OF_DLT) for columns in held.values())
    if is_tied and pipeline.has_pending_data:
        pipeline.drop()
        pipeline.sync_destination()
        logger.warning("pending files of an older version of this program are discarded and read again")
        schema, held = _look(pipeline)
    if is_tied:
        unmarked = [name for name, columns in held.items() if ROOT in columns and "_deleted_at" not in columns]
        _drop_dependents(pipeline, unmarked)
    for name in sorted(held, key=lambda name: ROOT not in held[name]):  # children first: they need their roots' ids
        for statement in _statements(name, held[name], has_root=name.partition("__")[0] in held):
            execute_at(pipeline, statement)
    _rewrite(schema)
    return schema


def _schema(pipeline: Pipeline, client: JobClientBase) -> Schema:
    """What dlt knows of the tables, also where a first load ended so early that nothing was complete."""
    if pipeline.default_schema_name:
        return pipeline.default_schema
    documented_only = picqer_schema()
    stored = client.get_stored_schema(documented_only.name) if isinstance(client, WithStateSync) else None
    return Schema.from_stored_schema(json.loads(stored.schema)) if stored else documented_only


def _look(pipeline: Pipeline) -> tuple[Schema, dict[str, set[str]]]:
    """What dlt knows of the tables, and the columns that those have which are there."""
    with pipeline.destination_client() as client:
        schema = _schema(pipeline, client)
        if not isinstance(client, SqlJobClientBase):
            return schema, {}
        stored = client.get_storage_tables(schema.data_table_names())
        return schema, {name: {*columns} for name, columns in stored if columns}


def _drop_dependents(pipeline: Pipeline, children: Collection[str]) -> None:
    """Drop the staging tables, which are of the same form, and the views that use the columns. Each is made again."""
    with pipeline.destination_client() as client:
        if isinstance(client, WithStagingDataset):
            with client.with_staging_dataset():
                if client.is_storage_initialized():
                    client.drop_storage()
    with client_of(pipeline) as sql, sql.with_alternative_dataset_name(f"{pipeline.dataset_name}{LIVE}"):
        for name in children:
            sql.execute_sql(f"DROP VIEW IF EXISTS {sql.make_qualified_table_name(name)}")


def _statements(name: str, columns: Collection[str], *, has_root: bool) -> Iterator[str]:
    """What brings one table up to date; nothing when it is. Without its top-level table its rows belong to nothing."""
    if ROOT in columns:
        root = documented()[name.partition("__")[0]]
        keys = {key: "bigint" if root.columns[(key,)].type == "bigint" else "varchar" for key in root.key}
        for column, kind in (keys | {one: kind for one, (kind, _) in OURS.items()}).items():
            if column not in columns:
                yield f"alter table {name} add column {column} {kind}"
        of_root = ", ".join(f"{column} = {root.name}.{column}" for column in (*root.key, "_read_at", "_deleted_at"))
        yield f"delete from {name}" + (f" where {ROOT} not in (select {ROW} from {root.name})" if has_root else "")
    if ROOT in columns and has_root:
        yield f"update {name} set {of_root} from {root.name} where {name}.{ROOT} = {root.name}.{ROW}"
        places = f"row_number() over (partition by {ROOT} order by {PARENT}, _dlt_list_idx) - 1 as place"
        yield (
            f"update {name} set {PLACE} = placed.place from (select {ROW}, {places} from {name}) as placed "
            f"where {name}.{ROW} = placed.{ROW}"
        )
    for column in OF_DLT:
        if column in columns:
            yield f"alter table {name} drop column {column}"


def _rewrite(schema: Schema) -> None:
    """Have dlt know the tables as they are now."""
    for name in schema.data_table_names():
        table = schema.tables[name]
        columns = table["columns"]
        for column in OF_DLT:
            columns.pop(column, None)
        if not table.pop("parent", None):
            continue
        hints = hints_of(name)
        table["write_disposition"], table["resource"] = "merge", name.partition("__")[0]
        for column, (_, kind) in OURS.items():
            columns[column] = {**columns.get(column, {}), "name": column, "data_type": kind}
            columns[column] |= hints["columns"].get(column, {})
        for column in hints["primary_key"]:
            columns[column] = {"name": column, "data_type": "text", **columns.get(column, {})}
            columns[column] |= {"primary_key": True, "nullable": False}
        for column in hints["merge_key"]:
            columns[column]["merge_key"] = True
