"""Which account this dataset holds, and which API keys have read it.

Keys are stored as a hash. A key of another account is refused before anything is written. A new key of the same account
may see less, so no row is marked deleted until the key is accepted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from dlt import Pipeline

from ...source import (
    COLLECTIONS,
    ConfigurationError,
    KeyChanged,
    KeyRefused,
    NotFound,
    NotReadable,
    Strategy,
    Sync,
    TooLarge,
)
from ...source.sql import selecting_from
from ...source.warehouse import Select, format_timestamp

KEYS = "_picqer_keys"
IDENTIFYING: Mapping[str, tuple[str, ...]] = {
    "products": ("productcode", "created"),
    "orders": ("orderid", "created"),
    "customers": ("customerid",),
    "picklists": ("picklistid", "created"),
    "tags": ("title", "color"),
    "suppliers": ("name",),
    "warehouses": ("name",),
}
"""Columns that identify a row beside its number; the first of these collections that has rows is compared."""
SAMPLE = 5
"""Rows that are requested one by one when the first page of the list contains none of the stored rows."""

Held = Mapping[int, tuple[Any, ...]]
"""The identifying values of each stored row, by its number."""


class AnotherAccount(ConfigurationError):
    """The key belongs to another account than the data in this dataset."""


def verify_account(sync: Sync, pipeline: Pipeline) -> None:
    """Check that the API key belongs to the account in this dataset. Hold back deletions for a key not yet accepted.

    When another key was used since this key's last run, everything is read once: the other key may have seen less.

    Raises:
        AnotherAccount: the account has other rows than the dataset; nothing was written.
        KeyRefused: Picqer does not accept the key.
    """
    mine = sync.client.key.fingerprint
    with selecting_from(pipeline) as select:
        known = _known(select)
        if mine in known and known[mine]["accepted_at"]:
            if known[mine]["used_since"] != max(key["used_since"] for key in known.values() if key["accepted_at"]):
                sync.read_again()
            return
        name, held = _held(select)
    if held:
        _compare(sync, COLLECTIONS[name], held)
    if known and not sync.request.accept_key:
        sync.deletions.distrust(KeyChanged())


def new_key(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_keys` for a key that is used for the first time. The first key of a dataset is accepted.

    It is loaded with the first rows that the key has read, so that a killed run leaves no rows of an unknown key.
    """
    with selecting_from(pipeline) as select:
        known = _known(select)
    if sync.client.key.fingerprint not in known:
        since = None if known else sync.stats.started
        yield _row(sync, {"first_used_at": sync.stats.started, "accepted_at": since, "used_since": since})


def accepted_key(sync: Sync, pipeline: Pipeline) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_keys` for a key after a full refresh with it: it is accepted, and in use."""
    asked = sync.request
    is_of_everything = asked.is_full and not asked.names and not asked.keys
    is_whole = not sync.stopped and all(stats.state != "failed" for stats in sync.stats.values())
    if not is_of_everything or not is_whole or sync.deletions.doubt:
        return
    with selecting_from(pipeline) as select:
        known = _known(select)
    mine = known.get(sync.client.key.fingerprint)
    if mine:
        began = sync.stats.started
        yield _row(sync, {**mine, "accepted_at": mine["accepted_at"] or began, "used_since": began})


def _row(sync: Sync, times: Mapping[str, datetime | None]) -> dict[str, Any]:
    return {"fingerprint": sync.client.key.fingerprint, "account": sync.client.base_url, **times}


def _known(select: Select) -> dict[str, dict[str, Any]]:
    names = ("accepted_at", "used_since", "first_used_at")
    rows = select(f"select fingerprint, {', '.join(names)} from {KEYS}")
    return {fingerprint: dict(zip(names, rest, strict=True)) for fingerprint, *rest in rows}


def _held(select: Select) -> tuple[str, Held]:
    """The first collection that has live rows, with the values that identify them."""
    for name, columns in IDENTIFYING.items():
        (key,) = COLLECTIONS[name].key
        rows = select(f"select {key}, {', '.join(columns)} from {name} where _deleted_at is null order by {key}")
        if rows:
            return name, {number: tuple(rest) for number, *rest in rows}
    return "", {}


def _compare(sync: Sync, collection: Strategy, held: Held) -> None:
    (key,) = collection.key
    cost = sync.stats.of(collection.name).cost
    try:
        shown = sync.client.list(collection.path, {}, cost).result().data
    except NotReadable as error:
        if sync.client.proven:
            return
        raise KeyRefused(error.status, error.path) from error
    except TooLarge:
        shown = []
    except NotFound:
        return  # no Picqer at this address; the sync itself reports it
    records = [record for record in shown if record.get(key) in held]
    if not records:
        asked = sync.context(collection, {}).records([(number,) for number in [*held][:SAMPLE]])
        records = [answer.data for answer in asked if answer]
    alike = [_is_alike(sync, collection.name, record, held[record[key]]) for record in records]
    if 2 * sum(alike) < len(alike) or not alike:
        raise AnotherAccount(
            f"this key belongs to another account than the data in this dataset: {len(alike)} of its "
            f"{collection.name} have a number that is stored here, and {sum(alike)} of these are the same. "
            "Nothing was written; load each account into its own dataset (--dataset) or its own home (--home)."
        )


def _is_alike(sync: Sync, name: str, record: Mapping[str, Any], held: tuple[Any, ...]) -> bool:
    """Whether a record and a stored row are the same, by every column that both have."""
    hashed = sync.privacy.hashed(name)
    for column, known in zip(IDENTIFYING[name], held, strict=True):
        sent = sync.privacy.hash(record.get(column)) if column in hashed else record.get(column)
        kept = format_timestamp(known) if column == "created" else known
        if known is not None and sent is not None and sent != kept:
            return False
    return True
