"""History: append-only rows; the new ones each run, the old ones once, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass

from ..collection import Cursor, Traits
from ..context import Context
from ..estimate import Survey
from ..messages import DEFER, Message
from ..state import CollectionState, Extent
from .backfill import backfill, extent_of, is_complete, read_everything, read_new
from .strategy import Strategy


@dataclass(frozen=True)
class History(Strategy):
    """Rows created since the last run, and what of the past is still to come.

    Attributes:
        created: the cursor on creation.
    """

    _: KW_ONLY
    created: Cursor

    strategy = "history"

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(self.created, (self.created,))

    def read(self, ctx: Context) -> Iterator[Message]:
        """The new rows, then history."""
        yield from read_new(ctx, self.created)
        if not is_complete(ctx):
            yield DEFER
            yield from backfill(ctx, self.created)

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row."""
        yield from read_everything(ctx)

    def coverage(self, state: CollectionState) -> Extent:
        """How far back history was read."""
        return Extent(state.read_at, state.full_scan_at or state.read_at, extent_of(state))

    def _measure(self, ctx: Context, survey: Survey) -> tuple[int, int]:
        """One question tells whether history is long."""
        rows, requests = super()._measure(ctx, survey)
        return rows, 1 + requests

    def _read_requests(self, ctx: Context) -> int:  # noqa: ARG002  it is always one
        """One question for the cursor."""
        return 1
