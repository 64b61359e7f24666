"""Files for spreadsheets."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from picqer.i18n import NL
from picqer.report.content import Report
from picqer.report.spreadsheets import write_tables
from tests.charts.views import view


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])
def test_a_name_is_never_a_formula(name: str, tmp_path: Path) -> None:
    views = {"inbound": view("inbound", {"name": name, "pieces": 3, "idsupplier": 7, "value": 1 / 3}, {})}
    write_tables(Report(NL, "", "", [], [], views), tmp_path)
    with (tmp_path / "inbound.csv").open(encoding="utf-8-sig", newline="") as file:
        first, second = csv.DictReader(file, delimiter=";")

    assert f"'{name}" == first["product"]
    assert ("3", "7", "0,333333") == (first["nog te ontvangen"], first["leverancier-id"], first["waarde"])
    assert "" == second["leverancier-id"]
