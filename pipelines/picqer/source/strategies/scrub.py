"""The scrub: every run verifies the next windows of what is final, so that all of it is verified again and again.

Final rows still change (tags, invoiced, anonymised) or vanish, and no filter tells. The oldest verification is the
beginning of the cycle.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from ..collection import Cursor, IdRange
from ..context import Context
from ..errors import FilterIgnored
from ..messages import Message
from ..state import CollectionState, ScrubCycle
from ..warehouse import format_timestamp, wall_time
from .absence import find_missing
from .backfill import SECOND, read_created
from .cursors import NEVER_BEFORE
from .details import read_keys
from .trackers import KeyTracker
from .windows import WINDOW, read_between


class Windows(Protocol):
    """How a list is cut into windows."""

    def verify(self, ctx: Context, after: str) -> Generator[Message, None, str]:
        """Verify the window behind a place.

        Returns:
            The place where it ends; empty at the end of the cycle.
        """


@dataclass(frozen=True)
class WindowsOfIds:
    """Windows of neighbouring ids."""

    ids: IdRange

    def verify(self, ctx: Context, after: str) -> Generator[Message, None, str]:
        """Read the next rows by one request; an older Picqer, which ignores the filter, one row."""
        keys = ctx.held.keys(f"{ctx.collection.key[0]} > {int(after or 0)}", WINDOW)
        if keys:
            try:
                yield from read_between(ctx, self.ids, keys)
            except FilterIgnored:
                yield from read_keys(ctx, keys[:1])
                return str(keys[0][0])
        return str(keys[-1][0]) if len(keys) == WINDOW else ""


@dataclass(frozen=True)
class WindowsOfTime:
    """Windows of neighbouring moments of creation, for lists without a filter on ids."""

    created: Cursor

    def verify(self, ctx: Context, after: str) -> Generator[Message, None, str]:
        """Read the next rows by one request."""
        (name,), column = ctx.collection.key, self.created.column
        rows = ctx.held.select(
            f"select {column}, {name} from {ctx.collection.name} where _deleted_at is null "
            f"and {column} > {wall_time(after or format_timestamp(NEVER_BEFORE))} "
            f"order by {column}, {name} limit {WINDOW}"
        )
        if not rows:
            return ""
        low, high = rows[0][0] - SECOND, rows[-1][0] + SECOND
        seen = KeyTracker(ctx.collection.key)
        yield from read_created(ctx, self.created, low, high, seen.add, expected=len(rows))
        yield from find_missing(ctx, {(key,) for _, key in rows}, seen.keys)
        return format_timestamp(rows[-1][0]) if len(rows) == WINDOW else ""


class SingleRows:
    """One row after the other, for lists without either filter."""

    def verify(self, ctx: Context, after: str) -> Generator[Message, None, str]:
        """Read the next row by its detail call."""
        keys = ctx.held.keys(f"{ctx.collection.key[0]} > {int(after or 0)}", 1)
        yield from read_keys(ctx, keys)
        return str(keys[0][0]) if keys else ""


def scrub(ctx: Context, windows: Windows) -> Iterator[Message]:
    """As many windows as this run may spend, to the end of the cycle at most."""
    for _ in range(ctx.budget.scrub_share(ctx.collection.name)):
        cycle = ctx.state.scrub or new_cycle(ctx.time.now())
        ctx.budget.scrub -= 1
        after = yield from windows.verify(ctx, cycle.after)
        if not after:
            ctx.state.scrub = replace(new_cycle(ctx.time.now()), verified=cycle.began)
            return
        ctx.state.scrub = replace(cycle, after=after)


def new_cycle(now: datetime, verified: datetime | None = None) -> ScrubCycle:
    """The beginning of a cycle, and since when every row has been seen once more."""
    return ScrubCycle(began=now.isoformat(), verified=verified.isoformat() if verified else "")


def verified_at(state: CollectionState) -> datetime | None:
    """Since when every row has been seen once more: the last complete cycle, or else the first load."""
    text = (state.scrub and state.scrub.verified) or (state.history and state.history.began)
    return datetime.fromisoformat(text) if text else None


def scrub_requests(ctx: Context, rows_per_request: int) -> int:
    """Requests of the scrub in the next run, to the end of its cycle at most; they are taken from the budget."""
    cycle = math.ceil(ctx.held.count() / rows_per_request)
    requests = min(ctx.budget.scrub_share(ctx.collection.name), cycle)
    ctx.budget.scrub -= requests
    return requests
