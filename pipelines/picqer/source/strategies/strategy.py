"""What every strategy does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from ..collection import Collection
from ..context import Context
from ..errors import NotFound
from ..estimate import CHANGES, FIRST_LOAD, WHOLE, Estimate, Survey, walk_requests
from ..messages import Message, Records
from ..pagination.page import Key
from ..state import CollectionState, Extent, HistoryProgress, ScrubCycle
from .absence import confirmed
from .slices import since_filter, walk_slices


@dataclass(frozen=True)
class Strategy(Collection, ABC):
    """A collection and how it is read: a row of the catalog.

    A subclass reads its collection, and says what reading costs.

    Attributes:
        details_per_row: detail calls for each row that is read, beside the requests of the list.
        probes: requests of a first load that read no row.
        needs: collections that are read to their end before this one begins.
    """

    details_per_row: ClassVar[int] = 0
    probes: ClassVar[int] = 0
    needs: ClassVar[tuple[str, ...]] = ()

    @abstractmethod
    def read(self, ctx: Context) -> Iterator[Message]:
        """What is new, changed and gone since the last run."""

    def rows(self, ctx: Context) -> Iterator[Records]:
        """Every row, as far as the list itself shows it; no cursor moves."""
        yield from walk_slices(ctx)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row again, whatever was read before; the next ordinary run goes on from there."""
        yield from self.read(ctx)

    def refresh(self, ctx: Context, keys: Sequence[Key]) -> Iterator[Message]:
        """These rows as they are now, each by its detail call; no cursor moves. `Request` refuses lists without one."""
        yield from confirmed(ctx, keys)

    def coverage(self, state: CollectionState) -> Extent:
        """How far it was read, by what was kept: every row is verified by a scrub, or else by each full scan."""
        history, cycle = state.history or HistoryProgress(), state.scrub or ScrubCycle()
        verified = state.full_scan_at
        if self.traits.scrubs:
            whole = history.began if history.is_complete else ""
            verified = _moment(cycle.verified or whole)
        until = _moment(history.since or history.until)
        return Extent(state.read_at, verified, _moment(cycle.due), cycle.late(self.name), until)

    def estimate(self, ctx: Context, survey: Survey) -> Estimate:
        """What the next read takes: measured at Picqer before the first load, computed from what is held later."""
        if ctx.state.read_at is None:
            return Estimate(FIRST_LOAD, *self._measure(ctx, survey))
        changes = None if survey.is_full else self._read_requests(ctx)
        if changes is None:
            requests = self._full_refresh_requests(ctx)
            ctx.budget.spend_on_list(requests)
            return Estimate(WHOLE, ctx.held.count(), requests)
        return Estimate(CHANGES, 0, changes)

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:
        """Rows that a first load brings, and the requests that it takes."""
        slices = [{**params, **since_filter(ctx)} for params in self.slices]
        try:
            rows, requests = survey.measure(self.path, slices)
        except NotFound:
            if not self.fallback:
                raise
            rows, requests = survey.measure(self.fallback, slices)
        return rows, self.probes + requests + rows * self.details_per_row

    def _full_refresh_requests(self, ctx: Context) -> int:
        """Requests of a full refresh, by the rows that are held."""
        rows = ctx.held.count()
        return walk_requests(rows) + len(self.slices) - 1 + rows * self.details_per_row

    def _read_requests(self, ctx: Context) -> int | None:  # noqa: ARG002  most ask what is held
        """Requests of an ordinary read when nothing has changed; None when it reads everything."""
        return None


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
