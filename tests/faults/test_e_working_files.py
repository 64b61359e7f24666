"""Cases E: working files that a power failure, a full disk or a kill left damaged."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from picqer.load.destinations.working_files import repair
from tests.faults.catalogue import fault
from tests.faults.conftest import Open

pytestmark = pytest.mark.slow

DAMAGED = {
    "state.json": ["", "{", "[]", "{}"],
    "schemas/picqer.schema.json": ["", "{}", None],
    "load/.version": ["", "garbage"],
    "normalize/.version": [""],
}


@fault("E2", "working files damaged by a power failure are restored from the destination; exit 0")
@pytest.mark.parametrize(
    ("name", "content"), [(name, content) for name, contents in DAMAGED.items() for content in contents]
)
def test_e2_damaged_working_files(
    open_loaded: Open, name: str, content: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    shop = open_loaded()
    file = Path(shop.pipeline().working_dir) / name
    if content is None:
        file.unlink()
    else:
        file.write_text(content, encoding="utf-8")
    key = next(iter(shop.account.tables["tags"]))
    shop.account.touch("tags", key, title="Changed")

    assert 0 == shop.run("tags", "orders").code
    assert "repaired" in caplog.text
    assert [("Changed",)] == shop.sql(f"select title from picqer_live.tags where idtag = {key}")
    assert {*shop.account.tables["orders"]} == shop.keys("orders", "idorder")


@fault("E7", "a file that was not completed is removed; exit 0")
@pytest.mark.parametrize("folder", ["schemas", "."])
def test_e7_a_file_that_was_not_completed(open_loaded: Open, folder: str) -> None:
    """As a kill leaves it in the middle of writing, too."""
    shop = open_loaded()
    left = Path(shop.pipeline().working_dir) / folder / "0123456789abcdef"
    left.write_text("{", encoding="utf-8")

    assert 0 == shop.run("tags").code
    assert not left.exists()


def test_files_that_a_run_is_using_are_left_alone(open_loaded: Open) -> None:
    """Whoever looks meanwhile must not take them from it."""
    shop = open_loaded()
    folder = Path(shop.pipeline().working_dir)
    seen = []

    def look() -> None:
        half = folder / "schemas" / "0123456789abcdef"
        half.write_text("{", encoding="utf-8")
        repair(folder, folder.parent / "warehouse.duckdb.lock")
        seen.append(half.exists())
        half.unlink()

    shop.server.before_each = look
    assert 0 == shop.run("tags").code
    assert [True] == [*{*seen}]


@pytest.mark.parametrize("statement", ["drop schema picqer_live cascade", "drop view picqer_live.tags"])
def test_live_views_that_somebody_removed_are_made_again(open_loaded: Open, statement: str) -> None:
    shop = open_loaded()
    views = "select count(*) from duckdb_views() where schema_name = 'picqer_live'"
    before = shop.sql(views)
    with duckdb.connect(str(shop.file)) as connection:
        connection.execute(statement)

    assert before != shop.sql(views)
    assert 0 == shop.run("tags").code
    assert before == shop.sql(views)
