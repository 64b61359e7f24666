"""Joins of several tables on the same key."""

from __future__ import annotations

from ibis.expr.types import Table


def left_join_all(rows: Table, *others: Table, by: str | list[str]) -> Table:
    """All rows, left joined with each of the other tables on the same key; the key columns occur once."""
    keys = [by] if isinstance(by, str) else by
    joined = rows
    for other in others:
        joined = joined.left_join(other, keys).drop(*(f"{key}_right" for key in keys))
    return joined
