"""What is known of each collection, as one row: readable, complete from when to when, verified, how many rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from dlt import Pipeline

from ...source import CATALOG, COLLECTIONS, NotFound, NotReadable, Sync
from ...source.sql import select_at
from ...source.state import CollectionState, Extent

COVERAGE = "_picqer_coverage"


def extents(pipeline: Pipeline) -> dict[str, Extent]:
    """How far each collection was read, by the state that is kept with the data."""
    states = kept_states(pipeline)
    return {one.name: one.coverage(CollectionState(states.get(one.name, {}))) for one in CATALOG}


def kept_states(pipeline: Pipeline) -> dict[str, Any]:
    """What each collection keeps with the data between runs; nothing of those that were never read."""
    states: dict[str, Any] = pipeline.state.get("sources", {}).get("picqer", {}).get("resources", {})
    return states


def tried(sync: Sync) -> list[str]:
    """The collections that this run has read, or tried to read."""
    return [name for name, stats in sync.stats.items() if stats.state not in {"not due", "waiting"}]


def coverage(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """One row for each collection that was read, or tried, in this run; a targeted refresh says nothing of them."""
    names = [] if sync.request.keys else tried(sync)
    rows = counted(pipeline, names, "_deleted_at is null")
    reached = extents(pipeline)
    for name in names:
        collection, stats, extent = COLLECTIONS[name], sync.stats[name], reached[name]
        within = sync.context(collection, {}).budget.verify_within(name)
        yield {
            "collection": name,
            "strategy": collection.strategy,
            "is_readable": not isinstance(stats.error, (NotReadable, NotFound)),
            "is_certified": stats.is_certified,
            "rows": rows.get(name, 0),
            "rows_known": rows.get(name, 0) + stats.counts.rejected if extent.read else None,
            "complete_from": extent.history,
            "complete_to": sync.time.local(extent.read) if extent.read else None,
            "read_at": extent.read,
            "verified_at": extent.verified,
            "verify_due_by": extent.due or (extent.verified and extent.verified + within),
            "privacy": sync.privacy.in_words(collection.table) or None,
            "error": str(stats.error) if stats.error else None,
        }


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
