"""One run at a time over several machines: a lease in the dataset, for databases that many programs write.

A dataset has a lease from the first rows that are loaded into it.
"""

from __future__ import annotations

import logging
import socket
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Self

from dlt import Pipeline
from dlt.common.utils import uniq_id

from ...source import TryAgainLater
from ...source.sql import execute_at, select_at
from ...source.warehouse import instant, quoted
from ..locking.lock import AnotherRun
from .pipeline import local_value, newest_load
from .upsert import upsert

logger = logging.getLogger(__name__)

LEASE = "_picqer_lease"
DURATION = timedelta(minutes=15)
"""How long other machines wait after one has died."""
RENEWED_EVERY = DURATION / 5
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class LeaseLost(TryAgainLater):
    """Another run took over the lease of this one. What this one has loaded is complete in itself."""


class NoLease:
    """For databases that let one program write."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def affirm(self) -> None:
        """Nothing can have changed."""


class DatasetLease:
    """The lease of a dataset: a row per run, and the database's own clock.

    A run that has the lock of the same working files may take over what a killed run left.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._holder = ""
        self._is_over = Event()
        self._renewing = Thread(target=self._renew, daemon=True)

    def __enter__(self) -> Self:
        """Acquire it where the dataset has one.

        Raises:
            AnotherRun: a run from other working files holds it.
        """
        if _now(self._pipeline) is not None and (other := self._held_by_another()):
            raise AnotherRun(f"another run is loading into dataset {other}; this one did nothing.")
        return self

    def affirm(self) -> None:
        """Check that this run still holds it. The first load of a dataset creates it with its first rows.

        Raises:
            LeaseLost: another run has it, because this one could not renew it, or was not the first to create it.
        """
        if newest_load(self._pipeline) is None:
            return
        if _now(self._pipeline) is None:
            # A row per run: when two runs create it at the same moment, both find the other's row, and neither goes on.
            row = {"name": _holder_name(self._pipeline), "holder": "", "until": NEVER}
            upsert(self._pipeline, LEASE, [row])
        if other := self._held_by_another():
            raise LeaseLost(f"another run took over dataset {other}; this one goes no further. Run again later.")

    def _held_by_another(self) -> str:
        """The dataset, the other holder and the end of its lease; empty when this run holds it."""
        self._holder = self._holder or _holder_name(self._pipeline)
        _extend(self._pipeline, self._holder)
        query = f"select holder, until from {LEASE} where holder <> {quoted(self._holder)}"
        others = select_at(self._pipeline, query)
        if others:
            _end(self._pipeline, self._holder)
            ((holder, until), *_) = others
            return f"{self._pipeline.dataset_name}, from {holder}, at least until {until.astimezone(UTC):%H:%M} UTC"
        if self._renewing.ident is None:
            self._renewing.start()
        return ""

    def _renew(self) -> None:
        while not self._is_over.wait(RENEWED_EVERY.total_seconds()):
            try:
                _extend(self._pipeline, self._holder)
            except Exception as error:  # noqa: BLE001  any error of the driver; if it persists, the load itself fails
                logger.warning("the lease of %s was not renewed (%s); trying again", self._pipeline.dataset_name, error)

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        if self._renewing.ident is None:
            return
        self._renewing.join()
        with suppress(Exception):  # it expires by itself, and the error that ended the load is the one that matters
            _end(self._pipeline, self._holder)


Lease = NoLease | DatasetLease
"""The right to write to a dataset, held within a block."""


def _holder_name(pipeline: Pipeline) -> str:
    """Machine, working files and a random id of these: containers may share the first two."""
    number = local_value(pipeline, LEASE)
    if number is None:
        number = uniq_id()
        pipeline.set_local_state_val(LEASE, number)
    return f"{socket.gethostname()} {pipeline.working_dir} {number}"


def _extend(pipeline: Pipeline, holder: str) -> None:
    """One statement decides between several runs: the database executes them one after the other."""
    now = _now(pipeline)
    if now is None:
        return
    until = instant(now + DURATION)
    execute_at(
        pipeline,
        f"update {LEASE} set holder = {quoted(holder)}, until = {until} "
        f"where until < {instant(now)} or holder = {quoted(holder)}",
    )


def _end(pipeline: Pipeline, holder: str) -> None:
    execute_at(pipeline, f"update {LEASE} set until = {instant(NEVER)} where holder = {quoted(holder)}")


def _now(pipeline: Pipeline) -> datetime | None:
    """The database's own time, which all machines share; None where the dataset has no lease yet."""
    rows = select_at(pipeline, f"select current_timestamp from {LEASE}")
    return rows[0][0].astimezone(UTC) if rows else None
