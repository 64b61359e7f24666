"""Rows that are gone from Picqer, marked where they are kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from dlt import Pipeline

from .catalog import COLLECTIONS, Collection
from .holdings import instant, wall_time
from .schema import Table
from .select import execute_at, select_from

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
    select = select_from(pipeline)
    marked = 0
    for (name,) in select(f"select distinct collection from {DELETIONS}"):
        if name in COLLECTIONS:
            marked += sum(
                _mark(pipeline, COLLECTIONS[name], at, keys) for at, keys in _to_mark(pipeline, COLLECTIONS[name])
            )
    return marked


def _to_mark(pipeline: Pipeline, collection: Collection) -> Iterator[tuple[Deletion, list[tuple[Any, ...]]]]:
    """The keys of live rows that were last read before they were found to be gone, by that moment."""
    names = ", ".join(f"{collection.name}.{name}" for name in collection.key)
    text = " || '/' || ".join(f"cast({collection.name}.{name} as varchar)" for name in collection.key)
    found: dict[Deletion, list[tuple[Any, ...]]] = defaultdict(list)
    for *key, at, local in select_from(pipeline)(
        f"select {names}, {DELETIONS}.deleted_at, {DELETIONS}.resolved_at from {collection.name} "
        f"join {DELETIONS} on {DELETIONS}.collection = '{collection.name}' and {DELETIONS}.key = {text} "
        f"where {collection.name}._deleted_at is null and {collection.name}._read_at < {DELETIONS}.deleted_at"
    ):
        found[at, local].append(tuple(key))
    yield from found.items()


def _mark(pipeline: Pipeline, collection: Collection, deletion: Deletion, keys: list[tuple[Any, ...]]) -> int:
    """Mark the children first: as long as the row itself is not marked, the work is not done."""
    at, local = deletion
    marks = f"_deleted_at = {instant(at)}"
    remaining = iter(keys)
    while chunk := list(islice(remaining, AT_ONCE)):
        condition = " or ".join(
            "(" + " and ".join(f"{name} = {part!r}" for name, part in zip(collection.key, key, strict=True)) + ")"
            for key in chunk
        )
        for child in _children(pipeline, collection):
            execute_at(pipeline, f"update {child} set {marks} where {condition}")
        own = f"{marks}, resolved_at = {wall_time(local)}" if _is_queue(collection.table) else marks
        execute_at(pipeline, f"update {collection.name} set {own} where {condition}")
    return len(keys)


def _children(pipeline: Pipeline, collection: Collection) -> list[str]:
    """Every table nested in the collection's, undocumented ones too, that has its keys."""
    return [
        str(table["name"])
        for table in pipeline.default_schema.data_tables(include_incomplete=False)
        if str(table["name"]).startswith(f"{collection.name}__")
        and {*collection.key, "_deleted_at"} <= table["columns"].keys()
    ]


def _is_queue(table: Table) -> bool:
    return ("resolved_at",) in table.columns
