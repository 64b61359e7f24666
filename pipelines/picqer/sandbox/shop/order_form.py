"""New orders: their fields and lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from .assortment import Assortment
from .books import Books, Record
from .customers import Customers
from .names import REMARKS

WEBSHOP = 0.7
AHEAD = 0.03
"""Share of the orders with a delivery date further ahead."""

LINES = (45, 72, 87, 95, 100)
PIECES = {1: 60, 2: 80, 3: 88, 4: 92, 6: 97, 12: 100}


class OrderForms:
    """Fills in orders, with the record that the webshop's own order gets."""

    def __init__(self, books: Books, assortment: Assortment, customers: Customers) -> None:
        self._books = books
        self._assortment = assortment
        self._customers = customers

    def fill_in(self, status: str) -> Record:
        """A new order."""
        books, chance = self._books, self._books.chance
        customer = self._customers.who_orders()
        key = books.number("orders")
        lines = self.lines()
        is_portal = books.happens(0.05)
        auto_split = customer["auto_split"] if customer["auto_split"] is not None else True
        record = {
            "idorder": key,
            "idcustomer": customer["idcustomer"],
            "idtemplate": next(iter(books.tables["templates"])),
            "idshippingprovider_profile": self._profile(),
            "orderid": books.serial("O"),
            **_address("delivery", next(one for one in customer["addresses"] if one["defaultdelivery"])),
            **_address("invoice", next(one for one in customer["addresses"] if one["defaultinvoice"])),
            "telephone": customer["telephone"],
            "emailaddress": customer["emailaddress"],
            "reference": f"WEB-{key % 100_000}" if books.happens(0.8) else None,
            "customer_remarks": chance.choice(REMARKS) if books.happens(0.08) else None,
            "pickup_point_data": self._pickup_point() if books.happens(0.04) else None,
            "partialdelivery": auto_split,
            "auto_split": auto_split,
            "invoiced": False,
            "preferred_delivery_date": self._preferred_day() if books.happens(AHEAD) else None,
            "discount": customer["discount"],
            "calculatevat": customer["calculatevat"],
            "language": customer["language"],
            "via_portal": is_portal,
            "status": status,
            "public_status_page": f"https://sandbox.picqer.com/s/{key:x}",
            "created": books.stamp,
            "updated": books.stamp,
            "warehouses": [one for one, warehouse in books.tables["warehouses"].items() if warehouse["accept_orders"]],
            "products": lines,
            "pricelists": [next(iter(books.tables["pricelists"]))] if is_portal else [],
            "tags": self._inherited(lines, customer),
            "orderfields": self._fields(),
            "picklists": [],
            "comment_count": 0,
        }
        if books.tables["fulfilment/customers"]:
            record["idfulfilment_customer"] = books.tables["products"][lines[0]["idproduct"]]["idfulfilment_customer"]
        books.add("orders", record)
        if books.happens(WEBSHOP):
            self.announce(record, "imported", None)
        return record

    def announce(self, order: Record | None, status: str, reason: str | None) -> Record:
        """What the webshop's connection knows of an order, also of one that was not imported."""
        key = self._books.number("webshoporders")
        return self._books.add(
            "webshoporders",
            {
                "idcompany_webshop_order": key,
                "idcompany_webshop": 7,
                "idorder": order["idorder"] if order else None,
                "foreign_id": f"gid-{key}",
                "foreign_number": f"{100_000 + key}",
                "foreign_status": None if status == "error" else "paid",
                "status": status,
                "reason": reason,
                "ordered": (self._books.now - timedelta(seconds=90)).isoformat(" ", "seconds"),
                "created": self._books.stamp,
                "updated": self._books.stamp,
            },
        )

    def lines(self) -> list[Record]:
        """One to five products, compositions with their parts below them."""
        chance = self._books.chance
        wanted: dict[int, Record] = {}
        for _ in range(chance.choices(range(1, 6), cum_weights=LINES)[0]):
            product = self._assortment.asked_for()
            wanted[product["idproduct"]] = product
        amounts = chance.choices(list(PIECES), cum_weights=list(PIECES.values()), k=len(wanted))
        return [
            line
            for product, amount in zip(wanted.values(), amounts, strict=True)
            for line in self._line(product, amount, None)
        ]

    def _line(self, product: Record, amount: int, parent: int | None) -> Iterator[Record]:
        key = self._books.number("order lines")
        parts = self._assortment.parts(product["idproduct"]) if product["type"] == "virtual_composition" else None
        yield {
            "idorder_product": key,
            "idproduct": product["idproduct"],
            "idvatgroup": product["idvatgroup"],
            "productcode": product["productcode"],
            "name": product["name"],
            "remarks": "",
            "price": product["price"] if parent is None else 0,
            "amount": amount,
            "amount_cancelled": 0,
            "weight": product["weight"] or 0,
            "partof_idorder_product": parent,
            "has_parts": bool(parts),
        }
        for part in parts or ():
            whole = self._books.tables["products"][part["idproduct"]]
            yield from self._line(whole, amount * part["amount"], key)

    def _profile(self) -> int | None:
        carriers = self._books.tables["shippingproviders"].values()
        profiles: list[int] = [one["idshippingprovider_profile"] for carrier in carriers for one in carrier["profiles"]]
        return self._books.chance.choice([None, None, *profiles])

    def _preferred_day(self) -> str:
        day = self._books.now.date() + timedelta(days=self._books.chance.randrange(1, 12))
        return day.isoformat()

    def _pickup_point(self) -> Record:
        number = self._books.chance.randrange(10_000, 99_999)
        return {"id": f"NL-{number}", "name": "Primera", "carrier": "postnl", "opening": {"mo": ["08:00", "18:00"]}}

    def _inherited(self, lines: list[Record], customer: Record) -> Record | list[Record]:
        """Tags that an order takes over from its products and its customer; an empty array when there are none."""
        owners = [customer, *(self._books.tables["products"][line["idproduct"]] for line in lines)]
        tags = {
            tag["title"]: dict(tag)
            for owner in owners
            if isinstance(owner["tags"], dict)
            for tag in owner["tags"].values()
            if tag["inherit"]
        }
        return tags or []

    def _fields(self) -> list[Record]:
        chance = self._books.chance
        return [
            {"idorderfield": key, "title": field["title"], "value": chance.choice(field["values"] or ["K-12", "800"])}
            for key, field in self._books.tables["orderfields"].items()
            if self._books.happens(0.15)
        ]


def _address(kind: str, address: Record) -> Record:
    """The delivery or invoice address of an order, from one of the customer's."""
    parts = ("name", "contactname", "address", "address2", "zipcode", "city", "region", "country")
    return {
        **{f"{kind}{part}": address[part] for part in parts},
        f"full_{kind}_address": address["full_address"],
    }
