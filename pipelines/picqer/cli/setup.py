"""`picqer setup`: the settings of the first hour."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import new_home_option
from .outputs import hide


@click.command()
@click.option(
    "--account", envvar="SOURCES__PICQER__ACCOUNT", help="The first part of your Picqer address, or the whole address."
)
@click.option("--contact", envvar="SOURCES__PICQER__CONTACT", help="Your e-mail address, so that Picqer can reach you.")
@new_home_option
def setup(account: str | None, contact: str | None, home: Path) -> None:
    """Ask for account, API key and contact, test them with one request, and write them into .dlt.

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
