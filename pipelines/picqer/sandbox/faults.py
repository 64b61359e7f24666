"""What can go wrong between a client and the API, scripted request by request.

A fault turns the reply that would have been sent into another one; several in a row each spoil what the one before
left, so that `Short(40)` and `Stall(5)` make a short page that comes late.
"""
# ruff: noqa: D102  what calling a fault does is what its class says

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .exchange import HeaderChanges, Reply, Request, as_json

Fault = Callable[[Reply], Reply]
"""From a reply to what becomes of it; any function of this form will do."""
Where = str | Callable[[Request], bool]
"""A path (`orders`, `orders/4711`), the beginning of paths (`orders*`), or a test of the request."""


@dataclass(frozen=True)
class Status:
    """Another status; the body is text, or the error that Picqer sends with an unknown failure."""

    status: int
    body: str = '{"error":true,"error_code":1,"error_message":"Unknown error"}'
    headers: HeaderChanges = field(default_factory=dict)

    def __call__(self, reply: Reply) -> Reply:
        return _with_body(replace(reply, status=self.status), self.body.encode()).with_headers(self.headers)


@dataclass(frozen=True)
class Html:
    """A page for people, as proxies and maintenance send it, with a status that does not show it."""

    status: int = 200

    def __call__(self, reply: Reply) -> Reply:
        page = b"<!DOCTYPE html><html><body><h1>We'll be right back</h1></body></html>"
        return _with_body(replace(reply, status=self.status), page).with_headers({"Content-Type": "text/html"})


@dataclass(frozen=True)
class WrongJson:
    """Other text instead of the expected JSON: `null`, `{}`, half an array."""

    text: str

    def __call__(self, reply: Reply) -> Reply:
        return _with_body(reply, self.text.encode())


@dataclass(frozen=True)
class Empty:
    """A page without rows, as if the list ended before it."""

    def __call__(self, reply: Reply) -> Reply:
        return _with_body(reply, b"[]")


@dataclass(frozen=True)
class Short:
    """A page that holds its first rows only, though the list goes on after it."""

    rows: int

    def __call__(self, reply: Reply) -> Reply:
        return _first_rows(reply, self.rows)


@dataclass(frozen=True)
class StopAt:
    """A list that ends after this fraction of its rows, on whichever page that falls."""

    fraction: float

    def __call__(self, reply: Reply) -> Reply:
        return _first_rows(reply, int(reply.total * self.fraction) - reply.offset)


@dataclass(frozen=True)
class Edit:
    """Other content: takes the decoded body (a list's rows) and returns the one to send."""

    change: Callable[[Any], Any]

    def __call__(self, reply: Reply) -> Reply:
        changed = self.change(json.loads(reply.body))
        rows = len(changed) if isinstance(changed, list) else 0
        return replace(reply, body=as_json(changed), rows=rows)


@dataclass(frozen=True)
class Raw:
    """These very bytes with these headers, such as gzip or broken UTF-8."""

    body: bytes
    headers: HeaderChanges = field(default_factory=dict)

    def __call__(self, reply: Reply) -> Reply:
        return _with_body(reply, self.body).with_headers(self.headers)


@dataclass(frozen=True)
class Headers:
    """Headers set, sent twice (a tuple) or left out (None); the body stays."""

    changes: Mapping[str, str | tuple[str, ...] | None]

    def __call__(self, reply: Reply) -> Reply:
        return reply.with_headers(self.changes)


@dataclass(frozen=True)
class Redirect:
    """Sends the client, and whatever key it carries along, elsewhere."""

    url: str
    status: int = 302

    def __call__(self, reply: Reply) -> Reply:
        return _with_body(replace(reply, status=self.status), b"").with_headers({"Location": self.url})


@dataclass(frozen=True)
class Cut:
    """The connection ends after so many bytes of a body whose whole length was announced."""

    after_bytes: int

    def __call__(self, reply: Reply) -> Reply:
        return replace(reply, delivery=replace(reply.delivery, cut_after=self.after_bytes))


@dataclass(frozen=True)
class CutChunk:
    """The connection ends inside a chunk of a body that came without a length."""

    after_bytes: int

    def __call__(self, reply: Reply) -> Reply:
        return replace(reply, delivery=replace(reply.delivery, cut_after=self.after_bytes, chunked=True))


@dataclass(frozen=True)
class Stall:
    """Silence between the head and the body."""

    seconds: float

    def __call__(self, reply: Reply) -> Reply:
        return replace(reply, delivery=replace(reply.delivery, stall=self.seconds))


@dataclass(frozen=True)
class Drip:
    """A body that is sent some bytes at a time, with seconds in between."""

    size: int
    interval: float

    def __call__(self, reply: Reply) -> Reply:
        return replace(reply, delivery=replace(reply.delivery, drip=self.size, interval=self.interval))


@dataclass(frozen=True)
class Reset:
    """The connection is reset: before the first byte, or where a `Cut` before it ends the body."""

    def __call__(self, reply: Reply) -> Reply:
        return replace(reply, delivery=replace(reply.delivery, reset=True))


@dataclass
class Rule:
    """Which requests meet which faults.

    Attributes:
        skip: matching requests that pass unharmed first.
        times: how many after them are spoiled; None is all.
        met: matching requests so far.
    """

    where: Where
    faults: tuple[Fault, ...]
    skip: int = 0
    times: int | None = 1
    met: int = 0

    @property
    def spoiled(self) -> int:
        """How many requests this rule has spoiled."""
        after_skipped = max(0, self.met - self.skip)
        return after_skipped if self.times is None else min(after_skipped, self.times)

    def catches(self, request: Request) -> bool:
        """Whether this request is one of those to spoil; counts it if it matches."""
        if not self._matches(request):
            return False
        before = self.spoiled
        self.met += 1
        return self.spoiled > before

    def _matches(self, request: Request) -> bool:
        if callable(self.where):
            return self.where(request)
        if self.where.endswith("*"):
            return request.path.startswith(self.where[:-1])
        return request.path == self.where


class Faults:
    """The script: rules that apply in the order they were added.

    They see every GET that is within the rate limit and carries a good key; other requests' refusals stay as they are.
    """

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._lock = threading.Lock()

    def add(self, where: Where, *faults: Fault, skip: int = 0, times: int | None = 1) -> Rule:
        """From now on, let matching requests pass `skip` times, then spoil them `times` times (None: always)."""
        rule = Rule(where, faults, skip, times)
        with self._lock:
            self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """Remove all rules."""
        with self._lock:
            self._rules.clear()

    def spoil(self, request: Request, reply: Reply) -> Reply:
        """The reply after everything that is scripted for this request."""
        with self._lock:
            caught = [fault for rule in self._rules if rule.catches(request) for fault in rule.faults]
        for fault in caught:
            reply = fault(reply)
        return reply


def _with_body(reply: Reply, body: bytes) -> Reply:
    return replace(reply, body=body, rows=0)


def _first_rows(reply: Reply, rows: int) -> Reply:
    kept = json.loads(reply.body)[: max(0, rows)]
    return replace(reply, body=as_json(kept), rows=len(kept))
