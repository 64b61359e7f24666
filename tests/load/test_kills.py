"""Killed at any moment, the next run ends with the truth, and repeats little."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Account, Sandbox
from tests.command import LIMIT, PROCESSES, STREAMS, at, environment, run_command
from tests.faults.catalogue import fault
from tests.template import furnish
from tests.truth import differences, of_promised

COMMIT = 450
KILLS = 5
SHORTEST, LONGEST = 0.6, 6.6
"""Seconds after which a run has begun, and has ended by itself, mostly."""


@pytest.fixture
def unlimited() -> Iterator[Sandbox]:
    """A shop whose server answers as fast as it can, in real time; each run verifies every row."""
    with Sandbox(Account(seed=8, orders=250), limit=1_000_000) as server:
        yield server


DIES_BEFORE_THE_NOTE = """
import os
from dlt.common.storages.load_package import PackageStorage

note = PackageStorage.save_pending_transition

def dies(storage, load_id, file_name, *outcome):
    if file_name.startswith(os.environ["DIES_AT"] + "."):
        os._exit(9)
    note(storage, load_id, file_name, *outcome)

PackageStorage.save_pending_transition = dies
"""
DIES_BETWEEN_MERGES = """
import os, threading
from dlt.destinations.job_client_impl import SqlLoadJob

run = SqlLoadJob.run
is_merged = threading.Event()

def dies(job):
    if job.file_name().startswith("returns__returned_products."):
        is_merged.wait()
        os._exit(9)
    run(job)
    if job.file_name().startswith("returns."):
        is_merged.set()

SqlLoadJob.run = dies
"""
DIES_WHILE_DLT_REMOVES = """
import os, sys
from dlt.common.storages.load_package import PackageStorage

remove = PackageStorage.delete_package
removed = []

def dies(event, _):
    if event in ("os.remove", "os.rmdir"):
        if len(removed) == int(os.environ["REMOVED"]):
            os._exit(9)
        removed.append(event)

def watched(storage, load_id, not_exists_ok=False):
    if not not_exists_ok:
        sys.addaudithook(dies)
    remove(storage, load_id, not_exists_ok)

PackageStorage.delete_package = watched
"""
"""dlt removes an extracted package when it has normalized it; the process dies when a part of it is removed."""


def of_returns(server: Sandbox, home: Path) -> list[str]:
    """What the database has otherwise of the returns and their lines."""
    found = differences(server.account, home / "warehouse.duckdb")
    return [line for line in found if line.startswith("returns")]


def load(
    server: Sandbox, home: Path, *collections: str, killed_after: float | None = None, code: str = "", **settings: str
) -> int | None:
    """One run of the command, after this code; its exit code, None when it was killed."""
    verified = {"SOURCES__PICQER__VERIFY_WITHIN": "1s", "SOURCES__PICQER__VERIFY_SHARE": "1"}
    environ = environment(home, at(server) | verified | settings)
    nowhere = [Path(os.devnull)] * len(STREAMS)
    running = PROCESSES.Process(target=run_command, args=(home, ("load", *collections), environ, nowhere, code))
    running.start()
    running.join(LIMIT if killed_after is None else killed_after)
    if running.exitcode is None:
        running.kill()
        running.join()
        return None
    return running.exitcode


@fault("C9", "rows and state travel in one package: the next run loads it again, no row twice and none lost")
@pytest.mark.slow
@pytest.mark.parametrize("table", ["returns", "returns__returned_products"])
def test_a_kill_between_loading_a_file_and_noting_it_doubles_and_loses_nothing(
    table: str, unlimited: Sandbox, tmp_path: Path
) -> None:
    """The process dies when the rows are in the staging table and dlt has not noted that they are."""
    furnish(tmp_path)
    assert 9 == load(unlimited, tmp_path, "returns", code=DIES_BEFORE_THE_NOTE, DIES_AT=table)

    assert 0 == load(unlimited, tmp_path, "returns")

    assert [] == of_returns(unlimited, tmp_path)


@fault("C9", "a kill between the merges of a table and its child, working files lost: the next run ends with the truth")
@pytest.mark.slow
@pytest.mark.parametrize("is_first", [True, False])
def test_a_kill_between_two_merges_and_the_loss_of_all_working_files(
    unlimited: Sandbox, tmp_path: Path, *, is_first: bool
) -> None:
    """As in a container that is started anew: the rows that were merged look as they are, and have other lines."""
    if not is_first:
        assert 0 == load(unlimited, tmp_path, "returns")
    for key, record in unlimited.account.tables["returns"].items():
        unlimited.account.touch("returns", key, returned_products=record["returned_products"][1:])
    assert 9 == load(unlimited, tmp_path, "returns", code=DIES_BETWEEN_MERGES)
    shutil.rmtree(tmp_path / ".dlt")
    assert [] != of_returns(unlimited, tmp_path)

    assert 0 == load(unlimited, tmp_path, "returns")

    assert [] == of_returns(unlimited, tmp_path)


@fault("C9", "a kill between two merges of a first load that has several portions: its package is finished")
@pytest.mark.slow
def test_a_kill_between_two_merges_before_the_contract_was_noted(unlimited: Sandbox, tmp_path: Path) -> None:
    """A first load notes it at its end: until then the database is no older one, whose packages are discarded."""
    assert 0 == load(unlimited, tmp_path, "returns")
    for key, record in unlimited.account.tables["returns"].items():
        unlimited.account.touch("returns", key, returned_products=record["returned_products"][1:])
    assert 9 == load(unlimited, tmp_path, "returns", code=DIES_BETWEEN_MERGES)
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as database:
        database.execute("delete from picqer._picqer_contract")
    assert [] != of_returns(unlimited, tmp_path)

    assert 0 == load(unlimited, tmp_path, "returns")

    assert [] == of_returns(unlimited, tmp_path)


@fault("C9", "a package that was half removed when the process died is not normalized again: exit 0, all rows once")
@pytest.mark.slow
@pytest.mark.parametrize("removed", range(0, 12, 3))
def test_a_kill_while_dlt_removes_what_it_has_normalized(removed: int, unlimited: Sandbox, tmp_path: Path) -> None:
    furnish(tmp_path)
    assert 0 == load(unlimited, tmp_path, "tags")
    tags = unlimited.account.tables["tags"]
    for key in [*tags]:
        unlimited.account.touch("tags", key, title=f"changed {key}")
    assert 9 == load(unlimited, tmp_path, "tags", code=DIES_WHILE_DLT_REMOVES, REMOVED=str(removed))

    assert 0 == load(unlimited, tmp_path, "tags")

    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as database:
        assert [(key, f"changed {key}") for key in sorted(tags)] == database.sql(
            "select idtag, title from picqer.tags order by 1"
        ).fetchall()


@pytest.mark.slow
def test_a_first_load_that_is_killed_goes_on(unlimited: Sandbox, tmp_path: Path) -> None:
    """Kills at random moments until a run gets through: equal, and at most one commit repeated per kill."""
    chance = random.Random(3)
    (tmp_path / "clean").mkdir()
    (tmp_path / "killed").mkdir()
    began = time.monotonic()
    assert 0 == load(unlimited, tmp_path / "clean")
    took, clean = time.monotonic() - began, len(unlimited.seen)

    codes: list[int | None] = []
    while len(codes) < KILLS and 0 not in codes:
        codes.append(load(unlimited, tmp_path / "killed", killed_after=chance.uniform(took / 8, took / 2)))
    if 0 not in codes:
        assert 0 == load(unlimited, tmp_path / "killed")

    assert [] == differences(unlimited.account, tmp_path / "killed" / "warehouse.duckdb")
    assert len(unlimited.seen) - clean <= 1.1 * clean + COMMIT * codes.count(None)
    assert None in codes


@pytest.mark.slow
def test_an_increment_that_is_killed_is_made_up_for(unlimited: Sandbox, tmp_path: Path) -> None:
    """Business, a kill, one further run: equal, five times."""
    chance = random.Random(3)
    assert 0 == load(unlimited, tmp_path)
    for _ in range(KILLS):
        for _ in range(40):
            unlimited.account.step()
        load(unlimited, tmp_path, killed_after=chance.uniform(SHORTEST, LONGEST))
        assert 0 == load(unlimited, tmp_path)
        assert [] == of_promised(differences(unlimited.account, tmp_path / "warehouse.duckdb"))
