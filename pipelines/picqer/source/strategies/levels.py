"""Lists that hang below another row: stock per warehouse, what costs a request per product, and `stats`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from ..errors import DeletionsWithheld, NotFound
from ..http.answers import Record
from ..messages import Deleted, KeyTracker, Message, Records, key_of
from ..warehouse import one_of
from .absence import AT_ONCE, absent, is_doubted, swept

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Sync

T = TypeVar("T")
COMPOSITIONS = ("virtual_composition", "composition_with_stock")
"""Product types that have parts; for the others Picqer answers 404 (https://picqer.com/en/api/products)."""
STOCK_SNAPSHOTS = "stock_snapshots"


def stock_per_warehouse(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every product with stock or reservations, warehouse by warehouse, also as the day's last reading.

    A product that is not in the list has neither (https://picqer.com/en/api/warehouses); the snapshot says so at once.
    """
    began = sync.whole_began(collection)
    seen = KeyTracker(collection.key)
    for idwarehouse in sync.parents("warehouses"):
        path = collection.path.format(idwarehouse=idwarehouse)
        for page in sync.walk_again(collection, {}, path=path, identify=("idproduct",)):
            batch = Records([{"idwarehouse": idwarehouse, **record} for record in page.records], page.read_at)
            seen.keys.update(key_of(record, collection.key) for record in batch.records)
            yield batch
            yield _of_the_day(sync, batch.records)
    sold_out = absent(sync.held.unseen_since(collection, began), seen.keys)
    yield from swept(sync, collection, began, seen.keys)
    if sold_out and not isinstance(sync.stats_of(collection).error, DeletionsWithheld):
        yield _of_the_day(sync, [{"idwarehouse": one, "idproduct": two, "stock": NO_STOCK} for one, two in sold_out])


NO_STOCK = dict.fromkeys(
    ("stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock"), 0
)


def parts_of_compositions(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every part of every product that is a composition; in a part `idproduct` is the part itself."""
    began = sync.moment()
    seen = KeyTracker(collection.key)
    compositions = [idproduct for idproduct, (kind,) in sync.parents("products").items() if kind in COMPOSITIONS]
    for chunk in _chunks(compositions):
        yield from seen.of(_sub_lists(sync, collection, chunk, "partof_idproduct"))
    yield from swept(sync, collection, began, seen.keys)


def rotating_products(sync: Sync, collection: Collection) -> Iterator[Message]:
    """What costs one request per product: a set number of products each time, the least recently read ones.

    Products that were never read come first, then the ring goes on where the last run left it.
    """
    products = sorted(sync.parents("products"))
    ring = sync.state(collection).get("ring", {"after": 0, "newest": 0})
    unread = [idproduct for idproduct in products if idproduct > ring["newest"]]
    waiting = [idproduct for idproduct in products if ring["after"] < idproduct <= ring["newest"]]
    recent = [idproduct for idproduct in products if idproduct <= ring["after"]]
    for chunk in _chunks([*unread, *waiting, *recent][: sync.rotation]):
        yield from _of_products(sync, collection, chunk)
        ring = _turned(ring, chunk)
        sync.state(collection)["ring"] = ring


def all_products(sync: Sync, collection: Collection) -> Iterator[Message]:
    """The same for every product."""
    for chunk in _chunks(sorted(sync.parents("products"))):
        yield from _of_products(sync, collection, chunk)


def stats(sync: Sync, collection: Collection) -> Iterator[Message]:
    """Every figure that Picqer keeps of the account, each by its own request."""
    (index,) = sync.records(collection, [collection.path])
    if index is None:
        raise NotFound(collection.path)
    answers = sync.records(collection, [f"{collection.path}/{key}" for key in index.data])
    for (key, figure), answer in zip(index.data.items(), answers, strict=True):
        if answer:
            known = figure if isinstance(figure, dict) else {"description": figure}
            yield Records([{"key": key, **known, **answer.data}], answer.read_at)


def _of_the_day(sync: Sync, records: list[Record]) -> Records:
    day = sync.local_now().date().isoformat()
    flat = [
        {"day": day, **record, **record["stock"], "idwarehouse": record["idwarehouse"]}
        for record in records
        if isinstance(record.get("stock"), dict)
    ]
    return Records(flat, sync.moment(), STOCK_SNAPSHOTS)


def _of_products(sync: Sync, collection: Collection, idproducts: list[int]) -> Iterator[Message]:
    """The lists of these products; a row that its list lacks, twice in a row, is gone, or its product is."""
    seen = KeyTracker(collection.key)
    yield from seen.of(_sub_lists(sync, collection, idproducts, "idproduct"))
    held = sync.held.keys(collection, one_of("idproduct", idproducts))
    missing = absent(held, seen.keys)
    if missing and is_doubted(sync, collection, len(missing)):
        missing = []
    position = collection.key.index("idproduct")
    yield from seen.of(_sub_lists(sync, collection, sorted({key[position] for key in missing}), "idproduct"))
    orphans = sync.held.keys(collection, "idproduct in (select idproduct from products where _deleted_at is not null)")
    gone = absent([*{*missing, *orphans}], seen.keys)
    if gone:
        yield Deleted(sorted(gone), sync.moment())


def _sub_lists(sync: Sync, collection: Collection, idproducts: list[int], key: str) -> Iterator[Message]:
    """The lists that hang below products, which come in one piece."""
    paths = [collection.path.format(idproduct=idproduct) for idproduct in idproducts]
    for idproduct, answer in zip(idproducts, sync.sub_lists(collection, paths), strict=True):
        if answer:
            yield Records([{**record, key: idproduct} for record in answer.data], answer.read_at)


def _turned(ring: dict[str, int], chunk: list[int]) -> dict[str, int]:
    """The ring after these products: unread ones move the mark of the newest, others the place in the lap."""
    newest = ring["newest"]
    lap = [idproduct for idproduct in chunk if idproduct <= newest]
    return {"after": lap[-1] if lap else ring["after"], "newest": max(newest, *chunk)}


def _chunks(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]
