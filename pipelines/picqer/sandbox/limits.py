"""The rate limit: so many requests per window, counted as they arrive."""

from __future__ import annotations

import math
import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple


class Verdict(NamedTuple):
    """What the limit says of one request.

    Attributes:
        at: when it arrived, by the limit's clock.
        is_counted: it is within the limit and used up a place; if not, it is not carried out.
        remaining: places left.
        wait: whole seconds until there is a place again, at least one.
    """

    at: float
    is_counted: bool
    remaining: int
    wait: int


@dataclass
class RateLimit:
    """Counts the requests of each bucket (a key, or an address).

    Attributes:
        limit: requests per window; may change at any time.
        window: seconds.
        counting: `sliding` looks back from each request; a `fixed` window begins with the first request after the
            window before it has ended, which lets twice the limit through around its end.
    """

    limit: int = 500
    window: float = 60.0
    counting: Literal["sliding", "fixed"] = "sliding"
    clock: Callable[[], float] = time.monotonic
    _arrivals: defaultdict[str, deque[float]] = field(default_factory=lambda: defaultdict(deque), repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def take(self, bucket: str) -> Verdict:
        """Count a request that arrives now, unless the limit is reached."""
        with self._lock:
            now = self.clock()
            arrivals = self._arrivals[bucket]
            self._forget(arrivals, now)
            is_counted = len(arrivals) < self.limit
            if is_counted:
                arrivals.append(now)
            return Verdict(now, is_counted, max(0, self.limit - len(arrivals)), self._wait(arrivals, now))

    def _forget(self, arrivals: deque[float], now: float) -> None:
        if self.counting == "fixed":
            if arrivals and now - arrivals[0] >= self.window:
                arrivals.clear()
            return
        while arrivals and now - arrivals[0] >= self.window:
            arrivals.popleft()

    def _wait(self, arrivals: deque[float], now: float) -> int:
        if len(arrivals) < self.limit or not arrivals:
            return 1
        must_end = 0 if self.counting == "fixed" else min(len(arrivals) - self.limit, len(arrivals) - 1)
        return max(1, math.ceil(arrivals[must_end] + self.window - now))
