"""What a run may still spend: the requests of this portion and of the scrub, and time."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from .http.client import Client

VERIFY_WITHIN = timedelta(days=7)
VERIFY_SHARE = 0.2
DEFAULT = "default"
SIDE_BY_SIDE = 4
SMALL = 20
"""Requests of a run that verify small collections whole, whatever the promise needs."""
NEARLY = 64
"""Requests left in this minute that are sent before what was read is loaded: then the limit refills meanwhile."""
LONG = 12
"""Requests of a list that make a run a busy one, or of a window of the scrub beyond its part."""
MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Limits:
    """Bounds of a run.

    Attributes:
        verify_within: the time within which every row is read again, by collection; `default` for the others.
        verify_share: the part of the requests that the rate limit allowed since the last run which verify rows.
        max_requests: requests of a portion, which is loaded before the next one, and up to 64 more that are left in
            that minute; no bound when None.
        side_by_side: collections that are read at the same time, so that one goes on where another one waits.
    """

    verify_within: Mapping[str, timedelta] = field(default_factory=dict)
    verify_share: float = VERIFY_SHARE
    max_requests: int | None = None
    side_by_side: int = 1


class RunBudget:
    """Keeps count of what is left of the limits.

    Args:
        client: what it sent, counts; time goes by its clock.
        limits: of the run.
        to_scrub: the collections that have a scrub in this run; each gets its part.
        max_seconds: after which nothing more is begun; no bound when None.

    Attributes:
        scrubbed: requests that scrubs have sent, or are planned to send.
        is_busy: a long list is read in this run, which most runs do not do.
    """

    def __init__(
        self, client: Client, limits: Limits, to_scrub: Iterable[str] = (), max_seconds: float | None = None
    ) -> None:
        self._client = client
        self._limits = limits
        self._max_seconds = max_seconds
        self._to_scrub = {*to_scrub}
        self.scrubbed = 0
        self.is_busy = False
        self._small = SMALL
        self._deadline: float | None = None
        self._portion_began = 0
        self._is_portion_spent = False

    @property
    def is_in_portions(self) -> bool:
        """Whether what is read is loaded piece by piece, so that some collections can go first."""
        return self._limits.max_requests is not None

    @property
    def side_by_side(self) -> int:
        """Collections that are read at the same time."""
        return self._limits.side_by_side

    @property
    def is_portion_spent(self) -> bool:
        """Whether it is time to load what was read; once it is, it stays so until that is done."""
        most = self._limits.max_requests
        if most is not None and not self._is_portion_spent:
            over = self._client.sent - self._portion_began - most
            self._is_portion_spent = over >= 0 and (over >= min(NEARLY, most) or not 0 < self._client.left() <= NEARLY)
        return self._is_portion_spent

    @property
    def is_time_up(self) -> bool:
        """Whether nothing more is to be begun."""
        return self._deadline is not None and self._client.elapsed() >= self._deadline

    def begin_portion(self) -> None:
        """What was read is loaded; a new portion begins. Time counts from the first one."""
        if self._deadline is None and self._max_seconds is not None:
            self._deadline = self._client.elapsed() + self._max_seconds
        self._portion_began = self._client.sent
        self._is_portion_spent = False

    def verify_within(self, collection: str) -> timedelta:
        """The time within which every row of a collection is read again."""
        times = self._limits.verify_within
        return times.get(collection) or times.get(DEFAULT, VERIFY_WITHIN)

    def scrub_share(self, collection: str, gap: timedelta) -> int:
        """Requests that a collection may spend on its scrub: its part of what is left, but one at least.

        Args:
            collection: that asks.
            gap: time since it was last read.
        """
        allowed = math.ceil(self._client.budget.allowed * (gap / MINUTE) * self._limits.verify_share)
        return max(math.ceil((allowed - self.scrubbed) / (1 + len(self._to_scrub - {collection}))), 1)

    def takes_whole(self, collection: str, requests: int) -> bool:
        """Set so many requests aside for a small collection, which each run verifies whole; False for a large one."""
        share = math.ceil(self._small / 2) if self._to_scrub - {collection} else self._small
        if requests > share:
            return False
        self._small -= requests
        return True

    def spend_on_scrub(self, requests: int) -> None:
        """A scrub has sent, or is planned to send, so many requests."""
        self.scrubbed += requests

    def spend_on_list(self, requests: int) -> None:
        """A list was read by so many requests, or is planned to be; or a window by so many more than its part."""
        self.is_busy |= requests >= LONG

    def close(self, collection: str) -> None:
        """A collection needs no more requests in this run."""
        self._to_scrub.discard(collection)
