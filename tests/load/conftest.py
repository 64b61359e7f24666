"""A run in this process, on a real DuckDB file and a real HTTP server."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.run import load
from picqer.load.run_log.report import exit_code
from picqer.sandbox import Account, Sandbox
from picqer.source import Settings, Sync
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.conftest import VirtualClock
from tests.kept import kept
from tests.syncs import sync_of
from tests.template import NAME, furnish_new

Load = Callable[..., "Run"]


@dataclass(frozen=True)
class Run:
    """What became of a run."""

    file: Path
    sync: Sync

    @property
    def exit_code(self) -> int:
        return exit_code(self.sync)

    def sql(self, query: str) -> list[tuple[Any, ...]]:
        with duckdb.connect(str(self.file), read_only=True) as connection:
            return connection.execute(query).fetchall()


def run(
    sandbox: Sandbox,
    home: Path,
    clock: VirtualClock,
    names: Sequence[str] = (),
    *,
    max_requests: int = 450,
    key: str = "sandbox-key",
    **options: Any,
) -> Run:
    furnish_new(home)
    return load_file(sandbox, home, NAME, clock, *names, max_requests=max_requests, key=key, **options)


def load_file(
    sandbox: Sandbox,
    home: Path,
    name: str,
    clock: VirtualClock,
    *names: str,
    max_requests: int = 450,
    key: str = "sandbox-key",
    **options: Any,
) -> Run:
    """Load into a database of any name."""
    settings = Settings(base_url=sandbox.base_url, api_key=key)
    client = Client(sandbox.base_url, key, "tests (tests@example.com)", Budget(), clock)
    sync = sync_of(client, names, zone=settings.zone(), max_requests=max_requests, **options)
    file = home / name
    try:
        load(sync, DuckDBFile(file, "picqer", home))
    finally:
        client.close()
    return Run(file, sync)


@pytest.fixture
def load_into(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> Load:
    """Load the shop into a DuckDB file in an empty folder."""

    def once(*names: str, **options: Any) -> Run:
        return run(sandbox, tmp_path, clock, names, **options)

    return once


def loaded_home(home: Path, *, seed: int, orders: int) -> Path:
    """A home into which such a shop was loaded: a copy, for the load takes seconds."""

    def load_there(first: Path) -> None:
        clock = VirtualClock()
        with Sandbox(Account(seed=seed, orders=orders), clock=clock.monotonic) as server:
            run(server, first, clock)

    return Path(shutil.copytree(kept(f"loaded-{seed}-{orders}", load_there), home))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home into which the small shop was loaded."""
    return loaded_home(tmp_path / "home", seed=1, orders=20)


@pytest.fixture
def load_again(sandbox: Sandbox, home: Path, clock: VirtualClock) -> Load:
    """Another run in that home."""

    def once(*names: str, **options: Any) -> Run:
        return run(sandbox, home, clock, names, **options)

    return once
