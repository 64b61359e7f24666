"""Cases E: crashes and storage."""

from __future__ import annotations

import shutil

import duckdb
import pytest

from pipelines.load.invocation import Operation
from pipelines.load.publish import published
from tests.faults.catalogue import fault
from tests.faults.conftest import Open


@fault("E9", "a missing table is loaded again and the run says so; exit 0")
def test_e9_a_table_that_was_dropped(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags")
    with duckdb.connect(str(shop.file)) as connection:
        connection.execute("drop table picqer.tags")
    again = shop.run("tags")

    assert (0, "a table was missing") == (again.code, again.reading.tallies["tags"].repaired)
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")


@fault("E9", "a missing database is made again, exit 0")
@fault("E9", "missing working files are made again from the database, exit 0")
@pytest.mark.parametrize("lost", ["warehouse.duckdb", ".dlt"])
def test_e9_database_or_working_files_that_are_gone(lost: str, open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags")
    place = shop.home / lost
    shutil.rmtree(place) if place.is_dir() else place.unlink()

    assert 0 == shop.run("tags").code
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")


def test_a_copy_shows_what_was_loaded_and_stays_as_it_is_for_who_has_it_open(open_shop: Open) -> None:
    shop = open_shop()
    operation = Operation()
    shop.run("tags", operation=operation)
    copy = published(shop.file)
    assert copy
    with duckdb.connect(str(copy), read_only=True) as reader:
        before = reader.execute("select count(*) from picqer_live.tags").fetchone()
        shop.account.touch("tags", next(iter(shop.account.tables["tags"])), title="Renamed")
        assert 0 == shop.run("tags", operation=operation).code
        assert before == reader.execute("select count(*) from picqer_live.tags").fetchone()
        assert (0,) == reader.execute("select count(*) from picqer_live.tags where title = 'Renamed'").fetchone()
    with duckdb.connect(str(copy), read_only=True) as reader:
        assert (1,) == reader.execute("select count(*) from picqer_live.tags where title = 'Renamed'").fetchone()
