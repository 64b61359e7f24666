"""A run in which nothing changed writes down that it looked, and little else."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest

from picqer.load import run as loading
from picqer.load.config.settings import Operation
from picqer.load.destinations import duckdb_file
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.destinations.read_only import looked_into
from picqer.load.invocation import invoke
from picqer.load.privacy import forget as forgetting
from picqer.source import Privacy
from picqer.warehouse import open_warehouse
from tests.business import edit_in_silence, pass_time
from tests.command import at, environment
from tests.faults.catalogue import fault
from tests.faults.conftest import KEY, Open, Shop
from tests.truth import differences

HOUR = timedelta(hours=1)
OPERATION = Operation()
TEXTS = {"tags": "title", "products": "name", "orders": "reference", "stock_snapshots": "productcode"}
"""A column of some tables: what is written into it by hand stays until the row is written anew."""
NOTED = "select min(_read_at), count(*) from picqer.tags"


def mark_by_hand(shop: Shop) -> None:
    with duckdb.connect(str(shop.file)) as connection:
        for table, column in TEXTS.items():
            connection.execute(f"update picqer.{table} set {column} = 'by hand'")


def written_anew(shop: Shop) -> dict[str, int]:
    """The rows that are not as they were marked by hand."""
    query = "select count(*) from picqer.{} where {} is distinct from 'by hand'"
    return {table: shop.sql(query.format(table, column))[0][0] for table, column in TEXTS.items()}


def copies(shop: Shop) -> dict[str, int]:
    """The files for readers, and which files they are."""
    return {file.name: file.stat().st_ino for file in sorted(shop.home.glob("warehouse_read*"))}


@fault("N2", "no row is written anew, each reading is noted, and the copy stays")
def test_a_run_without_a_change_loads_nothing_and_makes_no_copy(open_shop: Open) -> None:
    shop = open_shop()
    for _ in range(2):
        assert 0 == shop.run(operation=OPERATION).code
        pass_time(shop.account, HOUR)
    copied, ((before, rows),) = copies(shop), shop.sql(NOTED)

    assert 0 == shop.run(operation=OPERATION).code
    ((after, rows_after),) = shop.sql(NOTED)
    assert copied["warehouse_read.duckdb"] == copies(shop)["warehouse_read.duckdb"]
    assert rows == rows_after
    assert after > before
    assert [(0,)] == shop.sql("select count(*) from picqer._picqer_readings")
    assert [] == differences(shop.account, shop.file)


@fault("N2", "rows that are as they were are not written")
def test_rows_that_are_as_they_were_are_not_written(open_shop: Open) -> None:
    shop = open_shop()
    shop.run()
    mark_by_hand(shop)
    shop.run()

    assert dict.fromkeys(TEXTS, 0) == written_anew(shop)


@fault("N2", "what changed is written, with its children, and the copy is made anew")
def test_a_row_that_changed_is_loaded_and_copied(open_shop: Open) -> None:
    shop = open_shop()
    for _ in range(2):
        shop.run("tags", "customers", operation=OPERATION)
    copied = copies(shop)
    assert "warehouse_read_log.duckdb" in copied
    key = min(shop.account.tables["customers"])
    edit_in_silence(shop.account, "customers", key, name="Renamed", addresses=[])

    assert 0 == shop.run("customers", operation=OPERATION, is_full=True).code
    assert ["warehouse_read.duckdb"] == [*copies(shop)]
    assert copied["warehouse_read.duckdb"] != copies(shop)["warehouse_read.duckdb"]
    with duckdb.connect(str(shop.home / "warehouse_read.duckdb"), read_only=True) as copy:
        assert [("Renamed",)] == copy.sql(f"select name from picqer_live.customers where idcustomer = {key}").fetchall()
        about = f"select count(*) from picqer_live.customers__addresses where idcustomer = {key}"
        assert [(0,)] == copy.sql(about).fetchall()


@fault("N2", "the copy of the run log tells what the last run did")
def test_readers_see_the_newest_run_beside_an_older_copy(open_shop: Open) -> None:
    shop = open_shop()
    for _ in range(3):
        pass_time(shop.account, HOUR)
        shop.run("tags", operation=OPERATION)
    runs = "select count(distinct run), max(run) from {}_picqer_runs"
    assert "warehouse_read_log.duckdb" in copies(shop)
    ((read_at,),) = shop.sql("select read_at at time zone 'UTC' from picqer._picqer_coverage where collection = 'tags'")

    with looked_into(shop.file, "picqer") as held:
        assert held is not None
        assert shop.sql(runs.format("picqer.")) == held.select(runs.format(""))
        assert [(len(shop.account.tables["tags"]),)] == held.select("select count(*) from tags")
    coverage = open_warehouse(shop.file).coverage().set_index("collection")
    assert read_at == coverage.loc["tags", "read_at"].tz_localize(None).to_pydatetime()


def test_whoever_may_not_read_the_copy_of_the_run_log_sees_the_run_that_made_the_copy(open_shop: Open) -> None:
    shop = open_shop()
    for _ in range(2):
        shop.run("tags", operation=OPERATION)
    log = shop.home / "warehouse_read_log.duckdb"
    log.write_bytes(b"no database")

    with looked_into(shop.file, "picqer") as held:
        assert held is not None
        assert [(1,)] == held.select("select count(distinct run) from _picqer_runs")


@pytest.mark.parametrize(
    "change",
    ["create table own (n int)", "update picqer.tags set title = 'by hand'", "drop view picqer_live.tags"],
)
def test_what_somebody_else_wrote_into_the_database_is_copied(change: str, open_shop: Open) -> None:
    shop = open_shop()
    for _ in range(2):
        shop.run("tags", operation=OPERATION)
    copied = copies(shop)
    with duckdb.connect(str(shop.file)) as connection:
        connection.execute(change)
    shop.run("tags", operation=OPERATION)

    assert copied["warehouse_read.duckdb"] != copies(shop)["warehouse_read.duckdb"]
    assert "warehouse_read_log.duckdb" not in copies(shop)


@pytest.mark.parametrize("lost", ["removed", "older"])
def test_a_copy_that_is_not_the_last_one_is_made_anew(lost: str, open_shop: Open) -> None:
    shop = open_shop()
    copy = shop.home / "warehouse_read.duckdb"
    shop.run("tags", operation=OPERATION)
    first = copy.read_bytes()
    shop.account.touch("tags", min(shop.account.tables["tags"]), title="Renamed")
    shop.run("tags", operation=OPERATION)
    copy.unlink() if lost == "removed" else copy.write_bytes(first)
    shop.run("tags", operation=OPERATION)

    with duckdb.connect(str(copy), read_only=True) as connection:
        assert [(1,)] == connection.sql("select count(*) from picqer.tags where title = 'Renamed'").fetchall()


def test_readings_that_a_killed_run_did_not_note_are_noted_by_the_next_one(
    open_shop: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    shop.run("tags")
    ((before, _),) = shop.sql(NOTED)
    pass_time(shop.account, HOUR)

    with monkeypatch.context() as patch:
        patch.setattr(loading, "apply_readings", lambda _: None)
        shop.run("tags")
    assert [(len(shop.account.tables["tags"]),)] == shop.sql("select count(*) from picqer._picqer_readings")
    assert [(before, len(shop.account.tables["tags"]))] == shop.sql(NOTED)

    shop.run("vatgroups")
    ((after, _),) = shop.sql(NOTED)
    assert after > before
    assert [(0,)] == shop.sql("select count(*) from picqer._picqer_readings")


def test_a_deleted_row_that_comes_back_just_so_is_alive_again(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("suppliers")
    key = min(shop.account.tables["suppliers"])
    record = shop.account.tables["suppliers"].pop(key)
    shop.run("suppliers", is_full=True)
    assert key not in shop.keys("suppliers", "idsupplier")

    shop.account.tables["suppliers"][key] = record
    shop.run("suppliers")
    assert key in shop.keys("suppliers", "idsupplier")


def test_a_full_refresh_writes_every_row_anew(open_shop: Open) -> None:
    shop = open_shop()
    shop.run()
    mark_by_hand(shop)
    shop.run(is_full=True)

    assert [] == differences(shop.account, shop.file)


@pytest.mark.slow
def test_a_load_does_without_pandas(tmp_path: Path, open_shop: Open) -> None:
    """It is installed, and pyarrow and DuckDB would import it."""
    shop = open_shop()
    code = (
        "import sys\nfrom picqer.cli import main\n"
        f"sys.argv = ['picqer', 'load', 'tags', '--home', {str(tmp_path / 'other')!r}]\n"
        "try: main()\nfinally: print('pandas' in sys.modules)"
    )
    settings = environment(tmp_path, at(shop.server, KEY))
    done = subprocess.run([sys.executable, "-c", code], env=settings, capture_output=True, text=True, check=False)

    assert "False" == done.stdout.splitlines()[-1], done.stderr


def test_the_lines_of_a_dropped_table_come_back_in_whichever_run_reads_them(open_shop: Open) -> None:
    """The run that makes the table again reads something else."""
    shop = open_shop()
    shop.run("tags", "customers")
    lines = "select count(*) from picqer.customers__addresses"
    before = shop.sql(lines)
    with duckdb.connect(str(shop.file)) as connection:
        connection.execute("drop table picqer.customers__addresses")
    shop.run("tags")
    assert [(0,)] == shop.sql(lines)

    shop.run("customers")
    assert before == shop.sql(lines)


def test_a_column_that_was_private_for_a_while_is_filled_again(open_shop: Open) -> None:
    """Also when the collection was not read meanwhile."""
    shop = open_shop()
    named = "select count(name) from picqer.customers"
    shop.run("customers")
    before = shop.sql(named)
    shop.run("tags", privacy=Privacy(drop=("customers.name",)))
    assert [(0,)] == shop.sql(named)

    shop.run("customers")
    assert before == shop.sql(named)


def test_a_record_without_a_key_among_rows_that_are_as_they_were_costs_itself(open_shop: Open) -> None:
    """What is left of the page, that record alone, is not taken for another list."""
    shop = open_shop()
    key = max(shop.account.tables["tags"])
    shop.account.tables["tags"][key].pop("idtag")

    assert [0, 0] == [shop.run("tags").code for _ in range(2)]
    assert [(len(shop.account.tables["tags"]) - 1,)] == shop.sql("select count(*) from picqer.tags")


def test_a_quiet_run_of_one_dataset_hides_nothing_of_another_in_the_same_file(open_shop: Open) -> None:
    shop = open_shop()
    for dataset in ("picqer", "picqer_b", "picqer", "picqer"):
        sync = shop.sync("tags")
        invoke(sync, DuckDBFile(shop.file, dataset, shop.home), OPERATION)
        sync.client.close()
    assert "warehouse_read_log.duckdb" in copies(shop)

    with looked_into(shop.file, "picqer_b") as held:
        assert held is not None
        assert [(1,)] == held.select("select count(distinct run) from _picqer_runs")
    assert 1 == len(open_warehouse(shop.file, "picqer_b").coverage())


def test_what_is_written_while_a_load_waits_for_the_file_is_copied(
    open_shop: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    for _ in range(2):
        shop.run("tags", operation=OPERATION)

    def writes_meanwhile(file: Path, _: timedelta) -> None:
        with duckdb.connect(str(file)) as connection:
            connection.execute("create table own (n int)")

    monkeypatch.setattr(duckdb_file, "wait_for_readers", writes_meanwhile)
    shop.run("tags", operation=OPERATION)
    with duckdb.connect(str(shop.home / "warehouse_read.duckdb"), read_only=True) as copy:
        assert [(0,)] == copy.sql("select count(*) from own").fetchall()


def test_a_copy_of_the_run_log_that_is_older_than_the_copy_is_not_believed(open_shop: Open) -> None:
    """A version that does not know it left it there."""
    shop = open_shop()
    for _ in range(2):
        shop.run("tags", operation=OPERATION)
    os.utime(shop.home / "warehouse_read_log.duckdb", (1, 1))

    with looked_into(shop.file, "picqer") as held:
        assert held is not None
        assert [(1,)] == held.select("select count(distinct run) from _picqer_runs")


def test_a_customer_whose_forgetting_was_killed_comes_back_as_picqer_shows_him(
    open_shop: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    shop.run("customers", "orders")
    named = "select count(name) from picqer.customers"
    before, key = shop.sql(named), next(iter(shop.account.tables["orders"].values()))["idcustomer"]

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(forgetting, "_clear_working_files", killed)
        with pytest.raises(KeyboardInterrupt):
            forgetting.forget(shop.destination(), [key])
    assert before != shop.sql(named)
    forgetting.forget(shop.destination(), [key])

    shop.run("customers", "orders")
    assert before == shop.sql(named)
