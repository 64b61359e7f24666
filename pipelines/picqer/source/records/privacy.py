"""Which columns never leave this program as they are: left out, or replaced by a keyed hash.

The policy works on the records as they came, in `normalize.py`, so that nothing of it reaches a disk.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..catalog import COLLECTIONS
from ..errors import ConfigurationError
from ..related import FIELDS
from ..schema import Column, Table, tables

SHORTEST_KEY = 16
"""Characters of a key that nobody guesses; a telephone number behind a short one is found by trying."""


@dataclass(frozen=True)
class Privacy:
    """The columns that are left out, and those that are hashed (HMAC-SHA256, in hexadecimal).

    Equal values have equal hashes under one key, whatever the column, so that joins and counts still work.

    Args:
        drop: columns (`orders.emailaddress`, `customers__addresses.name`) or presets (`customers`, `users`).
        hmac: the same. A column that is named in both is left out; one that is named wins over a preset.
        hmac_key: secret; whoever has it can test guesses.
        erase_deleted_after: how long a row that is gone from Picqer keeps its personal columns; None for ever.

    Raises:
        ConfigurationError: there is no such column, it is needed to read the account, or the key is missing.
    """

    drop: Sequence[str] = ()
    hmac: Sequence[str] = ()
    hmac_key: str = ""
    erase_deleted_after: timedelta | None = None

    def __post_init__(self) -> None:
        for setting, names in (("drop", self.drop), ("hmac", self.hmac)):
            for name in names:
                _check(setting, name)
        if self.hmac and len(self.hmac_key) < SHORTEST_KEY:
            raise ConfigurationError(
                f"sources.picqer.privacy.hmac_key must be a secret of {SHORTEST_KEY} characters or more, in "
                ".dlt/secrets.toml; make one with: python3 -c 'import secrets; print(secrets.token_hex(32))'"
            )

    def dropped(self, table: str) -> frozenset[str]:
        """The columns of a table that are left out."""
        by_preset = _of_presets(self.drop, table)
        unhashable = {name for name in _of_presets(self.hmac, table) if _documented()[table][name].type != "text"}
        return _named(self.drop, table) | (by_preset - _named(self.hmac, table)) | unhashable

    def hashed(self, table: str) -> frozenset[str]:
        """The columns of a table that are replaced by their hash."""
        return (_of_presets(self.hmac, table) | _named(self.hmac, table)) - self.dropped(table)

    def is_closed(self, table: str) -> bool:
        """Whether fields that are not documented are left out too: a preset knows the documented ones only."""
        closed = {_root(one) for name in (*self.drop, *self.hmac) for one in presets().get(name, ())}
        return _root(table) in closed

    def hash(self, value: Any) -> Any:
        """The hash of a value; nothing stays nothing."""
        if value in (None, ""):
            return value
        text = str(value).encode("utf-8", "surrogatepass")
        return hmac.new(self.hmac_key.encode(), text, hashlib.sha256).hexdigest()

    def fingerprint(self, table: Table) -> str:
        """What is done to a table and those nested in it, in short; empty for nothing. It tells nothing of the key."""
        rules = [(one.name, sorted(self.dropped(one.name)), sorted(self.hashed(one.name))) for one in table.family()]
        if not any(dropped or hashed for _, dropped, hashed in rules):
            return ""
        return hashlib.sha256(f"{rules} {self.hash('which key')}".encode()).hexdigest()[:16]

    def in_words(self, table: Table) -> str:
        """The same for people: `drop emailaddress; hmac name`."""
        said = []
        for word, columns in (("drop", self.dropped), ("hmac", self.hashed)):
            names = [f"{one.name}.{name}" for one in table.family() for name in sorted(columns(one.name))]
            if names:
                inside = (name.removeprefix(f"{table.name}.").removeprefix(f"{table.name}__") for name in names)
                said.append(f"{word} {', '.join(inside)}")
        return "; ".join(said)


NOTHING_PRIVATE = Privacy()


@cache
def presets() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """By name, the columns of each table that a preset stands for."""
    found: Mapping[str, Mapping[str, Sequence[str]]] = yaml.safe_load(
        files(__package__).joinpath("presets.yaml").read_text(encoding="utf-8")
    )
    return found


@cache
def _documented() -> Mapping[str, Mapping[str, Column]]:
    """By table, its columns by the name they have in the destination; the keys of its parents are not among them."""
    return {
        table.name: {"__".join(path): column for path, column in table.columns.items()}
        for root in tables().values()
        if not root.is_bookkeeping
        for table in root.family()
    }


def _root(table: str) -> str:
    return table.partition("__")[0]


def _named(names: Sequence[str], table: str) -> frozenset[str]:
    return frozenset(name.removeprefix(f"{table}.") for name in names if name.startswith(f"{table}."))


def _of_presets(names: Sequence[str], table: str) -> frozenset[str]:
    return frozenset(column for name in names for column in presets().get(name, {}).get(table, ()))


def _check(setting: str, name: str) -> None:
    if name in presets():
        return
    table, _, column = name.partition(".")
    known = _documented()
    if column not in known.get(table, {}):
        every = [*presets(), *(f"{one}.{another}" for one in known for another in known[one])]
        near = get_close_matches(name, every, n=1)
        raise ConfigurationError(
            f"sources.picqer.privacy.{setting} names {name!r}, which is no documented column and no preset "
            f"({', '.join(presets())}); write table.column as in the destination"
            + (f", perhaps {near[0]}?" if near else ".")
        )
    if column in _needed(table):
        raise ConfigurationError(
            f"sources.picqer.privacy.{setting} names {name}, which is needed to read the account; leave it "
            "out of the list."
        )
    if setting == "hmac" and known[table][column].type != "text":
        raise ConfigurationError(
            f"sources.picqer.privacy.hmac names {name}, which holds no text: a hash does not fit there; use drop."
        )


@cache
def _needed(table: str) -> frozenset[str]:
    """Columns without which rows cannot be told apart, or changes not be found."""
    keys = {name for root in tables().values() for one in root.family() if one.name == table for name in one.key}
    if table in COLLECTIONS:
        traits = COLLECTIONS[table].traits
        keys |= {traits.stamp, *FIELDS.get(table, ()), *(cursor.column for cursor in traits.cursors)}
        keys |= {"status"} if traits.open else set()
        keys |= {traits.created.column} if traits.created else set()
    return frozenset(keys)
