"""Whose data this dataset holds, and with which key they were read.

A key is known by a hash. Another account's key is refused before anything is written; another key of the same account
may see less, so that no deletion is believed before somebody accepts it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from dlt import Pipeline

from ...source import (
    COLLECTIONS,
    Collection,
    ConfigurationError,
    KeyChanged,
    KeyRefused,
    NotFound,
    NotReadable,
    Privacy,
    Sync,
)
from ...source.sql import selecting_from
from ...source.warehouse import Select, written

KEYS = "_picqer_keys"
KNOWN_BY: Mapping[str, tuple[str, ...]] = {
    "products": ("productcode", "created"),
    "orders": ("orderid", "created"),
    "customers": ("customerid",),
    "picklists": ("picklistid", "created"),
    "tags": ("title", "color"),
    "suppliers": ("name",),
    "warehouses": ("name",),
}
"""What tells whether a row with the same number is the same row, in the first of these collections that has rows."""
ASKED_ALONE = 5
"""Held rows that are asked by themselves when the first page of the list shows none of them."""

Held = Mapping[int, tuple[Any, ...]]
"""By its number, what a held row is known by."""


class AnotherAccount(ConfigurationError):
    """The key opens another account than the one whose data are here."""


def verify_account(sync: Sync, pipeline: Pipeline) -> None:
    """Know the key of a reading from earlier runs, and doubt deletions under one that was not accepted.

    A known key that another one was used after reads everything once: the other may have seen less.

    Raises:
        AnotherAccount: what it shows is not what is held; nothing was written.
        KeyRefused: Picqer does not accept it.
    """
    mine = sync.client.key_fingerprint
    with selecting_from(pipeline) as select:
        known = _known(select)
        if mine in known and known[mine]["accepted_at"]:
            sync.is_full |= known[mine]["used_since"] != max(key["used_since"] for key in _accepted(known))
            return
        name, held = _held(select)
    if held:
        _compare(sync, COLLECTIONS[name], held)
    if known and not sync.accept_key:
        sync.key_doubt = KeyChanged()


def new_key(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_keys` for a key that is used for the first time; the very first one is accepted.

    It is to be loaded with the first rows that the key has read, so that a run that is killed leaves none of unknown
    origin.
    """
    with selecting_from(pipeline) as select:
        known = _known(select)
    if sync.client.key_fingerprint not in known:
        since = None if known else sync.started
        yield _row(sync, sync.started, since, since)


def accepted_key(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_keys` for a key with which everything was read whole: it is accepted, and in use."""
    if sync.key_doubt or not sync.is_full or not _is_whole(sync):
        return
    with selecting_from(pipeline) as select:
        known = _known(select)
    mine = known.get(sync.client.key_fingerprint)
    if mine:
        yield _row(sync, mine["first_used_at"], mine["accepted_at"] or sync.started, sync.started)


def _row(
    sync: Sync, first_used_at: datetime, accepted_at: datetime | None, used_since: datetime | None
) -> dict[str, Any]:
    return {
        "fingerprint": sync.client.key_fingerprint,
        "account": sync.client.base_url,
        "first_used_at": first_used_at,
        "accepted_at": accepted_at,
        "used_since": used_since,
    }


def _known(select: Select) -> dict[str, dict[str, Any]]:
    names = ("accepted_at", "used_since", "first_used_at")
    rows = select(f"select fingerprint, {', '.join(names)} from {KEYS}")
    return {fingerprint: dict(zip(names, rest, strict=True)) for fingerprint, *rest in rows}


def _accepted(known: Mapping[str, dict[str, Any]]) -> list[dict[str, Any]]:
    return [key for key in known.values() if key["accepted_at"]]


def _is_whole(sync: Sync) -> bool:
    """Whether every list that the key may read was read to its end."""
    return not sync.stopped and all(stats.state != "failed" for stats in sync.stats.values())


def _held(select: Select) -> tuple[str, Held]:
    """The first collection that has living rows, with what they are known by."""
    for name, columns in KNOWN_BY.items():
        (key,) = COLLECTIONS[name].key
        rows = select(f"select {key}, {', '.join(columns)} from {name} where _deleted_at is null order by {key}")
        if rows:
            return name, {number: tuple(rest) for number, *rest in rows}
    return "", {}


def _compare(sync: Sync, collection: Collection, held: Held) -> None:
    (key,) = collection.key
    cost = sync.stats_of(collection).cost
    try:
        shown = sync.client.list(collection.path, {}, cost).result().data
    except NotReadable as error:
        if sync.client.proven:
            return
        raise KeyRefused(error.status, error.path) from error
    except NotFound:
        return  # no Picqer at this address; the reading finds out and says so
    records = [record for record in shown if record.get(key) in held]
    if not records:
        asked = sync.records(collection, [collection.address((number,)) for number in [*held][:ASKED_ALONE]])
        records = [answer.data for answer in asked if answer]
    alike = [_is_alike(record, collection, held[record[key]], sync.privacy) for record in records]
    if 2 * sum(alike) < len(alike) or not alike:
        raise AnotherAccount(
            f"this key opens another account than the one whose data are here: {len(alike)} of the {collection.name} "
            f"that it shows have a number that is held, {sum(alike)} of them are the same. Nothing was written; load "
            "each account into a dataset of its own (--dataset), or a home of its own (--home)."
        )


def _is_alike(record: Mapping[str, Any], collection: Collection, held: tuple[Any, ...], privacy: Privacy) -> bool:
    """Whether a record is the row that is held, by all that is known of both."""
    hashed = privacy.hashed(collection.name)
    for column, known in zip(KNOWN_BY[collection.name], held, strict=True):
        sent = privacy.hash(record.get(column)) if column in hashed else record.get(column)
        if known is not None and sent is not None and sent != (written(known) if column == "created" else known):
            return False
    return True
