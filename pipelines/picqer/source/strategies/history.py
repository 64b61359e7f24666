"""History: append-only rows; the new ones each run, the old ones once, newest first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..collection import Cursor, Traits
from ..context import Context
from ..messages import DEFER, Message
from .backfill import backfill, is_complete, read_everything, read_new
from .scrub import ByCreation, all_read, scrub, scrub_requests
from .strategy import Strategy


@dataclass(frozen=True, kw_only=True)
class History(Strategy):
    """Rows created since the last run, and what of the past is still to come; a scrub finds those that come late."""

    created: Cursor

    strategy = "history"
    probes = 1  # tells whether history is long

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(self.created, (self.created,), scrubs=True)

    def read(self, ctx: Context) -> Iterator[Message]:
        """The new rows, then history or the scrub."""
        yield from read_new(ctx, self.created)
        if not is_complete(ctx):
            yield DEFER
            yield from backfill(ctx, self.created)
        else:
            yield from scrub(ctx, ByCreation(self.created))

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row, which is a cycle of the scrub too."""
        all_read(ctx, (yield from read_everything(ctx)))

    def _read_requests(self, ctx: Context) -> int:
        """One question for the cursor, and the scrub."""
        return 1 + scrub_requests(ctx, ByCreation(self.created))
