"""One value, from what Picqer sends to what a column holds; exactly, or not at all."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Context, Decimal
from typing import Any

from ..http.nesting import DEEPEST, TooDeep
from ..schema import Type

DECIMALS = Decimal(10) ** -9
LARGEST = Decimal(10) ** 29
"""decimal(38, 9) has 29 digits before the point."""
_EXACT = Context(prec=60)
DOUBLE_DIGITS = 15
"""Digits that a binary double holds exactly; more of them, beyond the ninth decimal, are its noise."""
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")
_NOT_ALL_TEXT = "a character that is no text (NUL or half a surrogate pair)"
_WHOLE = re.compile(r"-?[0-9]{1,19}")
_NUMBER = re.compile(r"\s*[-+.0-9eE]+\s*")
_NEVER = "0000-00-00"


class Unrepresentable(ValueError):
    """The column's type cannot hold this value.

    Args:
        reason: why, without the value, which may be personal.
        instead: what of it the column can hold; None for nothing.
    """

    def __init__(self, reason: str, instead: Any = None) -> None:
        super().__init__(reason)
        self.instead = instead


def text(value: Any) -> str:
    """Text as sent; a number that stands where text belongs keeps its digits."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise Unrepresentable(f"{shown(value)} is no text")
    if isinstance(value, str) and not is_text(value):
        raise Unrepresentable(_NOT_ALL_TEXT, _all_text(value))
    return str(value)


def is_text(sent: str) -> bool:
    """Whether every database takes it."""
    return not _NO_TEXT.search(sent)


def bigint(value: Any) -> int | None:
    """A whole number of 64 bits; `""` is null."""
    if value == "":
        return None
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        value = int(value)
    if isinstance(value, Decimal) and value.copy_abs() < LARGEST and value == value.to_integral_value():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**63) <= value < 2**63:
        raise Unrepresentable(f"{shown(value)} is no whole number of 64 bits")
    return value


def boolean(value: Any) -> bool | None:
    """True or false, also as 1 or 0; `""` is null."""
    if value == "":
        return None
    if value in (0, 1, "0", "1"):
        return bool(int(value))
    raise Unrepresentable(f"{shown(value)} is neither true nor false")


def decimal(value: Any) -> Decimal | None:
    """Exact with up to nine decimals; `""` is null.

    More decimals are refused, unless the number has more digits than a binary double holds: 0.30000000000000004 is
    Picqer's 0.3.
    """
    if value == "":
        return None
    is_written = isinstance(value, str) and _NUMBER.fullmatch(value)
    if isinstance(value, bool) or not (is_written or isinstance(value, (int, Decimal))):
        raise Unrepresentable(f"{shown(value)} is no number")
    number = Decimal(value)
    if not number.is_finite() or number.copy_abs() >= LARGEST:
        raise Unrepresentable(f"{shown(value)} does not fit in decimal(38, 9)")
    rounded = number.quantize(DECIMALS, context=_EXACT)
    if rounded != number and len(number.as_tuple().digits) <= DOUBLE_DIGITS:
        raise Unrepresentable(f"{shown(value)} has more than nine decimals")
    return rounded


def timestamp(value: Any) -> datetime | None:
    """Local wall time as sent; `""` and the zero date are null."""
    written = _string(value)
    if not written or written.startswith(_NEVER):
        return None
    moment = datetime.fromisoformat(written)
    if moment.tzinfo:
        raise Unrepresentable(f"{shown(value)} has a zone, local wall time has none")
    return moment


def day(value: Any) -> date | None:
    """A date; `""` and the zero date are null."""
    moment = timestamp(value)
    if moment is None:
        return None
    if moment.time() != time.min:
        raise Unrepresentable(f"{shown(value)} is a moment, no date")
    return moment.date()


def time_of_day(value: Any) -> time | None:
    """A wall-clock time; `""` is null."""
    written = _string(value)
    if not written:
        return None
    moment = time.fromisoformat(written)
    if moment.tzinfo:
        raise Unrepresentable(f"{shown(value)} has a zone, local wall time has none")
    return moment


def json_text(value: Any) -> str:
    """A value of any form as JSON text; a character that is no text stays escaped."""
    return escaped(json.dumps(value, default=_number, allow_nan=False, ensure_ascii=False))


def escaped(sent: str) -> str:
    r"""Text with NUL and halves of surrogate pairs written as JSON does: `\u0000`."""
    return _NO_TEXT.sub(lambda found: f"\\u{ord(found[0]):04x}", sent)


def document(value: Any) -> Any:
    """A free-form object or list, kept as JSON; `[]` is PHP's empty object.

    Of a JSON column that holds a scalar dlt makes another column, or a package that no database takes.
    """
    if value in ("", []):
        return None
    if not isinstance(value, (dict, list)):
        raise Unrepresentable(f"{shown(value)} is no object and no list")
    sent = _all_text(value)
    kept = json.loads(json.dumps(sent, default=_number, allow_nan=False), parse_int=_integer)
    if sent != value:
        raise Unrepresentable(_NOT_ALL_TEXT, kept)
    return kept


def _all_text(value: Any) -> Any:
    """The value without the characters that no database takes as text, in names of fields too."""
    if isinstance(value, str):
        return _NO_TEXT.sub("", value)
    if isinstance(value, dict):
        return {_all_text(name): _all_text(item) for name, item in value.items()}
    return [_all_text(item) for item in value] if isinstance(value, list) else value


def _number(value: Any) -> float | str:
    """A decimal inside a document: a number where a binary double shows the same digits, else text."""
    number = float(value)
    return number if Decimal(repr(number)) == value else str(value)


def _integer(digits: str) -> int | str:
    """A whole number inside a document: text where it has more than 64 bits, which not every JSON library takes."""
    return int(digits) if -(2**63) <= int(digits) < 2**63 else digits


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise Unrepresentable(f"{shown(value)} is no date or time")
    return value


def shown(value: Any) -> str:
    """A value for a message: its kind and size, never its content, which may be personal."""
    if isinstance(value, TooDeep):
        return f"something nested deeper than {DEEPEST} levels"
    size = f" of {len(value)} characters" if isinstance(value, str) else ""
    kind = "float" if isinstance(value, float) else type(value).__name__
    return f"a {kind}{size}"


CONVERT: Mapping[Type, Callable[[Any], Any]] = {
    "bigint": bigint,
    "text": text,
    "bool": boolean,
    "decimal": decimal,
    "timestamp": timestamp,
    "date": day,
    "time": time_of_day,
    "json": document,
}


def undocumented(name: str, value: Any) -> Type:
    """The type of an undocumented value; it must not depend on the first value seen (25 beside 25.5)."""
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, Decimal)):
        return "bigint" if name.startswith("id") else "decimal"
    return "text"
