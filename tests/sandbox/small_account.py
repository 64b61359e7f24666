"""An account small enough to know by heart, and the ways that the server's tests ask about it."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import requests

from picqer.sandbox.server import Sandbox

Record = dict[str, Any]
AGENT = {"User-Agent": "sandbox-tests (tests@example.com)"}
VIP = {"idtag": 75, "title": "VIP", "color": "#5993be", "inherit": True, "textColor": "#000000"}


class SmallAccount:
    """Holds the tables it is given; `touch` is the only way to change a row that the server has to notice."""

    def __init__(self, **tables: list[Record]) -> None:
        self.now = datetime.fromisoformat("2026-10-30 17:00:00")
        self.lock = threading.RLock()
        self.changes = 0
        self.tables = {path: {next(iter(row.values())): row for row in rows} for path, rows in tables.items()}
        self._versions: dict[tuple[str, int], int] = {}

    def version(self, path: str, key: int) -> int:
        """How often the row was touched."""
        return self._versions.get((path, key), 0)

    def touch(self, path: str, key: int, **values: Any) -> None:
        """Change a row."""
        self.tables[path][key] |= values
        self._versions[path, key] = self.version(path, key) + 1
        self.changes += 1

    def remove(self, path: str, key: int) -> None:
        """Delete a row."""
        del self.tables[path][key]
        self.changes += 1

    def warehouse_stock(self, idwarehouse: int) -> list[Record]:
        """Five of every product."""
        return [
            {"idproduct": key, "stock": {"idwarehouse": idwarehouse, "stock": 5}} for key in self.tables["products"]
        ]

    def parts(self, idproduct: int) -> list[Record] | None:
        """Product 2 is made of 3, which is made of 1."""
        bundle = [{"idproduct_part": 1, "idproduct": 3, "amount": 2, "type": "virtual_composition"}]
        pair = [{"idproduct_part": 2, "idproduct": 1, "amount": 1, "type": "normal"}]
        return {2: bundle, 3: pair}.get(idproduct)

    def product_warehouses(self, idproduct: int) -> list[Record]:
        """The settings of one warehouse."""
        return [{"idproduct": idproduct, "idwarehouse": 9, "stock_level_order": 10}]

    def product_locations(self, idproduct: int) -> list[Record]:
        """One location, numbered like the product."""
        return [{"idlocation": 100 + idproduct, "stock_for_product": {"stock": 5}}]

    def stats(self) -> dict[str, int]:
        """Two of the known keys."""
        return {"open-orders": 3, "active-products": 2}


def rows(primary_key: str, count: int, **values: Any) -> list[Record]:
    """So many rows, numbered from 1, alike otherwise."""
    return [{primary_key: key, **values} for key in range(1, count + 1)]


def many_orders(count: int) -> SmallAccount:
    """An account with so many completed orders and nothing else."""
    return SmallAccount(orders=rows("idorder", count, status="completed"))


def ask(
    sandbox: Sandbox,
    path: str,
    key: str | None = "sandbox-key",
    method: str = "GET",
    headers: Mapping[str, str | None] = AGENT,
    **more: Any,
) -> requests.Response:
    """One request on a connection of its own, without anything from the environment."""
    with requests.Session() as session:
        session.trust_env = False
        auth = (key, "ignored") if key else None
        return session.request(
            method, sandbox.base_url + path, auth=auth, headers=headers, allow_redirects=False, timeout=10, **more
        )


def ids(response: requests.Response) -> list[int]:
    """The primary keys of a list's page, which every row of these tests begins with."""
    return [next(iter(row.values())) for row in response.json()]
