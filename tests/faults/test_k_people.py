"""Cases K: people and programs beside the loader."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer import open_warehouse
from picqer.sandbox import Account, Sandbox, Status
from tests.business import edit_in_silence
from tests.command import PICQER, Picqer, at, environment
from tests.faults.catalogue import fault
from tests.faults.conftest import Open
from tests.load.conftest import loaded_home
from tests.load.test_payload import bomb
from tests.template import furnish

CAPABILITIES = "-dac_override,-dac_read_search,-fowner,-chown"
"""What lets root read files that are not its own."""
AS_ANOTHER = pytest.mark.skipif(
    os.name != "posix" or os.getuid() != 0 or not shutil.which("setpriv"), reason="needs rights to give up"
)
NOBODY = 65534
PROJECT = Path(__file__).parents[2]
NOTEBOOK = (
    "from tests.report.notebooks import notebook\n"
    "_, made = notebook('inventory').app.run()\n"
    "print(len(made['runner'].metric('stock_value')))"
)
"""Runs it, and prints the number of rows of a metric."""
REDIRECTIONS = (">&-", "2>&-", "<&-", ">&- 2>&- <&-", "> /dev/full", "2> /dev/full", "| head -1", "2>&1 | true")


def in_shell(folder: Path, arguments: str, redirection: str, **settings: str) -> int:
    """The exit code of the command itself, with its streams as the shell makes them."""
    (folder / "picqer").write_text(f'#!/bin/sh\nexec {sys.executable} -c "{PICQER[2]}" "$@"\n', encoding="utf-8")
    (folder / "picqer").chmod(0o700)
    line = f"./picqer {arguments} {redirection}; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["/bin/bash", "-c", line], cwd=folder, env=environment(folder, settings), capture_output=True, check=False
    )
    return done.returncode


def as_another(folder: Path, command: list[str], **settings: str) -> subprocess.CompletedProcess[str]:
    """A command of a user without rights on files of others; the interpreter may be readable by root alone."""
    drop = ["setpriv", "--inh-caps", CAPABILITIES, "--bounding-set", CAPABILITIES]
    environ = environment(folder, settings)
    return subprocess.run([*drop, *command], cwd=folder, env=environ, capture_output=True, text=True, check=False)


def copy_only(home: Path) -> Path:
    """A home in which nothing is left but the published copy."""
    (home / "warehouse.duckdb").rename(home / "warehouse_read.duckdb")
    shutil.rmtree(home / ".dlt")
    return home


@fault("K1", "status, metric and report work with the published copy alone, and write no file beside it")
@pytest.mark.slow
def test_k1_only_the_copy(tmp_path: Path, picqer: Picqer) -> None:
    home = copy_only(loaded_home(tmp_path / "home", seed=1, orders=20))
    status = picqer("status", "--json", "--home", str(home))
    metric = picqer("metric", "stock_value", "--format", "csv", "--home", str(home))
    report = picqer("report", "--home", str(home), "--out", "here.html")
    given = picqer(
        "metric", "stock_value", "--format", "csv", DESTINATION__DUCKDB__CREDENTIALS=str(home / "warehouse_read.duckdb")
    )

    assert [0, 0, 0, 0] == [done.returncode for done in (status, metric, report, given)], report.stderr
    assert any(row["read_at"] for row in json.loads(status.stdout)["collections"])
    assert metric.stdout == given.stdout
    assert len(metric.stdout.splitlines()) == 1 + len(open_warehouse(home / "warehouse.duckdb").metric("stock_value"))
    assert ["warehouse_read.duckdb"] == [path.name for path in home.iterdir()]


@fault("K1", "the same for another user, who may read neither the settings nor the database")
@pytest.mark.slow
@AS_ANOTHER
@pytest.mark.parametrize("is_secret", ["secrets.toml", ".dlt"])
def test_k1_another_user(is_secret: str, tmp_path: Path) -> None:
    home, folder = loaded_home(tmp_path / "home", seed=1, orders=20), tmp_path / "theirs"
    folder.mkdir()
    shutil.copy(home / "warehouse.duckdb", home / "warehouse_read.duckdb")
    (home / ".dlt" / "secrets.toml").write_text('[sources.picqer]\napi_key = "abc"\n', encoding="utf-8")
    (home / ".dlt" / "config.toml").write_text('[sources.picqer]\nstale_after = "9000d"\n', encoding="utf-8")
    for path in [home, *home.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o755)
    for path in [home / "warehouse.duckdb", home / is_secret, *home.glob(f".dlt/{is_secret}")]:
        if path.exists():
            path.chmod(0)
    home.chmod(0o711)  # and may not list the folder

    def look(*arguments: str) -> subprocess.CompletedProcess[str]:
        return as_another(folder, [*PICQER, *arguments, "--home", str(home)])

    status, metric, report = look("status", "--json"), look("metric", "stock_value"), look("report")
    home.chmod(0o700)
    refused = look("status", "--json")
    for path in [home, home / "warehouse.duckdb", home / ".dlt"]:
        path.chmod(0o755)

    assert [0, 0, 0] == [done.returncode for done in (status, metric, report)], status.stderr + report.stderr
    assert json.loads(status.stdout)["is_fresh"]
    assert (78, False) == (refused.returncode, json.loads(refused.stdout)["is_fresh"])
    assert [".html"] == [path.suffix for path in folder.iterdir()]


@fault("K1", "the same while a load writes, also a notebook, with read rights on the copy only")
@pytest.mark.slow
@AS_ANOTHER
def test_k1_another_user_while_a_load_writes(tmp_path: Path) -> None:
    home, folder = loaded_home(tmp_path / "home", seed=1, orders=20), tmp_path / "theirs"
    folder.mkdir()
    shutil.copy(home / "warehouse.duckdb", home / "warehouse_read.duckdb")
    for path in [home, *home.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o700)
    (home / "warehouse_read.duckdb").chmod(0o644)
    home.chmod(0o711)
    place = {"PICQER_HOME": str(home), "PYTHONPATH": str(PROJECT)}
    with Sandbox(Account(seed=1, orders=20), latency=5) as server:
        load = subprocess.Popen(
            [*PICQER, "load", "--full"],
            cwd=home, env=environment(home, at(server)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        while len(server.seen) < 3:
            time.sleep(0.05)
        refused = as_another(folder, ["cat", str(home / "warehouse.duckdb")])
        commands = [[*PICQER, *line.split()] for line in ("status --json", "metric stock_value", "report")]
        looks = [as_another(folder, one, **place) for one in (*commands, [sys.executable, "-c", NOTEBOOK])]
        is_loading = load.poll() is None
        load.kill()
        load.wait()

    assert (1, True) == (refused.returncode, is_loading)
    assert [0, 0, 0, 0] == [done.returncode for done in looks], [done.stderr for done in looks]
    assert any(row["read_at"] for row in json.loads(looks[0].stdout)["collections"])
    assert [".html"] == [path.suffix for path in folder.iterdir() if path.name.startswith("report")]
    assert int(looks[3].stdout) > 0


@fault("K2", "the published copy is read")
def test_k2_a_load_holds_the_database(tmp_path: Path, picqer: Picqer) -> None:
    furnish(tmp_path)
    shutil.copy(tmp_path / "warehouse.duckdb", tmp_path / "warehouse_read.duckdb")
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")):
        done = picqer("status", "--json")

    assert 1 == done.returncode, done.stderr
    assert "nothing was loaded" in json.loads(done.stdout)["problem"]


@fault("K2", "without a copy: `status --json` prints its object with the problem")
@pytest.mark.parametrize(
    ("arguments", "code", "problem"),
    [
        ([], 75, "open for writing in another program"),
        (["--home", "misspelt"], 78, "There is no folder misspelt"),
        (["--home", "warehouse.duckdb"], 78, "There is no folder warehouse.duckdb"),
        (["--account", "nobody"], 78, "There is no account 'nobody'"),
        (["--destination", "nowhere"], 78, "dlt knows no destination nowhere"),
    ],
)
def test_k2_a_status_that_cannot_be_known(
    arguments: list[str], code: int, problem: str, tmp_path: Path, picqer: Picqer
) -> None:
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")):
        done = picqer("status", "--json", *arguments)
    told = json.loads(done.stdout)

    assert (code, False, []) == (done.returncode, told["is_fresh"], told["collections"])
    assert problem in told["problem"]


@fault("K3", "the exit code is that of the run")
@pytest.mark.slow
@pytest.mark.parametrize("redirection", REDIRECTIONS)
def test_k3_a_stream_is_not_the_result(redirection: str, tmp_path: Path, sandbox: Sandbox) -> None:
    furnish(tmp_path)
    loaded = in_shell(tmp_path, "load tags", redirection, **at(sandbox))
    refused = in_shell(tmp_path, "load nonsense", redirection)

    assert (0, 78) == (loaded, refused)


@fault("K4", "only the owner can read what a command writes; a file that existed keeps its mode")
@pytest.mark.slow
def test_k4_a_report_is_its_owners(tmp_path: Path, picqer: Picqer) -> None:
    home = loaded_home(tmp_path / "home", seed=1, orders=20)
    (tmp_path / "shared.html").touch(mode=0o644)
    mask = os.umask(0)
    try:
        written = [picqer("report", "--home", str(home), "--out", name) for name in ("new.html", "shared.html")]
        written.append(picqer("report", "--home", str(home), "--format", "csv", "--out", "tables"))
    finally:
        os.umask(mask)

    assert [0, 0, 0] == [done.returncode for done in written], written[0].stderr
    new = [tmp_path / "new.html", tmp_path / "tables", *(tmp_path / "tables").iterdir()]
    assert [] == [file for file in new if file.stat().st_mode & 0o077]
    assert 0o644 == stat.S_IMODE((tmp_path / "shared.html").stat().st_mode)


@fault("K4", "a notebook asks for a token")
@pytest.mark.parametrize("edit", [False, True])
def test_k4_a_notebook_has_a_token(edit: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from picqer.cli import notebook

    started: list[list[str]] = []

    def start(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        started.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("subprocess.run", start)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        notebook.notebook.callback(name="inventory", edit=edit, home=tmp_path)  # type: ignore[misc]

    assert "--token" in started[0]


@fault("K4", "a notebook that cannot be copied for editing: 78 names the place")
@AS_ANOTHER
def test_k4_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    os.chown(tmp_path, NOBODY, NOBODY)
    tmp_path.chmod(0o755)
    done = as_another(tmp_path, [*PICQER, "notebook", "inventory", "--edit", "--home", str(tmp_path)])

    assert 78 == done.returncode, done.stderr
    assert f"{tmp_path / 'inventory.py'} cannot be used" in done.stderr


@pytest.fixture
def attended() -> Iterator[None]:
    """As from a terminal, also where the tests run under nohup: a process inherits what is ignored."""
    inherited = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, inherited)


@fault("K5", "exit 75 within seconds, also when the signal comes twice; under nohup the run goes on")
@pytest.mark.slow
@pytest.mark.usefixtures("attended")
@pytest.mark.parametrize(("start", "code"), [([], 75), (["nohup"], 0)])
def test_k5_a_terminal_that_is_closed(start: list[str], code: int, tmp_path: Path) -> None:
    with Sandbox(Account(seed=1, orders=20), latency=0.02) as server:
        process = subprocess.Popen(
            [*start, *PICQER, "load"],
            cwd=tmp_path,
            env=environment(tmp_path, at(server)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(server.seen) < 60:
            time.sleep(0.05)
        process.send_signal(signal.SIGHUP)
        process.send_signal(signal.SIGHUP)
        _, said = process.communicate(timeout=60)

    assert code == process.returncode, said
    assert ("the next run goes on" in said) == (code == 75)


@fault("K5", "a command that is no load exits with 75 too")
@pytest.mark.slow
@pytest.mark.usefixtures("attended")
@pytest.mark.parametrize("sent", [signal.SIGHUP, signal.SIGTERM])
def test_k5_a_command_that_is_no_load(sent: signal.Signals, tmp_path: Path) -> None:
    with subprocess.Popen(
        [*PICQER, "sandbox", "--port", "0", "--orders", "1"],
        cwd=tmp_path,
        env=environment(tmp_path, {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        assert "picqer load" in process.stdout.readline()
        process.send_signal(sent)
        try:
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()

    assert (75, True) == (process.returncode, "interrupted" in said)


@fault("K6", "exit 75; the message has the last cause and the host")
def test_k6_connections_are_refused_for_the_whole_run(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.close()
    result = shop.run()

    assert 75 == result.code
    assert shop.server.base_url in result.message
    assert "Connection refused" in result.message
    assert "sources.picqer.account" in result.message


@fault("K6", "the same when the server answers 503")
def test_k6_errors_for_the_whole_run(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(503), times=None)
    result = shop.run()

    assert 75 == result.code
    assert f"Picqer answered 503 at {shop.server.base_url}" in result.message
    assert "too many failed requests" in result.message


@fault("K7", "it is read in smaller windows; a row that is too large by itself is named in `_rejected`")
@pytest.mark.slow
def test_k7_heavy_orders(open_shop: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("picqer.source.http.client.LARGEST_ANSWER", 1 << 20)
    shop = open_shop(300)
    heaviest, *heavy = sorted(shop.account.tables["orders"])[-120:]
    remarks = dict.fromkeys(heavy, "x" * 20_000) | {heaviest: "x" * (1 << 20)}
    for key, text in remarks.items():
        edit_in_silence(shop.account, "orders", key, customer_remarks=text)
    results = [shop.run("orders", is_full=True), shop.run("orders"), shop.run("orders", is_full=True)]

    assert [0] * 3 == [result.code for result in results]
    assert {*shop.account.tables["orders"]} - {heaviest} == shop.keys("orders", "idorder")
    assert [(119,)] == shop.sql("select count(*) from picqer.orders where length(customer_remarks) = 20000")
    assert [(str(heaviest), None)] == shop.sql("select key, healed_at from picqer._rejected")

    edit_in_silence(shop.account, "orders", heaviest, customer_remarks="short")
    shop.run("orders", is_full=True)
    assert {*shop.account.tables["orders"]} == shop.keys("orders", "idorder")
    assert [(1,)] == shop.sql("select count(healed_at) from picqer._rejected")


@fault("K7", "a list that cannot be cut ends with 65; the message names the list, the size and what to do")
@pytest.mark.slow
@pytest.mark.parametrize(("answer", "said"), [(bomb(33), "larger than 32 MB"), (Status(413), "too large (413)")])
def test_k7_a_list_that_cannot_be_cut(open_shop: Open, answer: Any, said: str) -> None:
    shop = open_shop()
    shop.server.faults.add("vatgroups", answer, times=None)
    result = shop.run("vatgroups")

    assert 65 == result.code
    assert "(vatgroups: " in result.message
    assert said in result.message
    assert "shorten in Picqer" in result.message
