"""Windows of known neighbours: many rows by one request, between two ids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..collection import IdRange
from ..context import Context
from ..errors import FilterIgnored
from ..messages import Message, Records
from ..pagination.page import Key
from .absence import KeyTracker, find_missing
from .detail_calls import read_keys
from .slices import since_filter

WINDOW = 89
"""Rows that a window is packed with: clearly less than a page, so that one request shows it whole."""


def read_again(ctx: Context, keys: Sequence[Key], ids: IdRange | None) -> Iterator[Message]:
    """These rows as they are now, in windows of neighbours where that costs fewer requests than one by one."""
    if not keys:
        return
    if ids is None:
        yield from read_keys(ctx, keys)
        return
    wanted = [key for (key,) in keys]
    name = ctx.collection.key[0]
    held = [key for (key,) in ctx.held.keys(f"{name} between {wanted[0]} and {wanted[-1]}")]
    for group in packed(wanted, sorted({*wanted, *held})):
        members = [(key,) for key in group]
        if len(group) == 1:
            yield from read_keys(ctx, members)
            continue
        try:
            yield from read_between(ctx, ids, group[0] - 1, group[-1], members)
        except FilterIgnored:
            yield from read_keys(ctx, members)


def read_between(
    ctx: Context, ids: IdRange, after: int | None, last: int | None, expected: Sequence[Key]
) -> Iterator[Message]:
    """The rows with ids behind one and up to another; expected ones that are missing are asked one by one.

    Args:
        ctx: of the collection.
        ids: the filters.
        after: the id before the first; None for no bound.
        last: the last id; None for no bound.
        expected: keys of rows that are there.

    Raises:
        FilterIgnored: the server does not know the filters on ids. They are documented for some years only, an older
            Picqer ignores them without a word.
    """
    (name,) = ctx.collection.key

    def obeys_filter(records: Records) -> None:
        found = [record[name] for record in records.records if isinstance(record.get(name), int)]
        if found and ((after is not None and min(found) <= after) or (last is not None and max(found) > last)):
            raise FilterIgnored(ctx.collection.path, f"{ids.above} and {ids.below}")

    lower = {} if after is None else {ids.above: str(after)}
    upper = {} if last is None else {ids.below: str(last + 1)}
    filters = {**lower, **upper, **(since_filter(ctx) if after is None else {})}
    seen = KeyTracker(ctx.collection.key)
    yield from ctx.walk(filters, obeys_filter, seen.add, expected=len(expected))
    yield from find_missing(ctx, {*expected}, seen.keys)


def packed(wanted: Sequence[int], known: Sequence[int]) -> list[list[int]]:
    """The wanted ids in groups, each with at most a window of known ids between its first and its last."""
    position = {key: place for place, key in enumerate(known)}
    groups: list[list[int]] = []
    for key in wanted:
        if groups and position[key] - position[groups[-1][0]] < WINDOW:
            groups[-1].append(key)
        else:
            groups.append([key])
    return groups
