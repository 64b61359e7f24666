"""What Picqer answered: its body decoded exactly, its headers read with distrust."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

from ..redaction import without
from .nesting import cut, shallow

LONGEST_HINT = 120.0
"""Seconds of Retry-After that are believed."""
LONGEST_QUOTE = 200
"""Characters of Picqer's own error message that go into ours."""

LONGEST_INT = 40
"""Digits of a number that is still read as an int: Python refuses thousands of them, Decimal does not."""

Record = dict[str, Any]
"""One JSON object as Picqer sent it; numbers with a fraction are Decimal."""


class Undecodable(ValueError):
    """The body is no JSON."""


@dataclass(frozen=True)
class Answer:
    """A decoded answer.

    Attributes:
        data: the JSON value.
        date: the server's own time of answering (UTC, whole seconds).
        read_at: the same moment made strictly increasing over the answers of a client: of two readings of one
            record, the later has the larger `read_at`.
    """

    data: Any
    date: datetime
    read_at: datetime


def decoded(body: bytes) -> Any:
    """The JSON value with exact decimals.

    What no column can hold stands for itself, so that only the record that has it is set aside: NaN and Infinity, which
    JSON does not have, stay floats, bytes that are no UTF-8 become lone surrogates, endless nesting becomes `TooDeep`.

    Raises:
        Undecodable: it is no JSON at all.
    """
    text = body.decode("utf-8", "surrogateescape")
    try:
        try:
            data = _parsed(text)
        except RecursionError:
            data = _parsed(cut(text))
    except ValueError as error:
        raise Undecodable(f"an answer that is no JSON ({len(body)} bytes)") from error
    return shallow(data)


class NotFinite(float):
    """NaN or an infinity, which JSON does not have; of a type of its own, so that nothing takes it for null."""


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_float=_exact, parse_constant=NotFinite)
    except json.JSONDecodeError:
        raise
    except ValueError:  # a whole number of thousands of digits, which int refuses
        return json.loads(text, parse_float=_exact, parse_int=_whole, parse_constant=NotFinite)


def _exact(digits: str) -> Decimal | float:
    """The number as it is written; a float where its exponent is beyond any number's, and then no column takes it."""
    try:
        return Decimal(digits)
    except ArithmeticError:
        return float(digits)


def _whole(digits: str) -> int | Decimal | float:
    return int(digits) if len(digits) <= LONGEST_INT else _exact(digits)


def is_list_of_records(data: Any) -> bool:
    """Whether this is what every list of the API is: a JSON array of objects."""
    return isinstance(data, list) and all(isinstance(item, dict) for item in data)


def is_record(data: Any) -> bool:
    """Whether this is one object, and not the one that Picqer sends for an error."""
    return isinstance(data, dict) and data.get("error") is not True


def message(body: bytes, secrets: Collection[str]) -> str:
    """Picqer's own words for an error, or the start of whatever came instead (https://picqer.com/en/api/errors).

    Secrets are hidden before it is cut: the start of one would not be recognised. What no database holds (NUL, halves
    of surrogate pairs) is written as JSON does.
    """
    try:
        words = str(json.loads(body)["error_message"])
    except (ValueError, KeyError, TypeError, RecursionError):
        words = body.decode("utf-8", "replace")
    return without(words, secrets)[:LONGEST_QUOTE].encode("utf-8", "backslashreplace").decode().replace("\0", r"\u0000")


def server_time(headers: Mapping[str, str]) -> datetime:
    """The `Date` of an answer; this machine's clock where the server does not say."""
    return _moment(headers.get("Date")) or datetime.now(UTC).replace(microsecond=0)


def retry_hint(headers: Mapping[str, str]) -> float | None:
    """Seconds that `Retry-After` asks for, within bounds; None without a readable one.

    A date is read against the server's own `Date`, so that a clock that is off on either side does not matter.
    """
    text = headers.get("Retry-After", "").strip()
    until, date = _moment(text), _moment(headers.get("Date"))
    if text.isdecimal():
        seconds = float(text)
    elif until and date:
        seconds = (until - date).total_seconds()
    else:
        return None
    return min(max(seconds, 1.0), LONGEST_HINT)


def _moment(text: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text or "")
    except (ValueError, OverflowError):  # of numbers beyond any date
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
