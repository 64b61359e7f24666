"""A destination in memory: what strategies need of one, without a pipeline, so that thousands of runs cost seconds."""

from __future__ import annotations

import copy
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from operator import itemgetter
from typing import Any

import duckdb

from picqer.sandbox import Account
from picqer.sandbox.exchange import as_json
from picqer.source import CATALOG, COLLECTIONS, Collection, Sync
from picqer.source.messages import Deleted, Records
from picqer.source.pagination.page import key_of, mark

FIELDS = ("status", "type", "idpicklist_batch", "idproduct")
Told = list[tuple[Collection, Records | Deleted]]


def in_turns(streams: dict[str, Iterator[Records | Deleted | None]]) -> Iterator[tuple[Collection, Records | Deleted]]:
    """What the first stream tells that has something to tell, as dlt asks them."""
    while streams:
        for name, stream in [*streams.items()]:
            try:
                item = next(stream)
            except StopIteration:
                del streams[name]
                break
            if item is not None:
                yield COLLECTIONS[name], item
                break
        else:
            time.sleep(0.001)


class MemoryDestination:
    """Rows by collection with what each record looked like; a commit takes rows, deletions and state, or nothing."""

    def __init__(self) -> None:
        self.states: dict[str, dict[str, Any]] = {}
        self._db = duckdb.connect(config={"threads": 1})
        self._db.execute("create table _rejected (collection varchar, key varchar)")
        for collection in CATALOG:
            names = [*collection.key, *self._fields(collection)]
            columns = ", ".join(f"{name} {self._kind(collection, name)}" for name in names)
            self._db.execute(
                f"create table {collection.name} ({columns}, look varchar, _read_at timestamptz, "
                f"_deleted_at timestamptz, _content_hash bigint, primary key ({', '.join(collection.key)}))"
            )

    def read(self, sync: Sync, *, until: int | None = None) -> bool:
        """One run, portion by portion; killed after so many things told, when given. Whether it came to its end."""
        told_in_all = 0
        while not sync.is_finished:
            states, told = copy.deepcopy(self.states), Told()
            streams = {
                one: sync.messages(COLLECTIONS[one], states.setdefault(one, {}), self.select)
                for one in (collection.name for collection in sync.collections)
            }
            for collection, item in in_turns(streams):
                told.append((collection, item))
                told_in_all += 1
                if until is not None and told_in_all > until:
                    return False
            self._commit(told, json.loads(json.dumps(states)))
        return True

    def select(self, query: str) -> list[tuple[Any, ...]]:
        """The rows that a query gives."""
        return self._db.execute(query).fetchall()

    def forget(self, table: str, condition: str) -> None:
        """Lose rows, as if they had never come."""
        self._db.execute(f"delete from {table} where {condition}")

    def unlike(self, account: Account, *names: str) -> list[str]:
        """Rows of these collections that are lost, stale or left over."""
        found = []
        for collection in CATALOG:
            if collection.name in names:
                truth = {key_of(row, collection.key): look(row) for row in _rows(account, collection)}
                keys = ", ".join(collection.key)
                held = {
                    tuple(key): seen
                    for *key, seen in self.select(
                        f"select {keys}, look from {collection.name} where _deleted_at is null"
                    )
                }
                found += [f"{collection.name} lost {key}" for key in truth if key not in held]
                found += [f"{collection.name} extra {key}" for key in held if key not in truth]
                found += [f"{collection.name} stale {key}" for key in held if key in truth and held[key] != truth[key]]
        return found

    def _commit(self, told: Told, states: dict[str, dict[str, Any]]) -> None:
        for collection, of_collection in groupby(told, key=itemgetter(0)):
            for is_deletion, items in groupby(of_collection, key=lambda one: isinstance(one[1], Deleted)):
                (self._delete if is_deletion else self._store)(collection, [item for _, item in items])
        self.states = states

    def _delete(self, collection: Collection, items: Sequence[Deleted]) -> None:
        same = " and ".join(f"{name} = ?" for name in collection.key)
        for item in items:
            for key in item.keys:
                self._db.execute(
                    f"update {collection.name} set _deleted_at = ? where {same} and _read_at < ?",
                    [item.at, *key, item.at],
                )

    def _store(self, collection: Collection, items: Sequence[Records]) -> None:
        """The last reading of each row counts."""
        fields = self._fields(collection)
        rows = {
            key: [*key, *(record.get(name) or None for name in fields), mark(record), item.read_at]
            for item in items
            if not item.table
            for record in item.records
            for key in [key_of(record, collection.key)]
        }
        if rows:
            kinds = [*(self._kind(collection, name) for name in (*collection.key, *fields)), "varchar", "timestamptz"]
            columns = ", ".join(f"unnest(?::{kind}[])" for kind in kinds)  # far less to parse than a mark per value
            values = [[*column] for column in zip(*rows.values(), strict=True)]
            self._db.execute(f"insert or replace into {collection.name} select {columns}, null, null", values)

    def _fields(self, collection: Collection) -> list[str]:
        cursors = [*collection.traits.cursors, *([collection.traits.created] if collection.traits.created else [])]
        named = dict.fromkeys((*FIELDS, *(cursor.column for cursor in cursors), collection.traits.stamp))
        documented = {path[0] for path in collection.table.columns if len(path) == 1}
        return [name for name in named if name in documented and name not in collection.key]

    def _kind(self, collection: Collection, name: str) -> str:
        kinds: Mapping[str, str] = {"bigint": "bigint", "timestamp": "timestamp"}
        return kinds.get(collection.table.columns[(name,)].type, "varchar")


def _rows(account: Account, collection: Collection) -> list[dict[str, Any]]:
    """The rows that the account has of a collection, with what they hang below."""
    products, warehouses = account.tables["products"], account.tables["warehouses"]
    below = {
        "warehouse_stock": lambda: [
            {"idwarehouse": at, **row} for at in warehouses for row in account.warehouse_stock(at)
        ],
        "product_parts": lambda: [
            {**row, "partof_idproduct": of} for of in products for row in account.parts(of) or []
        ],
        "product_warehouses": lambda: [
            {**row, "idproduct": of} for of in products for row in account.product_warehouses(of)
        ],
        "product_locations": lambda: [
            {**row, "idproduct": of} for of in products for row in account.product_locations(of)
        ],
    }
    rows: list[dict[str, Any]] = (
        [*account.tables[collection.path].values()] if collection.name not in below else below[collection.name]()
    )
    return rows


def look(record: Mapping[str, Any]) -> str:
    """What a record of the account looks like when it has been sent."""
    return mark(json.loads(as_json(record), parse_float=Decimal))
