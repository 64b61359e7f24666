"""What tests share: an invented shop, its server, and the only thing that is ever replaced, the clock."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from picqer.load.config.home import SETTINGS_OF_DLT

os.environ |= SETTINGS_OF_DLT  # before dlt is imported, which would open connections for its telemetry

from picqer.sandbox import Account, Sandbox
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.http.request_stats import RequestStats
from tests import kept
from tests.command import Picqer, command
from tests.leaks import leaks, leaks_in_files
from tests.template import furnish

LOADING = ("load", "faults")
"""Folders whose tests load an account."""


class VirtualClock:
    """A clock that only moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        """The virtual moment."""
        return self.now

    def sleep(self, seconds: float, /) -> None:
        """Move on almost at once: what is on its way may arrive first. Those who sleep together wake together."""
        awake = self.now + seconds
        time.sleep(0.001)
        with self._lock:
            self.slept.append(seconds)
            self.now = max(self.now, awake)


def pytest_configure(config: pytest.Config) -> None:
    """Make the place for what is made once per test run."""
    if kept.begin():
        config.add_cleanup(kept.end)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One process more than cores: tests wait for servers, disks and other processes a fifth of their time."""
    return (os.cpu_count() or 1) + 1


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what loads an account or starts the command, so that the inner loop can leave it out."""
    for item in items:
        if item.path.parent.name in LOADING or "picqer" in getattr(item, "fixturenames", ()):
            item.add_marker("load")


@pytest.fixture
def clock() -> VirtualClock:
    """Time that passes only by sleeping."""
    return VirtualClock()


@pytest.fixture
def account() -> Account:
    """A small shop."""
    return Account(seed=1, orders=20)


@pytest.fixture
def sandbox(account: Account, clock: VirtualClock) -> Iterator[Sandbox]:
    """The shop's API on loopback, in virtual time."""
    with Sandbox(account, clock=clock.monotonic) as server:
        yield server


@pytest.fixture
def client(sandbox: Sandbox, clock: VirtualClock) -> Iterator[Client]:
    """A client of that shop, in the same time."""
    one = Client(sandbox.base_url, "sandbox-key", "tests (tests@example.com)", Budget(), clock)
    yield one
    one.close()


@pytest.fixture
def cost() -> RequestStats:
    """What requests cost."""
    return RequestStats()


@pytest.fixture
def picqer(tmp_path: Path) -> Picqer:
    """Run the command in an empty folder with these settings, and these answers on standard input."""
    return partial(command, tmp_path)


@pytest.fixture
def furnished(tmp_path: Path) -> None:
    """The folder of the command has a database in which nothing of Picqer was loaded yet."""
    furnish(tmp_path)


@pytest.fixture(autouse=True)
def _no_key_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Case F11, after each case of the catalogue: neither a file nor an output holds a key, in whatever form."""
    if not request.node.get_closest_marker("fault"):
        yield
        return
    folder = request.getfixturevalue("tmp_path")
    caplog, output = request.getfixturevalue("caplog"), request.getfixturevalue("capfd")
    caplog.set_level(logging.DEBUG)
    yield
    said = "\n".join([caplog.text, *output.readouterr()]).encode()
    assert [] == [*leaks(said, "an output"), *leaks_in_files(folder)]
