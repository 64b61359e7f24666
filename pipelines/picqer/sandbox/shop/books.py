"""The records, their versions, the clock and the agenda, shared by all departments."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from datetime import datetime
from heapq import heappop, heappush
from itertools import count, islice
from typing import Any, TypeVar

Record = dict[str, Any]
T = TypeVar("T")

PATHS = [
    "backorders",
    "comments",
    "customerfields",
    "customers",
    "fulfilment/customers",
    "hooks",
    "location-stock-history",
    "locations",
    "locationtypes",
    "movements",
    "orderfields",
    "orders",
    "packagings",
    "packingstations",
    "picking-containers",
    "picklists",
    "picklists/batches",
    "picklists/batches/presets",
    "pricelists",
    "productfields",
    "products",
    "purchaseorders",
    "receipts",
    "return_reasons",
    "return_statuses",
    "returns",
    "shipments",
    "shippingproviders",
    "stockhistory",
    "suppliers",
    "tags",
    "tasks",
    "templates",
    "users",
    "vatgroups",
    "warehouses",
    "webshoporders",
]
"""Every list that holds records of its own, by its path."""

GAPS = (1, 1, 1, 1, 2, 3, 8)
"""Ids are handed out over all of Picqer's accounts, so that one account's have gaps."""


class Books:
    """All records. The only source of time and of random numbers.

    Attributes:
        chance: where every random number comes from.
        tables: the records by list and id, as a single record's address shows them.
        changes: raised by every change.
        now: local wall time.
        stamp: the same, as Picqer writes it.
    """

    def __init__(self, seed: int, now: datetime) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - a shop that is the same for the same seed
        self.tables: dict[str, dict[int, Record]] = {path: {} for path in PATHS}
        self.changes = 0
        self.move_to(now)
        self._versions: dict[tuple[str, int], int] = {}
        self._numbers: dict[str, int] = {}
        self._serials: dict[str, int] = {}
        self._agenda: list[tuple[datetime, int, Callable[[], object]]] = []
        self._entry = count()

    def move_to(self, moment: datetime) -> None:
        """Let time pass until a moment, without what the agenda holds."""
        self.now = moment
        self.stamp = moment.isoformat(" ", "seconds")

    def number(self, kind: str) -> int:
        """The next id of a kind of record; ids ascend, with gaps."""
        last = self._numbers.get(kind) or self.chance.randrange(1_000, 900_000)
        self._numbers[kind] = last + self.chance.choice(GAPS)
        return self._numbers[kind]

    def serial(self, prefix: str) -> str:
        """The next visible number of a kind, such as O2026-10001."""
        name = f"{prefix}{self.now.year}-"
        self._serials[name] = self._serials.get(name, 10_000) + 1
        return f"{name}{self._serials[name]}"

    def add(self, path: str, record: Record) -> Record:
        """Write down a new record; its first field is its key."""
        self.tables[path][next(iter(record.values()))] = record
        self.changes += 1
        return record

    def touch(self, path: str, key: int, **values: Any) -> Record:
        """Change a record and its stamp."""
        record = self.tables[path][key]
        record.update(values)
        for stamp in ("updated", "updated_at"):
            if stamp in record and stamp not in values:
                record[stamp] = self.stamp
        self.notice(path, key)
        return record

    def notice(self, path: str, key: int) -> None:
        """A record has changed without its stamp: a product's stock, a list that shows something else's state."""
        self._versions[path, key] = self._versions.get((path, key), 0) + 1
        self.changes += 1

    def remove(self, path: str, key: int) -> None:
        """Delete a record; nothing is left of it."""
        del self.tables[path][key]
        self._versions[path, key] = self._versions.get((path, key), 0) + 1
        self.changes += 1

    def version(self, path: str, key: int) -> int:
        """How often a record has changed."""
        return self._versions.get((path, key), 0)

    def happens(self, share: float) -> bool:
        """True in this share of the cases."""
        return self.chance.random() < share

    def one(self, records: Iterable[T]) -> T | None:
        """Any of them; None when there are none."""
        choices = list(records)
        return self.chance.choice(choices) if choices else None

    def newest(self, path: str, most: int = 400) -> list[Record]:
        """The last records of a list: what people still work on."""
        table = self.tables[path]
        return [table[key] for key in islice(reversed(table), most)][::-1]

    def plan(self, moment: datetime, action: Callable[[], object]) -> None:
        """Have something done at a moment to come."""
        heappush(self._agenda, (moment, next(self._entry), action))

    def live_until(self, moment: datetime) -> None:
        """Let time pass until a moment, and do what was planned."""
        while self._agenda and self._agenda[0][0] <= moment:
            due, _, action = heappop(self._agenda)
            self.move_to(max(due, self.now))
            action()
        self.move_to(moment)


def as_sent(amount: float) -> float:
    """An amount as Picqer's JSON has it: to the cent, and a whole one as an integer."""
    cents = round(amount, 2)
    return int(cents) if cents == int(cents) else cents
