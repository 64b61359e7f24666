"""Cases E: crashes and storage."""

from __future__ import annotations

import os
import random
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest

from picqer.load.config.settings import Operation
from picqer.load.destinations.published_copy import PublishedCopy
from picqer.load.invocation import invoke
from picqer.load.recovery.packages import NEEDED
from tests.command import Picqer, at
from tests.faults.catalogue import fault
from tests.faults.conftest import KEY, Open, Shop
from tests.faults.processes import DEAD, Running

pytestmark = pytest.mark.slow

FAST = 1_000_000
"""Requests a minute."""
PAIRS = 60
KILLS = int(os.environ.get("KILLS", "20"))
LOADS = int(os.environ.get("LOADS", "20"))
READS = "import duckdb, sys, time; open_here = duckdb.connect(sys.argv[1], read_only=True); print(1, flush=True); "


@contextmanager
def reader(file: Path, seconds: float) -> Iterator[subprocess.Popen[str]]:
    """Another program that has a database open for so long."""
    command = [sys.executable, "-c", f"{READS} time.sleep({seconds})", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def published(file: Path) -> Path | None:
    """The newest copy of a database."""
    return PublishedCopy(file).newest()


def tags_of(shop: Shop) -> set[int]:
    return {*shop.account.tables["tags"]}


@fault("E4", "60 pairs: one loads, the other exits with 75 and sends no request; the next run is complete")
def test_e4_two_runs_at_once(open_shop: Open) -> None:
    """The second one begins a little later each time, up to when the first one has ended."""
    shop = open_shop(limit=FAST)
    _, alone = (Running(shop.server.base_url, KEY, shop.home, "tags").ended().seconds for _ in range(2))
    pairs = []
    for number in range(PAIRS):
        first = Running(shop.server.base_url, KEY, shop.home, "tags")
        time.sleep(alone * number / PAIRS)
        second = Running(shop.server.base_url, KEY, shop.home, "tags")
        pairs.append(sorted((first.ended(), second.ended()), key=lambda ended: ended.code))

    assert {0} == {works.code for works, _ in pairs}
    assert {0} == {loses.requests for _, loses in pairs if loses.code}
    assert {75} == {loses.code for _, loses in pairs if loses.code}
    assert PAIRS // 2 < sum(loses.code == 75 for _, loses in pairs)
    assert 0 == shop.run("tags").code
    assert tags_of(shop) == shop.keys("tags", "idtag")


PHASES = {
    "extracting": "picqer.source.context.Records",
    "extracted": "dlt.normalize.normalize.Normalize.run",
    "normalized": "dlt.load.load.Load.run",
    "staged": "dlt.load.load.Load.create_followup_jobs",
    "merged": "dlt.load.load.Load.complete_package",
    "loaded": "picqer.load.run.describe",
}
"""In which function a run dies in each phase."""


@fault("E1", "six phases of a first and of a second run: equal after one more run")
@pytest.mark.parametrize("is_first", [True, False], ids=["first", "second"])
@pytest.mark.parametrize("phase", PHASES)
def test_e1_a_kill_in_each_phase(phase: str, is_first: bool, open_shop: Open) -> None:
    shop = open_shop(limit=FAST)
    if not is_first:
        assert 0 == shop.run("tags", "suppliers").code
    for key in list(shop.account.tables["tags"])[:2]:
        shop.account.touch("tags", key, title=f"changed {key}")
    dead = Running(shop.server.base_url, KEY, shop.home, "tags", "suppliers", dies_in=PHASES[phase]).ended()

    assert DEAD == dead.code
    assert 0 == shop.run("tags", "suppliers").code
    rows = [(key, tag["title"]) for key, tag in sorted(shop.account.tables["tags"].items())]
    assert rows == shop.sql("select idtag, title from picqer_live.tags order by 1")
    assert {*shop.account.tables["suppliers"]} == shop.keys("suppliers", "idsupplier")


@contextmanager
def small_disk(place: Path, megabytes: int) -> Iterator[None]:
    """A disk of its own below a folder."""
    place.mkdir(parents=True, exist_ok=True)
    mount, umount = shutil.which("mount"), shutil.which("umount")
    size = f"size={megabytes}m"
    if (
        not mount
        or not umount
        or subprocess.run([mount, "-t", "tmpfs", "-o", size, "tmpfs", place], check=False).returncode
    ):
        pytest.skip("needs to be allowed to mount a small disk, as root is")
    try:
        yield
    finally:
        subprocess.run([umount, place], check=True)


@fault("E7", "database, working files or copy: exit 74 names what to make room for; old rows readable; heals")
@pytest.mark.parametrize("full", ["database", "working files", "copy"])
def test_e7_a_full_disk(full: str, open_shop: Open, tmp_path: Path) -> None:
    """A disk that is filled up after the first load; only root can make one."""
    shop = open_shop()
    disk = tmp_path / "disk"
    with small_disk(disk, megabytes=200):
        place = disk if full != "working files" else disk / "pipelines"
        if full == "working files":
            shutil.move(shop.home / ".dlt" / "pipelines", place)
            (shop.home / ".dlt" / "pipelines").symlink_to(place)
        else:
            shutil.move(shop.home, disk / "home")
            shop.home = disk / "home"
        operation = Operation(publishes=full == "copy")
        assert 0 == shop.run("tags", operation=operation).code
        shop.account.touch("tags", next(iter(tags_of(shop))), title="Renamed")
        room = {"database": 0, "working files": 0, "copy": 1 << 20}[full]
        filler = disk / "filler"
        with suppress(OSError), filler.open("wb", buffering=0) as stream:
            while shutil.disk_usage(disk).free > room:
                stream.write(bytes(min(1 << 16, shutil.disk_usage(disk).free - room)))
        stopped = shop.run("tags", operation=operation)
        readable = shop.keys("tags", "idtag")
        filler.unlink()
        healed = shop.run("tags", operation=operation)

        assert (74, 0) == (stopped.code, healed.code), stopped.message
        assert "make room" in stopped.message
        assert tags_of(shop) == readable
        assert [(1,)] == shop.sql("select count(*) from picqer_live.tags where title = 'Renamed'")


@fault(
    "E2", "kills at 20 random moments (200 with KILLS=200), also while the copy is made: equal after one more run each"
)
def test_e2_a_kill_at_a_random_moment(open_shop: Open) -> None:
    shop = open_shop(limit=FAST)
    chance = random.Random(2)
    whole = Running(shop.server.base_url, KEY, shop.home, "tags", "suppliers", operation=Operation()).ended().seconds
    for number in range(KILLS):
        for key in list(shop.account.tables["tags"])[:2]:
            shop.account.touch("tags", key, title=f"{number} {key}")
        dying = Running(shop.server.base_url, KEY, shop.home, "tags", "suppliers", operation=Operation())
        time.sleep(chance.uniform(0, whole))
        dying.kill()
        ended = Running(shop.server.base_url, KEY, shop.home, "tags", "suppliers", operation=Operation()).ended()

        assert 0 == ended.code
        rows = [(key, tag["title"]) for key, tag in sorted(shop.account.tables["tags"].items())]
        for file in (shop.file, published(shop.file)):
            with duckdb.connect(str(file), read_only=True) as connection:
                assert rows == connection.execute("select idtag, title from picqer_live.tags order by 1").fetchall()


@fault("E5", "the package that cannot be finished is moved away, the run reports it; exit 0")
@pytest.mark.parametrize("stage", ["normalized", "extracted"])
@pytest.mark.parametrize("gone", [NEEDED, ("started_jobs",), ("schema.json",)], ids=["all", "started jobs", "schema"])
def test_e5_an_orphan_package(stage: str, gone: tuple[str, ...], open_loaded: Open) -> None:
    """Two runs of dlt at once can leave one that holds nothing but changes to its schema, a kill one half removed."""
    shop = open_loaded()
    folder = Path(shop.pipeline().working_dir)
    places = {"normalized": folder / "load" / "normalized", "extracted": folder / "normalize" / "extracted"}
    package = places[stage] / "1700000000.123"
    package.mkdir(parents=True)
    (package / "schema_updates.json").write_text("{}", encoding="utf-8")
    for name in {*NEEDED} - {*gone}:
        (package / name).touch() if name.endswith(".json") else (package / name).mkdir()
    half = places[stage] / "ee2f8065088bb970"
    half.write_text("half of a file that a kill left", encoding="utf-8")

    assert 0 == shop.run("tags").code
    assert tags_of(shop) == shop.keys("tags", "idtag")
    assert [] == [path for path in (package, half) if path.exists()]


@fault("E6", "before the run: it waits until the reader closes the file, then completes")
def test_e6_a_reader_that_lets_go(open_loaded: Open) -> None:
    shop = open_loaded()
    with reader(shop.file, seconds=2):
        assert 0 == shop.run("tags").code


@fault("E6", "before the run: the message names a reader that stays, and the copy; 75, no request")
def test_e6_a_reader_that_stays(open_loaded: Open) -> None:
    shop = open_loaded()
    asked = len(shop.server.seen)
    with reader(shop.file, seconds=60) as process:
        ended = shop.run("tags", operation=Operation(patience=timedelta(seconds=1)))

    assert (75, asked) == (ended.code, len(shop.server.seen))
    assert f"(process {process.pid})" in ended.message
    assert "warehouse_read.duckdb" in ended.message


@fault("E6", "during the run: the reader is refused and the run completes")
def test_e6_a_reader_that_comes_during_the_run(open_loaded: Open) -> None:
    shop = open_loaded()
    tried: list[int] = []

    def try_to_read(reply: object) -> object:
        command = [sys.executable, "-c", READS, str(shop.file)]
        tried.append(subprocess.run(command, check=False, capture_output=True).returncode)
        return reply

    shop.server.faults.add("tags", try_to_read, times=None)  # type: ignore[arg-type]

    assert 0 == shop.run("tags").code
    assert {1} == {*tried}


def test_a_copy_shows_what_was_loaded_and_stays_as_it_is_for_whoever_has_it_open(open_shop: Open) -> None:
    shop = open_shop()
    key, *_ = shop.account.tables["tags"]
    renamed = "select count(*) from picqer_live.tags where title = 'Renamed'"
    shop.run("tags", operation=Operation())
    with duckdb.connect(str(published(shop.file)), read_only=True) as held:
        shop.account.touch("tags", key, title="Renamed")
        assert 0 == shop.run("tags", operation=Operation()).code
        assert (0,) == held.execute(renamed).fetchone()
    with duckdb.connect(str(published(shop.file)), read_only=True) as opened_again:
        assert (1,) == opened_again.execute(renamed).fetchone()
        assert (True,) == opened_again.execute("select count(comment) > 500 from duckdb_columns()").fetchone()


@fault("E6", "a copy that is held open while 20 loads run (100 with LOADS=100): all end with 0")
def test_e6_a_copy_that_is_held_open_while_loads_run(open_shop: Open) -> None:
    shop = open_shop(limit=FAST)
    shop.run("tags", operation=Operation())
    with reader(shop.home / "warehouse_read.duckdb", seconds=3600) as notebook:
        codes = {shop.run("tags", operation=Operation()).code for _ in range(LOADS)}
        assert notebook.poll() is None

    assert {0} == codes


def test_a_copy_that_cannot_be_replaced_is_followed_by_a_numbered_one(open_shop: Open) -> None:
    """As on Windows, where a file that is open cannot be: here a folder stands in its place."""
    shop = open_shop()
    (shop.home / "warehouse_read.duckdb").mkdir()
    (shop.home / "warehouse_read.duckdb" / "held").touch()
    for _ in range(2):
        assert 0 == shop.run("tags", operation=Operation()).code
    copies = [*shop.home.glob("warehouse_read.*.duckdb")]

    assert [published(shop.file)] == copies
    with duckdb.connect(str(copies[0]), read_only=True) as connection:
        assert (len(tags_of(shop)),) == connection.execute("select count(*) from picqer_live.tags").fetchone()


def test_the_copy_stays_readable_for_whom_it_was_and_leaves_other_files_alone(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags", operation=Operation())
    copy, other = published(shop.file), shop.home / "warehouse_read.backup.duckdb"
    assert copy
    copy.chmod(0o644)
    other.touch()
    shop.run("tags", operation=Operation())

    assert 0o644 == stat.S_IMODE(copy.stat().st_mode)
    assert other.exists()


def test_a_copy_is_made_beside_tables_of_the_users_own(open_shop: Open) -> None:
    """One that refers to itself cannot be copied but with its file."""
    shop = open_shop()
    with duckdb.connect(str(shop.file)) as connection:
        connection.execute("create schema own; create table own.parents (id int primary key)")
        connection.execute("create table own.children (id int references own.parents (id))")
        connection.execute("insert into own.parents values (1); insert into own.children values (1)")
        connection.execute("create table own.people (id int primary key, chief int references own.people (id))")
        connection.execute("insert into own.people values (1, null)")
        connection.execute("insert into own.people values (2, 1)")

    assert 0 == shop.run("tags", operation=Operation()).code
    with duckdb.connect(str(published(shop.file)), read_only=True) as connection:
        assert (1,) == connection.execute("select count(*) from own.children").fetchone()
        assert (2,) == connection.execute("select count(*) from own.people").fetchone()
        assert (len(tags_of(shop)),) == connection.execute("select count(*) from picqer_live.tags").fetchone()


@fault("E10", "a file that is no database, or is damaged: exit 78 at once")
def test_e10_a_file_that_is_no_database(open_shop: Open) -> None:
    shop = open_shop()
    place = shop.home / "block"
    place.mkdir()
    shop.file.unlink()
    shop.home = place
    shop.file.write_bytes(b"a text in a folder whose name has a lock in it" * 99)

    assert 78 == shop.run("tags").code


@fault("E6", "waiting for a reader does not use up --max-minutes")
def test_e6_waiting_and_the_time_that_is_set(open_shop: Open) -> None:
    shop = open_shop(limit=FAST)
    shop.run("tags")
    sync = shop.sync("tags", max_seconds=30)
    shop.clock.sleep(60)
    assert 0 == invoke(sync, shop.destination(), Operation(publishes=False)).code
    sync.client.close()


def test_no_copy_is_left_where_none_is_wanted(open_shop: Open) -> None:
    """An old one would be taken for today's."""
    shop = open_shop()
    shop.run("tags", operation=Operation())
    shop.run("tags", operation=Operation(publishes=False))

    assert published(shop.file) is None


@fault("E12", "the remains of the killed copy are removed, the copy before it stays readable")
def test_e12_a_copy_that_was_half_made(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags", operation=Operation())
    half = shop.home / "warehouse_read.new"
    half.write_bytes(b"half a database")
    with duckdb.connect(str(published(shop.file)), read_only=True) as connection:
        assert (len(tags_of(shop)),) == connection.execute("select count(*) from picqer_live.tags").fetchone()
    shop.destination().publish()

    assert not half.exists()


@fault("E13", "working files of 5,000 runs are fewer than 500 after the next one")
def test_e13_working_files_of_5000_runs(open_loaded: Open) -> None:
    shop = open_loaded()
    loaded = Path(shop.pipeline().working_dir) / "load" / "loaded"
    runs = shop.home / ".dlt" / "runs"
    for number in range(5000):
        package = loaded / f"1700{number:06}.5"
        package.mkdir(parents=True)
        for name in ("schema.json", "schema_updates.json", "applied_schema_updates.json", "package_completed.json"):
            (package / name).touch()
        (runs / f"20240101T{number:06}.000000Z.json").write_text("{}", encoding="utf-8")
    shop.run("tags")

    assert 500 > sum(path.is_file() for path in (shop.home / ".dlt").rglob("*"))


@fault("E13", "after the twentieth run no further file comes with a run")
def test_e13_files_do_not_grow_with_runs(open_shop: Open) -> None:
    """But for the reports of runs, which are counted by themselves."""
    shop = open_shop()

    def files() -> int:
        return sum(path.is_file() and path.parent.name != "runs" for path in shop.home.rglob("*"))

    counts = []
    for _ in range(26):
        shop.run("tags")
        counts.append(files())

    assert counts[22] == counts[25]


@fault("E10", "exit 78 names the path, no request is sent")
def test_e10_a_path_that_is_a_folder(open_shop: Open, picqer: Picqer) -> None:
    shop = open_shop()
    (shop.home / "folder.duckdb").mkdir()
    place = {"DESTINATION__DUCKDB__CREDENTIALS": "folder.duckdb"}
    done = picqer("load", "--home", str(shop.home), **at(shop.server, KEY), **place)

    assert 78 == done.returncode
    assert "folder.duckdb" in done.stderr
    assert [] == shop.server.seen


@fault("E10", "on a disk that cannot be written: exit 78 names the path")
def test_e10_a_database_that_cannot_be_written(open_shop: Open, tmp_path: Path) -> None:
    shop = open_shop()
    disk = tmp_path / "disk"
    mount = shutil.which("mount")
    with small_disk(disk, megabytes=200):
        shutil.move(shop.file, disk)
        shop.file.symlink_to(disk / shop.file.name)
        assert 0 == shop.run("tags").code
        subprocess.run([str(mount), "-o", "remount,ro", str(disk)], check=True)
        ended = shop.run("tags")

    assert 78 == ended.code, ended.message
    assert "warehouse.duckdb" in ended.message
