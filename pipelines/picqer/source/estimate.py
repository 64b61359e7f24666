"""What reading a collection will cost: rows and requests, measured without reading a list."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .collection import INACTIVE_TOO, Params, list_name
from .errors import ContractBroken, TooLarge
from .http.answers import Record
from .http.client import Client
from .http.request_stats import RequestStats
from .pagination.lookahead import OVERLAP, PAGE
from .pagination.walk import ODD_SIZE

Ask = Callable[[int], "list[Record]"]
"""The page at an offset."""
FIRST_LOAD = "first load"
WHOLE = "whole"
CHANGES = "changes"
MOST_ROWS = 10**9
"""More than any list has: who still shows some beyond has no end."""


@dataclass(frozen=True)
class Estimate:
    """What the next read of a collection takes.

    Attributes:
        kind: first load, whole or changes.
        rows: that it reads; of what hangs below each product only the products are counted, of changes none.
        requests: that this takes.
    """

    kind: str
    rows: int
    requests: int


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
    """Requests of a quiet walk over a list, by the rules of `walk.py`; the fullest page before had `fullest` rows."""
    if not rows:
        return 2
    if rows < PAGE:
        return 1 if rows % ODD_SIZE or rows < fullest else 3
    return 2 + math.ceil((rows - OVERLAP) / (PAGE - OVERLAP))


class Survey:
    """Measures lists by bisection of offsets, each once; `is_full` when the planned run reads everything again."""

    def __init__(self, client: Client, *, is_full: bool = False) -> None:
        self.is_full = is_full
        self._client = client
        self._cost = RequestStats()
        self._fullest = 0
        self._lengths: dict[str, int] = {}
        self._first_products: list[Record] = []

    def measure(self, path: str, slices: Sequence[Params]) -> tuple[int, int]:
        """Rows of a list under these filters, and the requests of a walk of all of them."""
        lengths = [self._length(path, params) for params in slices]
        return sum(lengths), sum(walk_requests(rows, self._fullest) for rows in lengths)

    def products(self) -> tuple[int, list[Record]]:
        """Rows of the list of products, and its first page: what hangs below products costs a request for each."""
        rows, _ = self.measure("products", INACTIVE_TOO)
        self._first_products = self._first_products or self.page("products", {})
        return rows, self._first_products

    def page(self, path: str, params: Params, offset: int = 0) -> list[Record]:
        """One page of a list."""
        asked: Mapping[str, str | int] = {**params, **({"offset": offset} if offset else {})}
        found: list[Record] = self._client.list(path, asked, self._cost).result().data
        return found

    def _page_or_full(self, path: str, params: Params, offset: int) -> list[Record]:
        """One page; one that is too large counts as full.

        Raises:
            TooLarge, ContractBroken: there is no end of pages.
        """
        try:
            page = self.page(path, params, offset)
        except TooLarge:
            if offset > MOST_ROWS:
                raise
            return [{"offset": offset}] * PAGE
        if page and offset > MOST_ROWS:
            raise ContractBroken(f"{path} shows rows at every offset, up to {offset:,}: its rows cannot be counted.")
        return page

    def _length(self, path: str, params: Params) -> int:
        name = list_name(path, params)
        if name not in self._lengths:
            self._lengths[name] = length(lambda offset: self._page_or_full(path, params, offset))
            self._fullest = max(self._fullest, min(self._lengths[name], PAGE))
        return self._lengths[name]
