"""What a run may still spend: the requests of this portion and of the scrub, and time."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from .http.client import Client

ROTATION = 250
"""Requests, each time it is due, for each collection that costs one request per product."""
SCRUB = 20
"""Requests per run that verify what is final."""


@dataclass(frozen=True)
class Limits:
    """Bounds of a run.

    Attributes:
        rotation: requests, each time it is due, for each collection that costs one request per product.
        scrub: requests that verify what is final.
        max_requests: requests of a portion, which is loaded before the next one; no bound when None.
    """

    rotation: int = ROTATION
    scrub: int = SCRUB
    max_requests: int | None = None


class RunBudget:
    """Keeps count of what is left of the limits; `scrub` is what is left for verifying what is final.

    Args:
        client: what it sent, counts; time goes by its clock.
        limits: of the run.
        scrubbed: the collections that verify what is final in this run.
        max_seconds: after which nothing more is begun; no bound when None.
    """

    def __init__(
        self, client: Client, limits: Limits, scrubbed: Iterable[str] = (), max_seconds: float | None = None
    ) -> None:
        self.rotation = limits.rotation
        self.scrub = limits.scrub
        self._client = client
        self._limits = limits
        self._max_seconds = max_seconds
        self._to_scrub = {*scrubbed}
        self._deadline: float | None = None
        self._portion_began = 0

    @property
    def is_in_portions(self) -> bool:
        """Whether what is read is loaded piece by piece, so that some collections can go first."""
        return self._limits.max_requests is not None

    @property
    def is_portion_spent(self) -> bool:
        """Whether it is time to load what was read."""
        most = self._limits.max_requests
        return most is not None and self._client.sent - self._portion_began >= most

    @property
    def is_time_up(self) -> bool:
        """Whether nothing more is to be begun."""
        return self._deadline is not None and self._client.elapsed() >= self._deadline

    def begin_portion(self) -> None:
        """What was read is loaded; a new portion begins. Time counts from the first one."""
        if self._deadline is None and self._max_seconds is not None:
            self._deadline = self._client.elapsed() + self._max_seconds
        self._portion_began = self._client.sent

    def scrub_share(self, collection: str) -> int:
        """Requests that a collection may spend on its scrub: half of what is left when others come after it."""
        return math.ceil(self.scrub / 2) if self._to_scrub - {collection} else self.scrub

    def close(self, collection: str) -> None:
        """A collection needs no more requests in this run."""
        self._to_scrub.discard(collection)
