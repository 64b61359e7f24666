"""`picqer load` that is killed or stopped: the next one goes on."""

from __future__ import annotations

import signal
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Account, Drip, Sandbox
from tests.command import PICQER, Picqer, at, environment
from tests.faults.catalogue import fault
from tests.truth import differences


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [2.5, 4.5])
def test_a_killed_load_is_made_good_by_the_next(seconds: float, tmp_path: Path) -> None:
    """`kill -9` at any moment: one further run and the database equals the account."""
    shop = Account(seed=8, orders=400)
    with Sandbox(shop, limit=100_000, latency=0.004) as server:
        environ = environment(tmp_path, at(server))
        process = subprocess.Popen(
            [*PICQER, "load"], cwd=tmp_path, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        done = subprocess.run(
            [*PICQER, "load"], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False, timeout=300
        )

    assert 0 == done.returncode, done.stderr
    assert [] == differences(shop, tmp_path / "warehouse.duckdb")


@pytest.mark.slow
@pytest.mark.usefixtures("furnished")
@fault("E3", "exit 75 within seconds, wherever the run is; the next one goes on")
@pytest.mark.parametrize(
    ("sent", "requests", "limit"),
    [(signal.SIGTERM, 90, 500), (signal.SIGINT, 3, 500), (signal.SIGINT, 30, 30)],
    ids=["in the middle", "at once", "waiting for the limit"],
)
def test_an_interrupted_run_says_so(
    sent: signal.Signals, requests: int, limit: int, picqer: Picqer, tmp_path: Path
) -> None:
    """Ctrl-C or SIGTERM, wherever the run is: exit 75, soon; the next run goes on."""
    with Sandbox(Account(seed=1, orders=20), limit=limit, latency=0.02) as server:
        process = subprocess.Popen(
            [*PICQER, "load"],
            cwd=tmp_path,
            env=environment(tmp_path, at(server)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(server.seen) < requests:
            time.sleep(0.05)
        process.send_signal(sent)
        _, said = process.communicate(timeout=30)
        assert 75 == process.returncode, said
        assert "the next run goes on" in said
        server.limit = 1000

        assert 0 == picqer("load", **at(server)).returncode


@fault("E3", "also while it waits for a reader, or an answer drips")
@pytest.mark.slow
@pytest.mark.parametrize("waits_for", ["a reader", "an answer"])
def test_a_run_that_waits_can_be_stopped(waits_for: str, tmp_path: Path) -> None:
    with Sandbox(Account(seed=1, orders=5)) as server, ExitStack() as held:
        if waits_for == "a reader":
            held.enter_context(duckdb.connect(str(tmp_path / "warehouse.duckdb")))
        rule = server.faults.add("tags", Drip(1, 0.4), times=None)
        process = subprocess.Popen(
            [*PICQER, "load", "tags"],
            cwd=tmp_path,
            env=environment(tmp_path, at(server)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        if waits_for == "a reader":
            assert process.stderr
            while "waiting for it" not in process.stderr.readline():
                assert process.poll() is None
        else:
            while not rule.spoiled:
                time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)

    assert 75 == process.returncode, said
    assert "interrupted" in said
