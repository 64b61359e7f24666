"""Backorders. A row is deleted without a trace as soon as it becomes a picklist."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from .books import Books, Record
from .demand import Demand
from .picklists import Picklists
from .stock import BACKORDERS, Stock

Source = tuple[str, int]
"""The list of what waits and its key: an order, or a return with a replacement."""


class Backorders:
    """Demands that wait, in the order of their arrival."""

    def __init__(self, books: Books, stock: Stock, picklists: Picklists) -> None:
        self._books = books
        self._stock = stock
        self._picklists = picklists
        self._waiting: dict[int, tuple[Source, int, Demand]] = {}
        self._by_product: dict[tuple[int, int], list[int]] = defaultdict(list)
        self._by_source: dict[Source, list[int]] = defaultdict(list)
        stock.watch(self._recount)

    def tops(self) -> list[int]:
        """Ids of what waits, compositions as one."""
        return list(self._waiting)

    def of(self, path: str, key: int) -> list[int]:
        """Ids of what an order or return waits for."""
        return list(self._by_source.get((path, key), ()))

    def wait(self, path: str, source: Record, idwarehouse: int, demand: Demand) -> None:
        """Have a demand of an order or return wait for stock in a warehouse."""
        origin = path, next(iter(source.values()))
        top = self._add(origin, source, idwarehouse, demand, None)
        self._waiting[top] = origin, idwarehouse, demand
        self._by_source[origin].append(top)
        for idproduct, amount in self._kept(demand):
            self._by_product[idproduct, idwarehouse].append(top)
            self._stock.reserve(idproduct, idwarehouse, BACKORDERS, amount)

    def drop(self, top: int) -> tuple[Source, Demand]:
        """Stop waiting; what for."""
        origin, idwarehouse, demand = self._waiting.pop(top)
        self._by_source[origin].remove(top)
        if not self._by_source[origin]:
            del self._by_source[origin]
        for row in list(self._rows(top)):
            self._books.remove("backorders", row["idbackorder"])
        for idproduct, amount in self._kept(demand):
            self._by_product[idproduct, idwarehouse].remove(top)
            self._stock.reserve(idproduct, idwarehouse, BACKORDERS, -amount)
        return origin, demand

    def serve(self, idproduct: int, idwarehouse: int) -> list[Record]:
        """Make picklists of what can be picked now that a product has come in."""
        created = []
        for origin in dict.fromkeys(self._waiting[top][0] for top in self._by_product[idproduct, idwarehouse]):
            ready = self._ready(origin, idwarehouse)
            if ready:
                source = self._books.tables[origin[0]][origin[1]]
                wanted = [self.drop(top)[1] for top in ready]
                created.append(self._picklists.create(source, idwarehouse, wanted))
        return created

    def expect(self, idproduct: int, idwarehouse: int, day: date) -> None:
        """A purchase order will bring a product: write down when."""
        for top in self._by_product.get((idproduct, idwarehouse), ()):
            for row in self._rows(top):
                if row["date_available"] is None:
                    self._books.touch("backorders", row["idbackorder"], date_available=f"{day.isoformat()} 00:00:00")

    def _ready(self, origin: Source, idwarehouse: int) -> list[int]:
        """What of a source can be picked in a warehouse: all of it, unless it may go in parts."""
        source = self._books.tables[origin[0]][origin[1]]
        if source.get("status") == "paused":
            return []
        here = [top for top in self._by_source[origin] if self._waiting[top][1] == idwarehouse]
        promised: dict[int, int] = defaultdict(int)
        ready = []
        for top in here:
            needs = dict(self._kept(self._waiting[top][2]))
            pickable = {key: self._stock.pickable(key, idwarehouse) - promised[key] for key in needs}
            if all(pickable[key] >= amount for key, amount in needs.items()):
                ready.append(top)
                for key, amount in needs.items():
                    promised[key] += amount
        return ready if len(ready) == len(here) or source.get("auto_split", True) else []

    def _kept(self, demand: Demand) -> Iterator[tuple[int, int]]:
        return ((key, amount) for key, amount in demand.needs().items() if self._stock.is_kept(key))

    def _add(self, origin: Source, source: Record, idwarehouse: int, demand: Demand, parent: int | None) -> int:
        key = self._books.number("backorders")
        self._books.add(
            "backorders",
            {
                "idbackorder": key,
                "idorder_product": demand.line,
                "idorder": origin[1] if origin[0] == "orders" else None,
                "idreturn": origin[1] if origin[0] == "returns" else None,
                "idproduct": demand.product["idproduct"],
                "idcustomer": source["idcustomer"],
                "idwarehouse": idwarehouse,
                "amount": demand.amount,
                "amountavailable": 0,
                "amount_available": 0,
                "priority": 1 + len(self._by_product.get((demand.product["idproduct"], idwarehouse), ())),
                "has_parts": bool(demand.parts),
                "part_of_idbackorder": parent,
                "parts_per_parent": demand.per_parent,
                "created_at": self._books.stamp,
                "date_available": None,
            },
        )
        for part in demand.parts:
            self._add(origin, source, idwarehouse, part, key)
        return key

    def _rows(self, top: int) -> Iterator[Record]:
        """A row and its parts; they have been numbered one after the other."""
        table = self._books.tables["backorders"]
        yield table[top]
        for key in [key for key, row in table.items() if row["part_of_idbackorder"] == top]:
            yield from self._rows(key)

    def _recount(self, idproduct: int, idwarehouse: int) -> None:
        """Write down how much of each demand for a product is there, first come first served."""
        left = self._stock.pickable(idproduct, idwarehouse)
        for top in self._by_product.get((idproduct, idwarehouse), ()):
            demand = self._waiting[top][2]
            need = demand.needs()[idproduct]
            here = max(0, min(need, left))
            left -= here
            row = self._books.tables["backorders"][top]
            if demand.parts:
                here = (
                    demand.amount
                    if here == need and self._stock.covers(demand, idwarehouse, self._stock.pickable)
                    else 0
                )
            if row["amount_available"] != here:
                self._books.touch("backorders", top, amount_available=here, amountavailable=here)
