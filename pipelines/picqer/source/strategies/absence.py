"""Rows that Picqer no longer has. Absence is a suspicion: it is confirmed, and never in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..errors import PicqerError, TooManyGone
from ..messages import Deleted, Message, Records
from ..pagination.page import Key
from ..warehouse import wall_time

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

FEW = 25
SHARE = 0.02
"""More suspects than both of these are a list that is not what it was, not rows that were deleted."""
AT_ONCE = 20
"""Detail calls whose answers make one batch."""


def swept(sync: Sync, collection: Collection, began: datetime, seen: set[Key]) -> Iterator[Message]:
    """What a certified walk of all rows, begun at that moment, did not show.

    A row that has a detail call is gone when that says 404; without one, when the walk before lacked it too, or when
    somebody says so.
    """
    state = sync.state(collection)
    unseen = sync.held.unseen_since(collection, began, _bound(sync, collection))
    suspects = absent(unseen, seen)
    if is_doubted(sync, collection, len(suspects)):
        return
    if collection.has_detail:
        yield from confirmed(sync, collection, suspects)
    elif collection.name in sync.accept_deletes:
        yield from _gone(suspects, sync.moment())
    elif suspects and "swept" in state:
        before = datetime.fromisoformat(state["swept"])
        twice = set(sync.held.unseen_since(collection, before, _bound(sync, collection)))
        yield from _gone([key for key in suspects if key in twice], sync.moment())
    sync.state(collection)["swept"] = max([began, *sync.answered(collection)]).isoformat()


def missed(sync: Sync, collection: Collection, suspects: Sequence[Key]) -> Iterator[Message]:
    """Rows that a window of known rows did not show."""
    if not is_doubted(sync, collection, len(suspects)):
        yield from confirmed(sync, collection, suspects)


def left_queue(sync: Sync, collection: Collection, began: datetime, seen: set[Key]) -> Iterator[Message]:
    """Rows of a queue that a certified walk did not show: they come and go by nature, one walk is enough."""
    waiting = sync.held.unseen_since(collection, began)
    yield from _gone(absent(waiting, seen), sync.moment())


def absent(keys: Sequence[Key], seen: set[Key]) -> list[Key]:
    """The keys that were not seen, neither as they are nor in another type: `"5"` is no deletion of `5`."""
    unseen = [key for key in keys if key not in seen]
    written = {tuple(map(str, key)) for key in seen} if unseen else set()
    return [key for key in unseen if tuple(map(str, key)) not in written]


def confirmed(sync: Sync, collection: Collection, keys: Sequence[Key]) -> Iterator[Message]:
    """Ask each row by itself: it is read again, or it is gone. One that cannot be asked stays."""
    for start in range(0, len(keys), AT_ONCE):
        chunk = keys[start : start + AT_ONCE]
        try:
            answers = sync.records(collection, [collection.address(key) for key in chunk])
        except PicqerError as error:
            sync.remark(collection, error)
            return
        alive = [answer for answer in answers if answer]
        if alive:
            yield Records([answer.data for answer in alive], min(answer.read_at for answer in alive))
        gone = [key for key, answer in zip(chunk, answers, strict=True) if not answer]
        yield from _gone(gone, sync.moment())


def _gone(keys: list[Key], at: datetime) -> Iterator[Deleted]:
    if keys:
        yield Deleted(keys, at)


def is_doubted(sync: Sync, collection: Collection, suspects: int) -> bool:
    """Whether so many rows are absent in this run that none of them is believed to be gone."""
    stats = sync.stats_of(collection)
    stats.suspects += suspects
    if suspects and sync.key_doubt:
        sync.remark(collection, sync.key_doubt)
        return True
    rows = sync.held.count(collection) if suspects else 0
    if stats.suspects <= max(FEW, SHARE * rows) or collection.name in sync.accept_deletes:
        return False
    sync.remark(collection, TooManyGone(collection.name, stats.suspects, rows))
    return True


def _bound(sync: Sync, collection: Collection) -> str:
    """Rows created before `since` are not in the walk, so that their absence means nothing."""
    if not (collection.created and sync.since):
        return "true"
    return f"{collection.created} > {wall_time(str(sync.since))}"
