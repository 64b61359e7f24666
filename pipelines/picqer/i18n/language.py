"""What people read, in Dutch or English: words, numbers, amounts and days as each language writes them."""

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
NOTHING = "–"  # noqa: RUF001  the dash that typography wants
"""Stands where nothing is known."""
MINUS = "−"  # noqa: RUF001  the same


@dataclass(frozen=True)
class Language:
    """One of them.

    Attributes:
        code: nl or en.
        decimal: the mark before decimals.
        thousands: the mark between thousands.
    """

    code: str
    decimal: str
    thousands: str

    def __call__(self, name: str, **facts: Any) -> str:
        """A text by its name, with these facts in it."""
        return str(_read("texts")[name][self.code]).format(**facts)

    def knows(self, name: str) -> bool:
        """Whether there is such a text."""
        return name in _read("texts")

    def of_metric(self, metric: str, part: str, **chosen: Any) -> str:
        """What is said of a metric: its `heading`, its `question`, how to `read` it or how to `act` on it.

        Args:
            metric: its name.
            part: one of these four.
            chosen: its parameters, some of which the text names.
        """
        return str(_read("metrics")[metric][part][self.code]).format(**chosen)

    def heading(self, metric: str, column: str) -> str:
        """What stands above a column of a metric."""
        return _column(metric, column)[self.code]

    def value(self, value: str) -> str:
        """A word that our own code writes into a column, such as a status or a cause; any other stays as it is."""
        known = _read("values").get(value)
        return known[self.code] if known else value

    def collection(self, name: str) -> str:
        """What a collection holds, as people call it."""
        return str(_read("collections")[name][self.code])

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number with so many decimals: 1.234,5."""
        if value is None or value != value:  # noqa: PLR0124  NaN is not itself
            return NOTHING
        written = f"{value:,.{digits}f}".translate({ord(","): "\0", ord("."): self.decimal})
        return written.replace("\0", self.thousands).replace("-", MINUS)

    def euro(self, amount: float | None, digits: int = 2) -> str:
        """An amount: € 1.234,56."""
        written = self.number(amount, digits)
        return written if written == NOTHING else f"€ {written}"

    def percent(self, part: float | None, digits: int = 0) -> str:
        """A share of one as a percentage."""
        written = self.number(None if part is None else 100 * part, digits)
        return written if written == NOTHING else f"{written}%"

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
    def day_on_axis(self) -> str:
        """How Vega writes a day where there is little room."""
        return "%d-%m-%y" if self.code == "nl" else "%d %b %y"

    @property
    def locale(self) -> dict[str, Any]:
        """The same for Vega, which draws the figures (https://vega.github.io/vega/docs/api/locale/)."""
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


def language(code: str) -> Language:
    """The language with this code."""
    return {"nl": NL, "en": EN}[code]


def kind(metric: str, column: str) -> str:
    """Of what kind the values of a column are: pieces, euro, share, days, day, text and so on."""
    return _column(metric, column)["kind"]


@cache
def _read(name: str) -> Mapping[str, Any]:
    text = files(__package__).joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    return cast("Mapping[str, Any]", yaml.safe_load(text))


def _column(metric: str, column: str) -> Mapping[str, str]:
    """One name means different things in some metrics; then it is written with the metric before it."""
    columns, counted = _read("columns"), _read("figures")
    return cast("Mapping[str, str]", columns.get(f"{metric}.{column}") or columns.get(column) or counted[column])
