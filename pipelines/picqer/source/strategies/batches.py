"""Picklist batches: open ones by their status, others by what picklists say of them, each with its detail call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from ..collection import Traits
from ..context import Context
from ..http.answers import Record
from ..messages import DEFER, Message
from ..pagination.page import Key, key_of
from ..warehouse import format_timestamp, wall_time
from .absence import KeyTracker
from .detail_calls import begin_all_details, begin_changes, outdated, read_details, read_keys, scan_headers
from .open_rows import OpenRows, listing_requests
from .scrub import ByKey, all_read, scrub, scrub_requests
from .slices import begin_full_scan, full_scan_requests, is_full_scan_due
from .strategy import Strategy

SETTLED = timedelta(days=3)
"""Batches whose picklists have not changed for so long are left to the scrub and the full scan."""


@dataclass(frozen=True, kw_only=True)
class Batches(Strategy):
    """Open batches that changed, those no longer open, and those that changed picklists belong to.

    When a full scan is due all headers are read, and tell which details are new.

    Attributes:
        open: the known values of `status` that are not final.
        final: the known values of `status` that are.
        stamp: the column that says when a row was changed.
    """

    open: tuple[str, ...]
    final: tuple[str, ...]
    stamp: str

    strategy = "details"
    needs = ("picklists",)
    details_per_row = 1

    @property
    def traits(self) -> Traits:
        """What its list offers to go by."""
        return Traits(stamp=self.stamp, open=self.open, scrubs=True)

    def read(self, ctx: Context) -> Iterator[Message]:
        """What changed, or all headers; then the scrub.

        A first load waits for the picklists: old ones, which a killed first load left, may name batches that are new.
        """
        is_first, began = begin_changes(ctx), begin_full_scan(ctx).isoformat()
        while not is_first and ctx.budget.is_in_portions and ctx.related.is_still_read("picklists"):
            yield DEFER
        stale = set() if is_first else self._stale(ctx)
        if is_full_scan_due(ctx):
            is_outdated = outdated(ctx, self.stamp)

            def is_wanted(header: Record) -> bool:
                return is_outdated(header) or key_of(header, self.key) in stale

            yield from scan_headers(ctx, is_wanted)
        else:
            yield from self._present(ctx, stale)
        if is_first:
            all_read(ctx, began)
        else:
            yield from scrub(ctx, ByKey())

    def full_refresh(self, ctx: Context) -> Iterator[Message]:
        """Every row with its details, which is a cycle of the scrub too."""
        begin_all_details(ctx)
        began = begin_full_scan(ctx).isoformat()
        yield from scan_headers(ctx, lambda _: True)
        all_read(ctx, began)

    def _read_requests(self, ctx: Context) -> int:
        """The listings of open rows, the scrub, and a full scan when it is due."""
        return listing_requests(ctx, self.open, self.final) + full_scan_requests(ctx) + scrub_requests(ctx, ByKey())

    def _present(self, ctx: Context, stale: set[Key]) -> Iterator[Message]:
        seen = KeyTracker(self.key)
        rows = OpenRows(ctx, self.open, self.final, seen)
        for page in rows.listed():
            changed = [
                header
                for header in page.records
                if (key := key_of(header, self.key)) in stale
                or key not in rows.held
                or rows.held[key].stamp != header.get(self.stamp)
            ]
            yield from read_details(ctx, changed)
        yield from read_keys(ctx, sorted(stale - seen.keys - rows.held.keys()))
        yield from rows.left()

    def _stale(self, ctx: Context) -> set[Key]:
        """Batches that picklists name and that are not held, or were read before one of those picklists changed."""
        settled = format_timestamp(ctx.time.local_now() - SETTLED)
        named: dict[int, str] = {
            idpicklist_batch: format_timestamp(updated)
            for idpicklist_batch, updated in ctx.held.select(
                "select idpicklist_batch, max(updated) from picklists where idpicklist_batch is not null "
                f"and updated > {wall_time(settled)} group by idpicklist_batch"
            )
        }
        for idpicklist_batch, updated in ctx.related.noted("picklists").values():
            if idpicklist_batch is not None:
                named[idpicklist_batch] = max(updated or "", named.get(idpicklist_batch, ""))
        read = {
            key: format_timestamp(ctx.time.local(read_at)) if deleted_at is None else "9999"
            for key, read_at, deleted_at in ctx.held.select(
                f"select {self.key[0]}, _read_at, _deleted_at from {self.name}"
            )
        }
        return {(key,) for key, updated in named.items() if updated >= read.get(key, "")}
