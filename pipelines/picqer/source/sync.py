"""One reading of an account: which collections were read, how far, at what cost."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .catalog import CATALOG, COLLECTIONS, Collection
from .collection_stats import CollectionStats
from .errors import (
    ConfigurationError,
    DeletionsWithheld,
    FilterIgnored,
    Interrupted,
    KeyChanged,
    KeyRefused,
    LimitStays,
    NotFound,
    NotReadable,
    PicqerError,
    TimeIsUp,
    TryAgainLater,
)
from .http.client import Client
from .questions import NOTED, Questions
from .records.privacy import NOTHING_PRIVATE, Privacy
from .run_budget import RunBudget
from .schedule import is_due
from .strategies import DEFER, Deleted, Message, Records, Strategy, everything

logger = logging.getLogger(__name__)

ROTATION = 250
"""Requests, each time it is due, for each collection that costs one request per product."""
RING = 20
"""Requests per run that verify what is final."""
EVERY_KEY_READS = "products"
UNAUTHORIZED = 401


class Sync(Questions):
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
        accept_key: another key than before is believed in what it does not see; every list is read whole.
        max_requests: of a portion; no bound when None.
        max_seconds: after which nothing more is begun; no bound when None.
        privacy: the columns that are left out or hashed.

    Attributes:
        key_doubt: why no deletion is believed at all; whoever knows which key was used before sets it.
        named: the collections that were asked for by name.
        started: when it was made, by this machine's clock (UTC); a run is named after it.
        began: a moment (UTC), by Picqer's clock, before everything that this reading reads; None before it begins.
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
        accept_key: bool = False,
        max_requests: int | None = None,
        max_seconds: float | None = None,
        privacy: Privacy = NOTHING_PRIVATE,
    ) -> None:
        super().__init__(client, zone, since)
        self.privacy = privacy
        self.rotation = rotation
        self.ring = ring
        self.accept_deletes = frozenset(accept_deletes)
        self.accept_key = accept_key
        self.stopped: PicqerError | None = None
        self.key_doubt: KeyChanged | None = None
        self.started = datetime.now(UTC)
        self.began: datetime | None = None
        self.collections = [collection for collection in CATALOG if not names or collection.name in names]
        self.stats = {collection.name: CollectionStats(collection.name) for collection in self.collections}
        self.named = frozenset(names)
        self._every = every or {}
        self.is_full = is_full or accept_key
        self._allowance = RunBudget(client, max_requests, max_seconds, ring)
        self._entered: set[str] = set()
        self._forgotten: dict[str, str] = {}
        self._streams: dict[str, Iterator[Message]] = {}

    @property
    def suspicious(self) -> list[str]:
        """Collections in whose tables somebody may have deleted rows by hand, or that were read whole to be sure."""
        return [name for name, stats in self.stats.items() if stats.repaired or self.is_full]

    @property
    def loaded(self) -> list[str]:
        """Collections of which rows were read, or in whose tables somebody may have deleted some by hand."""
        return [name for name, stats in self.stats.items() if stats.rows or stats.repaired or self.is_full]

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to read."""
        return self.stopped is not None or not any(stats.is_open for stats in self.stats.values())

    @property
    def rows(self) -> int:
        """Rows yielded so far, of all collections."""
        return sum(stats.rows for stats in self.stats.values())

    def batches(self, collection: Collection, state: MutableMapping[str, Any]) -> Iterator[Records | Deleted]:
        """What is next to tell of a collection, from where the last portion ended until this one is full.

        Args:
            collection: one of `collections`.
            state: is kept with the data and comes back in the next portion and the next run.
        """
        stats = self.stats_of(collection)
        self._take_up(collection, state)
        while stats.is_open and not self._is_to_pause():
            stats.state = "reading"
            item = self._next(collection)
            state["clock"] = self.moment().isoformat()
            if item is DEFER and self._allowance.is_in_portions:
                return
            if isinstance(item, Records) or (isinstance(item, Deleted) and self._is_believed(collection, item)):
                self._count(collection, item)
                yield item

    def interrupt(self) -> None:
        """Ask nothing more: somebody stops the run."""
        self.stopped = self.stopped or Interrupted()
        self.client.stop()

    def finish(self) -> None:
        """Stop when no answer was one that only a good key at the right address gets."""
        is_answered = not any(isinstance(stats.error, TryAgainLater) for stats in self.stats.values())
        if self.client.sent and not self.client.proven and not self.stopped and is_answered:
            self.stopped = ConfigurationError(
                f"{self.client.base_url} has none of Picqer's lists: check sources.picqer.account."
            )

    def forget(self, names: Sequence[str]) -> None:
        """Read these collections as if they had never been read: the destination has lost them."""
        self._forgotten.update(dict.fromkeys(names, "a table was missing"))

    def give_up(self, collection: Collection, error: PicqerError) -> None:
        """Read no more of a collection because of an error; the others go on, unless no answer is to be had at all."""
        stats = self.stats_of(collection)
        if isinstance(error, NotReadable) and self._is_key_refused(collection, error):
            error = KeyRefused(error.status, error.path)
        if isinstance(error, (KeyRefused, ConfigurationError, LimitStays)) or not self.client.reached:
            self.stopped = error
        stats.state = "unavailable" if isinstance(error, (NotReadable, NotFound)) else "failed"
        stats.error = error
        if not self.stopped:
            logger.warning("%s", error)

    def set_aside(self, collection: Collection, batch: Records, records: int) -> None:
        """So many records of a batch cannot be loaded."""
        stats = self.stats_of(collection)
        stats.rejected += records
        stats.rows -= 0 if batch.table else records

    def recall(self, states: Mapping[str, MutableMapping[str, Any]]) -> None:
        """What collections kept in earlier runs, for questions about this one before anything is read."""
        self._states.update(states)

    def is_wanted(self, collection: Collection) -> bool:
        """Whether a collection is to be read in this run: it was named, it was interrupted, or it is due."""
        state = self.state(collection)
        every = self._every.get(collection.name, collection.every)
        is_interrupted = "walk" in state or "read" not in state
        is_asked_for = self.is_full or collection.name in self.named | self.accept_deletes
        if is_asked_for or not every or is_interrupted:
            return True
        self._ask_the_time(collection)
        return is_due(state["read"], every, self.moment())

    def goes_on_later(self, name: str) -> bool:
        """Whether a collection is read on in a later portion of this run."""
        return self._allowance.is_in_portions and name in self.stats and self.stats[name].is_open

    def ring_share(self, collection: Collection) -> int:
        """Requests that this collection may spend on verifying; orders come first, for they change the most."""
        others = [one for one in self.collections if one.ring and self.stats_of(one).is_open and one is not collection]
        return self._allowance.ring_share(len(others))

    def spend_on_ring(self) -> None:
        """One of the requests for verifying is spent."""
        self._allowance.spend_on_ring()

    def parents(self, name: str) -> Mapping[Any, tuple[Any, ...]]:
        """The keys of another collection as it is now, with the fields of each row that are noted.

        Raises:
            PicqerError: that collection could not be read.
        """
        parent = COLLECTIONS[name]
        stats = self.stats_of(parent)
        if stats.error and stats.state != "complete":
            raise stats.error
        if stats.state == "complete":
            return self._noted[name]
        names = ", ".join([*parent.key, *NOTED[name]])
        held = self.held.select(f"select {names} from {name} where _deleted_at is null")
        if not held:
            for item in parent.whole(self, parent):
                self._note(parent, item)
            if name in self._in_passing:
                stats.state = "complete"
        return {key: tuple(fields) for key, *fields in held} or self._noted[name]

    def _is_to_pause(self) -> bool:
        """Whether what was read is to be loaded before more is asked, or nothing more is to be asked."""
        if self._allowance.is_time_up and not self.stopped:
            self.stopped = TimeIsUp("the time set by --max-minutes is up; nothing is lost, the next run goes on.")
        return self.stopped is not None or self._allowance.is_portion_spent

    def _is_believed(self, collection: Collection, gone: Deleted) -> bool:
        """Whether rows that another key does not see may be gone all the same; they are looked for again until then."""
        if self.key_doubt is None:
            return True
        self.stats_of(collection).suspects += len(gone.keys)
        self.stats_of(collection).error = self.key_doubt
        return False

    def _take_up(self, collection: Collection, state: MutableMapping[str, Any]) -> None:
        """Begin a collection, or go on with it in another portion, with the state that this portion keeps."""
        stats = self.stats_of(collection)
        policy = self.privacy.fingerprint(collection.table)
        if state.keys() - {"names"} and state.get("privacy", "") != policy:
            self._forgotten[collection.name] = "its privacy settings have changed"
        if collection.name in self._forgotten:
            stats.repaired = self._forgotten.pop(collection.name)
            for name in state.keys() - {"names"}:
                del state[name]
            state["again"] = True
        state["privacy"] = policy
        self._states[collection.name] = state
        self._enter(collection)
        if "clock" in state:
            self.client.not_before(datetime.fromisoformat(state["clock"]))
        if stats.state == "waiting":
            stats.mark_before = self.mark(collection)
            self.began = self.began or self.moment()
            try:
                if not self.is_wanted(collection):
                    stats.state = "not due"
            except PicqerError as error:
                self.give_up(collection, error)
            else:
                self._streams[collection.name] = self._told(collection)

    def _next(self, collection: Collection) -> Message | None:
        """What a collection tells next; None when that is all, or it failed."""
        stats = self.stats_of(collection)
        try:
            item = next(self._streams[collection.name], None)
        except FilterIgnored as error:
            logger.warning("%s: %s It is read whole.", collection.name, error)
            self._streams[collection.name] = self._read(collection, everything)
            return None
        except PicqerError as error:
            self.give_up(collection, error)
            return None
        if item is None:
            stats.state = "complete"
            logger.info("%s: %s rows, %s requests", collection.name, stats.rows, stats.cost.requests)
        return item

    def _told(self, collection: Collection) -> Iterator[Message]:
        is_whole = self.is_full or collection.name in self.accept_deletes or self.state(collection).get("again")
        yield from self._read(collection, everything if is_whole else collection.read)

    def _read(self, collection: Collection, strategy: Strategy) -> Iterator[Message]:
        yield from strategy(self, collection)
        self.state(collection)["read"] = self.moment().isoformat()
        self.state(collection).pop("again", None)
        if isinstance(self.stats_of(collection).error, DeletionsWithheld):
            del self.state(collection)["read"]  # so that the next run looks again

    def _ask_the_time(self, collection: Collection) -> None:
        """Only an answer tells the server's time; a list that every key may read also proves the key."""
        if not self.client.reached:
            self.client.list(EVERY_KEY_READS, {}, self.stats_of(collection).cost).result()

    def _enter(self, collection: Collection) -> None:
        """A portion asks each collection once; the second time a new portion has begun, and the last one is loaded."""
        if collection.name in self._entered or not self._entered:
            self._entered.clear()
            self._allowance.begin_portion()
            self._noted["picklists"] = {}
        self._entered.add(collection.name)

    def _count(self, collection: Collection, item: Records | Deleted) -> None:
        stats = self.stats_of(collection)
        if isinstance(item, Deleted):
            stats.deleted += len(item.keys)
        elif not item.table:
            stats.rows += len(item.records)
            self._note(collection, item)

    def _is_key_refused(self, collection: Collection, error: NotReadable) -> bool:
        """Whether the key itself is not accepted, or not any more: a list that every key may read then says so."""
        if collection.name == EVERY_KEY_READS:
            return error.status == UNAUTHORIZED or not self.client.proven
        if self.client.proven and error.status != UNAUTHORIZED:
            return False
        try:
            self.client.list(EVERY_KEY_READS, {}, self.stats_of(collection).cost).result()
        except NotReadable:
            return True
        except PicqerError as other:
            logger.info("%s could not tell whether the key is still accepted: %s", EVERY_KEY_READS, other)
        return False
