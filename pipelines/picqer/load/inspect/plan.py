"""What a run will cost, before anything is loaded: rows and requests per collection, minutes, disk."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dlt import Pipeline

from ...source import Collection, PicqerError, Sync
from ...source import strategies as news
from ...source.sql import selecting_from
from ...source.strategies.windows import WINDOW
from ..run_log.coverage import kept_states, living_rows
from .sizes import Survey, walk_requests

BYTES_EMPTY = 40 * 1024 * 1024
"""A DuckDB file with every table and no rows."""
BYTES_PER_ROW = 200
"""And what each row of a list adds, its children included: 40 MB with 22,000 rows, 71 MB with 209,000."""


@dataclass(frozen=True)
class Step:
    """What a run does with one collection.

    Attributes:
        rows: that it reads, or that its lists have; children not counted.
        requests: that this takes.
        state: first load, changes, whole, not due, or why it cannot be read.
    """

    name: str
    rows: int
    requests: int
    state: str
    error: PicqerError | None = None


@dataclass(frozen=True)
class Plan:
    """All steps of a run, and what they come to.

    Attributes:
        minutes: at the rate limit, when Picqer answers fast enough.
        disk: bytes that a DuckDB file has after a first load; 0 when something was loaded before.
    """

    steps: list[Step]
    minutes: float
    disk: int

    @property
    def requests(self) -> int:
        """Requests of all steps."""
        return sum(step.requests for step in self.steps)

    @property
    def rows(self) -> int:
        """Rows of all steps."""
        return sum(step.rows for step in self.steps)


def plan(sync: Sync, pipeline: Pipeline) -> Plan:
    """What a run of this reading will do; nothing is loaded.

    A collection that was never read is measured at Picqer; for the others the destination's own rows tell. How much
    will have changed is not known; that costs little.
    """
    states = kept_states(pipeline)
    sync.recall(states)
    known = [one for one in sync.collections if "read" in states.get(one.name, {})]
    steps = [
        Step(size.name, size.rows, size.requests, "unavailable" if size.error else "first load", size.error)
        for size in Survey(sync).sizes([one for one in sync.collections if one not in known])
    ]
    steps += _later(sync, pipeline, known)
    disk = 0 if known else BYTES_EMPTY + BYTES_PER_ROW * sum(step.rows for step in steps)
    return Plan(steps, sum(step.requests for step in steps) / sync.client.budget.allowed, disk)


def minutes_left(sync: Sync, planned: Plan) -> float:
    """Minutes that the rest of a run takes at the rate limit, by what was planned and what has been asked."""
    left = sum(
        max(step.requests - sync.stats[step.name].cost.requests, 0)
        for step in planned.steps
        if sync.stats[step.name].is_open
    )
    return left / sync.client.budget.allowed


def _later(sync: Sync, pipeline: Pipeline, collections: list[Collection]) -> Iterator[Step]:
    """The steps for collections that were read before."""
    living = living_rows(pipeline, [one.name for one in collections])
    ring = _ring(sync, collections, living)
    for collection in collections:
        rows = living.get(collection.name, 0)
        if not sync.is_wanted(collection):
            yield Step(collection.name, 0, 0, "not due")
        elif sync.is_full or collection.read is collection.whole:
            yield Step(collection.name, rows, _whole(collection, rows, living), "whole")
        else:
            requests = _changes(sync, pipeline, collection, living) + ring.get(collection.name, 0)
            yield Step(collection.name, 0, requests, "changes")


def _whole(collection: Collection, rows: int, living: Mapping[str, int]) -> int:
    if collection.whole is news.all_products:
        return living.get("products", rows)
    details = rows if collection.whole is news.with_details else 0
    return details + walk_requests(rows) + len(collection.passes) - 1


def _changes(sync: Sync, pipeline: Pipeline, collection: Collection, living: Mapping[str, int]) -> int:
    """One question for each mark, the listings of open rows, and a sweep when it is due."""
    rows = living.get(collection.name, 0)
    if collection.whole is news.all_products:
        return min(sync.rotation, living.get("products", rows))
    is_swept = bool(collection.stamp) and not collection.until and sync.is_sweep_due(collection)
    listings = sum(walk_requests(max(one, 1)) for one in _open(pipeline, collection))
    return len(collection.marked) + is_swept * walk_requests(rows) + listings


def _ring(sync: Sync, collections: list[Collection], living: Mapping[str, int]) -> dict[str, int]:
    """Requests of each collection for verifying, to the end of its lap at most."""
    shares = {}
    left = sync.ring
    in_turn = [collection for collection in collections if collection.ring]
    for turn, collection in enumerate(in_turn, start=1):
        lap = math.ceil(living.get(collection.name, 0) / (WINDOW if collection.since else 1))
        shares[collection.name] = min(math.ceil(left / 2) if turn < len(in_turn) else left, lap)
        left -= shares[collection.name]
    return shares


def _open(pipeline: Pipeline, collection: Collection) -> list[int]:
    """The rows of each listing by status."""
    if not collection.open:
        return []
    with selecting_from(pipeline) as select:
        counts = dict(
            select(f"select status, count(*) from {collection.name} where _deleted_at is null group by status")
        )
    return [counts.get(status, 0) for status in collection.open]
