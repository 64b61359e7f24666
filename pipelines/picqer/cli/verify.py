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
    """Compare the account, or these collections, with the destination and list the differences; load nothing.

    Exit 65 when they differ. Values that no column can hold are listed as rejected, and are no difference.
    """
    from ..load.api import check_collections, ready
    from ..load.inspect.verify import unlike_stats
    from ..load.inspect.verify import verify as compare
    from ..load.run_log.contract import older_named
    from ..source import Request

    check_collections(names)
    sync, data = configured(account).settings().sync(Request(names)), target(account=account, **place)
    with ready(sync, data) as job, older_named(job.destination):
        comparisons = list(compare(job.sync, job.destination.pipeline))
        unlike = unlike_stats(job.sync, job.destination.pipeline)
    show(_comparison_table(comparisons))
    for line in [*_differing_keys(comparisons), *unlike]:
        click.echo(visible(line))
    refused = [comparison.error.exit_code for comparison in comparisons if comparison.error]
    code = max([*refused, DIFFERS if any(comparison.differences for comparison in comparisons) else 0])
    if code:
        raise SystemExit(code)


def _comparison_table(comparisons: Sequence[Comparison]) -> Table:
    columns = ("rows", "missing", "stale", "extra", "rejected", "orphans")
    table = collection_table("Account against destination", columns)
    for comparison in comparisons:
        equal = state("rejected", "yellow") if comparison.rejected else state("equal", "green")
        found = state("differs", "red") if comparison.differences else equal
        different = map(len, (comparison.missing, comparison.stale, comparison.extra))
        counts = (*different, len(comparison.rejected), comparison.orphans)
        numbers = (f"{count:,}" for count in (comparison.rows, *counts))
        table.add_row(comparison.name, *numbers, str(comparison.error) if comparison.error else found)
    return table


def _differing_keys(comparisons: Sequence[Comparison]) -> Iterator[str]:
    for comparison in comparisons:
        kinds = {"missing": comparison.missing, "stale": comparison.stale, "extra": comparison.extra}
        listed = {kind: ["/".join(map(str, key)) for key in keys] for kind, keys in kinds.items()}
        listed["rejected"] = [f"{value.key} {value.field}" for value in comparison.rejected]
        for kind, words in listed.items():
            if words:
                more = f" and {len(words) - MOST_KEYS} more" if len(words) > MOST_KEYS else ""
                yield f"{comparison.name} {kind}: {', '.join(words[:MOST_KEYS])}{more}"
