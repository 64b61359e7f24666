"""Group J: names from Picqer through every command, as a user starts it."""

from __future__ import annotations

import csv
import io
import json
import os
import pty
import re
import subprocess
from html import unescape
from pathlib import Path

import duckdb
import openpyxl
import pytest

from picqer.foreign_text import visible
from picqer.sandbox import Sandbox, Status
from tests.command import PICQER, at, command, environment
from tests.faults.catalogue import fault
from tests.hostile import CONTROLS, MARKUP
from tests.template import furnish

FORMULAS = ["=1+1", " +1", "\t-1", "\n@SUM(A1)", "\uff1d1+1", "a\r=1+1"]
NAMES = [*(f"a{character}b" for character in CONTROLS), "".join(CONTROLS), *MARKUP, *FORMULAS, "Crème €5 👩‍👧"]
PARTS = 8
"""Names that hold all of them: a table of the report shows 15 rows."""
NOT_FOR_A_TERMINAL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a stocked product of each of these names, worth the more the later."""
    furnish(tmp_path)
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
        for key, name in enumerate(NAMES, start=1):
            connection.execute(
                "insert into picqer.products (idproduct, name, productcode, type, active, created, fixedstockprice) "
                "values (?, ?, ?, 'normal', true, '2020-01-01', ?)",
                [key, name, f"P{key}", key],
            )
            connection.execute(
                "insert into picqer.products__stock (idproduct, idwarehouse, stock, reserved, freestock, _list_idx) "
                "values (?, 1, 5, 0, 5, 0)",
                [key],
            )
        connection.execute(
            "insert into picqer._picqer_coverage (collection, is_readable, complete_to) "
            "values ('products', true, '2026-06-15 09:00')"
        )
    return tmp_path


def on_a_terminal(home: Path, *arguments: str) -> tuple[int, str]:
    """The exit code of the command and what a wide terminal gets."""
    terminal, end = pty.openpty()
    process = subprocess.Popen(
        [*PICQER, *arguments], cwd=home, env=environment(home, {"COLUMNS": "1000", "TERM": "xterm"}),
        stdin=end, stdout=end, stderr=end,
    )  # fmt: skip
    os.close(end)
    said = b""
    try:
        while part := os.read(terminal, 65536):
            said += part
    except OSError:
        os.close(terminal)
    return process.wait(), said.decode().replace("\r\n", "\n")


@pytest.mark.slow
@fault("J1", "`picqer report` has every name as it is or as escape sequences, nothing of it acts")
def test_j1_a_report_of_every_name(home: Path) -> None:
    parts = [" ".join(NAMES[first::PARTS]) for first in range(PARTS)]
    with duckdb.connect(str(home / "warehouse.duckdb")) as connection:
        for first, part in enumerate(parts):
            connection.execute("update picqer.products set name = ? where idproduct % ? = ?", [part, PARTS, first])
    done = command(home, "report")
    page = (home / "report-2026-06-15.html").read_text(encoding="utf-8")
    markup = re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)

    assert (0, "") == (done.returncode, done.stderr)
    assert [] == NOT_FOR_A_TERMINAL.findall(page)
    assert 0 == sum(markup.count(tag) for tag in ("<script", "<img", "evil.example'", '"https://evil'))
    assert "De grafiek kon niet" not in page
    assert [] == [part for part in parts if visible(part) not in unescape(markup)]


@pytest.mark.slow
@fault("J1", "a workbook has every name")
def test_j1_a_workbook_of_every_name(home: Path) -> None:
    assert 0 == command(home, "report", "--format", "xlsx").returncode
    book = openpyxl.load_workbook(home / "report-2026-06-15.xlsx")
    cells = {cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}

    assert [] == [name for name in NAMES if visible(name, "\t\n") not in cells]


@pytest.mark.slow
@fault("J4", "the CSV files of a report have every name, quoted, and no formula")
def test_j4_a_report_as_csv_files(home: Path) -> None:
    assert 0 == command(home, "report", "--format", "csv", "--lang", "en").returncode
    text = (home / "report-2026-06-15" / "stock_value.csv").read_bytes().decode("utf-8-sig")
    cells = {cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row}

    assert [] == [name for name in NAMES if visible(name, "\r\n\t") not in {cell.removeprefix("'") for cell in cells}]
    assert [] == [name for name in FORMULAS if name[0] != "a" and f"'{name}" not in cells]


@pytest.mark.slow
@fault("J2", "`picqer metric` shows markup as it is: no link, no style, nothing lost")
@fault("J3", "a terminal gets escape sequences only, whatever the name")
def test_j3_a_metric_on_a_terminal(home: Path) -> None:
    code, said = on_a_terminal(home, "metric", "stock_value")
    plain = re.sub("\x1b\\[[0-9;]*m", "", said)

    assert 0 == code
    assert [] == NOT_FOR_A_TERMINAL.findall(plain)
    assert [] == [name for name in NAMES if visible(name) not in plain]


@pytest.mark.slow
@fault("J4", "`picqer metric NAME --format csv` quotes a lone CR and neutralises formulas, also on a terminal")
def test_j4_a_metric_as_csv(home: Path) -> None:
    done = command(home, "metric", "stock_value", "--format", "csv")
    names = [row["name"] for row in csv.DictReader(io.StringIO(done.stdout, newline=""))]
    code, said = on_a_terminal(home, "metric", "stock_value", "--format", "csv")

    assert (0, 0) == (done.returncode, code)
    assert len(NAMES) == len(names)
    assert [f"'{name}" for name in FORMULAS if name[0] != "a"] == [name for name in names if name[1:] in FORMULAS]
    assert [] == [name for name in NAMES if visible(name, "\r\n\t") not in {shown.removeprefix("'") for shown in names}]
    assert [] == NOT_FOR_A_TERMINAL.findall(said)


@pytest.mark.slow
@fault("J2", "`picqer metric NAME --format json` has every name exactly")
def test_j2_a_metric_as_json(home: Path) -> None:
    done = command(home, "metric", "stock_value", "--format", "json")

    assert 0 == done.returncode
    assert {*NAMES} == {row["name"] for row in json.loads(done.stdout)}
    assert [] == NOT_FOR_A_TERMINAL.findall(done.stdout)


@pytest.mark.slow
@fault("J5", "an ASCII stream gets escape sequences, and the exit code is that of the run")
@pytest.mark.parametrize("file_format", ["table", "csv", "json"])
def test_j5_a_metric_on_an_ascii_stream(home: Path, file_format: str) -> None:
    done = command(home, "metric", "stock_value", "--format", file_format, PYTHONIOENCODING="ascii")

    assert 0 == done.returncode
    assert done.stdout.isascii()
    assert r"\u20ac5" in done.stdout


@pytest.mark.slow
@fault("J2", "a message of the server is shown as it is by `load` and `check`, on any stream")
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_j2_a_message_of_the_server(tmp_path: Path, sandbox: Sandbox, encoding: str) -> None:
    furnish(tmp_path)
    body = r'{"error_message": "[/2m]\u001b[2J\u009b\ud800\u0000\n[link=https://evil.example]é[/link]"}'
    sandbox.faults.add("suppliers", Status(400, body), times=None)
    shown = r"[/2m]\u001b[2J\u009b\ud800\u0000"
    loaded = command(tmp_path, "load", "tags", "suppliers", PYTHONIOENCODING=encoding, **at(sandbox))
    checked = command(tmp_path, "check", PYTHONIOENCODING=encoding, **at(sandbox))

    assert (65, 0) == (loaded.returncode, checked.returncode), loaded.stderr
    assert [True] * 3 == [shown in said for said in (loaded.stdout, loaded.stderr, checked.stdout)]
