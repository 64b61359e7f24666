"""Tables of metrics, with headings and formats of a language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
from great_tables import GT, loc, style

from ..i18n import column_format
from .view import View


def table(view: View, columns: Sequence[str], group: str | None = None) -> Any:
    """A table of these columns of a metric's rows; None when there are no rows.

    The values of the column `group` become headings above the rows that share them.
    """
    if view.frame.empty:
        return None
    shown = [column for column in columns if column != group]
    written = pd.DataFrame({column: view.formatted(column) for column in columns})
    made = GT(written, groupname_col=group).cols_label({column: view.heading(column) for column in shown})
    numbers = [column for column in shown if view.is_number(column)]
    made = made.cols_align("right", columns=numbers)
    made = made.cols_align("left", columns=[column for column in shown if column not in numbers])
    codes = [column for column in shown if column_format(view.metric, column) == "code"]
    made = made.tab_style(style.css("white-space: nowrap"), loc.body(columns=codes))
    return made.tab_options(
        table_font_size="12px",
        table_width="100%",
        data_row_padding="3px",
        data_row_padding_horizontal="7px",
        column_labels_padding_horizontal="7px",
        row_group_padding_horizontal="7px",
        row_group_font_weight="bold",
    )


def truncation_note(view: View, number: int, most: int) -> list[str]:
    """A note that a table shows only its first rows, when it does."""
    language = view.language
    facts = {"shown": language.number(most), "number": language.number(number), "metric": view.metric}
    return [language("some_rows", **facts)] if number > most else []
