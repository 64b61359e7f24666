"""The rows of a metric with their texts and formats in a language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import pandas as pd

from ..foreign_text import visible
from ..i18n import NO_VALUE, Language, column_format

MAX_LABEL = 46
"""Characters of a label beside a bar."""
FORMATTERS: Mapping[str, Callable[[Language, Any], str]] = {
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
"""Functions that write a value of each column format."""
NUMERIC_FORMATS = {"pieces", "number", "days", "hours", "minutes", "euro", "euros", "share"}
"""Formats that are aligned to the right."""
TEXT_FORMATS = {"word", "yes", "weekday", "hour"}
"""Formats that are words of a language."""
INTEGER_FORMATS = {"pieces", "minutes", "id"}
"""Formats without decimals, also in columns with missing values."""
MAX_DECIMALS = 6
"""Decimals of a number in a spreadsheet."""
AXIS_FORMATS: Mapping[str, str] = {"euro": "$,.2f", "euros": "$,.0f", "share": ".0%"}
"""Vega's number formats, of the formats that are no plain numbers (https://d3js.org/d3-format)."""


@dataclass(frozen=True)
class View:
    """The rows of a metric with what is needed to show them.

    Attributes:
        as_of: local moment of the metric.
        notes: on freshness, gaps in the data and ignored choices, in that language.
        is_complete: whether all collections that the metric reads were loaded completely.
    """

    metric: str
    frame: pd.DataFrame
    as_of: datetime
    parameters: Mapping[str, Any]
    language: Language
    notes: tuple[str, ...] = ()
    is_complete: bool = True

    def with_rows(self, frame: pd.DataFrame) -> View:
        """The same view with other rows."""
        return replace(self, frame=frame)

    def text(self, part: str) -> str:
        """A text of the metric: `heading`, `question`, `read` or `act`."""
        return self.language.metric_text(self.metric, part, **self.parameters)

    def heading(self, column: str) -> str:
        """The heading of a column."""
        return self.language.heading(self.metric, column)

    def axis(self, column: str) -> str:
        """Vega's number format for an axis with this column."""
        return AXIS_FORMATS.get(column_format(self.metric, column), ",~f")

    def is_number(self, column: str) -> bool:
        """Whether a column is aligned to the right."""
        return column_format(self.metric, column) in NUMERIC_FORMATS

    def formatted(self, column: str) -> Sequence[str]:
        """The values of a column as text."""
        return [*map(self.formatter(column), self.frame[column])]

    def formatter(self, column: str) -> Callable[[Any], str]:
        """A function that writes one value of a column."""
        write = FORMATTERS[column_format(self.metric, column)]
        return lambda value: NO_VALUE if pd.isna(value) else visible(write(self.language, value))

    def cells(self, column: str) -> Sequence[Any]:
        """The values of a column for a spreadsheet, which formats numbers and days itself."""
        name, values = column_format(self.metric, column), self.frame[column]
        if name in TEXT_FORMATS:
            return self.formatted(column)
        if name in INTEGER_FORMATS:
            return [*values.round().astype("Int64")]
        return [*values.round(MAX_DECIMALS)] if values.dtype.kind == "f" else [*values]

    def labels(self, column: str) -> Sequence[str]:
        """The values of a column as labels of limited length."""
        return [_truncated(label, MAX_LABEL) for label in self.formatted(column)]

    @property
    def period(self) -> str:
        """The period of the metric: its window, or its moment."""
        day = self.language.day(self.as_of.date())
        for parameter in ("window_days", "weeks"):
            if parameter in self.parameters:
                return self.language(f"period.{parameter}", number=self.parameters[parameter], day=day)
        return self.language("as_of", moment=self.language.moment(self.as_of))

    @property
    def snapshot_period(self) -> str:
        """The period of a metric of current stock: its moment, and its window of sales."""
        moment = self.language.moment(self.as_of)
        return self.language("period.snapshot", number=self.parameters["window_days"], moment=moment)

    @property
    def full_days_period(self) -> str:
        """The period of a metric whose window ends on the day before."""
        return self.language(
            "period.full_days", number=self.parameters["window_days"], day=self.language.day(self.as_of.date())
        )


def with_unique_names(products: pd.DataFrame) -> pd.DataFrame:
    """Rows by product with unique names: a name that several products have gets the product code added."""
    shared = products.groupby("name").idproduct.transform("nunique") > 1
    coded = products.name.map(lambda name: _truncated(str(name), MAX_LABEL // 2)) + " (" + products.productcode + ")"
    return products.assign(name=products.name.where(~shared, coded))


def _truncated(label: str, longest: int) -> str:
    return label if len(label) <= longest else f"{label[: longest - 1].rstrip()}…"
