"""Orders, picklists, backorders and batches of a shop that is written down in a test."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.metrics.small_shop import Rows


def order(
    key: int, created: datetime, *picklists: dict[str, Any], lines: Rows | None = None, **of_order: Any
) -> dict[str, Rows]:
    """An order with its picklists, made when it came, and its lines: one piece of product 7 each."""
    return {
        "orders": [{"idorder": key, "created": created} | of_order],
        "picklists": [
            {"idpicklist": 10 * key + place, "idorder": key, "idwarehouse": 1, "status": "new", "created": created}
            | picklist
            for place, picklist in enumerate(picklists)
        ],
        "orders__products": [
            {"idorder": key, "idorder_product": 10 * key + place, "idproduct": 7, "amount": 1} | line
            for place, line in enumerate(lines or [])
        ],
    }


def closed(moment: datetime, **of_picklist: Any) -> dict[str, Any]:
    """A picklist that was closed."""
    return {"status": "closed", "closed_at": moment} | of_picklist


def backorder(key: int, **columns: Any) -> dict[str, Rows]:
    """A backorder of two pieces of product 7 since Monday 8 June, for the order with the same key, none available."""
    usual = {"idorder": key, "idorder_product": 10 * key, "idproduct": 7, "idwarehouse": 1, "amount": 2}
    created = {"idbackorder": key, "amount_available": 0, "created_at": datetime(2026, 6, 8, 12, 0)}
    return {"backorders": [created | usual | columns]}


def batch(key: int, completed: datetime, minutes: float = 60, **columns: Any) -> dict[str, Rows]:
    """A normal batch of ten pieces on two picklists, completed by user 1 and created so many minutes before."""
    usual = {"idwarehouse": 1, "type": "normal", "status": "completed", "completed_by__iduser": 1}
    totals = {"total_products": 10, "total_picklists": 2}
    moments = {"created_at": completed - timedelta(minutes=minutes), "completed_at": completed}
    return {"picklists_batches": [{"idpicklist_batch": key} | usual | totals | moments | columns]}
