"""Receipts, in Picqer's older and newer form."""

from __future__ import annotations

from datetime import datetime, timedelta

from .backorders import Backorders
from .books import Books, Record
from .stock import Stock

VERSION_2_SINCE = datetime(2025, 6, 1)  # noqa: DTZ001 - Picqer's wall time has no zone
PLACE = [
    "idlocation",
    "idwarehouse",
    "parent_idlocation",
    "name",
    "remarks",
    "unlink_on_empty",
    "location_type",
    "is_bulk_location",
]
"""What a receipt shows of a location."""


class Receipts:
    """Books goods in, and serves who waited for them."""

    def __init__(self, books: Books, stock: Stock, backorders: Backorders) -> None:
        self._books = books
        self._stock = stock
        self._backorders = backorders

    def receive(self, order: Record, coming: list[tuple[Record, int]]) -> Record:
        """Book lines of a purchase order in, so many pieces each; half an hour later the receipt is completed."""
        receipt = self.open(order["idwarehouse"], order)
        for line, amount in coming:
            self._book(receipt, order, line, amount)
        self._books.touch("receipts", receipt["idreceipt"])
        self._books.plan(self._books.now + timedelta(minutes=30), lambda: self.complete(receipt))
        return receipt

    def open(self, idwarehouse: int, order: Record | None) -> Record:
        """A new receipt with nothing in it; without a purchase order for goods that nobody ordered."""
        books = self._books
        supplier = books.tables["suppliers"][order["idsupplier"]] if order else None
        version = 2 if books.now >= VERSION_2_SINCE else 1
        record: Record = {
            "idreceipt": books.number("receipts"),
            "idwarehouse": idwarehouse,
            "version": version,
            "supplier": {"idsupplier": supplier["idsupplier"], "name": supplier["name"]} if supplier else None,
            "purchaseorder": {
                "idpurchaseorder": order["idpurchaseorder"],
                "purchaseorderid": order["purchaseorderid"],
            }
            if order
            else None,
            "receiptid": books.serial("RC"),
            "status": "processing",
            "completed_by": None,
            "amount_received": 0,
            "completed_at": None,
            "created": books.stamp,
            "updated": books.stamp,
            "products": [],
        }
        if version == 1:
            record |= {"remarks": "", "amount_received_excessive": 0}
        return books.add("receipts", record)

    def complete(self, receipt: Record) -> None:
        """All is counted and put away."""
        if receipt["status"] == "completed" or receipt["idreceipt"] not in self._books.tables["receipts"]:
            return
        user = self._receiver()
        self._books.touch(
            "receipts",
            receipt["idreceipt"],
            status="completed",
            completed_by={"iduser": user["iduser"], "name": user["full_name"]},
            completed_at=self._books.stamp,
        )
        for row in receipt["products"]:
            self._backorders.serve(row["idproduct"], receipt["idwarehouse"])

    def revert(self, receipt: Record, row: Record) -> None:
        """Undo one row of a receipt of the newer form: it stays, but does not count."""
        user = self._receiver()["iduser"]
        row |= {"reverted_at": self._books.stamp, "reverted_by_iduser": user}
        self._stock.take(
            row["idproduct"],
            receipt["idwarehouse"],
            row["amount"],
            reason=f"Receipt {receipt['receiptid']} reverted",
            change_type="receipt",
            iduser=user,
        )
        received = receipt["amount_received"] - row["amount"]
        self._books.touch("receipts", receipt["idreceipt"], amount_received=received)
        order = self._books.tables["purchaseorders"][row["idpurchaseorder"]]
        for line in order["products"]:
            if line["idpurchaseorder_product"] == row["idpurchaseorder_product"]:
                line["amountreceived"] -= row["amount"]
        self._books.touch("purchaseorders", order["idpurchaseorder"])

    def _receiver(self) -> Record:
        return list(self._books.tables["users"].values())[3]

    def _book(self, receipt: Record, order: Record, line: Record, amount: int) -> None:
        user = self._receiver()["iduser"]
        places = self._stock.spots(line["idproduct"], receipt["idwarehouse"])
        spot = places[0] if places else None
        row = self._row(order, line, amount)
        place = _place(self._books.tables["locations"][spot]) if spot else None
        if receipt["version"] == 1:
            row |= self._older_form(line, amount, place)
        else:
            row |= {
                "location": place,
                "created_at": self._books.stamp,
                "received_by_iduser": user,
                "reverted_at": None,
                "reverted_by_iduser": None,
            }
        receipt["products"].append(row)
        receipt["amount_received"] += amount
        line["amountreceived"] += amount
        self._stock.bring(
            line["idproduct"],
            receipt["idwarehouse"],
            amount,
            spot,
            reason=f"Receipt {receipt['receiptid']}",
            change_type="receipt",
            iduser=user,
        )
        self._books.touch("purchaseorders", order["idpurchaseorder"])

    def _row(self, order: Record, line: Record, amount: int) -> Record:
        product = self._books.tables["products"][line["idproduct"]]
        return {
            "idreceipt_product": self._books.number("receipt lines"),
            "idpurchaseorder_product": line["idpurchaseorder_product"],
            "idproduct": line["idproduct"],
            "idpurchaseorder": order["idpurchaseorder"],
            "productcode": line["productcode"],
            "productcode_supplier": line["productcode_supplier"],
            "name": line["name"],
            "barcode": product["barcode"],
            "amount": amount,
            "amount_ordered": line["amount"],
            "added_by_receipt": False,
            "abc_classification": product["analysis_abc_classification"],
            "image": product["images"][0] if product["images"] else None,
        }

    def _older_form(self, line: Record, amount: int, place: Record | None) -> Record:
        return {
            "stock_location": place,
            "amount_backorders": 0,
            "amount_more_than_ordered": 0,
            "amount_previously_received": line["amountreceived"],
            "amount_receiving": amount,
            "candidate_purchaseorders": [],
            "locations": [{"idlocation": place["idlocation"], "name": place["name"]}] if place else [],
            "product_locations": [],
            "stock": [],
        }


def _place(location: Record) -> Record:
    return {name: location[name] for name in PLACE}
