"""Statistics: the figures that Picqer keeps of the account, each by its own request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..context import Context
from ..errors import NotFound
from ..estimate import Survey
from ..http.answers import Record
from ..messages import Message, Records
from .strategy import Strategy


@dataclass(frozen=True)
class Statistics(Strategy):
    """Every figure; one that is gone stays as it was."""

    has_detail: bool = False

    strategy = "statistics"

    def read(self, ctx: Context) -> Iterator[Message]:
        """Every figure."""
        began = ctx.time.now()
        yield from self.rows(ctx)
        ctx.state.full_scan_at = began

    def rows(self, ctx: Context) -> Iterator[Records]:
        """Every figure."""
        index = self._index(ctx)
        answers = ctx.records_at([f"{self.path}/{key}" for key in index])
        for (key, figure), answer in zip(index.items(), answers, strict=True):
            if answer:
                known = figure if isinstance(figure, dict) else {"description": figure}
                yield Records([{"key": key, **known, **answer.data}], answer.read_at)

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:  # noqa: ARG002  it is no list
        """One request per figure, and one for their names."""
        figures = len(self._index(ctx))
        return figures, 1 + figures

    def _full_refresh_requests(self, ctx: Context) -> int:
        """One request per figure, and one for their names."""
        return 1 + ctx.held.count()

    def _index(self, ctx: Context) -> Record:
        (index,) = ctx.records_at([self.path])
        if index is None:
            raise NotFound(self.path)
        found: Record = index.data
        return found
