"""`picqer status`: how fresh the data are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from .options import activated_to_look, configured, destination_options, raw_home_option, target
from .tables import collection_table, minute, plain_table, show, state

if TYPE_CHECKING:
    from ..load.inspect.status import Freshness, Status
    from ..load.inspect.stores import Store

STALE = 1
MB = 1_000_000


@click.command()
@destination_options
@click.option("--json", "in_json", is_flag=True, help="For monitoring: one JSON object.")
@raw_home_option
def status(home: Path, account: str, *, in_json: bool, **place: Any) -> None:
    """Show how fresh each table is, what is due, since when all of it is verified, the last runs, and sizes on disk.

    Exit 1 when a table is older than its cadence and sources.picqer.stale_after (1d) allow, when its rows are or will
    be verified later than sources.picqer.verify_within (7d) allows, or when nothing was loaded.
    """
    of_place = {"home": str(home), "destination": place["destination"], "dataset": place["dataset"]}
    try:
        now = _looked_at(of_place, home, account=account, **place)
    except Exception as error:
        if in_json:
            click.echo(json.dumps(of_place | _unknown(error), indent=2))
        raise
    if in_json:
        click.echo(json.dumps(of_place | now.as_json(), indent=2))
    else:
        if now.collections:
            show(_freshness_table(now.collections))
            show(_runs_table(now.runs))
            show(_stores_table(now.stores))
        click.echo("{destination}, dataset {dataset}; home {home}".format(**of_place))
        if problem := now.problem:
            click.echo(f"picqer: {problem}", err=True)
    if now.problem:
        raise SystemExit(STALE)


def _looked_at(of_place: dict[str, str], home: Path, **place: Any) -> Status:
    """What is known of the place, which is told in full."""
    home = activated_to_look(home)
    from ..load.inspect.status import status_of

    of_place["home"] = str(home)
    settings, data = configured(place["account"]), target(home=home, **place)
    of_place["dataset"] = data.dataset_name
    destination = data.open()
    of_place["destination"] = destination.where
    return status_of(destination, settings.intervals(), settings.stale_after())


def _unknown(error: Exception) -> dict[str, Any]:
    """The object of a status that cannot be known, and why."""
    from ..load.inspect.status import Status
    from ..load.invocation import failed

    return Status([], frozenset(), []).as_json() | {"problem": failed(error).message}


def _freshness_table(rows: Sequence[Freshness]) -> Table:
    table = collection_table("Freshness, in UTC", ("read", "verified", "again by"))
    for row in rows:
        freshness = ("due", "yellow") if row.is_due else ("fresh", "green")
        word, style = ("older than allowed", "bold red") if row.is_stale else freshness
        history = f", history back to {row.history}" if row.history else ""
        missed = f", {row.known - row.rows} rows not held" if row.known and row.known > row.rows else ""
        lost = f", {row.rejected} values rejected" if row.rejected else ""
        late = ", verified too late" if row.late or row.is_overdue else ""
        shown = state(word, style, history + missed + lost + late)
        again = f"{row.verify_by:%Y-%m-%d}" if row.verify_by else ""
        table.add_row(row.name, minute(row.read), minute(row.verified), again, shown)
    return table


def _runs_table(runs: Sequence[tuple[Any, ...]]) -> Table:
    table = plain_table("Last runs, in UTC")
    for name in ("began", "ended", "rows", "requests", "exit"):
        table.add_column(name, justify="right")
    for began, ended, rows, requests, code in runs:
        table.add_row(minute(began), minute(ended), f"{rows or 0:,}", f"{requests or 0:,}", str(code))
    return table


def _stores_table(stores: Sequence[Store]) -> Table:
    table = plain_table("Room on this disk, in MB")
    table.add_column("store")
    for name in ("size", "growth a year"):
        table.add_column(name, justify="right")
    for store in stores:
        growth = "unknown" if store.bytes_a_year is None else f"{store.bytes_a_year / MB:+,.0f}"
        table.add_row(store.name, f"{store.bytes / MB:,.1f}", growth)
    return table
