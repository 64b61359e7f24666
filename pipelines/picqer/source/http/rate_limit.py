"""How fast: a pure budget fed by response headers. It holds no clock, no thread and no socket.

Picqer counts requests per minute (https://picqer.com/en/api/rate-limits): normally 500, announced in
`X-RateLimit-Limit`, with what is left in `X-RateLimit-Remaining`. Which minute it counts is not documented, so the
budget keeps to the strictest reading: never more than the limit in *any* 60 seconds.
"""

from __future__ import annotations

import math
import re
from collections import deque
from collections.abc import Mapping

WINDOW = 60.0
LIMIT = 500
"""Requests a minute until the first answer announces the account's own limit."""
_NUMBER = re.compile("[0-9]{1,18}")


class Budget:
    """Tells when the next request may start.

    A request occupies a place from its start until one window after its *answer*: the server counted it somewhere in
    between, so a place that is free here is free there too, whatever the network's delays. A full window is spent as
    fast as the server answers; then the oldest place decides.

    Requests of other programs on the same key show in `X-RateLimit-Remaining` only. The difference between what we
    think is left and what the server says is left is booked as theirs, and forgotten one window later.

    Args:
        limit: requests per window until an answer announces another limit.
        window: seconds.
        share: the part of the announced limit that this program may use, above 0 and at most 1.

    Attributes:
        peak: the most requests that ended within one window.
        refused: requests in a row that were answered 429.
    """

    def __init__(self, limit: int = LIMIT, window: float = WINDOW, share: float = 1.0) -> None:
        self.limit = limit
        self.window = window
        self.share = share
        self.peak = 0
        self.refused = 0
        self._times_closed = 0
        self._flying = 0
        self._ours: deque[float] = deque()
        self._others = 0
        self._others_seen = -math.inf
        self._closed_until = -math.inf
        self._refused_at = -math.inf

    @property
    def allowed(self) -> int:
        """Requests of ours that fit in one window."""
        return max(1, int(self.limit * self.share))

    def left(self, now: float) -> int:
        """Requests that may start at this moment."""
        self._forget(now)
        used = self._flying + len(self._ours)
        return max(0, min(self.allowed - used, self.limit - used - self._others))

    def delay(self, now: float) -> float:
        """Seconds until the next request may start; 0 when it may, infinite when only an answer can free a place."""
        if now < self._closed_until:
            return self._closed_until - now
        if self.refused and self._flying:
            return math.inf
        if self.left(now):
            return 0.0
        oldest = self._ours[0] if self._ours else math.inf
        if self._others:
            oldest = min(oldest, self._others_seen)
        return oldest + self.window - now

    def begin(self) -> None:
        """A request starts."""
        self._flying += 1

    def end(self, now: float, headers: Mapping[str, str]) -> None:
        """A request ended, with these headers (none when the connection broke: the server may have counted it)."""
        self._flying -= 1
        self._ours.append(now)
        self._forget(now)
        self.peak = max(self.peak, len(self._ours))
        limit = _number(headers.get("X-RateLimit-Limit"))
        if limit:
            self.limit = limit
        remaining = _number(headers.get("X-RateLimit-Remaining"))
        if remaining is not None:
            self._book_others(now, remaining)

    def close(self, until: float) -> None:
        """Nothing starts before this moment: the server said that the limit is reached."""
        self._closed_until = max(self._closed_until, until)

    def refuse(self, now: float, hint: float | None) -> None:
        """A request was answered 429: nothing starts before the hint has passed, or a window without one.

        A hint that was wrong is trusted less: each time in a row the wait is twice as long at least, up to a window.
        """
        self.refused += 1
        self._refused_at = now
        self._times_closed += now >= self._closed_until
        least = min(2.0 ** (self._times_closed - 1), self.window)
        self.close(now + max(hint or self.window, least))

    def accept(self, began: float) -> None:
        """A request was answered within the limit; one that began before the last refusal says nothing of it."""
        if began > self._refused_at:
            self.refused = self._times_closed = 0

    def _book_others(self, now: float, remaining: int) -> None:
        self._forget(now)
        self._others = max(0, self.limit - self._flying - len(self._ours) - remaining)
        self._others_seen = now

    def _forget(self, now: float) -> None:
        while self._ours and self._ours[0] + self.window <= now:
            self._ours.popleft()
        if self._others_seen + self.window <= now:
            self._others = 0


def _number(text: str | None) -> int | None:
    """A header's whole number; None for a missing, negative, endless or unreadable one, which counts for nothing."""
    if text is None or not _NUMBER.fullmatch(text.strip()):
        return None
    return int(text)
