"""The content of the report: sections with blocks of text, charts and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..charts.view import View
from ..i18n import Language


@dataclass(frozen=True)
class Block:
    """A question and its answer.

    Attributes:
        heading: short.
        text: how to read it, and how to act on it.
        chart: an altair chart, or None.
        table: a great_tables table, or None.
        notes: on freshness and gaps in the data.
    """

    heading: str
    text: Sequence[str]
    chart: Any
    table: Any
    notes: Sequence[str]


@dataclass(frozen=True)
class Section:
    """A chapter."""

    heading: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Tile:
    """A key figure at the top of the report."""

    label: str
    value: str
    hint: str


@dataclass(frozen=True)
class Report:
    """The whole report.

    Attributes:
        language: of its texts and formats.
        title: of the report.
        subtitle: the moment of the data, the warehouse and the dataset.
        tiles: the key figures.
        sections: *This week* first.
        views: the rows of each metric.
    """

    language: Language
    title: str
    subtitle: str
    tiles: Sequence[Tile]
    sections: Sequence[Section]
    views: Mapping[str, View]
