"""History: append-only rows; the new ones each run, the old ones once, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..collection import Cursor, Traits
from ..context import Context
from ..messages import DEFER, Message
from .backfill import backfill, is_complete, read_everything, read_new
from .strategy import Strategy


@dataclass(frozen=True, kw_only=True)
class History(Strategy):
    """Rows created since the last run, and what of the past is still to come."""

    created: Cursor

    strategy = "history"
    probes = 1  # tells whether history is long

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

    def _read_requests(self, ctx: Context) -> int:  # noqa: ARG002  one question for the cursor, always
        return 1
