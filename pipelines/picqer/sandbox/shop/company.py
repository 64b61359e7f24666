"""All departments of the shop."""

from __future__ import annotations

from dataclasses import dataclass

from .assortment import Assortment
from .backorders import Backorders
from .batches import Batches
from .books import Books
from .customers import Customers
from .order_form import OrderForms
from .orders import Orders
from .picklists import Picklists
from .purchasing import Purchasing
from .receipts import Receipts
from .returns import Returns
from .shipments import Shipments
from .stock import Stock


@dataclass(frozen=True)
class Company:
    """All departments, over the same records."""

    books: Books
    stock: Stock
    assortment: Assortment
    customers: Customers
    forms: OrderForms
    shipments: Shipments
    picklists: Picklists
    batches: Batches
    backorders: Backorders
    orders: Orders
    receipts: Receipts
    purchasing: Purchasing
    returns: Returns

    @classmethod
    def founded(cls, books: Books) -> Company:
        """A company without stock."""
        stock = Stock(books)
        assortment = Assortment(books, stock)
        customers = Customers(books)
        forms = OrderForms(books, assortment, customers)
        shipments = Shipments(books)
        picklists = Picklists(books, stock, shipments)
        batches = Batches(books, picklists)
        backorders = Backorders(books, stock, picklists)
        receipts = Receipts(books, stock, backorders)
        return cls(
            books=books,
            stock=stock,
            assortment=assortment,
            customers=customers,
            forms=forms,
            shipments=shipments,
            picklists=picklists,
            batches=batches,
            backorders=backorders,
            orders=Orders(books, stock=stock, forms=forms, picklists=picklists, batches=batches, backorders=backorders),
            receipts=receipts,
            purchasing=Purchasing(books, stock, assortment, backorders, receipts),
            returns=Returns(books, stock, picklists, backorders),
        )
