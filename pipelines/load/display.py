"""What a person sees: a live table while loading, the closing table after it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.live import Live
from rich.table import Table

from ..picqer import Reading, Tally

STYLES = {
    "waiting": "dim",
    "reading": "bold cyan",
    "complete": "green",
    "unavailable": "yellow",
    "failed": "bold red",
}


@contextmanager
def showing(reading: Reading, console: Console) -> Iterator[None]:
    """Show the progress of a reading while the block runs: a live table on a terminal, log lines elsewhere."""
    if not console.is_terminal:
        logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S")
        logging.getLogger("pipelines").setLevel(logging.INFO)
        yield
        return
    logging.getLogger("pipelines").addHandler(logging.NullHandler())
    with Live(get_renderable=lambda: _progress(reading), console=console, refresh_per_second=4, transient=True):
        yield


def closing_table(reading: Reading) -> Table:
    """One row per collection: rows, requests, waits, and what stopped it."""
    table = _table(f"{reading.rows:,} rows, {reading.client.sent:,} requests")
    for tally in reading.tallies.values():
        _add(table, tally)
    return table


def _progress(reading: Reading) -> Table:
    """The collections that have begun, as far as a screen holds them, with the state of the minute in the title."""
    table = _table(f"{reading.client.left()} requests left in this minute")
    begun = [tally for tally in reading.tallies.values() if tally.state != "waiting"]
    for tally in begun[-SCREEN_ROWS:]:
        _add(table, tally)
    waiting = len(reading.tallies) - len(begun)
    table.caption = f"{waiting} collections to come" if waiting else "loading"
    return table


SCREEN_ROWS = 15


def _table(title: str) -> Table:
    table = Table(title=title, title_justify="left", caption_justify="left", box=None, pad_edge=False)
    table.add_column("collection", no_wrap=True)
    for name in ("rows", "pages", "requests", "waited"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("state", overflow="fold")
    return table


def _add(table: Table, tally: Tally) -> None:
    aside = f", {tally.rejected} set aside in _rejected" if tally.rejected else ""
    table.add_row(
        tally.name,
        f"{tally.rows:,}",
        f"{sum(certificate.pages for certificate in tally.certificates):,}",
        f"{tally.meter.requests:,}",
        f"{tally.meter.waited:.0f} s" if tally.meter.waited else "",
        f"[{STYLES[tally.state]}]{tally.state}[/]{aside}" + (f": {tally.error}" if tally.error else ""),
    )
