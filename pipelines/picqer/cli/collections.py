"""`picqer collections`: everything that can be loaded."""

from __future__ import annotations

import click
from rich.table import Table

from .tables import show


@click.command()
def collections() -> None:
    """List every collection: key, strategy, cadence, child tables."""
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
