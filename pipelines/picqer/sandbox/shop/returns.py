"""Returns: products, reasons and replacements."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from .backorders import Backorders
from .books import Books, Record, as_sent
from .demand import Demand
from .picklists import Picklists
from .stock import Stock

REPLACED = 0.2


class Returns:
    """Returns through their three statuses: announced, received, completed."""

    def __init__(self, books: Books, stock: Stock, picklists: Picklists, backorders: Backorders) -> None:
        self._books = books
        self._stock = stock
        self._picklists = picklists
        self._backorders = backorders
        self._given: Counter[int] = Counter()
        self.shares: dict[int, float] = {}
        """How often each reason is given, by idreturn_reason."""

    def announce(self, order: Record, shipped_at: datetime) -> Record:
        """Announce a return of one or two products of an order."""
        books = self._books
        address = {name: order[f"delivery{name}"] for name in ("name", "contactname", "address", "address2")}
        place = {name: order[f"delivery{name}"] for name in ("zipcode", "city", "region", "country")}
        key = books.number("returns")
        status = self._status(0)
        record = {
            "idreturn": key,
            "idreturn_status": status["idreturn_status"],
            "idcustomer": order["idcustomer"],
            "idorder": order["idorder"],
            "idtemplate": order["idtemplate"],
            "returnid": books.serial("R"),
            **address,
            **place,
            "full_address": order["full_delivery_address"],
            "telephone": order["telephone"],
            "emailaddress": order["emailaddress"],
            "language": order["language"],
            "reference": f"RMA-{key % 10_000}" if books.happens(0.5) else None,
            "tracking_code": f"3SRT{key}" if books.happens(0.7) else None,
            "received_at": None,
            "completed_at": None,
            "created_at": books.stamp,
            "updated_at": books.stamp,
            "comment_count": 0,
            "return_status": dict(status),
            "customer": self._customer(order["idcustomer"]),
            "order": {
                "idorder": order["idorder"],
                "orderid": order["orderid"],
                "reference": order["reference"],
                "created_at": order["created"],
            },
            "returned_products": self._returned(key, order),
            "replacement_products": [],
            "totals": {},
        }
        if "idfulfilment_customer" in order:
            record["idfulfilment_customer"] = order["idfulfilment_customer"]
        books.add("returns", record)
        self._add_up(record, (books.now - shipped_at).days)
        return record

    def receive(self, returned: Record) -> None:
        """Receive a return: put its products in stock and send the replacements."""
        if returned["received_at"] or returned["idreturn"] not in self._books.tables["returns"]:
            return
        idwarehouse = next(iter(self._books.tables["warehouses"]))
        user = list(self._books.tables["users"])[1]
        for row in returned["returned_products"]:
            row |= {"idwarehouse": idwarehouse, "status": "received", "changeable": False}
            if self._stock.entry(row["idproduct"], idwarehouse) and self._stock.is_kept(row["idproduct"]):
                self._stock.bring(
                    row["idproduct"],
                    idwarehouse,
                    row["amount"],
                    None,
                    reason=f"Return {returned['returnid']}",
                    change_type="return",
                    iduser=user,
                )
        self._advance(returned, 1, received_at=self._books.stamp)
        if self._books.happens(REPLACED):
            self._replace(returned, returned["returned_products"][0], idwarehouse)
        for row in returned["returned_products"]:
            self._backorders.serve(row["idproduct"], idwarehouse)

    def complete(self, returned: Record) -> None:
        """Complete a return after the refund."""
        is_open = returned["received_at"] and not returned["completed_at"]
        if is_open and returned["idreturn"] in self._books.tables["returns"]:
            self._advance(returned, 2, completed_at=self._books.stamp)

    def is_linked(self, returned: Record) -> bool:
        """Whether a picklist or backorder belongs to it, so that it cannot be deleted."""
        return bool(returned["replacement_products"])

    def _status(self, position: int) -> Record:
        return list(self._books.tables["return_statuses"].values())[position]

    def _advance(self, returned: Record, position: int, **values: object) -> None:
        status = self._status(position)
        key = status["idreturn_status"]
        self._books.touch("returns", returned["idreturn"], idreturn_status=key, return_status=dict(status), **values)

    def _customer(self, idcustomer: int | None) -> Record | None:
        customer = self._books.tables["customers"].get(idcustomer or 0)
        names = ("idcustomer", "customerid", "name", "contactname")
        return {name: customer[name] for name in names} if customer else None

    def _returned(self, idreturn: int, order: Record) -> list[Record]:
        lines = [
            line for line in order["products"] if not line["has_parts"] and line["amount"] > line["amount_cancelled"]
        ]
        chosen = self._books.chance.sample(lines, min(len(lines), 1 + self._books.happens(0.2)))
        return [self._row(idreturn, line) for line in chosen]

    def _row(self, idreturn: int, line: Record) -> Record:
        reason = self._books.tables["return_reasons"][self._reason()]
        return {
            "idreturn_product": self._books.number("returned products"),
            "idreturn": idreturn,
            "idreturn_reason": reason["idreturn_reason"],
            "idproduct": line["idproduct"],
            "idwarehouse": None,
            "price": line["price"],
            "amount": min(line["amount"] - line["amount_cancelled"], 1 + self._books.happens(0.2)),
            "status": "new",
            "changeable": True,
            "product": self._product(line["idproduct"]),
            "return_reason": {"idreturn_reason": reason["idreturn_reason"], "name": reason["name"]},
        }

    def _reason(self) -> int:
        """The reason that lags its share most, so that small numbers have the shares too."""
        total = sum(self._given.values()) + 1
        reason = max(self.shares, key=lambda one: self.shares[one] * total - self._given[one])
        self._given[reason] += 1
        return reason

    def _product(self, idproduct: int) -> Record:
        product = self._books.tables["products"][idproduct]
        image = product["images"][0] if product["images"] else ""
        return {
            "idproduct": idproduct,
            "image_url": image,
            "productcode": product["productcode"],
            "name": product["name"],
        }

    def _replace(self, returned: Record, row: Record, idwarehouse: int) -> None:
        """Send the same product again, when there is stock of it; otherwise it is a backorder."""
        product = self._books.tables["products"][row["idproduct"]]
        if not self._stock.entry(row["idproduct"], idwarehouse):
            return
        key = self._books.number("replacements")
        line = {
            "idreturn_product_replacement": key,
            "idreturn": returned["idreturn"],
            "idproduct": row["idproduct"],
            "idpicklist": None,
            "price": row["price"],
            "amount": row["amount"],
            "status": "new",
            "changeable": True,
            "product": dict(row["product"]),
        }
        returned["replacement_products"].append(line)
        self._add_up(returned, returned["totals"]["days_after_order_shipped"])
        demand = Demand(product=product, amount=row["amount"], replacement=key)
        if self._stock.covers(demand, idwarehouse, self._stock.free):
            self._picklists.create(returned, idwarehouse, [demand])
        else:
            self._backorders.wait("returns", returned, idwarehouse, demand)

    def _add_up(self, returned: Record, days: int) -> None:
        totals: Record = {}
        for kind in ("returned_products", "replacement_products"):
            totals[f"{kind}_count"] = sum(row["amount"] for row in returned[kind])
            totals[f"{kind}_value"] = as_sent(sum(row["amount"] * row["price"] for row in returned[kind]))
        totals["days_after_order_shipped"] = days
        self._books.touch("returns", returned["idreturn"], totals=totals)
