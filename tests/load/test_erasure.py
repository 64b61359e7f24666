"""Rows that were deleted long ago lose what says who they were about."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Sandbox
from picqer.source import Privacy
from tests.conftest import VirtualClock
from tests.load.conftest import Run, run

NAMES = ("customers",)
MONTH = Privacy(erase_deleted_after=timedelta(days=30))
ERASED = "erased the personal columns"


def deleted_customers(sandbox: Sandbox, home: Path, clock: VirtualClock) -> tuple[int, int, Run]:
    """A customer who was deleted 31 days ago, one who was deleted 29 days ago, and the load that found out."""
    customers = sandbox.account.tables["customers"]
    old, young = [key for key, one in customers.items() if one["addresses"]][:2]
    sandbox.account.touch("customers", old, nick="Jo", secrets=[{"n": "one"}])
    run(sandbox, home, clock, NAMES)
    with sandbox.account.lock:
        for key in (old, young):
            sandbox.account._books.remove("customers", key)
    loaded = run(sandbox, home, clock, NAMES, is_full=True)
    with duckdb.connect(str(loaded.file)) as connection:
        for key, days in ((old, 31), (young, 29)):
            for table in ("customers", "customers__addresses"):
                connection.execute(
                    f"update picqer.{table} set _deleted_at = now() - interval {days} days "
                    f"where idcustomer = {key} and _deleted_at is not null"
                )
    return old, young, loaded


@pytest.mark.slow
def test_a_row_that_was_deleted_long_ago_loses_its_personal_columns(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """With its children and with what nobody documented, once; younger and living rows keep theirs, all keep keys."""
    old, young, loaded = deleted_customers(sandbox, tmp_path, clock)
    living = "select * from picqer.customers where _deleted_at is null order by idcustomer"
    before = loaded.sql(living)
    caplog.set_level("INFO")
    run(sandbox, tmp_path, clock, ["tags"])

    assert ERASED not in caplog.text
    assert [("Jo",)] == loaded.sql(f"select nick from picqer.customers where idcustomer = {old}")
    run(sandbox, tmp_path, clock, ["tags"], privacy=MONTH)

    assert [(old, 0, 0, 1), (young, 1, 0, 1)] == sorted(
        loaded.sql(
            "select idcustomer, count(name), count(nick), count(customerid) from picqer.customers "
            f"where idcustomer in ({old}, {young}) group by all"
        )
    )
    assert {(old, False), (young, True)} == {
        *loaded.sql(
            "select idcustomer, count(address) > 0 from picqer.customers__addresses "
            f"where idcustomer in ({old}, {young}) group by all"
        )
    }
    assert [(0,)] == loaded.sql("select count(*) from picqer.customers__secrets")
    assert before == loaded.sql(living)
    assert len(before) > 5
    assert "1 customers" in caplog.text
    caplog.clear()
    run(sandbox, tmp_path, clock, ["tags"], privacy=MONTH)

    assert ERASED not in caplog.text
