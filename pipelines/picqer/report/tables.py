"""The rows of the report as a folder of CSV files, in the format of spreadsheets in that language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from .content import Report


def write_tables(report: Report, folder: Path) -> None:
    """Write one file per metric: semicolon and decimal comma in Dutch, comma and decimal point in English.

    The byte order mark tells Excel that the file is Unicode.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for metric, view in report.views.items():
        decimal = view.language.decimal
        pd.DataFrame(
            {view.heading(column): _escape_formulas(view.cells(column)) for column in map(str, view.frame.columns)}
        ).to_csv(
            folder / f"{metric}.csv",
            index=False,
            sep=";" if decimal == "," else ",",
            decimal=decimal,
            encoding="utf-8-sig",
            date_format="%Y-%m-%d %H:%M:%S",
        )


def _escape_formulas(cells: Sequence[Any]) -> list[Any]:
    """Texts with a quote before what a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""
    return [
        f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
        for cell in cells
    ]
