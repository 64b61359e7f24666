"""What we read: one line per collection, in the order of a first load.

Facts about the lists (paths, keys, hidden rows, filters): https://picqer.com/en/api
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import news
from .schema import Table, tables

if TYPE_CHECKING:
    from .reading import Reading

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
        read: the strategy.
        since: the filter that bounds the list by creation, where it has one.
        updated: the filter that tells what changed after a moment, where it has a true one.
        fallback: another address, tried when the first does not exist.
    """

    name: str
    path: str = ""
    passes: tuple[Params, ...] = ALL
    read: Callable[[Reading, Collection], Iterator[news.Batch]] = news.snapshot
    since: str = ""
    updated: str = ""
    fallback: str = ""

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


# Products stand first: every key may read them, so that a refused key is known after one request.
CATALOG = (
    Collection("products", passes=INACTIVE_TOO),
    Collection("warehouses"),
    Collection("warehouse_stock", "warehouses/{idwarehouse}/stock", read=news.stock_per_warehouse),
    Collection("suppliers", passes=INACTIVE_TOO),
    Collection("locationtypes", fallback="location_types"),
    Collection("locations", passes=CONTAINERS_TOO),
    Collection("vatgroups"),
    Collection("pricelists"),
    Collection("productfields"),
    Collection("orderfields"),
    Collection("customerfields"),
    Collection("tags"),
    Collection("packagings", passes=INACTIVE_TOO),
    Collection("packingstations"),
    Collection("picking_containers", "picking-containers"),
    Collection("picklists_batches_presets", "picklists/batches/presets", passes=INACTIVE_TOO),
    Collection("shippingproviders"),
    Collection("templates"),
    Collection("users"),
    Collection("hooks"),
    Collection("return_statuses"),
    Collection("return_reasons"),
    Collection("fulfilment_customers", "fulfilment/customers"),
    Collection("stats", read=news.stats),
    Collection("backorders"),
    Collection("orders", since="sincedate"),
    Collection("picklists", since="sincedate"),
    Collection("picklists_batches", "picklists/batches", read=news.with_details),
    Collection("shipments", since="sincedate"),
    Collection("purchaseorders", updated="updated_after"),
    Collection("receipts", updated="updated_after"),
    Collection("returns", since="created_after", updated="updated_after", read=news.with_details),
    Collection("customers"),
    Collection("comments"),
    Collection("tasks"),
    Collection("webshoporders"),
    Collection("stockhistory", since="sincedate"),
    Collection("location_stock_history", "location-stock-history", since="sincedate"),
    Collection("movements"),
    Collection("product_parts", "products/{idproduct}/parts", read=news.parts_of_compositions),
    Collection("product_warehouses", "products/{idproduct}/warehouses", read=news.rotating_products),
    Collection("product_locations", "products/{idproduct}/locations", read=news.rotating_products),
)

COLLECTIONS: Mapping[str, Collection] = {collection.name: collection for collection in CATALOG}
