"""Purchase orders."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from .assortment import Assortment
from .backorders import Backorders
from .books import Books, Record, as_sent
from .receipts import Receipts
from .stock import Stock

SUNDAY = 6
IN_PARTS = 0.2
"""Share of the purchase orders that come in two deliveries."""

SHORT = 0.02
"""Share of the lines of which the supplier never sends the last pieces."""

RISES = (0.0, 0.02, 0.03, 0.05)
"""By how much suppliers raise their prices, each New Year and each first of July."""

Line = tuple[Record, int]
"""A product and the number of pieces to buy."""


class Purchasing:
    """Buys what runs low."""

    def __init__(
        self, books: Books, stock: Stock, assortment: Assortment, backorders: Backorders, receipts: Receipts
    ) -> None:
        self._books = books
        self._stock = stock
        self._assortment = assortment
        self._backorders = backorders
        self._receipts = receipts
        self.lead_times: dict[int, float] = {}
        """Days from purchase to the first receipt, on average, by idsupplier."""

    def price_rises(self) -> dict[int, float]:
        """By how much each supplier raises prices twice a year, as a share, by idsupplier."""
        return {idsupplier: self._rise(idsupplier) for idsupplier in self.lead_times}

    def review(self) -> list[Record]:
        """Order from each supplier what is below its level; the new purchase orders, still concepts."""
        on_order = self._on_order()
        needed: dict[tuple[int | None, int], list[Line]] = defaultdict(list)
        for idproduct in self._assortment.on_sale():
            product = self._books.tables["products"][idproduct]
            for entry in product["stock"]:
                level = self._assortment.level(idproduct, entry["idwarehouse"])
                here = entry["freestock"] + on_order.get((idproduct, entry["idwarehouse"]), 0)
                if level and here < level["stock_level_order"]:
                    amount = _rounded_up(level["stock_level_desired"] - here, product)
                    needed[product["idsupplier"], entry["idwarehouse"]].append((product, amount))
        return [
            self.write(idsupplier, idwarehouse, lines)
            for (idsupplier, idwarehouse), lines in needed.items()
            if idsupplier is not None
        ]

    def write(self, idsupplier: int, idwarehouse: int, lines: list[Line]) -> Record:
        """A new purchase order, still a concept."""
        books = self._books
        supplier = books.tables["suppliers"][idsupplier]
        buyer = list(books.tables["users"])[2]
        record = {
            "idpurchaseorder": books.number("purchaseorders"),
            "idsupplier": idsupplier,
            "idtemplate": next(iter(books.tables["templates"])),
            "idwarehouse": idwarehouse,
            "purchaseorderid": books.serial("PO"),
            "supplier_name": supplier["name"],
            "supplier_orderid": None,
            "status": "concept",
            "remarks": books.chance.choice((None, "", "Graag op pallets")),
            "delivery_date": None,
            "language": supplier["language"],
            "purchased_by_iduser": None,
            "purchased_at": None,
            "completed_by_iduser": None,
            "completed_at": None,
            "created_by_iduser": buyer,
            "created": books.stamp,
            "updated": books.stamp,
            "products": [
                {
                    "idpurchaseorder_product": books.number("purchase lines"),
                    "idproduct": product["idproduct"],
                    "idvatgroup": product["idvatgroup"],
                    "productcode": product["productcode"],
                    "productcode_supplier": product["productcode_supplier"],
                    "name": product["name"],
                    "price": self._price(product),
                    "amount": amount,
                    "amountreceived": 0,
                    "delivery_date": None,
                    "weight": product["weight"] or 0,
                }
                for product, amount in lines
            ],
            "comment_count": 0,
        }
        if books.tables["fulfilment/customers"]:
            record["idfulfilment_customer"] = lines[0][0]["idfulfilment_customer"]
        return books.add("purchaseorders", record)

    def purchase(self, order: Record) -> None:
        """Send a concept to the supplier, who delivers after his own time."""
        if order["status"] != "concept":
            return
        lead = self.lead_times[order["idsupplier"]]
        promised = self._books.now.date() + timedelta(days=round(lead))
        self._books.touch(
            "purchaseorders",
            order["idpurchaseorder"],
            status="purchased",
            purchased_by_iduser=order["created_by_iduser"],
            purchased_at=self._books.stamp,
            delivery_date=promised.isoformat(),
            supplier_orderid=f"SO-{order['idpurchaseorder']}",
        )
        for line in order["products"]:
            self._backorders.expect(line["idproduct"], order["idwarehouse"], promised)
        self._plan(order, max(0.8, self._books.chance.gauss(lead, lead * 0.15)))

    def deliver(self, order: Record, share: float) -> Record | None:
        """A share of what is still to come arrives; the receipt, None when the order is no longer open."""
        if order["status"] != "purchased":
            return None
        coming = []
        for line in order["products"]:
            open_amount = line["amount"] - line["amountreceived"]
            amount = round(open_amount * share)
            if amount > 1 and self._books.happens(SHORT):
                amount -= 1
            if amount > 0:
                coming.append((line, amount))
        if not coming:
            self.close(order)
            return None
        receipt = self._receipts.receive(order, coming)
        if share == 1:
            self._books.plan(self._books.now + timedelta(hours=3), lambda: self.close(order))
        return receipt

    def close(self, order: Record) -> None:
        """Expect nothing more, received or not."""
        if order["status"] != "purchased":
            return
        self._books.touch(
            "purchaseorders",
            order["idpurchaseorder"],
            status="received",
            completed_by_iduser=order["created_by_iduser"],
            completed_at=self._books.stamp,
        )

    def cancel(self, order: Record) -> None:
        """Cancel an order of which nothing has come."""
        self._books.touch("purchaseorders", order["idpurchaseorder"], status="cancelled")

    def open(self, status: str) -> list[Record]:
        """Purchase orders with a status, of those that people still work on."""
        return [order for order in self._books.newest("purchaseorders") if order["status"] == status]

    def _plan(self, order: Record, days: float) -> None:
        """Deliver some days from now, at the hour of the purchase; never on a Sunday, as often earlier as later."""
        moment = self._books.now + timedelta(days=round(days))
        if moment.weekday() == SUNDAY:
            moment += timedelta(days=self._books.chance.choice((-1, 1)))
        moment += timedelta(minutes=self._books.chance.randrange(-180, 180))
        if not self._books.happens(IN_PARTS):
            self._books.plan(moment, lambda: self.deliver(order, 1))
            return
        self._books.plan(moment, lambda: self.deliver(order, 0.6))
        rest = moment + timedelta(days=self._books.chance.randrange(2, 6))
        self._books.plan(rest, lambda: self.deliver(order, 1))

    def _price(self, product: Record) -> float:
        """What the supplier asks today; the cost price on the product stays that of its first day."""
        rise = self._rise(product["idsupplier"])
        rises = _half_years(self._books.now) - _half_years(datetime.fromisoformat(product["created"]))
        return as_sent(product["fixedstockprice"] * (1 + rise) ** rises)

    def _rise(self, idsupplier: int | None) -> float:
        return RISES[idsupplier % len(RISES)] if idsupplier in self.lead_times else 0.0

    def _on_order(self) -> dict[tuple[int, int], int]:
        coming: dict[tuple[int, int], int] = defaultdict(int)
        for order in (*self.open("concept"), *self.open("purchased")):
            for line in order["products"]:
                coming[line["idproduct"], order["idwarehouse"]] += line["amount"] - line["amountreceived"]
        return coming


def _half_years(moment: datetime) -> int:
    """Half years since the year 0."""
    return 2 * moment.year + (moment.month > 6)  # noqa: PLR2004  the last month of the first half


def _rounded_up(amount: int, product: Record) -> int:
    """A number of pieces that the supplier sells."""
    package = product["purchase_in_quantities_of"]
    wanted = max(amount, product["minimum_purchase_quantity"])
    return int(-(-wanted // package) * package)
