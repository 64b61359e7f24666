"""A metric asked and ready to be looked at."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ..answers import Answers
from ..metrics.catalog import METRICS
from ..words import Language
from .view import View


def look(answers: Answers, metric: str, language: Language, *, as_of: datetime, **chosen: Any) -> View:
    """The rows of a metric for who reads a language.

    Args:
        answers: where the account is.
        metric: its name.
        language: who reads it.
        as_of: local moment.
        chosen: parameters; those that the metric does not have are left out, so that a page can choose for all of its.
    """
    usual = METRICS[metric].parameters
    parameters = usual | {name: value for name, value in chosen.items() if name in usual}
    return View(metric, answers.metric(metric, as_of=as_of, **parameters), as_of, parameters, language)
