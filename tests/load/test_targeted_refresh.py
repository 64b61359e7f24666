"""A run that is asked for keys reads these rows as they are now, and moves no cursor and no scrub."""

from __future__ import annotations

from typing import Any

import pytest

from picqer.sandbox import Sandbox, Status
from picqer.source import ConfigurationError, NotReadable, Request
from tests.load.conftest import Load, Run


def state_of(loaded: Run) -> list[tuple[Any, ...]]:
    return loaded.sql("select state from picqer._dlt_pipeline_state order by version desc limit 1")


@pytest.mark.slow
def test_only_the_rows_that_were_asked_for_are_read(load_into: Load, sandbox: Sandbox) -> None:
    """Two orders changed without a stamp; one of them is asked for."""
    load_into("orders", "tags")
    first, second, *_ = sandbox.account.tables["orders"]
    for idorder in (first, second):
        sandbox.account.tables["orders"][idorder]["reference"] = "changed in silence"
    before = state_of(load_into("tags"))
    refreshed = load_into(keys={"orders": [(first,)]})

    changed = "select idorder from picqer.orders where reference = 'changed in silence'"
    assert [(first,)] == refreshed.sql(changed)
    assert (0, 1) == (refreshed.exit_code, refreshed.sync.stats["orders"].counts.rows)
    assert ["orders"] == [*refreshed.sync.stats]
    assert before == state_of(refreshed)


@pytest.mark.slow
def test_a_key_that_is_not_held_comes_too(load_into: Load, sandbox: Sandbox) -> None:
    """Beside one that is; and one that was asked for twice."""
    load_into("orders", "tags")
    held = next(iter(sandbox.account.tables["orders"]))
    new = max(sandbox.account.tables["orders"]) + 1
    sandbox.account.tables["orders"][new] = sandbox.account.tables["orders"][held] | {"idorder": new}
    refreshed = load_into(keys={"orders": [(held,), (new,), (held,)]})

    assert (0, "refreshed") == (refreshed.exit_code, refreshed.sync.stats["orders"].state)
    assert [(held,), (new,)] == refreshed.sql(f"select idorder from picqer.orders where idorder in ({held}, {new})")


@pytest.mark.slow
def test_a_key_that_may_not_read_a_row_leaves_it_as_it_is(load_into: Load, sandbox: Sandbox) -> None:
    """And nothing is said of the collection's coverage."""
    loaded = load_into("orders", "tags")
    idorder = next(iter(sandbox.account.tables["orders"]))
    row, known = f"select * from picqer.orders where idorder = {idorder}", "_picqer_coverage"
    before = loaded.sql(row), loaded.sql(f"from picqer.{known}")
    sandbox.faults.add(f"orders/{idorder}", Status(403), times=None)
    refreshed = load_into(keys={"orders": [(idorder,)]})

    assert before == (refreshed.sql(row), refreshed.sql(f"from picqer.{known}"))
    assert isinstance(refreshed.sync.stats["orders"].error, NotReadable)


def test_a_row_that_is_gone_is_marked(load_into: Load, sandbox: Sandbox) -> None:
    """Its detail call says 404."""
    load_into("tags")
    gone = next(iter(sandbox.account.tables["tags"]))
    del sandbox.account.tables["tags"][gone]
    refreshed = load_into(keys={"tags": [(gone,)]})

    assert [(gone,)] == refreshed.sql("select idtag from picqer.tags where _deleted_at is not null")


def test_rows_without_an_address_of_their_own_are_refused() -> None:
    """Before anything is asked."""
    with pytest.raises(ConfigurationError, match="templates has no detail call"):
        Request(keys={"templates": [(1,)]})
