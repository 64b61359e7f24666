"""One invocation, as a scheduler starts it: the load, its report, and the notifications."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from ..source import CollectionStats, Interrupted, PicqerError, Sync
from ..source.redaction import forms_of, without
from .config.home import HomeError
from .config.settings import Operation
from .destinations.interface import Destination
from .failures import meaning
from .inspect.stores import sizes
from .locking.lock import AnotherRun
from .outcome import CollectionOutcome, Outcome
from .run import load
from .run_log.report import exit_code, rows_of, run_name
from .run_log.run_file import last_notified, write_run_file
from .serving.publish import Publisher

logger = logging.getLogger(__name__)

BUG = 70
MAX_SKEW = 30.0
"""Seconds that this machine's clock may be wrong before a warning."""
NO_CHANGES = timedelta(days=3)
"""When nothing has changed for so long, the shop is closed, or the lists do not show changes."""


def invoke(sync: Sync, destination: Destination, operation: Operation) -> Outcome:
    """Load, write the report of the run, send notifications.

    Raises:
        AnotherRun: nothing was done and no notification is sent; the other run sends its own.
        PicqerError: the load failed with it; notifications were sent.
    """
    publisher = Publisher(destination) if operation.publishes else None
    try:
        load(
            sync,
            destination,
            operation.country,
            patience=operation.patience,
            keep_runs=operation.keep_runs,
            publisher=publisher,
        )
    except AnotherRun:
        raise
    except BaseException as error:
        _conclude(sync, destination, operation, failed(error))
        raise
    if not operation.publishes:
        destination.unpublish()
    outcome = Outcome(
        *_worst(sync),
        collections=tuple(map(collection_outcome, sync.stats.values())) if sync.client.proven else (),
        requests=sync.client.sent,
        destination=destination.where,
        dataset=destination.pipeline.dataset_name,
    )
    _conclude(sync, destination, operation, outcome)
    return outcome


@contextmanager
def notify_on_startup_failure(operation: Operation, home: Path, dataset: str, named: Collection[str]) -> Iterator[None]:
    """Report and notify errors at startup, a wrong setting for example, like a failed run.

    Without a webhook nothing is written: the user sees the error on the terminal.
    """
    began = datetime.now(UTC)
    try:
        yield
    except Exception as error:
        if operation.notifications.webhook:
            facts = {
                "run": run_name(began),
                "pipeline": "",
                "destination": "",
                "dataset": dataset,
                "named": sorted({*named}),
            }
            _report(operation, home, _safe(facts | _ending(home, began, failed(error)), operation), [])
        raise


def failed(error: BaseException) -> Outcome:
    """The outcome that an error means; 70 for a bug."""
    if isinstance(error, KeyboardInterrupt):
        return Outcome(Interrupted.exit_code, str(Interrupted()))
    known = meaning(error) or error
    is_named = isinstance(known, (PicqerError, HomeError))
    return Outcome(getattr(known, "exit_code", BUG), str(known) if is_named else repr(error))


def collection_outcome(stats: CollectionStats) -> CollectionOutcome:
    """What was done with one collection so far."""
    return CollectionOutcome(
        name=stats.name,
        state=stats.state,
        rows=stats.counts.rows,
        rejected=stats.counts.rejected,
        pages=sum(certificate.pages for certificate in stats.certificates),
        requests=stats.cost.requests,
        waited=stats.cost.waited,
        error=str(stats.error or ""),
        warnings=tuple(event for event, level in stats.events.items() if level >= logging.WARNING),
    )


def _worst(sync: Sync) -> tuple[int, str]:
    """Exit code and message of the worst that happened; never 0 for what is not complete."""
    code = exit_code(sync)
    if sync.stopped:
        return max(code, sync.stopped.exit_code), str(sync.stopped)
    if sync.deletions.doubt:
        return code, str(sync.deletions.doubt)
    named = [f"{stats.name} ({stats.error})" for stats in sync.stats.values() if stats.error and stats.error.exit_code]
    return code, f"not complete: {'; '.join(named) or 'too many values were rejected, see _rejected'}" if code else ""


def _conclude(sync: Sync, destination: Destination, operation: Operation, outcome: Outcome) -> None:
    _warn(sync)
    client = sync.client
    facts = {
        "run": run_name(sync.stats.started),
        "pipeline": destination.pipeline.pipeline_name,
        "destination": destination.where,
        "dataset": destination.pipeline.dataset_name,
        "named": sorted({*sync.request.names, *sync.request.keys}),
        **_ending(destination.home, sync.stats.started, outcome),
        "rows": sync.stats.rows,
        "requests": client.sent,
        "retries": client.retries,
        "peak_requests": client.budget.peak,
        "skew_seconds": round(client.server.skew, 3),
        "stores": sizes(destination),
    }
    facts = _safe(facts, operation)
    code = outcome.code
    logger.info("exit %d%s", code, f": {facts['message']}" if code else "", extra={"facts": facts})
    _report(operation, destination.home, facts, [*rows_of(sync, destination.home)])


def _report(operation: Operation, home: Path, facts: dict[str, Any], collections: list[dict[str, Any]]) -> None:
    is_known = operation.notifications.run_ended(facts["exit_code"], last_notified(home, facts), facts)
    of_each = _safe({"collections": collections}, operation)
    write_run_file(home, facts["run"], facts | {"is_known": is_known} | of_each)


def _safe(facts: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Facts in JSON types, without secrets: a message may quote an answer of a server."""
    forms = {form for secret in operation.secrets for form in forms_of(secret)}
    safe: dict[str, Any] = json.loads(without(json.dumps(facts, default=str), forms))
    return safe


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
    skew = sync.client.server.skew
    is_sandbox = sync.client.base_url.startswith("http://")  # the sandbox may have its own time
    if abs(skew) > MAX_SKEW and not is_sandbox:
        logger.warning(
            "this machine's clock is %+.0f s from Picqer's: synchronize it (NTP); the data are not affected", skew
        )
    newest = max((stats.counts.newest for stats in sync.stats.values() if stats.counts.newest), default=None)
    if newest and sync.time.local_now() - newest > NO_CHANGES:
        logger.warning(
            "the latest change in Picqer is of %s: is the shop closed, or does Picqer no longer show what changes?",
            newest,
        )
