"""One run at a time over several machines: a lease in the destination, for databases that many may write.

A DuckDB file needs none: it lets one program in. Nor is there one before the first load, which makes it.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from threading import Event, Thread

from dlt import Pipeline
from dlt.common.utils import uniq_id

from ...picqer.holdings import instant, quoted
from ...picqer.select import execute_at, selecting_from
from ..books.ledger import write_rows
from ..destination import is_file
from ..repair.lineage import newest_load
from .lock import AnotherRun

logger = logging.getLogger(__name__)

LEASE = "_picqer_lease"
LASTS = timedelta(minutes=15)
"""After a machine has died, others wait so long."""
RENEWED = LASTS / 5
NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@contextmanager
def leased(pipeline: Pipeline) -> Iterator[None]:
    """Hold the lease of a dataset, and renew it meanwhile.

    Whoever has the lock of the same working files may take over what a killed run left.

    Raises:
        AnotherRun: a run from other working files holds it.
    """
    if is_file(pipeline):
        yield
        return
    if _now(pipeline) is None:
        yield
        load_id = newest_load(pipeline)
        if load_id:
            write_rows(pipeline, LEASE, [{"name": "load", "holder": "", "until": NEVER}], load_id)
        return
    me = _name(pipeline)
    _take(pipeline, me)
    is_over = Event()

    def renew() -> None:
        while not is_over.wait(RENEWED.total_seconds()):
            try:
                _extend(pipeline, me)
            except Exception as error:  # noqa: BLE001  whatever the driver says; the load itself ends when it stays so
                logger.warning("the lease of %s was not renewed (%s); trying again", pipeline.dataset_name, error)

    thread = Thread(target=renew, daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
        with suppress(Exception):  # it ends by itself, and what ended the load is what matters
            execute_at(pipeline, f"update {LEASE} set until = {instant(NEVER)} where holder = {quoted(me)}")


def _name(pipeline: Pipeline) -> str:
    """Machine, working files, and a number of theirs: containers may share the first two."""
    try:
        number = pipeline.get_local_state_val(LEASE)
    except KeyError:
        number = uniq_id()
        pipeline.set_local_state_val(LEASE, number)
    return f"{socket.gethostname()} {pipeline.working_dir} {number}"


def _take(pipeline: Pipeline, me: str) -> None:
    """One statement decides among several: the database carries them out one after the other."""
    _extend(pipeline, me)
    with selecting_from(pipeline) as select:
        holders = select(f"select holder, until from {LEASE}")
    for holder, until in holders:
        if holder != me:
            raise AnotherRun(
                f"another run is loading into dataset {pipeline.dataset_name}, from {holder}; this one did nothing. If "
                f"that machine is gone, its lease ends at {until.astimezone(UTC):%H:%M} UTC."
            )


def _extend(pipeline: Pipeline, me: str) -> None:
    now = _now(pipeline)
    if now is None:
        return
    until = instant(now + LASTS)
    execute_at(
        pipeline,
        f"update {LEASE} set holder = {quoted(me)}, until = {until} "
        f"where until < {instant(now)} or holder = {quoted(me)}",
    )


def _now(pipeline: Pipeline) -> datetime | None:
    """The database's own time, which all machines share; None where it has no lease yet."""
    with selecting_from(pipeline) as select:
        rows = select(f"select current_timestamp from {LEASE}")
    return rows[0][0].astimezone(UTC) if rows else None
