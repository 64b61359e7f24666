"""One run at a time in a database that several machines may write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dlt import Pipeline

from pipelines.load import DestinationFailed, load
from pipelines.load.alone.lock import AnotherRun
from pipelines.load.destination import pipeline_into
from pipelines.picqer import ConfigurationError, Settings
from pipelines.picqer.select import client_of
from pipelines.sandbox import Account, Sandbox
from tests.postgres import NAMED, lead_to_postgres

pytestmark = pytest.mark.slow
SOON, LONG_AGO = "now() + interval '5 minutes'", "now() - interval '1 second'"


def run(server: Sandbox, pipeline: Pipeline) -> None:
    load(Settings(base_url=server.base_url, api_key="sandbox-key").reading(["tags"]), pipeline)


def lease(pipeline: Pipeline, statement: str) -> list[tuple[Any, ...]]:
    with client_of(pipeline) as client:
        return [*(client.execute_sql(statement) or [])]


def test_a_run_from_elsewhere_is_not_disturbed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Until its lease ends; then, and after a run of its own was killed, it may."""
    lead_to_postgres(monkeypatch)
    here = pipeline_into("postgres", "picqer_lease_test", tmp_path)
    held = "update picqer_lease_test._picqer_lease set holder = 'another machine', until = "
    with Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server:
        run(server, here)
        run(server, here)
        assert [(True,)] == lease(here, "select until < now() from picqer_lease_test._picqer_lease")
        lease(here, held + SOON)
        asked = len(server.seen)
        with pytest.raises(AnotherRun, match="from another machine; this one did nothing"):
            run(server, here)
        assert asked == len(server.seen)
        lease(here, held + LONG_AGO)
        run(server, here)
        assert asked < len(server.seen)
        lease(here, f"update picqer_lease_test._picqer_lease set until = {SOON}")
        run(server, here)


def test_a_server_that_does_not_answer_is_tried_again_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And credentials that are not there are a setting."""
    lead_to_postgres(monkeypatch)
    with Sandbox(Account(seed=1, orders=5), limit=1_000_000) as server:
        monkeypatch.setenv("DESTINATION__POSTGRES__CREDENTIALS__PORT", "9")
        with pytest.raises(DestinationFailed, match="postgres did not take the data"):
            run(server, pipeline_into("postgres", "picqer_down", tmp_path / "down"))
        for setting in NAMED:
            monkeypatch.delenv(f"DESTINATION__POSTGRES__CREDENTIALS__{setting}")
        with pytest.raises(ConfigurationError, match="setting of the destination is missing"):
            run(server, pipeline_into("postgres", "picqer_nowhere", tmp_path / "nowhere"))
    assert [] == server.seen
