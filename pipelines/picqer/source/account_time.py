"""The account's time: the server's moments, and the wall time in which Picqer writes and filters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from .http.client import Client


@dataclass(frozen=True)
class AccountTime:
    """Tells the time of one account: the client knows the server's time by its answers."""

    client: Client
    zone: ZoneInfo

    def now(self) -> datetime:
        """The server's time (UTC), later than every answer so far and earlier than every later one."""
        return self.client.server.next()

    def local(self, moment: datetime) -> datetime:
        """A moment as the account's wall time, without zone."""
        return moment.astimezone(self.zone).replace(tzinfo=None)

    def local_now(self) -> datetime:
        """The account's wall time at the last answer."""
        return self.local(self.now())
