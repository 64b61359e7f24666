"""What a person sees: a live table while loading, the closing table after it."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from dlt import Pipeline
from rich.console import Console
from rich.live import Live
from rich.table import Table

from ..load.inspect.check import cost_of
from ..load.inspect.plan import Plan, minutes_left, plan
from ..load.inspect.sizes import Size
from ..load.inspect.status import Freshness
from ..load.inspect.verify import Comparison
from ..load.privacy.forget import Forgotten
from ..source import CollectionStats, Sync
from ..source.schedule import in_words

STYLES = {
    "waiting": "dim",
    "reading": "bold cyan",
    "complete": "green",
    "not due": "dim",
    "unavailable": "yellow",
    "failed": "bold red",
}


@contextmanager
def showing(sync: Sync, pipeline: Pipeline, console: Console) -> Iterator[None]:
    """Show the progress of a reading on a terminal while the block runs, and the time that is left.

    For a first load the account is measured for that, with about one request in a hundred.
    """
    logging.getLogger("picqer").addHandler(logging.NullHandler())
    with console.status("measuring the account, to know how long it will take"):
        planned = plan(sync, pipeline)
    with Live(get_renderable=lambda: _progress(sync, planned), console=console, refresh_per_second=4, transient=True):
        yield


def closing_table(sync: Sync) -> Table:
    """One row per collection: rows, requests, waits, and what stopped it."""
    table = _table(f"{sync.stats.rows:,} rows, {sync.client.sent:,} requests", LOADED)
    for stats in sync.stats.values():
        _add(table, stats)
    return table


def plan_table(planned: Plan) -> Table:
    """One row per collection: what a run will do with it."""
    table = _table(f"{planned.rows:,} rows, {planned.requests:,} requests", ("rows", "requests"))
    for step in planned.steps:
        word = f"[yellow]{step.state}[/]: {step.error}" if step.error else step.state
        table.add_row(step.name, f"{step.rows:,}", f"{step.requests:,}", word)
    return table


def sizes_table(sizes: Sequence[Size]) -> Table:
    """One row per collection: its rows, whether the key may read it, and what is missed where it may not."""
    table = _table("What this key can read", ("rows",))
    for size in sizes:
        word = f"[yellow]{size.error}[/] Without it: {cost_of(size)}." if size.error else "[green]readable[/]"
        table.add_row(size.name, "" if size.error else f"{size.estimate.rows:,}", word)
    return table


def comparison_table(comparisons: Sequence[Comparison]) -> Table:
    """One row per collection that was verified."""
    table = _table("Account against destination", ("rows", "missing", "stale", "ghosts", "orphans"))
    for one in comparisons:
        word = str(one.error) if one.error else "[red]differs[/]" if one.differences else "[green]equal[/]"
        counts = (one.rows, len(one.missing), len(one.stale), len(one.ghosts), one.orphans)
        table.add_row(one.name, *(f"{count:,}" for count in counts), word)
    return table


def named(comparisons: Sequence[Comparison], most: int = 20) -> Iterator[str]:
    """The keys that differ, the first of each kind."""
    for one in comparisons:
        for kind, keys in (("missing", one.missing), ("stale", one.stale), ("ghosts", one.ghosts)):
            if keys:
                shown = ", ".join("/".join(map(str, key)) for key in keys[:most])
                yield f"{one.name} {kind}: {shown}" + (f" and {len(keys) - most} more" if len(keys) > most else "")


def freshness_table(rows: Sequence[Freshness]) -> Table:
    """One row per collection: when it was read, whether it is due, since when all of it is verified (UTC)."""
    table = _table("Freshness, in UTC", ("read", "every", "verified"))
    for one in rows:
        state = "[yellow]due[/]" if one.is_due else "[green]fresh[/]"
        if one.is_stale:
            state = "[bold red]older than allowed[/]"
        history = f", history back to {one.history}" if one.history else ""
        table.add_row(one.name, _minute(one.read), in_words(one.every), _minute(one.verified), state + history)
    return table


def runs_table(runs: Sequence[tuple[Any, ...]]) -> Table:
    """One row per run, newest first."""
    table = Table(title="Last runs, in UTC", title_justify="left", box=None, pad_edge=False)
    for name in ("began", "ended", "rows", "requests", "exit"):
        table.add_column(name, justify="right")
    for began, ended, rows, requests, code in runs:
        table.add_row(_minute(began), _minute(ended), f"{rows or 0:,}", f"{requests or 0:,}", str(code))
    return table


def forgotten_table(tables: Sequence[Forgotten]) -> Table:
    """One row per table: how many rows are about the customers, and how many of them still said so."""
    table = Table(title="Rows about them", title_justify="left", box=None, pad_edge=False)
    table.add_column("table", no_wrap=True)
    for name in ("rows", "emptied"):
        table.add_column(name, justify="right")
    for one in tables:
        table.add_row(one.table, f"{one.rows:,}", f"{one.emptied:,}")
    return table


def in_minutes(minutes: float) -> str:
    """A time for people, rounded up."""
    return f"about {math.ceil(minutes):,} minutes" if minutes > 1 else "less than a minute"


def _minute(moment: datetime | None) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M") if moment else "never"


def _progress(sync: Sync, planned: Plan) -> Table:
    """The collections that have begun, as far as a screen holds them, with the time that is left in the title."""
    minutes = minutes_left(sync, planned)
    table = _table(f"{in_minutes(minutes)} left, {sync.client.left()} requests left in this minute", LOADED)
    begun = [stats for stats in sync.stats.values() if stats.state != "waiting"]
    for stats in begun[-SCREEN_ROWS:]:
        _add(table, stats)
    waiting = len(sync.stats) - len(begun)
    table.caption = f"{waiting} collections to come" if waiting else "loading"
    return table


SCREEN_ROWS = 15


LOADED = ("rows", "pages", "requests", "waited")


def _table(title: str, columns: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left", caption_justify="left", box=None, pad_edge=False)
    table.add_column("collection", no_wrap=True)
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("state", overflow="fold")
    return table


def _add(table: Table, stats: CollectionStats) -> None:
    aside = f", {stats.counts.rejected} set aside in _rejected" if stats.counts.rejected else ""
    table.add_row(
        stats.name,
        f"{stats.counts.rows:,}",
        f"{sum(certificate.pages for certificate in stats.certificates):,}",
        f"{stats.cost.requests:,}",
        f"{stats.cost.waited:.0f} s" if stats.cost.waited else "",
        f"[{STYLES[stats.state]}]{stats.state}[/]{aside}" + (f": {stats.error}" if stats.error else ""),
    )
