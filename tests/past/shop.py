"""The shop that the past versions loaded, on each day of it: small, and the same whenever it is made again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from picqer.sandbox import Account

FEW = 3
"""Rows that are kept of a list, the newest; of lists that others depend on, all that are needed."""
LISTS_OF_LINES = ("orders", "purchaseorders", "picklists")
WHOLE = ("products", "warehouses", "locations", "vatgroups", "suppliers", "stockhistory", "location-stock-history")
REMARK = "customer_remarks"
LOST = "two\0words"
"""A remark that no text column can hold."""


class SmallShop(Account):
    """A shop with the products that its last orders have, and little else."""

    def __init__(self) -> None:
        super().__init__(seed=7, orders=6, days=60)
        for path, rows in self.tables.items():
            if path not in WHOLE:
                _keep(rows, [*rows][-FEW:])
        rows = [row for path in LISTS_OF_LINES for row in self.tables[path].values()]
        products = {line["idproduct"] for row in rows for line in row["products"]}
        _keep(self.tables["products"], products)
        for path in ("stockhistory", "location-stock-history"):
            rows = self.tables[path]
            _keep(rows, [key for key, row in rows.items() if row["idproduct"] in products][-FEW * 2 :])
        spots = {row["idlocation"] for product in products for row in self.product_locations(product)}
        _keep(self.tables["locations"], spots)

    def warehouse_stock(self, idwarehouse: int) -> list[dict[str, Any]]:
        """Of the products that are kept."""
        stock = self._company.stock.in_warehouse(idwarehouse)
        products = self.tables["products"]
        return [
            {"idproduct": key, "productcode": products[key]["productcode"], "stock": dict(entry)}
            for key, entry in stock
            if key in products
        ]

    def next_day(self) -> None:
        """Let a day pass in which nothing happens."""
        with self.lock:
            self._books.move_to(self.now + timedelta(days=1))

    def edit(self, key: int, remark: str) -> None:
        """Give an order another remark; its stamp does not move."""
        with self.lock:
            self.tables["orders"][key][REMARK] = remark
            self._books.notice("orders", key)

    def remove(self, path: str, key: int) -> None:
        """Delete a record in Picqer."""
        with self.lock:
            self._books.remove(path, key)

    def key(self, path: str, number: int) -> int:
        """The key of a row, by its place in the list."""
        return [*self.tables[path]][number]


def _keep(rows: dict[int, Any], keys: Any) -> None:
    for key in rows.keys() - {*keys}:
        del rows[key]


def first_day() -> SmallShop:
    """An order has a remark that no text column can hold, a tag a field that is documented nowhere."""
    shop = SmallShop()
    shop.edit(shop.key("orders", 0), LOST)
    shop.tables["tags"][shop.key("tags", -1)]["shade"] = "dark"
    return shop


def second_day(shop: SmallShop) -> None:
    """A customer and a tag are deleted, a product gets another price."""
    shop.next_day()
    shop.remove("customers", shop.key("customers", 0))
    shop.remove("tags", shop.key("tags", 0))
    shop.touch("products", shop.key("products", 0), price=12.5)


def today(shop: SmallShop) -> None:
    """The remark is put right, without a new stamp, another order has one of that kind, and what else may happen."""
    shop.next_day()
    shop.next_day()
    shop.edit(shop.key("orders", 0), "call first")
    shop.remove("tags", shop.key("tags", 0))
    shop.touch("products", shop.key("products", 1), price=99.5)
    shop.touch("orders", shop.key("orders", -1), reference="changed since", **{REMARK: LOST})
