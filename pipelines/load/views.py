"""Live views: dataset `picqer_live` shows of each table the living rows, without our bookkeeping columns.

They are what people and BI tools use; the tables below them also hold what is gone from Picqer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dlt import Pipeline
from dlt.common.schema import Schema
from dlt.common.schema.typing import TColumnSchema, TTableSchema
from dlt.destinations.sql_client import SqlClientBase

from ..picqer.select import in_dialect
from ..picqer.shape import OUR_OWN
from .once import once

LIVE = "_live"
"""Added to the name of the dataset."""
DELETED = "_deleted_at"


def make_live_views(pipeline: Pipeline) -> None:
    """Make every live view that there should be, once for each form of the schema."""
    shown = dict(_shown(pipeline.default_schema))
    once(pipeline, "live_views", shown, lambda: _make_all(pipeline, shown))


def _shown(schema: Schema) -> Iterator[tuple[str, list[TColumnSchema]]]:
    """The tables that have a view, with the columns that it shows."""
    for table in schema.data_tables(include_incomplete=False):
        name = str(table["name"])
        if not name.startswith("_"):
            yield name, [column for column in table["columns"].values() if column["name"] not in OUR_OWN]


def _make_all(pipeline: Pipeline, shown: Mapping[str, Sequence[TColumnSchema]]) -> None:
    tables = pipeline.default_schema.tables
    with pipeline.sql_client() as client:
        queries = {
            name: in_dialect(
                f"select {', '.join(_chosen(column, client) for column in columns)} from {name} "
                f"where {_living(tables[name])}",
                client,
            )
            for name, columns in shown.items()
        }
        with client.with_alternative_dataset_name(f"{pipeline.dataset_name}{LIVE}"):
            if not client.has_dataset():
                client.create_dataset()
            for name, query in queries.items():
                view = client.make_qualified_table_name(name)
                client.execute_sql(f"DROP VIEW IF EXISTS {view}")
                client.execute_sql(f"CREATE VIEW {view} AS {query}")


def _living(table: TTableSchema) -> str:
    """The condition that a row is living; one of an undocumented list carries no mark, its top-level row does."""
    if DELETED in table["columns"]:
        return f"{DELETED} is null"
    root = str(table["name"]).partition("__")[0]
    return f"_dlt_root_id in (select _dlt_id from {root} where {DELETED} is null)"


def _chosen(column: TColumnSchema, client: SqlClientBase[Any]) -> str:
    """A column; wall time as wall time also where the destination stores it as an instant."""
    name = f'"{column["name"]}"'
    if (
        column.get("timezone") is False
        and column["data_type"] == "timestamp"
        and not client.capabilities.supports_naive_datetime
    ):
        return f"cast({name} as timestamp) as {name}"
    return name
