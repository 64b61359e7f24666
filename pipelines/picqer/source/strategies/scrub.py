"""The scrub: every run verifies the next windows of what is final, so that all of it is verified again and again.

Final rows still change (tags, invoiced, anonymised) or vanish, and no filter tells. The oldest verification is the
beginning of the cycle.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from datetime import datetime

from ..collection import Cursor, IdRange
from ..context import Context
from ..errors import FilterIgnored
from ..messages import Message
from ..state import ScrubCycle
from ..warehouse import format_timestamp, wall_time
from .absence import KeyTracker, find_missing
from .backfill import SECOND, read_created
from .cursors import NEVER_BEFORE
from .details import read_keys
from .windows import WINDOW, read_between

Window = Generator[Message, None, str]
"""Verifies the window behind a place; returns the place where it ends, empty at the end of the cycle."""


def scrub(ctx: Context, verify: Callable[[Context, str], Window]) -> Iterator[Message]:
    """As many windows as this run may spend, to the end of the cycle at most."""
    for _ in range(ctx.budget.scrub_share(ctx.collection.name)):
        cycle = ctx.state.scrub or new_cycle(ctx.time.now())
        ctx.budget.scrub -= 1
        after = yield from verify(ctx, cycle.after)
        if not after:
            ctx.state.scrub = replace(new_cycle(ctx.time.now()), verified=cycle.began)
            return
        ctx.state.scrub = replace(cycle, after=after)


def verify_ids(ids: IdRange, ctx: Context, after: str) -> Window:
    """Read the next ids by one request; an older Picqer, which ignores the filter, one row."""
    keys = ctx.held.keys(f"{ctx.collection.key[0]} > {int(after or 0)}", WINDOW)
    if keys:
        try:
            yield from read_between(ctx, ids, keys)
        except FilterIgnored:
            yield from read_keys(ctx, keys[:1])
            return str(keys[0][0])
    return str(keys[-1][0]) if len(keys) == WINDOW else ""


def verify_moments(created: Cursor, ctx: Context, after: str) -> Window:
    """Read the rows created next by one request, in a list without a filter on ids."""
    (name,), column = ctx.collection.key, created.column
    rows = ctx.held.select(
        f"select {column}, {name} from {ctx.collection.name} where _deleted_at is null "
        f"and {column} > {wall_time(after or format_timestamp(NEVER_BEFORE))} "
        f"order by {column}, {name} limit {WINDOW}"
    )
    if not rows:
        return ""
    low, high = rows[0][0] - SECOND, rows[-1][0] + SECOND
    seen = KeyTracker(ctx.collection.key)
    yield from read_created(ctx, created, low, high, seen.add, expected=len(rows))
    yield from find_missing(ctx, {(key,) for _, key in rows}, seen.keys)
    return format_timestamp(rows[-1][0]) if len(rows) == WINDOW else ""


def verify_row(ctx: Context, after: str) -> Window:
    """Read the next row by its detail call, in a list without either filter."""
    keys = ctx.held.keys(f"{ctx.collection.key[0]} > {int(after or 0)}", 1)
    yield from read_keys(ctx, keys)
    return str(keys[0][0]) if keys else ""


def new_cycle(now: datetime, verified: datetime | None = None) -> ScrubCycle:
    """The beginning of a cycle, and since when every row has been seen once more."""
    return ScrubCycle(began=now.isoformat(), verified=verified.isoformat() if verified else "")


def scrub_requests(ctx: Context, rows_per_request: int) -> int:
    """Requests of the scrub in the next run, to the end of its cycle at most; they are taken from the budget."""
    cycle = math.ceil(ctx.held.count() / rows_per_request)
    requests = min(ctx.budget.scrub_share(ctx.collection.name), cycle)
    ctx.budget.scrub -= requests
    return requests
