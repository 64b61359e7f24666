"""One run at a time in a database that several machines may write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from picqer.load.destinations.choose import open_destination
from picqer.load.destinations.interface import Destination
from picqer.load.destinations.lease import LeaseLost
from picqer.load.failures import DestinationFailed
from picqer.load.locking.lock import AnotherRun
from picqer.load.run import load
from picqer.sandbox import Account, Sandbox
from picqer.source import ConfigurationError, Request, Settings
from picqer.source.sql import client_of
from tests.postgres import NAMED, lead_to_postgres

pytestmark = pytest.mark.slow
SOON, LONG_AGO = "now() + interval '5 minutes'", "now() - interval '1 second'"
ALL = {"tags", "suppliers", "vatgroups", "pricelists"}


def run(server: Sandbox, destination: Destination, *names: str) -> None:
    """In portions of one request."""
    settings = Settings(base_url=server.base_url, api_key="sandbox-key")
    load(settings.sync(Request(names or ["tags"]), max_requests=1), destination)


def lease(destination: Destination, statement: str) -> list[tuple[Any, ...]]:
    with client_of(destination.pipeline) as client:
        return [*(client.execute_sql(statement) or [])]


def test_a_run_from_elsewhere_is_not_disturbed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until its lease ends; then, and after a run of its own was killed, it may."""
    lead_to_postgres(monkeypatch)
    here = open_destination("postgres", "picqer_lease_test", tmp_path)
    held = "update picqer_lease_test._picqer_lease set holder = 'another machine', until = "
    with Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server:
        run(server, here)
        run(server, here)
        assert [(True,)] == lease(here, "select until < now() from picqer_lease_test._picqer_lease")
        lease(here, held + SOON)
        asked = len(server.seen)
        with pytest.raises(AnotherRun, match=r"from another machine, at least until .* UTC; this one did nothing"):
            run(server, here)
        assert asked == len(server.seen)
        lease(here, held + LONG_AGO)
        run(server, here)
        assert asked < len(server.seen)
        lease(here, f"update picqer_lease_test._picqer_lease set until = {SOON}")
        run(server, here)


def test_a_first_load_is_not_disturbed_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From its first rows on."""
    lead_to_postgres(monkeypatch)
    here, there = (open_destination("postgres", "picqer_first", tmp_path / machine) for machine in ("here", "there"))
    refused = []
    with (
        Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server,
        Sandbox(Account(seed=1, orders=5), limit=1_000_000) as another,
    ):

        def run_there() -> None:
            if len(server.seen) == 1:
                with pytest.raises(AnotherRun, match=f"from .*{tmp_path / 'here'}.*; this one did nothing"):
                    run(another, there)
                refused.append(there)

        server.before_each = run_there
        run(server, here, "tags", "suppliers")
        assert [there] == refused
        assert [] == another.seen
        run(another, there)


def test_a_run_whose_lease_was_taken_over_goes_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its machine slept longer than the lease, say; what it has loaded stays, and it is not told to be complete."""
    lead_to_postgres(monkeypatch)
    here = open_destination("postgres", "picqer_taken", tmp_path)
    with Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server:

        def take_over() -> None:
            if len(server.seen) == 1:
                lease(here, f"update picqer_taken._picqer_lease set holder = 'another machine', until = {SOON}")

        server.before_each = take_over
        with pytest.raises(LeaseLost, match="took over dataset picqer_taken, from another machine"):
            run(server, here, *ALL)
        asked = {request.path for request in server.seen}
        assert asked < ALL
        assert [("another machine",)] == lease(here, "select holder from picqer_taken._picqer_lease")
        lease(here, f"update picqer_taken._picqer_lease set until = {LONG_AGO}")
        run(server, here, *ALL)
        assert ALL == {request.path for request in server.seen}


def test_a_server_that_does_not_answer_is_tried_again_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And credentials that are not there are a setting."""
    lead_to_postgres(monkeypatch)
    with Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server:
        monkeypatch.setenv("DESTINATION__POSTGRES__CREDENTIALS__PORT", "9")
        with pytest.raises(DestinationFailed, match="postgres did not take the data"):
            run(server, open_destination("postgres", "picqer_down", tmp_path / "down"))
        for setting in NAMED:
            monkeypatch.delenv(f"DESTINATION__POSTGRES__CREDENTIALS__{setting}")
        with pytest.raises(ConfigurationError, match="setting of the destination is missing"):
            run(server, open_destination("postgres", "picqer_nowhere", tmp_path / "nowhere"))
    assert [] == server.seen
