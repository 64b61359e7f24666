"""One load: lock, recover, then extract and load portion by portion, mark deletions, record, publish."""

from __future__ import annotations

import logging
from datetime import timedelta

from ..source import ComparedPortion, Sync, apply_deletions, apply_readings, heal_rejected, source_of
from .destinations.interface import Destination
from .destinations.readers import PATIENCE
from .locking.interruption import interruptible
from .privacy.erasure import empty_new_private_columns, erase_deleted
from .recovery.lineage import announce, distrust_unfinished, follow_destination, recreate_missing_tables, remove_orphans
from .recovery.packages import brings_rows, drain, prune, remove_unfinishable
from .run_log.api_key import KEYS, new_key, verify_account
from .run_log.contract import bring_up_to_date
from .run_log.coverage import extents
from .run_log.report import extract_rows, record_run
from .run_log.retention import KEEP_RUNS, trim
from .serving.calendar_dates import COUNTRY, DATES, new_dates
from .serving.comments import describe
from .serving.publish import Publisher
from .serving.views import invalidate_live_views, make_live_views

logger = logging.getLogger(__name__)

COMMIT = 450
"""Requests of one commit: about a minute of the rate limit. Loading happens while the rate limit refills."""


def load(  # noqa: PLR0913  each is a setting of its own
    sync: Sync,
    destination: Destination,
    country: str = COUNTRY,
    *,
    patience: timedelta = PATIENCE,
    keep_runs: timedelta = KEEP_RUNS,
    publisher: Publisher | None = None,
) -> None:
    """Load an account into a destination, portion by portion, as the only run that does.

    The result of each collection is in `sync.stats` and in the table `_picqer_runs`. `Operation` describes country,
    patience and keep_runs; nothing is published without a publisher.

    Raises:
        AnotherRun: another run is loading already.
        LeaseLost: a run on another machine took over meanwhile.
        DatabaseInUse: another program has the DuckDB file open.
        DestinationFailed: the destination refused; nothing is lost, the next run goes on.
        DiskFull: the same for a full disk.
    """
    with destination.failures_named(), destination.lock.held(), interruptible(sync):
        with destination.held_open(patience), destination.lease() as lease:
            _recover(sync, destination)
            while not sync.is_finished:
                _load_portion(sync, destination, country)
                lease.affirm()
                if publisher and not sync.is_finished:
                    publisher.publish_if_due()
            _finish(sync, destination, keep_runs, publisher)
        destination.compact()


def _recover(sync: Sync, destination: Destination) -> None:
    """Finish what earlier runs left, and bring the destination into the state that this run continues from."""
    pipeline = destination.pipeline
    remove_unfinishable(pipeline)
    is_new_here = follow_destination(pipeline)
    if bring_up_to_date(pipeline, sync.stats.started):
        destination.note_change()
    verify_account(sync, pipeline)
    if pipeline.has_pending_data:
        drain(pipeline)
        destination.note_change()
        verify_account(sync, pipeline)
    pipeline.sync_destination()
    is_emptied, is_erased = empty_new_private_columns(sync.privacy, pipeline), erase_deleted(sync.privacy, pipeline)
    missing = recreate_missing_tables(pipeline)
    if is_new_here:
        distrust_unfinished(pipeline)
    sync.read_again(missing)
    invalidate_live_views(pipeline)
    if is_emptied or is_erased or missing:
        destination.note_change()
    _settle(sync, destination)


def _load_portion(sync: Sync, destination: Destination, country: str) -> None:
    pipeline = destination.pipeline
    extracted = pipeline.extract(source_of(sync, ComparedPortion), loader_file_format=destination.file_format)
    if sync.stopped and not sync.stats.rows:
        pipeline.abort_packages()
        return
    ours = {KEYS: [*new_key(sync, pipeline)], DATES: new_dates(pipeline, sync.time.zone, country)}
    announce(pipeline, [*extracted.loads_ids, *extract_rows(destination, ours)])
    pipeline.normalize()
    if any(brings_rows(pipeline, load_id) for load_id in pipeline.list_normalized_load_packages()):
        destination.note_change()
    # Every documented table must exist, also without a row. Only after normalize does dlt's own state table have all
    # its columns, and DuckDB cannot add the missing ones later.
    pipeline.sync_schema()
    pipeline.load()
    _settle(sync, destination)
    if describe(destination) | make_live_views(pipeline):
        destination.note_change()


def _settle(sync: Sync, destination: Destination) -> None:
    """Note in the tables themselves what was loaded beside them: rows that are as they were, and rows that are gone."""
    apply_readings(destination.pipeline)
    if not sync.deletions.doubt and apply_deletions(destination.pipeline):
        destination.note_change()


def _finish(sync: Sync, destination: Destination, keep_runs: timedelta, publisher: Publisher | None) -> None:
    repaired = [*sync.stats] if sync.request.is_full else sync.stats.repaired
    if suspects := destination.with_possible_orphans(repaired):
        remove_orphans(destination.pipeline, suspects)
        destination.note_change()
    if sync.stats.rows or not sync.stopped:
        reached = extents(destination.pipeline.state)
        if heal_rejected(destination.pipeline, {name: one.verified for name, one in reached.items()}):
            destination.note_change()
        record_run(sync, destination)
        trim(destination.pipeline, keep_runs, sync.stats.started)
        if publisher:
            publisher.publish()
    prune(destination.pipeline)
