"""What cannot be loaded: one row of `_rejected` for each value, or for the record that has no proper key."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..http.answers import Record
from ..pagination.page import Key
from ..schema import Path, Table
from .extra_fields import field_name
from .values import Unrepresentable, escaped, shown

Row = dict[str, Any]
Children = dict[str, tuple[Table, Path, list[Any]]]
"""The nested tables of a row, where they stand in it, and what goes into them, by the name that dlt gives them."""


@dataclass(frozen=True)
class Rejected:
    """A value that its column cannot hold; one row of `_rejected`.

    Attributes:
        key: of its record; the hash of the content where a part of it is missing.
        field: where it stands in its record, with the positions in lists from 0: `products.2.price`.
        reason: why, never its content.
        sha256: hash of the whole record.
    """

    key: str
    field: str
    reason: str
    sha256: str


@dataclass(frozen=True)
class Draft:
    """A row while it is filled.

    Attributes:
        place: of the row inside its record, `("products", "2")`; empty for the record itself.
        reasons: why values of the record are rejected, by field; shared by all rows of the record.
    """

    table: Table
    row: Row
    place: Path
    reasons: dict[str, str]
    children: Children = field(default_factory=dict)

    def reject(self, path: Path, reason: str) -> None:
        """A value cannot be kept as it was sent."""
        self.reasons[field_name((*self.place, *path))] = f"{field_name(path)}: {reason}"

    def converted(self, convert: Callable[[Any], Any], value: Any, path: Path) -> Any:
        """The value as its column holds it; otherwise what can be kept of it, which is rejected."""
        if value is None:
            return None
        try:
            return convert(value)
        except Unrepresentable as reason:
            self.reject(path, str(reason))
            return reason.instead
        except (ValueError, ArithmeticError, TypeError):  # whose words repeat the value
            self.reject(path, f"{shown(value)} does not fit")
            return None


def as_text(key: Sequence[Any]) -> str:
    """A primary key as one text, as `_rejected` has it."""
    return escaped("/".join(map(str, key)))


def too_large(keys: Sequence[Key], names: tuple[str, ...]) -> list[Rejected]:
    """The rows of `_rejected` of rows that were not read because of their size."""
    return [Rejected(as_text(key), names[0], "its row is too large to be read", "") for key in keys]


def rejections(record: Record, key: tuple[str, ...], reasons: Mapping[str, str]) -> Iterator[Rejected]:
    """The rows of `_rejected` of one record."""
    if reasons:
        text = json.dumps(record, sort_keys=True, default=str)
        digest = hashlib.sha256(text.encode()).hexdigest()
        is_keyed = all(record.get(name) is not None for name in key)
        identity = as_text([record[name] for name in key]) if is_keyed else digest
        yield from (Rejected(identity, where, reason, digest) for where, reason in reasons.items())
