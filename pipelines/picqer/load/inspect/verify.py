"""Whether the destination equals the account: every list walked again and compared row by row, nothing loaded."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Any

from dlt import Pipeline

from ...source import Collection, PicqerError, Strategy, Sync
from ...source.dlt_schema import nested_tables, normalize
from ...source.http.request_stats import RequestStats
from ...source.records.documented import column_name
from ...source.records.normalize import Normalizer
from ...source.records.rejected import Rejected, as_text, too_large
from ...source.sql import WarehouseConnection, selecting_from
from ..recovery.lineage import orphaned

Key = tuple[Any, ...]
Look = tuple[bytes, tuple[str, ...]]
"""The hash of a row, and the columns that it was made of."""

COUNTED: Mapping[str, tuple[str, str]] = {
    "active-products": ("products", "active"),
    "inactive-products": ("products", "not active"),
    "total-orders": ("orders", "true"),
    "backorders": ("backorders", "true"),
}
"""Figures of `/stats` that are rows of a table (https://picqer.com/en/api/stats)."""


@dataclass
class Comparison:
    """What of one collection differs.

    Attributes:
        rows: rows of the account.
        missing: keys that the account has and the destination has not.
        stale: keys whose fields differ.
        extra: keys that the destination holds as living and the account does not have.
        rejected: values of the account that their column cannot hold, of children too. They are no difference: all else
            of their rows is compared. A record without a proper key cannot be.
        orphans: child rows whose top-level row somebody deleted by hand.
        error: why it could not be compared.
    """

    name: str
    rows: int = 0
    missing: list[Key] = field(default_factory=list)
    stale: list[Key] = field(default_factory=list)
    extra: list[Key] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)
    orphans: int = 0
    error: PicqerError | None = None

    @property
    def differences(self) -> int:
        """Rows that differ in any way."""
        return len(self.missing) + len(self.stale) + len(self.extra) + self.orphans


def verify(sync: Sync, pipeline: Pipeline) -> Iterator[Comparison]:
    """Compare each collection of a run with what the destination holds as living, by all fields of its own rows.

    Lists are walked as for a load, with certificates; a collection that this key may not read is reported with its
    error. Children follow their rows; those without one are counted. `picqer load --full` reads all of them again.
    """
    with closing(WarehouseConnection(pipeline)) as destination:
        for collection in sync.collections:
            comparison = Comparison(collection.name)
            try:
                account = _account(sync, collection, comparison.rejected)
            except PicqerError as error:
                comparison.error = error
            else:
                comparison.rows = len(account)
                _compare(comparison, account, _held(destination, collection))
                comparison.orphans = _orphans(destination, pipeline, collection)
            yield comparison


def unlike_stats(sync: Sync, pipeline: Pipeline) -> list[str]:
    """Figures that Picqer keeps of these collections and that the destination does not agree with, as sentences."""
    names = {collection.name for collection in sync.collections}
    cost = RequestStats()
    found = []
    with selecting_from(pipeline) as select:
        for key, (table, condition) in COUNTED.items():
            if table not in names:
                continue
            try:
                value = sync.client.record(f"stats/{key}", cost).result().data.get("value")
            except PicqerError:
                continue
            counts = select(f"select count(*) from {table} where _deleted_at is null and {condition}")
            held = counts[0][0] if counts else 0
            if value != held:
                found.append(f"Picqer counts {value} {key}, {table} holds {held}")
    return found


def _account(sync: Sync, collection: Strategy, rejected: list[Rejected]) -> dict[Key, Look]:
    """What each row of the account looks like when it is loaded; the values that cannot be are collected."""
    normalizer = Normalizer(collection.table, normalize, sync.privacy)
    columns = {column_name(column, normalize) for column in collection.table.columns.values()}
    looks: dict[Key, Look] = {}
    for records in collection.rows(sync.context(collection, {})):
        rows, unkept = normalizer.rows(records.records, records.read_at)
        rejected += [*unkept, *too_large(records.unread, collection.key)]
        for row in rows:
            names = tuple(sorted(columns & row.keys()))
            looks[tuple(row[name] for name in collection.key)] = (_hash(row, names), names)
    return looks


def _held(destination: WarehouseConnection, collection: Collection) -> Iterator[tuple[Key, Mapping[str, Any]]]:
    names = [column_name(column, normalize) for column in collection.table.columns.values()]
    for values in destination.stream(f"select {', '.join(names)} from {collection.name} where _deleted_at is null"):
        row = dict(zip(names, values, strict=True))
        yield tuple(row[name] for name in collection.key), row


def _orphans(destination: WarehouseConnection, pipeline: Pipeline, collection: Collection) -> int:
    return sum(
        destination.select(f"select count(*) from {child} where {orphaned(child)}")[0][0]
        for child in nested_tables(pipeline.default_schema, [collection.name])[collection.name]
    )


def _compare(
    comparison: Comparison, account: Mapping[Key, Look], held: Iterator[tuple[Key, Mapping[str, Any]]]
) -> None:
    found = set()
    unread = {one.key for one in comparison.rejected}
    for key, row in held:
        found.add(key)
        if key not in account and as_text(key) in unread:
            continue
        if key not in account:
            comparison.extra.append(key)
        elif account[key][0] != _hash(row, account[key][1]):
            comparison.stale.append(key)
    comparison.missing.extend(key for key in account if key not in found)


def _hash(row: Mapping[str, Any], names: Sequence[str]) -> bytes:
    text = json.dumps([_plain(row[name]) for name in names], sort_keys=True, default=str)
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _plain(value: Any) -> Any:
    """A value so that what was sent and what a destination returns are the same."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (dict, list)):
        return json.dumps(value, sort_keys=True, default=str)
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.dumps(json.loads(value), sort_keys=True)
        except ValueError:
            return value
    return value
