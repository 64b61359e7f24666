"""One reading of an account: which collections were read, how far, at what cost."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .answer import Answer
from .catalog import CATALOG, COLLECTIONS, Collection
from .client import Client, Meter
from .errors import ConfigurationError, KeyRefused, NotFound, NotReadable, PicqerError
from .news import Batch
from .walk import Ask, Certificate, Identify, walk

logger = logging.getLogger(__name__)

LOOKBACK = timedelta(hours=2)
"""Covers late commits, equal seconds and the repeated hour in October."""
ROTATION = 250
"""Requests per run for each collection that costs one request per product."""
EVERY_KEY_READS = CATALOG[0]
PARENTS = ("products", "warehouses")
"""Collections whose keys others need for their addresses."""
UNAUTHORIZED = 401


@dataclass
class Tally:
    """What became of one collection in this reading.

    Attributes:
        state: waiting, reading, complete, unavailable (not readable with this key), or failed.
        rows: rows yielded for loading; one that changed while it was read counts twice, children do not count.
        rejected: records set aside.
        error: what stopped it.
    """

    name: str
    state: str = "waiting"
    rows: int = 0
    rejected: int = 0
    error: PicqerError | None = None
    meter: Meter = field(default_factory=Meter)
    certificates: list[Certificate] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether there is more to read."""
        return self.state in {"waiting", "reading"}

    @property
    def is_certified(self) -> bool:
        """Whether every walk proved that it saw everything."""
        return self.state == "complete" and all(certificate.complete for certificate in self.certificates)


class Reading:
    """Reads the collections of one account in portions, each at most about `max_requests` requests.

    A portion ends between two batches; the next one goes on right there, so that what is read can be committed in
    between. A collection that fails is closed with its error in its tally; the others go on. After a refused key
    nothing more is asked.

    Args:
        client: asks the account.
        names: the collections to read; all when empty.
        zone: the account's time zone, in which Picqer writes and filters times.
        since: rows created before this local moment are left out of the lists that can be bounded.
        rotation: requests per run for each collection that costs one request per product.
        max_requests: of a portion; no bound when None.
    """

    def __init__(  # noqa: PLR0913  each is a setting of its own
        self,
        client: Client,
        names: Sequence[str] = (),
        *,
        zone: ZoneInfo,
        since: datetime | None = None,
        rotation: int = ROTATION,
        max_requests: int | None = None,
    ) -> None:
        self.client = client
        self.rotation = rotation
        self.stopped: PicqerError | None = None
        self.collections = [collection for collection in CATALOG if not names or collection.name in names]
        self.tallies = {collection.name: Tally(collection.name) for collection in self.collections}
        self._zone = zone
        self._since = since
        self._max_requests = max_requests
        self._portion_began = 0
        self._entered: set[str] = set()
        self._streams: dict[str, Iterator[Batch]] = {}
        self._states: dict[str, MutableMapping[str, Any]] = {}
        self._in_passing: dict[str, Tally] = {}
        self._rows: dict[str, dict[Any, Any]] = {name: {} for name in PARENTS}

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to read."""
        return self.stopped is not None or not any(tally.is_open for tally in self.tallies.values())

    @property
    def rows(self) -> int:
        """Rows yielded so far, of all collections."""
        return sum(tally.rows for tally in self.tallies.values())

    def batches(self, collection: Collection, state: MutableMapping[str, Any]) -> Iterator[Batch]:
        """The next batches of a collection, from where the last portion ended until this one is full.

        Args:
            collection: one of `collections`.
            state: is kept with the data and comes back in the next portion and the next run.
        """
        tally = self.tally(collection)
        self._states[collection.name] = state
        self._enter(collection)
        stream = self._streams.setdefault(collection.name, collection.read(self, collection))
        while tally.is_open and not self.stopped and not self._is_full():
            tally.state = "reading"
            try:
                batch = next(stream, None)
            except PicqerError as error:
                self.give_up(collection, error)
                return
            if batch is None:
                tally.state = "complete"
                return
            self._remember(collection, batch)
            tally.rows += len(batch.records)
            yield batch

    def give_up(self, collection: Collection, error: PicqerError) -> None:
        """Read no more of a collection because of an error; the others go on, unless no answer is to be had at all."""
        tally = self.tally(collection)
        if isinstance(error, NotReadable) and self._is_key_refused(collection, error):
            error = KeyRefused(error.status, error.path)
        if isinstance(error, (KeyRefused, ConfigurationError)) or not self.client.reached:
            self.stopped = error
        tally.state = "unavailable" if isinstance(error, (NotReadable, NotFound)) else "failed"
        tally.error = error
        logger.warning("%s: %s", collection.name, error)

    def tally(self, collection: Collection) -> Tally:
        """The account of a collection, also of one that is only read for its keys."""
        return self.tallies.get(collection.name) or self._in_passing.setdefault(collection.name, Tally(collection.name))

    def state(self, collection: Collection) -> MutableMapping[str, Any]:
        """What this collection keeps between runs."""
        return self._states.setdefault(collection.name, {})

    def walk(
        self, collection: Collection, path: str, params: Mapping[str, str], identify: Sequence[str] = ()
    ) -> Iterator[Batch]:
        """A certified walk of one list under one filter.

        Args:
            collection: whose list it is.
            path: of the list.
            params: the filter.
            identify: the fields that tell its rows apart, when they are not the collection's key.
        """
        certificate = Certificate()
        self.tally(collection).certificates.append(certificate)
        filters = {**params, **self._bound(collection)}
        list_name = f"{path}?{sorted(filters.items())}"
        pages = walk(
            self._ask(collection, path, filters),
            _by(tuple(identify) or collection.key),
            certificate,
            expected=self.state(collection).get("lengths", {}).get(list_name, 0),
            ask_changed=self._ask_changed(collection, path, filters) if collection.updated else None,
        )
        for page in pages:
            if page.records:
                yield Batch(page.records, page.answer.read_at)
        self.state(collection).setdefault("lengths", {})[list_name] = certificate.length

    def records(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The records at these addresses; None for one that does not exist."""
        meter = self.tally(collection).meter
        return [_unless_gone(answer) for answer in [self.client.record(path, meter) for path in paths]]

    def sub_lists(self, collection: Collection, paths: Sequence[str]) -> list[Answer | None]:
        """The unpaged lists at these addresses; None for one that does not exist."""
        meter = self.tally(collection).meter
        return [_unless_gone(answer) for answer in [self.client.list(path, {}, meter) for path in paths]]

    def parents(self, name: str) -> Mapping[Any, Any]:
        """The keys of another collection as this reading sees them, with the type of each row that has one.

        Raises:
            PicqerError: that collection could not be read.
        """
        parent = COLLECTIONS[name]
        tally = self.tally(parent)
        if tally.error:
            raise tally.error
        if tally.state != "complete":
            for batch in parent.read(self, parent):
                self._remember(parent, batch)
        return self._rows[name]

    def _enter(self, collection: Collection) -> None:
        """A portion asks each collection once; the second time a new portion has begun."""
        if collection.name in self._entered or not self._entered:
            self._entered.clear()
            self._portion_began = self.client.sent
        self._entered.add(collection.name)

    def _remember(self, collection: Collection, batch: Batch) -> None:
        if collection.name in self._rows:
            (key,) = collection.key
            self._rows[collection.name].update((record.get(key), record.get("type")) for record in batch.records)

    def _is_full(self) -> bool:
        return self._max_requests is not None and self.client.sent - self._portion_began >= self._max_requests

    def _is_key_refused(self, collection: Collection, error: NotReadable) -> bool:
        """Whether the key itself is not accepted, or not any more: a list that every key may read then says so."""
        if not self.client.proven:
            return collection is EVERY_KEY_READS
        if error.status != UNAUTHORIZED or collection is EVERY_KEY_READS:
            return error.status == UNAUTHORIZED
        try:
            self.client.list(EVERY_KEY_READS.path, {}, self.tally(collection).meter).result()
        except NotReadable:
            return True
        except PicqerError as other:
            logger.info("%s could not tell whether the key is still accepted: %s", EVERY_KEY_READS.path, other)
        return False

    def _bound(self, collection: Collection) -> dict[str, str]:
        return {collection.since: _written(self._since)} if collection.since and self._since else {}

    def _ask(self, collection: Collection, path: str, params: Mapping[str, str]) -> Ask:
        meter = self.tally(collection).meter
        return lambda offset: self.client.list(path, {**params, "offset": offset} if offset else params, meter)

    def _ask_changed(self, collection: Collection, path: str, params: Mapping[str, str]) -> Callable[[datetime], Ask]:
        """Asks what changed since a moment (UTC), minus the lookback; the filter takes the account's wall time."""
        return lambda moment: self._ask(
            collection,
            path,
            {**params, collection.updated: _written(moment.astimezone(self._zone).replace(tzinfo=None) - LOOKBACK)},
        )


def _by(fields: tuple[str, ...]) -> Identify:
    return lambda record: tuple(record.get(field) for field in fields)


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S")


def _unless_gone(answer: Future[Answer]) -> Answer | None:
    try:
        return answer.result()
    except NotFound:
        return None
