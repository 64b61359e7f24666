"""What became of each collection in a reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from .errors import PicqerError
from .meter import Meter
from .walk import Certificate


@dataclass
class Tally:
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
        events: new fields and other changes of form, each a short sentence.
        repaired: what was put right that somebody else had changed.
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
    events: list[str] = field(default_factory=list)
    repaired: str = ""
    error: PicqerError | None = None
    meter: Meter = field(default_factory=Meter)
    certificates: list[Certificate] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether there is more to read."""
        return self.state in {"waiting", "reading"}

    @property
    def is_certified(self) -> bool:
        """Whether every walk proved that it saw everything."""
        return self.state == "complete" and all(certificate.complete for certificate in self.certificates)
