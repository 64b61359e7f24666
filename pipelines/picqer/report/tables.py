"""The rows behind the report as a folder of CSV files that a spreadsheet of that language opens by a double click."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pandas as pd

from .content import Report


def write_tables(report: Report, folder: Path) -> None:
    """Write one file per metric: a semicolon and a decimal comma in Dutch, a comma and a point in English.

    The mark in front of the first letter tells Excel that it is Unicode.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for metric, view in report.views.items():
        decimal = view.language.decimal
        pd.DataFrame(
            {view.heading(column): _harmless(view.cells(column)) for column in map(str, view.frame.columns)}
        ).to_csv(
            folder / f"{metric}.csv",
            index=False,
            sep=";" if decimal == "," else ",",
            decimal=decimal,
            encoding="utf-8-sig",
            date_format="%Y-%m-%d %H:%M:%S",
        )


def _harmless(cells: Sequence[Any]) -> list[Any]:
    """A spreadsheet takes a text that begins like a formula for one (https://owasp.org/www-community/attacks/CSV_Injection)."""
    return [
        f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
        for cell in cells
    ]
