"""Rows that Picqer no longer has. Absence is a suspicion: it is confirmed, and never in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from ..context import Context
from ..errors import PicqerError
from ..http.answers import Answer
from ..messages import Deleted, Message, Records
from ..pagination.page import Key, key_of
from ..pagination.walk import Certificate
from ..warehouse import wall_time

T = TypeVar("T")
AT_ONCE = 50
"""Detail calls whose answers make one message."""


@dataclass
class KeyTracker:
    """The keys of the records that passed by."""

    names: tuple[str, ...]
    keys: set[Key] = field(default_factory=set)

    def add(self, records: Records) -> None:
        """Look at records."""
        self.keys.update(key_of(record, self.names) for record in records.records)
        self.keys.update(records.unread)


def find_deleted(
    ctx: Context, began: datetime, seen: set[Key], certificates: Sequence[Certificate] = ()
) -> Iterator[Message]:
    """What a certified walk of all rows, begun at that moment, did not show.

    A row that has a detail call is gone when that says 404; without one, when the walk before lacked it too, or when
    somebody accepts the deletion.
    """
    suspects = absent(ctx.held.unseen_since(began, bound(ctx)), seen)
    if are_doubted(ctx, suspects):
        return
    if ctx.collection.has_detail:
        yield from confirmed(ctx, suspects)
    elif ctx.deletions.accepts(ctx.collection.name):
        yield from deleted(ctx, suspects)
    elif suspects and ctx.state.full_scan_at:
        twice = set(ctx.held.unseen_since(ctx.state.full_scan_at, bound(ctx)))
        yield from deleted(ctx, [key for key in suspects if key in twice])
    answered = [one.began for one in certificates[:1] if one.began and not one.went_on]
    ctx.state.full_scan_at = max([began, *answered])


def find_missing(ctx: Context, expected: set[Key], seen: set[Key]) -> Iterator[Message]:
    """The rows that a window of known rows should have shown and did not."""
    suspects = sorted(expected - seen)
    if not are_doubted(ctx, suspects):
        yield from confirmed(ctx, suspects)


def absent(keys: Sequence[Key], seen: set[Key]) -> list[Key]:
    """The keys that were not seen, neither as they are nor in another type: `"5"` is no deletion of `5`."""
    unseen = [key for key in keys if key not in seen]
    as_text = {tuple(map(str, key)) for key in seen} if unseen else set()
    return [key for key in unseen if tuple(map(str, key)) not in as_text]


def confirmed(ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
    """Ask each row by itself: it is read again, or it is gone. One that cannot be asked stays."""
    for chunk in chunks(keys):
        try:
            answers = [*ctx.records(chunk)]
        except PicqerError as error:
            ctx.stats.record_error(error)
            return
        yield from answered_rows(ctx, chunk, answers)


def answered_rows(ctx: Context, keys: Sequence[Key], answers: Sequence[Answer | None]) -> Iterator[Message]:
    """The rows that were answered, and those that are gone."""
    alive = [answer for answer in answers if answer]
    if alive:
        yield Records([answer.data for answer in alive], min(answer.read_at for answer in alive))
    yield from deleted(ctx, [key for key, answer in zip(keys, answers, strict=True) if not answer])


def deleted(ctx: Context, keys: list[Key]) -> Iterator[Deleted]:
    """Rows that are gone now; no message for none."""
    if keys:
        yield Deleted(keys, ctx.time.now())


def are_doubted(ctx: Context, suspects: Sequence[Key]) -> bool:
    """Whether so many rows are absent that none of them is believed to be gone."""
    rows = ctx.held.count() if suspects else 0
    return ctx.deletions.holds_back(ctx.stats, len(suspects), rows, ctx.collection.share_gone)


def chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """As many at a time as make one message."""
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]


def bound(ctx: Context) -> str:
    """Rows created before `since` are not in the walk, so that their absence means nothing."""
    if not (ctx.collection.traits.created and ctx.since):
        return "true"
    return f"{ctx.collection.traits.created.column} > {wall_time(str(ctx.since))}"
