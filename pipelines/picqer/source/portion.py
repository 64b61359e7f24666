"""What one collection tells in one portion, as rows of the tables that it fills."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping, Sequence
from functools import cached_property
from typing import Any

from .account_time import AccountTime
from .collection import Collection
from .collection_stats import CollectionStats
from .deletions import DELETIONS
from .dlt_schema import normalize
from .http.answers import Record
from .messages import Deleted, Records
from .readings import READINGS
from .records.content import Content, HeldContent
from .records.drift import Drift
from .records.normalize import Normalizer
from .records.privacy import Privacy
from .records.rejected import as_text, too_large
from .rejections import REJECTED
from .schema import Table, tables
from .state import DRIFT, EXTRA_FIELDS, CollectionState
from .warehouse import HeldRows, Select, format_timestamp

Rows = tuple[Table, list[dict[str, Any]]]
"""Rows of a table, with those of its child tables inside."""


class Portion:
    """Makes rows of messages.

    Args:
        collection: that tells.
        stats: what becomes of it.
        kept: what it keeps with its data, what undocumented fields became among that; changed in place.
        privacy: the columns that are left out or hashed.
        time: of the account.
        secret: that fingerprints of rows are made with.
        select: asks the destination.
    """

    def __init__(  # noqa: PLR0913, PLR0917  what a collection is read with
        self,
        collection: Collection,
        stats: CollectionStats,
        kept: MutableMapping[str, Any],
        privacy: Privacy,
        time: AccountTime,
        secret: bytes,
        select: Select,
    ) -> None:
        self._filled = [tables()[name] for name in (collection.name, *collection.also)]
        self._collection = collection
        self._stats = stats
        self._kept = kept
        self._time = time
        self._select = select
        extra_names = kept.setdefault(EXTRA_FIELDS, {})
        self._contents = {one.name: Content(one, privacy, secret) for one in self._filled}
        self._normalizers = {
            one.name: Normalizer(one, normalize, privacy, extra_names, self._contents[one.name]) for one in self._filled
        }
        self._drift = Drift(collection.table, kept.setdefault(DRIFT, {}), privacy)
        self._count = HeldRows(collection.name, collection.key, select).count

    def deletions(self, message: Deleted) -> Rows:
        """Rows that are to be marked."""
        found = {"collection": self._collection.name, "deleted_at": message.at}
        found["resolved_at"] = format_timestamp(self._time.local(message.at))
        return tables()[DELETIONS], [{**found, "key": as_text(key)} for key in message.keys]

    def rows(self, message: Records) -> Iterator[Rows]:
        """Records as rows, and what of them could not be kept as it was sent."""
        if not message.table:
            self._drift.look(message.records)
        yield from self._loaded(message, tables()[message.table or self._collection.name], message.records)

    def _loaded(self, message: Records, table: Table, records: Sequence[Record]) -> Iterator[Rows]:
        normalizer = self._normalizers[table.name]
        try:
            accepted, rejected = normalizer.rows(records, message.read_at, message.records)
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


class ComparedPortion(Portion):
    """Leaves out rows that are held just so, of which it tells the reading; unless all is to be written anew.

    Somebody has to call `apply_readings` after each load.
    """

    @cached_property
    def _held(self) -> dict[str, HeldContent]:
        return {one.name: HeldContent(one, self._contents[one.name], self._select) for one in self._filled}

    def _loaded(self, message: Records, table: Table, records: Sequence[Record]) -> Iterator[Rows]:
        if CollectionState(self._kept).needs_full_refresh:
            yield from super()._loaded(message, table, records)
            return
        changed, same = self._held[table.name].split(records)
        if same:
            found = {"collection": table.name, "seen_at": message.read_at}
            yield tables()[READINGS], [{**found, "key": as_text(key)} for key in same]
        if changed or message.unread:
            yield from super()._loaded(message, table, changed)
