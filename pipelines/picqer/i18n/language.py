"""Dutch and English: texts, and the formats of numbers, amounts and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

DAYS = {
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
MONTHS = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
NO_VALUE = "–"  # noqa: RUF001  the typographic dash
"""Shown for a missing value."""
MINUS = "−"  # noqa: RUF001  the same


@dataclass(frozen=True)
class Language:
    """A language (nl or en): its texts, and its formats with their separators of decimals and thousands."""

    code: str
    decimal: str
    thousands: str

    def __call__(self, name: str, **facts: Any) -> str:
        """A text by its name, with these values filled in."""
        return str(_load_yaml("texts")[name][self.code]).format(**facts)

    def has_text(self, name: str) -> bool:
        """Whether a text with this name exists."""
        return name in _load_yaml("texts")

    def metric_text(self, metric: str, part: str, **chosen: Any) -> str:
        """A text of a metric with its parameters: its `heading`, its `question`, how to `read` it or to `act` on it."""
        return str(_load_yaml("metrics")[metric][part][self.code]).format(**chosen)

    def heading(self, metric: str, column: str) -> str:
        """The heading of a column of a metric."""
        return _column_texts(metric, column)[self.code]

    def value(self, value: str) -> str:
        """The translation of a value that a metric writes, such as a status or a cause; others stay as they are."""
        known = _load_yaml("values").get(value)
        return known[self.code] if known else value

    def collection(self, name: str) -> str:
        """The display name of a collection."""
        return str(_load_yaml("collections")[name][self.code])

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number with a number of decimals: 1.234,5."""
        if value is None or value != value:  # noqa: PLR0124  NaN is not itself
            return NO_VALUE
        written = f"{value:,.{digits}f}".translate({ord(","): "\0", ord("."): self.decimal})
        return written.replace("\0", self.thousands).replace("-", MINUS)

    def euro(self, amount: float | None, digits: int = 2) -> str:
        """An amount: € 1.234,56."""
        written = self.number(amount, digits)
        return written if written == NO_VALUE else f"€ {written}"

    def percent(self, part: float | None, digits: int = 0) -> str:
        """A share of one as a percentage."""
        written = self.number(None if part is None else 100 * part, digits)
        return written if written == NO_VALUE else f"{written}%"

    def day(self, day: date) -> str:
        """A day as numbers: 30-10-2026 or 30 Oct 2026."""
        return f"{day:%d-%m-%Y}" if self.code == "nl" else f"{day.day} {MONTHS['en'][day.month - 1][:3]} {day.year}"

    def month(self, month: date) -> str:
        """A month of a year: mei 2026."""
        return f"{MONTHS[self.code][month.month - 1]} {month.year}"

    def weekday(self, number: int) -> str:
        """The name of a weekday, from 1 for Monday to 7 for Sunday."""
        return DAYS[self.code][number - 1]

    def moment(self, moment: datetime) -> str:
        """A day and the time on it."""
        return f"{self.day(moment)} {moment:%H:%M}"

    @property
    def axis_day_format(self) -> str:
        """Vega's format for a day on an axis."""
        return "%d-%m-%y" if self.code == "nl" else "%d %b %y"

    @property
    def vega_locale(self) -> dict[str, Any]:
        """The locale for Vega, which draws the charts (https://vega.github.io/vega/docs/api/locale/)."""
        days, months = DAYS[self.code], MONTHS[self.code]
        return {
            "number": {
                "decimal": self.decimal,
                "thousands": self.thousands,
                "grouping": [3],
                "currency": ["€ ", ""],
                "minus": MINUS,
            },
            "time": {
                "dateTime": "%A %e %B %Y %X",
                "date": "%d-%m-%Y",
                "time": "%H:%M:%S",
                "periods": ["AM", "PM"],
                "days": [days[-1], *days[:-1]],
                "shortDays": [day[: 2 if self.code == "nl" else 3] for day in (days[-1], *days[:-1])],
                "months": [*months],
                "shortMonths": [month[:3] for month in months],
            },
        }


NL = Language("nl", ",", ".")
EN = Language("en", ".", ",")


def language_by_code(code: str) -> Language:
    """The language with this code."""
    return {"nl": NL, "en": EN}[code]


def column_format(metric: str, column: str) -> str:
    """The format of a column's values: pieces, euro, share, days, day, text and so on (see columns.yaml)."""
    return _column_texts(metric, column)["format"]


@cache
def _load_yaml(name: str) -> Mapping[str, Any]:
    text = files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    return cast("Mapping[str, Any]", yaml.safe_load(text))


def _column_texts(metric: str, column: str) -> Mapping[str, str]:
    """Heading and format of a column; `metric.column` goes before `column`, for a name with another meaning there."""
    columns, of_charts = _load_yaml("columns"), _load_yaml("chart_columns")
    return cast("Mapping[str, str]", columns.get(f"{metric}.{column}") or columns.get(column) or of_charts[column])
