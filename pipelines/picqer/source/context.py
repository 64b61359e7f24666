"""What a strategy may ask while it reads one collection in one run."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from .account_time import AccountTime
from .collection import Collection, list_name
from .collection_stats import CollectionStats
from .deletion_guard import DeletionGuard
from .errors import NotFound, TooLarge
from .http.answers import Answer
from .http.client import Client
from .http.in_flight import MOST
from .messages import Records
from .narrowing import Axis, Ends, axis_of, in_halves
from .pagination.lookahead import Ask
from .pagination.page import Bookmark, Key, Page, key_of
from .pagination.walk import Certificate, walk
from .related import RelatedRows
from .run_budget import RunBudget
from .state import CollectionState
from .turns import answer_to
from .warehouse import HeldRows, Select, format_timestamp, holds_nothing

LOOKBACK = timedelta(hours=2)
"""Covers late commits, equal seconds and the repeated hour in October."""

Observer = Callable[[Records], None]
"""Looks at records before they are passed on; it may raise to end the walk."""
Walk = Generator[Records, None, Certificate]
"""The records of a list, page by page; it returns the certificate of the walk."""


@dataclass
class Run:
    """What the collections of one run share.

    Attributes:
        client: asks the account.
        time: of the account.
        since: rows created before this local moment are left out of the lists that can be bounded; None for no bound.
        budget: what may still be spent.
        deletions: which of them are believed.
        related: rows of one collection that another one needs.
        fullest_page: rows of the fullest page that the server has sent.
    """

    client: Client
    time: AccountTime
    since: datetime | None
    budget: RunBudget
    deletions: DeletionGuard
    related: RelatedRows
    fullest_page: int = 0
    has_row: dict[tuple[str, int], bool] = field(default_factory=dict)


class Context:
    """One collection in one run.

    Attributes:
        state: what the collection keeps with its data between runs.
        held: the rows of the collection that the destination holds.
    """

    def __init__(self, run: Run, collection: Collection, stats: CollectionStats) -> None:
        self.collection = collection
        self.stats = stats
        self.time = run.time
        self.since = run.since
        self.budget = run.budget
        self.deletions = run.deletions
        self.related = run.related
        self._run = run
        self.begin_or_resume(CollectionState({}), holds_nothing)

    def begin_or_resume(self, state: CollectionState, select: Select) -> None:
        """Begin, or go on in another portion, whose package keeps this state."""
        self.state = state
        self.held = HeldRows(self.collection.name, self.collection.key, select)

    def walk(
        self,
        params: Mapping[str, str],
        *observe: Observer,
        path: str = "",
        identify: Sequence[str] = (),
        expected: int = 0,
    ) -> Walk:
        """A certified walk of one list under one filter; one that an earlier run began goes on where it stood.

        Args:
            params: the filter.
            observe: look at the records of each page before it is passed on.
            path: of the list, when it is not the collection's own.
            identify: the fields that tell its rows apart, when they are not the collection's key.
            expected: rows that it must have at least, or it is asked again.

        Raises:
            NotFound: there is no such list.
            Uncertified: the pages could not be linked.
            TooLarge: an answer is too large, and the list cannot be cut into windows that are read one by one.
        """
        path, names = path or self.collection.path, tuple(identify) or self.collection.key
        ends = Ends()
        try:
            return (yield from self._walk_at_once(params, (*observe, ends.add), path, names, expected))
        except TooLarge as error:
            too_large = error.with_traceback(None)  # which keeps the pages that were read
        axis = axis_of(self.collection.traits, names[0])
        if axis is None or any(self.has_row(window, 0) for window in axis.empty(params)):
            raise too_large
        event = f"{self.collection.name}: an answer was too large; the rows were asked for in smaller windows"
        self.stats.record_events({event: logging.INFO})

        def read(window: Mapping[str, str], note: Observer) -> Walk:
            return self._walk_window(axis, window, (*observe, note), path, names)

        return (yield from in_halves(read, axis, params, too_large, ends))

    def _walk_window(
        self, axis: Axis, params: Mapping[str, str], observe: Sequence[Observer], path: str, names: tuple[str, ...]
    ) -> Walk:
        """A walk of a window; one row that is too large by itself is told, and costs nothing else."""
        try:
            return (yield from self._walk_at_once(params, observe, path, names, 1))
        except TooLarge as error:
            row = axis.only(params) if self.collection.traits.ids else None
            if row is None:
                raise
            self.stats.record_events({f"{error} That row was left out": logging.WARNING})
            unread = Records([], self.time.now(), unread=((row,),))
            for look in observe:
                look(unread)
            yield unread
            return Certificate(length=1, began=unread.read_at, complete=True)

    def _walk_at_once(
        self, params: Mapping[str, str], observe: Sequence[Observer], path: str, names: tuple[str, ...], expected: int
    ) -> Walk:
        """A walk of one list under one filter, page after page."""
        name = list_name(path, params)
        bookmark = self.state.bookmark_in([name], self.time.now())
        self.state.bookmark = (name, bookmark) if bookmark else None
        certificate = Certificate()
        self.stats.certificates.append(certificate)
        pages = walk(
            self._ask(path, params),
            lambda record: key_of(record, names),
            certificate,
            self._run.client.room,
            expected=expected,
            fullest=self._run.fullest_page,
            ask_changed=partial(self._ask_changed, path, params) if self.collection.traits.changed else None,
            bookmark=bookmark,
        )
        first = bookmark.first if bookmark else None
        try:
            for page in pages:
                self._run.fullest_page = max(self._run.fullest_page, page.rows)
                if page.records:
                    records = Records(page.records, page.read_at)
                    for look in observe:
                        look(records)
                    yield records
                first = first or page
                self._keep_place(name, first, page)
        except (NotFound, TooLarge):
            self.stats.certificates.remove(certificate)
            raise
        self.state.bookmark = None
        return certificate

    def records(self, keys: Iterable[Key]) -> Iterator[Answer | None]:
        """The records with these keys, each by its own request; None for one that does not exist."""
        return self.records_at(self.collection.address(key) for key in keys)

    def records_at(self, paths: Iterable[str]) -> Iterator[Answer | None]:
        """The records at these addresses; None for one that does not exist."""
        return self._answers(lambda path: self._run.client.record(path, self.stats.cost), paths)

    def lists_at(self, paths: Iterable[str]) -> Iterator[Answer | None]:
        """The unpaged lists at these addresses; None for one that does not exist."""
        return self._answers(lambda path: self._run.client.list(path, {}, self.stats.cost), paths)

    def _answers(self, ask: Callable[[str], Future[Answer]], paths: Iterable[str]) -> Iterator[Answer | None]:
        """The answers in the order of the questions, as many of which are under way as there is room for."""
        asked: deque[Future[Answer]] = deque()
        for path in paths:
            asked.append(ask(path))
            while asked and (len(asked) >= MOST or not self._run.client.room()):
                yield _unless_missing(asked.popleft())
        for answer in asked:
            yield _unless_missing(answer)

    def has_row(self, params: Mapping[str, str], offset: int) -> bool:
        """Whether the list under a filter has a row at an offset; asked once per run. What is too large has rows."""
        question = (list_name(self.collection.path, params), offset)
        if question not in self._run.has_row:
            asked = self._run.client.list(self.collection.path, {**params, "offset": offset}, self.stats.cost)
            try:
                self._run.has_row[question] = bool(answer_to(asked).data)
            except TooLarge:
                self._run.has_row[question] = True
        return self._run.has_row[question]

    def _ask(self, path: str, params: Mapping[str, str]) -> Ask:
        client, cost = self._run.client, self.stats.cost
        return lambda offset: client.list(path, {**params, "offset": offset} if offset else params, cost)

    def _ask_changed(self, path: str, params: Mapping[str, str], moment: datetime) -> Ask:
        """Asks what changed since a moment (UTC), minus the lookback; the filter takes the account's wall time."""
        since = format_timestamp(self.time.local(moment) - LOOKBACK)
        return self._ask(path, {**params, self.collection.traits.changed: since})

    def _keep_place(self, name: str, first: Page, page: Page) -> None:
        """Remember how far a walk of several pages came; a page of its closing look is no place to go on from."""
        kept = self.state.bookmark
        if page is not first and page.offset > (kept[1].last.offset if kept else -1):
            self.state.bookmark = (name, Bookmark(first, page))


def _unless_missing(answer: Future[Answer]) -> Answer | None:
    try:
        return answer_to(answer)
    except NotFound:
        return None
