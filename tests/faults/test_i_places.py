"""Cases I: where the data are, and what it is called."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import duckdb
import pytest
from dlt.load.load import Load
from pyarrow import parquet

from picqer.load.config.home import HomeError, activate_home
from picqer.load.config.settings import Configured
from picqer.load.destinations.duckdb_file import DuckDBFile, configured_file
from picqer.load.destinations.places import place_of
from picqer.load.destinations.published_copy import PublishedCopy
from picqer.load.destinations.readers import wait_for_readers
from picqer.load.locking.lock import RunLock
from picqer.load.target import Target
from picqer.sandbox import Account, Sandbox
from picqer.source import ConfigurationError
from tests.command import Picqer, at
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import load_file, loaded_home
from tests.template import furnish_new


@fault("I1", "loaded; no column gets a value from the path")
@pytest.mark.slow
@pytest.mark.parametrize("name", ["title=prod", "idtag=1", "client=acme", "a[1]*", "a b\\", "a\nb", "é🙂"])
def test_i1_a_path_never_reaches_the_data(name: str, sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    home = tmp_path / name
    home.mkdir()
    furnish_new(home)
    loaded = load_file(sandbox, home, "warehouse.duckdb", clock, "tags")

    titles = {(key, tag["title"]) for key, tag in sandbox.account.tables["tags"].items()}
    assert titles == {*loaded.sql("select idtag, title from picqer.tags")}


@pytest.mark.slow
def test_a_package_is_not_read_from_a_folder_that_its_path_matches_as_a_pattern(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as a copy of the home, with other rows in it."""
    home, other, step = tmp_path / "a[1]", tmp_path / "a1", Load.run

    def beside_a_copy(load: Load, pool: Any) -> Any:
        for file in home.rglob("new_jobs/tags.*.parquet"):
            there = other / file.relative_to(home).parents[1] / "started_jobs" / file.name
            there.parent.mkdir(parents=True)
            parquet.write_table(parquet.read_table(file).slice(0, 0), there)
        return step(load, pool)

    monkeypatch.setattr(Load, "run", beside_a_copy)
    home.mkdir()
    furnish_new(home)
    loaded = load_file(sandbox, home, "warehouse.duckdb", clock, "tags")

    assert [(len(sandbox.account.tables["tags"]),)] == loaded.sql("select count(*) from picqer.tags")
    assert other.is_dir()


@fault("I2", "exit 78 before the first request and before anything is made; the message names the home or the file")
@pytest.mark.parametrize("name", ["a%b", "%20", "shop's", "\udcff"])
def test_i2_a_home_that_cannot_be_used(name: str, tmp_path: Path) -> None:
    with pytest.raises(HomeError, match="choose another --home"):
        activate_home(tmp_path / name)
    assert [] == [*tmp_path.iterdir()]


@fault("I2", "links in a circle, a user that is unknown: the same")
def test_i2_a_home_that_leads_nowhere(tmp_path: Path) -> None:
    for one, other in (("a", "b"), ("b", "a")):
        (tmp_path / one).symlink_to(tmp_path / other)
    for home in (tmp_path / "a" / "home", Path("~nobody-of-that-name")):
        with pytest.raises(HomeError, match="choose"):
            activate_home(home)


@fault("I2", "the current folder was removed: exit 78, the message says so, whatever the command")
@pytest.mark.slow
@pytest.mark.parametrize("arguments", [["status"], ["load", "--home", "/"], ["collections"]])
def test_i2_a_removed_folder(arguments: list[str], tmp_path: Path) -> None:
    script = f"import os; os.rmdir({str(tmp_path)!r}); from picqer.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )

    assert 78 == done.returncode, done.stderr
    assert "the current folder" in done.stderr


@fault("I2", "the same for a database")
@pytest.mark.parametrize(
    "name", ["a?b.duckdb", 'a"b.duckdb', "no/such.duckdb", ".", ":memory:", "/dev/null", "x" * 241]
)
def test_i2_a_database_that_cannot_be_used(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESTINATION__DUCKDB__CREDENTIALS", name)
    with pytest.raises(ConfigurationError, match="cannot be a database"):
        configured_file(tmp_path)


@fault("I3", "it is loaded; the pipeline has a name that dlt accepts")
@pytest.mark.slow
@pytest.mark.parametrize("name", ["my-shop.duckdb", "a%b.duckdb", "x" * 200 + ".duckdb"])
def test_i3_an_unusual_database(name: str, sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    loaded = load_file(sandbox, tmp_path, name, clock, "tags")

    assert 0 == loaded.exit_code
    assert [(len(sandbox.account.tables["tags"]),)] == loaded.sql("select count(*) from picqer.tags")


@fault("I3", "each has a dataset that databases accept; two accounts never share one")
@pytest.mark.parametrize(
    ("account", "dataset"),
    [
        ("acme", "picqer_acme"),
        ("my-shop", "picqer_my_shop"),
        ("Outlet", "picqer_outlet"),
        ("é b", "picqer___b"),
        ("x" * 69, "picqer_" + "x" * 69),
    ],
)
def test_i3_an_account_of_any_name(account: str, dataset: str, tmp_path: Path) -> None:
    opened = Target(tmp_path, account=account).open()

    assert dataset == opened.dataset
    assert len(opened.pipeline.pipeline_name) <= 64


def test_accounts_that_would_share_a_dataset_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their rows would be mixed; a dataset of its own helps."""
    for name in ("MY-SHOP", "MY_SHOP", "A"):
        monkeypatch.setenv(f"SOURCES__PICQER__ACCOUNTS__{name}__API_KEY", "abc")

    with pytest.raises(ConfigurationError, match="--dataset"):
        Target(tmp_path, account="my-shop").open()
    assert "mine" == Target(tmp_path, account="my-shop", dataset="mine").open().dataset
    assert "picqer_a" == Target(tmp_path, account="A").open().dataset
    assert "abc" in Configured("My-Shop").secrets()
    with pytest.raises(ConfigurationError, match="dot"):
        Configured("my.shop")


@fault("I4", "each database has its own working files and lock, whatever it is called; a moved home keeps them")
def test_i4_a_database_is_known_by_its_path(tmp_path: Path) -> None:
    home = tmp_path / "home"
    files = [
        home / "warehouse.duckdb",
        home / "shop.nl.duckdb",
        home / "shop_nl.duckdb",
        home / "shop_nl.db",
        tmp_path / "nl" / "warehouse.duckdb",
        tmp_path / "be" / "warehouse.duckdb",
    ]
    places = [place_of(file, home) for file in files]

    assert len(files) == len({place.folder for place in places}) == len({place.lock for place in places})
    assert place_of(tmp_path / "be" / ".." / "nl" / "warehouse.duckdb", home) == places[4]
    moved = place_of(tmp_path / "moved" / "shop.nl.duckdb", tmp_path / "moved")
    assert places[1].folder.relative_to(home) == moved.folder.relative_to(tmp_path / "moved")


@fault("I4", "two databases with similar names, loaded in turn: neither is taken for a restored backup")
@pytest.mark.slow
def test_i4_two_databases_in_turn(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("shop.nl.duckdb", "shop_nl.duckdb") * 2:
        assert 0 == load_file(sandbox, tmp_path, name, clock, "tags").exit_code

    assert "repaired" not in caplog.text


@fault("I4", "working files of an earlier version are moved and used")
@pytest.mark.slow
def test_i4_working_files_of_an_earlier_version(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    load_file(sandbox, tmp_path, "shop.duckdb", clock, "tags")
    new = place_of(tmp_path / "shop.duckdb", tmp_path).folder / "picqer_shop_picqer"
    new.replace(tmp_path / ".dlt" / "pipelines" / "picqer_shop_picqer")

    assert 0 == load_file(sandbox, tmp_path, "shop.duckdb", clock, "tags").exit_code
    assert "repaired" not in caplog.text
    assert new.is_dir()
    assert not (tmp_path / ".dlt" / "pipelines" / "picqer_shop_picqer").exists()


def test_working_files_that_another_run_uses_are_not_taken(tmp_path: Path) -> None:
    """An earlier version may run right now."""
    place = place_of(tmp_path / "shop.duckdb", tmp_path)
    before = tmp_path / ".dlt" / "pipelines" / "picqer_shop_picqer"
    before.mkdir(parents=True)
    with RunLock(place.lock, "shop").held():
        place.adopt("picqer_shop_picqer")
        assert before.is_dir()
    place.adopt("picqer_shop_picqer")
    assert not before.exists()


def test_the_published_copy_is_not_loaded_into(tmp_path: Path) -> None:
    """The next load would replace it; without the original it is a database like any other."""
    copy = DuckDBFile(tmp_path / "shop_read.duckdb", "picqer", tmp_path)
    with copy.held_open(timedelta(0)):
        pass
    (tmp_path / "shop.duckdb").touch()
    with pytest.raises(ConfigurationError, match="published copy"), copy.held_open(timedelta(0)):
        pass


@fault("I5", "exit 78 before the first request")
@pytest.mark.parametrize("dataset", ["information_schema", "pg_catalog", "pg_temp", "temp", "system"])
def test_i5_a_dataset_of_the_database_itself(dataset: str, sandbox: Sandbox, picqer: Picqer) -> None:
    done = picqer("load", "tags", "--dataset", dataset, **at(sandbox))

    assert 78 == done.returncode
    assert f"--dataset is '{dataset}'" in done.stderr
    assert [] == sandbox.seen


@fault("I5", "a word of SQL is a name like any other")
@pytest.mark.parametrize("dataset", ["select", "order", "main", "memory", "user", "x" * 300])
def test_i5_a_dataset_of_any_other_name(dataset: str, tmp_path: Path) -> None:
    assert dataset == DuckDBFile(tmp_path / "warehouse.duckdb", dataset, tmp_path).pipeline.dataset_name


def damage_log(file: Path) -> None:
    """Leave changes that were not written into the file, and damage them in the middle."""
    script = (
        f"import duckdb, os; c = duckdb.connect({str(file)!r})\n"
        "c.execute('create table mine (one int)')\n"
        "for n in range(50): c.execute('insert into mine select range from range(100)')\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script], check=False)
    log = file.with_name(f"{file.name}.wal")
    held = bytearray(log.read_bytes())
    held[len(held) // 2 : len(held) // 2 + 40] = b"\xff" * 40
    log.write_bytes(held)


@fault("I6", "exit 78; the message names the copy and the steps")
@pytest.mark.parametrize("has_copy", [True, False])
def test_i6_a_damaged_log(has_copy: bool, tmp_path: Path) -> None:
    file, copy = tmp_path / "warehouse.duckdb", tmp_path / "warehouse_read.duckdb"
    damage_log(file)
    if has_copy:
        duckdb.connect(str(copy)).close()
    with pytest.raises(ConfigurationError, match=f"copy {copy} to {file}" if has_copy else "backup"):
        wait_for_readers(file, timedelta(0))


@fault("I6", "the same for the file itself, and for one of SQLite, for which nothing is downloaded")
@pytest.mark.parametrize("content", ["", "zeros", "words", "cut", "sqlite"])
def test_i6_a_damaged_file(content: str, tmp_path: Path) -> None:
    file, copy = tmp_path / "warehouse.duckdb", tmp_path / "warehouse_read.duckdb"
    with duckdb.connect(str(copy)) as connection:
        connection.execute("create table mine as select range from range(100000)")
    forms = {"zeros": bytes(1 << 20), "words": b"words", "cut": copy.read_bytes()[:20000]}
    file.write_bytes(forms.get(content, b"SQLite format 3\0" + bytes(4080) if content else b""))

    said = "SQLite" if content == "sqlite" else f"copy {copy} to {file}"
    with pytest.raises(ConfigurationError, match=said):
        wait_for_readers(file, timedelta(0))


def test_a_database_whose_name_ends_in_new_has_a_copy(tmp_path: Path) -> None:
    """The copy is not taken for one that was not finished."""
    copy = PublishedCopy(tmp_path / "shop.new")
    with duckdb.connect(str(tmp_path / "shop.new")) as connection:
        copy.publish(connection)

    assert tmp_path / "shop_read.new" == copy.newest()


@fault("I6", "after these steps the next run ends with 0")
@pytest.mark.slow
def test_i6_the_steps_work(tmp_path: Path, picqer: Picqer) -> None:
    home = loaded_home(tmp_path / "home", seed=1, orders=20)
    file, copy = home / "warehouse.duckdb", home / "warehouse_read.duckdb"
    shutil.copy(file, copy)
    damage_log(file)
    with Sandbox(Account(seed=1, orders=20), limit=1000) as server:
        refused = picqer("load", "--home", str(home), **at(server))
        asked = len(server.seen)
        shutil.move(file, tmp_path)
        shutil.move(f"{file}.wal", tmp_path)
        shutil.copy(copy, file)
        done = picqer("load", "--home", str(home), **at(server))

    assert (78, 0) == (refused.returncode, asked)
    assert f"copy {copy} to {file}" in refused.stderr
    assert 0 == done.returncode, done.stderr


@fault("I7", "exit 78, the message names the port")
def test_i7_a_port_that_is_in_use(sandbox: Sandbox, picqer: Picqer) -> None:
    port = str(urlsplit(sandbox.base_url).port)
    done = picqer("sandbox", "--port", port, "--orders", "1")

    assert 78 == done.returncode
    assert f"Port {port}" in done.stderr
