"""The server's time, as its answers tell it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Lock

JUMP = timedelta(days=1)
"""No two answers of a run lie further apart; a `Date` that does is not believed."""
TICK = timedelta(microseconds=1)


class ServerTime:
    """Later answers have later moments, although the server's clock has whole seconds. Safe for several threads.

    Attributes:
        last: the latest moment so far (UTC), later than every answer.
        skew: seconds that this machine's clock was ahead of the server's at the last answer.
    """

    def __init__(self) -> None:
        self.last = datetime.min.replace(tzinfo=UTC)
        self.skew = 0.0
        self._last_date: datetime | None = None
        self._lock = Lock()

    def next(self) -> datetime:
        """A moment later than every answer so far and earlier than every later one."""
        with self._lock:
            self.last += TICK
            return self.last

    def not_before(self, moment: datetime) -> None:
        """Let no moment be earlier than this one, which an earlier run reached."""
        with self._lock:
            self.last = max(self.last, moment)

    def answered(self, date: datetime) -> tuple[datetime, datetime]:
        """Take an answer's `Date`, unless it jumps ahead.

        Returns:
            The date that is believed, and the moment of the answer.
        """
        with self._lock:
            self.skew = (datetime.now(UTC) - date).total_seconds()
            if self._last_date and date - self._last_date > JUMP:
                date = self._last_date
            self._last_date = date
            self.last = max(date, self.last + TICK)
            return date, self.last
