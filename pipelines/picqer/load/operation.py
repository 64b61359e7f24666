"""How a deployment is run: its settings beside those of the account."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from .destinations.readers import PATIENCE
from .notifications import Notifications
from .serving.calendar_dates import COUNTRY


@dataclass(frozen=True)
class Operation:
    """How a deployment is run.

    Attributes:
        country: whose public holidays the table `dates` has.
        patience: how long to wait for another program that keeps a DuckDB file open.
        publishes: whether each load publishes a copy for readers.
        notifications: where the end of a run is notified.
        secrets: that no report and no message may contain.
    """

    country: str = COUNTRY
    patience: timedelta = PATIENCE
    publishes: bool = True
    notifications: Notifications = field(default_factory=Notifications)
    secrets: tuple[str, ...] = ()
