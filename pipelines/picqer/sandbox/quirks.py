"""Behaviour of the API that is undocumented or differs between accounts; it may change while the sandbox serves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account import Record


class ListOrder(Enum):
    """How a list is ordered; rows that are equal in it follow their primary key."""

    BY_ID = "id"
    BY_ID_DESCENDING = "id, newest first"
    BY_UPDATE = "last change"
    BY_UPDATE_DESCENDING = "last change, newest first"
    BY_NAME = "code or name, whatever the case"

    def keys(self, table: Mapping[int, Record]) -> list[int]:
        """The primary keys of a table in this order."""
        is_descending = self in {ListOrder.BY_ID_DESCENDING, ListOrder.BY_UPDATE_DESCENDING}
        if self in {ListOrder.BY_ID, ListOrder.BY_ID_DESCENDING}:
            return sorted(table, reverse=is_descending)
        text = _name if self is ListOrder.BY_NAME else _last_change
        return sorted(table, key=lambda key: (text(table[key]), key), reverse=is_descending)


DEFAULT_ORDERS: Mapping[str, ListOrder] = {
    "products": ListOrder.BY_NAME,
    "tags": ListOrder.BY_NAME,
    "productfields": ListOrder.BY_NAME,
    "suppliers": ListOrder.BY_NAME,
    "locations": ListOrder.BY_NAME,
    "stockhistory": ListOrder.BY_ID_DESCENDING,
    "location-stock-history": ListOrder.BY_ID_DESCENDING,
}
"""What was seen in recorded answers and samples; every other list goes by ascending id."""


@dataclass
class Quirks:
    """How this server pages and orders its lists, and where they are.

    Attributes:
        page_size: rows on a page at most.
        list_orders: by the list's path.
        unpaged: lists that ignore `offset` and return everything.
        absent: paths that answer 404: a list with all below it (`movements`) or one kind of sub-resource, written
            without the id (`products/parts`).
        location_types_path: where the location types are; sources disagree.
    """

    page_size: int = 100
    list_orders: dict[str, ListOrder] = field(default_factory=dict)
    unpaged: frozenset[str] = frozenset({"picking-containers"})
    absent: frozenset[str] = frozenset()
    location_types_path: str = "locationtypes"

    def order_of(self, path: str) -> ListOrder:
        """The order of one list."""
        return self.list_orders.get(path) or DEFAULT_ORDERS.get(path, ListOrder.BY_ID)


def _name(record: Record) -> str:
    name: str = record.get("productcode") or record.get("title") or record.get("name") or ""
    return name.casefold()


def _last_change(record: Record) -> str:
    stamps = (record.get(name) for name in ("updated", "updated_at", "changed_at", "created_at"))
    return next((stamp for stamp in stamps if stamp), "")
