"""When rows were read again just as they are held: noted where they are kept, without loading them anew."""

from __future__ import annotations

from dlt import Pipeline

from .schema import tables
from .sql import execute_at, select_at
from .warehouse import key_as_text

READINGS = "_picqer_readings"


def apply_readings(pipeline: Pipeline) -> None:
    """Set `_read_at` of every row that was read again as it was; what is noted is forgotten in the same step.

    Idempotent: what a run did not finish, the next one does. To be called after each load, before deletions are marked.
    """
    noted = select_at(pipeline, f"select distinct collection from {READINGS}")
    for name in (name for (name,) in noted if name in tables()):
        key = key_as_text(name, tables()[name].key)
        latest = f"select key, max(seen_at) as seen_at from {READINGS} where collection = '{name}' group by key"
        execute_at(
            pipeline,
            f"update {name} set _read_at = latest.seen_at from ({latest}) as latest "
            f"where {key} = latest.key and {name}._read_at < latest.seen_at",
            f"delete from {READINGS} where collection = '{name}'",
        )
