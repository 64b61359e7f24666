"""What became of each collection in a reading."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from .errors import PicqerError
from .http.request_stats import RequestStats
from .pagination.walk import Certificate

logger = logging.getLogger(__name__)


@dataclass
class CollectionStats:
    """What became of one collection in this reading.

    Attributes:
        state: waiting, reading, complete, not due, unavailable (not readable with this key), or failed.
        rows: rows yielded for loading; one that changed while it was read counts twice, children do not count.
        merged: rows of the table that this reading wrote, each once; known when they are loaded.
        newest: the latest change (local) that is held then.
        rejected: records set aside.
        deleted: rows found to be gone.
        suspects: rows that were absent where they were expected.
        mark_before: up to where it had been read before this run; empty for never.
        repaired: what was put right that somebody else had changed.
        events: what fields came for the first time, or otherwise than before, a sentence each.
        error: what stopped it, or what it could not do.
    """

    name: str
    state: str = "waiting"
    rows: int = 0
    merged: int = 0
    newest: datetime | None = None
    rejected: int = 0
    deleted: int = 0
    suspects: int = 0
    mark_before: str = ""
    repaired: str = ""
    events: list[str] = field(default_factory=list)
    error: PicqerError | None = None
    cost: RequestStats = field(default_factory=RequestStats)
    certificates: list[Certificate] = field(default_factory=list)

    def note(self, events: Mapping[str, int]) -> None:
        """Keep events, with how loud each is, and say those that were not said in this reading."""
        for event, level in events.items():
            if event not in self.events:
                self.events.append(event)
                logger.log(level, "%s", event)

    @property
    def is_open(self) -> bool:
        """Whether there is more to read."""
        return self.state in {"waiting", "reading"}

    @property
    def is_certified(self) -> bool:
        """Whether every walk proved that it saw everything."""
        return self.state == "complete" and all(certificate.complete for certificate in self.certificates)
