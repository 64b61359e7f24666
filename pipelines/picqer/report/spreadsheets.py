"""All rows of the report for spreadsheets: an Excel workbook with typed numbers and dates, or a folder of CSV files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import xlsxwriter

from ..charts.view import View
from ..foreign_text import csv_text, excel_text
from ..i18n import column_format
from .content import Report

FORMATS: Mapping[str, str] = {
    "pieces": "#,##0",
    "number": "#,##0.00",
    "days": "#,##0.0",
    "hours": "#,##0.0",
    "minutes": "#,##0",
    "euro": "€ #,##0.00",
    "euros": "€ #,##0",
    "share": "0.0%",
    "day": "dd-mm-yyyy",
    "week": "dd-mm-yyyy",
    "month": "mmm yyyy",
    "moment": "dd-mm-yyyy hh:mm",
}
"""Excel's number format of each column format; Excel shows separators and names in its own language."""
MAX_SHEET_NAME = 31
"""Characters that Excel allows in the name of a sheet."""
MIN_WIDTH, MAX_WIDTH = 12, 40
ROWS_MEASURED = 200
"""Rows that determine the width of a column."""


def write_workbook(report: Report, file: Path) -> None:
    """Write a contents sheet and all rows of all metrics."""
    with xlsxwriter.Workbook(file, {"nan_inf_to_errors": True}) as book:
        bold = book.add_format({"bold": True})
        formats = {name: book.add_format({"num_format": shown}) for name, shown in FORMATS.items()}
        contents = book.add_worksheet(report.language("contents"))
        contents.write_string(0, 0, report.title, bold)
        contents.write_string(1, 0, excel_text(report.subtitle))
        contents.set_column(0, 0, MAX_WIDTH)
        for row, (metric, view) in enumerate(report.views.items(), start=3):
            sheet = book.add_worksheet(view.text("heading")[:MAX_SHEET_NAME])
            contents.write_url(row, 0, f"internal:'{sheet.get_name()}'!A1", string=view.text("heading"))
            contents.write(row, 1, view.text("question"))
            contents.write(row, 2, f"picqer metric {metric}")
            contents.write(row, 3, " ".join(view.notes))
            _fill_sheet(sheet, view, bold, formats)


def _fill_sheet(sheet: Any, view: View, bold: Any, formats: Mapping[str, Any]) -> None:
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(view.frame), 1), len(view.frame.columns) - 1)
    for place, column in enumerate(view.frame.columns):
        heading, number_format = view.heading(column), column_format(view.metric, column)
        sheet.write(0, place, heading, bold)
        for row, value in enumerate(view.cells(column), start=1):
            _write_cell(sheet, row, place, value, formats.get(number_format))
        shown = view.with_rows(view.frame.head(ROWS_MEASURED)).formatted(column)
        sheet.set_column(place, place, min(MAX_WIDTH, max([MIN_WIDTH, len(heading) + 4, *map(len, shown)])))


def _write_cell(sheet: Any, row: int, place: int, value: Any, shown: Any) -> None:
    if pd.isna(value):
        return
    if isinstance(value, datetime | date):
        sheet.write_datetime(row, place, value, shown)
    elif isinstance(value, str):
        sheet.write_string(row, place, excel_text(value))
    else:
        sheet.write_number(row, place, float(value), shown)


def write_tables(report: Report, folder: Path) -> None:
    """Write one CSV file per metric: semicolon and decimal comma in Dutch, comma and decimal point in English.

    The byte order mark tells Excel that the file is Unicode.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for metric, view in report.views.items():
        decimal = view.language.decimal
        table = pd.DataFrame({view.heading(column): view.cells(column) for column in map(str, view.frame.columns)})
        text = csv_text(table, sep=";" if decimal == "," else ",", decimal=decimal, date_format="%Y-%m-%d %H:%M:%S")
        (folder / f"{metric}.csv").write_text(text, encoding="utf-8-sig", newline="")
