"""A chart that cannot be drawn costs itself, not the report."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import altair as alt
import pandas as pd
import pytest

from picqer.charts.catalog import CHARTS
from picqer.charts.stock import TOP
from picqer.i18n import NL
from picqer.report import renderer
from picqer.report.content import Block, Report, Section
from picqer.report.html import print_html
from picqer.report.renderer import Renderer
from tests.charts.views import view
from tests.command import environment
from tests.faults.catalogue import fault
from tests.hostile import CONTROLS, MARKUP

DEADLY = "a\x0bb"
"""vl-convert aborts its process on it (version 1.9)."""


def block(name: str) -> Block:
    """A chart of a raw text, which nothing has made safe."""
    return Block(name, [], alt.Chart(pd.DataFrame({"name": [name]})).mark_bar().encode(y="name"), None, [])


@pytest.mark.slow
@fault("J1", "every control character in a name is shown in the chart, and no markup of a name acts")
def test_j1_a_chart_of_names_with_control_characters() -> None:
    names = [f"a{character}b" for character in CONTROLS]
    pages = [*(names[first : first + TOP] for first in range(0, len(names), TOP)), MARKUP]
    with Renderer() as drawing:
        drawn = [drawing.svg(Block("", [], _chart(page), None, [])) for page in pages]

    text = "".join(filter(None, drawn))
    assert [True] * len(pages) == [svg is not None for svg in drawn]
    assert [] == [character for character in CONTROLS if character in text]
    assert [1] * 62 == [text.count(f">a\\u{ord(c):04x}b<") for c in CONTROLS if c not in "\t\n\r"]
    assert [1] * 3 == [text.count(f">a{escape}b<") for escape in (r"\t", r"\n", r"\r")]
    assert [0, 0, 0] == [text.count(markup) for markup in ("<script", "<img", "<a ")]


def _chart(names: list[str]) -> alt.Chart:
    rows = [
        {"idproduct": key, "productcode": f"P{key}", "name": name, "days_of_cover": 1.0 + key, "freestock": 1}
        for key, name in enumerate(names)
    ]
    chart: alt.Chart = CHARTS["days_of_cover"].draw(view("days_of_cover", *rows))
    return chart


NAME = "Crème €5 👍"
IN_ANY_LOCALE = f"""
from tests.report.test_renderer import Renderer, block
with Renderer() as drawing:
    print(ascii(drawing.svg(block({NAME!a}))))
"""


@pytest.mark.slow
@fault("J5", "a chart of names with other letters than the machine's locale has, which is drawn")
def test_j5_a_chart_in_a_locale_without_its_letters(tmp_path: Path) -> None:
    """As on Windows, or with `LC_ALL=nl_NL` in Latin-1."""
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-c", IN_ANY_LOCALE], cwd=Path(__file__).parents[2], env=environment(tmp_path, ascii_only),
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (0, True) == (done.returncode, f">{ascii(NAME)[1:-1]}<" in done.stdout), done.stderr


@fault("J6", "the report has every other chart, says where one is missing, and exits with 0; a warning says why")
def test_j6_a_renderer_that_dies(caplog: pytest.LogCaptureFixture) -> None:
    blocks = [block("first"), block(DEADLY), block("last")]
    page = print_html(Report(NL, "", "", [], [Section("", blocks)], {}))

    assert 2 == page.count("<svg")
    assert page.index(">first<") < page.index("De grafiek kon niet worden getekend.") < page.index(">last<")
    assert 1 == caplog.text.count("the report lacks the chart of")
    assert "ended with -6" in caplog.text


def test_a_chart_that_is_refused_costs_no_other_process(caplog: pytest.LogCaptureFixture) -> None:
    wrong = Block("wrong", [], SimpleNamespace(to_json=lambda **_: '{"mark":'), None, [])
    with Renderer() as drawing:
        answers = [drawing.svg(wrong), drawing.svg(block("last"))]

    assert answers[0] is None
    assert answers[1] is not None
    assert 'lacks the chart of "wrong": Failed to parse' in caplog.text


def test_a_renderer_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "hangs.py"
    program.write_text("import time; time.sleep(60)", encoding="utf-8")
    monkeypatch.setattr(renderer, "PROGRAM", program)
    monkeypatch.setattr(renderer, "TIMEOUT_SECONDS", 0.2)
    with Renderer() as drawing:
        assert drawing.svg(block("first")) is None
        assert drawing.svg(block("second")) is None


def test_without_a_renderer_the_report_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer, "PROGRAM", Path("/no/such/program.py"))
    page = print_html(Report(NL, "", "", [], [Section("", [block("first"), block("last")])], {}))

    assert 2 == page.count("De grafiek kon niet worden getekend.")
