"""How much an account holds: the length of every list, found by bisection of offsets without reading it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ...source import COLLECTIONS, Collection, KeyRefused, NotFound, NotReadable, PicqerError, Sync
from ...source import strategies as news
from ...source.http.answers import Record
from ...source.http.request_stats import RequestStats
from ...source.pagination.walk import ODD_SIZE, OVERLAP, PAGE

Ask = Callable[[int], "list[Record]"]
"""The page at an offset."""
PRODUCTS = COLLECTIONS["products"]


@dataclass(frozen=True)
class Size:
    """What can be known of a collection without reading it.

    Attributes:
        rows: that reading it whole brings; of what hangs below each product only the products are counted.
        requests: that reading it for the first time takes.
        error: why the key may not read it, or why it could not be measured.
    """

    name: str
    rows: int = 0
    requests: int = 0
    error: PicqerError | None = None


def length(ask: Ask) -> int:
    """Rows of a list, in 2 log2(rows / 100) requests: offsets are doubled until one lies beyond it, then halved."""
    first = page = ask(0)
    low, beyond = 0, 0
    while len(page) == PAGE and beyond - low != PAGE:
        probe = (low + beyond) // (2 * PAGE) * PAGE if beyond else 2 * low or PAGE
        rows = ask(probe)
        if not rows:
            beyond = probe
        elif rows[0] == first[0]:
            return len(first)  # a list that ignores `offset`
        else:
            low, page = probe, rows
    return low + len(page)


def walk_requests(rows: int, fullest: int = PAGE) -> int:
    """Requests of a quiet walk over a list of so many rows, by the rules of `walk.py`.

    Args:
        rows: of the list.
        fullest: rows of the fullest page that was seen before it.
    """
    if not rows:
        return 2
    if rows < PAGE:
        return 1 if rows % ODD_SIZE or rows < fullest else 3
    return 2 + math.ceil((rows - OVERLAP) / (PAGE - OVERLAP))


class Survey:
    """Measures an account, collection by collection.

    Args:
        sync: asks, and keeps account of the requests.
    """

    def __init__(self, sync: Sync) -> None:
        self._reading = sync
        self._meter = RequestStats()
        self._fullest = 0
        self._types: list[str] = []
        self._products: list[int] = []
        self._lengths: dict[str, int] = {}

    def sizes(self, collections: list[Collection]) -> Iterator[Size]:
        """The size of each, as soon as it is known.

        Raises:
            KeyRefused: Picqer does not accept the key for the first list.
            TryAgainLater: nothing answers at all.
        """
        for collection in collections:
            measure = MEASURES.get(collection.whole, Survey.lists)
            try:
                rows, requests = measure(self, collection)
            except PicqerError as error:
                if not self._reading.client.reached:
                    raise
                if isinstance(error, NotReadable) and not self._reading.client.proven:
                    raise KeyRefused(error.status, error.path) from error
                yield Size(collection.name, requests=1, error=error)
            else:
                yield Size(collection.name, rows, requests)

    def lists(self, collection: Collection) -> tuple[int, int]:
        """The passes of a list; with a request for each row whose details only its own address shows."""
        try:
            lengths = self._passes(collection, collection.path)
        except NotFound:
            if not collection.fallback:
                raise
            lengths = self._passes(collection, collection.fallback)
        rows = self._lengths[collection.name] = sum(lengths)
        details = rows if collection.whole is news.with_details else 0
        question = 1 if collection.until else 0
        return rows, question + details + sum(walk_requests(one, self._fullest) for one in lengths)

    def stock(self, collection: Collection) -> tuple[int, int]:
        """One list per warehouse."""
        warehouses = self._ask("warehouses", {}, 0)
        paths = [collection.path.format(idwarehouse=warehouse["idwarehouse"]) for warehouse in warehouses]
        lengths = [self._length(path, {}) for path in paths]
        return sum(lengths), sum(walk_requests(one, self._fullest) for one in lengths)

    def parts(self, _collection: Collection) -> tuple[int, int]:
        """One request per composition; their part among the first products stands for all."""
        products = self._all_products()
        share = sum(kind in news.COMPOSITIONS for kind in self._types) / max(len(self._types), 1)
        compositions = round(share * products)
        return compositions, compositions

    def per_product(self, collection: Collection) -> tuple[int, int]:
        """One request per product, as many in each run as the rotation allows."""
        products = self._all_products()
        self._reading.sub_lists(collection, [collection.path.format(idproduct=one) for one in self._products[:1]])
        return products, min(products, self._reading.rotation)

    def figures(self, collection: Collection) -> tuple[int, int]:
        """One request per figure, and one for their names."""
        (index,) = self._reading.records(collection, [collection.path])
        figures = len(index.data) if index else 0
        return figures, 1 + figures

    def _all_products(self) -> int:
        if PRODUCTS.name not in self._lengths:
            self.lists(PRODUCTS)
        if not self._types:
            shown = self._ask(PRODUCTS.path, {}, 0)
            self._types = [str(product.get("type")) for product in shown]
            self._products = [product["idproduct"] for product in shown]
        return self._lengths[PRODUCTS.name]

    def _passes(self, collection: Collection, path: str) -> list[int]:
        bound = self._reading.bound(collection)
        return [self._length(path, {**params, **bound}) for params in collection.passes]

    def _length(self, path: str, params: Mapping[str, str]) -> int:
        rows = length(lambda offset: self._ask(path, params, offset))
        self._fullest = max(self._fullest, min(rows, PAGE))
        return rows

    def _ask(self, path: str, params: Mapping[str, str], offset: int) -> list[Record]:
        asked: dict[str, str | int] = {**params, **({"offset": offset} if offset else {})}
        found: list[Record] = self._reading.client.list(path, asked, self._meter).result().data
        return found


Measure = Callable[[Survey, Collection], "tuple[int, int]"]
"""Rows, and the requests of a first reading."""

MEASURES: Mapping[news.Strategy, Measure] = {
    news.stock_per_warehouse: Survey.stock,
    news.parts_of_compositions: Survey.parts,
    news.all_products: Survey.per_product,
    news.stats: Survey.figures,
}
