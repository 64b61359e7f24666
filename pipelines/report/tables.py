"""Tables as people read them: headings, units and numbers in their language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pandas as pd
from great_tables import GT

from ..language import NOTHING, Language

Shown = Callable[[Any], str]


def shown_as(language: Language) -> Mapping[str, Shown]:
    """How a value of each kind is written."""
    return {
        "pieces": language.number,
        "number": lambda value: language.number(value, 2),
        "days": lambda value: language.number(value, 1),
        "hours": lambda value: language.number(value, 1),
        "euro": language.euro,
        "euros": lambda value: language.euro(value, 0),
        "share": lambda value: language.percent(value, 1),
        "day": language.day,
        "moment": language.moment,
        "yes": lambda value: language("yes" if value else "no"),
        "text": lambda value: language(value) if language.knows(str(value)) else str(value),
        "id": str,
    }


LEFT = {"text", "day", "moment", "yes", "id"}
"""Kinds that are read from the left; numbers stand under each other on the right."""


def table(frame: pd.DataFrame, columns: Sequence[str], language: Language) -> GT:
    """These columns of a metric's rows, with headings, units and numbers in a language."""
    kinds = {column: language.kind(column) for column in columns}
    made = GT(frame[[*columns]]).cols_label({column: language.heading(column) for column in columns})
    for column, kind in kinds.items():
        made = made.fmt(_written(shown_as(language)[kind]), columns=column)
        made = made.cols_align("left" if kind in LEFT else "right", columns=column)
    return made.tab_options(table_font_size="12px", table_width="100%", data_row_padding="3px")


def _written(shown: Shown) -> Shown:
    return lambda value: NOTHING if pd.isna(value) else shown(value)
