"""Tables side by side."""

from __future__ import annotations

from ibis.expr.types import Table


def beside(rows: Table, *others: Table, by: str | list[str]) -> Table:
    """Every row, with the columns of others that have the same key; null where one of them has none."""
    keys = [by] if isinstance(by, str) else by
    joined = rows
    for other in others:
        joined = joined.left_join(other, keys).drop(*(f"{key}_right" for key in keys))
    return joined
