"""Collections side by side: one that waits for an answer lets the others go on.

All of them run in one thread. Strategies are written as if they were alone; where one of them waits, deep in its walk,
its whole stream stands still and another one is continued (https://greenlet.readthedocs.io).
"""

from __future__ import annotations

import contextvars
from collections.abc import Iterator
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
