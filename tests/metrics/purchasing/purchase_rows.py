"""Purchases of a shop that is written down in a test."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tests.metrics.small_shop import Rows

SUPPLIER = {"idsupplier": 1, "name": "Potten & Zo"}


def purchase(
    key: int,
    placed: datetime,
    *came: tuple[datetime, int],
    ordered: int = 10,
    price: float = 2,
    idproduct: int = 7,
    promised: date | None = None,
    line_promised: date | None = None,
    **of_order: Any,
) -> dict[str, Rows]:
    """A purchase order of one line, and its completed receipts: moment and pieces."""
    order = {"idpurchaseorder": key, "purchaseorderid": f"PO{key}", "idsupplier": 1, "idwarehouse": 1}
    line = {"idpurchaseorder": key, "idpurchaseorder_product": key, "idproduct": idproduct}
    return {
        "purchaseorders": [
            order
            | {"status": "received", "purchased_at": placed, "created": placed, "delivery_date": promised}
            | of_order
        ],
        "purchaseorders__products": [
            line
            | {
                "amount": ordered,
                "amountreceived": sum(pieces for _, pieces in came),
                "price": price,
                "delivery_date": line_promised,
            }
        ],
        "receipts": [
            {"idreceipt": 100 * key + place, "status": "completed", "completed_at": moment}
            for place, (moment, _) in enumerate(came)
        ],
        "receipts__products": [
            line | {"idreceipt": 100 * key + place, "idreceipt_product": 100 * key + place, "amount": pieces}
            for place, (_, pieces) in enumerate(came)
        ],
    }


def combined(*shops: dict[str, Rows]) -> dict[str, Rows]:
    """One shop with the rows of several."""
    names = {name for tables in shops for name in tables}
    return {name: [row for tables in shops for row in tables.get(name, [])] for name in names}
