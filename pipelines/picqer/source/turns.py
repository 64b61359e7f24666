"""Collections side by side: whose turn it is, and that one that waits for an answer lets the others go on.

All of them run in one thread. Strategies are written as if they were alone; where one of them waits, deep in its walk,
its whole stream stands still and another one is continued (https://greenlet.readthedocs.io).
"""

from __future__ import annotations

import contextvars
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from typing import Any, Generic, TypeVar

from greenlet import getcurrent, greenlet

T = TypeVar("T")
PATIENCE = 0.02
"""Seconds; what comes sooner is waited for."""


def answer_to(question: Future[T]) -> T:
    """What was answered; until then other streams go on.

    Raises:
        Exception: what became of the question instead.
    """
    current = getcurrent()
    if isinstance(current, _Step) and current.parent and not question.done():
        current.parent.switch(question)
    return question.result()


class _Step(greenlet):
    """One step of a stream, which may stand still."""


class Stream(Generic[T]):
    """Messages one after the other, each as soon as its answers are there."""

    def __init__(self, messages: Iterator[T]) -> None:
        self._messages = messages
        self._step: _Step | None = None
        self._awaited: Future[Any] | None = None

    def next(self) -> T | Future[Any] | None:
        """The next message, or None at the end; or the question that it waits for, and then it is to be called again.

        Raises:
            Exception: what the stream raises.
        """
        if self._step is None:
            self._step = _Step(lambda: next(self._messages, None))
            self._step.gr_context = contextvars.copy_context()
        while self._awaited is None or self._awaited.done():
            try:
                told = self._step.switch()
            finally:
                if self._step.dead:
                    self._step = self._awaited = None
            if self._step is None:
                return told  # type: ignore[no-any-return]
            self._awaited = told
            wait([told], PATIENCE)
        return self._awaited


class Turns:
    """Whose turn it is to be read: collections in their order, a few at a time.

    In a portion history comes last; the next portion goes on with it before what comes after it in the order.

    Args:
        names: of the collections, in their order.
        side_by_side: how many are read at the same time.
    """

    def __init__(self, names: Sequence[str], side_by_side: int) -> None:
        self._names = names
        self._side_by_side = side_by_side
        self._deferred: set[str] = set()
        self._waiting: set[str] = set()
        self._reading: set[str] = set()

    def take(self, name: str, needs: Sequence[str], *, is_alone: bool) -> bool:
        """Whether it is the turn of a collection, which it then has until it leaves.

        Args:
            name: of the collection.
            needs: collections that must not be read at the same time.
            is_alone: nothing else may be read at the same time.
        """
        if name in self._deferred:
            before = self._waiting | self._reading
        else:
            before = self._waiting.intersection(self._names[: self._names.index(name)])
        most = 1 if is_alone else self._side_by_side
        if before <= self._deferred and self._reading.isdisjoint(needs) and len(self._reading) < most:
            self._waiting.discard(name)
            self._reading.add(name)
            return True
        self._waiting.add(name)
        return False

    def defer(self, name: str) -> None:
        """What a collection has left to tell is history, and waits in this portion until nothing else is read."""
        self._deferred.add(name)
        self._reading.discard(name)

    def leave(self, name: str) -> None:
        """A collection is not read any more, or not in this portion."""
        self._waiting.discard(name)
        self._reading.discard(name)
