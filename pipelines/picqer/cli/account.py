"""Commands for the first hour: tell the program which account, and see what its key can read."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from .options import at_new_home, configured, of_account, show
from .outputs import hide


@click.command()
@click.option(
    "--account", envvar="SOURCES__PICQER__ACCOUNT", help="The first part of your Picqer address, or all of it."
)
@click.option(
    "--contact", envvar="SOURCES__PICQER__CONTACT", help="Your e-mail address; Picqer wants to know whom to ask."
)
@at_new_home
def setup(account: str | None, contact: str | None, home: Path) -> None:
    """Ask for account, API key and contact, try them with one request, and write them into .dlt.

    Without a terminal, what is not given as an option or in SOURCES__PICQER__API_KEY is read from standard input, one
    line each: account, key, contact.
    """
    from ..load.config.setup import answered, try_settings, write_settings

    settings = answered(account, contact, _ask)
    hide(settings.api_key)
    click.echo(try_settings(settings))
    for file in write_settings(home, settings):
        click.echo(f"Written: {file}")
    click.echo(
        "Next: `picqer check` (what this key can read), `picqer load --plan` (how long it takes), `picqer load`."
    )


def _ask(question: str, *, is_secret: bool) -> str:
    """The answer of a person, or the next line of standard input."""
    if sys.stdin.isatty():
        return str(click.prompt(question, hide_input=is_secret, default="", show_default=False)).strip()
    return sys.stdin.readline().strip()


@click.command()
@click.option("--json", "in_json", is_flag=True, help="For bug reports: one JSON object, nothing secret inside.")
@of_account
@at_new_home
def check(home: Path, account: str, *, in_json: bool) -> None:
    """Show which collections this key reads, how many rows they have, and what each missing one costs."""
    from ..load.inspect.check import as_json, measured
    from .display import sizes_table

    sync = configured(account).settings().sync()
    try:
        sizes = measured(sync)
    finally:
        sync.client.close()
    if in_json:
        click.echo(json.dumps(as_json(sync, sizes), indent=2))
        return
    show(sizes_table(sizes))
    readable = [size for size in sizes if not size.error]
    rows = sum(size.estimate.rows for size in readable)
    click.echo(
        f"{len(readable)} of {len(sizes)} collections, {rows:,} rows, measured with "
        f"{sync.client.sent} requests; settings from {home / '.dlt'}"
    )
