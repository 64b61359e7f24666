"""The rows of a metric, as people who read a language look at them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pandas as pd

from ..i18n import NO_VALUE, Language, column_format

LONGEST = 46
"""Letters of a product's name that stand beside a bar."""
WRITTEN: Mapping[str, Callable[[Language, Any], str]] = {
    "pieces": lambda language, value: language.number(value),
    "number": lambda language, value: language.number(value, 2),
    "days": lambda language, value: language.number(value, 1),
    "hours": lambda language, value: language.number(value, 1),
    "minutes": lambda language, value: language.number(value),
    "euro": lambda language, value: language.euro(value),
    "euros": lambda language, value: language.euro(value, 0),
    "share": lambda language, value: language.percent(value, 1),
    "day": lambda language, value: language.day(value),
    "week": lambda language, value: language.day(value),
    "month": lambda language, value: language.month(value),
    "moment": lambda language, value: language.moment(value),
    "weekday": lambda language, value: language.weekday(value),
    "hour": lambda _, value: f"{value:02d}:00",
    "yes": lambda language, value: language("yes" if value else "no"),
    "word": lambda language, value: language.value(value),
    "code": lambda _, value: str(value),
    "text": lambda _, value: str(value),
    "id": lambda _, value: f"{value:.0f}",
}
"""How the values of each kind of column are written."""
NUMBERS = {"pieces", "number", "days", "hours", "minutes", "euro", "euros", "share"}
"""The kinds that are read from the right, their decimals under each other."""
WORDS = {"word", "yes", "weekday", "hour"}
"""The kinds that are words of a language."""
WHOLE = {"pieces", "minutes", "id"}
"""The kinds that have no decimals, also where some are missing."""
DIGITS = 6
"""Decimals of a number in a spreadsheet."""
AXES: Mapping[str, str] = {"euro": "$,.2f", "euros": "$,.0f", "share": ".0%"}
"""How Vega writes the kinds that are no plain numbers (https://d3js.org/d3-format)."""


@dataclass(frozen=True)
class View:
    """Rows of a metric.

    Attributes:
        metric: its name.
        frame: its rows.
        as_of: the local moment that it was asked for.
        chosen: its parameters.
        language: who reads it.
        notes: how fresh it is, what it does without and what was not chosen in it, in that language.
        is_known: whether everything that it reads was read to its end.
    """

    metric: str
    frame: pd.DataFrame
    as_of: datetime
    chosen: Mapping[str, Any]
    language: Language
    notes: tuple[str, ...] = ()
    is_known: bool = True

    def of(self, frame: pd.DataFrame) -> View:
        """The same question, with some of its rows."""
        return replace(self, frame=frame)

    def text(self, part: str) -> str:
        """What is said of the metric: its heading, its question, how to read it or how to act on it."""
        return self.language.metric_text(self.metric, part, **self.chosen)

    def heading(self, column: str) -> str:
        """What stands above a column."""
        return self.language.heading(self.metric, column)

    def axis(self, column: str) -> str:
        """How Vega writes the values of a column on an axis."""
        return AXES.get(column_format(self.metric, column), ",~f")

    def is_number(self, column: str) -> bool:
        """Whether a column stands on the right."""
        return column_format(self.metric, column) in NUMBERS

    def written(self, column: str) -> Sequence[str]:
        """The values of a column as people read them."""
        return [*map(self.writer(column), self.frame[column])]

    def writer(self, column: str) -> Callable[[Any], str]:
        """How one value of a column is written."""
        write = WRITTEN[column_format(self.metric, column)]
        return lambda value: NO_VALUE if pd.isna(value) else write(self.language, value)

    def cells(self, column: str) -> Sequence[Any]:
        """The values of a column for a spreadsheet, which writes numbers and days itself."""
        of_kind, values = column_format(self.metric, column), self.frame[column]
        if of_kind in WORDS:
            return self.written(column)
        if of_kind in WHOLE:
            return [*values.round().astype("Int64")]
        return [*values.round(DIGITS)] if values.dtype.kind == "f" else [*values]

    def labels(self, column: str) -> Sequence[str]:
        """The same, cut where a name is too long to stand beside a bar."""
        return [_cut(label, LONGEST) for label in self.written(column)]

    @property
    def period(self) -> str:
        """Which days it is about."""
        day = self.language.day(self.as_of.date())
        for parameter in ("window_days", "weeks"):
            if parameter in self.chosen:
                return self.language(f"period.{parameter}", number=self.chosen[parameter], day=day)
        return self.language("as_of", moment=self.language.moment(self.as_of))

    @property
    def state(self) -> str:
        """Which moment it is about, and the days whose sales it reckons with."""
        moment = self.language.moment(self.as_of)
        return self.language("period.state", number=self.chosen["window_days"], moment=moment)

    @property
    def before(self) -> str:
        """Which days it is about, where today does not count."""
        return self.language(
            "period.before", number=self.chosen["window_days"], day=self.language.day(self.as_of.date())
        )


def by_distinct_name(products: pd.DataFrame) -> pd.DataFrame:
    """Rows of products of which no two have the same name: the code stands behind a name that several have."""
    shared = products.groupby("name").idproduct.transform("nunique") > 1
    coded = products.name.map(lambda name: _cut(str(name), LONGEST // 2)) + " (" + products.productcode + ")"
    return products.assign(name=products.name.where(~shared, coded))


def _cut(label: str, longest: int) -> str:
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"
