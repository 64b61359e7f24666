"""The scrub: all rows are read again within the time that is promised, a part of them in each run.

Rows change without a stamp (tags, invoiced, anonymised) or vanish, and no filter tells. A cycle goes over all rows
once, in windows that touch, so that no row lies between two of them. The beginning of the last complete cycle is the
verification of the collection.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from ..collection import Cursor, IdRange
from ..context import Context
from ..errors import FilterIgnored
from ..messages import Message
from ..state import ScrubCycle
from ..warehouse import format_timestamp, wall_time
from .absence import AT_ONCE, KeyTracker, bound, find_missing
from .backfill import SECOND, read_created
from .detail_calls import read_keys
from .windows import WINDOW, read_between

PLAY = 0.01
"""Of the time that is promised, and one run at most: about so far a collection may be off its pace."""
LATE = 2.0
"""Gaps between runs that are kept free, because runs begin late."""
BEHIND, AHEAD = 1.5, 0.5
"""Times the play that a collection may be behind its pace, and ahead of it."""
EFFORT = 1.125
"""Times its part that an ordinary run does at most to get ahead."""
LEAST = 0.5
"""Of its part that a run does which reads a long list."""
Window = Generator[Message, None, str]
"""Verifies what comes behind a place; returns the place where it ends, empty at the end of the cycle."""


class Order(Protocol):
    """How the rows of a collection are gone over."""

    def left(self, ctx: Context, after: str) -> int:
        """Requests that verify everything behind a place; the place before all rows is empty."""

    def verify(self, ctx: Context, after: str, most: int) -> Window:
        """Verify the window behind a place, by about so many requests at most."""


@dataclass(frozen=True)
class ById:
    """By windows of ids, each one request; the last one is open, so that ids nobody knows of are read too."""

    ids: IdRange

    def left(self, ctx: Context, after: str) -> int:
        """One request per window."""
        return _windows(ctx, _behind(ctx, after))

    def verify(self, ctx: Context, after: str, most: int) -> Window:
        """One window; where an older Picqer ignores the filter, rows one by one."""
        keys = ctx.held.keys(_behind(ctx, after), WINDOW)
        is_last = len(keys) < WINDOW
        low, high = int(after) if after else None, None if is_last else keys[-1][0]
        try:
            yield from read_between(ctx, self.ids, low, high, keys)
        except FilterIgnored:
            return (yield from ByKey().verify(ctx, after, most))
        return "" if is_last else str(high)


@dataclass(frozen=True)
class ByCreation:
    """By windows of creation, in a list without a filter on ids; a window has all rows of its last second."""

    created: Cursor

    def left(self, ctx: Context, after: str) -> int:
        """One request per window."""
        return _windows(ctx, self._behind(ctx, after))

    def verify(self, ctx: Context, after: str, most: int) -> Window:  # noqa: ARG002  a window is one request
        """One window; the last one has the rows without such a time too."""
        column, behind = self.created.column, self._behind(ctx, after)
        moments = ctx.held.moments(column, behind, WINDOW)
        low = datetime.fromisoformat(after) if after else ctx.since
        high = (
            max((one for one in moments if one < moments[-1]), default=moments[-1]) if len(moments) == WINDOW else None
        )
        until = f" and {column} <= {wall_time(str(high))}" if high else ""
        expected = {*ctx.held.keys(behind + until)}
        seen = KeyTracker(ctx.collection.key)
        end = high + SECOND if high else None
        yield from read_created(ctx, self.created, low, end, seen.add, expected=len(expected))
        yield from find_missing(ctx, expected, seen.keys)
        return format_timestamp(high)

    def _behind(self, ctx: Context, after: str) -> str:
        behind = f" and ({self.created.column} > {wall_time(after)} or {self.created.column} is null)" if after else ""
        return bound(ctx) + behind


@dataclass(frozen=True)
class ByKey:
    """Row by row, each by its detail call."""

    def left(self, ctx: Context, after: str) -> int:
        """One request per row."""
        return max(ctx.held.count(_behind(ctx, after)), 1)

    def verify(self, ctx: Context, after: str, most: int) -> Window:
        """The next rows."""
        size = min(most, AT_ONCE)
        keys = ctx.held.keys(_behind(ctx, after), size + 1)
        yield from read_keys(ctx, keys[:size])
        return str(keys[size - 1][0]) if len(keys) > size else ""


def scrub(ctx: Context, order: Order) -> Iterator[Message]:
    """Verify what this run has to, to the end of the cycle at most. What could not be read is verified again."""
    cycle = current_cycle(ctx)
    needed, share = _share(ctx, order, cycle)
    due = promised = datetime.fromisoformat(cycle.began) + ctx.budget.verify_within(ctx.collection.name)
    if share < needed:
        runs = math.ceil(order.left(ctx, cycle.after) / share) - 1
        due = max(promised, ctx.time.now() + _gap(ctx, cycle) * runs)
    cycle = ctx.state.scrub = replace(
        cycle, last=ctx.time.now().isoformat(), due=due.isoformat(), promised=promised.isoformat()
    )
    yield from _verified(ctx, order, cycle, share)
    if late := ctx.state.scrub.late(ctx.collection.name):
        ctx.stats.record_events({late: logging.WARNING})


def scrub_requests(ctx: Context, order: Order) -> int:
    """Requests of the scrub in the next run; they are taken from the budget."""
    _, share = _share(ctx, order, current_cycle(ctx))
    ctx.budget.spend_on_scrub(share)
    return share


def all_read(ctx: Context, began: str) -> None:
    """Every row was read since a moment (UTC, ISO), and a new cycle begins.

    After an error that was not so, and the last verification stands; without one, no list per product counts as read.
    """
    kept = ctx.state.scrub or ScrubCycle()
    verified = kept.verified if ctx.stats.error else began
    took = ctx.time.now() - datetime.fromisoformat(kept.began) if kept.began else timedelta(0)
    ctx.state.scrub = new_cycle(ctx, verified, kept.newest if verified else 0, took)


def _verified(ctx: Context, order: Order, cycle: ScrubCycle, share: int) -> Iterator[Message]:
    """The next windows, by so many requests."""
    while share > 0:
        spent, error = ctx.stats.cost.requests, ctx.stats.error
        after = yield from order.verify(ctx, cycle.after, share)
        if ctx.stats.error is not error:
            return
        if not after:
            all_read(ctx, cycle.began)
            return
        cycle = ctx.state.scrub = replace(cycle, after=after)
        spent = max(ctx.stats.cost.requests - spent, 1)
        ctx.budget.spend_on_scrub(spent)
        ctx.budget.spend_on_list(spent - share)
        share -= spent


def _share(ctx: Context, order: Order, cycle: ScrubCycle) -> tuple[int, int]:
    """Requests that lead this run to what may be left when the next one begins, and how many it may spend.

    What few requests verify is verified by each run; the others as `paced`.
    """
    left, whole = order.left(ctx, cycle.after), order.left(ctx, "")
    if ctx.budget.takes_whole(ctx.collection.name, whole):
        return left, left
    gap, within = _gap(ctx, cycle), ctx.budget.verify_within(ctx.collection.name)
    age = ctx.time.now() - datetime.fromisoformat(cycle.began)
    needed, wanted = paced(left, whole, age, gap, within, LEAST if ctx.budget.is_busy else EFFORT)
    return needed, min(wanted, ctx.budget.scrub_share(ctx.collection.name, gap))


def paced(  # noqa: PLR0913, PLR0917  what the pace depends on
    left: int, whole: int, age: timedelta, gap: timedelta, within: timedelta, effort: float
) -> tuple[int, int]:
    """Requests that this run has to send so that no row is read again later than promised, and those that it sends.

    A cycle goes on at a steady pace. Two readings of a row lie apart by the length of a cycle, by what the second is
    behind the pace, what the first was ahead of it, and what the cycle ended behind it; and a run may begin late.

    Args:
        left: requests that end the cycle.
        whole: requests of a cycle.
        age: of the cycle.
        gap: since the last run; the next one is taken to be as far away.
        within: the time that is promised.
        effort: times its part that the run sends when it need not send more.
    """
    play = min(gap, PLAY * within)
    length = within - LATE * gap - (2 * BEHIND + AHEAD) * play
    if length <= timedelta(0):
        return left, left

    def too_many(at: timedelta) -> int:
        return max(left - math.ceil(whole * max((length - at) / length, 0.0)), 0)

    needed = too_many(age + gap - BEHIND * play)
    wanted = min(too_many(age + gap + AHEAD * play), math.ceil(effort * whole * (gap / length)))
    return needed, max(needed, wanted)


def current_cycle(ctx: Context) -> ScrubCycle:
    """The cycle that goes on; a new one when there is none, or when it began in the future, which no cycle does.

    The first version kept no beginning: of its lists per product those up to the newest were read, nobody knows when.
    """
    cycle, now = ctx.state.scrub, ctx.time.now()
    if cycle and not cycle.began:
        return replace(new_cycle(ctx), after="0", newest=cycle.newest)
    if cycle and max(map(datetime.fromisoformat, filter(None, (cycle.began, cycle.last)))) <= now:
        return cycle
    return new_cycle(ctx)


def new_cycle(ctx: Context, verified: str = "", newest: int = 0, took: timedelta = timedelta(0)) -> ScrubCycle:
    """The beginning of a cycle, and since when all rows are verified; it is taken to last as long as the one before."""
    now, within = ctx.time.now(), ctx.budget.verify_within(ctx.collection.name)
    due, promised = ((now + time).isoformat() for time in (max(within, took), within))
    return ScrubCycle("", now.isoformat(), verified, now.isoformat(), due, promised, newest)


def _gap(ctx: Context, cycle: ScrubCycle) -> timedelta:
    """How long ago the collection was read or verified before this run: so far runs lie apart."""
    moments = [datetime.fromisoformat(cycle.last or cycle.began), ctx.state.read_at]
    return max(ctx.time.now() - max(moment for moment in moments if moment), timedelta(0))


def _windows(ctx: Context, condition: str) -> int:
    """Windows with the rows that meet a condition, the open one included."""
    return ctx.held.count(condition) // WINDOW + 1


def _behind(ctx: Context, after: str) -> str:
    behind = f" and {ctx.collection.key[0]} > {int(after)}" if after else ""
    return bound(ctx) + behind
