"""`picqer verify`: the account against the destination."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click
from rich.table import Table

from ..foreign_text import visible
from .options import configured, place_options, target
from .tables import collection_table, show, state

if TYPE_CHECKING:
    from ..load.inspect.verify import Comparison

DIFFERS = 65
MOST_KEYS = 20
"""Keys of one kind that are listed."""


@click.command()
@click.argument("names", metavar="[COLLECTION]...", nargs=-1)
@place_options
def verify(names: tuple[str, ...], account: str, **place: Any) -> None:
    """Compare the account, or these collections, with the destination and list the differences; load nothing."""
    from ..load.api import check_collections, ready
    from ..load.inspect.verify import unlike_stats
    from ..load.inspect.verify import verify as compare
    from ..source import Request

    check_collections(names)
    with ready(configured(account).settings().sync(Request(names)), target(account=account, **place)) as job:
        comparisons = list(compare(job.sync, job.destination.pipeline))
        unlike = unlike_stats(job.sync, job.destination.pipeline)
    show(_comparison_table(comparisons))
    for line in [*_differing_keys(comparisons), *unlike]:
        click.echo(line)
    refused = [comparison.error.exit_code for comparison in comparisons if comparison.error]
    code = max([*refused, DIFFERS if any(comparison.differences for comparison in comparisons) else 0])
    if code:
        raise SystemExit(code)


def _comparison_table(comparisons: Sequence[Comparison]) -> Table:
    table = collection_table("Account against destination", ("rows", "missing", "stale", "extra", "orphans"))
    for comparison in comparisons:
        found = state("differs", "red") if comparison.differences else state("equal", "green")
        counts = (*map(len, (comparison.missing, comparison.stale, comparison.extra)), comparison.orphans)
        numbers = (f"{count:,}" for count in (comparison.rows, *counts))
        table.add_row(comparison.name, *numbers, str(comparison.error) if comparison.error else found)
    return table


def _differing_keys(comparisons: Sequence[Comparison]) -> Iterator[str]:
    for comparison in comparisons:
        kinds = {"missing": comparison.missing, "stale": comparison.stale, "extra": comparison.extra}
        for kind, keys in kinds.items():
            if keys:
                shown = ", ".join(visible("/".join(map(str, key))) for key in keys[:MOST_KEYS])
                more = f" and {len(keys) - MOST_KEYS} more" if len(keys) > MOST_KEYS else ""
                yield f"{comparison.name} {kind}: {shown}{more}"
