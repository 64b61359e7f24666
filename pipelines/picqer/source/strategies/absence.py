"""Rows that Picqer no longer has. Absence is a suspicion: it is confirmed, and never in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from ..context import Context
from ..errors import PicqerError
from ..messages import Deleted, Message, Records
from ..pagination.page import Key
from ..pagination.walk import Certificate
from ..warehouse import wall_time

AT_ONCE = 20
"""Detail calls whose answers make one message."""


def find_deleted(
    ctx: Context, began: datetime, seen: set[Key], certificates: Sequence[Certificate] = ()
) -> Iterator[Message]:
    """What a certified walk of all rows, begun at that moment, did not show.

    A row that has a detail call is gone when that says 404; without one, when the walk before lacked it too, or when
    somebody accepts the deletion.
    """
    suspects = absent(ctx.held.unseen_since(began, _bound(ctx)), seen)
    if are_doubted(ctx, suspects):
        return
    if ctx.collection.has_detail:
        yield from confirmed(ctx, suspects)
    elif ctx.deletions.accepts(ctx.collection.name):
        yield from _deleted(suspects, ctx.time.now())
    elif suspects and ctx.state.full_scan_at:
        twice = set(ctx.held.unseen_since(ctx.state.full_scan_at, _bound(ctx)))
        yield from _deleted([key for key in suspects if key in twice], ctx.time.now())
    answered = [certificate.began for certificate in certificates[:1] if certificate.began]
    ctx.state.full_scan_at = max([began, *answered])


def find_missing(ctx: Context, expected: set[Key], seen: set[Key]) -> Iterator[Message]:
    """The rows that a window of known rows should have shown and did not."""
    suspects = sorted(expected - seen)
    if not are_doubted(ctx, suspects):
        yield from confirmed(ctx, suspects)


def find_left(ctx: Context, began: datetime, seen: set[Key]) -> Iterator[Message]:
    """Rows of a queue that a certified walk did not show: they come and go by nature, one walk is enough."""
    yield from _deleted(absent(ctx.held.unseen_since(began), seen), ctx.time.now())


def absent(keys: Sequence[Key], seen: set[Key]) -> list[Key]:
    """The keys that were not seen, neither as they are nor in another type: `"5"` is no deletion of `5`."""
    unseen = [key for key in keys if key not in seen]
    as_text = {tuple(map(str, key)) for key in seen} if unseen else set()
    return [key for key in unseen if tuple(map(str, key)) not in as_text]


def confirmed(ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
    """Ask each row by itself: it is read again, or it is gone. One that cannot be asked stays."""
    for start in range(0, len(keys), AT_ONCE):
        chunk = keys[start : start + AT_ONCE]
        try:
            answers = ctx.records(chunk)
        except PicqerError as error:
            ctx.stats.record_error(error)
            return
        alive = [answer for answer in answers if answer]
        if alive:
            yield Records([answer.data for answer in alive], min(answer.read_at for answer in alive))
        yield from _deleted([key for key, answer in zip(chunk, answers, strict=True) if not answer], ctx.time.now())


def are_doubted(ctx: Context, suspects: Sequence[Key]) -> bool:
    """Whether so many rows are absent that none of them is believed to be gone."""
    return ctx.deletions.holds_back(ctx.stats, len(suspects), ctx.held.count() if suspects else 0)


def _deleted(keys: list[Key], at: datetime) -> Iterator[Deleted]:
    if keys:
        yield Deleted(keys, at)


def _bound(ctx: Context) -> str:
    """Rows created before `since` are not in the walk, so that their absence means nothing."""
    if not (ctx.collection.traits.created and ctx.since):
        return "true"
    return f"{ctx.collection.traits.created.column} > {wall_time(str(ctx.since))}"
