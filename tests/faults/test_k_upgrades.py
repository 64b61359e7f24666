"""Case K8: databases that past versions of this project made (`tests/past`), without their working files.

Red at 0de1f15: with the database of 3040e68 `load` ended with 75 for ever, `report` and `load --plan` with 70.
At fba4a75 a value that is rejected after the update ended the load with 78, and `report` ended with 70 on all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer import open_warehouse
from picqer.load.run_log.contract import VERSION
from picqer.sandbox import Sandbox
from picqer.source import ConfigurationError
from tests.command import Picqer, at
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import run
from tests.past.database import COMMITS, FIRST, database_of
from tests.past.shop import LOST, REMARK, first_day, second_day, today
from tests.truth import differences

CANNOT = (("report",), ("metric", "data_quality"), ("views",))
"""Commands that need what no old database has."""
CAN = (("status", "--json"), ("metric", "stock_value"))
NAMES_FIELDS = COMMITS[-1]
"""Since this one `_rejected` names the field."""
KEPT = {
    "_picqer_deletions": "collection, key, deleted_at",
    "stock_snapshots": "day, idwarehouse, idproduct, stock, _read_at",
    "_picqer_runs": "run, collection",
}
"""What no later reading of the account can bring back."""


def kept(file: Path) -> Mapping[str, set[tuple[Any, ...]]]:
    with duckdb.connect(str(file), read_only=True) as connection:
        return {
            table: {*connection.execute(f"select {columns} from picqer.{table}").fetchall()}
            for table, columns in KEPT.items()
        }


@pytest.mark.slow
@pytest.mark.parametrize("commit", COMMITS)
@fault("K8", "the next load brings it up to date: it equals the account, and what only the database had is kept")
def test_k8_load_on(commit: str, tmp_path: Path, picqer: Picqer) -> None:
    """A value that was rejected with its whole record is healed, a later one is named with its field."""
    file = database_of(commit, tmp_path)
    before = kept(file)
    shop = first_day()
    second_day(shop)
    today(shop)
    with Sandbox(shop, limit=10_000) as server:
        load = picqer("load", **at(server))
        verify = picqer("verify", **at(server))
    looked = [picqer(*arguments) for arguments in CAN + CANNOT] if commit == FIRST else []

    assert (0, 0) == (load.returncode, verify.returncode), load.stderr + verify.stdout
    assert [0] * len(looked) == [one.returncode for one in looked], looked
    assert {} == {table: lost for table, rows in kept(file).items() if (lost := before[table] - rows)}
    with duckdb.connect(str(file), read_only=True) as connection:
        assert (VERSION,) in connection.execute("select version from picqer._picqer_contract").fetchall()
        rejected = connection.execute("select field, healed_at is null from picqer._rejected order by 1").fetchall()
    named = REMARK if commit == NAMES_FIELDS else None
    assert {(REMARK, True), (named, False)} == {*rejected}
    shop.edit(shop.key("orders", -1), LOST.replace("\0", ""))
    assert [] == differences(shop, file)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:fetch_arrow_table:DeprecationWarning")  # ibis 12 still calls DuckDB's old name
@pytest.mark.parametrize("commit", [FIRST, COMMITS[-2]])
@fault("K8", "until then, a command that needs a missing column exits with 78 and says: run `picqer load` once")
def test_k8_looking_before(commit: str, tmp_path: Path, picqer: Picqer) -> None:
    file = database_of(commit, tmp_path)
    can, cannot = ([picqer(*arguments) for arguments in commands] for commands in (CAN, CANNOT))
    said = {one.stderr.rpartition("once")[0] for one in cannot}

    assert [0, 0, 78, 78, 78] == [one.returncode for one in can + cannot], cannot
    assert {"picqer: Dataset picqer was loaded by an older version of this program: run `picqer load` "} == said
    with pytest.raises(ConfigurationError, match="older version"):
        open_warehouse(file).metric("data_quality")


@pytest.mark.slow
@fault("K8", "loaded with two API keys: the key that was accepted last counts as the current one")
def test_k8_keys(tmp_path: Path, picqer: Picqer) -> None:
    """The first version did not keep that. A plan is a command that only reads."""
    file = database_of(FIRST, tmp_path)
    with duckdb.connect(str(file)) as connection:
        connection.execute(
            "insert into picqer._picqer_keys select * replace ('other' as fingerprint, 'x' as _dlt_id, "
            "accepted_at - interval 1 day as accepted_at) from picqer._picqer_keys"
        )
    shop = first_day()
    with Sandbox(shop, limit=10_000) as server:
        plan = picqer("load", "--plan", **at(server))
        load = picqer("load", "tags", **at(server))

    assert (78, 0) == (plan.returncode, load.returncode), load.stderr
    assert "run `picqer load` once" in plan.stderr


@pytest.mark.slow
def test_a_first_load_that_an_older_version_left_half_done_is_gone_on_with(tmp_path: Path, clock: VirtualClock) -> None:
    """There are tables but no complete load: the columns are made all the same."""
    file = database_of(FIRST, tmp_path)
    with duckdb.connect(str(file)) as connection:
        connection.execute("delete from picqer._dlt_loads")
    with Sandbox(first_day(), clock=clock.monotonic) as server:
        tags = run(server, tmp_path, clock, ["tags"])

    assert 0 == tags.exit_code
