"""What `picqer.load` and the command `picqer load` do: one load of an account, from its home into its destination."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from threading import Lock

from dlt.common.exceptions import SignalReceivedException

from ..source import COLLECTIONS, ConfigurationError, Request, Settings, Sync
from ..source.redaction import forms_of, without
from .config.home import active_home
from .config.settings import Configured, Operation
from .destinations.choose import DEFAULT
from .destinations.interface import Destination
from .invocation import BUG, failed, invoke, notify_on_startup_failure
from .locking.lock import AnotherRun
from .outcome import Outcome
from .run import COMMIT
from .target import Target

logger = logging.getLogger(__name__)

MINUTE = 60
_loading = Lock()
"""Held by the load of this process: the home is in the environment and in dlt's context, of which there is one each."""


@dataclass(frozen=True)
class Job:
    """A run that is ready to begin."""

    sync: Sync
    destination: Destination


Watch = Callable[[Job], AbstractContextManager[None]]
"""Shows the progress of a job while it runs."""


def load(  # noqa: PLR0913  each is an option of the command
    home: str | PathLike[str] = ".",
    *,
    destination: str = DEFAULT,
    dataset: str | None = None,
    account: str = "",
    collections: Collection[str] = (),
    full: bool = False,
    accept_deletes: Collection[str] = (),
    accept_key: bool = False,
    max_minutes: float | None = None,
) -> Outcome:
    """Load what changed in the account, or in these collections, into the destination, as `picqer load` does.

    Settings come from the home and the environment. Lock, lease, coverage, live views, published copy, notifications
    and the report of the run are those of the command. It may be called from any thread, also where an event loop
    runs; it blocks until the load has ended. One load at a time in a process: another one ends at once with 75, so use
    a process for each home that loads at the same time. In the main thread Ctrl-C, SIGTERM and SIGHUP end the load with
    75, once what was read is loaded. New files have the rights that the process's umask gives them; the command lets
    only their owner read them.

    Args:
        home: the folder of `.dlt`, the DuckDB file and the working files; it is made where it is missing.
        destination: any destination that dlt knows and can merge.
        dataset: the schema at the destination; default `picqer`, or `picqer_ACCOUNT`.
        account: one of `sources.picqer.accounts`, where there are several.
        collections: names of collections; empty for all.
        full: read everything whole, due or not.
        accept_deletes: collections whose mass deletion is accepted.
        accept_key: trust a new API key's deletions; does a full refresh.
        max_minutes: begin nothing new after so long; the load ends with 75 then.

    Returns:
        How it ended. Errors are outcomes too, with the exit code and the sentence of the command; the traceback of a
        bug (70) goes to the log.

    Raises:
        TypeError, ValueError: an argument has the wrong type, or contradicts another one.
    """
    for name, names in {"collections": collections, "accept_deletes": accept_deletes}.items():
        if isinstance(names, str):
            raise TypeError(f"{name} must be several names, such as [{names!r}].")
    if max_minutes is not None and not (math.isfinite(max_minutes) and max_minutes > 0):
        raise ValueError(f"max_minutes must be more than 0 and finite, not {max_minutes}.")
    if accept_key and collections:
        raise ValueError("accept_key refreshes everything: leave the collections out.")
    request = Request(
        tuple(collections),
        is_full=full,
        accept_deletes=tuple(accept_deletes),
        accept_key=accept_key,
        max_seconds=max_minutes and max_minutes * MINUTE,
    )
    if not _loading.acquire(blocking=False):
        return Outcome(AnotherRun.exit_code, "another load runs in this process: wait for it, or use another process.")
    try:
        return _load(request, Target(Path(home), destination, dataset, account))
    finally:
        _loading.release()


def _load(request: Request, target: Target) -> Outcome:
    secrets: list[str] = []
    try:
        with active_home(target.home) as home:
            configured = Configured(target.account)
            secrets.extend(configured.secrets())
            outcome = load_account(request, replace(target, home=home), configured)
    except (Exception, SignalReceivedException) as error:
        outcome = failed(error)
        if outcome.code == BUG:
            logger.exception("a bug ended the load")
    return _without_secrets(outcome, {form for secret in secrets for form in forms_of(secret)})


def _without_secrets(outcome: Outcome, forms: Collection[str]) -> Outcome:
    """The outcome as it may be shown: an error may repeat what a server said."""
    collections = tuple(replace(each, error=without(each.error, forms)) for each in outcome.collections)
    return replace(outcome, message=without(outcome.message, forms), collections=collections)


def load_account(
    request: Request, target: Target, configured: Configured, watch: Watch = lambda _: nullcontext()
) -> Outcome:
    """Load an account as its settings say, and notify whoever they name.

    Raises:
        PicqerError: the load could not begin, or the destination ended it.
    """
    with ExitStack() as until_loaded:
        with notify_on_startup_failure(configured.startup_operation(), target.home, target.dataset_name, request.names):
            operation = configured.operation()
            job = until_loaded.enter_context(ready(checked_sync(request, configured.settings()), target))
        return run(job, operation, watch)


def checked_sync(request: Request, settings: Settings) -> Sync:
    """One run, as it is asked for; its names go through `check_collections`."""
    check_collections([*request.names, *request.accept_deletes])
    return settings.sync(request, max_requests=COMMIT)


@contextmanager
def ready(sync: Sync, target: Target) -> Iterator[Job]:
    """A job, into what `Target.open` gives; its connections to Picqer are closed when the block ends."""
    with closing(sync.client):
        destination = target.open()
        destination.check_settings()
        yield Job(sync, destination)


def run(job: Job, operation: Operation, watch: Watch) -> Outcome:
    """Run a job, as `invoke` does."""
    with watch(job):
        return invoke(job.sync, job.destination, operation)


def check_collections(names: Sequence[str]) -> None:
    """Refuse names that are no collection, with a `ConfigurationError`."""
    unknown = [name for name in names if name not in COLLECTIONS]
    if unknown:
        raise ConfigurationError(f"There is no collection {', '.join(unknown)}: `picqer collections` lists them all.")
