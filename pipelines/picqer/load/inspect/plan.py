"""What a run will cost, before anything is loaded: rows and requests per collection, minutes, disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dlt import Pipeline

from ...source import PicqerError, Sync
from ...source.estimate import FIRST_LOAD, Survey
from ...source.sql import selecting_from
from ..run_log.coverage import kept_states
from .sizes import measured

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
        state: first load, changes, whole, not due or unavailable.
        error: why it cannot be read, or could not be measured.
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
    """What a run will do; nothing is loaded.

    A collection that was never read is measured at Picqer; for the others the destination's own rows tell. How much
    will have changed is not known; that costs little.
    """
    steps = [*_steps(sync, pipeline)]
    is_first = all(step.state in {FIRST_LOAD, "unavailable"} for step in steps)
    disk = BYTES_EMPTY + BYTES_PER_ROW * sum(step.rows for step in steps) if is_first else 0
    return Plan(steps, sum(step.requests for step in steps) / sync.client.budget.allowed, disk)


def _steps(sync: Sync, pipeline: Pipeline) -> Iterator[Step]:
    states = kept_states(pipeline)
    survey = Survey(sync.client, is_full=sync.request.is_full)
    with selecting_from(pipeline) as select:
        for collection in sync.collections:
            ctx = sync.context(collection, states.get(collection.name, {}), select)
            ctx.budget.close(collection.name)
            if not sync.is_wanted(collection, ctx.state):
                yield Step(collection.name, 0, 0, "not due")
                continue
            size = measured(sync, survey, collection, ctx)
            yield Step(size.name, size.estimate.rows, size.estimate.requests, size.estimate.kind, size.error)


def minutes_left(sync: Sync, planned: Plan) -> float:
    """Minutes that the rest of a run takes at the rate limit, by what was planned and what has been asked."""
    left = sum(
        max(step.requests - sync.stats[step.name].cost.requests, 0)
        for step in planned.steps
        if sync.stats[step.name].is_open
    )
    return left / sync.client.budget.allowed
