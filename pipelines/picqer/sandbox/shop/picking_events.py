"""Events of picklists and batches."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from .books import Record
from .company import Company
from .workflows import complete_batch, finish


def begin_batch(company: Company) -> str | None:
    """A picker takes picklists along."""
    idwarehouse = company.books.one(_warehouses(company))
    iduser = company.books.one(company.batches.idle(idwarehouse or 0))
    if idwarehouse is None or iduser is None:
        return None
    batch = company.batches.begin(idwarehouse, iduser)
    if batch:
        company.books.plan(company.books.now + company.batches.pace(batch), lambda: complete_batch(company, batch))
    return f"batch {batch['picklist_batchid']} begun" if batch else None


def advance_batch(company: Company) -> str | None:
    """A line is in the cart."""
    batch = company.books.one(company.batches.open())
    if batch is None or not company.batches.advance(batch):
        return None
    return f"batch {batch['picklist_batchid']} has more picked"


def finish_batch(company: Company) -> str | None:
    """A picker is quick."""
    batch = company.books.one(company.batches.open())
    if batch is None:
        return None
    complete_batch(company, batch)
    return f"batch {batch['picklist_batchid']} completed"


def delete_batch(company: Company) -> str | None:
    """A batch is taken apart."""
    batch = company.books.one(company.batches.open())
    if batch is None or any(one["total_collected"] for one in batch["picklists"]):
        return None
    company.batches.delete(batch)
    return f"batch {batch['picklist_batchid']} deleted"


def shrink_batch(company: Company) -> str | None:
    """One picklist leaves its batch."""
    batch = company.books.one(company.batches.open())
    picklist = company.books.one(
        picklist
        for picklist in company.picklists.open()
        if batch and picklist["idpicklist_batch"] == batch["idpicklist_batch"]
    )
    if picklist is None:
        return None
    company.batches.leave(picklist)
    return f"picklist {picklist['picklistid']} left its batch"


def snooze_picklist(company: Company) -> str | None:
    """A picklist comes later."""
    picklist = _waiting(company)
    if picklist is None:
        return None
    until = company.books.now + timedelta(days=1)
    company.picklists.change(picklist["idpicklist"], status="snoozed", snoozed_until=until.isoformat(" ", "seconds"))
    company.books.plan(until, lambda: _wake(company, picklist))
    return f"picklist {picklist['picklistid']} snoozed"


def wake_picklist(company: Company) -> str | None:
    """A picklist that slept is to be picked after all."""
    picklist = company.books.one(one for one in company.picklists.open() if one["status"] == "snoozed")
    if picklist:
        _wake(company, picklist)
    return f"picklist {picklist['picklistid']} woken" if picklist else None


def cancel_picklist(company: Company) -> str | None:
    """A picklist is taken back; its products are backorders again."""
    picklist = _waiting(company)
    if picklist is None:
        return None
    company.orders.return_to_backorders(picklist)
    return f"picklist {picklist['picklistid']} cancelled"


def serve_backorders(company: Company) -> str | None:
    """What can be picked, is: backorders become picklists and vanish."""
    row = company.books.one(one for one in company.books.newest("backorders") if one["amount_available"])
    created = company.backorders.serve(row["idproduct"], row["idwarehouse"]) if row else []
    return f"{len(created)} picklists of backorders" if created else None


def make_urgent(company: Company) -> str | None:
    """A picklist goes first."""
    picklist = _waiting(company)
    if picklist:
        company.picklists.change(picklist["idpicklist"], urgent=True)
    return f"picklist {picklist['picklistid']} is urgent" if picklist else None


def pick_alone(company: Company) -> str | None:
    """A picklist is picked and sent at once."""
    picklist = _waiting(company)
    if picklist is None:
        return None
    finish(company, picklist, company.books.chance.choice(list(company.batches.speeds)))
    return f"picklist {picklist['picklistid']} closed"


def cancel_shipment(company: Company) -> str | None:
    """The newest label was wrong; another one is made."""
    shipment = next((one for one in reversed(company.books.newest("shipments")) if not one["cancelled"]), None)
    if shipment is None:
        return None
    company.shipments.cancel(shipment)
    company.shipments.send(company.books.tables["picklists"][shipment["idpicklist"]], shipment["created_by_iduser"])
    return f"shipment {shipment['idshipment']} cancelled"


def _wake(company: Company, picklist: Record) -> None:
    if picklist["status"] == "snoozed":
        company.picklists.change(picklist["idpicklist"], status="new", snoozed_until=None)


def _waiting(company: Company) -> Record | None:
    """A picklist that nobody has begun."""
    idwarehouse = company.books.one(_warehouses(company))
    return company.books.one(company.picklists.new(idwarehouse or 0))


def _warehouses(company: Company) -> list[int]:
    return [key for key, one in company.books.tables["warehouses"].items() if one["active"]]


Events = Mapping[Callable[[Company], str | None], int]

PICKING_EVENTS: Events = {
    serve_backorders: 2,
    wake_picklist: 1,
    cancel_picklist: 1,
    snooze_picklist: 1,
    make_urgent: 1,
    pick_alone: 3,
    shrink_batch: 1,
    finish_batch: 3,
    delete_batch: 1,
    begin_batch: 4,
    advance_batch: 5,
    cancel_shipment: 1,
}
