"""What a run will cost, before anything is loaded: rows and requests per collection, minutes, disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dlt import Pipeline

from ...source import ConfigurationError, KeyRefused, NotReadable, PicqerError, Strategy, Sync
from ...source.context import Context
from ...source.errors import LimitStays
from ...source.estimate import FIRST_LOAD, Estimate, Survey
from ...source.sql import selecting_from
from ...source.state import kept_states

BYTES_EMPTY = 40 * 1024 * 1024
"""A DuckDB file with every table and no rows."""
BYTES_PER_ROW = 200
"""And what each row of a list adds, its children included: 40 MB with 22,000 rows, 71 MB with 209,000."""
NOT_DUE = Estimate("not due", 0, 0)
UNREADABLE = Estimate("unavailable", 0, 1)


@dataclass(frozen=True)
class Size:
    """What can be known of a collection without reading it.

    Attributes:
        estimate: what its next read takes.
        error: why the key may not read it, or why it could not be measured.
    """

    name: str
    estimate: Estimate
    error: PicqerError | None = None


@dataclass(frozen=True)
class Plan:
    """All steps of a run, and what they come to.

    Attributes:
        minutes: at the rate limit, when Picqer answers fast enough.
        verifying: requests that verify rows of which nothing says that they changed.
        disk: bytes that a DuckDB file has after a first load; 0 when something was loaded before.
    """

    steps: list[Size]
    minutes: float
    verifying: int
    disk: int

    @property
    def requests(self) -> int:
        """Requests of all steps."""
        return sum(step.estimate.requests for step in self.steps)

    @property
    def rows(self) -> int:
        """Rows of all steps."""
        return sum(step.estimate.rows for step in self.steps)


def plan(sync: Sync, pipeline: Pipeline) -> Plan:
    """What a run will do; nothing is loaded.

    A collection that was never read is measured at Picqer; for the others the destination's own rows tell. How much
    will have changed is not known; that costs little.
    """
    steps = [*_steps(sync, pipeline)]
    is_first = all(step.estimate.kind in {FIRST_LOAD, UNREADABLE.kind} for step in steps)
    disk = BYTES_EMPTY + BYTES_PER_ROW * sum(step.estimate.rows for step in steps) if is_first else 0
    minutes = sum(step.estimate.requests for step in steps) / sync.client.budget.allowed
    return Plan(steps, minutes, sync.context(sync.collections[0], {}).budget.scrubbed, disk)


def _steps(sync: Sync, pipeline: Pipeline) -> Iterator[Size]:
    states = kept_states(pipeline.state)
    survey = Survey(sync.client, is_full=sync.request.is_full)
    with selecting_from(pipeline) as select:
        for collection in sync.collections:
            ctx = sync.context(collection, states.get(collection.name, {}), select)
            ctx.budget.close(collection.name)
            is_wanted = sync.is_wanted(collection, ctx.state)
            yield size_of(sync, survey, collection, ctx) if is_wanted else Size(collection.name, NOT_DUE)


def size_of(sync: Sync, survey: Survey, collection: Strategy, ctx: Context) -> Size:
    """The size of a collection.

    Raises:
        KeyRefused: Picqer does not accept the key for the first list.
        TryAgainLater: nothing answers at all, or the limit does not lift.
        ConfigurationError: the address is not that of an account.
    """
    try:
        return Size(collection.name, collection.estimate(ctx, survey))
    except PicqerError as error:
        if isinstance(error, (ConfigurationError, LimitStays)) or not sync.client.reached:
            raise
        if isinstance(error, NotReadable) and not sync.client.proven:
            raise KeyRefused(error.status, error.path) from error
        return Size(collection.name, UNREADABLE, error)


def refuse_nothing(sizes: Sequence[Size]) -> None:
    """Raise what went wrong last if no collection at all could be measured: there is nothing to show."""
    wrong = [size.error for size in sizes if size.error and size.error.exit_code]
    if wrong and all(size.error for size in sizes):
        raise wrong[-1]


def minutes_left(sync: Sync, planned: Plan) -> float:
    """Minutes that the rest of a run takes at the rate limit, by what was planned and what has been asked."""
    left = sum(
        max(step.estimate.requests - sync.stats[step.name].cost.requests, 0)
        for step in planned.steps
        if sync.stats[step.name].is_open
    )
    return left / sync.client.budget.allowed
