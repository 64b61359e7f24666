"""Cases K: people and programs beside the loader."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from picqer.sandbox import Account, Sandbox, Status
from tests.command import PICQER, Picqer, at, environment
from tests.faults.catalogue import fault
from tests.faults.conftest import Open
from tests.load.conftest import loaded_home
from tests.template import furnish

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


@fault("K3", "the code of the run; a file never gets the number of a closed stream")
@pytest.mark.slow
@pytest.mark.parametrize("redirection", REDIRECTIONS)
def test_k3_a_stream_is_not_the_result(redirection: str, tmp_path: Path, sandbox: Sandbox) -> None:
    furnish(tmp_path)
    loaded = in_shell(tmp_path, "load tags", redirection, **at(sandbox))
    refused = in_shell(tmp_path, "load nonsense", redirection)

    assert (0, 78) == (loaded, refused)


@fault("K4", "what a command writes is its owner's alone; a file that was there keeps its rights")
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


@fault("K5", "exit 75 within seconds, also when the signal comes twice; under nohup the run goes on")
@pytest.mark.slow
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


@fault("K5", "the same while a command starts, or only looks")
@pytest.mark.slow
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
        _, said = process.communicate(timeout=30)

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


@fault("K6", "the same for errors")
def test_k6_errors_for_the_whole_run(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(503), times=None)
    result = shop.run()

    assert 75 == result.code
    assert f"Picqer answered 503 at {shop.server.base_url}" in result.message
    assert "too many failed requests" in result.message
