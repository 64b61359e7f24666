"""Orders, from creation to the last parcel."""

from __future__ import annotations

from datetime import date, timedelta

from .backorders import Backorders
from .batches import Batches
from .books import Books, Record
from .demand import Demand, demands
from .order_form import OrderForms
from .picklists import OPEN, Picklists
from .stock import ALLOCATIONS, Stock

UNPROCESSED = frozenset({"concept", "expected"})
DAYS_AHEAD = 2
"""Days before the preferred delivery date at which an order that is allocated is sent to the warehouse."""


class Orders:
    """Orders, with their picklists and backorders."""

    def __init__(  # noqa: PLR0913 - an order touches every department
        self,
        books: Books,
        *,
        stock: Stock,
        forms: OrderForms,
        picklists: Picklists,
        batches: Batches,
        backorders: Backorders,
    ) -> None:
        self._books = books
        self._stock = stock
        self._picklists = picklists
        self._batches = batches
        self._backorders = backorders
        self._forms = forms
        self._allocated: dict[int, list[tuple[Demand, int]]] = {}

    def place(self, status: str = "concept") -> Record:
        """A new order, with nothing arranged for it yet."""
        return self._forms.fill_in(status)

    def process(self, order: Record) -> None:
        """Send an order to the warehouse: picklists of what is there, backorders of what is not."""
        self._books.touch("orders", order["idorder"], status="processing")
        wanted = demands(order["products"])
        day = order["preferred_delivery_date"]
        if day and date.fromisoformat(day) > self._books.now.date() + timedelta(days=DAYS_AHEAD):
            self._allocate(order, wanted)
        else:
            self._arrange(order, wanted)
        self.settle(order)

    def is_allocated(self, order: Record) -> bool:
        """Whether its pieces are reserved until its date comes near."""
        return order["idorder"] in self._allocated

    def send_allocated(self, order: Record) -> None:
        """The delivery date is near: make the picklists."""
        if order["idorder"] in self._allocated and order["status"] == "processing":
            self._arrange(order, self._release(order))
            self.settle(order)

    def settle(self, order: Record) -> None:
        """Complete an order of which nothing is left to do, or cancel it when all of it was cancelled."""
        is_busy = (
            order["status"] != "processing"
            or self._backorders.of("orders", order["idorder"])
            or order["idorder"] in self._allocated
            or any(one["status"] in OPEN for one in order["picklists"])
        )
        if not is_busy:
            is_void = all(line["amount"] == line["amount_cancelled"] for line in order["products"])
            self._books.touch("orders", order["idorder"], status="cancelled" if is_void else "completed")

    def pause(self, order: Record) -> None:
        """Stop an order for a while, with all its picklists that nobody has begun."""
        self._books.touch("orders", order["idorder"], status="paused")
        for picklist in self._open(order):
            if picklist["status"] == "new":
                self._leave_batch(picklist)
                self._picklists.change(picklist["idpicklist"], status="paused")

    def resume(self, order: Record) -> None:
        """Go on with an order."""
        self._books.touch("orders", order["idorder"], status="processing")
        for picklist in self._open(order):
            if picklist["status"] == "paused":
                self._picklists.change(picklist["idpicklist"], status="new")
        self.settle(order)

    def cancel(self, order: Record) -> None:
        """Cancel what was not picked; an order of which nothing was is cancelled, the row stays."""
        for picklist in self._open(order):
            self._leave_batch(picklist)
            self._picklists.cancel(picklist)
        for top in self._backorders.of("orders", order["idorder"]):
            self._backorders.drop(top)
        self._release(order)
        picked = self._picked(order)
        for line in order["products"]:
            line["amount_cancelled"] = line["amount"] - picked.get(line["idorder_product"], 0)
        self._books.touch("orders", order["idorder"], status="completed" if picked else "cancelled")

    def return_to_backorders(self, picklist: Record) -> None:
        """Cancel a picklist; its products wait again."""
        self._leave_batch(picklist)
        path, key = ("orders", picklist["idorder"]) if picklist["idorder"] else ("returns", picklist["idreturn"])
        source = self._books.tables[path][key]
        for demand in self._picklists.cancel(picklist):
            self._backorders.wait(path, source, picklist["idwarehouse"], demand)

    def delete_backorder(self, top: int) -> None:
        """Delete a backorder: that cancels its pieces of the order line."""
        (path, key), demand = self._backorders.drop(top)
        if path == "orders":
            order = self._books.tables[path][key]
            _cancel_pieces({line["idorder_product"]: line for line in order["products"]}, demand)
            self._books.touch(path, key)
            self.settle(order)

    def add_line(self, order: Record) -> Record:
        """One more product on an order that is not processed yet."""
        line = self._forms.lines()[0] | {"partof_idorder_product": None}
        return self._books.touch("orders", order["idorder"], products=[*order["products"], line])

    def remove_line(self, order: Record) -> None:
        """The last product, with its parts, off an order that is not processed yet."""
        gone = {[line for line in order["products"] if line["partof_idorder_product"] is None][-1]["idorder_product"]}
        kept = []
        for line in order["products"]:
            if line["idorder_product"] in gone or line["partof_idorder_product"] in gone:
                gone.add(line["idorder_product"])
            else:
                kept.append(line)
        self._books.touch("orders", order["idorder"], products=kept)

    def _allocate(self, order: Record, wanted: list[Demand]) -> None:
        """Reserve what is there until the date is near; the rest is arranged at once."""
        idwarehouse = order["warehouses"][0]
        held = []
        for demand in wanted:
            if self._stock.covers(demand, idwarehouse, self._stock.free):
                self._reserve_allocation(demand, idwarehouse, 1)
                held.append((demand, idwarehouse))
            else:
                self._arrange(order, [demand])
        if held:
            self._allocated[order["idorder"]] = held

    def _release(self, order: Record) -> list[Demand]:
        held = self._allocated.pop(order["idorder"], [])
        for demand, idwarehouse in held:
            self._reserve_allocation(demand, idwarehouse, -1)
        return [demand for demand, _ in held]

    def _reserve_allocation(self, demand: Demand, idwarehouse: int, sign: int) -> None:
        for idproduct, amount in demand.needs().items():
            if self._stock.is_kept(idproduct):
                self._stock.reserve(idproduct, idwarehouse, ALLOCATIONS, sign * amount)

    def _arrange(self, order: Record, wanted: list[Demand]) -> None:
        """Find each demand its warehouse; an order that may not be split waits until everything is in one place."""
        main = order["warehouses"][0]
        found: dict[int, list[Demand]] = {}
        missing: list[Demand] = []
        spoken: dict[tuple[int, int], int] = {}
        for demand in wanted:
            missing.extend(self._find(demand, order["warehouses"], found, spoken))
        if missing and not order["auto_split"]:
            missing, found = wanted, {}
        for idwarehouse, here in found.items():
            self._picklists.create(order, idwarehouse, here)
        for demand in missing:
            self._backorders.wait("orders", order, main, demand)

    def _find(
        self,
        demand: Demand,
        warehouses: list[int],
        found: dict[int, list[Demand]],
        spoken: dict[tuple[int, int], int],
    ) -> list[Demand]:
        """Put a demand down for the first warehouse that has it; of a single product also in portions. What is left."""

        def free(idproduct: int, idwarehouse: int) -> int:
            return self._stock.free(idproduct, idwarehouse) - spoken.get((idproduct, idwarehouse), 0)

        for idwarehouse in warehouses:
            portion: Demand | None = demand
            if not self._stock.covers(demand, idwarehouse, free):
                here = 0 if demand.parts else max(0, free(demand.product["idproduct"], idwarehouse))
                portion = demand.scaled(here) if here else None
            if portion:
                found.setdefault(idwarehouse, []).append(portion)
                for idproduct, amount in portion.needs().items():
                    spoken[idproduct, idwarehouse] = spoken.get((idproduct, idwarehouse), 0) + amount
                if portion.amount == demand.amount:
                    return []
                demand = demand.scaled(demand.amount - portion.amount)
        return [demand]

    def _open(self, order: Record) -> list[Record]:
        table = self._books.tables["picklists"]
        return [table[one["idpicklist"]] for one in order["picklists"] if one["status"] in OPEN]

    def _leave_batch(self, picklist: Record) -> None:
        if picklist["idpicklist_batch"]:
            self._batches.leave(picklist)

    def _picked(self, order: Record) -> dict[int, int]:
        """Pieces that left the warehouse, by order line."""
        picked: dict[int, int] = {}
        for one in order["picklists"]:
            if one["status"] == "closed":
                for line in self._books.tables["picklists"][one["idpicklist"]]["products"]:
                    picked[line["idorder_product"]] = picked.get(line["idorder_product"], 0) + line["amount"]
        return picked


def _cancel_pieces(lines: dict[int, Record], demand: Demand) -> None:
    if demand.line is not None:
        lines[demand.line]["amount_cancelled"] += demand.amount
    for part in demand.parts:
        _cancel_pieces(lines, part)
