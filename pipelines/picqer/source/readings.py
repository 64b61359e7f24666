"""When rows were read again just as they are held: noted where they are kept, without loading them anew."""

from __future__ import annotations

from dlt import Pipeline

from .dlt_schema import nested_tables
from .schema import tables
from .sql import execute_at, select_at
from .warehouse import key_as_text

READINGS = "_picqer_readings"


def apply_readings(pipeline: Pipeline) -> None:
    """Set `_read_at` of every row that was read again as it was, children included; what is noted is then forgotten.

    Idempotent: what a run did not finish, the next one does. To be called after each load, before deletions are marked.
    """
    noted = [name for (name,) in select_at(pipeline, f"select distinct collection from {READINGS}") if name in tables()]
    nested = nested_tables(pipeline.default_schema, noted) if noted else {}
    for name in noted:
        latest = f"select key, max(seen_at) as seen_at from {READINGS} where collection = '{name}' group by key"
        updates = [
            f"update {table} set _read_at = latest.seen_at from ({latest}) as latest "
            f"where {key_as_text(table, tables()[name].key)} = latest.key and {table}._read_at < latest.seen_at"
            for table in (name, *nested[name])
        ]
        execute_at(pipeline, *updates, f"delete from {READINGS} where collection = '{name}'")
