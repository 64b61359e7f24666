"""`picqer status`: how fresh the data are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from .options import configured, destination_options, home_option, target
from .tables import collection_table, minute, plain_table, show, state

if TYPE_CHECKING:
    from ..load.inspect.status import Freshness

STALE = 1


@click.command()
@destination_options
@click.option("--json", "in_json", is_flag=True, help="For monitoring: one JSON object.")
@home_option
def status(home: Path, account: str, *, in_json: bool, **place: Any) -> None:
    """Show how fresh each table is, what is due, since when all of it is verified, and the last runs.

    Exit 1 when a table is older than its cadence and sources.picqer.stale_after (1d) allow, or nothing was loaded.
    """
    from ..load.inspect.status import status_of

    settings, data = configured(account), target(home=home, account=account, **place)
    destination = data.open()
    now = status_of(destination, settings.intervals(), settings.stale_after())
    if in_json:
        of_place = {"home": str(home), "destination": destination.where, "dataset": data.dataset_name}
        click.echo(json.dumps(of_place | now.as_json(), indent=2))
    else:
        if now.collections:
            show(_freshness_table(now.collections))
            show(_runs_table(now.runs))
        click.echo(f"{destination.where}, dataset {data.dataset_name}; home {home}")
        if problem := now.problem:
            click.echo(f"picqer: {problem}", err=True)
    if now.problem:
        raise SystemExit(STALE)


def _freshness_table(rows: Sequence[Freshness]) -> Table:
    from ..source.schedule import in_words

    table = collection_table("Freshness, in UTC", ("read", "every", "verified"))
    for row in rows:
        freshness = ("due", "yellow") if row.is_due else ("fresh", "green")
        word, style = ("older than allowed", "bold red") if row.is_stale else freshness
        history = f", history back to {row.history}" if row.history else ""
        shown = state(word, style, history)
        table.add_row(row.name, minute(row.read), in_words(row.every), minute(row.verified), shown)
    return table


def _runs_table(runs: Sequence[tuple[Any, ...]]) -> Table:
    table = plain_table("Last runs, in UTC")
    for name in ("began", "ended", "rows", "requests", "exit"):
        table.add_column(name, justify="right")
    for began, ended, rows, requests, code in runs:
        table.add_row(minute(began), minute(ended), f"{rows or 0:,}", f"{requests or 0:,}", str(code))
    return table
