"""`picqer verify` as a user starts it."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Sandbox
from tests.command import Picqer, at


@pytest.mark.usefixtures("furnished")
def test_verify_lists_what_differs(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """Missing, stale, left over and rejected, by key; exit 65. Nothing differs after a load."""
    names = ["tags", "vatgroups", "orders"]
    assert 0 == picqer("load", *names, **at(sandbox)).returncode
    assert 0 == picqer("verify", *names, **at(sandbox)).returncode
    tables = sandbox.account.tables
    tag, (order, other) = min(tables["tags"]), sorted(tables["orders"])[:2]
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
        sandbox.account.touch("orders", other, customer_remarks="ring\x00 twice")
        connection.execute(f"update picqer.orders set customer_remarks = 'ring twice' where idorder = {other}")
        connection.execute(f"delete from picqer.tags where idtag = {tag}")
        connection.execute(f"update picqer.orders set reference = 'other' where idorder = {order}")
        connection.execute(
            "insert into picqer.vatgroups select * replace (99 as idvatgroup) from picqer.vatgroups limit 1"
        )
    done = picqer("verify", *names, **at(sandbox))

    assert 65 == done.returncode
    assert f"tags missing: {tag}" in done.stdout
    assert f"orders stale: {order}" in done.stdout
    assert f"orders rejected: {other} customer_remarks" in done.stdout
    assert "vatgroups extra: 99" in done.stdout
