"""Stock per location, its reservations, and the two histories of its changes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from .books import Books, Record
from .demand import Demand

PICKLISTS = "reservedpicklists"
BACKORDERS = "reservedbackorders"
ALLOCATIONS = "reservedallocations"

Spot = int | None
"""A location's id, or None for stock without a location."""


class Stock:
    """Pieces per product, warehouse and location.

    Everything that lies somewhere is in an entry, a row of its product's `stock`. What is reserved for picklists also
    has its spot, so that nobody takes or moves it away.
    """

    def __init__(self, books: Books) -> None:
        self._books = books
        self._entries: dict[tuple[int, int], Record] = {}
        self._lying: dict[tuple[int, int], dict[Spot, int]] = {}
        self._promised: dict[tuple[int, int], dict[Spot, int]] = defaultdict(lambda: defaultdict(int))
        self._parts: dict[int, list[tuple[int, int]]] = {}
        self._made_into: dict[int, list[int]] = defaultdict(list)
        self._watchers: list[Callable[[int, int], None]] = []
        self._moved: set[int] = set()

    def keep(self, product: Record, idwarehouse: int, idlocations: Iterable[int]) -> None:
        """Begin to keep a product in a warehouse, at these locations."""
        key = product["idproduct"], idwarehouse
        entry = {
            "idwarehouse": idwarehouse,
            "stock": 0,
            "reserved": 0,
            BACKORDERS: 0,
            PICKLISTS: 0,
            ALLOCATIONS: 0,
            "freestock": 0,
        }
        product["stock"].append(entry)
        self._entries[key] = entry
        self._lying[key] = dict.fromkeys(idlocations, 0) | {None: 0}

    def compose(self, composition: Record, parts: Iterable[tuple[int, int]]) -> None:
        """Show the stock of a virtual composition: as many as its parts, (idproduct, amount) each, are free for."""
        key = composition["idproduct"]
        self._parts[key] = list(parts)
        for idpart, _ in self._parts[key]:
            self._made_into[idpart].append(key)
        for idwarehouse in self._warehouses():
            self.keep(composition, idwarehouse, ())
            self._recount(key, idwarehouse)

    def is_kept(self, idproduct: int) -> bool:
        """Whether pieces of it lie somewhere: not so for unlimited stock and virtual compositions."""
        product = self._books.tables["products"][idproduct]
        return product["type"] in {"normal", "composition_with_stock"}

    def entry(self, idproduct: int, idwarehouse: int) -> Record | None:
        """The product's stock in a warehouse, as Picqer shows it; None where it is not kept."""
        return self._entries.get((idproduct, idwarehouse))

    def has_history(self, idproduct: int) -> bool:
        """Whether a piece of it ever came or went."""
        return idproduct in self._moved

    def free(self, idproduct: int, idwarehouse: int) -> int:
        """Pieces that a new order can have; never negative, other than `freestock`."""
        entry = self.entry(idproduct, idwarehouse)
        return max(0, entry["freestock"]) if entry else 0

    def pickable(self, idproduct: int, idwarehouse: int) -> int:
        """Pieces that no picklist or allocation has: free for backorders."""
        entry = self.entry(idproduct, idwarehouse)
        return entry["stock"] - entry[PICKLISTS] - entry[ALLOCATIONS] if entry else 0

    def covers(self, demand: Demand, idwarehouse: int, pieces: Callable[[int, int], int]) -> bool:
        """Whether a warehouse has all that a demand needs, in pieces that are `free` or `pickable`."""
        return all(
            not self.is_kept(idproduct) or pieces(idproduct, idwarehouse) >= amount
            for idproduct, amount in demand.needs().items()
        )

    def watch(self, watcher: Callable[[int, int], None]) -> None:
        """Be told of every change: the product, the warehouse."""
        self._watchers.append(watcher)

    def reserve(self, idproduct: int, idwarehouse: int, purpose: str, amount: int) -> None:
        """Reserve pieces for a purpose, or with a negative amount release them."""
        entry = self._entries[idproduct, idwarehouse]
        entry[purpose] += amount
        self._settle(idproduct, idwarehouse)

    def promise(self, idproduct: int, idwarehouse: int, amount: int) -> list[tuple[Spot, int]]:
        """Reserve pieces for a picklist, and say from which spots they are to be picked."""
        spots = list(self._take(idproduct, idwarehouse, amount))
        for spot, pieces in spots:
            self._promised[idproduct, idwarehouse][spot] += pieces
        self.reserve(idproduct, idwarehouse, PICKLISTS, amount)
        return spots

    def release(self, idproduct: int, idwarehouse: int, spots: Iterable[tuple[Spot, int]]) -> None:
        """Take back a promise."""
        for spot, pieces in spots:
            self._promised[idproduct, idwarehouse][spot] -= pieces
            self.reserve(idproduct, idwarehouse, PICKLISTS, -pieces)

    def bring(self, idproduct: int, idwarehouse: int, amount: int, spot: Spot, **cause: object) -> None:
        """More pieces, put down at a spot; cause is the history row's reason, change_type and iduser."""
        self._write(idproduct, idwarehouse, amount, [(spot, amount)], cause)

    def take(self, idproduct: int, idwarehouse: int, amount: int, **cause: object) -> None:
        """Fewer pieces, of those that nobody is promised."""
        spots = list(self._take(idproduct, idwarehouse, amount))
        self._write(idproduct, idwarehouse, -amount, [(spot, -pieces) for spot, pieces in spots], cause)

    def pick(self, idproduct: int, idwarehouse: int, spots: list[tuple[Spot, int]], **cause: object) -> None:
        """Fewer pieces, from where they were promised."""
        self.release(idproduct, idwarehouse, spots)
        amount = sum(pieces for _, pieces in spots)
        self._write(idproduct, idwarehouse, -amount, [(spot, -pieces) for spot, pieces in spots], cause)

    def move(self, idproduct: int, idwarehouse: int, origin: int, target: int, iduser: int) -> int:
        """Carry the unpromised pieces from one location of a warehouse to another; the number that was carried."""
        lying = self._lying[idproduct, idwarehouse]
        amount = lying.get(origin, 0) - self._promised[idproduct, idwarehouse][origin]
        if amount > 0:
            for spot, contra, change in ((origin, target, -amount), (target, origin, amount)):
                self._write_location(idproduct, idwarehouse, (spot, change), iduser, contra)
            self._books.notice("products", idproduct)
        return amount

    def spots(self, idproduct: int, idwarehouse: int) -> list[int]:
        """The locations that a product is linked to in a warehouse, its own first."""
        return [spot for spot in self._lying.get((idproduct, idwarehouse), {}) if spot is not None]

    def at(self, idproduct: int, idwarehouse: int, spot: Spot) -> tuple[int, int]:
        """Pieces that lie at a spot, and how many of them are promised to picklists."""
        return self._lying[idproduct, idwarehouse].get(spot, 0), self._promised[idproduct, idwarehouse][spot]

    def is_used(self, idlocation: int) -> bool:
        """Whether a product is linked to a location."""
        return any(idlocation in lying for lying in self._lying.values())

    def in_warehouse(self, idwarehouse: int) -> Iterator[tuple[int, Record]]:
        """Products with their stock, of those that lie or are reserved in a warehouse."""
        for (idproduct, here), entry in self._entries.items():
            if here == idwarehouse and idproduct not in self._parts and (entry["stock"] or entry["reserved"]):
                yield idproduct, entry

    def forget(self, idproduct: int) -> None:
        """A product is deleted."""
        for idwarehouse in self._warehouses():
            self._entries.pop((idproduct, idwarehouse), None)
            self._lying.pop((idproduct, idwarehouse), None)

    def _warehouses(self) -> list[int]:
        return [key for key, one in self._books.tables["warehouses"].items() if one["active"]]

    def _take(self, idproduct: int, idwarehouse: int, amount: int) -> Iterator[tuple[Spot, int]]:
        promised = self._promised[idproduct, idwarehouse]
        for spot, pieces in self._lying[idproduct, idwarehouse].items():
            here = min(amount, pieces - promised[spot])
            if here > 0:
                yield spot, here
                amount -= here
        if amount:
            raise AssertionError(f"product {idproduct} lacks {amount} unpromised pieces in warehouse {idwarehouse}")

    def _write(
        self, idproduct: int, idwarehouse: int, change: int, spots: list[tuple[Spot, int]], cause: dict[str, object]
    ) -> None:
        entry = self._entries[idproduct, idwarehouse]
        old = entry["stock"]
        entry["stock"] = old + change
        self._moved.add(idproduct)
        self._books.add(
            "stockhistory",
            {
                "idproduct_stock_history": self._books.number("stockhistory"),
                "idproduct": idproduct,
                "idwarehouse": idwarehouse,
                "iduser": cause["iduser"],
                "idlocation": spots[0][0],
                "old_stock": old,
                "stock_change": change,
                "new_stock": old + change,
                "reason": cause["reason"],
                "change_type": cause["change_type"],
                "changed_at": self._books.stamp,
            },
        )
        for spot in spots:
            self._write_location(idproduct, idwarehouse, spot, cause["iduser"], None)
        self._settle(idproduct, idwarehouse)

    def _write_location(
        self, idproduct: int, idwarehouse: int, change: tuple[Spot, int], iduser: object, contra: Spot
    ) -> None:
        spot, pieces = change
        lying = self._lying[idproduct, idwarehouse]
        old = lying.get(spot, 0)
        lying[spot] = old + pieces
        if spot is None:
            return
        self._books.add(
            "location-stock-history",
            {
                "idproduct_location_stock_history": self._books.number("location-stock-history"),
                "idproduct": idproduct,
                "idlocation": spot,
                "contra_idlocation": contra,
                "iduser": iduser,
                "old_stock": old,
                "stock_change": pieces,
                "new_stock": old + pieces,
                "change_type": "movement" if contra else "mutation",
                "changed_at": self._books.stamp,
            },
        )

    def _settle(self, idproduct: int, idwarehouse: int) -> None:
        """Reserved is the sum of three, and free what is left; the product's stamp does not move."""
        entry = self._entries[idproduct, idwarehouse]
        entry["reserved"] = entry[BACKORDERS] + entry[PICKLISTS] + entry[ALLOCATIONS]
        entry["freestock"] = entry["stock"] - entry["reserved"]
        self._books.notice("products", idproduct)
        for watcher in self._watchers:
            watcher(idproduct, idwarehouse)
        for composition in self._made_into.get(idproduct, ()):
            self._recount(composition, idwarehouse)

    def _recount(self, composition: int, idwarehouse: int) -> None:
        possible = min(self.free(idpart, idwarehouse) // amount for idpart, amount in self._parts[composition])
        entry = self._entries[composition, idwarehouse]
        if entry["stock"] != possible:
            entry["stock"] = possible
            self._settle(composition, idwarehouse)
