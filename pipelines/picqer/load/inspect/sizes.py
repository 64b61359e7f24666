"""How large an account is, and what its first load costs; nothing is read for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...source import KeyRefused, NotReadable, PicqerError, Strategy, Sync
from ...source.context import Context
from ...source.estimate import Estimate, Survey


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


UNREADABLE = Estimate("unavailable", 0, 1)


def measured(sync: Sync, survey: Survey, collection: Strategy, ctx: Context) -> Size:
    """The size of a collection.

    Raises:
        KeyRefused: Picqer does not accept the key for the first list.
        TryAgainLater: nothing answers at all.
    """
    try:
        return Size(collection.name, collection.estimate(ctx, survey))
    except PicqerError as error:
        if not sync.client.reached:
            raise
        if isinstance(error, NotReadable) and not sync.client.proven:
            raise KeyRefused(error.status, error.path) from error
        return Size(collection.name, UNREADABLE, error)


def sizes(sync: Sync) -> Iterator[Size]:
    """The size of each collection of a run, as if nothing had been read before."""
    survey = Survey(sync.client)
    for collection in sync.collections:
        yield measured(sync, survey, collection, sync.context(collection, {}))
