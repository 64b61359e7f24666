"""Report and notebooks of a shop that was loaded, as a user starts them."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import openpyxl
import pytest
from click.testing import CliRunner

from picqer.answers import MetricRunner, metric_runner
from picqer.charts.catalog import CATALOG
from picqer.cli import picqer
from picqer.i18n import EN, NL
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.run import load
from picqer.metrics.catalog import METRICS
from picqer.report import pdf
from picqer.sandbox import Account, Sandbox
from picqer.source import COLLECTIONS, Settings
from tests.kept import kept
from tests.report.notebooks import notebook
from tests.template import furnish

pytestmark = pytest.mark.slow
WAREHOUSE = 230416
"""The first one of the shop."""
PAGES = {"inventory": "stock", "fulfilment": "fulfilment", "purchasing": "purchasing", "orders": "orders"}


def _load(home: Path) -> None:
    """Load a shop with a key that may not read purchase orders."""
    furnish(home)
    keys = {"sandbox-key": {*COLLECTIONS, "stats"} - {"purchaseorders"}}
    with Sandbox(Account(orders=400), limit=1_000_000, keys=keys) as server:
        settings = Settings(base_url=server.base_url, api_key="sandbox-key")
        load(settings.sync(max_requests=450), DuckDBFile(home / "warehouse.duckdb", "picqer", home))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home with that shop. Whatever shows its answers, each question is asked of the database once."""
    folder = Path(shutil.copytree(kept("report", _load), tmp_path_factory.mktemp("home"), dirs_exist_ok=True))
    rows, answers = MetricRunner.rows, dict[Any, Any]()

    def asked_once(runner: MetricRunner, name: str, **chosen: Any) -> Any:
        question = (runner.dataset, name, *sorted(chosen.items()))
        if question not in answers:
            answers[question] = rows(runner, name, **chosen)
        return answers[question]

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PICQER_HOME", str(folder))
        patch.setattr(MetricRunner, "rows", asked_once)
        yield folder


def report(home: Path, *options: str) -> Path:
    """The file that the command says it wrote."""
    done = CliRunner().invoke(picqer, ["report", "--home", str(home), *options], catch_exceptions=False)
    return Path(done.output.splitlines()[0])


@pytest.fixture(scope="module")
def written(home: Path) -> str:
    """The report in Dutch, which is the usual language, as the file has it."""
    return report(home).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(written: str) -> str:
    """The same as text."""
    return unescape(written)


def test_the_report_has_this_week_first_and_then_every_metric(page: str) -> None:
    headings = re.findall(r"<h[23][^>]*>(.*?)</h[23]>", _without_scripts(page))

    assert ["Deze week", "Te bestellen", "Voorraad die stilstaat", "Orders die te laat zijn"] == headings[:4]
    assert [NL.metric_text(spec.metric, "heading") for spec in CATALOG] == [
        heading for heading in headings[4:] if heading not in {NL(f"section.{part}") for part in PAGES.values()}
    ]


def test_the_report_asks_nothing_of_the_network(page: str) -> None:
    """Neither in what a browser loads, nor by leave of its own policy."""
    markup = _without_scripts(page)

    assert [] == re.findall(r"""(?:src|href)=["'](?!#|data:)[^"']*""", markup)
    assert [] == re.findall(r"@import|url\((?!#)", markup)
    assert "default-src 'none'" in page


def _without_scripts(page: str) -> str:
    return re.sub(r"<script>.*?</script>", "", page, flags=re.DOTALL)


def test_an_answer_says_what_it_does_without(page: str) -> None:
    sentence = "Inkooporders zijn met deze sleutel niet te lezen: het antwoord houdt geen rekening met wat onderweg is."

    assert page.index("Te bestellen</h3>") < page.index(sentence) < page.index("Voorraad die stilstaat")


def test_a_report_of_one_warehouse_says_so_and_what_is_of_all(home: Path) -> None:
    file = report(home, "--warehouse", str(WAREHOUSE))
    text = unescape(file.read_text(encoding="utf-8"))
    unknown = CliRunner().invoke(picqer, ["report", "--home", str(home), "--warehouse", "1"])

    assert file.name.endswith(f"-{WAREHOUSE}.html")
    assert " · alle magazijnen · " not in text
    assert text.count("Van alle magazijnen samen: dit kan niet per magazijn.") == sum(
        "warehouse" not in metric.parameters for metric in METRICS.values()
    )
    assert f"There is no warehouse 1: there are {WAREHOUSE} (" in str(unknown.exception)


def test_parameters_of_metrics_can_be_set_for_all_of_them(home: Path) -> None:
    text = unescape(
        report(
            home, "--set", "cutoff_hour=17", "--set", "window_days=30", "--output", str(home / "set.html")
        ).read_text(encoding="utf-8")
    )

    assert "na 17 uur telt een order" in text
    assert "verkoop van 30 dagen" in text


def test_a_report_of_the_past_says_what_is_of_now(home: Path) -> None:
    text = unescape(report(home, "--as-of", "2026-09-01", "--output", str(home / "past.html")).read_text("utf-8"))

    assert "Voorraad, open orders en inkooporders zijn die van de laatste keer laden, niet van toen." in text


def test_a_report_in_english_is_english(home: Path) -> None:
    english = unescape(report(home, "--lang", "en", "--output", str(home / "week.html")).read_text(encoding="utf-8"))

    assert '<html lang="en">' in english
    assert "This week" in english
    assert [] == [word for word in ("Voorraad", "Deze week", "stand van") if word in english]


def test_a_workbook_has_every_row_of_every_metric(home: Path) -> None:
    book = openpyxl.load_workbook(report(home, "--format", "xlsx"))
    runner = metric_runner(DuckDBFile(home / "warehouse.duckdb", "picqer", home))

    assert [NL.metric_text(name, "heading")[:31] for name in METRICS] == book.sheetnames[1:]
    for name in ("stock_value", "orders_by_week"):
        rows = runner.metric(name)
        sheet = book[NL.metric_text(name, "heading")[:31]]
        assert len(rows) + 1 == sheet.max_row
        assert [NL.heading(name, column) for column in rows] == [cell.value for cell in sheet[1]]
    numbers = [cell.value for cell in book[NL.metric_text("orders_by_week", "heading")[:31]]["B"][1:]]
    assert runner.metric("orders_by_week").orders.tolist() == numbers


@pytest.mark.parametrize(("lang", "mark", "decimal"), [("nl", ";", ","), ("en", ",", ".")])
def test_tables_open_in_a_spreadsheet_of_that_language(lang: str, mark: str, decimal: str, home: Path) -> None:
    folder = report(home, "--format", "csv", "--lang", lang, "--output", str(home / lang))
    text = (folder / "stock_value.csv").read_text(encoding="utf-8")
    rows = [*csv.reader(text.removeprefix("\ufeff").splitlines(), delimiter=mark)]
    column = rows[0].index({"nl": NL, "en": EN}[lang].heading("stock_value", "unit_cost"))

    assert text.startswith("\ufeff")
    assert {f"{name}.csv" for name in METRICS} == {file.name for file in folder.iterdir()}
    assert any(re.fullmatch(rf"\d+\{decimal}\d+", row[column]) for row in rows[1:])


@pytest.mark.skipif(not any(map(shutil.which, pdf.BROWSERS)), reason="needs a Chromium: CI installs one")
def test_the_report_prints(home: Path) -> None:
    assert report(home, "--format", "pdf").read_bytes().startswith(b"%PDF")


def test_a_place_that_cannot_be_written_is_named(home: Path) -> None:
    file = home / "no" / "week.html"
    done = CliRunner().invoke(picqer, ["report", "--home", str(home), "--output", str(file)])

    assert f"{file} cannot be written: give another --output, in a folder that is there." == str(done.exception)


def test_without_a_browser_a_pdf_says_what_it_needs(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "BROWSERS", ("no such browser",))
    done = CliRunner().invoke(picqer, ["report", "--home", str(home), "--format", "pdf"])

    assert "A PDF needs Chromium, Chrome or Edge" in str(done.exception)


@pytest.mark.skipif(not any(map(shutil.which, pdf.BROWSERS)), reason="needs a Chromium: CI installs one")
def test_the_figures_come_to_life_in_a_browser_without_a_network(written: str) -> None:
    """The browser draws them anew from what the page brings along: an embedded figure carries Vega's own classes."""
    done = pdf.run_browser(written, "--dump-dom")

    assert len(re.findall(r'class="figure vega-embed', done.stdout)) == done.stdout.count('class="figure')
    assert "vega-embed" in done.stdout


@pytest.mark.filterwarnings("ignore:fetch_arrow_table:DeprecationWarning")  # ibis 12 still calls DuckDB's old name
@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(("name", "code", "language"), [*((name, "nl", NL) for name in PAGES), ("orders", "en", EN)])
def test_a_notebook_runs_with_other_choices(name: str, code: str, language: Any) -> None:
    """Language, period and warehouse are replaced; every metric of its page is asked as they say."""
    module = notebook(name)
    chosen = {"language_choice": SimpleNamespace(value=code), "period": SimpleNamespace(value=56)}
    if name != "orders":
        chosen["warehouse"] = SimpleNamespace(value=WAREHOUSE)
    outputs, made = module.app.run(defs=chosen)

    asked = {spec.metric: made[spec.metric] for spec in CATALOG if spec.page == PAGES[name]}
    for metric, view in asked.items():
        chosen_of_metric = {"window_days": 56, "weeks": 8}
        assert view.parameters == METRICS[metric].parameters | {
            key: value for key, value in {**chosen_of_metric, **_warehouse(name)}.items() if key in view.parameters
        }
        assert view.language is language
        assert any(view.text("heading") in str(getattr(output, "text", "")) for output in outputs)
    assert len(made["rows"].columns)


def _warehouse(name: str) -> dict[str, int]:
    return {} if name == "orders" else {"warehouse": WAREHOUSE}


def test_names_of_pickers_show_only_when_they_may(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def pickers() -> set[str]:
        destination = DuckDBFile(home / "warehouse.duckdb", "picqer", home)
        return {*metric_runner(destination).metric("productivity").picker}

    hidden = pickers()
    monkeypatch.setenv("SOURCES__PICQER__PICKERS", "names")
    named = pickers()

    assert all(re.fullmatch(r"picker \d+", picker) for picker in hidden)
    assert len(hidden) == len(named)
    assert not any(picker.startswith("picker ") for picker in named)


def test_notebooks_are_listed_and_a_wrong_name_says_which_there_are() -> None:
    listed = CliRunner().invoke(picqer, ["notebook"])
    wrong = CliRunner().invoke(picqer, ["notebook", "stock"])

    assert {*PAGES, "first_look"} == {*listed.output.split()}
    assert "There is no notebook stock; there are" in wrong.output


def test_the_first_look_shows_the_tables_of_a_database(home: Path) -> None:
    _, made = notebook("first_look").app.run(
        defs={
            "files": [home / "warehouse.duckdb"],
            "database": SimpleNamespace(value=home / "warehouse.duckdb"),
            "table": SimpleNamespace(value="orders"),
        }
    )

    assert {"orders", "products", "stockhistory"} <= {*made["tables"]["table"]}
