"""When a copy for readers is published: at the end of a load, and during a long one."""

from __future__ import annotations

from time import monotonic

from ..destinations.interface import Destination

INTERVAL = 300.0
"""Seconds between two copies during a long load."""
COST_FACTOR = 10
"""During a load the interval is at least so many times what the last copy took."""


class Publisher:
    """Publishes copies of a destination that is being loaded."""

    def __init__(self, destination: Destination) -> None:
        self._destination = destination
        self._last = monotonic()
        self._took = 0.0

    def publish_if_due(self) -> None:
        """Publish what is loaded so far when the interval is over."""
        if monotonic() - self._last > max(INTERVAL, COST_FACTOR * self._took):
            self.publish()

    def publish(self) -> None:
        """Publish now."""
        began = monotonic()
        self._destination.publish()
        self._last = monotonic()
        self._took = self._last - began
