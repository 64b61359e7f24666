"""What became of each collection in a run."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from .errors import PicqerError
from .http.request_stats import RequestStats
from .pagination.walk import Certificate

logger = logging.getLogger(__name__)


@dataclass
class RowCounts:
    """Rows of one collection in this run; children do not count.

    Attributes:
        rows: rows read well; one that changed while it was read counts twice.
        merged: rows of the table that this run wrote, each once; known when they are loaded.
        newest: the latest change (local) that is held then.
        rejected: records of which a value was rejected, those that are set aside whole included.
        deleted: rows found to be gone.
        suspects: rows that were absent where they were expected.
    """

    rows: int = 0
    merged: int = 0
    newest: datetime | None = None
    rejected: int = 0
    deleted: int = 0
    suspects: int = 0

    def record_loaded(self, merged: int, newest: datetime | None) -> None:
        """What the destination has of this run."""
        self.merged = merged
        self.newest = newest

    def reject(self, records: int, set_aside: int, *, of_table: str) -> None:
        """Records have rejected values, and some of them no row; those of another table were never counted as rows."""
        self.rejected += records
        self.rows -= 0 if of_table else set_aside


@dataclass
class CollectionStats:
    """What became of one collection in this run.

    Attributes:
        state: waiting, reading, complete, refreshed (some keys only), not due, unavailable (not readable with the key),
            or failed.
        counts: of rows.
        cursor_before: up to where it had been read before this run; empty for never.
        cursor_after: up to where it has been read now.
        repaired: what was put right that somebody else had changed.
        events: what came for the first time, otherwise than before or than documented, and what is late, a sentence
            each, with its log level.
        error: what stopped it, or what it could not do.
        cost: the requests that it took.
        certificates: of its walks, the one that goes on included.
    """

    name: str
    state: str = "waiting"
    counts: RowCounts = field(default_factory=RowCounts)
    cursor_before: str = ""
    cursor_after: str = ""
    repaired: str = ""
    events: dict[str, int] = field(default_factory=dict)
    error: PicqerError | None = None
    cost: RequestStats = field(default_factory=RequestStats)
    certificates: list[Certificate] = field(default_factory=list)

    def record_events(self, events: Mapping[str, int]) -> None:
        """Keep events, with their log levels, and log those that were not logged in this run."""
        for event, level in events.items():
            if event not in self.events:
                self.events[event] = level
                logger.log(level, "%s", event)

    def record_error(self, error: PicqerError) -> None:
        """Something of the collection could not be done; the rest of it goes on."""
        self.error = error
        logger.warning("%s", error)

    def record_repair(self, found: str) -> None:
        """Somebody else had changed something; it is put right."""
        self.repaired = found
        logger.warning("%s: %s; it is read again from there", self.name, found)

    @property
    def is_open(self) -> bool:
        """Whether there is more to read."""
        return self.state in {"waiting", "reading"}

    @property
    def is_certified(self) -> bool:
        """Whether every walk proved that it saw everything."""
        return self.state == "complete" and all(certificate.complete for certificate in self.certificates)


class RunStats(dict[str, CollectionStats]):
    """What became of a run: its collections by name.

    Attributes:
        started: when the run was made, by this machine's clock (UTC); the run is named after it.
        began: a moment (UTC), by Picqer's clock, before everything that the run reads; None before it begins.
    """

    def __init__(self, names: list[str]) -> None:
        super().__init__((name, CollectionStats(name)) for name in names)
        self.started = datetime.now(UTC)
        self.began: datetime | None = None
        self._in_passing: dict[str, CollectionStats] = {}

    def of(self, name: str) -> CollectionStats:
        """What became of a collection, also of one that is only read for the sake of another."""
        return self.get(name) or self._in_passing.setdefault(name, CollectionStats(name))

    @property
    def rows(self) -> int:
        """Rows yielded so far, of all collections."""
        return sum(stats.counts.rows for stats in self.values())

    @property
    def repaired(self) -> list[str]:
        """Collections in whose tables somebody may have deleted rows by hand."""
        return [name for name, stats in self.items() if stats.repaired]
