"""What a key can read, and what each collection that it cannot read costs; how large the account is."""

from __future__ import annotations

import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

from ...source import Sync
from ...source.estimate import Survey
from ...source.key_check import missing_account
from .plan import Size, refuse_nothing, size_of

COST: Mapping[str, str] = {
    "products": "everything about products: stock value, cover, reorder advice",
    "warehouses": "stock per warehouse, and every figure by warehouse",
    "warehouse_stock": "reserved and free stock, and their history",
    "suppliers": "lead times and open purchases by supplier",
    "locations": "where stock lies, and pick routes",
    "users": "names beside figures by picker",
    "backorders": "the age and value of what waits for stock",
    "orders": "revenue, time from order to shipment, why orders are late",
    "picklists": "picking times, productivity, why orders are late",
    "picklists_batches": "the efficiency of batches",
    "shipments": "when orders left, and by which carrier",
    "purchaseorders": "lead times, open and overdue purchases",
    "receipts": "lead times, deliveries in full and on time",
    "customers": "customers beside orders, and their addresses",
    "stockhistory": "stock per day in the past: days without stock, lost sales",
    "location_stock_history": "moves between locations, replenishment",
    "returns": "returns by reason",
    "return_reasons": "the names of reasons for returns",
    "product_parts": "sales of parts inside compositions",
    "product_warehouses": "reorder levels that are set in Picqer",
    "product_locations": "which products lie where",
}
"""What figures lack without a collection; the others are only missed as tables."""


def measured(sync: Sync) -> list[Size]:
    """Measure every collection, as if nothing had been read before.

    Raises:
        KeyRefused: Picqer does not accept the key for any list.
        PicqerError: none could be measured.
    """
    survey = Survey(sync.client)
    found = [size_of(sync, survey, collection, sync.context(collection, {})) for collection in sync.collections]
    if error := missing_account(sync.client, [size.error for size in found if size.error]):
        raise error
    refuse_nothing(found)
    return found


def cost_of(size: Size) -> str:
    """What is missed without a collection, in words."""
    return COST.get(size.name, "its own table only")


def as_json(sync: Sync, sizes: Sequence[Size]) -> dict[str, Any]:
    """What a bug report needs; nothing that is secret, and nothing that names the account."""
    return {
        "picqer_pipelines": version("picqer-pipelines"),
        "dlt": version("dlt"),
        "duckdb": version("duckdb"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "limit_per_minute": sync.client.budget.limit,
        "requests": sync.client.sent,
        "collections": {
            size.name: {
                "is_readable": size.error is None,
                "rows": size.estimate.rows if size.error is None else None,
                "error": type(size.error).__name__ if size.error else None,
                "status": getattr(size.error, "status", None),
            }
            for size in sizes
        },
    }
