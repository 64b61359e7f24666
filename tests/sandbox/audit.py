"""Invariants: the equations that hold between the lists at any moment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from picqer.sandbox import Account
from picqer.sandbox.shop import Company, Record
from picqer.sandbox.shop.picklists import OPEN, SUMMARY

TWINS = {
    "orders": ("partialdelivery", "auto_split"),
    "backorders": ("amountavailable", "amount_available"),
    "customers": ("defaultorderremarks", "default_order_remarks"),
    "users": ("firstname", "first_name"),
}
POINTERS = {
    "orders": {"idcustomer": "customers", "idtemplate": "templates"},
    "picklists": {
        "idorder": "orders",
        "idreturn": "returns",
        "idwarehouse": "warehouses",
        "idpicklist_batch": "picklists/batches",
        "assigned_to_iduser": "users",
        "closed_by_iduser": "users",
    },
    "shipments": {"idpicklist": "picklists", "idorder": "orders", "idshippingprovider": "shippingproviders"},
    "backorders": {"idorder": "orders", "idreturn": "returns", "idproduct": "products", "idwarehouse": "warehouses"},
    "returns": {"idorder": "orders", "idcustomer": "customers", "idreturn_status": "return_statuses"},
    "products": {"idsupplier": "suppliers", "idvatgroup": "vatgroups"},
    "stockhistory": {"idproduct": "products", "idwarehouse": "warehouses", "iduser": "users"},
    "location-stock-history": {"idproduct": "products", "idlocation": "locations", "contra_idlocation": "locations"},
    "purchaseorders": {"idsupplier": "suppliers", "idwarehouse": "warehouses"},
    "receipts": {"idwarehouse": "warehouses"},
    "webshoporders": {"idorder": "orders"},
    "picking-containers": {"idpicklist": "picklists"},
    "locations": {"idwarehouse": "warehouses", "parent_idlocation": "locations"},
}
RESERVED = ("reservedbackorders", "reservedpicklists", "reservedallocations")


def audit(account: Account) -> list[str]:
    """Violations of the invariants of a shop; empty when there are none."""
    with account.lock:
        return [finding for check in CHECKS for finding in check(account._company)]


def _pointers(company: Company) -> Iterator[str]:
    tables = company.books.tables
    for path, pointers in POINTERS.items():
        for key, record in tables[path].items():
            if next(iter(record.values())) != key:
                yield f"{path} {key} is kept under another key"
            for name, target in pointers.items():
                if record.get(name) is not None and record[name] not in tables[target]:
                    yield f"{path} {key}: {name} {record[name]} is not in {target}"


def _twins(company: Company) -> Iterator[str]:
    for path, (older, newer) in TWINS.items():
        for key, record in company.books.tables[path].items():
            if record[older] != record[newer]:
                yield f"{path} {key}: {older} is not {newer}"


def _stamps(company: Company) -> Iterator[str]:
    for path, table in company.books.tables.items():
        for key, record in table.items():
            for first, last in (("created", "updated"), ("created_at", "updated_at")):
                if record.get(last) and not record[first] <= record[last] <= company.books.stamp:
                    yield f"{path} {key}: {first} {record[first]}, {last} {record[last]}"


def _stock(company: Company) -> Iterator[str]:
    """Stock is the end of a chain of changes that begins with nothing; free is what is not reserved."""
    last: dict[tuple[int, int], int] = defaultdict(int)
    moment = ""
    for key, row in company.books.tables["stockhistory"].items():
        here = row["idproduct"], row["idwarehouse"]
        if row["old_stock"] != last[here] or row["old_stock"] + row["stock_change"] != row["new_stock"]:
            yield f"stockhistory {key} does not follow {last[here]}: {row}"
        if row["changed_at"] < moment:
            yield f"stockhistory {key} is older than the one before"
        last[here], moment = row["new_stock"], row["changed_at"]
    for idproduct, product in company.books.tables["products"].items():
        for entry in product["stock"]:
            if entry["reserved"] != sum(entry[kind] for kind in RESERVED):
                yield f"product {idproduct}: reserved is not the sum of three: {entry}"
            if entry["freestock"] != entry["stock"] - entry["reserved"] or entry["stock"] < entry["reservedpicklists"]:
                yield f"product {idproduct}: {entry}"
            if company.stock.is_kept(idproduct) and entry["stock"] != last[idproduct, entry["idwarehouse"]]:
                yield f"product {idproduct}: stock is not what its history ends with: {entry}"
        if product["type"] == "virtual_composition":
            yield from _composition(company, product)


def _composition(company: Company, product: Record) -> Iterator[str]:
    parts = company.assortment.parts(product["idproduct"]) or []
    for entry in product["stock"]:
        possible = min(
            company.stock.free(part["idproduct"], entry["idwarehouse"]) // part["amount"]
            for part in parts
            if part["type"] != "unlimited_stock"
        )
        if entry["stock"] != possible:
            yield f"composition {product['idproduct']}: {entry['stock']} shown, {possible} possible"


def _reservations(company: Company) -> Iterator[str]:
    """What is reserved is what open picklists and backorders ask for."""
    wanted = _wanted(company)
    for idproduct, product in company.books.tables["products"].items():
        for entry in product["stock"] if company.stock.is_kept(idproduct) else ():
            asked = wanted[idproduct, entry["idwarehouse"]]
            for kind in RESERVED[:2]:
                if entry[kind] != asked[kind]:
                    yield f"product {idproduct}: {kind} {entry[kind]}, wanted {dict(asked)}"


def _wanted(company: Company) -> dict[tuple[int, int], dict[str, int]]:
    """Pieces by product and warehouse, and by what they are reserved for."""
    tables = company.books.tables
    wanted: dict[tuple[int, int], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for picklist in tables["picklists"].values():
        if picklist["status"] in OPEN:
            for line in picklist["products"]:
                if not line["has_parts"]:
                    wanted[line["idproduct"], picklist["idwarehouse"]]["reservedpicklists"] += line["amount"]
    for row in tables["backorders"].values():
        if not row["has_parts"]:
            wanted[row["idproduct"], row["idwarehouse"]]["reservedbackorders"] += row["amount"]
    return wanted


def _locations(company: Company) -> Iterator[str]:
    """The same for locations; what lies nowhere in particular is the rest, and never negative."""
    last: dict[tuple[int, int], int] = defaultdict(int)
    for key, row in company.books.tables["location-stock-history"].items():
        here = row["idproduct"], row["idlocation"]
        if row["old_stock"] != last[here] or row["old_stock"] + row["stock_change"] != row["new_stock"]:
            yield f"location-stock-history {key} does not follow {last[here]}: {row}"
        last[here] = row["new_stock"]
    for idproduct, product in company.books.tables["products"].items():
        for entry in product["stock"] if company.stock.is_kept(idproduct) else ():
            lying = 0
            for spot in company.stock.spots(idproduct, entry["idwarehouse"]):
                stock, promised = company.stock.at(idproduct, entry["idwarehouse"], spot)
                lying += stock
                if stock != last[idproduct, spot] or not 0 <= promised <= stock:
                    yield f"product {idproduct} at {spot}: {stock}, {promised} promised, not {last[idproduct, spot]}"
            if lying > entry["stock"]:
                yield f"product {idproduct}: {lying} at locations of {entry['stock']}"


def _orders(company: Company) -> Iterator[str]:
    """Every piece of an order is cancelled, on a picklist, waiting, or not arranged yet."""
    found = _arranged(company)
    for key, order in company.books.tables["orders"].items():
        lines = {line["idorder_product"] for line in order["products"]}
        for line in order["products"]:
            left = line["amount"] - line["amount_cancelled"] - found[line["idorder_product"]]
            is_waiting = order["status"] in {"concept", "expected"} or company.orders.is_allocated(order)
            if left < 0 or (left and not is_waiting):
                yield f"order {key} ({order['status']}): {left} pieces of line {line['idorder_product']} are nowhere"
            if line["partof_idorder_product"] not in {None, *lines}:
                yield f"order {key}: a part without its line"


def _summaries(company: Company) -> Iterator[str]:
    """An order shows its picklists as they are, and is open as long as they are."""
    for key, order in company.books.tables["orders"].items():
        for summary in order["picklists"]:
            picklist = company.books.tables["picklists"][summary["idpicklist"]]
            if summary != {name: picklist[name] for name in SUMMARY}:
                yield f"order {key}: its picklist {picklist['idpicklist']} is not what it says"
        is_busy = any(one["status"] in OPEN for one in order["picklists"]) or company.backorders.of("orders", key)
        if is_busy and order["status"] not in {"processing", "paused"}:
            yield f"order {key} is {order['status']} with open work"


def _arranged(company: Company) -> dict[int, int]:
    """Pieces that are on a picklist or wait, by order line."""
    tables = company.books.tables
    found: dict[int, int] = defaultdict(int)
    for picklist in tables["picklists"].values():
        if picklist["status"] != "cancelled":
            for line in picklist["products"]:
                found[line["idorder_product"]] += line["amount"]
    for row in tables["backorders"].values():
        found[row["idorder_product"]] += row["amount"]
    return found


def _picklists(company: Company) -> Iterator[str]:
    shipped = {shipment["idpicklist"] for shipment in company.books.tables["shipments"].values()}
    for key, picklist in company.books.tables["picklists"].items():
        lines = [line for line in picklist["products"] if not line["has_parts"]]
        for total, name in (("totalproducts", "amount"), ("totalpicked", "amount_picked")):
            if picklist[total] != sum(line[name] for line in lines):
                yield f"picklist {key}: {total}"
        for line in picklist["products"]:
            if line["pick_locations"] and line["amount"] != sum(place["amount"] for place in line["pick_locations"]):
                yield f"picklist {key}: locations of line {line['idpicklist_product']}"
            if (line["amountpicked"], line["stocklocation"]) != (line["amount_picked"], line["stock_location"]):
                yield f"picklist {key}: twins of line {line['idpicklist_product']}"
        if (picklist["status"] == "closed") != bool(picklist["closed_at"]) or (key in shipped) != bool(
            picklist["closed_at"]
        ):
            yield f"picklist {key} is {picklist['status']}, closed at {picklist['closed_at']}, shipped {key in shipped}"


def _batches(company: Company) -> Iterator[str]:
    members: dict[int, set[int]] = defaultdict(set)
    for key, picklist in company.books.tables["picklists"].items():
        if picklist["idpicklist_batch"]:
            members[picklist["idpicklist_batch"]].add(key)
    for key, batch in company.books.tables["picklists/batches"].items():
        if members[key] != {one["idpicklist"] for one in batch["picklists"]}:
            yield f"batch {key}: its picklists are not those that name it"
        amounts = sum(one["amount"] for product in batch["products"] for one in product["picklists"])
        totals = sum(one["total_products"] for one in batch["picklists"])
        if not batch["total_products"] == amounts == totals or batch["total_picklists"] != len(members[key]):
            yield f"batch {key}: {batch['total_products']} products, {amounts} and {totals} in detail"


def _purchases(company: Company) -> Iterator[str]:
    """What was received of a purchase order is what its receipts say, without what was reverted."""
    tables = company.books.tables
    received: dict[int, int] = defaultdict(int)
    for key, receipt in tables["receipts"].items():
        counted = [row for row in receipt["products"] if not row.get("reverted_at")]
        for row in counted:
            received[row["idpurchaseorder_product"]] += row["amount"]
        if receipt["amount_received"] != sum(row["amount"] for row in counted):
            yield f"receipt {key}: amount_received"
    for key, order in tables["purchaseorders"].items():
        for line in order["products"]:
            if line["amountreceived"] != received[line["idpurchaseorder_product"]]:
                yield f"purchase order {key}: {line['amountreceived']} received, receipts say otherwise"
        if (order["status"] == "received") != bool(order["completed_at"]):
            yield f"purchase order {key} is {order['status']}, completed at {order['completed_at']}"


CHECKS = (
    _pointers,
    _twins,
    _stamps,
    _stock,
    _reservations,
    _locations,
    _orders,
    _summaries,
    _picklists,
    _batches,
    _purchases,
)
