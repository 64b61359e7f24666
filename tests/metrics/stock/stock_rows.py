"""Stock and orders of a shop that is written down in a test."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tests.metrics.small_shop import Rows

HERE = {"idwarehouse": 1}


def stock_row(idproduct: int, stock: int, *, free: int | None = None, idwarehouse: int = 1) -> dict[str, int]:
    """A row of `warehouse_stock`; by default all pieces are free."""
    free = stock if free is None else free
    return {
        "idwarehouse": idwarehouse,
        "idproduct": idproduct,
        "stock__stock": stock,
        "stock__reserved": stock - free,
        "stock__freestock": free,
    }


def ordered(*lines: tuple[int, int, datetime], **on_order: Any) -> dict[str, Rows]:
    """Orders of one line each: product, pieces, moment; plus columns of every order."""
    return {
        "orders": [{"idorder": key, "created": moment} | on_order for key, (_, _, moment) in enumerate(lines, 1)],
        "orders__products": [
            {"idorder": key, "idorder_product": key, "idproduct": idproduct, "amount": pieces}
            for key, (idproduct, pieces, _) in enumerate(lines, 1)
        ],
    }


def stock_changes(idproduct: int, *levels: tuple[datetime, int], idwarehouse: int = 1) -> Rows:
    """Rows of `stockhistory`: the stock from each moment on; zero before the first."""
    before = [0, *(level for _, level in levels)]
    return [
        {
            "idproduct_stock_history": 1000 * idproduct + place,
            "idproduct": idproduct,
            "idwarehouse": idwarehouse,
            "old_stock": old,
            "new_stock": new,
            "changed_at": moment,
        }
        for place, ((moment, new), old) in enumerate(zip(levels, before, strict=False))
    ]


def composition(idproduct: int, *parts: tuple[int, int]) -> dict[str, Rows]:
    """A virtual composition and its normal parts, each with its pieces."""
    return {
        "products": [
            {"idproduct": idproduct, "type": "virtual_composition"},
            *({"idproduct": part} for part, _ in parts),
        ],
        "product_parts": [
            {"partof_idproduct": idproduct, "idproduct_part": place, "idproduct": part, "amount": amount}
            for place, (part, amount) in enumerate(parts)
        ],
    }
