"""The tables of a load: what it will cost (`--plan`), its progress while it runs, and how it has ended."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.live import Live
from rich.table import Table

from .tables import collection_table, in_minutes, show, state

if TYPE_CHECKING:
    from rich.console import Console

    from ..load.api import Job
    from ..load.inspect.plan import Plan
    from ..load.outcome import CollectionOutcome, Outcome

STYLES = {
    "waiting": "dim",
    "reading": "bold cyan",
    "complete": "green",
    "refreshed": "green",
    "not due": "dim",
    "unavailable": "yellow",
    "failed": "bold red",
}
COLUMNS = ("rows", "pages", "requests", "waited")
SCREEN_ROWS = 15


def show_plan(job: Job, home: Path) -> None:
    """Print rows, requests and minutes of a load; nothing is loaded."""
    from ..load.inspect.plan import plan, refuse_nothing
    from ..load.run_log.api_key import verify_account
    from ..load.run_log.contract import older_named

    sync = job.sync
    with older_named(job.destination):
        if job.destination.restore_state():
            verify_account(sync, job.destination.pipeline)
        planned = plan(sync, job.destination.pipeline)
    refuse_nothing(planned.steps)
    show(_plan_table(planned))
    if sync.deletions.doubt:
        click.echo(f"picqer: {sync.deletions.doubt}", err=True)
    disk = f", about {planned.disk >> 20:,} MB in {job.destination.where}" if planned.disk else ""
    verifying = f", {planned.verifying:,} of them to verify rows again" if planned.verifying else ""
    click.echo(
        f"{planned.requests:,} requests{verifying}, {in_minutes(planned.minutes)} at {sync.client.budget.allowed} a "
        f"minute{disk}. Measured with {sync.client.sent} requests; nothing was loaded. Home {home}"
    )


def _plan_table(planned: Plan) -> Table:
    table = collection_table(f"{planned.rows:,} rows, {planned.requests:,} requests", ("rows", "requests"))
    for step in planned.steps:
        size = step.estimate
        kind = state(size.kind, "yellow", f": {step.error}") if step.error else size.kind
        table.add_row(step.name, f"{size.rows:,}", f"{size.requests:,}", kind)
    return table


@contextmanager
def live_table(job: Job, console: Console) -> Iterator[None]:
    """Show the progress of a load on a terminal while the block runs, and the time that is left.

    For a first load the account is measured for that, with about one request in a hundred.
    """
    from ..load.inspect.plan import plan

    logging.getLogger("picqer").addHandler(logging.NullHandler())
    with console.status("measuring the account, to know how long it will take"):
        planned = plan(job.sync, job.destination.pipeline)
    with Live(get_renderable=lambda: _progress(job, planned), console=console, refresh_per_second=4, transient=True):
        yield


def closing_table(outcome: Outcome) -> Table:
    """One row per collection: rows, requests, waits, and what stopped it."""
    table = collection_table(f"{outcome.rows:,} rows, {outcome.requests:,} requests", COLUMNS)
    for collection in outcome.collections:
        _add(table, collection)
    return table


def _progress(job: Job, planned: Plan) -> Table:
    """The collections that have begun, as far as a screen holds them, with the time that is left in the title."""
    from ..load.inspect.plan import minutes_left
    from ..load.invocation import collection_outcome

    minutes, sync = minutes_left(job.sync, planned), job.sync
    table = collection_table(f"{in_minutes(minutes)} left, {sync.client.left()} requests left in this minute", COLUMNS)
    begun = [stats for stats in sync.stats.values() if stats.state != "waiting"]
    for stats in begun[-SCREEN_ROWS:]:
        _add(table, collection_outcome(stats))
    waiting = len(sync.stats) - len(begun)
    table.caption = f"{waiting} collections to come" if waiting else "loading"
    return table


def _add(table: Table, collection: CollectionOutcome) -> None:
    counts = (f"{count:,}" for count in (collection.rows, collection.pages, collection.requests))
    waited = f"{collection.waited:.0f} s" if collection.waited else ""
    aside = f", {collection.rejected} with values in _rejected" if collection.rejected else ""
    error = f": {collection.error}" if collection.error else ""
    shown = state(collection.state, STYLES[collection.state], f"{aside}{error}")
    table.add_row(collection.name, *counts, waited, shown)
