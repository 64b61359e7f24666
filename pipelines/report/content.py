"""What the report says: parts, and in each of them blocks of words, tables and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pandas as pd


@dataclass(frozen=True)
class Block:
    """One question: what is asked, the answer, and what it does not know.

    Attributes:
        heading: short.
        text: how to read it, and what to do.
        tables: made by `tables.table`.
        figures: altair charts.
        notes: how fresh it is, and what is missing in it.
    """

    heading: str
    text: str
    tables: Sequence[Any] = ()
    figures: Sequence[Any] = ()
    notes: Sequence[str] = ()


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
        title: stands above everything.
        as_of: the moment that the data speak of.
        source: where they are, for people.
        tiles: the numbers of the week.
        parts: *This week* first.
        sheets: the rows behind it, by metric, for a workbook.
    """

    title: str
    as_of: datetime
    source: str
    tiles: Sequence[Tile]
    parts: Sequence[Part]
    sheets: dict[str, pd.DataFrame] = field(default_factory=dict)
