"""What one collection tells in one portion, as rows of the tables that it fills."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, MutableMapping, Sequence
from functools import cached_property, partial
from typing import Any

import pyarrow as pa

from .account_time import AccountTime
from .collection import Collection
from .collection_stats import CollectionStats
from .deletions import DELETIONS
from .http.answers import Record
from .messages import Deleted, Records
from .pagination.page import Key
from .readings import READINGS
from .record_tables import Held, RecordTables, table_of
from .records.columnar import together
from .records.content import Content, HeldContent
from .records.drift import Drift
from .records.privacy import Privacy
from .records.rejected import Rejected, Row, as_text, too_large
from .rejections import REJECTED
from .schema import Table, tables
from .state import DRIFT, EXTRA_FIELDS, CollectionState
from .warehouse import HeldRows, Select, format_timestamp

BATCH = 10_000
"""Rows, of all tables, that are handed on together: dlt takes some milliseconds for each table that it is handed."""
Rows = tuple[str, "pa.Table | list[Row]"]
"""The name of a table, and rows for it."""


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
        nested: the names of the tables that the destination has for lists in its records.
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
        nested: Sequence[str] = (),
    ) -> None:
        self._filled = [tables()[name] for name in (collection.name, *collection.also)]
        self._collection = collection
        self._stats = stats
        self._kept = kept
        self._time = time
        self._select = select
        extra_names = kept.setdefault(EXTRA_FIELDS, {})
        self._contents = {one.name: Content(one, privacy, secret) for one in self._filled}
        self._tables = {
            one.name: RecordTables(one, privacy, extra_names, self._contents[one.name], nested) for one in self._filled
        }
        self._batches: dict[str, list[pa.Table]] = defaultdict(list)
        self._rows = 0
        self._drift = Drift(collection.table, kept.setdefault(DRIFT, {}), privacy)
        self._count = HeldRows(collection.name, collection.key, select).count

    def take(self, message: Records | Deleted) -> Iterator[Rows]:
        """Make rows of a message; what there is to hand on now."""
        if isinstance(message, Deleted):
            self._mark(message)
        else:
            if not message.table:
                self._drift.look(message.records)
            self._load(message, tables()[message.table or self._collection.name], message.records)
        if self._rows >= BATCH:
            yield from self.rest()

    def rest(self) -> Iterator[Rows]:
        """What was told and not handed on yet."""
        batches, self._batches, self._rows = self._batches, defaultdict(list), 0
        for name, parts in batches.items():
            yield name, together(parts)

    def conclude(self) -> None:
        """No message is left: tell what stopped coming."""
        self._drift.conclude(self._count)
        self._stats.record_events(self._drift.events)

    def _mark(self, message: Deleted) -> None:
        """Rows that are to be marked."""
        found = {"collection": self._collection.name, "deleted_at": message.at}
        found["resolved_at"] = format_timestamp(self._time.local(message.at))
        self._add(DELETIONS, [{**found, "key": as_text(key)} for key in message.keys])

    def _load(self, message: Records, table: Table, records: Sequence[Record]) -> None:
        """Records as rows, and what of them could not be kept as it was sent."""
        tables_of = self._tables[table.name]
        try:
            rejected = self._keep(tables_of, message, partial(self._may_be_held, table), records)
        finally:
            self._stats.record_events(tables_of.events)
        set_aside = sum(one.field in table.key for one in rejected)
        rejected += too_large(message.unread, table.key)
        if rejected:
            self._stats.counts.reject(len({one.key for one in rejected}), set_aside, of_table=message.table)
            found = {"collection": self._collection.name, "rejected_at": message.read_at}
            self._add(REJECTED, [{**found, **vars(one)} for one in rejected])

    def _keep(self, tables_of: RecordTables, message: Records, held: Held, records: Sequence[Record]) -> list[Rejected]:
        """Each row goes where it belongs; what was rejected comes back."""
        made, rejected = tables_of.of(records, message.read_at, held, message.records)
        for name, rows in made:
            self._hand_on(name, rows)
        return rejected

    def _add(self, name: str, rows: list[Row]) -> None:
        if rows:
            self._hand_on(name, table_of(name, rows))

    def _hand_on(self, name: str, rows: pa.Table) -> None:
        self._batches[name].append(rows)
        self._rows += len(rows)

    def _may_be_held(self, table: Table, key: Key) -> bool:  # noqa: ARG002  who has not asked cannot know better
        """Whether the destination may have rows of a record, by its key."""
        return True


class NestedPortion(Portion):
    """Rows of the collection's own table one by one, children inside: for somebody who looks at them in memory."""

    def rest(self) -> Iterator[Rows]:
        """What was told and not handed on yet."""
        rows, self._nested, self._rows = self._nested, [], 0
        yield self._collection.name, rows

    @cached_property
    def _nested(self) -> list[Row]:
        return []

    def _keep(self, tables_of: RecordTables, message: Records, held: Held, records: Sequence[Record]) -> list[Rejected]:  # noqa: ARG002
        rows, rejected = tables_of.nested(records, message.read_at, message.records)
        if not message.table:
            self._nested += rows
            self._rows += len(rows)
        return rejected


class ComparedPortion(Portion):
    """Leaves out rows that are held just so, of which it tells the reading; unless all is to be written anew.

    Somebody has to call `apply_readings` after each load.
    """

    @cached_property
    def _held(self) -> dict[str, HeldContent]:
        return {one.name: HeldContent(one, self._contents[one.name], self._select) for one in self._filled}

    def _load(self, message: Records, table: Table, records: Sequence[Record]) -> None:
        if CollectionState(self._kept).needs_full_refresh:
            super()._load(message, table, records)
            return
        changed, same = self._held[table.name].split(records)
        found = {"collection": table.name, "seen_at": message.read_at}
        self._add(READINGS, [{**found, "key": as_text(key)} for key in same])
        if changed or message.unread:
            super()._load(message, table, changed)

    def _may_be_held(self, table: Table, key: Key) -> bool:
        return self._held[table.name].may_hold(key)
