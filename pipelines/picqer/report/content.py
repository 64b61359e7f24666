"""What the report says: parts, and in each of them blocks of words, tables and figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..charts.view import View
from ..i18n import Language


@dataclass(frozen=True)
class Block:
    """One question and its answer.

    Attributes:
        heading: short.
        text: how to read it, and what to do.
        figure: an altair chart, or none.
        table: made by `figures.tables`, or none.
        notes: how fresh it is, and what is missing in it.
    """

    heading: str
    text: Sequence[str]
    figure: Any
    table: Any
    notes: Sequence[str]


@dataclass(frozen=True)
class Part:
    """A chapter."""

    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Tile:
    """One number that is seen first."""

    label: str
    value: str
    hint: str


@dataclass(frozen=True)
class Report:
    """The whole of it.

    Attributes:
        language: of whoever reads it.
        title: stands above everything.
        subtitle: the moment that the data speak of, and where they are.
        tiles: the numbers of the week.
        parts: *This week* first.
        views: the rows behind it, by metric.
    """

    language: Language
    title: str
    subtitle: str
    tiles: Sequence[Tile]
    parts: Sequence[Part]
    views: Mapping[str, View]
