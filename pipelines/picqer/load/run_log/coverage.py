"""What is known of each collection, as one row: readable, complete from when to when, verified, how many rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from dlt import Pipeline

from ...source import CATALOG, COLLECTIONS, NotFound, NotReadable, Sync
from ...source.rejections import REJECTED
from ...source.sql import select_at
from ...source.state import CollectionState, Extent, kept_states
from ...source.warehouse import Select
from .contract import HEALS, held_contract

COVERAGE = "_picqer_coverage"


def extents(state: Mapping[str, Any]) -> dict[str, Extent]:
    """How far each collection was read, by the state that is kept with the data."""
    states = kept_states(state)
    return {one.name: one.coverage(CollectionState(states.get(one.name, {}))) for one in CATALOG}


def tried(sync: Sync) -> list[str]:
    """The collections that this run has read, or tried to read."""
    return [name for name, stats in sync.stats.items() if stats.state not in {"not due", "waiting"}]


def coverage(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """One row for each collection that was read, or tried, in this run; a targeted refresh says nothing of them."""
    names = [] if sync.request.keys else tried(sync)
    rows = counted(pipeline, names, "_deleted_at is null")
    reached, rejected = extents(pipeline.state), rejected_values(partial(select_at, pipeline))
    for name in names:
        collection, stats, extent = COLLECTIONS[name], sync.stats[name], reached[name]
        lost = rejected[name]
        without_row = sum(lost[part] for part in collection.key)
        within = sync.context(collection, {}).budget.verify_within(name)
        yield {
            "collection": name,
            "strategy": collection.strategy,
            "is_readable": not isinstance(stats.error, (NotReadable, NotFound)),
            "is_certified": stats.is_certified,
            "rows": rows.get(name, 0),
            "rows_known": rows.get(name, 0) + without_row if extent.read else None,
            "rejected": lost.total(),
            "complete_from": extent.history,
            "complete_to": sync.time.local(extent.read) if extent.read else None,
            "read_at": extent.read,
            "verified_at": extent.verified,
            "verify_due_by": extent.due or (extent.verified and extent.verified + within),
            "privacy": sync.privacy.in_words(collection.table) or None,
            "error": str(stats.error) if stats.error else None,
        }


def rejected_values(select: Select) -> dict[str, Counter[str]]:
    """How many values are lost, rejected and not healed, by collection and field; a part of the key costs the row."""
    heals = held_contract(select) >= HEALS
    fields, lost = ("collection, field", "healed_at is null") if heals else ("collection, ''", "true")
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for name, field, count in select(f"select {fields}, count(*) from {REJECTED} where {lost} group by {fields}"):
        found[name][field] = count
    return found


def counted(pipeline: Pipeline, names: Sequence[str], condition: str) -> dict[str, int]:
    """How many rows of these collections meet a condition."""
    return _of_each(pipeline, {name: f"count(*) as found from {name} where {condition}" for name in names})


def latest(pipeline: Pipeline, names: Sequence[str]) -> dict[str, datetime]:
    """The latest change (local) that is held, of those of these collections whose rows carry its time."""
    stamps = {name: stamp for name in names if (stamp := COLLECTIONS[name].traits.stamp)}
    return _of_each(pipeline, {name: f"max({stamp}) as found from {name}" for name, stamp in stamps.items()})


def _of_each(pipeline: Pipeline, queries: Mapping[str, str]) -> dict[str, Any]:
    """One value of each collection, in one query."""
    united = " union all ".join(f"select '{name}' as name, {query}" for name, query in queries.items())
    return dict(select_at(pipeline, united)) if united else {}
