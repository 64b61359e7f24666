"""Workflows over several departments: process an order, complete a batch, return a parcel."""

from __future__ import annotations

from datetime import datetime, timedelta

from .books import Record
from .company import Company

RETURNED = 0.09
"""Share of the completed orders of which something comes back."""


def arrange(company: Company, order: Record) -> None:
    """Process an order; what is allocated is sent to the warehouse when its date is near."""
    company.orders.process(order)
    if company.orders.is_allocated(order):
        day = datetime.fromisoformat(order["preferred_delivery_date"])
        company.books.plan(day - timedelta(days=1, hours=16), lambda: company.orders.send_allocated(order))


def decide(company: Company, order: Record) -> None:
    """Process or cancel a concept or expected order."""
    if order["status"] in {"concept", "expected"}:
        if company.books.happens(0.3):
            company.orders.cancel(order)
        else:
            arrange(company, order)


def call_off(company: Company, order: Record) -> None:
    """Cancel an order at the customer's request, as far as it is not shipped."""
    if order["status"] in {"processing", "paused", "concept", "expected"}:
        company.orders.cancel(order)


def complete_batch(company: Company, batch: Record) -> None:
    """Close a batch and follow up its picklists."""
    for picklist in company.batches.complete(batch):
        follow_up(company, picklist)


def finish(company: Company, picklist: Record, iduser: int) -> None:
    """Close a picklist that is picked without a batch, unless it is no longer there to be picked."""
    if picklist["status"] == "new" and not picklist["idpicklist_batch"]:
        company.picklists.close(picklist, iduser)
        follow_up(company, picklist)


def follow_up(company: Company, picklist: Record) -> None:
    """After shipment: count the picks, complete the order, and sometimes plan a return."""
    books = company.books
    for line in picklist["products"]:
        if not line["has_parts"]:
            company.assortment.picked(line["idproduct"], line["amount"])
    order = books.tables["orders"].get(picklist["idorder"])
    if order is None:
        return
    company.orders.settle(order)
    if order["status"] == "completed" and books.happens(RETURNED):
        shipped = books.now
        days = books.chance.randrange(3, 25)
        books.plan(shipped + timedelta(days=days), lambda: come_back(company, order, shipped))


def come_back(company: Company, order: Record, shipped: datetime) -> Record:
    """Announce a return and plan its further steps."""
    books = company.books
    returned = company.returns.announce(order, shipped)
    arrival = books.now + timedelta(days=books.chance.randrange(2, 7), minutes=books.chance.randrange(200))
    books.plan(arrival, lambda: company.returns.receive(returned))
    books.plan(arrival + timedelta(days=1), lambda: company.returns.complete(returned))
    return returned
