"""A Picqer account behind a real HTTP server on loopback."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, timedelta
from email.utils import format_datetime
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self
from zoneinfo import ZoneInfo

from .exchange import MISSING_PARAMETER, RATE_LIMIT, UNKNOWN, Query, Refused, Reply, Request
from .faults import Faults
from .limits import RateLimit, Verdict
from .quirks import ListOrder, Quirks
from .resources import Resources
from .scopes import Scope
from .wire import BASE_PATH, Listener

if TYPE_CHECKING:
    from .account import Account

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Seen:
    """One request that arrived, and what became of it.

    Attributes:
        at: when it arrived, by the sandbox's clock.
        key: the API key it carried; None if that is none of the account's.
        rows: rows of a list in the reply.
        is_counted: it used up a place of the rate limit; the others were answered 429.
    """

    at: float
    method: str
    path: str
    query: Query
    status: int
    user_agent: str | None
    key: str | None
    rows: int
    is_counted: bool


class Sandbox:
    """Serves an account until it is closed, in threads that do not keep the program alive.

    Only GET is served. Each request is counted on arrival, then judged (limit, key, User-Agent, method, scope), then
    answered under the account's lock.

    Args:
        account: the truth; whoever changes it meanwhile holds its lock.
        port: 0 takes a free one.
        keys: API keys and what they may read; may be changed while running.
        limit: requests per window; may be changed while running.
        window: seconds.
        counting: how windows go, see `RateLimit`.
        retry_after: what a 429 says about when to come back.
        limited_by: whose requests are counted together.
        page_size: rows on a page at most.
        list_orders: by path, where a list is ordered otherwise than usual.
        latency: seconds between a request and its reply.
        clock: what windows, `Seen.at` and `peak` go by; the `Date` of replies is the account's own clock.
        unpaged: lists that ignore `offset`.
        location_types_path: where the location types are.
        absent: paths that answer 404, see `Quirks`.

    Attributes:
        base_url: ends in `/api/v1/`.
        seen: every request, in the order of the replies.
        before_each: called before each reply is made, under the account's lock: the business between requests.
        faults: what is to go wrong.
        quirks: how lists are paged and ordered; may be changed while running.
    """

    def __init__(  # noqa: PLR0913  every argument after the account is a named habit of the API
        self,
        account: Account,
        *,
        port: int = 0,
        keys: Mapping[str, Scope] | None = None,
        limit: int = 500,
        window: float = 60.0,
        counting: Literal["sliding", "fixed"] = "sliding",
        retry_after: Literal["none", "seconds", "date"] = "none",
        limited_by: Literal["key", "address"] = "key",
        page_size: int = 100,
        list_orders: Mapping[str, ListOrder] | None = None,
        latency: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
        unpaged: frozenset[str] = frozenset({"picking-containers"}),
        location_types_path: str = "locationtypes",
        absent: frozenset[str] = frozenset(),
    ) -> None:
        self.account = account
        self.keys: dict[str, Scope] = dict({"sandbox-key": "full"} if keys is None else keys)
        self.retry_after = retry_after
        self.limited_by = limited_by
        self.latency = latency
        self.quirks = Quirks(page_size, dict(list_orders or {}), unpaged, absent, location_types_path)
        self.seen: list[Seen] = []
        self.before_each: Callable[[], object] | None = None
        self.faults = Faults()
        self._rate = RateLimit(limit, window, counting, clock)
        self._resources = Resources(account, self.quirks)
        self._listener = Listener(port, self._respond)
        self.base_url = f"http://{LOOPBACK}:{self._listener.server_address[1]}{BASE_PATH}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def limit(self) -> int:
        """Requests per window."""
        return self._rate.limit

    @limit.setter
    def limit(self, limit: int) -> None:
        self._rate.limit = limit

    def others(self, requests: int, key: str | None = None) -> None:
        """Book requests that other programs make now with a key (default: the first) or from this address.

        They are within the limit too: those over it are refused, and book nothing.
        """
        bucket = LOOPBACK if self.limited_by == "address" else key or next(iter(self.keys))
        for _ in range(requests):
            self._rate.take(bucket)

    def peak(self, seconds: float = 60.0) -> int:
        """The most requests that were counted in any window of so many seconds, over all keys."""
        times = sorted(request.at for request in self.seen if request.is_counted)
        most = first = 0
        for last, at in enumerate(times):
            while at - times[first] >= seconds:
                first += 1
            most = max(most, last - first + 1)
        return most

    def close(self) -> None:
        """Stop serving, end open connections.

        Raises:
            Exception: the first thing that went wrong in the sandbox itself (`before_each`, an `Edit`, the account)
                while it made a reply; the client saw a 500.
        """
        self._listener.close()
        if self._listener.failures:
            raise self._listener.failures.pop(0)

    def _respond(self, request: Request) -> Reply:
        key = request.key if request.key in self.keys else None
        verdict = self._rate.take(request.address if self.limited_by == "address" else key or "")
        self._listener.pause(self.latency)
        with self.account.lock:
            if self.before_each:
                self.before_each()
            reply = self._reply(request, key, verdict)
        agent = request.headers.get("user-agent")
        self.seen.append(
            Seen(
                verdict.at,
                request.method,
                request.path,
                request.query,
                reply.status,
                agent,
                key,
                reply.rows,
                verdict.is_counted,
            )
        )
        return reply

    def _reply(self, request: Request, key: str | None, verdict: Verdict) -> Reply:
        limits = {
            "Date": self._date(),
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(verdict.remaining),
        }
        if not verdict.is_counted:
            refused = Refused(429, RATE_LIMIT, "Rate limit exceeded")
            return refused.reply.with_headers(limits | self._hint(verdict.wait))
        try:
            scope = self._admit(request, key)
        except Refused as refused:
            return refused.reply.with_headers(limits)
        reply = self._resources.reply(request.path, request.query, scope)
        return self.faults.spoil(request, reply.with_headers(limits))

    def _admit(self, request: Request, key: str | None) -> Scope:
        """What the request may read.

        Raises:
            Refused: nothing, for it is none that the API serves.
        """
        if key is None:
            raise Refused(401, UNKNOWN, "Invalid API key")
        if not request.headers.get("user-agent"):
            raise Refused(400, MISSING_PARAMETER, "A User-Agent header is required")
        if request.method != "GET":
            raise Refused(405, UNKNOWN, "The sandbox is read-only")
        return self.keys[key]

    def _hint(self, wait: int) -> dict[str, str]:
        match self.retry_after:
            case "seconds":
                return {"Retry-After": str(wait)}
            case "date":
                return {"Retry-After": self._date(wait)}
            case _:
                return {}

    def _date(self, later: int = 0) -> str:
        """The account's clock, so many seconds later, as HTTP writes it."""
        moment = self.account.now.replace(tzinfo=AMSTERDAM).astimezone(UTC) + timedelta(seconds=later)
        return format_datetime(moment, usegmt=True)
