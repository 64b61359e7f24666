"""How long bookkeeping is kept, so that a database of many years costs a run no more than a young one.

Rows of Picqer, their deletions and rejected values are data: they stay.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from dlt import Pipeline
from dlt.common.destination.exceptions import DestinationUndefinedEntity

from ...source.sql import client_of, execute_at, in_dialect, select_at
from ...source.warehouse import instant, quoted
from ..destinations.pipeline import newest_load, run_if_changed
from .report import NOT_DUE, RUNS, run_name

logger = logging.getLogger(__name__)

KEEP_RUNS = timedelta(days=90)
"""How long the run log is kept in full."""
MARGIN = timedelta(days=7)
"""How long dlt's own rows are kept, beside the newest ones."""


def trim(pipeline: Pipeline, keep_runs: timedelta, now: datetime) -> None:
    """Once a day remove bookkeeping that nobody needs any more; when that fails, the load itself is not affected.

    Args:
        pipeline: whose destination is trimmed.
        keep_runs: how long `_picqer_runs` is kept in full. Of older runs one row a day (UTC) and collection stays, and
            failures and the first run of each collection.
        now: a moment (UTC) by this machine's clock, which names the runs.
    """
    try:
        run_if_changed(pipeline, "trimmed", (now.date(), keep_runs), lambda: _trim(pipeline, keep_runs, now))
    except Exception as error:  # noqa: BLE001  any error of the driver
        logger.warning(
            "old bookkeeping was not removed (%s); the load itself is not affected, a later run tries again", error
        )


def _trim(pipeline: Pipeline, keep_runs: timedelta, now: datetime) -> None:
    before = now - MARGIN
    versions = _old_versions(pipeline, before)
    execute_at(pipeline, *_old_runs(now - keep_runs), *_old_loads(pipeline, before), versions)
    with suppress(DestinationUndefinedEntity), client_of(pipeline) as client, client.with_staging_dataset():
        client.execute_sql(in_dialect(versions, client))


def _old_runs(before: datetime) -> Iterator[str]:
    """Runs are named after the moment they began, which sorts as text and begins with the day.

    The condition on what is kept stands alone, so that a database can join it.
    """
    old = f"delete from {RUNS} where run < '{run_name(before)}'"
    due = f"from {RUNS} where state <> '{NOT_DUE}'"
    kept = (
        f"select collection as of_collection, max(run) as kept {due} group by collection, substr(run, 1, 8)",
        f"select collection, min(run) {due} group by collection",
        f"select collection, max(run) from {RUNS} where state = 'complete' group by collection",
    )
    is_kept = f"select 1 from ({' union all '.join(kept)}) as chosen where of_collection = collection and kept = run"
    yield f"{old} and state = '{NOT_DUE}'"
    yield f"{old} and state <> 'failed' and coalesce(exit_code, 0) = 0 and not exists ({is_kept})"


def _old_loads(pipeline: Pipeline, before: datetime) -> Iterator[str]:
    """Loads and the states that they kept, older than those that dlt or this program goes on from.

    A load is removed before its state, because a state without its load is never restored. Loads that belong to a state
    of another pipeline stay.
    """
    name = quoted(pipeline.pipeline_name)
    newest = select_at(
        pipeline,
        "select max(load_id) from _dlt_loads join _dlt_pipeline_state on load_id = _dlt_load_id "
        f"where status = 0 and pipeline_name = {name}",
    )
    needed = [load for load in (*(load for (load,) in newest), newest_load(pipeline)) if load]
    oldest = quoted(min([str(before.timestamp()), *needed]))
    others = f"select 1 from _dlt_pipeline_state where _dlt_load_id = load_id and pipeline_name <> {name}"
    yield f"delete from _dlt_loads where schema_name = 'picqer' and load_id < {oldest} and not exists ({others})"
    yield f"delete from _dlt_pipeline_state where pipeline_name = {name} and _dlt_load_id < {oldest}"


def _old_versions(pipeline: Pipeline, before: datetime) -> str:
    """Versions of the schema except the newest one, which dlt restores, and the current one, which it looks up."""
    of_picqer = "from _dlt_version where schema_name = 'picqer'"
    newest = select_at(pipeline, f"select version_hash {of_picqer} order by inserted_at desc limit 1")
    needed = {pipeline.default_schema.stored_version_hash, *(number for (number,) in newest)}
    kept = ", ".join(map(quoted, sorted(needed)))
    return f"delete {of_picqer} and inserted_at < {instant(before)} and version_hash not in ({kept})"
