"""How a collection tells what is new: the strategies, each a function from a reading to batches of records.

Today every list is a **snapshot**: all its rows, each run, by a certified walk of all its passes. Around it stand the
few collections whose rows are not in one list: details, lists per parent, and `stats`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from .answer import Record
from .errors import NotFound

if TYPE_CHECKING:
    from .catalog import Collection
    from .reading import Reading

T = TypeVar("T")
DETAILS_AT_ONCE = 20
"""Detail calls whose records make one batch."""
COMPOSITIONS = ("virtual_composition", "composition_with_stock")
"""Product types that have parts; for the others Picqer answers 404 (https://picqer.com/en/api/products)."""


@dataclass(frozen=True)
class Batch:
    """Records of one collection as they were at one moment of the server's time."""

    records: list[Record]
    read_at: datetime


def snapshot(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """Every row of the list, pass by pass."""
    try:
        yield from _passes(reading, collection, collection.path)
    except NotFound:
        if not collection.fallback:
            raise
        yield from _passes(reading, collection, collection.fallback)


def with_details(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """Every row of the list, completed by its detail call; a row deleted in between is left out."""
    (key,) = collection.key
    for page in snapshot(reading, collection):
        for headers in _chunks(page.records):
            answers = reading.records(collection, [f"{collection.path}/{header[key]}" for header in headers])
            found = [
                ({**header, **answer.data}, answer) for header, answer in zip(headers, answers, strict=True) if answer
            ]
            if found:
                yield Batch([record for record, _ in found], found[-1][1].read_at)


def stock_per_warehouse(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """Every product with stock or reservations, warehouse by warehouse."""
    for idwarehouse in reading.parents("warehouses"):
        path = collection.path.format(idwarehouse=idwarehouse)
        for page in reading.walk(collection, path, {}, identify=("idproduct",)):
            yield Batch([{"idwarehouse": idwarehouse, **record} for record in page.records], page.read_at)


def parts_of_compositions(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """Every part of every product that is a composition; in a part `idproduct` is the part itself."""
    compositions = [idproduct for idproduct, product in reading.parents("products").items() if product in COMPOSITIONS]
    yield from _sub_lists(reading, collection, compositions, "partof_idproduct")


def rotating_products(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """What costs one request per product: a set number of products each run, the least recently read ones.

    Products that were never read come first, then the ring goes on where the last run left it.
    """
    products = sorted(reading.parents("products"))
    ring = reading.state(collection).get("ring", {"after": 0, "newest": 0})
    unread = [idproduct for idproduct in products if idproduct > ring["newest"]]
    waiting = [idproduct for idproduct in products if ring["after"] < idproduct <= ring["newest"]]
    recent = [idproduct for idproduct in products if idproduct <= ring["after"]]
    for chunk in _chunks([*unread, *waiting, *recent][: reading.rotation]):
        yield from _sub_lists(reading, collection, chunk, "idproduct")
        ring = _turned(ring, chunk)
        reading.state(collection)["ring"] = ring


def stats(reading: Reading, collection: Collection) -> Iterator[Batch]:
    """Every figure that Picqer keeps of the account, each by its own request."""
    (index,) = reading.records(collection, [collection.path])
    if index is None:
        raise NotFound(collection.path)
    answers = reading.records(collection, [f"{collection.path}/{key}" for key in index.data])
    for (key, figure), answer in zip(index.data.items(), answers, strict=True):
        if answer:
            yield Batch([{"key": key, **figure, **answer.data}], answer.read_at)


def _passes(reading: Reading, collection: Collection, path: str) -> Iterator[Batch]:
    for params in collection.passes:
        yield from reading.walk(collection, path, params)


def _sub_lists(reading: Reading, collection: Collection, idproducts: list[int], key: str) -> Iterator[Batch]:
    """The lists that hang below products; they come in one piece."""
    for chunk in _chunks(idproducts):
        answers = reading.sub_lists(collection, [collection.path.format(idproduct=idproduct) for idproduct in chunk])
        for idproduct, answer in zip(chunk, answers, strict=True):
            if answer:
                yield Batch([{**record, key: idproduct} for record in answer.data], answer.read_at)


def _turned(ring: dict[str, int], chunk: list[int]) -> dict[str, int]:
    """The ring after these products: unread ones move the mark of the newest, others the place in the lap."""
    newest = ring["newest"]
    lap = [idproduct for idproduct in chunk if idproduct <= newest]
    return {"after": lap[-1] if lap else ring["after"], "newest": max(newest, *chunk)}


def _chunks(items: list[T]) -> Iterator[list[T]]:
    for start in range(0, len(items), DETAILS_AT_ONCE):
        yield items[start : start + DETAILS_AT_ONCE]
