"""Walks of an account's lists: asked by the client, remembered between runs, certified in the tally."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from .errors import NotFound
from .messages import Records, key_of
from .pagination.page import Bookmark, Page
from .pagination.walk import Ask, Certificate, walk
from .strategies.cursors import LOOKBACK
from .warehouse import written

if TYPE_CHECKING:
    from .catalog import Collection
    from .questions import Questions

STALE = timedelta(days=1)
"""A walk that was interrupted longer ago begins anew."""


@dataclass(frozen=True)
class List:
    """A list under one filter.

    Attributes:
        identify: the fields that tell its rows apart.
    """

    path: str
    params: Mapping[str, str]
    identify: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """By which it is known in the next run."""
        return f"{self.path}?{sorted(self.params.items())}"


def walked(sync: Questions, collection: Collection, the_list: List, expected: int) -> Iterator[Records]:
    """A certified walk, see `Questions.walk`."""
    certificate = Certificate()
    sync.stats_of(collection).certificates.append(certificate)
    bookmark = _bookmark(sync, collection, the_list.name)
    first = bookmark.first if bookmark else None
    pages = walk(
        _ask(sync, collection, the_list.path, the_list.params),
        lambda record: key_of(record, the_list.identify),
        certificate,
        expected=expected,
        fullest=sync.fullest_page,
        ask_changed=_ask_changed(sync, collection, the_list) if collection.updated else None,
        bookmark=bookmark,
    )
    try:
        for page in pages:
            sync.fullest_page = max(sync.fullest_page, page.rows)
            if page.records:
                yield Records(page.records, page.read_at)
            first = first or page
            _keep_place(sync, collection, the_list.name, first, page)
    except NotFound:
        sync.stats_of(collection).certificates.remove(certificate)
        raise
    sync.state(collection).pop("walk", None)


def left_to_walk(
    sync: Questions, collection: Collection, path: str, filters: Sequence[Mapping[str, str]]
) -> Sequence[Mapping[str, str]]:
    """The passes of a list from the one in which an earlier run was interrupted."""
    interrupted = sync.state(collection).get("walk", {}).get("list")
    names = [List(path, params).name for params in filters]
    return filters[names.index(interrupted) :] if interrupted in names else filters


def _keep_place(sync: Questions, collection: Collection, name: str, first: Page, page: Page) -> None:
    """Remember how far a walk of several pages came; a page of its closing look is no place to go on from."""
    state = sync.state(collection)
    kept = state.get("walk", {}).get("last", {"offset": -1})
    if page is not first and page.offset > kept["offset"]:
        state["walk"] = {"list": name, **Bookmark(first, page).as_json()}


def _bookmark(sync: Questions, collection: Collection, name: str) -> Bookmark | None:
    kept: dict[str, Any] | None = sync.state(collection).get("walk")
    if not kept or kept["list"] != name:
        sync.state(collection).pop("walk", None)
        return None
    bookmark = Bookmark.from_json(kept)
    if sync.moment() - bookmark.last.read_at > STALE:
        sync.state(collection).pop("walk", None)
        return None
    return bookmark


def _ask(sync: Questions, collection: Collection, path: str, params: Mapping[str, str]) -> Ask:
    cost = sync.stats_of(collection).cost
    return lambda offset: sync.client.list(path, {**params, "offset": offset} if offset else params, cost)


def _ask_changed(sync: Questions, collection: Collection, the_list: List) -> Callable[[datetime], Ask]:
    """Asks what changed since a moment (UTC), minus the lookback; the filter takes the account's wall time."""

    def ask_since(moment: datetime) -> Ask:
        since = written(sync.local(moment) - LOOKBACK)
        return _ask(sync, collection, the_list.path, {**the_list.params, collection.updated: since})

    return ask_since
