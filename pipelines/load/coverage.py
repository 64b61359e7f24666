"""What is known of each collection, as one row: readable, complete from when to when, verified, how many rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from dlt import Pipeline

from ..picqer import COLLECTIONS, NotFound, NotReadable, Reading, Tally
from ..picqer.select import selecting_from
from .status import Freshness, freshness

COVERAGE = "_picqer_coverage"


def coverage(reading: Reading, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """One row for each collection that was read, or tried, in this run."""
    tallies = {name: tally for name, tally in reading.tallies.items() if tally.state not in {"not due", "waiting"}}
    rows = living_rows(pipeline, [*tallies])
    for fresh in freshness(pipeline, {}):
        if fresh.name in tallies:
            yield _row(reading, tallies[fresh.name], fresh, rows.get(fresh.name, 0))


def living_rows(pipeline: Pipeline, names: Sequence[str]) -> dict[str, int]:
    """How many living rows these collections have."""
    counts = [f"select '{name}' as name, count(*) as living from {name} where _deleted_at is null" for name in names]
    if not counts:
        return {}
    with selecting_from(pipeline) as select:
        return dict(select(" union all ".join(counts)))


def _row(reading: Reading, tally: Tally, fresh: Freshness, rows: int) -> dict[str, Any]:
    collection = COLLECTIONS[tally.name]
    return {
        "collection": tally.name,
        "strategy": collection.strategy,
        "is_readable": not isinstance(tally.error, (NotReadable, NotFound)),
        "is_certified": tally.is_certified,
        "rows": rows,
        "complete_from": fresh.history,
        "complete_to": reading.local(fresh.read) if fresh.read else None,
        "read_at": fresh.read,
        "verified_at": fresh.verified,
        "privacy": reading.privacy.in_words(collection.table) or None,
        "error": str(tally.error) if tally.error else None,
    }
