"""One load: lock, lineage, drain, then extract and load portion by portion, mark deletions, record, publish."""

from __future__ import annotations

import errno
import logging
import os
from datetime import timedelta

from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.destination.exceptions import DestinationException
from dlt.pipeline.exceptions import PipelineStepFailed
from duckdb import Error as DuckDBError

from ..picqer import ConfigurationError, Interrupted, PicqerError, Reading, apply_deletions, source_of
from .alone.interruption import interruptible
from .alone.lease import leased
from .alone.lock import only_run
from .alone.readers import PATIENCE, held_open
from .books.contract import check_contract
from .books.keys import KEYS, new_key, recognise
from .books.report import extract_rows, record_run
from .destination import causes, file_format, is_of_driver, setting_is_wrong
from .privacy.hiding import hide_what_is_private_now
from .privacy.tombstones import erase_what_is_long_gone
from .repair.drain import drain
from .repair.lineage import announce, follow_destination, missing_tables, remove_orphans
from .repair.packages import remove_unfinishable
from .shown.comments import describe
from .shown.dates import COUNTRY
from .shown.publish import Editions
from .shown.views import make_live_views

logger = logging.getLogger(__name__)

PERMANENT = (
    "No such file or directory",
    "not a valid DuckDB database file",
    "Read-only file system",
    "Permission denied",
    "Is a directory",
    "Corrupt database file",
)
"""What a database says that will say the same the next time."""
NO_ROOM = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}
"""Disk full, quota used up, file too large."""
COMMIT = 450
"""Requests of one commit: about a minute of the rate limit, so that loading fills the wait for the next minute."""


class DestinationFailed(PicqerError):
    """The destination did not take the data; what was read stays pending and is loaded first by the next run."""

    exit_code = 75


class DiskFull(PicqerError):
    """No room for the working files or the database."""

    exit_code = 74


def load(
    reading: Reading,
    pipeline: Pipeline,
    country: str = COUNTRY,
    *,
    patience: timedelta = PATIENCE,
    editions: Editions | None = None,
) -> None:
    """Bring a reading into the destination of a pipeline, portion by portion, as the only run that does.

    What became of each collection stands in the reading's tallies, and in the table `_picqer_runs`.

    Args:
        reading: of an account.
        pipeline: into a dataset of its own.
        country: whose public holidays the table `dates` has.
        patience: how long another program may keep the DuckDB file open before this gives up.
        editions: publish what was loaded; nothing is published without.

    Raises:
        AnotherRun: one is loading already.
        DatabaseInUse: another program has the DuckDB file open.
        DestinationFailed: the destination refused; nothing is lost, the next run goes on.
        DiskFull: the same for a full disk.
    """
    try:
        with only_run(pipeline), interruptible(reading), held_open(pipeline, patience), leased(pipeline):
            _invocation(reading, pipeline, country, editions)
    except PicqerError:
        raise
    except Exception as error:
        if not is_of_destination(error):
            raise
        raise named(error, pipeline) from error


def _invocation(reading: Reading, pipeline: Pipeline, country: str, editions: Editions | None) -> None:
    remove_unfinishable(pipeline)
    follow_destination(pipeline)
    check_contract(pipeline)
    recognise(reading, pipeline)
    if pipeline.has_pending_data:
        drain(pipeline)
        recognise(reading, pipeline)
    pipeline.sync_destination()
    hide_what_is_private_now(reading.privacy, pipeline)
    erase_what_is_long_gone(reading.privacy, pipeline)
    reading.forget(missing_tables(pipeline))
    if not reading.key_doubt:
        apply_deletions(pipeline)
    while not reading.is_finished:
        _load_portion(reading, pipeline)
        if editions and not reading.is_finished:
            editions.meanwhile()
    remove_orphans(pipeline, reading.suspicious)
    reading.finish()
    if reading.rows or not reading.stopped:
        record_run(reading, pipeline, country)
        if editions:
            editions.publish()


def _load_portion(reading: Reading, pipeline: Pipeline) -> None:
    extracted = pipeline.extract(source_of(reading), loader_file_format=file_format(pipeline))
    if reading.stopped and not reading.rows:
        pipeline.abort_packages()
        return
    loads = [*extracted.loads_ids, *extract_rows(pipeline, KEYS, list(new_key(reading, pipeline)))]
    announce(pipeline, loads)
    pipeline.normalize()
    # Every documented table must exist, also without a row. Only after normalize does dlt's own state table have all
    # its columns, and DuckDB cannot add the missing ones later.
    pipeline.sync_schema()
    pipeline.load()
    if not reading.key_doubt:
        apply_deletions(pipeline)
    describe(pipeline)
    make_live_views(pipeline)


def named(error: Exception, pipeline: Pipeline) -> PicqerError:
    """The error by its meaning for whoever has to act on it."""
    if _is_disk_full(error):
        return DiskFull(f"The disk is full: make room for {pipeline.working_dir} and the database, and run again.")
    for cause in causes(error):
        if isinstance(cause, ConfigurationException):
            return setting_is_wrong(cause)
    if any(isinstance(cause, KeyboardInterrupt) for cause in causes(error)):
        return Interrupted()
    name = pipeline.destination.destination_name if pipeline.destination else "the destination"
    first, *_ = str([*causes(error)][-1]).strip().splitlines() or [type(error).__name__]
    if any(isinstance(cause, ImportError) for cause in causes(error)):
        return ConfigurationError(f"{name} needs a program that is not there ({first}): pip install 'dlt[{name}]'.")
    if any(words in first for words in PERMANENT):
        return ConfigurationError(f"{name} cannot be written ({first}): check destination.{name}.credentials.")
    return DestinationFailed(
        f"{name} did not take the data ({first}): nothing is lost, run again; "
        "a database that another program has open must be closed there first."
    )


def is_of_destination(error: Exception) -> bool:
    """Whether the destination, its settings, the disk or a signal ended it, and no bug of ours while reading."""
    if isinstance(error, PipelineStepFailed) and error.step == "extract":
        stopped = (isinstance(cause, KeyboardInterrupt) or is_of_driver(cause) for cause in causes(error))
        return _is_disk_full(error) or any(stopped)
    of_it = (PipelineStepFailed, DestinationException, ConfigurationException, DuckDBError, OSError)
    return isinstance(error, of_it) or is_of_driver(error)


def _is_disk_full(error: Exception) -> bool:
    """A database says it in words only."""
    words = [os.strerror(code) for code in NO_ROOM]
    return any(
        getattr(cause, "errno", None) in NO_ROOM or any(one in str(cause) for one in words) for cause in causes(error)
    )
