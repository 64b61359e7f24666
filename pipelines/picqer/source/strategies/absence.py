"""Rows that Picqer no longer has. Absence is a suspicion: it is confirmed, and never in bulk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..errors import PicqerError, TooManyGone
from ..messages import Batch, Gone, News
from ..pagination.page import Key
from ..warehouse import wall_time

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading

FEW = 25
SHARE = 0.02
"""More suspects than both of these are a list that is not what it was, not rows that were deleted."""
AT_ONCE = 20
"""Detail calls whose answers make one batch."""


def swept(reading: Reading, collection: Collection, began: datetime, seen: set[Key]) -> Iterator[News]:
    """What a certified walk of all rows, begun at that moment, did not show.

    A row that has a detail call is gone when that says 404; without one, when the walk before lacked it too, or when
    somebody says so.
    """
    state = reading.state(collection)
    unseen = reading.held.unseen_since(collection, began, _bound(reading, collection))
    suspects = absent(unseen, seen)
    if is_doubted(reading, collection, len(suspects)):
        return
    if collection.has_detail:
        yield from confirmed(reading, collection, suspects)
    elif collection.name in reading.accept_deletes:
        yield from _gone(suspects, reading.moment())
    elif suspects and "swept" in state:
        before = datetime.fromisoformat(state["swept"])
        twice = set(reading.held.unseen_since(collection, before, _bound(reading, collection)))
        yield from _gone([key for key in suspects if key in twice], reading.moment())
    reading.state(collection)["swept"] = max([began, *reading.answered(collection)]).isoformat()


def missed(reading: Reading, collection: Collection, suspects: Sequence[Key]) -> Iterator[News]:
    """Rows that a window of known rows did not show."""
    if not is_doubted(reading, collection, len(suspects)):
        yield from confirmed(reading, collection, suspects)


def left_queue(reading: Reading, collection: Collection, began: datetime, seen: set[Key]) -> Iterator[News]:
    """Rows of a queue that a certified walk did not show: they come and go by nature, one walk is enough."""
    waiting = reading.held.unseen_since(collection, began)
    yield from _gone(absent(waiting, seen), reading.moment())


def absent(keys: Sequence[Key], seen: set[Key]) -> list[Key]:
    """The keys that were not seen, neither as they are nor in another type: `"5"` is no deletion of `5`."""
    unseen = [key for key in keys if key not in seen]
    written = {tuple(map(str, key)) for key in seen} if unseen else set()
    return [key for key in unseen if tuple(map(str, key)) not in written]


def confirmed(reading: Reading, collection: Collection, keys: Sequence[Key]) -> Iterator[News]:
    """Ask each row by itself: it is read again, or it is gone. One that cannot be asked stays."""
    for start in range(0, len(keys), AT_ONCE):
        chunk = keys[start : start + AT_ONCE]
        try:
            answers = reading.records(collection, [collection.address(key) for key in chunk])
        except PicqerError as error:
            reading.remark(collection, error)
            return
        alive = [answer for answer in answers if answer]
        if alive:
            yield Batch([answer.data for answer in alive], min(answer.read_at for answer in alive))
        gone = [key for key, answer in zip(chunk, answers, strict=True) if not answer]
        yield from _gone(gone, reading.moment())


def _gone(keys: list[Key], at: datetime) -> Iterator[Gone]:
    if keys:
        yield Gone(keys, at)


def is_doubted(reading: Reading, collection: Collection, suspects: int) -> bool:
    """Whether so many rows are absent in this run that none of them is believed to be gone."""
    tally = reading.tally(collection)
    tally.suspects += suspects
    if suspects and reading.key_doubt:
        reading.remark(collection, reading.key_doubt)
        return True
    rows = reading.held.count(collection) if suspects else 0
    if tally.suspects <= max(FEW, SHARE * rows) or collection.name in reading.accept_deletes:
        return False
    reading.remark(collection, TooManyGone(collection.name, tally.suspects, rows))
    return True


def _bound(reading: Reading, collection: Collection) -> str:
    """Rows created before `since` are not in the walk, so that their absence means nothing."""
    if not (collection.created and reading.since):
        return "true"
    return f"{collection.created} > {wall_time(str(reading.since))}"
