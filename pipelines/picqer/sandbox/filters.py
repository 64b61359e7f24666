"""Every filter that a list is known to have, with exclusive bounds.

Other parameters are ignored silently, as Picqer does: `updated_after` on orders, picklists and
products returns everything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from operator import gt, lt
from typing import TYPE_CHECKING, Any

from .exchange import MISSING_PARAMETER, Query, Refused

if TYPE_CHECKING:
    from .account import Record

Predicate = Callable[["Record"], bool]
Filter = Callable[[str], Predicate]
"""From the parameter's text to the test that a row must pass."""


def predicates(path: str, query: Query) -> list[Predicate]:
    """The tests that a list's rows must pass; an empty parameter is none."""
    known = FILTERS.get(path, {})
    return [known[name](text) for name, text in query.items() if text and name in known]


def whole_number(text: str) -> int:
    """A parameter that must be a whole number.

    Raises:
        Refused: it is none.
    """
    try:
        return int(text)
    except ValueError:
        raise Refused(400, MISSING_PARAMETER, f"{text!r} is no whole number") from None


def _moment(text: str) -> str:
    """The time in Picqer's form; a bare date is its midnight."""
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=None).isoformat(" ", "seconds")
    except ValueError:
        moment = ""
    if not moment.startswith(text):
        raise Refused(400, MISSING_PARAMETER, f"{text!r} is no time of the form YYYY-MM-DD HH:MM:SS")
    return moment


def _at(record: Record, path: tuple[str, ...]) -> Any:
    """The value at the end of a path through nested objects, each of which may be null."""
    value: Any = record
    for name in path:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _same(attribute: str) -> Filter:
    return lambda text: lambda record: str(record.get(attribute)) == text


def _same_id(*path: str) -> Filter:
    def parse(text: str) -> Predicate:
        wanted = whole_number(text)
        return lambda record: bool(_at(record, path) == wanted)

    return parse


def _bounded(attribute: str, compare: Callable[[Any, Any], bool], parse: Callable[[str], Any]) -> Filter:
    """Strictly on one side of a bound; a row without a value is on neither."""

    def bounded(text: str) -> Predicate:
        bound = parse(text)
        return lambda record: (value := record.get(attribute)) is not None and compare(value, bound)

    return bounded


def _above(attribute: str) -> Filter:
    return _bounded(attribute, gt, whole_number)


def _below(attribute: str) -> Filter:
    return _bounded(attribute, lt, whole_number)


def _after(attribute: str) -> Filter:
    return _bounded(attribute, gt, _moment)


def _before(attribute: str) -> Filter:
    return _bounded(attribute, lt, _moment)


def _containing(*attributes: str) -> Filter:
    """Free text, whatever the case."""

    def parse(text: str) -> Predicate:
        wanted = text.casefold()
        return lambda record: any(wanted in str(record.get(name) or "").casefold() for name in attributes)

    return parse


def _any_of(attribute: str, wanted: Filter) -> Filter:
    """One object of an array passes."""

    def parse(text: str) -> Predicate:
        passes = wanted(text)
        return lambda record: any(passes(item) for item in record.get(attribute) or ())

    return parse


def _either(*filters: Filter) -> Filter:
    def parse(text: str) -> Predicate:
        tests = [wanted(text) for wanted in filters]
        return lambda record: any(passes(record) for passes in tests)

    return parse


def _tagged(title: str) -> Predicate:
    """By title, both where tags are an object keyed by title and where they are an array."""

    def passes(record: Record) -> bool:
        tags = record["tags"]
        return any(tag["title"] == title for tag in (tags.values() if isinstance(tags, dict) else tags))

    return passes


def _deliverable_from(text: str) -> Predicate:
    idwarehouse = whole_number(text)
    return lambda record: idwarehouse in record["warehouses"]


def _these_products(text: str) -> Predicate:
    wanted = {whole_number(one) for one in text.split(",")}
    return lambda record: record["idproduct"] in wanted


def _completed(text: str) -> Predicate:
    is_wanted = text == "true"
    return lambda record: (record["completed_at"] is not None) is is_wanted


FILTERS: Mapping[str, Mapping[str, Filter]] = {
    "orders": {
        "search": _containing(
            "orderid", "reference", "deliveryname", "deliverycontactname", "invoicename", "invoicecontactname"
        ),
        "sinceid": _above("idorder"),
        "beforeid": _below("idorder"),
        "sincedate": _after("created"),
        "untildate": _before("created"),
        "status": _same("status"),
        "reference": _same("reference"),
        "emailaddress": _same("emailaddress"),
        "idcustomer": _same_id("idcustomer"),
        "idwarehouse": _deliverable_from,
        "idfulfilment_customer": _same_id("idfulfilment_customer"),
        "tag": _tagged,
        "orderid": _same("orderid"),
    },
    "picklists": {
        "sinceid": _above("idpicklist"),
        "beforeid": _below("idpicklist"),
        "sincedate": _after("created"),
        "untildate": _before("created"),
        "closed_after": _after("closed_at"),
        "closed_before": _before("closed_at"),
        "picklistid": _same("picklistid"),
        "status": _same("status"),
        "assigned_to_iduser": _same_id("assigned_to_iduser"),
        "idwarehouse": _same_id("idwarehouse"),
        "tag": _tagged,
    },
    "picklists/batches": {
        "idwarehouse": _same_id("idwarehouse"),
        "assigned_to_iduser": _same_id("assigned_to", "iduser"),
        "type": _same("type"),
        "status": _same("status"),
    },
    "purchaseorders": {
        "updated_after": _after("updated"),
        "status": _same("status"),
        "search": _containing("purchaseorderid", "supplier_name", "supplier_orderid", "remarks"),
        "idsupplier": _same_id("idsupplier"),
        "idwarehouse": _same_id("idwarehouse"),
    },
    "receipts": {
        "receiptid": _same("receiptid"),
        "status": _same("status"),
        "idpurchaseorder": _same_id("purchaseorder", "idpurchaseorder"),
        "idsupplier": _same_id("supplier", "idsupplier"),
        "updated_after": _after("updated"),
        "completed_after": _after("completed_at"),
    },
    "returns": {
        "search": _containing("returnid", "reference", "name", "contactname", "emailaddress", "tracking_code"),
        "status": _same("idreturn_status"),
        "emailaddress": _same("emailaddress"),
        "idcustomer": _same_id("idcustomer"),
        "created_after": _after("created_at"),
        "updated_after": _after("updated_at"),
    },
    "backorders": {
        "idorder": _same_id("idorder"),
        "idproduct": _same_id("idproduct"),
        "idcustomer": _same_id("idcustomer"),
        "sinceid": _above("idbackorder"),
        "sincedate": _after("created_at"),
    },
    "shipments": {
        "search": _either(
            _containing("provider", "providername", "public_providername", "profile_name", "trackingcode"),
            _any_of("parcels", _containing("tracking_code")),
        ),
        "sincedate": _after("created"),
        "untildate": _before("created"),
    },
    "customers": {
        "search": _containing("customerid", "name", "contactname", "emailaddress"),
        "customerid": _same("customerid"),
    },
    "products": {
        "productcode": _same("productcode"),
        "search": _either(
            _containing("productcode", "barcode", "name"), _any_of("productfields", _containing("value"))
        ),
        "tag": _tagged,
        "idproducts": _these_products,
    },
    "stockhistory": {
        "sincedate": _after("changed_at"),
        "untildate": _before("changed_at"),
        "idproduct": _same_id("idproduct"),
        "idwarehouse": _same_id("idwarehouse"),
        "iduser": _same_id("iduser"),
    },
    "location-stock-history": {
        "sincedate": _after("changed_at"),
        "untildate": _before("changed_at"),
        "idproduct": _same_id("idproduct"),
        "idlocation": _same_id("idlocation"),
    },
    "locations": {
        "idlocation_type": _same_id("location_type", "idlocation_type"),
        "idwarehouse": _same_id("idwarehouse"),
        "name": _same("name"),
    },
    "picking-containers": {"idpicklist": _same_id("idpicklist")},
    "tasks": {"completed": _completed},
    "comments": {
        "idauthor": _same_id("author", "iduser"),
        "author_type": _same("author_type"),
        "idmentioned": _any_of("mentions", _same_id("mentioned", "iduser")),
        "mentioned_type": _any_of("mentions", _same("mentioned_type")),
    },
    "webshoporders": {
        "foreign_id": _same("foreign_id"),
        "foreign_number": _same("foreign_number"),
        "idorder": _same_id("idorder"),
    },
}
