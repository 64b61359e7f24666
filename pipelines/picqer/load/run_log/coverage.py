"""What is known of each collection, as one row: readable, complete from when to when, verified, how many rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from dlt import Pipeline

from ...source import CATALOG, COLLECTIONS, CollectionStats, NotFound, NotReadable, Sync
from ...source.sql import selecting_from
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


def coverage(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """One row for each collection that was read, or tried, in this run; a targeted refresh says nothing of them."""
    tried = {name: stats for name, stats in sync.stats.items() if stats.state not in {"not due", "waiting"}}
    stats = {} if sync.request.keys else tried
    rows = living_rows(pipeline, [*stats])
    for name, extent in extents(pipeline).items():
        if name in stats:
            yield _row(sync, stats[name], extent, rows.get(name, 0))


def living_rows(pipeline: Pipeline, names: Sequence[str]) -> dict[str, int]:
    """How many living rows these collections have."""
    return counted(pipeline, names, "_deleted_at is null")


def counted(pipeline: Pipeline, names: Sequence[str], condition: str) -> dict[str, int]:
    """How many rows of these collections meet a condition."""
    counts = [f"select '{name}' as name, count(*) as rows_of_it from {name} where {condition}" for name in names]
    if not counts:
        return {}
    with selecting_from(pipeline) as select:
        return dict(select(" union all ".join(counts)))


def latest(pipeline: Pipeline, names: Sequence[str]) -> dict[str, datetime]:
    """The latest change (local) that is held, of those of these collections whose rows carry its time."""
    stamped = [COLLECTIONS[name] for name in names if COLLECTIONS[name].traits.stamp]
    asked = [f"select '{one.name}' as name, max({one.traits.stamp}) as newest from {one.name}" for one in stamped]
    if not asked:
        return {}
    with selecting_from(pipeline) as select:
        return dict(select(" union all ".join(asked)))


def _row(sync: Sync, stats: CollectionStats, extent: Extent, rows: int) -> dict[str, Any]:
    collection = COLLECTIONS[stats.name]
    return {
        "collection": stats.name,
        "strategy": collection.strategy,
        "is_readable": not isinstance(stats.error, (NotReadable, NotFound)),
        "is_certified": stats.is_certified,
        "rows": rows,
        "complete_from": extent.history,
        "complete_to": sync.time.local(extent.read) if extent.read else None,
        "read_at": extent.read,
        "verified_at": extent.verified,
        "privacy": sync.privacy.in_words(collection.table) or None,
        "error": str(stats.error) if stats.error else None,
    }
