"""`picqer load` as a user starts it: settings, refusals, what it loads and what it says."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import duckdb
import pytest

from picqer.cli.load import _end
from picqer.load.outcome import CollectionOutcome, Outcome
from picqer.sandbox import Sandbox, Status
from picqer.source import CATALOG
from tests.command import Picqer, at
from tests.faults.catalogue import fault
from tests.truth import differences


def test_without_account_or_key_one_sentence_says_what_to_do(picqer: Picqer, tmp_path: Path) -> None:
    """The demo, the settings, and where Picqer shows keys; nothing is made."""
    done = picqer("load")

    assert 78 == done.returncode
    assert "--demo" in done.stderr
    assert "sources.picqer.account" in done.stderr
    assert "sources.picqer.api_key" in done.stderr
    assert "Settings > API Keys" in done.stderr
    assert "Traceback" not in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())
    assert [] == list(tmp_path.glob("*.duckdb"))


def test_a_wrong_key_costs_one_request(picqer: Picqer, sandbox: Sandbox) -> None:
    """Exit 77 and where to look."""
    done = picqer("load", **at(sandbox, "wrong"))

    assert 77 == done.returncode
    assert 1 == len(sandbox.seen)
    assert "Settings > API Keys" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_the_account_is_loaded_into_the_home(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """All tables, exit 0, a closing line for every collection, and nothing in the folder it was started in."""
    home = tmp_path / "home"
    done = picqer("load", "--home", str(home), **at(sandbox))

    assert 0 == done.returncode, done.stderr
    assert [] == differences(sandbox.account, home / "warehouse.duckdb")
    assert {collection.name for collection in CATALOG} <= set(done.stdout.split())
    assert str(home / "warehouse.duckdb") in done.stdout
    assert {"home"} == {path.name for path in tmp_path.iterdir() if not path.name.startswith(".")}


def test_all_that_is_said_is_json_where_programs_read_it(picqer: Picqer, sandbox: Sandbox) -> None:
    """What a run says of a new database and of its failure, and what is wrong with its options."""
    failing = picqer("load", "--log-format", "json", **at(sandbox, "wrong"))
    misspelt = picqer("load", "--log-format", "json", "--max-minutes", "inf", **at(sandbox))

    assert (77, 2) == (failing.returncode, misspelt.returncode)
    lines = [json.loads(line) for line in (failing.stderr + misspelt.stderr).splitlines()]
    assert any("refused the API key" in line["message"] for line in lines)
    assert any("A new database" in line["message"] for line in lines)
    assert any("--max-minutes" in line["message"] for line in lines)


@pytest.mark.usefixtures("furnished")
def test_an_account_that_has_none_of_the_lists_is_not_complete(picqer: Picqer, sandbox: Sandbox) -> None:
    """Every path is 404: another host, or a proxy."""
    sandbox.faults.add("*", Status(404), times=None)
    done = picqer("load", **at(sandbox))

    assert 78 == done.returncode
    assert "sources.picqer.account" in done.stderr


@pytest.mark.slow
def test_a_picqer_that_cannot_be_reached_is_tried_again_later(picqer: Picqer) -> None:
    """Exit 75, after the attempts for one page, not for every collection."""
    done = picqer("load", SOURCES__PICQER__BASE_URL="http://127.0.0.1:9/api/v1/", SOURCES__PICQER__API_KEY="key")

    assert 75 == done.returncode
    assert "no answer from http://127.0.0.1:9/api/v1/" in done.stderr
    assert "warehouses" not in done.stderr


@pytest.mark.usefixtures("furnished")
@fault("E6", "the command ends with 75, and the next run brings everything")
@pytest.mark.slow
def test_a_database_that_is_open_elsewhere_is_tried_again_later(
    picqer: Picqer, sandbox: Sandbox, tmp_path: Path
) -> None:
    """Exit 75; once it is closed the next run brings everything."""
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")):
        held = picqer("load", "tags", **at(sandbox), SOURCES__PICQER__WAIT_FOR_READERS="1s")
        asked = picqer("status")
    free = picqer("load", "tags", **at(sandbox))

    assert (75, 75) == (held.returncode, asked.returncode), held.stderr + asked.stderr
    assert "open for writing in another program" in asked.stderr
    assert "Traceback" not in held.stderr
    assert 0 == free.returncode, free.stderr
    assert [] == [line for line in differences(sandbox.account, tmp_path / "warehouse.duckdb") if "tags:" in line[:5]]


@pytest.mark.parametrize("content", ["", "a text that is no database" * 99], ids=["empty", "text"])
def test_a_file_that_is_no_database_ends_the_command_as_its_report_says(
    picqer: Picqer, sandbox: Sandbox, tmp_path: Path, content: str
) -> None:
    """Whatever the driver calls it."""
    (tmp_path / "warehouse.duckdb").write_text(content, encoding="utf-8")
    done = picqer("load", "tags", **at(sandbox))
    (report,) = (tmp_path / ".dlt" / "runs").glob("*.json")

    assert 78 == done.returncode == json.loads(report.read_text(encoding="utf-8"))["exit_code"]
    assert "not a valid DuckDB database" in done.stderr.splitlines()[-1]


@pytest.mark.slow
def test_the_demo_needs_neither_account_nor_network(picqer: Picqer, tmp_path: Path) -> None:
    """It ends with a table of every collection and exit 0, also the second time."""
    for _ in range(2):
        done = picqer("load", "--demo", "--home", str(tmp_path))

        assert 0 == done.returncode, done.stderr
        assert {collection.name for collection in CATALOG} <= set(done.stdout.split())

    with duckdb.connect(str(tmp_path / "demo.duckdb"), read_only=True) as connection:
        assert [(2000,)] == connection.execute("select count(*) from picqer.orders").fetchall()


def test_on_a_terminal_the_closing_words_have_the_warnings(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Elsewhere they are log lines."""
    outcome = Outcome(
        0, collections=(CollectionOutcome("returns", "complete", warnings=("returns: verified too late",)),)
    )
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    _end(outcome, tmp_path)
    on_a_terminal = capfd.readouterr().err
    monkeypatch.setattr(logging.getLogger(), "handlers", [logging.NullHandler()])
    _end(outcome, tmp_path)

    assert ("picqer: returns: verified too late\n", "") == (on_a_terminal, capfd.readouterr().err)
