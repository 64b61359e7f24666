"""One run over an account: which collections are read, how far, at what cost."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator, Mapping, MutableMapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from .account_time import AccountTime
from .catalog import CATALOG, COLLECTIONS
from .collection_stats import CollectionStats, RunStats
from .context import Context, Run
from .deletion_guard import DeletionGuard
from .errors import (
    ConfigurationError,
    DeletionsWithheld,
    FilterIgnored,
    Interrupted,
    KeyRefused,
    LimitStays,
    NotFound,
    NotReadable,
    PicqerError,
    TimeIsUp,
    UnexpectedError,
)
from .http.client import Client
from .key_check import is_refused, learn_the_time, missing_account
from .messages import DEFER, Deleted, Message, Records
from .records.privacy import NOTHING_PRIVATE, Privacy
from .related import RelatedRows
from .request import Request
from .run_budget import Limits, RunBudget
from .schedule import is_due
from .state import CollectionState
from .strategies import Strategy
from .turns import Stream, Turns
from .warehouse import Select, WarehouseFailed, holds_nothing

logger = logging.getLogger(__name__)


class Sync:
    """Reads the collections of one account in portions, each at most about `limits.max_requests` requests.

    A portion ends between two messages; the next one goes on right there, so that what is read can be committed in
    between. A collection that fails is closed with its error in its stats; the others go on. After a refused key
    nothing more is asked.

    Args:
        client: asks the account.
        request: what the run is asked for.
        zone: the account's time zone, in which Picqer writes and filters times.
        since: rows created before this local moment are left out of the lists that can be bounded.
        every: by collection, how often it is read when not as the catalog says.
        limits: bounds of the run.
        privacy: the columns that are left out or hashed.

    Attributes:
        time: of the account.
        collections: that are read, in their order.
        stats: what becomes of them.
        deletions: which of them are believed.
        stopped: why nothing more is asked; None while the run goes on.
    """

    def __init__(  # noqa: PLR0913  each is a setting of its own
        self,
        client: Client,
        request: Request | None = None,
        *,
        zone: ZoneInfo,
        since: datetime | None = None,
        every: Mapping[str, timedelta] | None = None,
        limits: Limits | None = None,
        privacy: Privacy = NOTHING_PRIVATE,
    ) -> None:
        self.client = client
        self.request = request or Request()
        self.privacy = privacy
        self.time = AccountTime(client, zone)
        self.collections = [one for one in CATALOG if self.request.asks_for(one.name)]
        self.stats = RunStats([one.name for one in self.collections])
        self.deletions = DeletionGuard(self.request.accept_deletes)
        self.stopped: PicqerError | None = None
        self._every = every or {}
        scrubbed = [one.name for one in self.collections if one.traits.scrubs]
        most = limits or Limits()
        self._budget = RunBudget(client, most, scrubbed, self.request.max_seconds)
        self._related = RelatedRows(self.stats, self._read_in_passing)
        earliest = since - timedelta(seconds=1) if since else None  # the filters may leave out the moment itself
        self._run = Run(client, self.time, earliest, self._budget, self.deletions, self._related)
        self._planned = replace(self._run, budget=RunBudget(client, most, scrubbed))
        self._contexts: dict[str, Context] = {}
        self._streams: dict[str, Stream[Message]] = {}
        self._entered: set[str] = set()
        self._turns = Turns([one.name for one in self.collections], self._budget.side_by_side)
        self._lost: dict[str, str] = {}

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to read."""
        return self.stopped is not None or not any(stats.is_open for stats in self.stats.values())

    def messages(
        self, collection: Strategy, kept: MutableMapping[str, Any], select: Select
    ) -> Iterator[Records | Deleted | None]:
        """What is next to tell of a collection, from where the last portion ended until this one is full.

        What is `kept` is stored with the data and comes back in the next portion and the next run. None says that
        nothing is to be told yet, and that other collections may be asked meanwhile.
        """
        try:
            yield from self._queued(collection)
            yield from self._told(collection, self._begin_or_resume(collection, kept, select))
        finally:
            self._turns.leave(collection.name)

    def _told(self, collection: Strategy, ctx: Context) -> Iterator[Records | Deleted | None]:
        """What a collection that is read tells, until the portion is full or it leaves the rest of it to others."""
        stats = self.stats[collection.name]
        while stats.is_open and not self._is_to_pause():
            stats.state = "reading"
            message = self._next(collection, ctx)
            if isinstance(message, Future):
                yield None
                continue
            ctx.state.clock = self.time.now()
            stats.cursor_after = str(ctx.state)
            if message is DEFER and self._budget.is_in_portions:
                self._turns.defer(collection.name)
                yield None
                yield from self._queued(collection)
            if isinstance(message, Records) or (isinstance(message, Deleted) and self._is_believed(stats, message)):
                self._count(collection, message)
                yield message

    def _queued(self, collection: Strategy) -> Iterator[None]:
        """Wait until it is a collection's turn, or the portion is full. The first is alone until the key is proven."""
        while not self._is_to_pause():
            if self._turns.take(collection.name, collection.needs, is_alone=not self.client.proven):
                return
            yield None

    def context(self, collection: Strategy, kept: MutableMapping[str, Any], select: Select = holds_nothing) -> Context:
        """A collection outside of the run itself: its state is a copy, and it spends nothing of the run's budget."""
        ctx = Context(self._planned, collection, self.stats.of(collection.name))
        state = CollectionState(copy.deepcopy({**kept}))
        ctx.begin_or_resume(state, select)
        if state.clock:
            self.client.server.not_before(state.clock)
        return ctx

    def stop(self) -> None:
        """Ask nothing more: somebody stops the run."""
        self.stopped = self.stopped or Interrupted()
        self.client.stop()

    def read_again(self, names: Sequence[str] | None = None) -> None:
        """Read these collections as if they had never been read, because the destination lost them; None for all."""
        if names is None:
            self.request = replace(self.request, is_full=True)
        else:
            self._lost.update(dict.fromkeys(names, "a table was missing"))

    def fail(self, name: str, error: Exception) -> None:
        """Read no more of a collection because of an error; the others go on, unless no answer is to be had at all."""
        stats = self.stats.of(name)
        if isinstance(error, NotReadable) and is_refused(self.client, name, error, stats.cost):
            error = KeyRefused(error.status, error.path)
        if not isinstance(error, PicqerError):
            error = UnexpectedError(name, error)
            logger.error("%s", error, exc_info=error.error)
        elif isinstance(error, (KeyRefused, ConfigurationError, LimitStays)) or not self.client.reached:
            self.stopped = error
        elif not self.stopped:
            logger.warning("%s", error)
        stats.error = error
        self._close(stats, "unavailable" if isinstance(error, (NotReadable, NotFound)) else "failed")

    def is_wanted(self, collection: Strategy, state: CollectionState) -> bool:
        """Whether a collection is to be read in this run: it was asked for, it was interrupted, or it is due."""
        cost = self.stats.of(collection.name).cost
        if self.request.keys:
            learn_the_time(self.client, cost)  # a 404 means nothing before the account has proved itself
            return True
        every = self._every.get(collection.name, collection.every)
        every = min(every, self._budget.verify_within(collection.name))
        named = {*self.request.names, *self.request.accept_deletes}
        if self.request.is_full or collection.name in named or not every:
            return True
        key, refused_at = state.refused or ("", None)
        is_refused = key == self.client.key.fingerprint
        is_interrupted = state.bookmark is not None or state.read_at is None or state.looks_again
        if is_interrupted and not is_refused:
            return True
        learn_the_time(self.client, cost)
        return is_due(refused_at if is_refused else state.read_at, every, self.time.now())

    def _begin_or_resume(self, collection: Strategy, kept: MutableMapping[str, Any], select: Select) -> Context:
        """Begin a collection, or go on with it in another portion, with the state that this portion keeps."""
        stats = self.stats[collection.name]
        state = CollectionState(kept)
        lost = self._lost.pop(collection.name, "")
        stats.repaired = state.begin(self.privacy.fingerprint(collection.table), lost) or stats.repaired
        if self.request.keys:
            state = CollectionState(copy.deepcopy({**kept}))
        ctx = self._contexts.setdefault(collection.name, Context(self._run, collection, stats))
        ctx.begin_or_resume(state, select)
        self._enter(collection.name)
        if state.clock:
            self.client.server.not_before(state.clock)
        if stats.state == "waiting":
            stats.cursor_before = stats.cursor_after = str(state)
            self.stats.began = self.stats.began or self.time.now()
            try:
                if self.is_wanted(collection, state):
                    self._streams[collection.name] = Stream(self._stream(collection, ctx))
                else:
                    self._close(stats, "not due")
            except PicqerError as error:
                self.fail(collection.name, error)
        return ctx

    def _stream(self, collection: Strategy, ctx: Context) -> Iterator[Message]:
        """What the strategy yields."""
        if self.request.keys:
            return collection.refresh(ctx, self.request.keys[collection.name])
        is_full = self.request.is_full or self.deletions.accepts(collection.name) or ctx.state.needs_full_refresh
        return collection.full_refresh(ctx) if is_full else collection.read(ctx)

    def _next(self, collection: Strategy, ctx: Context) -> Message | Future[Any] | None:
        """What a collection tells next, or what it waits for; None when that is all, or it failed."""
        try:
            message = self._streams[collection.name].next()
            if message is None:
                self._complete(ctx)
        except FilterIgnored as error:
            logger.warning("%s: %s It is read whole.", collection.name, error)
            self._streams[collection.name] = Stream(collection.full_refresh(ctx))
        except WarehouseFailed:
            raise
        except Exception as error:  # noqa: BLE001  a bug in one collection must not end the others
            self.fail(collection.name, error)
            if ctx.stats.state == "unavailable":
                ctx.state.refused = self.client.key.fingerprint, self.time.now()
        else:
            return message
        return None

    def _complete(self, ctx: Context) -> None:
        """A collection was read to its end; where deletions were held back, the next run looks again.

        What was walked partly in an earlier run is known as of then.
        """
        if not self.request.keys:
            began = [one.began for one in ctx.stats.certificates if one.went_on and one.began]
            ctx.state.end(min([self.time.now(), *began]))
            ctx.state.looks_again = isinstance(ctx.stats.error, DeletionsWithheld) or None
        self._close(ctx.stats, "refreshed" if self.request.keys else "complete")
        logger.info("%s: %s rows, %s requests", ctx.stats.name, ctx.stats.counts.rows, ctx.stats.cost.requests)

    def _close(self, stats: CollectionStats, state: str) -> None:
        stats.state = state
        self._budget.close(stats.name)
        if self.is_finished:
            errors = [each.error for each in self.stats.values() if each.error]
            self.stopped = self.stopped or missing_account(self.client, errors)

    def _read_in_passing(self, name: str) -> None:
        """Read all rows of a collection for the sake of another one."""
        collection = COLLECTIONS[name]
        for records in collection.rows(Context(self._run, collection, self.stats.of(name))):
            self._related.note(name, records)
        if name not in self.stats:
            self.stats.of(name).state = "complete"

    def _is_to_pause(self) -> bool:
        """Whether what was read is to be loaded before more is asked, or nothing more is to be asked."""
        if self._budget.is_time_up and not self.stopped:
            self.stopped = TimeIsUp("the time set by --max-minutes is up; nothing is lost, the next run goes on.")
        return self.stopped is not None or self._budget.is_portion_spent

    def _is_believed(self, stats: CollectionStats, deleted: Deleted) -> bool:
        """Whether rows that another key does not see may be gone all the same; they are looked for again until then."""
        if self.deletions.doubt is None:
            return True
        stats.counts.suspects += len(deleted.keys)
        stats.error = self.deletions.doubt
        return False

    def _enter(self, name: str) -> None:
        """A portion asks each collection once; the second time a new portion has begun, and the last one is loaded."""
        if name in self._entered or not self._entered:
            self._entered.clear()
            self._budget.begin_portion()
            self._related.begin_portion()
        self._entered.add(name)

    def _count(self, collection: Strategy, message: Records | Deleted) -> None:
        stats = self.stats[collection.name]
        if isinstance(message, Deleted):
            stats.counts.deleted += len(message.keys)
        elif not message.table:
            stats.counts.rows += len(message.records)
            self._related.note(collection.name, message)
