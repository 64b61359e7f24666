"""One invocation, as a scheduler starts it: the load, and what is told of it."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from dlt import Pipeline

from ..source import CollectionStats, Interrupted, PicqerError, Sync
from ..source.redaction import forms_of, without
from .config.home import HomeError
from .destinations.destination import database_file, home_of, is_file
from .failures import meaning
from .locking.lock import AnotherRun
from .locking.readers import PATIENCE
from .notifications import Notifications
from .outcome import CollectionOutcome, Outcome
from .run import load
from .run_log.report import exit_code, name_of, named_by, rows_of
from .run_log.run_file import last_told, write_run_file
from .serving.calendar_dates import COUNTRY
from .serving.publish import PublishedCopy, withdraw

logger = logging.getLogger(__name__)

BUG = 70
MOST_SKEW = 30.0
"""Seconds that a clock may be wrong before somebody should look."""
STANDS_STILL = timedelta(days=3)
"""A shop in which nothing changes for so long is closed, or its list does not show what changes."""


@dataclass(frozen=True)
class Operation:
    """How a deployment is run.

    Attributes:
        country: whose public holidays the table `dates` has.
        patience: how long another program may keep the DuckDB file open.
        publishes: whether each load ends with a copy for readers.
        hooks: who is told.
        secrets: what no report and no message may show.
    """

    country: str = COUNTRY
    patience: timedelta = PATIENCE
    publishes: bool = True
    hooks: Notifications = field(default_factory=Notifications)
    secrets: tuple[str, ...] = ()


def invoke(sync: Sync, pipeline: Pipeline, operation: Operation) -> Outcome:
    """Load, write the report of the run, tell whoever is to be told.

    Raises:
        AnotherRun: nothing was begun, and nothing is told; the other run will be.
        PicqerError: the load ended with it, and everybody is told.
    """
    editions = PublishedCopy(pipeline) if operation.publishes else None
    try:
        load(sync, pipeline, operation.country, patience=operation.patience, editions=editions)
    except AnotherRun:
        raise
    except BaseException as error:
        _conclude(sync, pipeline, operation, failed(error))
        raise
    if is_file(pipeline) and not operation.publishes:
        withdraw(database_file(pipeline))
    outcome = _outcome(sync, pipeline)
    _conclude(sync, pipeline, operation, outcome)
    return outcome


@contextmanager
def notify_on_startup_failure(operation: Operation, home: Path, dataset: str, named: Collection[str]) -> Iterator[None]:
    """Report a startup error, such as a wrong setting, like a failed run.

    Without a webhook nothing is reported and no file is written: the caller gets the error anyway.

    Args:
        operation: of this deployment.
        home: of its settings.
        dataset: where to.
        named: the collections; empty for all.
    """
    began = datetime.now(UTC)
    try:
        yield
    except Exception as error:
        if operation.hooks.webhook:
            facts = {"run": named_by(began), "pipeline": "", "dataset": dataset, "named": sorted({*named})}
            _tell(operation, home, _safe(facts | _ending(home, began, failed(error)), operation), [])
        raise


def failed(error: BaseException) -> Outcome:
    """The outcome that an error means; 70 for a bug."""
    if isinstance(error, KeyboardInterrupt):
        return Outcome(Interrupted.exit_code, str(Interrupted()))
    known = meaning(error) or error
    is_named = isinstance(known, (PicqerError, HomeError))
    return Outcome(getattr(known, "exit_code", BUG), str(known) if is_named else repr(error))


def _outcome(sync: Sync, pipeline: Pipeline) -> Outcome:
    return Outcome(
        *_worst(sync),
        collections=tuple(map(collection_outcome, sync.stats.values())) if sync.client.proven else (),
        requests=sync.client.sent,
        dataset=pipeline.dataset_name,
    )


def collection_outcome(stats: CollectionStats) -> CollectionOutcome:
    """What was done with one collection so far."""
    return CollectionOutcome(
        name=stats.name,
        state=stats.state,
        rows=stats.rows,
        rejected=stats.rejected,
        pages=sum(certificate.pages for certificate in stats.certificates),
        requests=stats.cost.requests,
        waited=stats.cost.waited,
        error=str(stats.error or ""),
    )


def _worst(sync: Sync) -> tuple[int, str]:
    """Exit code and message of the worst that happened; never 0 for what is not complete."""
    code = exit_code(sync)
    if sync.stopped:
        return max(code, sync.stopped.exit_code), str(sync.stopped)
    if sync.key_doubt:
        return code, str(sync.key_doubt)
    named = [f"{stats.name} ({stats.error})" for stats in sync.stats.values() if stats.error and stats.error.exit_code]
    return code, f"not complete: {'; '.join(named) or 'too many records were set aside'}" if code else ""


def _conclude(sync: Sync, pipeline: Pipeline, operation: Operation, outcome: Outcome) -> None:
    _warn(sync)
    home = home_of(pipeline)
    facts = _safe(_facts(sync, pipeline, outcome), operation)
    code = outcome.code
    logger.info("exit %d%s", code, f": {facts['message']}" if code else "", extra={"facts": facts})
    _tell(operation, home, facts, [*rows_of(sync, home)])


def _tell(operation: Operation, home: Path, facts: dict[str, Any], collections: list[dict[str, Any]]) -> None:
    is_known = operation.hooks.run_ended(facts["exit_code"], last_told(home, facts), facts)
    of_each = _safe({"collections": collections}, operation)
    write_run_file(home, facts["run"], facts | {"is_known": is_known} | of_each)


def _safe(facts: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Facts as JSON has them, without secrets: a message may repeat what a server said."""
    forms = {form for secret in operation.secrets for form in forms_of(secret)}
    safe: dict[str, Any] = json.loads(without(json.dumps(facts, default=str), forms))
    return safe


def _facts(sync: Sync, pipeline: Pipeline, outcome: Outcome) -> dict[str, Any]:
    client = sync.client
    return {
        "run": name_of(sync),
        "pipeline": pipeline.pipeline_name,
        "dataset": pipeline.dataset_name,
        "named": sorted(sync.named),
        **_ending(home_of(pipeline), sync.started, outcome),
        "rows": sync.rows,
        "requests": client.sent,
        "retries": client.retries,
        "peak_requests": client.budget.peak,
        "skew_seconds": round(client.server.skew, 3),
    }


def _ending(home: Path, began: datetime, outcome: Outcome) -> dict[str, Any]:
    return {
        "host": socket.gethostname(),
        "home": str(home),
        "began_at": began.isoformat(),
        "ended_at": datetime.now(UTC).isoformat(),
        "exit_code": outcome.code,
        "message": outcome.message,
    }


def _warn(sync: Sync) -> None:
    """Say what is no failure, and should be looked at."""
    is_stand_in = sync.client.base_url.startswith("http://")  # it may live in a time of its own
    if abs(sync.client.server.skew) > MOST_SKEW and not is_stand_in:
        logger.warning(
            "this machine's clock is %+.0f s from Picqer's: set it by a time server; no data depends on it",
            sync.client.server.skew,
        )
    changes = [stats.newest for stats in sync.stats.values() if stats.newest]
    if changes and sync.local_now() - max(changes) > STANDS_STILL:
        logger.warning(
            "the latest change in Picqer is of %s: is the shop closed, or does Picqer no longer show what changes?",
            max(changes),
        )
