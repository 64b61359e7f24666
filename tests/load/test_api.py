"""`picqer.load(…)`: the command's load, called by a program."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path
from time import sleep
from typing import Any

import dlt
import duckdb
import pytest
from dlt.common.configuration.container import Container
from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext

import picqer
from picqer.load import run as run_of_load
from picqer.load.config.home import SETTINGS_OF_DLT
from picqer.load.outcome import Outcome
from picqer.sandbox import Account, Sandbox, Status
from tests.template import furnish

SHOP = ("tags", "warehouses")


def home_in(folder: Path, sandbox: Sandbox, key: str = "sandbox-key", **settings: str) -> Path:
    """A home with the settings that lead to a sandbox."""
    (folder / ".dlt").mkdir(parents=True)
    lines = {"base_url": sandbox.base_url, "api_key": key, **settings}
    file = folder / ".dlt" / "secrets.toml"
    file.write_text("\n".join(["[sources.picqer]", *(f'{name} = "{value}"' for name, value in lines.items())]))
    file.chmod(0o600)
    return folder


def furnished(home: Path) -> Path:
    """A home with a database that has every table: to make them takes seconds."""
    furnish(home)
    return home


def rows(home: Path, table: str = "tags") -> int:
    """Rows of a table in the warehouse of a home."""
    with duckdb.connect(str(home / "warehouse.duckdb"), read_only=True) as connection:
        ((count,),) = connection.execute(f"select count(*) from picqer.{table}").fetchall()
    return int(count)


@pytest.fixture
def home(tmp_path: Path, sandbox: Sandbox) -> Path:
    """A home of the sandbox, with a database that has every table."""
    return furnished(home_in(tmp_path / "home", sandbox))


def test_a_load_returns_what_the_command_prints(tmp_path: Path, sandbox: Sandbox) -> None:
    """Code, rows and requests, one entry for each collection, where the data are; also the report of the run."""
    home = home_in(tmp_path / "home", sandbox)
    outcome = picqer.load(home, collections=SHOP)
    (report,) = (home / ".dlt" / "runs").glob("*.json")

    assert (0, "") == (outcome.code, outcome.message)
    assert {(name, "complete", len(sandbox.account.tables[name])) for name in SHOP} == {
        (each.name, each.state, each.rows) for each in outcome.collections
    }
    assert (len(sandbox.seen), str(home / "warehouse.duckdb"), "picqer") == (
        outcome.requests,
        outcome.destination,
        outcome.dataset,
    )
    assert outcome.rows == rows(home, "tags") + rows(home, "warehouses")
    assert 0 == json.loads(report.read_text(encoding="utf-8"))["exit_code"]
    assert (home / "warehouse_read.duckdb").exists()
    assert outcome == pickle.loads(pickle.dumps(outcome))  # noqa: S301  our own


def test_the_process_is_afterwards_as_it_was(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Environment, folder, umask, signals, log handlers; dlt's settings and its active pipeline."""
    (tmp_path / "own" / ".dlt").mkdir(parents=True)
    (tmp_path / "own" / ".dlt" / "config.toml").write_text("mine = 1\n")
    monkeypatch.setenv("DLT_PROJECT_DIR", str(tmp_path / "own"))
    monkeypatch.delenv("RUNTIME__DLTHUB_TELEMETRY")
    with Container().injectable_context(PluggableRunContext()):
        mine = dlt.pipeline("mine", destination="duckdb", pipelines_dir=str(tmp_path))
        before = _state()
        outcome = picqer.load(home, collections=["tags"])

        assert 0 == outcome.code, outcome.message
        assert before == _state()
        assert 1 == dlt.config["mine"]
        assert mine is dlt.pipeline()


def _state() -> list[Any]:
    mask = os.umask(0)
    os.umask(mask)
    signals = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    loggers = [logging.getLogger(name) for name in (None, "picqer")]
    return [{**os.environ}, Path.cwd(), mask, signals, [(one.level, [*one.handlers]) for one in loggers]]


@pytest.mark.slow
def test_two_homes_one_after_the_other(tmp_path: Path) -> None:
    """Each with its own settings and its own database."""
    shops = [Account(seed=seed, orders=5) for seed in (1, 2)]
    homes = []
    for number, shop in enumerate(shops):
        with Sandbox(shop, limit=100_000) as server:
            homes.append(furnished(home_in(tmp_path / str(number), server, contact=f"{number}@example.com")))

            assert 0 == picqer.load(homes[-1], collections=["tags"]).code
            assert all(f"({number}@example.com)" in str(seen.user_agent) for seen in server.seen)
    assert [len(shop.tables["tags"]) for shop in shops] == [rows(home) for home in homes]


@pytest.mark.parametrize(
    ("key", "settings", "options", "code", "words"),
    [
        ("wrong", {}, {}, 77, "refused the API key"),
        ("sandbox-key", {"timezone": "Mars"}, {}, 78, "sources.picqer.timezone"),
        ("sandbox-key", {}, {"collections": ["invoices"]}, 78, "There is no collection invoices"),
        ("sandbox-key", {}, {"destination": "mongodb"}, 78, "mongodb"),
        ("sandbox-key", {}, {"dataset": "My Shop"}, 78, "--dataset"),
        ("sandbox-key", {}, {"account": "second"}, 78, "There is no account"),
    ],
)
def test_what_would_end_the_command_is_an_outcome(
    key: str,
    settings: dict[str, str],
    options: dict[str, Any],
    code: int,
    words: str,
    sandbox: Sandbox,
    tmp_path: Path,
) -> None:
    """With its exit code and its sentence."""
    outcome = picqer.load(home_in(tmp_path / "home", sandbox, key, **settings), **options)

    assert code == outcome.code
    assert words in outcome.message
    assert () == outcome.collections


def test_a_home_that_cannot_be_used_is_an_outcome(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert 78 == picqer.load(tmp_path / "file").code


def test_a_failed_collection_is_named(home: Path, sandbox: Sandbox) -> None:
    sandbox.faults.add("suppliers", Status(400), times=None)
    outcome = picqer.load(home, collections=["tags", "suppliers"])
    states = {each.name: each.state for each in outcome.collections}

    assert {"tags": "complete", "suppliers": "failed"} == states
    assert outcome.code
    assert "suppliers" in outcome.message


def test_a_bug_is_an_outcome_and_its_traceback_is_logged(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a bug with sandbox-key in it")

    monkeypatch.setattr("picqer.load.run.bring_up_to_date", broken)
    outcome = picqer.load(home, collections=["tags"])

    assert 70 == outcome.code
    assert "ZeroDivisionError" in outcome.message
    assert "sandbox-key" not in outcome.message
    assert "Traceback" in caplog.text


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"collections": "tags"}, TypeError),
        ({"accept_deletes": "tags"}, TypeError),
        ({"colections": ["tags"]}, TypeError),
        ({"max_minutes": float("inf")}, ValueError),
        ({"max_minutes": 0}, ValueError),
        ({"accept_key": True, "collections": ["tags"]}, ValueError),
    ],
)
def test_a_wrong_argument_is_an_error(options: dict[str, Any], error: type[Exception], home: Path) -> None:
    with pytest.raises(error):
        picqer.load(home, **options)


def test_a_load_in_a_thread(home: Path) -> None:
    with ThreadPoolExecutor() as pool:
        assert 0 == pool.submit(picqer.load, home, collections=["tags"]).result().code
    assert rows(home)


@pytest.mark.parametrize("kind", ["in a thread", "in the coroutine"])
def test_a_load_where_an_event_loop_runs(kind: str, home: Path) -> None:
    async def load() -> Outcome:
        if kind == "in a thread":
            return await asyncio.to_thread(picqer.load, home, collections=["tags"])
        return picqer.load(home, collections=["tags"])

    assert 0 == asyncio.run(load()).code
    assert rows(home)


@pytest.mark.slow
def test_loads_of_two_homes_at_once_in_processes(tmp_path: Path, sandbox: Sandbox) -> None:
    """The function goes there and the outcome comes back."""
    homes = [furnished(home_in(tmp_path / name, sandbox)) for name in ("one", "two")]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        futures = [pool.submit(picqer.load, home, collections=["tags"]) for home in homes]
        outcomes = [future.result() for future in futures]

    assert [0, 0] == [outcome.code for outcome in outcomes], outcomes
    assert all(map(rows, homes))


@contextmanager
def _loading(home: Path, sandbox: Sandbox) -> Iterator[list[Outcome]]:
    """A load in a thread that is in the middle while the block runs."""
    outcomes: list[Outcome] = []
    began, may_end = threading.Event(), threading.Event()

    def wait() -> None:
        began.set()
        may_end.wait(60)

    sandbox.before_each = wait
    thread = threading.Thread(target=lambda: outcomes.append(picqer.load(home, collections=["tags"])))
    thread.start()
    assert began.wait(60)
    try:
        yield outcomes
    finally:
        may_end.set()
        thread.join()


def test_a_second_load_in_the_same_process_is_refused(home: Path, sandbox: Sandbox, tmp_path: Path) -> None:
    """Also into another home: dlt has one home in a process. It changes nothing."""
    with _loading(home, sandbox) as first:
        second = picqer.load(tmp_path / "other")

    assert [0] == [outcome.code for outcome in first]
    assert 75 == second.code
    assert "another load runs in this process" in second.message
    assert not (tmp_path / "other").exists()


def test_a_load_of_the_same_home_in_another_process_is_refused(home: Path, sandbox: Sandbox) -> None:
    """As the command is, by the lock."""
    with _loading(home, sandbox) as first:
        look = f"import picqer; print(picqer.load({str(home)!r}, collections=['tags']))"
        done = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True)

    assert [0] == [outcome.code for outcome in first]
    assert "Outcome(code=75, message='another run is loading" in done.stdout, done.stderr


@pytest.mark.slow
def test_a_signal_in_the_main_thread_ends_the_load_and_not_the_program(tmp_path: Path) -> None:
    program = (
        "import picqer, sys; outcome = picqer.load(sys.argv[1]); print('code', outcome.code, outcome.message); "
        "import signal; print(signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)"
    )
    with Sandbox(Account(seed=1, orders=20), latency=0.02) as server:
        home = furnished(home_in(tmp_path / "home", server))
        process = subprocess.Popen([sys.executable, "-c", program, str(home)], stdout=subprocess.PIPE, text=True)
        while len(server.seen) < 20:
            sleep(0.05)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=60)

    assert 0 == process.returncode
    assert "code 75 interrupted" in said
    assert "True" in said


@pytest.mark.parametrize(
    "program",
    [
        "from picqer.load.run import load as of_run; import picqer; picqer.load(HOME)",
        "from picqer import load; load(HOME)",
        "import picqer.load.run; picqer.load(HOME); picqer.load.run.load",
        "import picqer; picqer.load(HOME); from picqer.load.run import COMMIT; picqer.load(HOME)",
        "from picqer import *; load(HOME); Outcome, apply_deletions, open_warehouse, picqer_source",
    ],
)
def test_load_is_a_function_and_a_folder_whatever_is_imported_first(program: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", program.replace("HOME", repr(str(tmp_path)))],
        check=False,
        capture_output=True,
        text=True,
    )

    assert 0 == done.returncode, done.stderr


def test_importing_the_package_costs_nothing() -> None:
    """Neither dlt nor DuckDB nor pandas is loaded, also when the home of a load is not known yet."""
    heavy = "{'dlt', 'duckdb', 'pandas', 'ibis', 'requests'} & {*sys.modules}"
    program = f"import sys, picqer; from picqer import load, Outcome; import picqer.load.config.home; print(*{heavy})"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert "" == done.stdout.strip()


def test_a_module_of_the_folder_can_be_patched_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("picqer.load.run.COMMIT", 3)

    assert 3 == run_of_load.COMMIT


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    assert not hasattr(picqer, "lod")


@pytest.mark.slow
def test_the_public_names_are_typed_for_those_who_use_them(tmp_path: Path) -> None:
    """By mypy, which reads the package from outside, by py.typed."""
    program = tmp_path / "program.py"
    program.write_text(
        "from picqer import Outcome, apply_deletions, load, open_warehouse, picqer_source\n"
        "import picqer\n"
        "from picqer.load.run import COMMIT\n"
        "outcome: Outcome = load('.', collections=['tags'])\n"
        "code: int = picqer.load(home='.').code\n"
        "rows: int = len(open_warehouse('warehouse.duckdb').metric('stock_value')) + COMMIT\n"
        "source = picqer_source(account='acme')\n"
        "wrong: str = load('.')\n"
        "load('.', colections=[])\n"
    )
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--config-file=", program.name],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"MYPYPATH": str(Path(picqer.__file__).parents[1])},
    )
    errors = [line for line in checked.stdout.splitlines() if ": error: " in line]

    assert ["program.py:8", "program.py:9"] == [line.split(": ")[0] for line in errors], checked.stdout


def test_the_settings_of_dlt_that_the_environment_sets_win(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As for the command."""
    monkeypatch.setenv("LOAD__DELETE_COMPLETED_JOBS", "false")
    assert 0 == picqer.load(home, collections=["tags"]).code

    assert "false" == os.environ["LOAD__DELETE_COMPLETED_JOBS"]
    assert {*SETTINGS_OF_DLT} <= {*os.environ}
