"""Smaller windows: a part of a list whose answer is too large is cut in two, again and again, until each part comes.

A page has up to 100 rows whatever is asked, so that only a narrower filter makes it smaller.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from .collection import Traits
from .errors import TooLarge
from .http.answers import Record
from .messages import Records
from .pagination.walk import Certificate

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  wall time
LAST_SECOND = 2**32
"""In the year 2106."""
LAST_ID = 2**40

Params = Mapping[str, str]
Walk = Generator[Records, None, Certificate]
ReadWindow = Callable[[Params, Callable[[Records], None]], Walk]
"""Reads the list under a filter, and shows what it reads to an observer; it raises `TooLarge`."""


@dataclass
class Ends:
    """The first and the last record that a walk has shown, before it met one that is too large."""

    first: Record | None = None
    last: Record | None = None

    def add(self, records: Records) -> None:
        """Look at records."""
        if records.records:
            self.first, self.last = self.first or records.records[0], records.records[-1]


@dataclass(frozen=True)
class Axis:
    """What a list can be cut along: a number of each row that never changes, with a filter on either side.

    A window lies between two numbers that do not belong to it, as far as the server keeps to that. Two windows share
    no number, and none lies between them.

    Attributes:
        column: the field of a record that has the number.
        above: the filter for rows above a number.
        below: the filter for rows below a number.
        last: the highest number that is looked for; the first is 1.
        written: makes the text that the filters take from a number.
        number: makes the number from that text, or from the field of a record.
    """

    column: str
    above: str
    below: str
    last: int
    written: Callable[[int], str]
    number: Callable[[str], int]

    def halves(self, window: Params, ends: Ends | None = None) -> tuple[Params, Params] | None:
        """The upper and the lower half of a window; None for one that has room for one number only.

        It is cut where a walk came to, so that what was read well is not cut again, or else in the middle. A window
        that is open above reaches to twice its lower bound first.
        """
        low, high = self._bounds(window)
        if high - low <= 2:  # noqa: PLR2004
            return None
        cut = self._reached(ends) if ends else None
        if cut is None or not low < cut < high - 1:
            is_open = low > 0 and self.below not in window
            cut = min((low + high) // 2, 2 * low) if is_open else (low + high) // 2
        return {**window, self.above: self.written(cut)}, {**window, self.below: self.written(cut + 1)}

    def only(self, window: Params) -> int | None:
        """The one number that a window has room for; None when it has room for more."""
        low, high = self._bounds(window)
        return low + 1 if high - low == 2 and self.below in window else None  # noqa: PLR2004

    def empty(self, window: Params) -> tuple[Params, Params]:
        """Two windows without rows: who shows rows there ignores a filter."""
        return {**window, self.below: self.written(1)}, {**window, self.above: self.written(self.last)}

    def _reached(self, ends: Ends) -> int | None:
        """The number that lies between the rows that a walk has shown and those to come, if the list is ordered so."""
        first, last = (self._number_of(record) for record in (ends.first, ends.last))
        if first is None or last is None:
            return None
        return last if first < last else last - 1

    def _number_of(self, record: Record | None) -> int | None:
        try:
            return self.number(str((record or {})[self.column]))
        except (KeyError, ValueError, TypeError):
            return None

    def _bounds(self, window: Params) -> tuple[int, int]:
        low = self.number(window[self.above]) if self.above in window else 0
        return low, self.number(window[self.below]) if self.below in window else self.last


def axis_of(traits: Traits, key: str) -> Axis | None:
    """What a list can be cut along, down to one row by its ids, or to one second by creation; None for nothing."""
    if traits.ids:
        return Axis(key, traits.ids.above, traits.ids.below, LAST_ID, str, int)
    if traits.created and traits.created.before:
        return Axis(traits.created.column, traits.created.after, traits.created.before, LAST_SECOND, _as_time, _seconds)
    return None


def in_halves(read: ReadWindow, axis: Axis, window: Params, error: TooLarge, ends: Ends | None = None) -> Walk:
    """The rows of a window that is too large to be read at once, the upper half first.

    Where the upper half is empty the lower one is as large as both, and is cut without being asked.

    Raises:
        TooLarge: a window that cannot be cut any further is too large.
    """
    halves = axis.halves(window, ends)
    if halves is None:
        raise error
    upper, lower = halves
    first = yield from _as_far_as_needed(read, axis, upper)
    if first.length or axis.halves(lower) is None:
        second = yield from _as_far_as_needed(read, axis, lower)
    else:
        second = yield from in_halves(read, axis, lower, error)
    return first.joined(second)


def _as_far_as_needed(read: ReadWindow, axis: Axis, window: Params) -> Walk:
    ends = Ends()
    try:
        return (yield from read(window, ends.add))
    except TooLarge as error:
        too_large = error.with_traceback(None)  # which keeps the pages that were read
    return (yield from in_halves(read, axis, window, too_large, ends))


def _as_time(seconds: int) -> str:
    return str(EPOCH + timedelta(seconds=seconds))


def _seconds(moment: str) -> int:
    return int((datetime.fromisoformat(moment) - EPOCH).total_seconds())
