"""Events of stock and purchasing: counts, moves, purchase orders, receipts."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .books import Record
from .company import Company
from .receipts import VERSION_2_SINCE


def correct_stock(company: Company) -> str | None:
    """Somebody counted."""
    found = _kept(company)
    if found is None:
        return None
    product, entry = found
    change = company.books.chance.choice((-2, -1, 1, 3))
    cause = {"reason": "Geteld", "change_type": "manual", "iduser": next(iter(company.books.tables["users"]))}
    if change > 0:
        company.stock.bring(product["idproduct"], entry["idwarehouse"], change, None, **cause)
    elif entry["freestock"] + change >= 0:
        company.stock.take(product["idproduct"], entry["idwarehouse"], -change, **cause)
    else:
        return None
    return f"product {product['productcode']} counted: {change:+}"


def move_stock(company: Company) -> str | None:
    """Goods go to another shelf."""
    found = _kept(company)
    spots = company.stock.spots(found[0]["idproduct"], found[1]["idwarehouse"]) if found else []
    if found is None or len(spots) < 2:  # noqa: PLR2004 - from one to another
        return None
    iduser = next(iter(company.batches.speeds))
    moved = company.stock.move(found[0]["idproduct"], found[1]["idwarehouse"], spots[0], spots[1], iduser)
    return f"product {found[0]['productcode']}: {moved} moved" if moved > 0 else None


def transfer(company: Company) -> str | None:
    """Goods go to the other warehouse."""
    found = _kept(company)
    if found is None:
        return None
    product, entry = found
    target = next((one for one in product["stock"] if one is not entry), None)
    amount = min(5, entry["freestock"])
    if target is None or amount <= 0:
        return None
    books = company.books
    iduser = next(iter(company.batches.speeds))
    cause = {"reason": "Verplaatst", "change_type": "movement", "iduser": iduser}
    company.stock.take(product["idproduct"], entry["idwarehouse"], amount, **cause)
    company.stock.bring(product["idproduct"], target["idwarehouse"], amount, None, **cause)
    books.add(
        "movements",
        {
            "idmovement": books.number("movements"),
            "idproduct": product["idproduct"],
            "from_idwarehouse": entry["idwarehouse"],
            "to_idwarehouse": target["idwarehouse"],
            "amount": amount,
            "iduser": iduser,
        },
    )
    return f"product {product['productcode']}: {amount} to the other warehouse"


def assemble(company: Company) -> str | None:
    """A composition with stock is put together."""
    books, stock = company.books, company.stock
    whole = books.one(one for one in books.tables["products"].values() if one["type"] == "composition_with_stock")
    idwarehouse = next(iter(books.tables["warehouses"]))
    parts = company.assortment.parts(whole["idproduct"]) if whole else None
    if whole is None or not parts or any(stock.free(one["idproduct"], idwarehouse) < one["amount"] for one in parts):
        return None
    cause = {"reason": "Samengesteld", "change_type": "assembly", "iduser": next(iter(company.batches.speeds))}
    for part in parts:
        stock.take(part["idproduct"], idwarehouse, part["amount"], **cause)
    spots = stock.spots(whole["idproduct"], idwarehouse)
    stock.bring(whole["idproduct"], idwarehouse, 1, spots[0] if spots else None, **cause)
    return f"product {whole['productcode']} assembled"


def write_purchase_order(company: Company) -> str | None:
    """The buyer buys something."""
    books = company.books
    key = books.one(key for key in company.assortment.on_sale() if company.stock.is_kept(key))
    product = books.tables["products"].get(key or 0)
    if product is None or product["idsupplier"] is None or not product["stock"]:
        return None
    order = company.purchasing.write(product["idsupplier"], product["stock"][0]["idwarehouse"], [(product, 24)])
    return f"purchase order {order['purchaseorderid']} written"


def send_purchase_order(company: Company) -> str | None:
    """A concept goes to the supplier."""
    order = company.books.one(company.purchasing.open("concept"))
    if order:
        company.purchasing.purchase(order)
    return f"purchase order {order['purchaseorderid']} sent" if order else None


def cancel_purchase_order(company: Company) -> str | None:
    """A concept is not needed."""
    order = company.books.one(company.purchasing.open("concept"))
    if order:
        company.purchasing.cancel(order)
    return f"purchase order {order['purchaseorderid']} cancelled" if order else None


def receive_some(company: Company) -> str | None:
    """A part of a purchase order comes."""
    order = company.books.one(company.purchasing.open("purchased"))
    receipt = company.purchasing.deliver(order, 0.5) if order else None
    return f"receipt {receipt['receiptid']} of {receipt['amount_received']} pieces" if receipt else None


def close_purchase_order(company: Company) -> str | None:
    """The rest will not come."""
    order = company.books.one(
        one for one in company.purchasing.open("purchased") if any(line["amountreceived"] for line in one["products"])
    )
    if order:
        company.purchasing.close(order)
    return f"purchase order {order['purchaseorderid']} closed" if order else None


def revert_receipt(company: Company) -> str | None:
    """A row was booked by mistake."""
    since = VERSION_2_SINCE.isoformat(" ", "seconds")
    rows = [
        (receipt, row)
        for receipt in company.books.newest("receipts")
        if receipt["created"] >= since and receipt["purchaseorder"]
        for row in receipt["products"]
        if not row["reverted_at"] and company.stock.free(row["idproduct"], receipt["idwarehouse"]) >= row["amount"]
    ]
    if not rows:
        return None
    receipt, row = company.books.chance.choice(rows)
    company.receipts.revert(receipt, row)
    return f"receipt {receipt['receiptid']}: {row['productcode']} reverted"


def open_receipt(company: Company) -> str:
    """Something is at the dock that nobody ordered."""
    receipt = company.receipts.open(next(iter(company.books.tables["warehouses"])), None)
    return f"receipt {receipt['receiptid']} opened"


def delete_receipt(company: Company) -> str | None:
    """A receipt in which nothing is."""
    receipt = company.books.one(one for one in company.books.newest("receipts") if not one["products"])
    if receipt:
        company.books.remove("receipts", receipt["idreceipt"])
    return f"receipt {receipt['receiptid']} deleted" if receipt else None


def _kept(company: Company) -> tuple[Record, Record] | None:
    """A product and one of its warehouses, where pieces of it are."""
    return company.books.one(
        (product, entry)
        for product in company.books.tables["products"].values()
        if company.stock.is_kept(product["idproduct"])
        for entry in product["stock"]
        if entry["stock"]
    )


Events = Mapping[Callable[[Company], str | None], int]

SHELF_EVENTS: Events = {transfer: 1, correct_stock: 3, move_stock: 2, assemble: 1}
DOCK_EVENTS: Events = {
    delete_receipt: 1,
    write_purchase_order: 1,
    send_purchase_order: 1,
    cancel_purchase_order: 1,
    receive_some: 1,
    close_purchase_order: 1,
    revert_receipt: 1,
    open_receipt: 1,
}
