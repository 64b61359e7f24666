"""One run at a time over several machines: a lease in the destination, for databases that many may write.

A DuckDB file needs none: it lets one program in. A dataset has one from the first rows that were loaded into it.
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
from ...source.sql import execute_at, selecting_from
from ...source.warehouse import instant, quoted
from ..destinations.destination import is_file
from ..recovery.lineage import newest_load
from ..run_log.upsert import write_rows
from .lock import AnotherRun

logger = logging.getLogger(__name__)

LEASE = "_picqer_lease"
LASTS = timedelta(minutes=15)
"""After a machine has died, others wait so long."""
RENEWED = LASTS / 5
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class LeaseLost(TryAgainLater):
    """Another run took over while this one went on; what this one has loaded is complete in itself."""


class Lease:
    """The lease of a dataset, held while the block lasts.

    Whoever has the lock of the same working files may take over what a killed run left.

    Args:
        pipeline: into the dataset.

    Raises:
        AnotherRun: a run from other working files holds it.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._me = ""
        self._is_over = Event()
        self._renewing = Thread(target=self._renew, daemon=True)

    def __enter__(self) -> Self:
        """Take it, where there is one."""
        if not is_file(self._pipeline) and _now(self._pipeline) is not None:
            other = self._held_by_another()
            if other:
                raise AnotherRun(f"another run is loading into dataset {other}; this one did nothing.")
        return self

    def affirm(self) -> None:
        """Hold it still, or from now on: the first load of a dataset makes it with its first rows.

        Raises:
            LeaseLost: another run has it, because this one could not renew it, or was not the first to make it.
        """
        load_id = None if is_file(self._pipeline) else newest_load(self._pipeline)
        if load_id is None:
            return
        if _now(self._pipeline) is None:
            # A row for each: two that make it in the same moment both find the other's, and neither goes on.
            row = {"name": _name(self._pipeline), "holder": "", "until": NEVER}
            write_rows(self._pipeline, LEASE, [row], load_id)
        other = self._held_by_another()
        if other:
            raise LeaseLost(f"another run took over dataset {other}; this one goes no further. Run again later.")

    def _held_by_another(self) -> str:
        """The dataset and who has its lease until when; empty when this run does."""
        self._me = self._me or _name(self._pipeline)
        _extend(self._pipeline, self._me)
        with selecting_from(self._pipeline) as select:
            others = select(f"select holder, until from {LEASE} where holder <> {quoted(self._me)}")
        if others:
            _end(self._pipeline, self._me)
            ((holder, until), *_) = others
            return f"{self._pipeline.dataset_name}, from {holder}, at least until {until.astimezone(UTC):%H:%M} UTC"
        if self._renewing.ident is None:
            self._renewing.start()
        return ""

    def _renew(self) -> None:
        while not self._is_over.wait(RENEWED.total_seconds()):
            try:
                _extend(self._pipeline, self._me)
            except Exception as error:  # noqa: BLE001  whatever the driver says; the load itself ends when it stays so
                logger.warning("the lease of %s was not renewed (%s); trying again", self._pipeline.dataset_name, error)

    def __exit__(self, *_: object) -> None:
        """Let go of it."""
        self._is_over.set()
        if self._renewing.ident is None:
            return
        self._renewing.join()
        with suppress(Exception):  # it ends by itself, and what ended the load is what matters
            _end(self._pipeline, self._me)


def _name(pipeline: Pipeline) -> str:
    """Machine, working files, and a number of theirs: containers may share the first two."""
    try:
        number = pipeline.get_local_state_val(LEASE)
    except KeyError:
        number = uniq_id()
        pipeline.set_local_state_val(LEASE, number)
    return f"{socket.gethostname()} {pipeline.working_dir} {number}"


def _extend(pipeline: Pipeline, me: str) -> None:
    """One statement decides among several: the database carries them out one after the other."""
    now = _now(pipeline)
    if now is None:
        return
    until = instant(now + LASTS)
    execute_at(
        pipeline,
        f"update {LEASE} set holder = {quoted(me)}, until = {until} "
        f"where until < {instant(now)} or holder = {quoted(me)}",
    )


def _end(pipeline: Pipeline, me: str) -> None:
    execute_at(pipeline, f"update {LEASE} set until = {instant(NEVER)} where holder = {quoted(me)}")


def _now(pipeline: Pipeline) -> datetime | None:
    """The database's own time, which all machines share; None where it has no lease yet."""
    with selecting_from(pipeline) as select:
        rows = select(f"select current_timestamp from {LEASE}")
    return rows[0][0].astimezone(UTC) if rows else None
