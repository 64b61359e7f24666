"""How a list is read whole: the certified walk.

Lists come in pages of at most 100 rows asked by `offset`, without a total, in an order that is not documented, and
rows move while we read. A delete before the offset moves unseen rows to positions already passed: a naive walk loses
them without an error. Here every page must share a record with the page before it, unchanged in all its fields; then
no record that lived through the walk and kept its rank can lie between them (the chain lemma). Where no shared record
is found the walk steps back until there is one.

Rows whose rank changes (a list ordered by update, or by a code that is edited) can still slip past. Therefore a walk
of several pages ends by reading again from offset 0 until a record unchanged since its first page appears.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from .answer import Answer, Record
from .errors import Uncertified

PAGE = 100
"""Rows in a full page; the API has no parameter for it."""
OVERLAP = 3
"""Rows that a page is asked to share with the page before it."""
WIDTHS = (1, 2, 4)
"""Pages in flight: wider after each full page, one again after a short page, so that short lists waste nothing."""
STEP_BACK = 50
"""Rows of the first step back; each further one doubles."""
FREE_STEP_BACKS = 10
STEP_BACKS_PER_LINK = 0.5
"""More step-backs mean a list that cannot be read: it moves too fast, or answers nothing where it has rows."""

Ask = Callable[[int], "Future[Answer]"]
"""Asks the page at an offset."""
Key = tuple[Any, ...]
Identify = Callable[[Record], Key]


@dataclass
class Certificate:
    """What a walk saw, and whether it proves that it saw everything.

    Attributes:
        pages: pages read, those of step-backs and of the closing re-read included.
        overlaps: links between consecutive pages that were found.
        step_backs: times that a page was not linked and an earlier one was asked.
        rows: rows received, repeated ones included.
        length: rows of the list at the end of the walk.
        paged: False when the list ignores `offset` and came whole in its first page.
        complete: the end was reached with every link found.
    """

    pages: int = 0
    overlaps: int = 0
    step_backs: int = 0
    rows: int = 0
    length: int = 0
    paged: bool = True
    complete: bool = False
    orders: set[str] = field(default_factory=lambda: {"ascending", "descending"})

    @property
    def order(self) -> str:
        """How the keys ran through the pages; unknown with fewer than two, other when the order is not theirs."""
        if len(self.orders) == 1:
            return min(self.orders)
        return "unknown" if self.orders else "other"


@dataclass(frozen=True)
class Page:
    """One answer of a list with the marks of its records: what each record looked like, by key."""

    offset: int
    answer: Answer
    records: list[Record]
    keys: list[Key]
    marks: dict[Key, str]

    def without(self, before: Page) -> Page:
        """This page less the records that stand unchanged in another one."""
        kept = [
            (record, key)
            for record, key in zip(self.records, self.keys, strict=True)
            if before.marks.get(key) != self.marks[key]
        ]
        return replace(self, records=[record for record, _ in kept], keys=[key for _, key in kept])

    def links(self, before: Page) -> bool:
        """Whether a record stands unchanged in both."""
        return not self.marks.keys().isdisjoint(before.marks) and any(
            before.marks.get(key) == mark for key, mark in self.marks.items()
        )


def walk(
    ask: Ask,
    identify: Identify,
    certificate: Certificate,
    expected: int = 0,
    ask_changed: Callable[[datetime], Ask] | None = None,
) -> Iterator[Page]:
    """Read a list whole; yields its pages as they come, less the records that the page before showed just so.

    Args:
        ask: sends the question for the page at an offset.
        identify: the primary key of a record.
        certificate: is filled while walking; `complete` only at the very end.
        expected: rows that the list had when it was last read whole; fewer than that on a first page is no proof.
        ask_changed: for a list with a filter on changes: how to ask what changed since a moment (UTC). A walk of
            several pages then ends with that question, which finds every row that moved, instead of the second look at
            the front of the list.

    Raises:
        Uncertified: the pages could not be linked.
    """
    chain = _Chain(ask, identify, certificate)
    first = chain.page(0)
    if not first.records and expected:
        first = chain.page(0)
    yield first
    if _is_clearly_all(first, expected):
        certificate.length = len(first.records)
        certificate.complete = True
        return
    last = first
    for page in chain.follow(first):
        yield page.without(last)
        last = page
    certificate.length = last.offset + len(last.records)
    if last is not first:
        yield from (
            walk(ask_changed(first.answer.date), identify, Certificate()) if ask_changed else _reread(chain, first)
        )
    certificate.complete = True


def _is_clearly_all(first: Page, expected: int) -> bool:
    """Whether the first page is the whole list, without asking for another.

    A page of a round number of rows may be a new page size of the server.
    """
    rows = len(first.records)
    return rows < PAGE and rows >= expected and (rows == 0 or rows % 10 != 0)


def _reread(chain: _Chain, first: Page) -> Iterator[Page]:
    """Read again from offset 0 until a record unchanged since the first page: what moved to the front is there."""
    again = chain.page(0)
    yield again.without(first)
    if again.links(first) or not first.records:
        return
    for page in chain.follow(again):
        yield page.without(first)
        if page.links(first):
            return


class _Chain:
    """Pages of one list, each linked to the one before it."""

    def __init__(self, ask: Ask, identify: Identify, certificate: Certificate) -> None:
        self._ask = ask
        self._identify = identify
        self._certificate = certificate
        self._ahead: deque[tuple[int, Future[Answer]]] = deque()
        self._width = 0

    def page(self, offset: int) -> Page:
        """The page at an offset, asked now."""
        self._ahead.clear()
        return self._received(offset, self._ask(offset))

    def follow(self, first: Page) -> Iterator[Page]:
        """The pages after the first, up to the end of the list: a page that holds nothing beyond its link."""
        last = first
        while True:
            page = self._prefetched(last.offset + max(len(last.records) - OVERLAP, 1))
            if last is first and page.keys == first.keys:
                self._certificate.paged = False
                return
            page = self._linked(page, last)
            yield page
            if len(page.records) <= OVERLAP and page.marks.keys() <= last.marks.keys():
                return
            self._pace(page)
            last = page

    def _linked(self, page: Page, last: Page) -> Page:
        """This page if it is linked to the last one, otherwise the nearest one before it that is.

        At offset 0 there is nothing before: the list is read again from there.
        """
        step = STEP_BACK
        while not page.links(last):
            if page.offset == 0:
                return page if page.records else self.page(0)
            self._certificate.step_backs += 1
            if self._certificate.step_backs > FREE_STEP_BACKS + STEP_BACKS_PER_LINK * self._certificate.overlaps:
                raise Uncertified(
                    "its pages could not be linked to each other, so rows may be missing; run again later."
                )
            page = self.page(max(page.offset - step, 0))
            step *= 2
        self._certificate.overlaps += 1
        return page

    def _prefetched(self, offset: int) -> Page:
        """The page at an offset, asked together with those that will follow if it is full."""
        if self._ahead and self._ahead[0][0] != offset:
            self._ahead.clear()
        while len(self._ahead) < WIDTHS[self._width]:
            following = self._ahead[-1][0] + PAGE - OVERLAP if self._ahead else offset
            self._ahead.append((following, self._ask(following)))
        return self._received(*self._ahead.popleft())

    def _pace(self, page: Page) -> None:
        """Widen after a full page, start again after any other."""
        self._width = min(self._width + 1, len(WIDTHS) - 1) if len(page.records) == PAGE else 0

    def _received(self, offset: int, answer: Future[Answer]) -> Page:
        received = answer.result()
        keys = [self._identify(record) for record in received.data]
        marks = {key: mark(record) for key, record in zip(keys, received.data, strict=True)}
        page = Page(offset, received, received.data, keys, marks)
        self._certificate.pages += 1
        self._certificate.rows += len(page.records)
        self._certificate.orders &= _orders(page.keys)
        return page


def mark(record: Record) -> str:
    """What a record looks like, in 16 characters: equal only when every field is."""
    text = json.dumps(record, sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _orders(keys: Sequence[Key]) -> set[str]:
    """The orders that this page's keys do not contradict."""
    steps = list(pairwise(keys))
    orders = set()
    if all(_comparable(one) <= _comparable(other) for one, other in steps):
        orders.add("ascending")
    if all(_comparable(one) >= _comparable(other) for one, other in steps):
        orders.add("descending")
    return orders


def _comparable(key: Key) -> tuple[tuple[bool, Any], ...]:
    """A key whose parts can be compared although some are numbers and some are text."""
    return tuple((isinstance(part, str), part if isinstance(part, (int, str)) else str(part)) for part in key)
