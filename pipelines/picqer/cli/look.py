"""Commands that look at what is there and load nothing."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.table import Table

from .options import at_home, check_names, configured, dataset_of, of_account, show, to_destination

STALE = 1
DIFFERS = 65


@click.command()
@to_destination
@of_account
@click.option("--json", "in_json", is_flag=True, help="For monitors: one JSON object.")
@at_home
def status(home: Path, destination: str, dataset: str | None, account: str, *, in_json: bool) -> None:
    """Show how fresh each table is, what is due, since when all of it is verified, and the last runs.

    Exit 1 when a table is older than its cadence and sources.picqer.stale_after (1d) allow, or nothing was loaded.
    """
    from ..load.destinations.choose import open_destination
    from ..load.inspect.status import status_of
    from .display import freshness_table, runs_table

    settings, dataset = configured(account), dataset_of(account, dataset)
    opened = open_destination(destination, dataset, home)
    now = status_of(opened, settings.intervals(), settings.stale_after())
    place = {"home": str(home), "destination": opened.where, "dataset": dataset}
    if in_json:
        click.echo(json.dumps(place | now.as_json(), indent=2))
    else:
        if now.collections:
            show(freshness_table(now.collections))
            show(runs_table(now.runs))
        click.echo(f"{opened.where}, dataset {dataset}; home {home}")
        if problem := now.problem:
            click.echo(f"picqer: {problem}", err=True)
    if now.problem:
        raise SystemExit(STALE)


@click.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@to_destination
@of_account
@at_home
def verify(names: tuple[str, ...], home: Path, destination: str, dataset: str | None, account: str) -> None:
    """Walk the account, or these collections, and list what the destination has otherwise; loads nothing."""
    from ..load.destinations.choose import open_destination
    from ..load.inspect.verify import unlike_stats
    from ..load.inspect.verify import verify as compared
    from ..source import Request
    from .display import comparison_table, named

    check_names(names)
    sync = configured(account).settings().sync(Request(names))
    pipeline = open_destination(destination, dataset_of(account, dataset), home).pipeline
    try:
        comparisons = list(compared(sync, pipeline))
        figures = unlike_stats(sync, pipeline)
    finally:
        sync.client.close()
    show(comparison_table(comparisons))
    for line in [*named(comparisons), *figures]:
        click.echo(line)
    refused = [one.error.exit_code for one in comparisons if one.error]
    code = max([*refused, DIFFERS if any(one.differences for one in comparisons) else 0])
    if code:
        raise SystemExit(code)


@click.command()
def collections() -> None:
    """Show every collection: key, strategy, cadence, child tables."""
    from ..source import CATALOG
    from ..source.schedule import in_words

    table = Table(box=None, pad_edge=False)
    for heading in ("collection", "key", "strategy", "every", "child tables"):
        table.add_column(heading, overflow="fold", no_wrap=heading == "collection")
    for collection in CATALOG:
        _, *children = collection.table.family()
        table.add_row(
            collection.name,
            ", ".join(collection.key),
            collection.strategy,
            in_words(collection.every),
            ", ".join(child.name for child in children),
        )
    show(table)
