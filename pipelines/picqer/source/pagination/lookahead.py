"""The pages of a list that are asked before the walk comes to them."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import Future

from ..http.answers import Answer
from ..turns import answer_to

Ask = Callable[[int], "Future[Answer]"]
"""Asks the page at an offset."""
Room = Callable[[], int]
"""How many more questions may be under way."""

PAGE = 100
"""Rows in a full page; the API has no parameter for it."""
OVERLAP = 3
"""Rows that a page is asked to share with the page before it."""
STRIDE = PAGE - OVERLAP
MOST = 16
"""Pages that are kept until the walk comes to them."""
FURTHER = 4
"""Times further than the last scout, which came back full, the next one goes."""
FAR = 2 * MOST
"""Pages behind the walk that are sure; with more of them nobody has to know how far the list goes."""
WASTE = 2
"""Pages beyond the end of a list that may be asked, and one more for so many pages that were read:"""
PAGES_PER_WASTE = 52


class Lookahead:
    """Asks several pages of one list at once, and hardly any beyond its end, which nobody knows.

    What lies before rows that were seen is asked at once, since the walk will come there. How far the list goes, a
    scout tells: one page further on, ever further as long as it comes back full. It is kept for the walk as any other,
    so that only the last ones are wasted.

    A page may be older than the one before it, which does no harm: both show the record that links them.

    Args:
        ask: sends the question for the page at an offset.
        room: how many more questions may be under way now.
        length: rows that the list had when it was last read whole.
    """

    def __init__(self, ask: Ask, room: Room, length: int = 0) -> None:
        self._ask = ask
        self._room = room
        self._length = length
        self._seen = length
        self._end = math.inf
        self._asked: dict[int, Future[Answer]] = {}
        self._scout: int | None = None
        self._distance = 1
        self._wasted = 0
        self._pages = 0

    def page(self, after: int, offset: int) -> tuple[int, Answer]:
        """The page at an offset, or one that was asked already, before it but behind the last page."""
        for ahead, asked in self._asked.items():
            if asked.done() and not asked.exception():
                self.learn(ahead, len(asked.result().data))
        nearest = max((one for one in self._asked if after < one <= offset), default=offset)
        if nearest not in self._asked:
            self._asked[nearest] = self._ask(nearest)
        self._ask_ahead(nearest)
        answer = answer_to(self._asked.pop(nearest))
        self.learn(nearest, len(answer.data))
        self._asked = {one: asked for one, asked in self._asked.items() if one > nearest}
        if self._scout not in self._asked:
            self._scout = None
        self._pages += 1
        return nearest, answer

    def learn(self, offset: int, rows: int) -> None:
        """What a page tells of how far the list goes."""
        self._seen = max(self._seen, offset + rows if rows else 0)
        if rows < PAGE:
            self._end = min(self._end, offset + rows)
        elif offset + rows > self._end:
            self._end = math.inf  # a page came short in the middle
        if offset == self._scout:
            self._scout = None
            self._wasted += not rows
            self._distance = min(FURTHER * self._distance, MOST)

    def _ask_ahead(self, offset: int) -> None:
        """A scout where little is sure, then what surely will be wanted behind a page."""
        sure = max(math.ceil((min(self._seen, self._end) - OVERLAP + 1 - offset) / STRIDE), 1)
        if offset >= self._length and sure <= FAR and self._may_waste:
            self._send_scout(offset + STRIDE * sure)
        for following in range(offset + STRIDE, offset + STRIDE * sure, STRIDE):
            if len(self._asked) > MOST or not self._room():
                return
            if following not in self._asked:
                self._asked[following] = self._ask(following)

    def _send_scout(self, unknown: int) -> None:
        """Ask for a page at or behind the first offset where perhaps no row is, in the middle if the end is known."""
        if self._end < math.inf:
            self._distance = max(int((self._end - unknown) / STRIDE / 2), 1)
        scout = unknown + STRIDE * (self._distance - 1)
        if scout < self._end and scout not in self._asked and self._room():
            self._scout = scout
            self._asked[scout] = self._ask(scout)

    @property
    def _may_waste(self) -> bool:
        """Not beside the second page, which tells whether the list obeys `offset` at all."""
        return self._pages > 0 and self._scout is None and self._wasted < WASTE + self._pages // PAGES_PER_WASTE
