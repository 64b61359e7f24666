"""The resources of each path: lists, single records and sub-resources."""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .exchange import ITEM_NOT_FOUND, OUT_OF_SCOPE, UNKNOWN, Query, Refused, Reply, as_json
from .lists import Lists, offset_in
from .quirks import Quirks
from .scopes import Scope, may_read

if TYPE_CHECKING:
    from .account import Account, Record

IMAGES_PER_PRODUCT = 1000
"""More than a product has: an image's id is its product's id times this, plus its position."""


class Place(NamedTuple):
    """A path, taken apart.

    Attributes:
        path: the list's.
        key: of a row in it, as text; empty for the list itself.
        below: the kind of sub-resource; empty for the row itself.
    """

    path: str
    key: str = ""
    below: str = ""


class Resources:
    """Answers a path from an account. Call it with the account's lock held."""

    def __init__(self, account: Account, quirks: Quirks) -> None:
        self._account = account
        self._quirks = quirks
        self._lists = Lists(account, quirks)

    def reply(self, path: str, query: Query, scope: Scope) -> Reply:
        """The reply to a GET; an error's reply when there is nothing at the path or the scope does not reach it."""
        try:
            return self._carried_out(path, query, scope)
        except Refused as refused:
            return refused.reply

    def _carried_out(self, path: str, query: Query, scope: Scope) -> Reply:
        place = self._place(path)
        kinds = (place.path, f"{place.path}/{place.below}")
        if not self._quirks.absent.isdisjoint(kinds):
            raise Refused(404, UNKNOWN, "Unknown endpoint")
        if not may_read(scope, *kinds):
            raise Refused(403, OUT_OF_SCOPE, "This function is not allowed for this API key")
        if place.path == "stats":
            return _one(_stats(self._account, place))
        table = self._table(place.path)
        if not place.key:
            return self._lists.page(table, query)
        if (table, place.key) == ("users", "me"):
            return _one(_me(self._account))
        record = self._record(table, place.key)
        return self._below(table, place.below, record, query) if place.below else _one(record)

    def _place(self, path: str) -> Place:
        """The longest list path that the path begins with, and what follows it."""
        words = path.split("/")
        for length in range(len(words), max(0, len(words) - 3), -1):
            start = "/".join(words[:length])
            if start == "stats" or self._table(start) in self._account.tables:
                return Place(start, *words[length:])
        raise Refused(404, UNKNOWN, "Unknown endpoint")

    def _table(self, path: str) -> str:
        """The table behind a list's path; no table's name for the path that the location types are not at."""
        if path == self._quirks.location_types_path:
            return "locationtypes"
        return "" if path == "locationtypes" else path

    def _record(self, table: str, key: str) -> Record:
        record = self._account.tables[table].get(int(key)) if key.isdecimal() else None
        if record is None:
            raise Refused(404, ITEM_NOT_FOUND, "Item not found")
        return record

    def _below(self, table: str, kind: str, record: Record, query: Query) -> Reply:
        if (table, kind) not in BELOW:
            raise Refused(404, UNKNOWN, "Unknown endpoint")
        rows = BELOW[table, kind](self._account, record, query)
        if rows is None:
            raise Refused(404, ITEM_NOT_FOUND, "Item not found")
        if (table, kind) not in PAGED_BELOW:
            return Reply(200, as_json(rows), rows=len(rows), total=len(rows))
        offset = offset_in(query)
        here = rows[offset : offset + self._quirks.page_size]
        return Reply(200, as_json(here), rows=len(here), offset=offset, total=len(rows))


def _one(value: Record) -> Reply:
    return Reply(200, as_json(value))


def _stats(account: Account, place: Place) -> Record:
    values = account.stats()
    if not place.key:
        return {key: {"description": key.replace("-", " ").capitalize()} for key in values}
    if place.key not in values or place.below:
        raise Refused(404, ITEM_NOT_FOUND, "Item not found")
    return {"value": values[place.key]}


def _me(account: Account) -> Record:
    """The user that the keys belong to: the first one."""
    users = account.tables["users"]
    if not users:
        raise Refused(404, ITEM_NOT_FOUND, "Item not found")
    return users[min(users)]


def _parts(account: Account, record: Record, query: Query) -> list[Record] | None:
    """The parts of a composition; with `nested=true` each virtual composition among them carries its own."""
    parts = account.parts(record["idproduct"])
    if parts is None or query.get("nested") != "true":
        return parts
    return [
        part | {"parts": _parts(account, part, query) or []} if part["type"] == "virtual_composition" else part
        for part in parts
    ]


def _images(_account: Account, record: Record, _query: Query) -> list[Record]:
    return [
        {
            "idproduct_image": record["idproduct"] * IMAGES_PER_PRODUCT + position,
            "idproduct": record["idproduct"],
            "url": url,
            "contenttype": mimetypes.guess_type(url)[0],
        }
        for position, url in enumerate(record["images"])
    ]


def _products_at(account: Account, record: Record, _query: Query) -> list[Record]:
    """The products that are linked to a location, with or without stock."""
    return [
        product
        for idproduct, product in account.tables["products"].items()
        if any(location["idlocation"] == record["idlocation"] for location in account.product_locations(idproduct))
    ]


def _embedded(attribute: str) -> Below:
    """An array of the record itself; of tags, which are an object keyed by title, the tags."""

    def rows(_account: Account, record: Record, _query: Query) -> list[Record]:
        value = record[attribute]
        return list(value.values() if isinstance(value, dict) else value)

    return rows


def _related(table: str, foreign_key: str) -> Below:
    """The rows of another list that point to the record."""

    def rows(account: Account, record: Record, _query: Query) -> list[Record]:
        return [row for row in account.tables[table].values() if row[foreign_key] == record[foreign_key]]

    return rows


Below = Callable[["Account", "Record", Query], "list[Record] | None"]
"""From a record to the rows of one of its sub-resources; None where the record has no such thing."""

BELOW: Mapping[tuple[str, str], Below] = {
    ("warehouses", "stock"): lambda account, record, _: account.warehouse_stock(record["idwarehouse"]),
    ("products", "parts"): _parts,
    ("products", "warehouses"): lambda account, record, _: account.product_warehouses(record["idproduct"]),
    ("products", "locations"): lambda account, record, _: account.product_locations(record["idproduct"]),
    ("products", "images"): _images,
    ("products", "stock"): _embedded("stock"),
    ("products", "tags"): _embedded("tags"),
    ("locations", "products"): _products_at,
    ("orders", "products"): _embedded("products"),
    ("orders", "orderfields"): _embedded("orderfields"),
    ("orders", "tags"): _embedded("tags"),
    ("orders", "backorders"): _related("backorders", "idorder"),
    ("picklists", "shipments"): _related("shipments", "idpicklist"),
    ("customers", "addresses"): _embedded("addresses"),
    ("customers", "tags"): _embedded("tags"),
    ("purchaseorders", "products"): _embedded("products"),
    ("returns", "returned_products"): _embedded("returned_products"),
    ("returns", "replacement_products"): _embedded("replacement_products"),
}
PAGED_BELOW = frozenset({("warehouses", "stock"), ("locations", "products"), ("orders", "backorders")})
"""Sub-resources that come in pages; the others come in one piece."""
