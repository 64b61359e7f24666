"""Yes and no, where a database also says that it does not know."""

from __future__ import annotations

from ibis.expr.types import BooleanValue


def is_true(condition: BooleanValue) -> BooleanValue:
    """Whether it holds; unknown is no. SQL Server has no literal no that could be filled in."""
    return condition.notnull() & condition
