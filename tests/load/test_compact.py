"""A compact copy of a database, with what users put beside our tables."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from picqer.load.destinations.compact import copy_compact


@pytest.fixture
def database(tmp_path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(tmp_path / "warehouse.duckdb"))


def test_rows_come_after_those_that_their_foreign_keys_refer_to(
    database: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    """Whatever the names of their tables, over several levels; comments, indexes, views and sequences come along."""
    database.execute("""
        create schema own;
        create sequence own.numbers start 7;
        create table own.z (id int primary key);
        create table own.y (id int primary key, z int references own.z (id));
        create table own."a x" (y int references own.y (id));
        create index by_z on own.y (z);
        create view own.v as select y from own."a x";
        comment on column own.y.z is 'the last letter';
        insert into own.z values (1); insert into own.y values (2, 1); insert into own."a x" values (2);
    """)
    copy_compact(database, "warehouse", tmp_path / "copy.duckdb")

    with duckdb.connect(str(tmp_path / "copy.duckdb")) as copy:
        assert [(2,)] == copy.execute("from own.v").fetchall()
        assert [("by_z",)] == copy.execute("select index_name from duckdb_indexes()").fetchall()
        assert [(7,)] == copy.execute("select nextval('own.numbers')").fetchall()
        commented = "select comment from duckdb_columns() where table_name = 'y' and column_name = 'z'"
        assert [("the last letter",)] == copy.execute(commented).fetchall()


def test_what_cannot_be_copied_is_said_and_leaves_nothing_attached(
    database: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    """DuckDB takes rows that refer to others of their own table in no single statement."""
    database.execute("create table people (id int primary key, chief int references people (id))")
    database.execute("insert into people values (1, null)")
    database.execute("insert into people values (2, 1)")
    for number in range(2):
        with pytest.raises(duckdb.ConstraintException, match="foreign key"):
            copy_compact(database, "warehouse", tmp_path / f"copy{number}.duckdb")


def test_free_pages_stay_behind(database: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    database.execute("create table gone as select repeat(md5(range::text), 9) from range(50_000); checkpoint")
    database.execute("drop table gone; checkpoint")
    copy_compact(database, "warehouse", tmp_path / "copy.duckdb")
    whole, compact = ((tmp_path / name).stat().st_size for name in ("warehouse.duckdb", "copy.duckdb"))

    assert compact < whole / 4
