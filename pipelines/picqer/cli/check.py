"""`picqer check`: what the key can read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from .options import account_option, configured, new_home_option
from .tables import collection_table, show, state

if TYPE_CHECKING:
    from ..load.inspect.plan import Size


@click.command()
@click.option("--json", "in_json", is_flag=True, help="For bug reports: one JSON object without secrets.")
@account_option
@new_home_option
def check(home: Path, account: str, *, in_json: bool) -> None:
    """Show which collections this key can read, how many rows they have, and what each missing one costs."""
    from ..load.inspect.check import as_json, measured

    sync = configured(account).settings().sync()
    try:
        sizes = measured(sync)
    finally:
        sync.client.close()
    if in_json:
        click.echo(json.dumps(as_json(sync, sizes), indent=2))
        return
    show(_sizes_table(sizes))
    readable = [size for size in sizes if not size.error]
    rows = sum(size.estimate.rows for size in readable)
    click.echo(
        f"{len(readable)} of {len(sizes)} collections, {rows:,} rows, measured with "
        f"{sync.client.sent} requests; settings from {home / '.dlt'}"
    )


def _sizes_table(sizes: Sequence[Size]) -> Table:
    from ..load.inspect.check import cost_of

    table = collection_table("What this key can read", ("rows",))
    for size in sizes:
        if size.error:
            table.add_row(size.name, "", state(str(size.error), "yellow", f" Without it: {cost_of(size)}."))
        else:
            table.add_row(size.name, f"{size.estimate.rows:,}", state("readable", "green"))
    return table
