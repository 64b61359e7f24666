"""One reading of an account: which collections were read, how far, at what cost."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import Future
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .answer import Answer
from .cadence import is_due
from .catalog import CATALOG, COLLECTIONS, Collection
from .client import Client
from .errors import ConfigurationError, FilterIgnored, KeyRefused, NotFound, NotReadable, PicqerError
from .holdings import Holdings, written
from .news import LATER, Batch, Gone, News
from .tally import Tally
from .walking import List, left_to_walk, walked

logger = logging.getLogger(__name__)

ROTATION = 250
"""Requests, each time it is due, for each collection that costs one request per product."""
RING = 20
"""Requests per run that verify what is final."""
EVERY_KEY_READS = "products"
NOTED: Mapping[str, tuple[str, ...]] = {
    "products": ("type",),
    "warehouses": (),
    "picklists": ("idpicklist_batch", "updated"),
}
"""Fields that other collections need to know of the rows read in this run."""
UNAUTHORIZED = 401


class Reading:
    """Reads the collections of one account in portions, each at most about `max_requests` requests.

    A portion ends between two batches; the next one goes on right there, so that what is read can be committed in
    between. A collection that fails is closed with its error in its tally; the others go on. After a refused key
    nothing more is asked.

    Args:
        client: asks the account.
        names: the collections to read, due or not; all that are due when empty.
        zone: the account's time zone, in which Picqer writes and filters times.
        since: rows created before this local moment are left out of the lists that can be bounded.
        rotation: requests, each time it is due, for each collection that costs one request per product.
        ring: requests per run that verify what is final.
        every: by collection, how often it is read when not as the catalog says.
        is_full: read every list whole, due or not.
        accept_deletes: collections whose deletions are believed however many they are; they are read whole.
        max_requests: of a portion; no bound when None.

    Attributes:
        held: what the destination holds; whoever runs the pipeline sets it.
    """

    def __init__(  # noqa: PLR0913  each is a setting of its own
        self,
        client: Client,
        names: Sequence[str] = (),
        *,
        zone: ZoneInfo,
        since: datetime | None = None,
        rotation: int = ROTATION,
        ring: int = RING,
        every: Mapping[str, timedelta] | None = None,
        is_full: bool = False,
        accept_deletes: Sequence[str] = (),
        max_requests: int | None = None,
    ) -> None:
        self.client = client
        self.zone = zone
        self.since = since - timedelta(seconds=1) if since else None  # the filters may leave out the moment itself
        self.fullest_page = 0
        self.rotation = rotation
        self.accept_deletes = frozenset(accept_deletes)
        self.held = Holdings()
        self.stopped: PicqerError | None = None
        self.collections = [collection for collection in CATALOG if not names or collection.name in names]
        self.tallies = {collection.name: Tally(collection.name) for collection in self.collections}
        self._named = frozenset(names)
        self._every = every or {}
        self._is_full = is_full
        self._max_requests = max_requests
        self._ring = ring
        self._portion_began = 0
        self._entered: set[str] = set()
        self._forgotten: set[str] = set()
        self._lengths: dict[tuple[Any, ...], bool] = {}
        self._streams: dict[str, Iterator[News]] = {}
        self._states: dict[str, MutableMapping[str, Any]] = {}
        self._in_passing: dict[str, Tally] = {}
        self._noted: dict[str, dict[Any, tuple[Any, ...]]] = {name: {} for name in NOTED}

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to read."""
        return self.stopped is not None or not any(tally.is_open for tally in self.tallies.values())

    @property
    def rows(self) -> int:
        """Rows yielded so far, of all collections."""
        return sum(tally.rows for tally in self.tallies.values())

    def batches(self, collection: Collection, state: MutableMapping[str, Any]) -> Iterator[Batch | Gone]:
        """What is next to tell of a collection, from where the last portion ended until this one is full.

        Args:
            collection: one of `collections`.
            state: is kept with the data and comes back in the next portion and the next run.
        """
        tally = self.tally(collection)
        self._take_up(collection, state)
        while tally.is_open and not self.stopped and not self._is_full_portion():
            tally.state = "reading"
            item = self._next(collection)
            state["clock"] = self.moment().isoformat()
            if item is LATER and self._max_requests is not None:
                return
            if isinstance(item, (Batch, Gone)):
                self._count(collection, item)
                yield item

    def finish(self) -> None:
        """Stop when no answer was one that only a good key at the right address gets."""
        if self.client.sent and not self.client.proven and not self.stopped:
            self.stopped = ConfigurationError(
                f"{self.client.base_url} has none of Picqer's lists: check sources.picqer.account."
            )

    def forget(self, names: Sequence[str]) -> None:
        """Read these collections as if they had never been read: the destination has lost them."""
        self._forgotten.update(names)

    def give_up(self, collection: Collection, error: PicqerError) -> None:
        """Read no more of a collection because of an error; the others go on, unless no answer is to be had at all."""
        tally = self.tally(collection)
        if isinstance(error, NotReadable) and self._is_key_refused(collection, error):
            error = KeyRefused(error.status, error.path)
        if isinstance(error, (KeyRefused, ConfigurationError)) or not self.client.reached:
            self.stopped = error
        tally.state = "unavailable" if isinstance(error, (NotReadable, NotFound)) else "failed"
        tally.error = error
        if not self.stopped:
            logger.warning("%s", error)

    def remark(self, collection: Collection, error: PicqerError) -> None:
        """Something of a collection could not be done; the rest of it goes on."""
        self.tally(collection).error = error
        logger.warning("%s", error)

    def set_aside(self, collection: Collection, records: int) -> None:
        """So many of the records told last cannot be loaded."""
        tally = self.tally(collection)
        tally.rejected += records
        tally.rows -= records

    def repaired(self, collection: Collection, what: str) -> None:
        """Something was found that somebody else had changed, and is put right."""
        self.tally(collection).repaired = what
        logger.warning("%s: %s; it is read again from there", collection.name, what)

    def tally(self, collection: Collection) -> Tally:
        """The account of a collection, also of one that is only read for its keys."""
        return self.tallies.get(collection.name) or self._in_passing.setdefault(collection.name, Tally(collection.name))

    def state(self, collection: Collection) -> MutableMapping[str, Any]:
        """What this collection keeps between runs."""
        return self._states.setdefault(collection.name, {})

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

    def is_sweep_due(self, collection: Collection) -> bool:
        """Whether all rows of a collection are to be seen once more, to find what was deleted."""
        return is_due(self.state(collection).get("swept"), collection.sweep, self.moment())

    def ring_share(self, collection: Collection) -> int:
        """Requests that this collection may spend on verifying: half of what is left, for orders change the most."""
        others = [one for one in self.collections if one.ring and self.tally(one).is_open and one is not collection]
        return math.ceil(self._ring / 2) if others else self._ring

    def spend_on_ring(self) -> None:
        """One of the requests for verifying is spent."""
        self._ring -= 1

    def walk(
        self,
        collection: Collection,
        params: Mapping[str, str],
        *,
        path: str = "",
        identify: Sequence[str] = (),
        expected: int = 0,
    ) -> Iterator[Batch]:
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
    ) -> Iterator[Batch]:
        """The same for a list that is walked again and again: as many rows are expected as it had the last time."""
        the_list = List(path or collection.path, params, tuple(identify) or collection.key)
        yield from walked(self, collection, the_list, self.state(collection).get("lengths", {}).get(the_list.name, 1))
        certificate = self.tally(collection).certificates[-1]
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
        return [certificate.began for certificate in self.tally(collection).certificates[:1] if certificate.began]

    def has_row(self, collection: Collection, params: Mapping[str, str], offset: int) -> bool:
        """Whether a list under a filter has a row at an offset; asked once per run."""
        question = (collection.name, *sorted(params.items()), offset)
        if question not in self._lengths:
            meter = self.tally(collection).meter
            answer = self.client.list(collection.path, {**params, "offset": offset}, meter).result()
            self._lengths[question] = bool(answer.data)
        return self._lengths[question]

    def records(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The records at these addresses; None for one that does not exist."""
        meter = self.tally(collection).meter
        return [_unless_gone(answer) for answer in [self.client.record(path, meter) for path in paths]]

    def sub_lists(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The unpaged lists at these addresses; None for one that does not exist."""
        meter = self.tally(collection).meter
        return [_unless_gone(answer) for answer in [self.client.list(path, {}, meter) for path in paths]]

    def parents(self, name: str) -> Mapping[Any, tuple[Any, ...]]:
        """The keys of another collection as it is now, with the fields of each row that are noted.

        Raises:
            PicqerError: that collection could not be read.
        """
        parent = COLLECTIONS[name]
        tally = self.tally(parent)
        if tally.error and tally.state != "complete":
            raise tally.error
        if tally.state == "complete":
            return self._noted[name]
        names = ", ".join([*parent.key, *NOTED[name]])
        held = self.held.select(f"select {names} from {name} where _deleted_at is null")
        if not held:
            for item in parent.whole(self, parent):
                self._note(parent, item)
            if name in self._in_passing:
                tally.state = "complete"
        return {key: tuple(fields) for key, *fields in held} or self._noted[name]

    def noted(self, name: str) -> Mapping[Any, tuple[Any, ...]]:
        """The noted fields of rows that were read in this portion, by key."""
        return self._noted[name]

    def _take_up(self, collection: Collection, state: MutableMapping[str, Any]) -> None:
        """Begin a collection, or go on with it in another portion, with the state that this portion keeps."""
        tally = self.tally(collection)
        if collection.name in self._forgotten:
            self._forgotten.remove(collection.name)
            tally.repaired = "a table was missing"
            state.clear()
        self._states[collection.name] = state
        self._enter(collection)
        if "clock" in state:
            self.client.not_before(datetime.fromisoformat(state["clock"]))
        if tally.state == "waiting":
            try:
                if not self._is_wanted(collection):
                    tally.state = "not due"
            except PicqerError as error:
                self.give_up(collection, error)
            else:
                self._streams[collection.name] = self._told(collection)

    def _next(self, collection: Collection) -> News | None:
        """What a collection tells next; None when that is all, or it failed."""
        tally = self.tally(collection)
        try:
            item = next(self._streams[collection.name], None)
        except FilterIgnored as error:
            logger.warning("%s: %s It is read whole.", collection.name, error)
            self._streams[collection.name] = collection.whole(self, collection)
            return None
        except PicqerError as error:
            self.give_up(collection, error)
            return None
        if item is None:
            tally.state = "complete"
            logger.info("%s: %s rows, %s requests", collection.name, tally.rows, tally.meter.requests)
        return item

    def _told(self, collection: Collection) -> Iterator[News]:
        is_whole = self._is_full or collection.name in self.accept_deletes
        yield from (collection.whole if is_whole else collection.read)(self, collection)
        self.state(collection)["read"] = self.moment().isoformat()

    def _is_wanted(self, collection: Collection) -> bool:
        """Whether a collection is to be read in this run: it was named, it was interrupted, or it is due."""
        state = self.state(collection)
        every = self._every.get(collection.name, collection.every)
        is_interrupted = "walk" in state or "read" not in state
        if collection.name in self._named or self._is_full or not every or is_interrupted:
            return True
        self._ask_the_time(collection)
        return is_due(state["read"], every, self.moment())

    def _ask_the_time(self, collection: Collection) -> None:
        """Only an answer tells the server's time; a list that every key may read also proves the key."""
        if not self.client.reached:
            self.client.list(EVERY_KEY_READS, {}, self.tally(collection).meter).result()

    def _enter(self, collection: Collection) -> None:
        """A portion asks each collection once; the second time a new portion has begun, and the last one is loaded."""
        if collection.name in self._entered or not self._entered:
            self._entered.clear()
            self._portion_began = self.client.sent
            self._noted["picklists"] = {}
        self._entered.add(collection.name)

    def _count(self, collection: Collection, item: Batch | Gone) -> None:
        tally = self.tally(collection)
        if isinstance(item, Gone):
            tally.deleted += len(item.keys)
        elif not item.table:
            tally.rows += len(item.records)
            self._note(collection, item)

    def _note(self, collection: Collection, item: News) -> None:
        if collection.name in NOTED and isinstance(item, Batch):
            (key,), fields = collection.key, NOTED[collection.name]
            self._noted[collection.name].update(
                (record[key], tuple(record.get(field) for field in fields))
                for record in item.records
                if isinstance(record.get(key), int)
            )

    def _is_full_portion(self) -> bool:
        return self._max_requests is not None and self.client.sent - self._portion_began >= self._max_requests

    def _is_key_refused(self, collection: Collection, error: NotReadable) -> bool:
        """Whether the key itself is not accepted, or not any more: a list that every key may read then says so."""
        if collection.name == EVERY_KEY_READS:
            return error.status == UNAUTHORIZED or not self.client.proven
        if self.client.proven and error.status != UNAUTHORIZED:
            return False
        try:
            self.client.list(EVERY_KEY_READS, {}, self.tally(collection).meter).result()
        except NotReadable:
            return True
        except PicqerError as other:
            logger.info("%s could not tell whether the key is still accepted: %s", EVERY_KEY_READS, other)
        return False


def _unless_gone(answer: Future[Answer]) -> Answer | None:
    try:
        return answer.result()
    except NotFound:
        return None
