"""Events of orders, returns and customers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from .books import Record
from .company import Company
from .workflows import arrange, call_off, come_back, decide

ANONYMOUS_AFTER = timedelta(days=7)


def place_order(company: Company) -> str:
    """A customer orders."""
    order = company.orders.place()
    arrange(company, order)
    return f"order {order['orderid']} placed"


def place_concept(company: Company) -> str:
    """Somebody begins an order that is not to be sent yet."""
    order = company.orders.place(company.books.chance.choice(("concept", "expected")))
    return f"order {order['orderid']} {order['status']}"


def decide_on_order(company: Company) -> str | None:
    """An order that waited goes on, or not."""
    order = _any_order(company, "concept", "expected")
    if order:
        decide(company, order)
    return f"order {order['orderid']} {order['status']}" if order else None


def cancel_order(company: Company) -> str | None:
    """A customer changes his mind."""
    order = _any_order(company, "processing")
    if order:
        call_off(company, order)
    return f"order {order['orderid']} called off: {order['status']}" if order else None


def pause_order(company: Company) -> str | None:
    """Something is not right with an order."""
    order = _any_order(company, "processing")
    if order is None or company.orders.is_allocated(order):
        return None
    company.orders.pause(order)
    return f"order {order['orderid']} paused"


def resume_order(company: Company) -> str | None:
    """It is right again."""
    order = _any_order(company, "paused")
    if order:
        company.orders.resume(order)
    return f"order {order['orderid']} resumed" if order else None


def edit_order(company: Company) -> str | None:
    """Any order gets another reference or remark."""
    order = company.books.one(company.books.newest("orders"))
    if order is None:
        return None
    number = company.books.chance.randrange(1000)
    changes = company.books.chance.choice(({"reference": f"REF-{number}"}, {"customer_remarks": f"Let op: {number}"}))
    company.books.touch("orders", order["idorder"], **changes)
    return f"order {order['orderid']} edited"


def edit_old_order(company: Company) -> str | None:
    """An order of long ago is anonymised."""
    before = (company.books.now - ANONYMOUS_AFTER).isoformat(" ", "seconds")
    key = company.books.one(company.books.tables["orders"])
    order = company.books.tables["orders"].get(key or 0)
    if order is None or order["created"] > before or order["status"] not in {"completed", "cancelled"}:
        return None
    blank = dict.fromkeys(("telephone", "emailaddress", "customer_remarks", "deliverycontactname", "pickup_point_data"))
    company.books.touch("orders", order["idorder"], **blank, deliveryname="Anoniem", invoicename="Anoniem")
    return f"order {order['orderid']} anonymised"


def add_line(company: Company) -> str | None:
    """One more product on an order that waits."""
    order = _any_order(company, "concept", "expected")
    if order:
        company.orders.add_line(order)
    return f"order {order['orderid']} has one more line" if order else None


def remove_line(company: Company) -> str | None:
    """A product off an order that waits."""
    order = _any_order(company, "concept", "expected")
    if order is None or len([one for one in order["products"] if one["partof_idorder_product"] is None]) == 1:
        return None
    company.orders.remove_line(order)
    return f"order {order['orderid']} has lost a line"


def tag_order(company: Company) -> str | None:
    """A tag on an order, or off it."""
    order = company.books.one(company.books.newest("orders"))
    tag = company.books.one(company.books.tables["tags"].values())
    if order is None or tag is None:
        return None
    tags = dict(order["tags"] or {})
    if tags.pop(tag["title"], None) is None:
        tags[tag["title"]] = dict(tag)
    company.books.touch("orders", order["idorder"], tags=tags or [])
    return f"order {order['orderid']} tagged or untagged {tag['title']}"


def delete_backorder(company: Company) -> str | None:
    """A customer does not want to wait."""
    top = company.books.one(company.backorders.tops())
    if top is None:
        return None
    company.orders.delete_backorder(top)
    return f"backorder {top} deleted"


def change_priority(company: Company) -> str | None:
    """A customer must not wait."""
    top = company.books.one(company.backorders.tops())
    if top is None:
        return None
    company.books.touch("backorders", top, priority=0)
    return f"backorder {top} goes first"


def fail_import(company: Company) -> str:
    """The webshop's connection stumbles, or ignores an order."""
    status = company.books.chance.choice(("expected", "importing", "ignored", "error", "canceled"))
    reason = "Unknown product code" if status == "error" else None
    row = company.forms.announce(None, status, reason)
    return f"webshop order {row['foreign_number']} {status}"


def announce_return(company: Company) -> str | None:
    """Somebody is not content."""
    order = _any_order(company, "completed")
    if order is None:
        return None
    return f"return {come_back(company, order, company.books.now)['returnid']} announced"


def receive_return(company: Company) -> str | None:
    """A parcel comes back."""
    returned = company.books.one(one for one in company.books.newest("returns") if not one["received_at"])
    if returned:
        company.returns.receive(returned)
    return f"return {returned['returnid']} received" if returned else None


def delete_return(company: Company) -> str | None:
    """A return that was announced by mistake."""
    returned = company.books.one(one for one in company.books.newest("returns") if not one["received_at"])
    if returned is None or company.returns.is_linked(returned):
        return None
    company.books.remove("returns", returned["idreturn"])
    return f"return {returned['returnid']} deleted"


def add_customer(company: Company) -> str:
    """A customer without an order."""
    return f"customer {company.customers.add()['customerid']} added"


def edit_customer(company: Company) -> str | None:
    """A customer moves or calls; customers have no stamp."""
    customer = company.books.one(company.books.newest("customers"))
    if customer is None:
        return None
    phone = f"030-{company.books.chance.randrange(1_000_000, 9_999_999)}"
    company.books.touch("customers", customer["idcustomer"], telephone=phone)
    return f"customer {customer['customerid']} edited"


def delete_customer(company: Company) -> str | None:
    """A customer who never ordered."""
    used = {order["idcustomer"] for order in company.books.tables["orders"].values()}
    customer = company.books.one(one for one in company.books.newest("customers") if one["idcustomer"] not in used)
    if customer is None:
        return None
    company.customers.remove(customer["idcustomer"])
    return f"customer {customer['customerid']} deleted"


def _any_order(company: Company, *statuses: str) -> Record | None:
    return company.books.one(order for order in company.books.newest("orders") if order["status"] in statuses)


Events = Mapping[Callable[[Company], str | None], int]

ORDERS_PLACED: Events = {place_order: 18, place_concept: 4}
SALES_EVENTS: Events = {
    decide_on_order: 3,
    cancel_order: 2,
    resume_order: 1,
    delete_backorder: 1,
    delete_return: 1,
    pause_order: 2,
    add_line: 1,
    remove_line: 1,
    change_priority: 1,
    announce_return: 2,
    receive_return: 1,
}
DESK_EVENTS: Events = {
    delete_customer: 1,
    edit_order: 6,
    edit_old_order: 1,
    tag_order: 2,
    fail_import: 1,
    add_customer: 1,
    edit_customer: 2,
}
