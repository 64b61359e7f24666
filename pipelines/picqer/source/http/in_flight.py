"""How many requests at once: as many as bring more answers, fewer as soon as the server suffers.

It holds no clock, no thread and no socket. Requests that are under way together wait for each other at a server that
is at its limit. Then more of them bring no more answers, only slower ones, and in the end errors.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST = 16
FIRST = 8
"""Requests at once until the first answers tell more."""
LEAST_ANSWERS = 5
"""A round has so many answers at least, and as many as may be under way."""
SATURATED = 0.75
"""Answers count that came while so much of what was allowed was under way."""
WORSE = 0.95
"""More at once is worse where it brings less than this share of what fewer brought."""
SLOWER = 1.5
"""Times slower than usual that count as a server that suffers."""
REST = 8
"""Rounds until it is tried again to ask more at once."""
UNNOTICED = 0.02
"""Seconds; differences between faster answers mean nothing."""
FORGET = 1.001
"""The fastest answer of a kind is taken for so much slower with each one after it: servers and lists grow."""
NEW_WEIGHT = 0.3
"""Of the last round, in what is usual."""
_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True)
class Start:
    """What a request that begins has to know when it ends: how many were under way, and at which width."""

    under_way: int
    change: int


def kind_of(path: str) -> str:
    """Questions for one list, or for the records of one, are of one kind."""
    return _NUMBER.sub("0", path)


@dataclass(frozen=True)
class Trial:
    """The width before the last step, and what it brought."""

    width: int
    brought: float


class InFlight:
    """Decides how many requests may be under way.

    The width grows round by round: doubled until something speaks against it, by one after that. A step after which
    fewer answers come a second is taken back, and a smaller width is tried. Much slower answers, or a failed one,
    halve the width.
    Slow is what takes longer than the fastest answer to a question of the same kind, so that lists of different weight
    can be read side by side.

    Args:
        most: the largest width.

    Attributes:
        width: requests that may be under way.
    """

    def __init__(self, most: int = MOST) -> None:
        self.width = min(FIRST, most)
        self._most = most
        self._under_way = 0
        self._changes = 0
        self._fastest: dict[str, float] = {}
        self._usual = 0.0
        self._round: list[float] = []
        self._before: Trial | None = None
        self._is_steep = True
        self._step = 1
        self._rests = 0

    def begin(self) -> Start:
        """A request starts."""
        self._under_way += 1
        return Start(self._under_way, self._changes)

    def end(self) -> None:
        """A request ended, however it did."""
        self._under_way -= 1

    def succeed(self, start: Start, kind: str, seconds: float) -> None:
        """A request was answered.

        Args:
            start: what its beginning returned.
            kind: of the question; the same for questions that take about the same time.
            seconds: from its beginning to its last byte.
        """
        seconds = max(seconds, UNNOTICED)
        fastest = self._fastest[kind] = min(seconds, self._fastest.get(kind, seconds) * FORGET)
        if start.change != self._changes or max(start.under_way, self._under_way) < SATURATED * self.width:
            return
        self._round.append(seconds / fastest)
        if len(self._round) >= max(self.width, LEAST_ANSWERS):
            self._conclude(sum(self._round) / len(self._round))

    def fail(self, start: Start) -> None:
        """A request failed by the server's or the network's fault. Those begun before the last change halve nothing."""
        if start.change == self._changes:
            self._is_steep, self._before, self._step = False, None, 1
            self._change(self.width // 2)

    def _conclude(self, slowness: float) -> None:
        """Wider, narrower or as it is, by how slow the answers of a round were."""
        self._round.clear()
        brought, before = self.width / slowness, self._before
        self._before = None
        if before and brought < before.brought * (WORSE if self.width > before.width else 1 / WORSE):
            self._is_steep = False
            self._step = -1 if self.width > before.width else 1
            self._rests = 0 if self._step < 0 else REST
            self._change(before.width)
        elif self._usual and slowness > SLOWER * self._usual:
            self._usual, self._is_steep, self._step = slowness, False, 1
            self._change(self.width // 2)
        else:
            self._usual += (slowness - self._usual) * (NEW_WEIGHT if self._usual else 1.0)
            self._rests = max(self._rests - 1, 0)
            if not self._rests:
                self._try_another(brought)

    def _try_another(self, brought: float) -> None:
        """One more at once; one fewer after one more was worse."""
        tried = min(2 * self.width if self._is_steep else self.width + self._step, self._most)
        if tried < 1:
            self._step = 1
        elif tried != self.width:
            self._before = Trial(self.width, brought)
            self._change(tried)

    def _change(self, width: int) -> None:
        self.width = max(1, min(width, self._most))
        self._changes += 1
        self._round.clear()
