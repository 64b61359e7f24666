"""Live views: the dataset `picqer_live` has a view per table, with the live rows and without bookkeeping columns.

People and BI tools use the views. The tables also contain rows that were deleted in Picqer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from dlt import Pipeline
from dlt.common.schema.typing import TColumnSchema, TTableSchema
from dlt.destinations.job_client_impl import SqlJobClientBase
from dlt.destinations.sql_client import SqlClientBase

from ...source.records.documented import OUR_OWN
from ...source.sql import client_of, in_dialect
from ..destinations.pipeline import run_if_changed

LIVE = "_live"
"""Suffix of the dataset of the live views."""
METRICS = "_metrics"
"""Suffix of the dataset of the metric views."""
DELETED = "_deleted_at"


def make_live_views(pipeline: Pipeline) -> bool:
    """Create every live view, again only when the schema has changed; whether it had."""
    tables = _viewed(pipeline)
    form = [
        (table["name"], [(one["name"], one["data_type"], one.get("timezone")) for one in _shown(table)])
        for table in tables
    ]
    return run_if_changed(pipeline, "live_views", form, lambda: _make(pipeline, tables))


def invalidate_live_views(pipeline: Pipeline) -> None:
    """Let the next load create all live views again when one was dropped by hand."""
    if not pipeline.default_schema_name:
        return
    names = [str(table["name"]) for table in _viewed(pipeline)]
    with pipeline.destination_client() as client:
        if not isinstance(client, SqlJobClientBase):
            return
        with client.sql_client.with_alternative_dataset_name(f"{pipeline.dataset_name}{LIVE}"):
            is_whole = all(columns for _, columns in client.get_storage_tables(names))
    if not is_whole:
        pipeline.set_local_state_val("live_views", None)


def _viewed(pipeline: Pipeline) -> list[TTableSchema]:
    """The tables that have a live view: all except the bookkeeping tables."""
    return [table for table in pipeline.default_schema.data_tables() if not str(table["name"]).startswith("_")]


def live_query(table: TTableSchema, client: SqlClientBase[Any]) -> str:
    """The query of the live view of a table, in the destination's own SQL."""
    columns = ", ".join(_chosen(column, client) for column in _shown(table))
    return in_dialect(f"select {columns} from {table['name']} where {DELETED} is null", client)


def make_metric_views(pipeline: Pipeline, queries: Mapping[str, str]) -> str:
    """Create a view for each query, by its name, in the schema of the metric views; the name of that schema."""
    schema = f"{pipeline.dataset_name}{METRICS}"
    with client_of(pipeline) as client:
        _make_views(client, schema, queries)
    return schema


def _make(pipeline: Pipeline, tables: Sequence[TTableSchema]) -> None:
    with client_of(pipeline) as client:
        queries = {str(table["name"]): live_query(table, client) for table in tables}
        _make_views(client, f"{pipeline.dataset_name}{LIVE}", queries)


def _make_views(client: SqlClientBase[Any], dataset: str, queries: Mapping[str, str]) -> None:
    with client.with_alternative_dataset_name(dataset):
        if not client.has_dataset():
            client.create_dataset()
        with client.begin_transaction() if client.capabilities.supports_ddl_transactions else nullcontext():
            for name, query in queries.items():
                view = client.make_qualified_table_name(name)
                client.execute_sql(f"DROP VIEW IF EXISTS {view}")
                client.execute_sql(f"CREATE VIEW {view} AS {query}")


def _shown(table: TTableSchema) -> list[TColumnSchema]:
    return [column for column in table["columns"].values() if column["name"] not in OUR_OWN]


def _chosen(column: TColumnSchema, client: SqlClientBase[Any]) -> str:
    """A column. Where the destination stores wall time as an instant, it is cast back to wall time."""
    name = f'"{column["name"]}"'
    is_wall_time = column["data_type"] == "timestamp" and column.get("timezone") is False
    keeps_it = client.capabilities.supports_naive_datetime
    return f"cast({name} as timestamp) as {name}" if is_wall_time and not keeps_it else name
