"""Files for spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pytest

from picqer.foreign_text import visible
from picqer.i18n import NL
from picqer.report.content import Report
from picqer.report.spreadsheets import write_tables, write_workbook
from tests.charts.views import view
from tests.faults.catalogue import fault
from tests.hostile import CONTROLS, MARKUP


@fault("J4", "a formula has a quote before it, whatever spaces or full-width signs it begins with")
@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "\n=1", " =1", "\u00a0=1", "\uff1d1+1"]
)
def test_j4_a_name_is_never_a_formula(name: str, tmp_path: Path) -> None:
    views = {"inbound": view("inbound", {"name": name, "pieces": 3, "idsupplier": 7, "value": 1 / 3}, {})}
    write_tables(Report(NL, "", "", [], [], views), tmp_path)
    with (tmp_path / "inbound.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file, delimiter=";")

    assert f"'{name}" == first["product"]
    assert ("3", "7", "0,333333") == (first["nog te ontvangen"], first["leverancier-id"], first["waarde"])
    assert "" == second["leverancier-id"]


@fault("J4", "a lone CR is quoted: no row of its own; every other control character is shown")
def test_j4_a_name_is_one_cell(tmp_path: Path) -> None:
    names = ["a\r=1+1", "a\r\nb", "a;b", *(f"a{character}b" for character in CONTROLS if character not in "\t\r\n")]
    views = {"inbound": view("inbound", *({"name": name} for name in names))}
    write_tables(Report(NL, "", "", [], [], views), tmp_path)
    with (tmp_path / "inbound.csv").open(encoding="utf-8-sig", newline="") as file:
        read = [row["product"] for row in csv.DictReader(file, delimiter=";")]

    assert [*names[:3], *(f"a\\u{ord(name[1]):04x}b" for name in names[3:])] == read


@fault("J4", "in a workbook every text is text: no formula, no link, no character that it cannot hold")
def test_j4_a_workbook_has_texts_only(tmp_path: Path) -> None:
    names = ["=1+1", "\uff1d1", "https://evil.example", "a\nb", *MARKUP, *(f"a{c}b" for c in CONTROLS), "a\ufffeb"]
    views = {"inbound": view("inbound", *({"name": name, "value": 1.5} for name in names))}
    write_workbook(Report(NL, "=title", "=subtitle\x1b", [], [], views), tmp_path / "week.xlsx")
    contents, sheet = openpyxl.load_workbook(tmp_path / "week.xlsx").worksheets
    column = [cell.value for cell in sheet[1]].index("product") + 1
    cells = [sheet.cell(row, column) for row in range(2, len(names) + 2)]

    assert {"s"} == {cell.data_type for cell in cells}
    assert [visible(name, "\n\t") for name in names] == [cell.value for cell in cells]
    assert ("s", "=title", r"=subtitle\u001b") == (contents["A1"].data_type, contents["A1"].value, contents["A2"].value)
