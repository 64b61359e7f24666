"""Runs a metric for display."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from ..answers import Coverage, MetricRunner
from ..i18n import Language
from ..metrics.catalog import METRICS
from .view import View


def run_metric(runner: MetricRunner, metric: str, language: Language, *, as_of: datetime, **chosen: Any) -> View:
    """The view of a metric in a language, at a local moment.

    Parameters that are None or that the metric does not have are ignored, so that a page can pass the same choices to
    all its metrics.
    """
    defaults = METRICS[metric].parameters
    parameters = defaults | {name: value for name, value in chosen.items() if name in defaults and value is not None}
    result = runner.run(metric, as_of=as_of, **parameters)
    is_complete = not any(coverage.gap in {"unreadable", "unfinished"} for coverage in result.coverage)
    is_of_all = chosen.get("warehouse") is not None and "warehouse" not in defaults
    notes = tuple(_notes(result.coverage, language, as_of, is_of_all=is_of_all))
    return View(metric, result.frame, as_of, parameters, language, notes, is_complete)


def _notes(read: Sequence[Coverage], language: Language, as_of: datetime, *, is_of_all: bool) -> Iterator[str]:
    moments = [coverage.complete_to for coverage in read if coverage.complete_to]
    if moments:
        yield language("fresh", moment=language.moment(min(moments)))
        if as_of.date() < min(moments).date():
            yield language("past")
    yield from (coverage.describe(language) for coverage in read if coverage.gap)
    if is_of_all:
        yield language("of_all")
