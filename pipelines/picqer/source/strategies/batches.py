"""Picklist batches: open ones by their status, others by what picklists say of them, each with its detail call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from ..messages import DEFER, KeyTracker, Message, key_of
from ..pagination.page import Key
from ..warehouse import wall_time, written
from .cursors import new_lap
from .details import details, details_of, outdated
from .lifecycle import OpenRows
from .snapshot import completed

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

SETTLED = timedelta(days=3)
"""Batches whose picklists have not changed for so long are left to the ring and the sweep."""


def batches(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Open batches that changed, those no longer open, and those that changed picklists belong to.

    When a sweep is due all headers are read, and tell which details are new.
    """
    is_first, began = "swept" not in sync.state(collection), sync.moment().isoformat()
    while not is_first and sync.goes_on_later("picklists"):
        yield DEFER  # picklists of long ago, which a killed first load had left, may name batches that are new
    stale = set() if is_first else _stale(sync, collection)
    if sync.is_sweep_due(collection):
        is_outdated = outdated(sync, collection)
        yield from completed(
            sync, collection, lambda header: is_outdated(header) or key_of(header, collection.key) in stale
        )
    else:
        yield from _present(sync, collection, stale)
    if is_first:
        sync.state(collection)["ring"] = new_lap(sync, began)
    elif collection.ring:
        yield from collection.ring(sync, collection)


def _present(sync: Sync, collection: Collection, stale: set[Key]) -> Iterator[Message]:
    seen = KeyTracker(collection.key)
    rows = OpenRows(sync, collection, seen)
    for page in rows.listed():
        changed = [
            header
            for header in page.records
            if (key := key_of(header, collection.key)) in stale
            or key not in rows.held
            or rows.held[key].stamp != header.get(collection.stamp)
        ]
        yield from details(sync, collection, changed)
    yield from details_of(sync, collection, sorted(stale - seen.keys - rows.held.keys()))
    yield from rows.left()


def _stale(sync: Sync, collection: Collection) -> set[Key]:
    """Batches that picklists name and we do not hold, or hold as they were before one of those picklists changed."""
    settled = sync.local_now() - SETTLED
    named: dict[int, str] = {
        idpicklist_batch: written(updated)
        for idpicklist_batch, updated in sync.held.select(
            "select idpicklist_batch, max(updated) from picklists where idpicklist_batch is not null "
            f"and updated > {wall_time(written(settled))} group by idpicklist_batch"
        )
    }
    for idpicklist_batch, updated in sync.noted("picklists").values():
        if idpicklist_batch is not None:
            named[idpicklist_batch] = max(updated or "", named.get(idpicklist_batch, ""))
    read = {
        key: written(sync.local(read_at)) if deleted_at is None else "9999"
        for key, read_at, deleted_at in sync.held.select(
            f"select {collection.key[0]}, _read_at, _deleted_at from {collection.name}"
        )
    }
    return {(key,) for key, updated in named.items() if updated >= read.get(key, "")}
