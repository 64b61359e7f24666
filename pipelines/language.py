"""What people read, in Dutch or English: words, numbers, amounts and days as each language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

LANGUAGES = ("nl", "en")
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
NOTHING = "–"
"""Stands where nothing is known."""


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
        return _texts()[name][self.code].format(**facts)

    def knows(self, name: str) -> bool:
        """Whether there is such a text."""
        return name in _texts()

    def heading(self, column: str) -> str:
        """What stands above a column of a metric."""
        return _columns()[column][self.code]

    def kind(self, column: str) -> str:
        """Of what kind its values are: pieces, euro, share, days, day, text and so on."""
        return _columns()[column]["kind"]

    def number(self, value: float | None, digits: int = 0) -> str:
        """A number with so many decimals: 1.234,5."""
        if value is None or value != value:  # noqa: PLR0124  NaN is not itself
            return NOTHING
        written = f"{value:,.{digits}f}".translate({ord(","): "\0", ord("."): self.decimal})
        return written.replace("\0", self.thousands).replace("-", "−")

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

    def moment(self, moment: datetime) -> str:
        """A day and the time on it."""
        return f"{self.day(moment)} {moment:%H:%M}"

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
                "minus": "−",
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


@cache
def _read() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    text = files(__package__).joinpath("language.yaml").read_text(encoding="utf-8")
    return cast("Mapping[str, Mapping[str, Mapping[str, str]]]", yaml.safe_load(text))


def _texts() -> Mapping[str, Mapping[str, str]]:
    return _read()["texts"]


def _columns() -> Mapping[str, Mapping[str, str]]:
    return _read()["columns"]
