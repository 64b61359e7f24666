"""The content of the report: sections with blocks of text, charts and tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..charts.view import View
from ..i18n import Language


@dataclass(frozen=True)
class Block:
    """A question and its answer: how to read it and act on it, an altair chart, a great_tables table, and notes.

    Chart and table are None when there is nothing to show. The notes are on freshness and gaps in the data.
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
        subtitle: the moment of the data, the warehouse and the dataset.
        sections: *This week* first.
        views: the rows of each metric.
    """

    language: Language
    title: str
    subtitle: str
    tiles: Sequence[Tile]
    sections: Sequence[Section]
    views: Mapping[str, View]
