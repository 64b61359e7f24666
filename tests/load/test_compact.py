"""A compact copy of a database, with what users put beside our tables."""

from __future__ import annotations

import os
import sys
from datetime import timedelta
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from picqer.load.destinations.compact import copy_compact, replace_by, stamp
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.run import load
from picqer.load.serving.publish import Publisher
from picqer.sandbox import Sandbox
from picqer.source import Settings
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from tests.business import pass_time
from tests.command import PROCESSES
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.syncs import sync_of
from tests.truth import differences


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


@pytest.fixture
def sparse(tmp_path: Path) -> DuckDBFile:
    """A file of which nearly all is free."""
    destination = DuckDBFile(tmp_path / "warehouse.duckdb", "picqer", tmp_path)
    with duckdb.connect(str(destination.file)) as connection:
        connection.execute("""
            create schema picqer;
            create table picqer.kept as select range as id from range(1000);
            create view picqer.seen as select id from warehouse.picqer.kept;
            comment on view picqer.seen is 'all of them';
            comment on column picqer.kept.id is 'its number';
            create table gone as select repeat(md5(range::text), 9) from range(50_000);
            checkpoint; drop table gone; checkpoint
        """)
    destination.file.chmod(0o640)
    return destination


def looked_at(file: Path) -> tuple[Any, ...]:
    with duckdb.connect(str(file), read_only=True) as connection:
        ((rows,),) = connection.execute("select count(*) from picqer.seen").fetchall()
        comments = connection.execute(
            "select comment from duckdb_views() union select comment from duckdb_columns() order by comment"
        ).fetchall()
    return rows, *(comment for (comment,) in comments if comment)


STEPS = ("os.mkdir", "os.chmod", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree")
WHOLE = (1000, "all of them", "its number")


def test_a_file_that_is_mostly_free_is_replaced_by_its_compact_form(sparse: DuckDBFile, tmp_path: Path) -> None:
    """Rows, views, comments and rights stay; a second time there is nothing to do."""
    before = sparse.file.stat()
    sparse.compact()
    after = sparse.file.stat()
    sparse.compact()

    assert WHOLE == looked_at(sparse.file)
    assert (after.st_size, 0o100640) == (sparse.file.stat().st_size, after.st_mode)
    assert after.st_size < before.st_size / 4
    assert after.st_ino == sparse.file.stat().st_ino != before.st_ino
    assert [sparse.file] == [path for path in tmp_path.iterdir() if path.name != ".dlt"]


def test_the_published_copy_takes_its_place_when_it_is_of_now(sparse: DuckDBFile) -> None:
    """That takes no second copy of each table; what was written since it was made is never lost."""
    sparse.publish()
    copy = sparse.file.with_name("warehouse_read.duckdb").read_bytes()
    sparse.compact()
    is_copied = copy == sparse.file.read_bytes()

    with duckdb.connect(str(sparse.file)) as connection:
        connection.execute("create table gone as select repeat(md5(range::text), 9) from range(50_000); checkpoint")
    sparse.publish()
    with duckdb.connect(str(sparse.file)) as connection:
        connection.execute("drop table gone; insert into picqer.kept values (1000)")
        connection.execute("create table other as select repeat(md5(range::text), 9) from range(80_000); checkpoint")
        connection.execute("drop table other; checkpoint")
    sparse.compact()

    assert is_copied
    assert (1001, *WHOLE[1:]) == looked_at(sparse.file)
    assert sparse.file.stat().st_size < 2 * len(copy)


def test_a_copy_that_lacks_a_row_replaces_nothing(sparse: DuckDBFile, tmp_path: Path) -> None:
    before, copy = sparse.file.read_bytes(), tmp_path / "copy.duckdb"
    with duckdb.connect() as connection:
        connection.execute(f"attach '{sparse.file}' (read_only)")
        copy_compact(connection, "warehouse", copy)
    with duckdb.connect(str(copy)) as connection:
        connection.execute("delete from picqer.kept where id = 7")
    known = stamp(sparse.file)
    assert known

    with pytest.raises(duckdb.IOException, match=r"lacks .*kept"):
        replace_by(sparse.file, copy, known)
    assert before == sparse.file.read_bytes()


def test_without_room_the_file_stays_and_a_warning_says_so(
    sparse: DuckDBFile, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = sparse.file.stat()
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1000))
    sparse.compact()

    assert (before.st_ino, before.st_mtime_ns) == (sparse.file.stat().st_ino, sparse.file.stat().st_mtime_ns)
    assert [f"{sparse.file} keeps its free pages: there is no room for a copy"] == caplog.messages


@pytest.mark.slow
@fault("N3", "killed while it is replaced: one whole file is left")
def test_killed_at_any_step_one_whole_file_is_left(sparse: DuckDBFile, tmp_path: Path) -> None:
    """The next attempt ends, and leaves nothing else."""
    original, codes = sparse.file.read_bytes(), []
    for step in count():
        sparse.file.write_bytes(original)
        process = PROCESSES.Process(target=compact_until, args=(sparse.file, step))
        process.start()
        process.join()
        codes.append(process.exitcode)
        assert WHOLE == looked_at(sparse.file)
        sparse.compact()
        assert WHOLE == looked_at(sparse.file)
        assert [sparse.file] == [path for path in tmp_path.iterdir() if path.name != ".dlt"]
        if process.exitcode == 0:
            break

    assert [9] * 5 == codes[:5]


def compact_until(file: Path, step: int) -> None:
    """Compact a file, and die before the operation of that number on files."""
    seen: list[str] = []

    def dies(event: str, _: object) -> None:
        if event in STEPS:
            if len(seen) == step:
                os._exit(9)
            seen.append(event)

    destination = DuckDBFile(file, "picqer", file.parent)
    sys.addaudithook(dies)
    destination.compact()
    os._exit(0)


@pytest.mark.slow
@fault("N3", "it is replaced by its compact form; it never stays 1.3 times as large")
@pytest.mark.parametrize("publishes", [False, True])
def test_the_file_never_stays_much_larger_than_its_compact_copy(
    sandbox: Sandbox, home: Path, tmp_path: Path, clock: VirtualClock, *, publishes: bool
) -> None:
    """Over runs that change rows and runs that read everything again."""
    sizes = []
    for number in range(3):
        pass_time(sandbox.account, timedelta(hours=1))
        sync = sync_of(
            Client(sandbox.base_url, "sandbox-key", "tests (tests@example.com)", Budget(), clock),
            (),
            zone=Settings(base_url=sandbox.base_url, api_key="sandbox-key").zone(),
            max_requests=450,
            is_full=number % 2 == 1,
        )
        destination = DuckDBFile(home / "warehouse.duckdb", "picqer", home)
        load(sync, destination, publisher=Publisher(destination) if publishes else None)
        sync.client.close()
        copy = tmp_path / f"copy{number}.duckdb"
        with duckdb.connect() as connection:
            connection.execute(f"attach '{destination.file}' (read_only)")
            copy_compact(connection, "warehouse", copy)
        sizes.append((destination.file.stat().st_size, copy.stat().st_size))

    assert [] == [(size, compact) for size, compact in sizes if size > 1.3 * compact]
    assert [] == differences(sandbox.account, home / "warehouse.duckdb")
