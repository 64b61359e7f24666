"""Lists that hang below another row: stock per warehouse, what costs a request per product, and `stats`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from ..errors import DeletionsWithheld, NotFound
from ..http.answers import Record
from ..messages import Batch, Gone, News, Seen, key_of
from ..warehouse import one_of
from .absence import AT_ONCE, absent, is_doubted, swept

if TYPE_CHECKING:
    from ..catalog import Collection
    from ..sync import Reading

T = TypeVar("T")
COMPOSITIONS = ("virtual_composition", "composition_with_stock")
"""Product types that have parts; for the others Picqer answers 404 (https://picqer.com/en/api/products)."""
STOCK_SNAPSHOTS = "stock_snapshots"


def stock_per_warehouse(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every product with stock or reservations, warehouse by warehouse, also as the day's last reading.

    A product that is not in the list has neither (https://picqer.com/en/api/warehouses); the snapshot says so at once.
    """
    began = reading.whole_began(collection)
    seen = Seen(collection.key)
    for idwarehouse in reading.parents("warehouses"):
        path = collection.path.format(idwarehouse=idwarehouse)
        for page in reading.walk_again(collection, {}, path=path, identify=("idproduct",)):
            batch = Batch([{"idwarehouse": idwarehouse, **record} for record in page.records], page.read_at)
            seen.keys.update(key_of(record, collection.key) for record in batch.records)
            yield batch
            yield _of_the_day(reading, batch.records)
    sold_out = absent(reading.held.unseen_since(collection, began), seen.keys)
    yield from swept(reading, collection, began, seen.keys)
    if sold_out and not isinstance(reading.tally(collection).error, DeletionsWithheld):
        yield _of_the_day(reading, [{"idwarehouse": one, "idproduct": two, "stock": NO_STOCK} for one, two in sold_out])


NO_STOCK = dict.fromkeys(
    ("stock", "reserved", "reservedbackorders", "reservedpicklists", "reservedallocations", "freestock"), 0
)


def parts_of_compositions(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every part of every product that is a composition; in a part `idproduct` is the part itself."""
    began = reading.moment()
    seen = Seen(collection.key)
    compositions = [idproduct for idproduct, (kind,) in reading.parents("products").items() if kind in COMPOSITIONS]
    for chunk in _chunks(compositions):
        yield from seen.of(_sub_lists(reading, collection, chunk, "partof_idproduct"))
    yield from swept(reading, collection, began, seen.keys)


def rotating_products(reading: Reading, collection: Collection) -> Iterator[News]:
    """What costs one request per product: a set number of products each time, the least recently read ones.

    Products that were never read come first, then the ring goes on where the last run left it.
    """
    products = sorted(reading.parents("products"))
    ring = reading.state(collection).get("ring", {"after": 0, "newest": 0})
    unread = [idproduct for idproduct in products if idproduct > ring["newest"]]
    waiting = [idproduct for idproduct in products if ring["after"] < idproduct <= ring["newest"]]
    recent = [idproduct for idproduct in products if idproduct <= ring["after"]]
    for chunk in _chunks([*unread, *waiting, *recent][: reading.rotation]):
        yield from _of_products(reading, collection, chunk)
        ring = _turned(ring, chunk)
        reading.state(collection)["ring"] = ring


def all_products(reading: Reading, collection: Collection) -> Iterator[News]:
    """The same for every product."""
    for chunk in _chunks(sorted(reading.parents("products"))):
        yield from _of_products(reading, collection, chunk)


def stats(reading: Reading, collection: Collection) -> Iterator[News]:
    """Every figure that Picqer keeps of the account, each by its own request."""
    (index,) = reading.records(collection, [collection.path])
    if index is None:
        raise NotFound(collection.path)
    answers = reading.records(collection, [f"{collection.path}/{key}" for key in index.data])
    for (key, figure), answer in zip(index.data.items(), answers, strict=True):
        if answer:
            known = figure if isinstance(figure, dict) else {"description": figure}
            yield Batch([{"key": key, **known, **answer.data}], answer.read_at)


def _of_the_day(reading: Reading, records: list[Record]) -> Batch:
    day = reading.local_now().date().isoformat()
    flat = [
        {"day": day, **record, **record["stock"], "idwarehouse": record["idwarehouse"]}
        for record in records
        if isinstance(record.get("stock"), dict)
    ]
    return Batch(flat, reading.moment(), STOCK_SNAPSHOTS)


def _of_products(reading: Reading, collection: Collection, idproducts: list[int]) -> Iterator[News]:
    """The lists of these products; a row that its list lacks, twice in a row, is gone, or its product is."""
    seen = Seen(collection.key)
    yield from seen.of(_sub_lists(reading, collection, idproducts, "idproduct"))
    held = reading.held.keys(collection, one_of("idproduct", idproducts))
    missing = absent(held, seen.keys)
    if missing and is_doubted(reading, collection, len(missing)):
        missing = []
    position = collection.key.index("idproduct")
    yield from seen.of(_sub_lists(reading, collection, sorted({key[position] for key in missing}), "idproduct"))
    orphans = reading.held.keys(
        collection, "idproduct in (select idproduct from products where _deleted_at is not null)"
    )
    gone = absent([*{*missing, *orphans}], seen.keys)
    if gone:
        yield Gone(sorted(gone), reading.moment())


def _sub_lists(reading: Reading, collection: Collection, idproducts: list[int], key: str) -> Iterator[News]:
    """The lists that hang below products, which come in one piece."""
    paths = [collection.path.format(idproduct=idproduct) for idproduct in idproducts]
    for idproduct, answer in zip(idproducts, reading.sub_lists(collection, paths), strict=True):
        if answer:
            yield Batch([{**record, key: idproduct} for record in answer.data], answer.read_at)


def _turned(ring: dict[str, int], chunk: list[int]) -> dict[str, int]:
    """The ring after these products: unread ones move the mark of the newest, others the place in the lap."""
    newest = ring["newest"]
    lap = [idproduct for idproduct in chunk if idproduct <= newest]
    return {"after": lap[-1] if lap else ring["after"], "newest": max(newest, *chunk)}


def _chunks(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]
