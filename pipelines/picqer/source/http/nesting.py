"""How deep an answer may nest: what lies deeper costs the record that holds it, and nothing else."""

from __future__ import annotations

import re
from typing import Any

DEEPEST = 32
"""Levels inside one field of a record; Picqer's own records have five."""
LEFT = 2 * DEEPEST
"""Levels that stay when a text is cut: enough to see that it was too deep."""
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}]', re.DOTALL)
_CLOSING = {"[": ord("]"), "{": ord("}")}


class TooDeep(float):
    """Stands where something was nested deeper than `DEEPEST`; as NaN, which no column takes."""


def shallow(data: Any) -> Any:
    """The answer itself when it is shallow, else one with `TooDeep` in the fields of its records that are not."""
    if isinstance(data, list):
        return [_shallow_record(record) for record in data] if _is_deeper(data, DEEPEST + 2) else data
    return _shallow_record(data)


def cut(text: str) -> str:
    """JSON that is nested too deep to be decoded, without what lies below `LEFT` levels.

    Raises:
        ValueError: its brackets do not match.
    """
    kept: list[str] = []
    begin = 0
    awaited = bytearray()
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in _CLOSING:
            awaited.append(_CLOSING[sign])
            if len(awaited) == LEFT + 1:
                kept.append(text[begin : token.start()])
        elif sign in {"]", "}"}:
            if not awaited or awaited.pop() != ord(sign):
                raise ValueError("brackets that do not match")
            if len(awaited) == LEFT:
                kept.append("null")
                begin = token.end()
    if awaited:
        raise ValueError("brackets that are not closed")
    return "".join([*kept, text[begin:]])


def _shallow_record(record: Any) -> Any:
    if not isinstance(record, dict):
        return record
    return {name: TooDeep("nan") if _is_deeper(value, DEEPEST) else value for name, value in record.items()}


def _is_deeper(value: Any, levels: int) -> bool:
    """Level by level, so that no depth is too deep to be measured."""
    level = [value] if isinstance(value, (dict, list)) else []
    while level and levels:
        levels -= 1
        level = [
            inner
            for item in level
            for inner in (item.values() if isinstance(item, dict) else item)
            if isinstance(inner, (dict, list))
        ]
    return bool(level)
