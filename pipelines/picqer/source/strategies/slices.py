"""The walk of a whole list: all its slices, at its other address if need be."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from ..collection import list_name
from ..context import Context, Observer, Walk
from ..errors import NotFound
from ..estimate import walk_requests
from ..messages import Message, Records
from ..pagination.walk import Certificate
from ..schedule import DAILY, is_due
from ..warehouse import format_timestamp

M = TypeVar("M", bound=Message)
N = TypeVar("N", bound=Message)
T = TypeVar("T")
Walks = Generator[Records, None, list[Certificate]]
"""The records of several walks; it returns their certificates."""


def begin_full_scan(ctx: Context) -> datetime:
    """When the walk of all slices began, which may have been in an earlier run that was interrupted in one of them."""
    names = _names(ctx, ctx.collection.path, ctx.collection.fallback)
    bookmark = ctx.state.bookmark_in(names, ctx.time.now())
    if bookmark is None:
        ctx.state.full_scan_began = ctx.time.now()
    elif ctx.state.full_scan_began is None:
        ctx.state.full_scan_began = bookmark.first.read_at
    return ctx.state.full_scan_began


def is_full_scan_due(ctx: Context) -> bool:
    """Whether all rows are to be seen once more, to find what was deleted: once a day, or as the promise asks."""
    every = min(DAILY, ctx.budget.verify_within(ctx.collection.name))
    return is_due(ctx.state.full_scan_at, every, ctx.time.now())


def full_scan_requests(ctx: Context) -> int:
    """Requests of a full scan; none when it is not due."""
    requests = walk_requests(ctx.held.count()) if is_full_scan_due(ctx) else 0
    ctx.budget.spend_on_list(requests)
    return requests


def walk_slices(ctx: Context, *observe: Observer) -> Walks:
    """The rows of the list under each filter that it must be read with."""
    try:
        return (yield from _walk_at(ctx, ctx.collection.path, observe))
    except NotFound:
        if not ctx.collection.fallback:
            raise
    return (yield from _walk_at(ctx, ctx.collection.fallback, observe))


def walk_repeatedly(
    ctx: Context, params: Mapping[str, str], *observe: Observer, path: str, identify: Sequence[str] = ()
) -> Walk:
    """A walk of a list that is walked again and again: as many rows are expected as it had the last time."""
    name = list_name(path, params)
    expected = ctx.state.lengths.get(name, 1)
    certificate = yield from ctx.walk(params, *observe, path=path, identify=identify, expected=expected)
    ctx.state.lengths[name] = certificate.length
    return certificate


def transformed(walk: Generator[M, None, T], by: Callable[[M], Iterator[N]]) -> Generator[N, None, T]:
    """What becomes of each page or message of a walk; it returns what the walk returns."""
    while True:
        try:
            page = next(walk)
        except StopIteration as end:
            found: T = end.value
            return found
        yield from by(page)


def since_filter(ctx: Context) -> dict[str, str]:
    """The filter that leaves out what was created before `since`, for a list that can be bounded."""
    creation = ctx.collection.traits.created
    return {creation.after: format_timestamp(ctx.since)} if creation and ctx.since else {}


def _filters(ctx: Context) -> list[dict[str, str]]:
    """The filter of each slice of a list."""
    return [{**params, **since_filter(ctx)} for params in ctx.collection.slices]


def _names(ctx: Context, *paths: str) -> list[str]:
    """The names of the slices of a list, at one address or several."""
    return [list_name(path, params) for path in paths for params in _filters(ctx)]


def _walk_at(ctx: Context, path: str, observe: Sequence[Observer]) -> Walks:
    """The slices of a list, from the one in which an earlier run was interrupted."""
    filters, names = _filters(ctx), _names(ctx, path)
    interrupted = ctx.state.bookmark[0] if ctx.state.bookmark else ""
    first = names.index(interrupted) if interrupted in names else 0
    certificates = []
    for params in filters[first:]:
        certificate = yield from walk_repeatedly(ctx, params, *observe, path=path)
        certificates.append(certificate)
    return certificates
