"""One load: lock, lineage, drain, then extract and load portion by portion, mark deletions, record, publish."""

from __future__ import annotations

import logging
from datetime import timedelta

from dlt import Pipeline

from ..source import Sync, apply_deletions, source_of
from .destinations.destination import file_format, is_file
from .failures import failures_named
from .locking.interruption import interruptible
from .locking.lease import Lease
from .locking.lock import only_run
from .locking.readers import PATIENCE, held_open
from .privacy.hiding import hide_what_is_private_now
from .privacy.tombstones import erase_what_is_long_gone
from .recovery.drain import drain
from .recovery.lineage import announce, follow_destination, missing_tables, remove_orphans
from .recovery.packages import remove_unfinishable
from .recovery.prune import prune
from .run_log.api_key import KEYS, new_key, recognise
from .run_log.contract import check_contract
from .run_log.report import extract_rows, record_run
from .serving.calendar_dates import COUNTRY
from .serving.comments import describe
from .serving.publish import PublishedCopy
from .serving.views import make_live_views, miss_live_views

logger = logging.getLogger(__name__)

COMMIT = 450
"""Requests of one commit: about a minute of the rate limit, so that loading fills the wait for the next minute."""


def load(
    sync: Sync,
    pipeline: Pipeline,
    country: str = COUNTRY,
    *,
    patience: timedelta = PATIENCE,
    editions: PublishedCopy | None = None,
) -> None:
    """Bring a reading into the destination of a pipeline, portion by portion, as the only run that does.

    What became of each collection stands in the reading's tallies, and in the table `_picqer_runs`.

    Args:
        sync: of an account.
        pipeline: into a dataset of its own.
        country: whose public holidays the table `dates` has.
        patience: how long another program may keep the DuckDB file open before this gives up.
        editions: publish what was loaded; nothing is published without.

    Raises:
        AnotherRun: one is loading already.
        LeaseLost: one from another machine took over meanwhile.
        DatabaseInUse: another program has the DuckDB file open.
        DestinationFailed: the destination refused; nothing is lost, the next run goes on.
        DiskFull: the same for a full disk.
    """
    with (
        failures_named(pipeline),
        only_run(pipeline),
        interruptible(sync),
        held_open(pipeline, patience),
        Lease(pipeline) as lease,
    ):
        _invocation(sync, pipeline, country, editions, lease)


def _invocation(sync: Sync, pipeline: Pipeline, country: str, editions: PublishedCopy | None, lease: Lease) -> None:
    remove_unfinishable(pipeline)
    follow_destination(pipeline)
    check_contract(pipeline)
    recognise(sync, pipeline)
    if pipeline.has_pending_data:
        drain(pipeline)
        recognise(sync, pipeline)
    pipeline.sync_destination()
    hide_what_is_private_now(sync.privacy, pipeline)
    erase_what_is_long_gone(sync.privacy, pipeline)
    sync.read_again(missing_tables(pipeline))
    miss_live_views(pipeline)
    if not sync.deletions.doubt:
        apply_deletions(pipeline)
    while not sync.is_finished:
        _load_portion(sync, pipeline)
        lease.affirm()
        if editions and not sync.is_finished:
            editions.meanwhile()
    remove_orphans(pipeline, _to_clean(sync, pipeline))
    if sync.stats.rows or not sync.stopped:
        record_run(sync, pipeline, country)
        if editions:
            editions.publish()
    prune(pipeline)


def _to_clean(sync: Sync, pipeline: Pipeline) -> list[str]:
    """Collections whose child rows may have lost their parents; a file is cheap to look through."""
    if sync.request.is_full:
        return [*sync.stats]
    return sync.stats.loaded if is_file(pipeline) else sync.stats.repaired


def _load_portion(sync: Sync, pipeline: Pipeline) -> None:
    extracted = pipeline.extract(source_of(sync), loader_file_format=file_format(pipeline))
    if sync.stopped and not sync.stats.rows:
        pipeline.abort_packages()
        return
    loads = [*extracted.loads_ids, *extract_rows(pipeline, KEYS, list(new_key(sync, pipeline)))]
    announce(pipeline, loads)
    pipeline.normalize()
    # Every documented table must exist, also without a row. Only after normalize does dlt's own state table have all
    # its columns, and DuckDB cannot add the missing ones later.
    pipeline.sync_schema()
    pipeline.load()
    if not sync.deletions.doubt:
        apply_deletions(pipeline)
    describe(pipeline)
    make_live_views(pipeline)
