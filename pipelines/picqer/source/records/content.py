"""What the destination holds of records as they came, so that only those that came otherwise are loaded again."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from ..fingerprint import fingerprint
from ..http.answers import Record
from ..pagination.page import Key, key_of
from ..schema import Table
from ..warehouse import CONTENT, DISTRUSTED, Select, quoted
from .privacy import Privacy
from .values import is_text

FORM = 1
"""To be raised when a record becomes other rows than before without a change of schema.yaml or of the settings."""

SPREAD = 10
"""Rows fetched for one that is needed: a long list of numbers takes longer to be parsed than rows to be fetched."""


class Content:
    """Fingerprints of the records of one table; they change with its schema and its privacy, as its rows do.

    Args:
        table: of the records.
        privacy: by which they become rows.
        secret: without which nobody can try what a value that is left out may have been.
    """

    def __init__(self, table: Table, privacy: Privacy, secret: bytes) -> None:
        shapes = [
            (one.name, one.key, [(path, column.type) for path, column in one.columns.items()]) for one in table.family()
        ]
        form = f"{FORM} {privacy.fingerprint(table)} {shapes}"
        self._form = hmac.digest(secret, form.encode(), "sha256")

    def of(self, record: Record) -> int:
        """A whole number of 64 bits, with a sign."""
        return int.from_bytes(fingerprint(record, self._form), "big", signed=True)


def written_anew(table: str, condition: str = "true") -> str:
    """The statement after which rows of a top-level table are loaded again as they come, even when they are as held."""
    return f"update {table} set {CONTENT} = null where {CONTENT} is not null and ({condition})"


def distrusted(table: str, condition: str = "true") -> str:
    """The statement after which rows are also taken for others than those that the account has now."""
    return f"update {table} set {CONTENT} = {DISTRUSTED} where {condition}"


class HeldContent:
    """Tells apart what is held just so from what is not, within one portion.

    Args:
        table: of the records.
        content: their fingerprints.
        select: asks the destination, which has what earlier portions read.
    """

    def __init__(self, table: Table, content: Content, select: Select) -> None:
        self._table = table
        self._content = content
        self._select = select
        self._is_number = [table.columns[(name,)].type == "bigint" for name in table.key]
        self._changed: set[Key] = set()

    def split(self, records: Sequence[Record]) -> tuple[list[Record], list[Key]]:
        """The records that are to be loaded, and the keys of the living rows that are just so.

        A record that changed in this portion is loaded, even if it then came as it is held.
        """
        keys = [key_of(record, self._table.key) for record in records]
        held = self._held(keys)
        changed, same = [], []
        for key, record in zip(keys, records, strict=True):
            is_held = held.get(key) is not None and key not in self._changed
            if is_held and held[key] == self._content.of(record):
                same.append(key)
            else:
                self._changed.add(key)
                changed.append(record)
        return changed, same

    def may_hold(self, key: Key) -> bool:
        """Whether there may be rows of a record: its first part lies between those held when the portion began.

        A row that somebody deleted by hand may have left its children.
        """
        if not self._is_number[0]:  # databases order text in ways of their own
            return True
        least, most = self._extent
        return least is not None and least <= key[0] <= most

    def _held(self, keys: Iterable[Key]) -> Mapping[Key, int | None]:
        """The fingerprints of what is held, by key as Picqer sends it; None for what is to be loaded in any case."""
        proper = [key for key in keys if self._is_proper(key) and self.may_hold(key)]
        if not proper:
            return {}
        names, parts = self._table.key, zip(*proper, strict=True)
        conditions = [_is_among(name, {*of_each}) for name, of_each in zip(names, parts, strict=True)]
        columns = ", ".join((*names, CONTENT, "_deleted_at"))
        rows = self._select(f"select {columns} from {self._table.name} where {' and '.join(conditions)}")
        return {
            tuple(part if isinstance(part, int) else str(part) for part in key): None if deleted_at else held
            for *key, held, deleted_at in rows
        }

    @cached_property
    def _extent(self) -> tuple[Any, Any]:
        name = self._table.key[0]
        rows = self._select(f"select min({name}), max({name}) from {self._table.name}")
        return rows[0] if rows else (None, None)

    def _is_proper(self, key: Key) -> bool:
        """Whether each part has the type of its column."""
        return all(
            (type(part) is int) if is_number else isinstance(part, str) and is_text(part)
            for part, is_number in zip(key, self._is_number, strict=True)
        )


def _is_among(name: str, parts: set[int | str]) -> str:
    """The condition that a column has one of these values; of numbers near each other a wider one, which is shorter."""
    numbers = [part for part in parts if isinstance(part, int)]
    if not numbers:
        return f"{name} in ({', '.join(sorted(map(quoted, parts)))})"
    least, most = min(numbers), max(numbers)
    if most - least < SPREAD * len(numbers):
        return f"{name} between {least} and {most}"
    return f"{name} in ({', '.join(map(str, sorted(numbers)))})"
