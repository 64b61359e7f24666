"""A shop whose server misbehaves by script, and runs against it."""

from __future__ import annotations

import copy
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import duckdb
import pytest
from dlt import Pipeline

from picqer.load.config.settings import Operation
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.destinations.interface import Destination
from picqer.load.invocation import Outcome, invoke
from picqer.load.notifications import Notifications
from picqer.sandbox import Account, Sandbox
from picqer.source import PicqerError, Settings, Sync
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.conftest import VirtualClock
from tests.kept import kept
from tests.leaks import KEYS
from tests.syncs import sync_of
from tests.template import furnish_new

KEY = KEYS[1]


@dataclass(frozen=True)
class Result:
    """What became of a run.

    Attributes:
        code: its exit code.
        message: the sentence that it ends with.
    """

    code: int
    message: str
    sync: Sync


@dataclass
class Shop:
    """An account, its server, and a home that it is loaded into.

    Attributes:
        account: what is true.
        server: what it says; `server.faults.add(where, fault, ...)` lets it misbehave.
        home: folder of database and working files.
        clock: virtual: waiting takes no time.
    """

    account: Account
    server: Sandbox
    home: Path
    clock: VirtualClock

    @property
    def file(self) -> Path:
        """The database."""
        return self.home / "warehouse.duckdb"

    def destination(self) -> Destination:
        """A fresh one, as a new process has it."""
        return DuckDBFile(self.file, "picqer", self.home)

    def pipeline(self) -> Pipeline:
        """Its pipeline."""
        return self.destination().pipeline

    def sync(self, *names: str, address: str = "", **options: Any) -> Sync:
        """A reading of these collections, or of all; from another address than the server's if one is given."""
        settings = Settings(base_url=self.server.base_url, api_key=KEY)
        client = Client(address or self.server.base_url, KEY, "tests (tests@example.com)", Budget(), self.clock)
        return sync_of(client, names, zone=settings.zone(), **{"max_requests": 450, **options})

    def run(self, *names: str, operation: Operation | None = None, **options: Any) -> Result:
        """One invocation, as `picqer load` does it."""
        sync = self.sync(*names, **options)
        try:
            outcome = invoke(sync, self.destination(), operation or Operation(publishes=False))
        except PicqerError as error:
            outcome = Outcome(error.exit_code, str(error))
        finally:
            sync.client.close()
        return Result(outcome.code, outcome.message, sync)

    def sql(self, query: str) -> list[tuple[Any, ...]]:
        """What the database answers."""
        with duckdb.connect(str(self.file), read_only=True) as connection:
            return connection.execute(query).fetchall()

    def keys(self, table: str, key: str) -> set[Any]:
        """The keys of the living rows of a table."""
        return {value for (value,) in self.sql(f"select {key} from picqer.{table} where _deleted_at is null")}


Open = Callable[..., Shop]


@pytest.fixture
def open_shop(tmp_path: Path, clock: VirtualClock) -> Iterator[Open]:
    """Open a shop with so many orders (20), and what else a sandbox may be told."""
    with ExitStack() as servers:

        def open_one(orders: int = 20, *, seed: int = 1, **options: Any) -> Shop:
            account = Account(seed=seed, orders=orders)
            server = Sandbox(account, clock=clock.monotonic, keys={KEY: "full"}, **options)
            servers.enter_context(server)
            home = tmp_path / "home"
            home.mkdir(exist_ok=True)
            furnish_new(home)
            return Shop(account, server, home, clock)

        yield open_one


TAGS = 250
CUSTOMERS = 1000
PURCHASEORDERS = 60
FILLED = ("tags", "suppliers", "customers", "purchaseorders")
"""What is loaded in a home of `open_filled`."""


@pytest.fixture
def open_filled(open_shop: Open, tmp_path: Path) -> Open:
    """Open a shop with 250 tags, 1,000 customers and 60 purchase orders, all of them loaded by an earlier run."""

    def open_one(**options: Any) -> Shop:
        shutil.copytree(kept("filled", _load), tmp_path / "home")
        shop = open_shop(**options)
        fill(shop.account)
        return shop

    return open_one


@pytest.fixture
def open_loaded(open_shop: Open, tmp_path: Path) -> Open:
    """Open a shop whose tags and orders were loaded by an earlier run."""

    def open_one(**options: Any) -> Shop:
        shutil.copytree(kept("tags and orders", _load_two), tmp_path / "home")
        return open_shop(**options)

    return open_one


def _load_two(home: Path) -> None:
    """Load them into a home."""
    furnish_new(home)
    account, clock = Account(seed=1, orders=20), VirtualClock()
    with Sandbox(account, clock=clock.monotonic, keys={KEY: "full"}) as server:
        assert 0 == Shop(account, server, home, clock).run("tags", "orders").code


def _load(home: Path) -> None:
    """Load them into a home."""
    furnish_new(home)
    account, clock = Account(seed=1, orders=20), VirtualClock()
    fill(account)
    with Sandbox(account, clock=clock.monotonic, keys={KEY: "full"}) as server:
        assert 0 == Shop(account, server, home, clock).run(*FILLED).code


def fill(account: Account) -> None:
    """Let lists have several pages, of copies of what is there."""
    for path, rows in (("tags", TAGS), ("customers", CUSTOMERS), ("purchaseorders", PURCHASEORDERS)):
        add_copies(account, path, rows - len(account.tables[path]))


def add_copies(account: Account, path: str, count: int) -> list[int]:
    """Add so many copies of the first record of a list, each with keys and a name of its own; their keys."""
    first = next(iter(account.tables[path].values()))
    key = next(iter(first))
    last = max(account.tables[path])
    for number in range(last + 1, last + 1 + count):
        named = {name: f"{first[name]} {number}" for name in ("title", "name") if name in first}
        with account.lock:
            account._books.add(path, {**copy.deepcopy(first), key: number, **named})
    return [*range(last + 1, last + 1 + count)]


class Listener:
    """A server of the user's own; what it was told, by path."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        told = self.told

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._note(None)

            def do_POST(self) -> None:
                self._note(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def _note(self, body: Any) -> None:
                told.append((self.path, body))
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def operation(self) -> Operation:
        return Operation(
            publishes=False, notifications=Notifications(webhook=f"{self.url}/told", ping=f"{self.url}/ping")
        )


@pytest.fixture
def listener() -> Iterator[Listener]:
    one = Listener()
    yield one
    one.server.shutdown()
    one.server.server_close()
