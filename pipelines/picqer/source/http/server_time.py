"""The server's time, as its answers tell it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from threading import Lock

logger = logging.getLogger(__name__)

JUMP = timedelta(days=1)
"""No two answers of a run lie further apart; a `Date` that does is not believed."""
FAR = timedelta(days=2)
"""A first `Date` further than that from the last run's time, and further from this machine's clock, is an error."""
LONG_AGO = timedelta(days=183)
"""One before the last run's time is refused only so far from this machine's clock: the last run may have been wrong."""
ERA = timedelta(days=3652)
"""A `Date` so far from this machine's clock is no date of an answer, when no earlier run tells better."""
TICK = timedelta(microseconds=1)
NEVER = datetime.min.replace(tzinfo=UTC)


class ServerTime:
    """Later answers have later moments, although the server's clock has whole seconds. Safe for several threads.

    Attributes:
        last: the latest moment so far (UTC), later than every answer.
        skew: seconds that this machine's clock was ahead of the server's at the last answer.
    """

    def __init__(self) -> None:
        self.last = NEVER
        self.skew = 0.0
        self._last_date: datetime | None = None
        self._is_told = False
        self._lock = Lock()

    def next(self) -> datetime:
        """A moment later than every answer so far and earlier than every later one."""
        with self._lock:
            self.last += TICK
            return self.last

    def not_before(self, moment: datetime) -> None:
        """Let no moment be earlier than this one, which an earlier run reached; none in the future."""
        with self._lock:
            if self._last_date and moment - self._last_date > FAR:
                logger.warning("an earlier run had reached %s, which lies in the future: it counts for nothing", moment)
            else:
                self.last = max(self.last, moment)

    def answered(self, date: datetime) -> tuple[datetime, datetime]:
        """Take an answer's `Date`, unless it jumps away from the answers before it, or from the last run.

        Returns:
            The date that is believed, and the moment of the answer.
        """
        with self._lock:
            self.skew = (datetime.now(UTC) - date).total_seconds()
            if self._last_date is None:
                date = self._first(date)
            else:
                date = self._last_date = date if abs(date - self._last_date) <= JUMP else self._last_date
            self.last = max(date, self.last + TICK)
            return date, self.last

    def _first(self, date: datetime) -> datetime:
        """The first `Date` of a run, against the time that the last run reached and this machine's clock.

        After one that is not believed the next answer's is the first.
        """
        reached, machine = self.last, datetime.now(UTC)
        if reached == NEVER:
            date = date if abs(date - machine) < ERA else machine.replace(microsecond=0)
        elif abs(date - reached) > FAR:
            borne = max(abs(reached - machine), LONG_AGO if date < reached else FAR)
            if abs(date - machine) > borne:
                if not self._is_told:
                    logger.warning(
                        "Picqer's answers say %s, which is not believed: the last run reached %s", date, reached
                    )
                self._is_told = True
                return reached.replace(microsecond=0)
            if date < reached:
                logger.warning(
                    "an earlier run had reached %s, which lies in the future: it counts for nothing", reached
                )
                self.last = NEVER
        self._last_date = date
        return date
