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

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from ..errors import Uncertified
from ..http.answers import Answer
from ..turns import answer_to
from .lookahead import OVERLAP, PAGE, Ask, Lookahead, Room
from .page import Bookmark, Identify, Page, orders

STEP_BACK = 50
"""Rows of the first step back; each further one doubles."""
BEYOND = 10**9
"""An offset past the end of any list; a list that has rows there ignores `offset`."""
STALLS = 5
"""Full pages in a row that bring nothing new; a list that goes on like that has no end."""
ODD_SIZE = 5
ALMOST_FULL = 90
"""A server may have another page size than 100: a first page of a multiple of 5 rows, or of so many, proves little."""
FREE_STEP_BACKS = 10
STEP_BACKS_PER_LINK = 0.5
"""More step-backs mean a list that cannot be read: it moves too fast, or answers nothing where it has rows."""


@dataclass
class Certificate:
    """What a walk saw, and whether it proves that it saw everything.

    Attributes:
        pages: pages read, those of step-backs and of the closing re-read included.
        overlaps: links between consecutive pages that were found.
        step_backs: times that a page was not linked and an earlier one was asked.
        rows: rows received, repeated ones included.
        length: rows of the list at the end of the walk.
        began: the server's time of the first answer, before which everything was seen.
        went_on: the walk began in an earlier run.
        paged: False when the list ignores `offset` and came whole in its first page.
        complete: the end was reached with every link found.
    """

    pages: int = 0
    overlaps: int = 0
    step_backs: int = 0
    rows: int = 0
    length: int = 0
    began: datetime | None = None
    went_on: bool = False
    paged: bool = True
    complete: bool = False
    orders: set[str] = field(default_factory=lambda: {"ascending", "descending"})

    @property
    def order(self) -> str:
        """How the keys ran through the pages; unknown with fewer than two, other when the order is not theirs."""
        if len(self.orders) == 1:
            return min(self.orders)
        return "unknown" if self.orders else "other"

    def joined(self, other: Certificate) -> Certificate:
        """How far two walks of parts of one list have seen it."""
        began = min(filter(None, (self.began, other.began)), default=None)
        complete = self.complete and other.complete
        return Certificate(length=self.length + other.length, began=began, complete=complete)


def walk(  # noqa: PLR0913, PLR0917  a list, what is known of it, and how to close it
    ask: Ask,
    identify: Identify,
    certificate: Certificate,
    room: Room = lambda: 0,
    expected: int = 0,
    fullest: int = 0,
    ask_changed: Callable[[datetime], Ask] | None = None,
    bookmark: Bookmark | None = None,
) -> Generator[Page, None, Certificate]:
    """Read a list whole; yields its pages as they come, less the records that the page before showed just so.

    Returns the certificate.

    Args:
        ask: sends the question for the page at an offset.
        identify: the primary key of a record.
        certificate: is filled while walking; `complete` only at the very end.
        room: how many pages more may be asked now, before the walk comes to them; none when it is not told.
        expected: rows that the list had when it was last read whole; fewer than that on a first page is no proof.
        fullest: rows of the fullest page that this server has sent: one with fewer is not full.
        ask_changed: for a list with a filter on changes: how to ask what changed since a moment (UTC). A walk of
            several pages then ends with that question, which finds every row that moved, instead of the second look at
            the front of the list.
        bookmark: where an earlier process stood in this list; the next page must be linked to that place as any other.

    Raises:
        Uncertified: the pages could not be linked.
    """
    chain = _Chain(ask, identify, certificate, Lookahead(ask, room, expected))
    first = bookmark.first if bookmark else chain.first(expected)
    certificate.began = first.date
    certificate.went_on = bookmark is not None
    if not bookmark:
        yield first
        if _is_clearly_all(first, expected, fullest):
            certificate.length = first.rows
            certificate.complete = True
            return certificate
    last = bookmark.last if bookmark else first
    seen = {**first.marks, **last.marks}
    for page in chain.follow(first, last):
        yield page.without(last.marks, identify)
        last = page
        if ask_changed:
            seen.update(page.marks)
    certificate.length = last.offset + last.rows if certificate.paged else last.rows
    if last is not first and certificate.paged:
        closing: Iterator[Page] = (
            walk(ask_changed(first.date), identify, Certificate(), room)
            if ask_changed
            else _reread(_Chain(ask, identify, certificate, Lookahead(ask, room)), first)
        )
        for page in closing:
            yield page.without(seen, identify)
    certificate.complete = True
    return certificate


def _is_clearly_all(first: Page, expected: int, fullest: int) -> bool:
    """Whether the first page is the whole list, without asking for another; an empty one was asked twice."""
    if not first.rows:
        return True
    is_odd = first.rows % ODD_SIZE != 0 and first.rows < ALMOST_FULL
    return first.rows >= expected and first.rows < PAGE and (is_odd or first.rows < fullest)


def _reread(chain: _Chain, first: Page) -> Iterator[Page]:
    """Read again from offset 0 until a record unchanged since the first page: what moved to the front is there."""
    again = chain.page(0)
    yield again
    if again.links(first) or not first.rows:
        return
    for page in chain.follow(again, again):
        yield page
        if page.links(first):
            return


class _Chain:
    """Pages of one list, each linked to the one before it."""

    def __init__(self, ask: Ask, identify: Identify, certificate: Certificate, ahead: Lookahead) -> None:
        self._ask = ask
        self._identify = identify
        self._certificate = certificate
        self._ahead = ahead

    def page(self, offset: int) -> Page:
        return self._received(offset, answer_to(self._ask(offset)))

    def first(self, expected: int) -> Page:
        """The first page; asked twice when it is empty and rows were expected."""
        page = self.page(0)
        return page if page.rows or not expected else self.page(0)

    def follow(self, first: Page, last: Page) -> Iterator[Page]:
        """The pages after the last one, up to the end of the list: a page that holds nothing beyond its link."""
        stalls = 0
        while True:
            following = last.offset + max(last.rows - OVERLAP, 1)
            if last.rows == PAGE:
                page = self._received(*self._ahead.page(last.offset, following))
            else:
                page = self.page(following)
            if last is first and self._ignores_offset(first, page):
                self._certificate.paged = False
                if page.marks != first.marks:
                    yield page
                return
            page = self._linked(page, last)
            yield page
            brings_nothing = page.marks.keys() <= last.marks.keys()
            if brings_nothing and (page.rows <= OVERLAP or page.rows < last.rows):
                return
            stalls = stalls + 1 if brings_nothing else 0
            if stalls > STALLS:
                raise Uncertified(f"it shows the same rows at every offset, {page.offset} now; run again later.")
            last = page

    def _ignores_offset(self, first: Page, second: Page) -> bool:
        """Whether the list comes whole in each page: the second is the first, or nearly so and there is no end."""
        if [*second.marks] == [*first.marks]:
            return True
        shared = len(first.marks.keys() & second.marks.keys())
        return shared > OVERLAP and 2 * shared > first.rows and self.page(BEYOND).rows > 0

    def _linked(self, page: Page, last: Page) -> Page:
        """This page if it is linked to the last one, otherwise the nearest one before it that is.

        At offset 0 there is nothing before: the list is read again from there.
        """
        step = STEP_BACK
        while not page.links(last):
            if page.offset == 0:
                return page if page.rows else self.page(0)
            self._certificate.step_backs += 1
            if self._certificate.step_backs > FREE_STEP_BACKS + STEP_BACKS_PER_LINK * self._certificate.overlaps:
                raise Uncertified(
                    "its pages could not be linked to each other, so rows may be missing; run again later."
                )
            page = self.page(max(page.offset - step, 0))
            step *= 2
        self._certificate.overlaps += 1
        return page

    def _received(self, offset: int, answer: Answer) -> Page:
        page = Page.received(offset, answer, self._identify)
        self._ahead.learn(offset, page.rows)
        self._certificate.pages += 1
        self._certificate.rows += page.rows
        self._certificate.orders &= orders(page.marks)
        return page
