"""Rows that are gone from Picqer, marked where they are kept."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from dlt import Pipeline

from .catalog import COLLECTIONS
from .collection import Collection
from .dlt_schema import nested_tables
from .sql import execute_at, selecting_from
from .warehouse import Select, instant, key_as_text, wall_time

DELETIONS = "_picqer_deletions"
AT_ONCE = 500
"""Keys in one statement."""

Deletion = tuple[datetime, str]
"""When a row was found to be gone: the moment (UTC), and the same as local wall time."""


def apply_deletions(pipeline: Pipeline) -> int:
    """Set `_deleted_at` on every row that was found to be gone and has not been read since, and on its children.

    Idempotent: what a run did not finish, the next one does. To be called after each load of the source; `picqer load`
    does so, also at the start of a run.

    Returns:
        Rows newly marked, children not counted.
    """
    marked = 0
    with selecting_from(pipeline) as select:
        found = {
            name: _to_mark(select, COLLECTIONS[name])
            for (name,) in select(f"select distinct collection from {DELETIONS}")
            if name in COLLECTIONS
        }
    found = {name: deletions for name, deletions in found.items() if deletions}
    nested = nested_tables(pipeline.default_schema, found) if found else {}
    for name, deletions in found.items():
        for deletion, keys in deletions.items():
            _mark(pipeline, COLLECTIONS[name], nested[name], deletion, keys)
            marked += len(keys)
    return marked


def _to_mark(select: Select, collection: Collection) -> dict[Deletion, list[tuple[Any, ...]]]:
    """The keys of live rows that were last read before they were found to be gone, by that moment."""
    table = collection.name
    names = ", ".join(f"{table}.{name}" for name in collection.key)
    text = key_as_text(table, collection.key)
    found: dict[Deletion, list[tuple[Any, ...]]] = defaultdict(list)
    for *key, at, local in select(
        f"select {names}, {DELETIONS}.deleted_at, {DELETIONS}.resolved_at from {table} "
        f"join {DELETIONS} on {DELETIONS}.collection = '{table}' and {DELETIONS}.key = {text} "
        f"where {table}._deleted_at is null and {table}._read_at < {DELETIONS}.deleted_at"
    ):
        found[at, local].append(tuple(key))
    return found


def _mark(
    pipeline: Pipeline, collection: Collection, children: list[str], deletion: Deletion, keys: list[tuple[Any, ...]]
) -> None:
    """Mark the children first: as long as the row itself is not marked, the work is not done.

    All or none where the destination has transactions: a row that is read again as it was leaves its children alone.
    """
    at, local = deletion
    marks = f"_deleted_at = {instant(at)}"
    is_queue = ("resolved_at",) in collection.table.columns
    own = f"{marks}, resolved_at = {wall_time(local)}" if is_queue else marks
    for start in range(0, len(keys), AT_ONCE):
        condition = " or ".join(
            "(" + " and ".join(f"{name} = {part!r}" for name, part in zip(collection.key, key, strict=True)) + ")"
            for key in keys[start : start + AT_ONCE]
        )
        of_children = (f"update {child} set {marks} where {condition}" for child in children)
        execute_at(pipeline, *of_children, f"update {collection.name} set {own} where {condition}")
