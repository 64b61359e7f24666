"""The account: two years of a web shop in memory, and the events that may follow."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta
from typing import Any

from .shop import Books, Company, Planted, Record, something_happens, two_years
from .shop.picklists import OPEN

UNTIL = datetime(2026, 10, 30, 17, 0)  # noqa: DTZ001 - Picqer's wall time has no zone
OPEN_ORDERS = frozenset({"concept", "expected", "processing", "paused"})

__all__ = ["Account", "Planted", "Record"]


class Account:
    """A shop; equal seeds give equal shops.

    Attributes:
        lock: held by whoever reads or changes the tables.
        planted: what analytics should find.

    Args:
        seed: of the random numbers.
        orders: number of orders in all; everything else is in proportion.
        until: the present, as local wall time.
        days: length of the history.
        fulfilment: whether some of the goods belong to fulfilment customers.
    """

    def __init__(
        self,
        *,
        seed: int = 1,
        orders: int = 200,
        until: datetime = UNTIL,
        days: int = 730,
        fulfilment: bool = False,
    ) -> None:
        self.lock = threading.RLock()
        opening = until.replace(hour=6, minute=0, second=0, microsecond=0) - timedelta(days=days)
        self._company = Company.founded(Books(seed, opening))
        self._books = self._company.books
        self.planted = two_years(self._company, orders, until, days, is_fulfilment=fulfilment)

    @property
    def now(self) -> datetime:
        """Local wall time in the shop; only `step` advances it."""
        return self._books.now

    @property
    def tables(self) -> dict[str, dict[int, Record]]:
        """The records by list and key, as a single record's address shows them."""
        return self._books.tables

    @property
    def changes(self) -> int:
        """A counter of all changes."""
        return self._books.changes

    def version(self, path: str, key: int) -> int:
        """A counter of the changes of this record."""
        return self._books.version(path, key)

    def touch(self, path: str, key: int, **values: Any) -> None:
        """Change a record as a user would: its time of change moves."""
        with self.lock:
            self._books.touch(path, key, **values)

    def step(self) -> str:
        """Advance the clock by seconds or minutes and run one event; returns its name."""
        with self.lock:
            return something_happens(self._company)

    def warehouse_stock(self, idwarehouse: int) -> list[Record]:
        """One row per product that lies or is reserved in a warehouse."""
        products = self.tables["products"]
        return [
            {"idproduct": key, "productcode": products[key]["productcode"], "stock": dict(entry)}
            for key, entry in self._company.stock.in_warehouse(idwarehouse)
        ]

    def parts(self, idproduct: int) -> list[Record] | None:
        """The parts of a composition; None for other products."""
        return self._company.assortment.parts(idproduct)

    def product_warehouses(self, idproduct: int) -> list[Record]:
        """The settings of a product, one row per warehouse."""
        return self._company.assortment.levels(idproduct)

    def product_locations(self, idproduct: int) -> list[Record]:
        """One row per location that a product is linked to."""
        stock = self._company.stock
        return [
            {
                **self.tables["locations"][spot],
                "stock_for_product": dict(
                    zip(("stock", "stock_reserved_picklists"), stock.at(idproduct, idwarehouse, spot), strict=True)
                ),
                "is_preferred": position == 0,
                "note": None,
            }
            for idwarehouse in self.tables["warehouses"]
            for position, spot in enumerate(stock.spots(idproduct, idwarehouse))
        ]

    def stats(self) -> dict[str, int]:
        """Picqer's twelve counts."""
        orders, picklists = self.tables["orders"].values(), self.tables["picklists"].values()
        active = sum(product["active"] for product in self.tables["products"].values())
        midnight = self.now.replace(hour=0, minute=0, second=0)
        monday = midnight - timedelta(days=midnight.weekday())
        today, week = (moment.isoformat(" ", "seconds") for moment in (midnight, monday))
        return {
            "open-picklists": sum(picklist["status"] in OPEN for picklist in picklists),
            "open-orders": sum(order["status"] in OPEN_ORDERS for order in orders),
            "backorders": len(self.tables["backorders"]),
            "new-orders-today": sum(order["created"] >= today for order in orders),
            "new-orders-this-week": sum(order["created"] >= week for order in orders),
            "closed-picklists-today": sum((picklist["closed_at"] or "") >= today for picklist in picklists),
            "closed-picklists-this-week": sum((picklist["closed_at"] or "") >= week for picklist in picklists),
            "new-customers-this-week": self._company.customers.new_since(monday),
            "total-orders": len(orders),
            "total-products": len(self.tables["products"]),
            "active-products": active,
            "inactive-products": len(self.tables["products"]) - active,
        }
