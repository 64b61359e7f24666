"""What a reading may still spend: the requests of this portion and of the ring, and time."""

from __future__ import annotations

import math

from .http.client import Client


class RunBudget:
    """Keeps count of what is left.

    Args:
        client: what it sent, counts; time goes by its clock.
        max_requests: of a portion; no bound when None.
        max_seconds: after which nothing more is begun; no bound when None.
        ring: requests for verifying what is final.
    """

    def __init__(self, client: Client, max_requests: int | None, max_seconds: float | None, ring: int) -> None:
        self._client = client
        self._max_requests = max_requests
        self._max_seconds = max_seconds
        self._deadline: float | None = None
        self._ring = ring
        self._portion_began = 0

    @property
    def is_in_portions(self) -> bool:
        """Whether what is read is loaded piece by piece, so that some collections can go first."""
        return self._max_requests is not None

    @property
    def is_portion_spent(self) -> bool:
        """Whether it is time to load what was read."""
        return self._max_requests is not None and self._client.sent - self._portion_began >= self._max_requests

    @property
    def is_time_up(self) -> bool:
        """Whether nothing more is to be begun."""
        return self._deadline is not None and self._client.elapsed() >= self._deadline

    def begin_portion(self) -> None:
        """What was read is loaded; a new portion begins. Time counts from the first one."""
        if self._deadline is None and self._max_seconds is not None:
            self._deadline = self._client.elapsed() + self._max_seconds
        self._portion_began = self._client.sent

    def ring_share(self, others: int) -> int:
        """Requests for verifying that a collection may spend: half of what is left when others come after it."""
        return math.ceil(self._ring / 2) if others else self._ring

    def spend_on_ring(self) -> None:
        """One of the requests for verifying is spent."""
        self._ring -= 1
