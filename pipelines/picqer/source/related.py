"""Rows of one collection that the strategy of another one needs: the products of a list per product, say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .collection_stats import RunStats
from .messages import Message, Records
from .warehouse import Select

FIELDS: Mapping[str, tuple[str, ...]] = {
    "products": ("idproduct", "type"),
    "warehouses": ("idwarehouse",),
    "picklists": ("idpicklist", "idpicklist_batch", "updated"),
    "location_stock_history": ("idproduct_location_stock_history", "idproduct", "changed_at"),
}
"""The key, and the fields that other collections need."""

BY_PORTION = ("picklists", "location_stock_history")
"""Collections whose rows are noted for one portion only."""

Rows = Mapping[Any, tuple[Any, ...]]
"""These fields of each row, by its key."""


class RelatedRows:
    """Notes rows as they are read, and has them read where they were not.

    Args:
        stats: what becomes of the collections in this run.
        read: reads all rows of a collection, and has them noted here.
    """

    def __init__(self, stats: RunStats, read: Callable[[str], None]) -> None:
        self._stats = stats
        self._read = read
        self._noted: dict[str, dict[Any, tuple[Any, ...]]] = {name: {} for name in FIELDS}

    def begin_portion(self) -> None:
        """What the last portion read is loaded; what is held can be asked for it."""
        self._noted.update({name: {} for name in BY_PORTION})

    def note(self, name: str, message: Message) -> None:
        """Look at a message of a collection."""
        if name in FIELDS and isinstance(message, Records) and not message.table:
            key, *names = FIELDS[name]
            self._noted[name].update(
                (record[key], tuple(_proper(name, record.get(name)) for name in names))
                for record in message.records
                if isinstance(record.get(key), int)
            )

    def noted(self, name: str) -> Rows:
        """The rows of a collection that were read in this run; of some, in this portion."""
        return self._noted[name]

    def is_still_read(self, name: str) -> bool:
        """Whether this run reads a collection and has not come to its end yet."""
        return name in self._stats and self._stats[name].is_open

    def current(self, name: str, select: Select) -> Rows:
        """All rows of a collection: those that were read in this run, or are held, or else are read now.

        Raises:
            PicqerError: that collection could not be read.
        """
        stats = self._stats.of(name)
        if stats.state == "complete":
            return self._noted[name]
        if stats.error:
            raise stats.error
        held = select(f"select {', '.join(FIELDS[name])} from {name} where _deleted_at is null")
        if not held:
            self._read(name)
        return {key: tuple(fields) for key, *fields in held} or self._noted[name]


def _proper(name: str, value: Any) -> Any:
    """The value of a field, which is a key or a text; None for anything else."""
    return value if isinstance(value, int if name.startswith("id") else str) else None
