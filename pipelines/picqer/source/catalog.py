"""What we read: one line per collection, in the order of a first load."""

from __future__ import annotations

from collections.abc import Mapping

from .collection import CONTAINERS_TOO, INACTIVE_TOO, Cursor, IdRange
from .schedule import DAILY, SIX_HOURS
from .strategies import (
    Batches,
    Details,
    History,
    Incremental,
    Lifecycle,
    Parts,
    PerProduct,
    Queue,
    Snapshot,
    Statistics,
    StockPerWarehouse,
    Strategy,
)

CREATED = Cursor("created", after="sincedate", before="untildate")
CREATED_AT = Cursor("created_at", after="created_after")
CHANGED_AT = Cursor("changed_at", after="sincedate", before="untildate")
CLOSED_AT = Cursor("closed_at", after="closed_after")
UPDATED = Cursor("updated", after="updated_after")
UPDATED_AT = Cursor("updated_at", after="updated_after")
IDS = IdRange(above="sinceid", below="beforeid")
FINAL_ORDERS = ("completed", "cancelled")
FINAL_PICKLISTS = ("closed", "cancelled")
OPEN_ORDERS = ("concept", "expected", "processing", "paused")
OPEN_PICKLISTS = ("new", "paused", "snoozed")

# Products stand first: every key may read them, so that a refused key is known after one request. What costs a request
# per row stands last, so that the rest is there after minutes.
CATALOG: tuple[Strategy, ...] = (
    Snapshot("products", slices=INACTIVE_TOO, every=SIX_HOURS),
    Snapshot("warehouses"),
    StockPerWarehouse("warehouse_stock", "warehouses/{idwarehouse}/stock"),
    Snapshot("suppliers", slices=INACTIVE_TOO),
    Snapshot("locationtypes", fallback="location_types"),
    Snapshot("locations", slices=CONTAINERS_TOO, every=DAILY),
    Snapshot("vatgroups"),
    Snapshot("pricelists"),
    Snapshot("productfields"),
    Snapshot("orderfields"),
    Snapshot("customerfields"),
    Snapshot("tags"),
    Snapshot("packagings", slices=INACTIVE_TOO),
    Snapshot("packingstations"),
    Queue("picking_containers", "picking-containers"),
    Snapshot("picklists_batches_presets", "picklists/batches/presets", slices=INACTIVE_TOO),
    Snapshot("shippingproviders", has_detail=False),
    Snapshot("templates", has_detail=False),
    Snapshot("users"),
    Snapshot("hooks"),
    Snapshot("return_statuses", has_detail=False),
    Snapshot("return_reasons", has_detail=False),
    Snapshot("fulfilment_customers", "fulfilment/customers"),
    Statistics("stats", every=DAILY),
    Queue("backorders"),
    Lifecycle("orders", created=CREATED, open=OPEN_ORDERS, final=FINAL_ORDERS, ids=IDS),
    Lifecycle("picklists", created=CREATED, open=OPEN_PICKLISTS, final=FINAL_PICKLISTS, closed=CLOSED_AT, ids=IDS),
    Lifecycle("shipments", created=CREATED, open=()),
    Incremental("purchaseorders", changed=UPDATED),
    Incremental("receipts", changed=UPDATED, open=("processing",), final=("completed",)),
    Snapshot("customers", every=DAILY),
    Snapshot("comments", every=DAILY),
    Snapshot("tasks", every=SIX_HOURS),
    Snapshot("webshoporders", every=DAILY),
    History("stockhistory", created=CHANGED_AT),
    History("location_stock_history", "location-stock-history", created=CHANGED_AT),
    Snapshot("movements", every=DAILY),
    Details("returns", created=CREATED_AT, changed=UPDATED_AT),
    Batches("picklists_batches", "picklists/batches", open=("open",), final=("completed",), stamp="updated_at"),
    Parts("product_parts", "products/{idproduct}/parts", every=DAILY),
    PerProduct("product_warehouses", "products/{idproduct}/warehouses"),
    PerProduct("product_locations", "products/{idproduct}/locations", moved="location_stock_history"),
)

COLLECTIONS: Mapping[str, Strategy] = {collection.name: collection for collection in CATALOG}
