"""What a strategy may ask: the account, the destination, and what was kept between runs."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .catalog import Collection
from .collection_stats import CollectionStats
from .errors import NotFound, PicqerError
from .http.answers import Answer
from .http.client import Client
from .schedule import is_due
from .strategies import Message, Records
from .walks import List, left_to_walk, walked
from .warehouse import Warehouse, written

logger = logging.getLogger(__name__)

NOTED: Mapping[str, tuple[str, ...]] = {
    "products": ("type",),
    "warehouses": (),
    "picklists": ("idpicklist_batch", "updated"),
}
"""Fields that other collections need to know of the rows read in this run."""


class Questions:
    """Asks for a reading, and keeps account of it.

    Args:
        client: asks the account.
        zone: the account's time zone, in which Picqer writes and filters times.
        since: rows created before this local moment are left out of the lists that can be bounded.

    Attributes:
        held: what the destination holds; whoever runs the pipeline sets it.
        fullest_page: rows of the fullest page that the server has sent.
    """

    def __init__(self, client: Client, zone: ZoneInfo, since: datetime | None) -> None:
        self.client = client
        self.zone = zone
        self.since = since - timedelta(seconds=1) if since else None  # the filters may leave out the moment itself
        self.held = Warehouse()
        self.fullest_page = 0
        self.stats: dict[str, CollectionStats] = {}
        self._in_passing: dict[str, CollectionStats] = {}
        self._states: dict[str, MutableMapping[str, Any]] = {}
        self._lengths: dict[tuple[Any, ...], bool] = {}
        self._noted: dict[str, dict[Any, tuple[Any, ...]]] = {name: {} for name in NOTED}

    def stats_of(self, collection: Collection) -> CollectionStats:
        """The account of a collection, also of one that is only read for its keys."""
        return self.stats.get(collection.name) or self._in_passing.setdefault(
            collection.name, CollectionStats(collection.name)
        )

    def state(self, collection: Collection) -> MutableMapping[str, Any]:
        """What this collection keeps between runs."""
        return self._states.setdefault(collection.name, {})

    def mark(self, collection: Collection) -> str:
        """Up to where a collection was read, in words; empty for never."""
        state = self.state(collection)
        marks = [f"{column} {stamp}" for column, stamp in sorted(state.get("marks", {}).items())]
        return ", ".join([*marks, *([f"read {state['read']}"] if "read" in state else [])])

    def moment(self) -> datetime:
        """The server's time (UTC), later than all that was read and earlier than all that will be."""
        return self.client.moment()

    def local(self, moment: datetime) -> datetime:
        """A moment as the account's wall time, without zone."""
        return moment.astimezone(self.zone).replace(tzinfo=None)

    def local_now(self) -> datetime:
        """The account's wall time at the last answer."""
        return self.local(self.moment())

    def bound(self, collection: Collection) -> dict[str, str]:
        """The filter that leaves out what was created before `since`, for a list that can be bounded."""
        return {collection.since: written(self.since)} if collection.since and self.since else {}

    def walk(
        self,
        collection: Collection,
        params: Mapping[str, str],
        *,
        path: str = "",
        identify: Sequence[str] = (),
        expected: int = 0,
    ) -> Iterator[Records]:
        """A certified walk of one list under one filter; one that an earlier run began goes on where it stood.

        Args:
            collection: whose list it is.
            params: the filter.
            path: of the list, when it is not the collection's own.
            identify: the fields that tell its rows apart, when they are not the collection's key.
            expected: rows that it must have at least, or it is asked again.
        """
        the_list = List(path or collection.path, params, tuple(identify) or collection.key)
        yield from walked(self, collection, the_list, expected)

    def walk_again(
        self, collection: Collection, params: Mapping[str, str], *, path: str = "", identify: Sequence[str] = ()
    ) -> Iterator[Records]:
        """The same for a list that is walked again and again: as many rows are expected as it had the last time."""
        the_list = List(path or collection.path, params, tuple(identify) or collection.key)
        yield from walked(self, collection, the_list, self.state(collection).get("lengths", {}).get(the_list.name, 1))
        certificate = self.stats_of(collection).certificates[-1]
        self.state(collection).setdefault("lengths", {})[the_list.name] = certificate.length

    def left_to_walk(
        self, collection: Collection, path: str, filters: Sequence[Mapping[str, str]]
    ) -> Sequence[Mapping[str, str]]:
        """The passes of a list from the one in which an earlier run was interrupted."""
        return left_to_walk(self, collection, path, filters)

    def whole_began(self, collection: Collection) -> datetime:
        """When the walk of all passes began, which may have been in an earlier run."""
        state = self.state(collection)
        if "walk" not in state or "whole" not in state:
            state["whole"] = self.moment().isoformat()
        return datetime.fromisoformat(state["whole"])

    def answered(self, collection: Collection) -> list[datetime]:
        """The server's time of the first answer of this run's first walk of a collection, if there was one."""
        return [certificate.began for certificate in self.stats_of(collection).certificates[:1] if certificate.began]

    def has_row(self, collection: Collection, params: Mapping[str, str], offset: int) -> bool:
        """Whether a list under a filter has a row at an offset; asked once per run."""
        question = (collection.name, *sorted(params.items()), offset)
        if question not in self._lengths:
            cost = self.stats_of(collection).cost
            answer = self.client.list(collection.path, {**params, "offset": offset}, cost).result()
            self._lengths[question] = bool(answer.data)
        return self._lengths[question]

    def records(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The records at these addresses; None for one that does not exist."""
        cost = self.stats_of(collection).cost
        return [_unless_gone(answer) for answer in [self.client.record(path, cost) for path in paths]]

    def sub_lists(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The unpaged lists at these addresses; None for one that does not exist."""
        cost = self.stats_of(collection).cost
        return [_unless_gone(answer) for answer in [self.client.list(path, {}, cost) for path in paths]]

    def remark(self, collection: Collection, error: PicqerError) -> None:
        """Something of a collection could not be done; the rest of it goes on."""
        self.stats_of(collection).error = error
        logger.warning("%s", error)

    def repaired(self, collection: Collection, what: str) -> None:
        """Something was found that somebody else had changed, and is put right."""
        self.stats_of(collection).repaired = what
        logger.warning("%s: %s; it is read again from there", collection.name, what)

    def is_sweep_due(self, collection: Collection) -> bool:
        """Whether all rows of a collection are to be seen once more, to find what was deleted."""
        return is_due(self.state(collection).get("swept"), collection.sweep, self.moment())

    def noted(self, name: str) -> Mapping[Any, tuple[Any, ...]]:
        """The noted fields of rows that were read in this portion, by key."""
        return self._noted[name]

    def _note(self, collection: Collection, item: Message) -> None:
        if collection.name in NOTED and isinstance(item, Records):
            (key,), fields = collection.key, NOTED[collection.name]
            self._noted[collection.name].update(
                (record[key], tuple(record.get(field) for field in fields))
                for record in item.records
                if isinstance(record.get(key), int)
            )


def _unless_gone(answer: Future[Answer]) -> Answer | None:
    try:
        return answer.result()
    except NotFound:
        return None
