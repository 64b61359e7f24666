"""What we read: one line per collection, in the order of a first load.

Facts about the lists (paths, keys, hidden rows, filters): https://picqer.com/en/api
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from . import strategies as news
from .pagination.page import Key
from .schedule import DAILY, EACH_RUN, SIX_HOURS
from .schema import Table, tables

Params = Mapping[str, str]
ALL: tuple[Params, ...] = ({},)
INACTIVE_TOO: tuple[Params, ...] = ({}, {"inactive": "true"})
"""The list shows active rows only; with `inactive` it shows only the others."""
CONTAINERS_TOO: tuple[Params, ...] = ({}, {"type": "container"})


@dataclass(frozen=True)
class Collection:
    """One list of the API and how it is read.

    Attributes:
        name: the table, which is the path with `/` and `-` as `_`.
        path: the list's address below `/api/v1/`.
        passes: the filters under which the list must be read to see every row.
        read: the strategy of an ordinary run.
        whole: the strategy that sees every row again.
        every: how often it is read.
        sweep: how often all its rows are seen again, for a strategy that else sees the changed ones only.
        has_detail: whether a row has an address of its own, which says for sure that it is gone.
        ring: how its final rows are verified.
        created: the field that says when a row was created, which `since` and `until` filter on.
        stamp: the field that says when a row was changed, which `updated` filters on.
        open: the values of `status` that are not final.
        closed: the field that says when a row was closed, which `closed_after` filters on.
        above, below: the filters on the primary key.
        fallback: another address, tried when the first does not exist.
        also: other documented tables that its strategy fills.
    """

    name: str
    path: str = ""
    passes: tuple[Params, ...] = ALL
    read: news.Strategy = news.snapshot
    whole: news.Strategy = news.snapshot
    every: timedelta = EACH_RUN
    sweep: timedelta = DAILY
    has_detail: bool = True
    ring: news.Strategy | None = None
    created: str = ""
    since: str = ""
    until: str = ""
    stamp: str = ""
    updated: str = ""
    open: tuple[str, ...] = ()
    closed: str = ""
    closed_after: str = ""
    above: str = ""
    below: str = ""
    fallback: str = ""
    also: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", self.path or self.name)

    @property
    def table(self) -> Table:
        """Its documented columns."""
        return tables()[self.name]

    @property
    def key(self) -> tuple[str, ...]:
        """The primary key."""
        return self.table.key

    @property
    def strategy(self) -> str:
        """The name of the strategy of an ordinary run."""
        return self.read.__name__.replace("_", " ")

    @property
    def marked(self) -> list[str]:
        """The columns that a filter of the list goes by: up to which moment it was read, is kept for each."""
        filtered = {self.created: self.until, self.closed: self.closed_after, self.stamp: self.updated}
        return [column for column, name in filtered.items() if column and name]

    def address(self, key: Key) -> str:
        """Where one row is."""
        return f"{self.path}/{key[0]}"


DATED: Mapping[str, Any] = {"created": "created", "since": "sincedate", "until": "untildate", "stamp": "updated"}
HISTORY: Mapping[str, Any] = {"created": "changed_at", "since": "sincedate", "until": "untildate"}
CHANGES: Mapping[str, Any] = {"stamp": "updated", "updated": "updated_after"}
RETURNS: Mapping[str, Any] = {
    "created": "created_at",
    "since": "created_after",
    "stamp": "updated_at",
    "updated": "updated_after",
    "whole": news.with_details,
}
CLOSED: Mapping[str, Any] = {"closed": "closed_at", "closed_after": "closed_after"}
IDS: Mapping[str, Any] = {"above": "sinceid", "below": "beforeid", "ring": news.ring_of_ids}
BATCHES: Mapping[str, Any] = {"stamp": "updated_at", "whole": news.with_details, "ring": news.ring_of_details}
STOCK: Mapping[str, Any] = {
    "read": news.stock_per_warehouse,
    "whole": news.stock_per_warehouse,
    "has_detail": False,
    "also": ("stock_snapshots",),
}
PARTS: Mapping[str, Any] = {
    "read": news.parts_of_compositions,
    "whole": news.parts_of_compositions,
    "every": DAILY,
    "has_detail": False,
}
PER_PRODUCT: Mapping[str, Any] = {"read": news.rotating_products, "whole": news.all_products, "every": SIX_HOURS}
OPEN_ORDERS = ("concept", "expected", "processing", "paused")
OPEN_PICKLISTS = ("new", "paused", "snoozed")

# Products stand first: every key may read them, so that a refused key is known after one request. What costs a request
# per row stands last, so that the rest is there after minutes.
CATALOG = (
    Collection("products", passes=INACTIVE_TOO, every=SIX_HOURS),
    Collection("warehouses"),
    Collection("warehouse_stock", "warehouses/{idwarehouse}/stock", **STOCK),
    Collection("suppliers", passes=INACTIVE_TOO),
    Collection("locationtypes", fallback="location_types"),
    Collection("locations", passes=CONTAINERS_TOO, every=DAILY),
    Collection("vatgroups"),
    Collection("pricelists"),
    Collection("productfields"),
    Collection("orderfields"),
    Collection("customerfields"),
    Collection("tags"),
    Collection("packagings", passes=INACTIVE_TOO),
    Collection("packingstations"),
    Collection("picking_containers", "picking-containers", read=news.queue, whole=news.queue),
    Collection("picklists_batches_presets", "picklists/batches/presets", passes=INACTIVE_TOO),
    Collection("shippingproviders", has_detail=False),
    Collection("templates", has_detail=False),
    Collection("users"),
    Collection("hooks"),
    Collection("return_statuses", has_detail=False),
    Collection("return_reasons", has_detail=False),
    Collection("fulfilment_customers", "fulfilment/customers"),
    Collection("stats", read=news.stats, whole=news.stats, every=DAILY),
    Collection("backorders", read=news.queue, whole=news.queue),
    Collection("orders", read=news.lifecycle, open=OPEN_ORDERS, **DATED, **IDS),
    Collection("picklists", read=news.lifecycle, open=OPEN_PICKLISTS, **DATED, **CLOSED, **IDS),
    Collection("shipments", read=news.lifecycle, ring=news.ring_of_moments, **DATED),
    Collection("purchaseorders", read=news.changes, **CHANGES),
    Collection("receipts", read=news.changes, open=("processing",), **CHANGES),
    Collection("customers", every=DAILY),
    Collection("comments", every=DAILY),
    Collection("tasks", every=SIX_HOURS),
    Collection("webshoporders", every=DAILY),
    Collection("stockhistory", read=news.history, **HISTORY),
    Collection("location_stock_history", "location-stock-history", read=news.history, **HISTORY),
    Collection("movements", every=DAILY),
    Collection("returns", read=news.changes_with_details, **RETURNS),
    Collection("picklists_batches", "picklists/batches", read=news.batches, open=("open",), **BATCHES),
    Collection("product_parts", "products/{idproduct}/parts", **PARTS),
    Collection("product_warehouses", "products/{idproduct}/warehouses", **PER_PRODUCT),
    Collection("product_locations", "products/{idproduct}/locations", **PER_PRODUCT),
)

COLLECTIONS: Mapping[str, Collection] = {collection.name: collection for collection in CATALOG}
