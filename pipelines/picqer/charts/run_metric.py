"""A metric asked and ready to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from ..answers import Answers, Known
from ..i18n import Language
from ..metrics.catalog import METRICS
from .view import View


def run_metric(answers: Answers, metric: str, language: Language, *, as_of: datetime, **chosen: Any) -> View:
    """The rows of a metric for who reads a language.

    Args:
        answers: where the account is.
        metric: its name.
        language: who reads it.
        as_of: local moment.
        chosen: parameters; those that the metric does not have are left out, so that a page can choose for all of its,
            and so are those that are None.
    """
    usual = METRICS[metric].parameters
    parameters = usual | {name: value for name, value in chosen.items() if name in usual and value is not None}
    answer = answers.answer(metric, as_of=as_of, **parameters)
    is_complete = not any(one.lack in {"unreadable", "unfinished"} for one in answer.known)
    notes = tuple(
        _notes(
            answer.known, language, as_of, is_of_all=chosen.get("warehouse") is not None and "warehouse" not in usual
        )
    )
    return View(metric, answer.frame, as_of, parameters, language, notes, is_complete)


def _notes(read: Sequence[Known], language: Language, as_of: datetime, *, is_of_all: bool) -> Iterator[str]:
    moments = [one.complete_to for one in read if one.complete_to]
    if moments:
        yield language("fresh", moment=language.moment(min(moments)))
        if as_of.date() < min(moments).date():
            yield language("past")
    yield from (one.said(language) for one in read if one.lack)
    if is_of_all:
        yield language("of_all")
