"""What requests take: time, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


class Clock(Protocol):
    """What the client needs of time; tests put another one here, and nothing else."""

    def monotonic(self) -> float:
        """Seconds since some moment, never backwards."""

    def sleep(self, seconds: float, /) -> None:
        """Return that much later."""


@dataclass
class RequestStats:
    """What reading one collection cost: requests sent (also failed ones), retries, seconds waited for the limit."""

    requests: int = 0
    retries: int = 0
    waited: float = 0.0
    statuses: dict[int, int] = field(default_factory=dict)
