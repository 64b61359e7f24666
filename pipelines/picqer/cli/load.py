"""`picqer load`: the command around `picqer.load`."""

from __future__ import annotations

import logging
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .lean_imports import do_without_pandas
from .options import configured, destination_options, new_home_option, target
from .outputs import for_layout, guard_sentry, log_lines, say
from .progress import closing_table, live_table, show_plan
from .sandbox import DEMO_ORDERS
from .tables import PlainConsole, show

if TYPE_CHECKING:
    from ..load.api import Job
    from ..load.outcome import Outcome
    from ..source import Request

DEMO_LIMIT = 100_000
"""Requests a minute that the demo's sandbox allows: nobody should wait for a demo."""
LOOK = "select status, count(*) as orders from picqer.orders group by all order by orders desc"
"""A first question to the demo's data."""


@click.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@click.option("--demo", is_flag=True, help="Load an invented shop into demo.duckdb; needs no account and no network.")
@click.option("--full", is_flag=True, help="Do a full refresh, also of collections that are not due.")
@click.option("--plan", is_flag=True, help="Only show rows, requests and minutes per collection; load nothing.")
@click.option(
    "--max-minutes", type=click.FloatRange(0, min_open=True), help="Start nothing new after so many minutes; exit 75."
)
@destination_options
@click.option(
    "--accept-deletes",
    metavar="COLLECTION",
    multiple=True,
    help="Accept a mass deletion for this collection. Can be repeated.",
)
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    envvar="PICQER_LOG_FORMAT",
    help="Format of the log lines on standard error; default: a live table on a terminal, text elsewhere.",
)
@click.option("--accept-key", is_flag=True, help="Trust a new API key's deletions; does a full refresh.")
@new_home_option
def load(  # noqa: PLR0913  each is an option of its own
    names: tuple[str, ...],
    accept_deletes: tuple[str, ...],
    max_minutes: float | None,
    log_format: str | None,
    *,
    demo: bool,
    full: bool,
    plan: bool,
    accept_key: bool,
    **place: Any,
) -> None:
    """Load what changed in the account, or in these collections, into the destination."""
    if log_format or not sys.stderr.isatty():
        log_lines(log_format or "text")
    if max_minutes is not None and not math.isfinite(max_minutes):
        raise click.UsageError("--max-minutes must be a number of minutes.")
    if accept_key and names:
        raise click.UsageError("--accept-key reads everything; leave the collections out.")
    if demo and place["destination"] != "duckdb":
        raise click.UsageError("The demo goes into demo.duckdb; leave --destination out.")
    if place["destination"] == "duckdb":
        do_without_pandas()
    from ..load.api import MINUTE, checked_sync, load_account, ready
    from ..source import Request

    request = Request(
        names,
        is_full=full,
        accept_deletes=accept_deletes,
        accept_key=accept_key,
        max_seconds=max_minutes and max_minutes * MINUTE,
    )
    if demo:
        with _demo(request, place | {"account": ""}) as job:
            show_plan(job, place["home"]) if plan else _load_demo(job, place["home"])
        return
    settings, data = configured(place["account"]), target(**place)
    if plan:
        with ready(checked_sync(request, settings.settings()), data) as job:
            show_plan(job, place["home"])
        return
    _end(load_account(request, data, settings, _watched), place["home"])


@contextmanager
def _demo(request: Request, place: dict[str, Any]) -> Iterator[Job]:
    from ..load.api import checked_sync, ready
    from ..sandbox import Account, Sandbox
    from ..source import Settings

    with Sandbox(Account(orders=DEMO_ORDERS), limit=DEMO_LIMIT) as server:
        settings = Settings(base_url=server.base_url, api_key="sandbox-key", contact="demo@example.com")
        with ready(checked_sync(request, settings), target(**place, demo=True)) as job:
            yield job


def _load_demo(job: Job, home: Path) -> None:
    """Without a copy for readers: nobody loads a demo under a scheduler."""
    from ..load.api import run
    from ..load.config.settings import Operation

    _end(run(job, Operation(publishes=False), _watched), home)
    if not job.sync.request.names:
        click.echo(_to_look(home, job.destination.where))


@contextmanager
def _watched(job: Job) -> Iterator[None]:
    """Say what happens meanwhile, in log lines or in a live table."""
    guard_sentry()
    if job.destination.is_new:
        say(f"A new database is made: {job.destination.where} (home {job.destination.home}).")
    with nullcontext() if logging.getLogger().handlers else live_table(job, PlainConsole(file=for_layout(sys.stderr))):
        yield


def _end(outcome: Outcome, home: Path) -> None:
    """Print what the load did, and end the command when its code is not 0."""
    if outcome.collections:
        show(closing_table(outcome))
        click.echo(f"Loaded into {outcome.destination}, dataset {outcome.dataset}; home {home}.")
    if not logging.getLogger().handlers:  # else they were logged
        for warning in (one for collection in outcome.collections for one in collection.warnings):
            say(f"picqer: {warning}")
    if outcome.code:
        say(f"picqer: {outcome.message}")
        raise SystemExit(outcome.code)


def _to_look(home: Path, file: str) -> str:
    """What to do next, in commands that work from here."""
    tools, at = Path(sys.executable).parent, "" if home == Path.cwd() else f" --home {home}"
    return (
        "Look at it:\n"
        f"{tools / 'picqer'} report --demo{at}    # this week: what to buy, clear and ship\n"
        f"{tools / 'marimo'} run notebooks/inventory.py    # or elsewhere: picqer notebook inventory --demo{at}\n"
        f"""{sys.executable} -c "import duckdb; print(duckdb.connect('{file}').sql('{LOOK}'))\""""
    )
