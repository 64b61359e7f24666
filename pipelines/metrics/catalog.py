"""Every metric: one line each."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ibis.expr.types import Table

from .stock.days_of_cover import days_of_cover
from .tables import Tables, documented

ANY_MOMENT = datetime.fromisoformat("2026-01-01T00:00:00")
"""Where the moment makes no difference."""


@dataclass(frozen=True)
class Metric:
    """A question that is answered by one table.

    Attributes:
        function: makes the table, from tables and parameters.
        page: the notebook it belongs to.
        order: columns that its rows are shown in order of; a minus turns the order round.
    """

    function: Callable[..., Table]
    page: str
    order: tuple[str, ...]

    @property
    def name(self) -> str:
        """As commands and views call it."""
        return self.function.__name__

    @property
    def question(self) -> str:
        """The first line of its documentation."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def parameters(self) -> dict[str, Any]:
        """What can be chosen beside `as_of`, and what is taken otherwise."""
        known = inspect.signature(self.function).parameters
        return {name: one.default for name, one in known.items() if one.kind is one.KEYWORD_ONLY and name != "as_of"}

    def sorted(self, tables: Tables, *, as_of: datetime, **chosen: Any) -> Table:
        """Its table in the order in which people read it."""
        table = self.function(tables, as_of=as_of, **chosen)
        return table.order_by([_by(table, column) for column in self.order])

    def reads(self) -> list[str]:
        """The tables that it is made of."""
        every, read = documented(), set[str]()

        def find(name: str) -> Table:
            read.add(name)
            return every[name]

        self.function(Tables(find), as_of=ANY_MOMENT)
        return sorted(read)


def _by(table: Table, column: str) -> Any:
    """Nulls last, on every database."""
    return (
        table[column.removeprefix("-")].desc(nulls_first=False)
        if column.startswith("-")
        else table[column].asc(nulls_first=False)
    )


CATALOG = (Metric(days_of_cover, "stock", ("days_of_cover", "productcode")),)
METRICS = {metric.name: metric for metric in CATALOG}
