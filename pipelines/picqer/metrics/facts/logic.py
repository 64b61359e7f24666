"""Three-valued logic: true, false and null."""

from __future__ import annotations

from ibis.expr.types import BooleanValue


def is_true(condition: BooleanValue) -> BooleanValue:
    """The condition, with null as false. SQL Server has no boolean literal, so that `fill_null(False)` fails there."""
    return condition.notnull() & condition
