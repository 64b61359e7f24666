"""Picklists, from reservation to shipment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .books import Books, Record
from .demand import Demand
from .shipments import Shipments
from .stock import Spot, Stock

OPEN = frozenset({"new", "paused", "snoozed"})
SUMMARY = [
    "idpicklist",
    "picklistid",
    "status",
    "totalproducts",
    "totalpicked",
    "closed_at",
    "created",
    "updated",
    "idwarehouse",
    "idpicklist_batch",
]
"""What an order shows of its picklists."""


class Picklists:
    """Picklists and the pieces that are promised to them."""

    def __init__(self, books: Books, stock: Stock, shipments: Shipments) -> None:
        self._books = books
        self._stock = stock
        self._shipments = shipments
        self._demands: dict[int, list[Demand]] = {}
        self._spots: dict[int, list[tuple[int, list[tuple[Spot, int]]]]] = {}

    def open(self) -> list[Record]:
        """Picklists that are still to be picked, oldest first."""
        return [self._books.tables["picklists"][key] for key in self._demands]

    def new(self, idwarehouse: int) -> Iterator[Record]:
        """Picklists that nobody has begun: no batch, no picker."""
        for picklist in self.open():
            is_begun = picklist["idpicklist_batch"] or picklist["assigned_to_iduser"]
            if picklist["status"] == "new" and picklist["idwarehouse"] == idwarehouse and not is_begun:
                yield picklist

    def create(self, source: Record, idwarehouse: int, wanted: Sequence[Demand]) -> Record:
        """A new picklist for an order or a return; its pieces are promised to it at once."""
        key = self._books.number("picklists")
        spots: list[tuple[int, list[tuple[Spot, int]]]] = []
        lines = [line for demand in wanted for line in self._lines(demand, idwarehouse, None, spots)]
        picked = [line for line in lines if not line["has_parts"]]
        is_order = "orderid" in source
        record = {
            "idpicklist": key,
            "picklistid": self._books.serial("P"),
            "idcustomer": source["idcustomer"],
            "idorder": source["idorder"] if is_order else None,
            "idreturn": None if is_order else source["idreturn"],
            "idwarehouse": idwarehouse,
            "idtemplate": source["idtemplate"],
            "idpicklist_batch": None,
            "idshippingprovider_profile": source.get("idshippingprovider_profile"),
            **(_delivery_of_order(source) if is_order else _delivery_of_return(source)),
            "telephone": source["telephone"],
            "emailaddress": source["emailaddress"],
            "reference": source["reference"],
            "assigned_to_iduser": None,
            "invoiced": False,
            "urgent": False,
            "preferred_delivery_date": source.get("preferred_delivery_date"),
            "status": "new",
            "totalproducts": sum(line["amount"] for line in picked),
            "totalpicked": 0,
            "weight": sum(line["amount"] * (line["weight"] or 0) for line in picked) or None,
            "snoozed_until": None,
            "closed_by_iduser": None,
            "closed_at": None,
            "created": self._books.stamp,
            "updated": self._books.stamp if is_order else None,
            "products": lines,
            "tags": [dict(tag) for tag in source["tags"].values()] if source.get("tags") else [],
            "comment_count": 0,
        }
        if "idfulfilment_customer" in source:
            record["idfulfilment_customer"] = source["idfulfilment_customer"]
        self._books.add("picklists", record)
        self._demands[key] = list(wanted)
        self._spots[key] = spots
        self._show(record)
        return record

    def change(self, idpicklist: int, **values: object) -> Record:
        """Change a picklist, and what its order shows of it."""
        picklist = self._books.touch("picklists", idpicklist, **values)
        self._show(picklist)
        return picklist

    def pick_some(self, picklist: Record) -> int:
        """Put one more line's pieces into the cart; their number, 0 when all were there."""
        for line in picklist["products"]:
            if not line["has_parts"] and line["amount_picked"] < line["amount"]:
                added = line["amount"] - line["amount_picked"]
                _set_picked(line, line["amount"])
                self.change(picklist["idpicklist"], totalpicked=picklist["totalpicked"] + added)
                return int(added)
        return 0

    def close(self, picklist: Record, iduser: int) -> Record:
        """All is picked and packed: stock goes, the parcel too."""
        for line in picklist["products"]:
            _set_picked(line, line["amount"])
        key = picklist["idpicklist"]
        for idproduct, spots in self._spots.pop(key):
            self._stock.pick(
                idproduct,
                picklist["idwarehouse"],
                spots,
                reason=f"Picklist {picklist['picklistid']}",
                change_type="picklist",
                iduser=iduser,
            )
        del self._demands[key]
        self.change(
            key,
            status="closed",
            totalpicked=picklist["totalproducts"],
            closed_by_iduser=iduser,
            closed_at=self._books.stamp,
            snoozed_until=None,
        )
        return self._shipments.send(picklist, iduser)

    def cancel(self, picklist: Record) -> list[Demand]:
        """Take a picklist back; what it was for, so that it can go elsewhere."""
        key = picklist["idpicklist"]
        for idproduct, spots in self._spots.pop(key):
            self._stock.release(idproduct, picklist["idwarehouse"], spots)
        self.change(key, status="cancelled", snoozed_until=None)
        return self._demands.pop(key)

    def _lines(
        self, demand: Demand, idwarehouse: int, parent: int | None, spots: list[tuple[int, list[tuple[Spot, int]]]]
    ) -> Iterator[Record]:
        product = demand.product
        key = self._books.number("picklist lines")
        places: list[Record] = []
        if not demand.parts and self._stock.is_kept(product["idproduct"]):
            promised = self._stock.promise(product["idproduct"], idwarehouse, demand.amount)
            spots.append((product["idproduct"], promised))
            places = [self._place(spot, amount) for spot, amount in promised]
        location = places[0]["name"] if places else None
        yield {
            "idpicklist_product": key,
            "idproduct": product["idproduct"],
            "idorder_product": demand.line,
            "idreturn_product_replacement": demand.replacement,
            "idvatgroup": product["idvatgroup"],
            "productcode": product["productcode"],
            "name": product["name"],
            "remarks": product.get("remarks"),
            "amount": demand.amount,
            "amountpicked": 0,
            "amount_picked": 0,
            "price": product["price"],
            "weight": product["weight"],
            "stocklocation": location,
            "stock_location": location,
            "partof_idpicklist_product": parent,
            "has_parts": bool(demand.parts),
            "pick_locations": places,
        }
        for part in demand.parts:
            yield from self._lines(part, idwarehouse, key, spots)

    def _place(self, spot: Spot, amount: int) -> Record:
        return {
            "idpicklist_product_location": self._books.number("pick locations"),
            "idlocation": spot,
            "name": self._books.tables["locations"][spot]["name"] if spot else "",
            "amount": amount,
            "amount_picked": 0,
        }

    def _show(self, picklist: Record) -> None:
        """Keep what the order or the return shows equal to the picklist."""
        if picklist["idorder"] is None:
            self._show_replacement(picklist)
            return
        order = self._books.tables["orders"][picklist["idorder"]]
        summary = {name: picklist[name] for name in SUMMARY}
        others = [one for one in order["picklists"] if one["idpicklist"] != picklist["idpicklist"]]
        shown = sorted([*others, summary], key=lambda one: one["idpicklist"])
        self._books.touch("orders", order["idorder"], picklists=shown)

    def _show_replacement(self, picklist: Record) -> None:
        returned = self._books.tables["returns"][picklist["idreturn"]]
        states = {"closed": "shipped", "cancelled": "new"}
        replaced = {line["idreturn_product_replacement"] for line in picklist["products"]}
        for row in returned["replacement_products"]:
            if row["idreturn_product_replacement"] in replaced:
                row["status"] = states.get(picklist["status"], "picklist")
                row["idpicklist"] = None if picklist["status"] == "cancelled" else picklist["idpicklist"]
                row["changeable"] = row["idpicklist"] is None
        self._books.touch("returns", picklist["idreturn"])


def _set_picked(line: Record, amount: int) -> None:
    line["amountpicked"] = line["amount_picked"] = amount
    for place in line["pick_locations"]:
        place["amount_picked"] = place["amount"]


def _delivery_of_order(order: Record) -> Record:
    return {
        "deliveryname": order["deliveryname"],
        "deliverycontact": order["deliverycontactname"],
        "deliveryaddress": order["deliveryaddress"],
        "deliveryaddress2": order["deliveryaddress2"] or "",
        "deliveryzipcode": order["deliveryzipcode"],
        "deliverycity": order["deliverycity"],
        "deliveryregion": order["deliveryregion"],
        "deliverycountry": order["deliverycountry"],
    }


def _delivery_of_return(returned: Record) -> Record:
    return {
        "deliveryname": returned["name"],
        "deliverycontact": returned["contactname"],
        "deliveryaddress": returned["address"],
        "deliveryaddress2": returned["address2"],
        "deliveryzipcode": returned["zipcode"],
        "deliverycity": returned["city"],
        "deliveryregion": returned["region"],
        "deliverycountry": returned["country"],
    }
