"""Events of products, reference lists, comments and tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from .books import Record, as_sent
from .company import Company
from .names import COMMENTS, TASKS
from .places import add_container, add_location
from .reference import add_tag

MOST_TAGS = 14
COMMENTED = {
    "order": ("orders", "idorder", "orderid"),
    "picklist": ("picklists", "idpicklist", "picklistid"),
    "picklist_batch": ("picklists/batches", "idpicklist_batch", "picklist_batchid"),
    "product": ("products", "idproduct", "productcode"),
    "customer": ("customers", "idcustomer", "customerid"),
    "supplier": ("suppliers", "idsupplier", "name"),
    "purchaseorder": ("purchaseorders", "idpurchaseorder", "purchaseorderid"),
    "receipt": ("receipts", "idreceipt", "receiptid"),
    "return": ("returns", "idreturn", "returnid"),
}
"""What can be commented on: its list, its key, its visible number."""


def write_comment(company: Company) -> str | None:
    """Somebody writes something down, and perhaps calls a colleague."""
    books = company.books
    kind = books.chance.choice(list(COMMENTED))
    path, key, number = COMMENTED[kind]
    source = books.one(books.newest(path))
    author, colleague = books.chance.sample(list(books.tables["users"].values()), 2)
    if source is None:
        return None
    body = books.chance.choice(COMMENTS)
    is_call = books.happens(0.4)
    comment = books.add(
        "comments",
        {
            "idcomment": books.number("comments"),
            "body": f"@{colleague['full_name']} {body}" if is_call else body,
            "author_type": "user",
            "author": {**_person(author), "image_url": None},
            "source_type": kind,
            "source": {key: source[key], number: source[number]},
            "mentions": [
                {"text": f"@{colleague['full_name']}", "mentioned_type": "user", "mentioned": _person(colleague)}
            ]
            if is_call
            else [],
            "created_at": books.stamp,
            "updated_at": books.stamp,
        },
    )
    _count_comments(company, comment, 1)
    return f"comment on {kind} {source[number]}"


def edit_comment(company: Company) -> str | None:
    """A comment gets another ending."""
    comment = company.books.one(company.books.newest("comments"))
    if comment:
        company.books.touch("comments", comment["idcomment"], body=f"{comment['body']} (opgelost)")
    return f"comment {comment['idcomment']} edited" if comment else None


def delete_comment(company: Company) -> str | None:
    """A comment that is no longer needed."""
    comment = company.books.one(company.books.newest("comments"))
    if comment is None:
        return None
    company.books.remove("comments", comment["idcomment"])
    _count_comments(company, comment, -1)
    return f"comment {comment['idcomment']} deleted"


def write_task(company: Company) -> str:
    """Somebody has to do something."""
    books = company.books
    deadline = books.now + timedelta(days=books.chance.randrange(1, 9))
    has_deadline = books.happens(0.6)
    users = list(books.tables["users"])
    task = books.add(
        "tasks",
        {
            "idtask": books.number("tasks"),
            "title": books.chance.choice(TASKS),
            "description": books.chance.choice((None, "", "Voor het weekend")),
            "assigned_to_iduser": books.chance.choice([None, *users]),
            "is_seen_by_assignee": books.happens(0.5),
            "deadline_date": deadline.strftime("%Y-%m-%d 00:00:00") if has_deadline else None,
            "deadline_time": "16:30:00" if has_deadline else None,
            "completed_at": None,
            "completed_by_iduser": None,
            "created_by_iduser": users[0],
            "created_at": books.stamp,
            "updated_at": books.stamp,
        },
    )
    return f"task {task['idtask']} written"


def complete_task(company: Company) -> str | None:
    """It is done."""
    books = company.books
    task = books.one(one for one in books.newest("tasks") if not one["completed_at"])
    if task is None:
        return None
    iduser = task["assigned_to_iduser"] or task["created_by_iduser"]
    books.touch("tasks", task["idtask"], completed_at=books.stamp, completed_by_iduser=iduser)
    return f"task {task['idtask']} completed"


def delete_task(company: Company) -> str | None:
    """It was not needed."""
    task = company.books.one(company.books.newest("tasks"))
    if task:
        company.books.remove("tasks", task["idtask"])
    return f"task {task['idtask']} deleted" if task else None


def edit_product(company: Company) -> str | None:
    """A new price or name."""
    product = company.books.one(company.books.tables["products"].values())
    if product is None:
        return None
    price = as_sent(product["price"] * company.books.chance.choice((0.9, 1.05, 1.1)) + 0.01)
    company.books.touch("products", product["idproduct"], price=price)
    return f"product {product['productcode']} costs {price}"


def add_product(company: Company) -> str:
    """Something new, not yet on sale."""
    supplier = company.books.chance.choice(list(company.purchasing.lead_times))
    product = company.assortment.add_product(supplier, "normal")
    main = next(iter(company.books.tables["warehouses"]))
    company.stock.keep(product, main, ())
    return f"product {product['productcode']} added"


def delete_product(company: Company) -> str | None:
    """A product that nobody ever ordered or bought disappears without a trace."""
    product = company.books.one(
        one for one in company.books.newest("products", 50) if _is_unused(company, one["idproduct"])
    )
    if product is None:
        return None
    company.stock.forget(product["idproduct"])
    company.books.remove("products", product["idproduct"])
    return f"product {product['productcode']} deleted"


def switch_product(company: Company) -> str | None:
    """A product that is not sold and not there is taken out of the assortment, or back in."""
    product = company.books.one(
        one
        for key, one in company.books.tables["products"].items()
        if not company.assortment.is_on_sale(key) and not any(entry["stock"] for entry in one["stock"])
    )
    if product is None:
        return None
    company.books.touch("products", product["idproduct"], active=not product["active"])
    return f"product {product['productcode']} {'in' if product['active'] else 'out of'} use"


def tag_product(company: Company) -> str | None:
    """A tag on a product."""
    product = company.books.one(company.books.tables["products"].values())
    tag = company.books.one(company.books.tables["tags"].values())
    if product is None or tag is None:
        return None
    tags = {**(product["tags"] or {}), tag["title"]: dict(tag)}
    company.books.touch("products", product["idproduct"], tags=tags)
    return f"product {product['productcode']} tagged"


def add_a_tag(company: Company) -> str | None:
    """A new tag, for a while."""
    if len(company.books.tables["tags"]) >= MOST_TAGS:
        return None
    number = company.books.chance.randrange(10_000)
    return f"tag {add_tag(company.books, f'Actie {number}', '#aa00cc', '#FFFFFF', inherit=False)['title']} added"


def delete_tag(company: Company) -> str | None:
    """A tag that was only for a while; it goes from everything that has it."""
    books = company.books
    tag = books.one(one for one in books.tables["tags"].values() if one["title"].startswith("Actie"))
    if tag is None:
        return None
    books.remove("tags", tag["idtag"])
    for path in ("orders", "products", "customers"):
        for key, record in books.tables[path].items():
            if tag["title"] in record["tags"]:
                left = {title: one for title, one in record["tags"].items() if title != tag["title"]}
                books.touch(path, key, tags=left or [])
    for key, picklist in books.tables["picklists"].items():
        if any(one["idtag"] == tag["idtag"] for one in picklist["tags"]):
            company.picklists.change(key, tags=[one for one in picklist["tags"] if one["idtag"] != tag["idtag"]])
    return f"tag {tag['title']} deleted"


def add_a_location(company: Company) -> str:
    """A new shelf, or a new crate."""
    books = company.books
    main = next(iter(books.tables["warehouses"]))
    number = books.chance.randrange(100_000)
    if books.happens(0.3):
        return f"container {add_container(books, main, f'Krat {number}')['name']} added"
    return f"location {add_location(books, main, f'Z.{number}.1', None)['name']} added"


def delete_location(company: Company) -> str | None:
    """A shelf at which nothing lies."""
    books = company.books
    location = books.one(one for one in books.newest("locations", 3) if one["name"].startswith(("Z.", "Krat ")))
    if location is None or company.stock.is_used(location["idlocation"]):
        return None
    books.remove("locations", location["idlocation"])
    return f"location {location['name']} deleted"


def switch_supplier(company: Company) -> str | None:
    """Business with a supplier ends, or begins again."""
    idle = [one for key, one in company.books.tables["suppliers"].items() if key not in company.purchasing.lead_times]
    supplier = company.books.one(idle[1:])
    if supplier:
        company.books.touch("suppliers", supplier["idsupplier"], active=not supplier["active"])
    return f"supplier {supplier['name']} {'in' if supplier['active'] else 'out of'} use" if supplier else None


def switch_packaging(company: Company) -> str | None:
    """A box runs out, or is there again."""
    packaging = company.books.one(one for one in company.books.tables["packagings"].values() if one["name"] == "Oud")
    if packaging:
        company.books.touch("packagings", packaging["idpackaging"], active=not packaging["active"])
    return f"packaging {packaging['name']} {'in' if packaging['active'] else 'out of'} use" if packaging else None


def log_in(company: Company) -> str | None:
    """Somebody begins to work."""
    user = company.books.one(one for one in company.books.tables["users"].values() if one["active"])
    if user:
        company.books.touch("users", user["iduser"], last_login_at=company.books.stamp)
    return f"user {user['username']} logged in" if user else None


def switch_hook(company: Company) -> str | None:
    """A webhook fails too often, or is switched on again."""
    hook = company.books.one(company.books.tables["hooks"].values())
    if hook:
        company.books.touch("hooks", hook["idhook"], active=not hook["active"])
    return f"hook {hook['event']} {'on' if hook['active'] else 'off'}" if hook else None


def _person(user: Record) -> Record:
    return {name: user[name] for name in ("iduser", "username", "full_name")}


def _count_comments(company: Company, comment: Record, change: int) -> None:
    path, name, _ = COMMENTED[comment["source_type"]]
    key = comment["source"][name]
    source = company.books.tables[path].get(key)
    if source is None or "comment_count" not in source:
        return
    comments = source["comment_count"] + change
    if path == "picklists":
        company.picklists.change(key, comment_count=comments)
    else:
        company.books.touch(path, key, comment_count=comments)


def _is_unused(company: Company, idproduct: int) -> bool:
    """Whether nothing at all points to a product."""
    return (
        not company.assortment.is_on_sale(idproduct)
        and company.assortment.parts(idproduct) is None
        and not company.assortment.is_part(idproduct)
        and not company.stock.has_history(idproduct)
        and not company.books.tables["products"][idproduct]["comment_count"]
    )


TAG_EVENTS: Mapping[Callable[[Company], str | None], int] = {delete_tag: 1}
OFFICE_EVENTS: Mapping[Callable[[Company], str | None], int] = {
    delete_comment: 1,
    delete_task: 1,
    delete_product: 1,
    delete_location: 1,
    write_comment: 5,
    edit_comment: 1,
    write_task: 4,
    complete_task: 1,
    edit_product: 4,
    add_product: 1,
    switch_product: 1,
    tag_product: 1,
    add_a_tag: 1,
    add_a_location: 1,
    switch_supplier: 1,
    switch_packaging: 1,
    log_in: 1,
    switch_hook: 1,
}
