"""The command that loads."""

from __future__ import annotations

import logging
import math
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console

from .options import at_new_home, check_names, configured, dataset_of, of_account, show, to_destination
from .outputs import guard_sentry, keep_private, log_lines, say
from .sandbox import DEMO_ORDERS

if TYPE_CHECKING:
    from ..load.config.settings import Configured
    from ..load.destinations.interface import Destination
    from ..load.invocation import Operation
    from ..source import Sync

DEMO_LIMIT = 100_000
"""Requests a minute that the demo's sandbox allows: nobody should wait for a demo."""
MINUTE = 60

LOOK = "select status, count(*) as orders from picqer.orders group by all order by orders desc"
"""A first question to the demo's data."""


@click.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@click.option("--demo", is_flag=True, help="Load an invented shop into demo.duckdb; needs no account and no network.")
@click.option("--full", is_flag=True, help="Read everything whole, due or not.")
@click.option("--plan", is_flag=True, help="Only show rows, requests and minutes per collection; loads nothing.")
@click.option(
    "--max-minutes", type=click.FloatRange(0, min_open=True), help="Begin nothing new after so long; exit 75."
)
@to_destination
@of_account
@click.option(
    "--accept-deletes",
    metavar="COLLECTION",
    multiple=True,
    help="Believe that so many of its rows are gone; may be given several times.",
)
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    envvar="PICQER_LOG_FORMAT",
    help="Log lines to standard error; default: a live table on a terminal, text elsewhere.",
)
@click.option("--accept-key", is_flag=True, help="Believe a new key in what it does not see; reads everything whole.")
@at_new_home
def load(  # noqa: PLR0913, PLR0917  each is an option of its own
    names: tuple[str, ...],
    home: Path,
    destination: str,
    dataset: str | None,
    account: str,
    accept_deletes: tuple[str, ...],
    max_minutes: float | None,
    log_format: str | None,
    *,
    demo: bool,
    full: bool,
    plan: bool,
    accept_key: bool,
) -> None:
    """Bring what changed in the account, or in these collections, into the destination."""
    keep_private()
    if log_format or not sys.stderr.isatty():
        log_lines(log_format or "text")
    if max_minutes is not None and not math.isfinite(max_minutes):
        raise click.UsageError("--max-minutes must be a number of minutes.")
    if accept_key and names:
        raise click.UsageError("--accept-key reads everything; leave the collections out.")
    if demo and destination != "duckdb":
        raise click.UsageError("The demo goes into demo.duckdb; leave --destination out.")
    wanted: dict[str, Any] = {
        "names": names,
        "is_full": full,
        "accept_deletes": accept_deletes,
        "accept_key": accept_key,
    }
    bounds = {"max_seconds": max_minutes and max_minutes * MINUTE}
    if demo:
        _with_demo(_plan if plan else _load_demo, wanted, bounds, home, dataset_of("", dataset))
        return
    settings = configured(account)
    into = dataset_of(account, dataset)
    if plan:
        _plan(*_ready(settings, wanted, destination, into, home), home)
        return
    from ..load.invocation import notify_on_startup_failure

    with notify_on_startup_failure(settings.startup_operation(), home, into, names):
        operation = settings.operation()
        ready = _ready(settings, wanted, destination, into, home)
    _load(*ready, home, operation)


def _ready(settings: Configured, wanted: dict[str, Any], *place: Any) -> tuple[Sync, Destination]:
    """A reading, and the destination that it goes into."""
    from ..load.destinations.choose import open_destination
    from ..load.run import COMMIT
    from ..source import Request

    check_names((*wanted["names"], *wanted["accept_deletes"]))
    return settings.settings().sync(**wanted, max_requests=COMMIT), open_destination(*place)


def _with_demo(act: Any, wanted: dict[str, Any], home: Path, dataset: str) -> None:
    from ..load.destinations.choose import open_demo
    from ..load.run import COMMIT
    from ..sandbox import Account, Sandbox
    from ..source import Request, Settings

    check_names((*wanted["names"], *wanted["accept_deletes"]))
    destination = open_demo(dataset, home)
    with Sandbox(Account(orders=DEMO_ORDERS), limit=DEMO_LIMIT) as server:
        settings = Settings(base_url=server.base_url, api_key="sandbox-key", contact="demo@example.com")
        act(settings.sync(**wanted, max_requests=COMMIT), destination, home)


def _load_demo(sync: Sync, destination: Destination, home: Path) -> None:
    """Without a copy for readers: nobody loads a demo under a scheduler."""
    from ..load.invocation import Operation

    _load(sync, destination, home, Operation(publishes=False))
    if not sync.request.names:
        click.echo(_to_look(home, destination.where))


def _to_look(home: Path, file: str) -> str:
    """What to do next, in commands that work from here."""
    tools, at = Path(sys.executable).parent, "" if home == Path.cwd() else f" --home {home}"
    return (
        "Look at it:\n"
        f"{tools / 'picqer'} report --demo{at}    # this week: what to buy, clear and ship\n"
        f"{tools / 'marimo'} run notebooks/inventory.py    # or elsewhere: picqer notebook inventory --demo{at}\n"
        f"""{sys.executable} -c "import duckdb; print(duckdb.connect('{file}').sql('{LOOK}'))\""""
    )


def _plan(sync: Sync, destination: Destination, home: Path) -> None:
    from ..load.inspect.plan import plan
    from ..load.run_log.api_key import verify_account
    from .display import in_minutes, plan_table

    try:
        if destination.restore_state():
            verify_account(sync, destination.pipeline)
        planned = plan(sync, destination.pipeline)
    finally:
        sync.client.close()
    show(plan_table(planned))
    if sync.deletions.doubt:
        click.echo(f"picqer: {sync.deletions.doubt}", err=True)
    disk = f", about {planned.disk >> 20:,} MB in {destination.where}" if planned.disk else ""
    click.echo(
        f"{planned.requests:,} requests, {in_minutes(planned.minutes)} at {sync.client.budget.allowed} a "
        f"minute{disk}. Measured with {sync.client.sent} requests; nothing was loaded. Home {home}"
    )


def _load(sync: Sync, destination: Destination, home: Path, operation: Operation) -> None:
    from ..load.invocation import invoke
    from .display import closing_table, showing

    guard_sentry()
    if destination.is_new:
        say(f"A new database is made: {destination.where} (home {home}).")
    try:
        is_logged = bool(logging.getLogger().handlers)
        with nullcontext() if is_logged else showing(sync, destination.pipeline, Console(stderr=True)):
            outcome = invoke(sync, destination, operation)
    finally:
        sync.client.close()
    if sync.client.proven:
        show(closing_table(sync))
        click.echo(f"Loaded into {destination.where}, dataset {destination.pipeline.dataset_name}; home {home}.")
    if outcome.code:
        say(f"picqer: {outcome.message}")
        raise SystemExit(outcome.code)
