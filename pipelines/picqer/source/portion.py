"""What one collection tells in one portion, as rows of the tables that it fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

from .deletions import DELETIONS
from .dlt_schema import normalize
from .messages import Deleted, Records
from .readings import READINGS
from .records.content import Content, HeldContent
from .records.drift import Drift
from .records.normalize import Normalizer
from .records.rejected import as_text, too_large
from .rejections import REJECTED
from .schema import Table, tables
from .state import DRIFT, EXTRA_FIELDS
from .strategies import Strategy
from .sync import Sync
from .warehouse import HeldRows, Select, format_timestamp

Rows = tuple[Table, list[dict[str, Any]]]
"""Rows of a table, with those of its child tables inside."""


class Portion:
    """Makes rows of messages. What undocumented fields became, and what was told of drift, is kept between runs.

    Args:
        collection: that tells.
        sync: the run.
        kept: what the collection keeps with its data; changed in place.
        select: asks the destination.
    """

    def __init__(self, collection: Strategy, sync: Sync, kept: MutableMapping[str, Any], select: Select) -> None:
        extra_names = kept.setdefault(EXTRA_FIELDS, {})
        filled = [tables()[name] for name in (collection.name, *collection.also)]
        self._collection = collection
        self._sync = sync
        self._kept = kept
        self._stats = sync.stats[collection.name]
        self._normalizers = {one.name: Normalizer(one, normalize, sync.privacy, extra_names) for one in filled}
        self._held = {one.name: HeldContent(one, Content(one, sync.privacy), select) for one in filled}
        self._drift = Drift(collection.table, kept.setdefault(DRIFT, {}), sync.privacy)
        self._count: Callable[[], int] = HeldRows(collection.name, collection.key, select).count

    def deletions(self, message: Deleted) -> Rows:
        """Rows that are to be marked."""
        found = {"collection": self._collection.name, "deleted_at": message.at}
        found["resolved_at"] = format_timestamp(self._sync.time.local(message.at))
        return tables()[DELETIONS], [{**found, "key": as_text(key)} for key in message.keys]

    def rows(self, message: Records) -> Iterator[Rows]:
        """Records as rows, those that are held just so as their reading only; and what could not be kept as sent."""
        if not message.table:
            self._drift.look(message.records)
        table = tables()[message.table or self._collection.name]
        records = message.records
        if self._sync.skips_unchanged(self._kept):
            records, same = self._held[table.name].split(records)
            if same:
                self._stats.counts.skip(len(same), of_table=message.table)
                found = {"collection": table.name, "seen_at": message.read_at}
                yield tables()[READINGS], [{**found, "key": as_text(key)} for key in same]
        normalizer = self._normalizers[table.name]
        try:
            accepted, rejected = normalizer.rows(records, message.read_at)
            rejected += too_large(message.unread, table.key)
        finally:
            self._stats.record_events(normalizer.extra_fields.events)
        if accepted:
            yield table, accepted
        if rejected:
            set_aside = len(records) - len(accepted)
            self._stats.counts.reject(len({one.key for one in rejected}), set_aside, of_table=message.table)
            found = {"collection": self._collection.name, "rejected_at": message.read_at}
            yield tables()[REJECTED], [{**found, **vars(one)} for one in rejected]

    def conclude(self) -> None:
        """No message is left: tell what stopped coming."""
        self._drift.conclude(self._count)
        self._stats.record_events(self._drift.events)
