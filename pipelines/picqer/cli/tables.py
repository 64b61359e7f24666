"""How the commands lay out tables for people."""

from __future__ import annotations

import math
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ..foreign_text import visible
from .outputs import for_layout

WIDE = 200
"""Columns of a table that goes to a file or another program."""


class PlainConsole(Console):
    """Shows every string as the text it is; only a `Text` has a style."""

    def render_str(self, text: str, **options: Any) -> Text:
        """A string without markup, emoji codes and control characters."""
        return super().render_str(visible(text), **options | {"markup": False, "emoji": False})


def show(table: Table) -> None:
    """Print a table; without a terminal it is not cut off."""
    file = for_layout(sys.stdout)
    PlainConsole(file=file, width=None if file.isatty() else WIDE).print(table)


def state(word: str, style: str, more: str = "") -> Text:
    """A state in its style, and what else there is to say."""
    return Text.assemble((visible(word), style), visible(more))


def collection_table(title: str, columns: Sequence[str]) -> Table:
    """A table with one row per collection: its name, columns of numbers, its state."""
    table = plain_table(title)
    table.add_column("collection", no_wrap=True)
    for name in columns:
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("state", overflow="fold")
    return table


def plain_table(title: str) -> Table:
    """A table without lines."""
    return Table(title=title, title_justify="left", caption_justify="left", box=None, pad_edge=False)


def in_minutes(minutes: float) -> str:
    """A duration for people, rounded up."""
    return f"about {math.ceil(minutes):,} minutes" if minutes > 1 else "less than a minute"


def minute(moment: datetime | None) -> str:
    """A moment for people, in UTC."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M") if moment else "never"
