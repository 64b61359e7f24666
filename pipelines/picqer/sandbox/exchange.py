"""One exchange over HTTP: what a client asked and what the sandbox replies."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

Query = Mapping[str, str]
"""A request's parameters; of one that was sent twice the last counts, as in PHP."""
HeaderChanges = Mapping[str, str | tuple[str, ...] | None]
"""New values by header name: None removes the header, a tuple sends it once per value."""

UNKNOWN, MISSING_PARAMETER, ITEM_NOT_FOUND, RATE_LIMIT, OUT_OF_SCOPE = 1, 5, 20, 28, 31
"""Picqer's error codes (https://picqer.com/en/api/errors); 31 is what a fulfilment customer's key meets."""

_ENCODER = json.JSONEncoder(separators=(",", ":"), check_circular=False)


@dataclass(frozen=True)
class Request:
    """What a client asked.

    Attributes:
        path: below `/api/v1/`, without slashes at its ends.
        headers: by name in lower case.
        address: the client's IP address.
    """

    method: str
    path: str
    query: Query
    headers: Mapping[str, str]
    address: str

    @property
    def key(self) -> str | None:
        """The user name of HTTP Basic, which is where Picqer takes the API key; the password does not matter."""
        scheme, _, credentials = self.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "basic":
            return None
        try:
            return base64.b64decode(credentials, validate=True).decode().partition(":")[0]
        except (binascii.Error, UnicodeDecodeError):
            return None


@dataclass(frozen=True)
class Delivery:
    """How the bytes of a reply reach the client; by default complete and in one write.

    Attributes:
        stall: seconds of silence between head and body.
        drip: bytes of the body per write; None is all of it.
        interval: seconds of silence after each such write.
        cut_after: bytes of the body after which the connection ends, although the head promised all of it.
        chunked: the body goes as one chunk instead of with its length.
        reset: the connection is reset instead of closed; without `cut_after`, before a single byte.
    """

    stall: float = 0.0
    drip: int | None = None
    interval: float = 0.0
    cut_after: int | None = None
    chunked: bool = False
    reset: bool = False


@dataclass(frozen=True)
class Reply:
    """A reply of the sandbox.

    Attributes:
        rows: how many rows of a list the body holds; 0 for everything else.
        offset: how many rows of that list come before them.
        total: how many rows the list has in all.
    """

    status: int
    body: bytes
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    rows: int = 0
    offset: int = 0
    total: int = 0
    delivery: Delivery = field(default=Delivery())

    def with_headers(self, changes: HeaderChanges) -> Reply:
        """The same reply, its headers changed."""
        changed = {name.lower() for name in changes}
        kept = [header for header in self.headers if header[0].lower() not in changed]
        for name, value in changes.items():
            values = (value,) if isinstance(value, str) else value or ()
            kept += [(name, one) for one in values]
        return replace(self, headers=tuple(kept))


class Refused(Exception):
    """The request is answered with an error; carries the whole reply."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.reply = Reply(status, as_json({"error": True, "error_code": code, "error_message": message}))


def as_json(value: Any) -> bytes:
    """The value as Picqer writes it: without spaces, everything beyond ASCII escaped."""
    return _ENCODER.encode(value).encode()
