"""Batches: picklists that one picker collects in one walk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from .books import Books, Record
from .picklists import Picklists

NORMAL_SIZE = 12
SINGLES_SIZE = 25
SPREAD = 0.12
"""Of the time that the same picker takes for the same number of pieces."""


class Batches:
    """Batches, with the detail that only a single batch's address shows."""

    def __init__(self, books: Books, picklists: Picklists) -> None:
        self._books = books
        self._picklists = picklists
        self.speeds: dict[int, float] = {}
        """Pieces per hour, by iduser."""

    def open(self) -> list[Record]:
        """Batches that are being picked."""
        return [one for one in self._books.newest("picklists/batches") if one["status"] == "open"]

    def idle(self, idwarehouse: int) -> list[int]:
        """Pickers of a warehouse who have no batch; the last one works in the second."""
        main, *_ = self._books.tables["warehouses"]
        pickers = list(self.speeds)
        here = pickers[:-1] if idwarehouse == main else pickers[-1:]
        busy = {batch["assigned_to"]["iduser"] for batch in self.open()}
        return [iduser for iduser in here if iduser not in busy]

    def begin(self, idwarehouse: int, iduser: int) -> Record | None:
        """A batch of what waits longest, singles apart; None when nothing waits."""
        waiting = list(self._picklists.new(idwarehouse))
        if not waiting:
            return None
        singles = [picklist for picklist in waiting if picklist["totalproducts"] == 1]
        is_singles = len(singles) >= SINGLES_SIZE // 2
        chosen = singles[:SINGLES_SIZE] if is_singles else waiting[:NORMAL_SIZE]
        return self._create(idwarehouse, iduser, chosen, "singles" if is_singles else "normal")

    def pace(self, batch: Record) -> timedelta:
        """The time that its picker will take for it."""
        speed = self.speeds[batch["assigned_to"]["iduser"]]
        chance = self._books.chance.lognormvariate(-(SPREAD**2) / 2, SPREAD)
        return timedelta(hours=max(1, batch["total_products"]) / speed * chance)

    def advance(self, batch: Record) -> int:
        """One more line is in the cart; the pieces, 0 when all are there."""
        for picklist in self._of(batch):
            if pieces := self._picklists.pick_some(picklist):
                self.show(batch)
                return pieces
        return 0

    def complete(self, batch: Record) -> list[Record]:
        """All is picked; the picklists that are closed now."""
        if batch not in self.open():
            return []
        iduser = batch["assigned_to"]["iduser"]
        closed = [picklist for picklist in self._of(batch) if picklist["status"] == "new"]
        for picklist in closed:
            self._picklists.close(picklist, iduser)
        self._free_containers({picklist["idpicklist"] for picklist in closed})
        self._books.touch(
            "picklists/batches",
            batch["idpicklist_batch"],
            status="completed",
            completed_by=dict(batch["assigned_to"]),
            completed_at=self._books.stamp,
        )
        self.show(batch)
        return closed

    def leave(self, picklist: Record) -> None:
        """Take a picklist out of its batch."""
        batch = self._books.tables["picklists/batches"].get(picklist["idpicklist_batch"])
        self._free_containers({picklist["idpicklist"]})
        self._picklists.change(picklist["idpicklist"], idpicklist_batch=None, assigned_to_iduser=None)
        if batch:
            self.show(batch)

    def delete(self, batch: Record) -> None:
        """Take a batch apart; its picklists wait again."""
        for picklist in self._of(batch):
            self.leave(picklist)
        self._books.remove("picklists/batches", batch["idpicklist_batch"])

    def show(self, batch: Record) -> None:
        """Write the totals and the detail down, as its picklists are now."""
        picklists = self._of(batch)
        self._books.touch(
            "picklists/batches",
            batch["idpicklist_batch"],
            total_products=sum(picklist["totalproducts"] for picklist in picklists),
            total_picklists=len(picklists),
            products=self._products(picklists),
            picklists=[self._picklist(position, one) for position, one in enumerate(picklists)],
        )

    def _create(self, idwarehouse: int, iduser: int, chosen: Sequence[Record], kind: str) -> Record:
        key = self._books.number("picklists/batches")
        user = self._books.tables["users"][iduser]
        batch = self._books.add(
            "picklists/batches",
            {
                "idpicklist_batch": key,
                "idwarehouse": idwarehouse,
                "picklist_batchid": self._books.serial("B").rpartition("-")[2],
                "title": None if kind == "normal" else "Singles",
                "display_title": self._books.now.strftime("%d/%m/%Y"),
                "type": kind,
                "status": "open",
                "assigned_to": {name: user[name] for name in ("iduser", "full_name", "username")},
                "completed_by": None,
                "total_products": 0,
                "total_picklists": 0,
                "completed_at": None,
                "created_at": self._books.stamp,
                "updated_at": self._books.stamp,
                "products": [],
                "picklists": [],
            },
        )
        free = (one for one in self._books.tables["picking-containers"].values() if one["idpicklist"] is None)
        for picklist in chosen:
            self._picklists.change(picklist["idpicklist"], idpicklist_batch=key, assigned_to_iduser=iduser)
            if container := next(free, None):
                idpicklist = picklist["idpicklist"]
                self._books.touch("picking-containers", container["idpicking_container"], idpicklist=idpicklist)
        batch["picklists"] = [{"idpicklist": picklist["idpicklist"]} for picklist in chosen]
        self.show(batch)
        return batch

    def _of(self, batch: Record) -> list[Record]:
        """The picklists that are in it."""
        table = self._books.tables["picklists"]
        members = (table[one["idpicklist"]] for one in batch["picklists"])
        return [one for one in members if one["idpicklist_batch"] == batch["idpicklist_batch"]]

    def _free_containers(self, idpicklists: set[int]) -> None:
        for key, container in self._books.tables["picking-containers"].items():
            if container["idpicklist"] in idpicklists:
                self._books.touch("picking-containers", key, idpicklist=None)

    def _products(self, picklists: Iterable[Record]) -> list[Record]:
        rows: dict[int, Record] = {}
        for picklist in picklists:
            for line in picklist["products"]:
                if not line["has_parts"]:
                    row = rows.get(line["idproduct"]) or self._product(line, rows)
                    self._count(row["picklists"], picklist["idpicklist"], line)
        return list(rows.values())

    def _product(self, line: Record, rows: dict[int, Record]) -> Record:
        product = self._books.tables["products"][line["idproduct"]]
        row = rows[line["idproduct"]] = {
            "idproduct": line["idproduct"],
            "name": line["name"],
            "productcode": line["productcode"],
            "productcode_supplier": product["productcode_supplier"] or "",
            "image": product["images"][0] if product["images"] else None,
            "barcodes": [product["barcode"]] if product["barcode"] else [],
            "productfields": [dict(field) for field in product["productfields"]],
            "stock_location": line["stock_location"],
            "picklists": [],
        }
        return row

    def _count(self, rows: list[Record], idpicklist: int, line: Record) -> None:
        """One row per picklist, also where a picklist has the product on two lines."""
        row = next((one for one in rows if one["idpicklist"] == idpicklist), None)
        if row is None:
            row = {"idpicklist": idpicklist, "amount": 0, "amount_picked": 0, "amount_collected": 0}
            rows.append(row)
        row["amount"] += line["amount"]
        row["amount_picked"] += line["amount_picked"]
        row["amount_collected"] += line["amount_picked"]

    def _picklist(self, position: int, picklist: Record) -> Record:
        containers = self._books.tables["picking-containers"].values()
        container = next((one for one in containers if one["idpicklist"] == picklist["idpicklist"]), None)
        order = self._books.tables["orders"].get(picklist["idorder"], {})
        remarks = order.get("customer_remarks")
        return {
            "idpicklist": picklist["idpicklist"],
            "picklistid": picklist["picklistid"],
            "reference": picklist["reference"],
            "status": picklist["status"],
            "alias": chr(ord("A") + position % 26) * (position // 26 + 1),
            "picking_container": {"name": container["name"]} if container else None,
            "total_products": picklist["totalproducts"],
            "total_collected": picklist["totalpicked"],
            "delivery_name": picklist["deliveryname"],
            "has_notes": picklist["comment_count"] > 0,
            "has_customer_remarks": bool(remarks),
            "customer_remarks": remarks or None,
            "created_at": picklist["created"],
        }
