"""A run asks only for what changed, and ends with the truth."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer.load import run as invocation
from picqer.sandbox import Account, Empty, Sandbox, StopAt
from picqer.sandbox.filters import FILTERS
from picqer.source import Uncertified, context
from picqer.source.strategies import backfill
from tests.business import remove
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import add_copies
from tests.load.conftest import Load, loaded_home, run
from tests.truth import IN_EACH_RUN, differences, of_promised


@pytest.fixture
def shop() -> Account:
    """A shop with pages to walk, as it was when it was loaded."""
    return Account(seed=5, orders=300)


@pytest.fixture
def shop_home(tmp_path: Path) -> Path:
    """A home into which it was loaded."""
    return loaded_home(tmp_path / "shop", seed=5, orders=300)


def changed(home: Path, statement: str) -> None:
    """Change the database behind the program's back."""
    with duckdb.connect(str(home / "warehouse.duckdb")) as connection:
        connection.execute(statement)


@pytest.mark.slow
def test_after_each_run_the_database_equals_the_account(shop: Account, shop_home: Path, clock: VirtualClock) -> None:
    """120 random steps of business, one ordinary run, again and again; a full run brings the rest.

    Every row is verified in each run, for the steps also change rows that are final.
    """
    with Sandbox(shop, clock=clock.monotonic) as server:
        for _ in range(12):
            for _ in range(120):
                shop.step()
            ordinary = run(server, shop_home, clock, verify_within=IN_EACH_RUN)
            assert [] == of_promised(differences(shop, ordinary.file))
            assert 0 == ordinary.exit_code
        for _ in range(2):
            full = run(server, shop_home, clock, is_full=True)

    assert [] == differences(shop, full.file)


def test_a_quiet_run_asks_little(sandbox: Sandbox, load_again: Load) -> None:
    """The pages of lists that are read each run, of open sets, and of the ring; nothing that is not due."""
    load_again()

    assert len(sandbox.seen) <= 80
    assert not [seen.path for seen in sandbox.seen if seen.path.startswith(("customers", "locations", "comments"))]


def test_what_is_named_is_read_whether_it_is_due_or_not(sandbox: Sandbox, load_again: Load) -> None:
    """Somebody asked for it."""
    load_again("customers")

    assert {"customers"} == {seen.path for seen in sandbox.seen}


@pytest.mark.slow
def test_a_cadence_can_be_set(sandbox: Sandbox, load_again: Load) -> None:
    """Customers each run, tags hardly ever."""
    load_again(every={"customers": timedelta(0), "tags": timedelta(days=9)})

    paths = {seen.path for seen in sandbox.seen}
    assert "customers" in paths
    assert "tags" not in paths


@pytest.mark.slow
@pytest.mark.parametrize("fault", [StopAt(0.4), Empty()])
def test_a_list_that_stops_short_deletes_nothing(
    fault: Any, shop: Account, shop_home: Path, clock: VirtualClock
) -> None:
    """Exit 65 with the counts and the command that accepts it; new and changed rows of other lists are loaded."""
    read = ["customers", "tags"]
    shop.touch("tags", next(iter(shop.tables["tags"])), title="Renamed")
    with Sandbox(shop, clock=clock.monotonic) as server:
        customers = len(shop.tables["customers"])
        server.faults.add(lambda request: request.path == "customers", fault, times=None)
        short = run(server, shop_home, clock, read, is_full=True)
        server.faults.clear()

        assert 65 == short.exit_code
        assert "--accept-deletes customers" in str(short.sync.stats["customers"].error)
        assert f"of {customers} rows" in str(short.sync.stats["customers"].error)
        assert [] == differences(shop, short.file)
        assert 0 == run(server, shop_home, clock, read, is_full=True).exit_code


@pytest.mark.slow
@pytest.mark.parametrize("fault", [StopAt(0.4), Empty()])
def test_listings_of_open_orders_that_stop_short_delete_nothing(
    fault: Any, shop: Account, shop_home: Path, clock: VirtualClock
) -> None:
    """The open rows that no listing shows are read one by one; the run says that the listings were not whole."""
    with Sandbox(shop, clock=clock.monotonic) as server:
        for _ in range(60):
            shop.step()
        run(server, shop_home, clock, verify_within=IN_EACH_RUN)
        server.faults.add(lambda one: one.path == "orders" and "status" in one.query, fault, times=None)
        short = run(server, shop_home, clock, verify_within=IN_EACH_RUN)

    assert 65 == short.exit_code
    assert [] == of_promised(differences(shop, short.file))


def test_deleted_rows_are_marked_with_their_children(sandbox: Sandbox, load_again: Load) -> None:
    """At the next sweep, each confirmed by its detail call; the rows stay, with the moment."""
    key = next(key for key, row in sandbox.account.tables["customers"].items() if row["addresses"])
    remove(sandbox.account, "customers", key)
    loaded = load_again("customers")

    assert [] == [line for line in differences(sandbox.account, loaded.file) if line.startswith("customers")]
    rows = "select count(*), count(_deleted_at) from picqer.{} where idcustomer = {}"
    assert [(1, 1)] == loaded.sql(rows.format("customers", key))
    assert loaded.sql(rows.format("customers__addresses", key))[0][1] >= 1
    assert [("customers", str(key))] == loaded.sql("select collection, key from picqer._picqer_deletions")
    assert 1 == sum(seen.status == 404 for seen in sandbox.seen)


@pytest.mark.slow
def test_rows_without_a_detail_call_need_two_walks(sandbox: Sandbox, load_again: Load) -> None:
    """One walk can miss a living row."""
    key = next(iter(sandbox.account.tables["templates"]))
    remove(sandbox.account, "templates", key)
    first, second = (load_again("templates").sql("select count(_deleted_at) from picqer.templates") for _ in range(2))

    assert ([(0,)], [(1,)]) == (first, second)


@pytest.mark.slow
def test_a_deletion_survives_a_kill_before_it_is_marked(
    sandbox: Sandbox, load_again: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It travels with the rows; the next run marks it first."""
    key = next(iter(sandbox.account.tables["customers"]))
    remove(sandbox.account, "customers", key)
    with monkeypatch.context() as patch:
        patch.setattr(invocation, "apply_deletions", lambda _: 0)
        killed = load_again("customers")
    assert [(0,)] == killed.sql("select count(_deleted_at) from picqer.customers")

    again = load_again("tags")

    assert [(key,)] == again.sql("select idcustomer from picqer.customers where _deleted_at is not null")


@pytest.mark.slow
def test_a_row_that_is_there_again_loses_its_mark(sandbox: Sandbox, load_again: Load) -> None:
    """And keeps it lost."""
    key, row = next(iter(sandbox.account.tables["customers"].items()))
    remove(sandbox.account, "customers", key)
    load_again("customers")
    sandbox.account._books.add("customers", row)
    load_again("customers")
    again = load_again("customers")

    assert [] == [line for line in differences(sandbox.account, again.file) if line.startswith("customers")]


@pytest.fixture
def thirty_gone(sandbox: Sandbox, load_into: Load) -> list[int]:
    """The customers that a shop has lost since they were loaded."""
    add_copies(sandbox.account, "customers", 60)
    load_into("customers")
    gone = list(sandbox.account.tables["customers"])[:30]
    remove(sandbox.account, "customers", *gone)
    return gone


def test_many_deletions_wait_for_a_word(thirty_gone: list[int], load_into: Load) -> None:
    """More than 25 and more than 2 % are withheld; `--accept-deletes` marks exactly those that are gone."""
    withheld = load_into("customers")
    accepted = load_into("customers", accept_deletes=["customers"])

    assert (65, 0) == (withheld.exit_code, accepted.exit_code)
    assert sorted(thirty_gone) == [
        key
        for (key,) in accepted.sql("select idcustomer from picqer.customers where _deleted_at is not null order by 1")
    ]


@pytest.mark.slow
def test_accepting_deletions_reads_what_is_not_due(thirty_gone: list[int], load_into: Load) -> None:
    """Whether the collection is named beside it or not; and withheld ones are looked at again until then."""
    codes = [load_into("customers").exit_code, load_into().exit_code]
    accepted = load_into(accept_deletes=["customers"])

    assert [65, 65, 0] == [*codes, accepted.exit_code]
    assert [(len(thirty_gone),)] == accepted.sql("select count(_deleted_at) from picqer.customers")


@pytest.mark.slow
def test_stock_that_a_list_no_longer_shows_is_doubted_first(
    shop: Account, shop_home: Path, clock: VirtualClock
) -> None:
    """An empty list zeroes no snapshot; one word is enough for rows that have no detail call."""
    with Sandbox(shop, clock=clock.monotonic) as server:
        before = run(server, shop_home, clock, ["tags"]).sql("select sum(stock), count(*) from picqer.stock_snapshots")
        server.faults.add(lambda request: request.path.endswith("/stock"), Empty(), times=None)
        doubted = run(server, shop_home, clock, ["warehouses", "warehouse_stock"])
        after = doubted.sql("select sum(stock), count(*) from picqer.stock_snapshots")
        accepted = run(server, shop_home, clock, ["warehouses", "warehouse_stock"], accept_deletes=["warehouse_stock"])

    assert 65 == doubted.exit_code
    assert before == after
    assert [(0,)] == accepted.sql("select count(*) from picqer.warehouse_stock where _deleted_at is null")


def test_rows_that_were_deleted_by_hand_leave_no_children(sandbox: Sandbox, home: Path, load_again: Load) -> None:
    """A full run brings the rows back with their children, and not beside the old ones."""
    changed(home, "delete from picqer.orders where idorder in (select idorder from picqer.orders limit 5)")
    again = load_again("orders", is_full=True)

    assert [] == differences(sandbox.account, again.file)


def test_rows_that_were_deleted_by_hand_and_read_again_do_not_double_their_children(
    home: Path, load_again: Load
) -> None:
    """An ordinary run reads those again that are open."""
    changed(home, "delete from picqer.orders where status in ('processing', 'expected', 'concept', 'paused')")
    again = load_again("orders")
    lines = "select count(*), count(distinct idorder_product) from picqer_live.orders__products where idorder in "
    ((count, distinct),) = again.sql(f"{lines} (select idorder from picqer_live.orders)")
    read_again = "select count(*) from picqer.orders where status in ('processing', 'expected', 'concept', 'paused')"

    assert [(0,)] != again.sql(read_again)
    assert count == distinct


def test_a_return_that_changes_twice_in_a_second_is_read_twice(sandbox: Sandbox, load_again: Load) -> None:
    """Its stamp does not tell."""
    account = sandbox.account
    key = next(iter(account.tables["returns"]))
    account.touch("returns", key, reference="one")
    load_again("returns")
    account.touch("returns", key, reference="two")
    again = load_again("returns")

    assert [("two",)] == again.sql(f"select reference from picqer.returns where idreturn = {key}")


def test_a_queue_keeps_what_is_done(sandbox: Sandbox, load_again: Load) -> None:
    """Its rows come and go by nature; when one was found to be gone stands beside it, in wall time."""
    key = next(iter(sandbox.account.tables["picking-containers"]))
    remove(sandbox.account, "picking-containers", key)
    loaded = load_again("picking_containers")

    resolved = loaded.sql(
        "select idpicking_container, resolved_at = (_deleted_at at time zone 'Europe/Amsterdam')::timestamp(0) "
        "from picqer.picking_containers where resolved_at is not null"
    )
    assert [(key, True)] == resolved


def test_a_final_order_that_is_gone_is_found_by_the_scrub(sandbox: Sandbox, load_again: Load) -> None:
    """No list of an ordinary run would show it."""
    key = next(key for key, one in sandbox.account.tables["orders"].items() if one["status"] == "completed")
    remove(sandbox.account, "orders", key)
    loaded = load_again("orders")

    assert [(key,)] == loaded.sql("select idorder from picqer.orders where _deleted_at is not null")
    assert [(0,)] == loaded.sql(
        f"select count(*) from picqer.orders__products where idorder = {key} and _deleted_at is null"
    )


@pytest.mark.slow
def test_filters_on_ids_that_are_ignored_cost_requests_but_no_rows(
    sandbox: Sandbox, load_again: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older Picqer does not know `beforeid`; rows are then asked one by one."""
    for name in ("sinceid", "beforeid"):
        monkeypatch.delitem(FILTERS["picklists"], name)  # type: ignore[attr-defined]
    for _ in range(60):
        sandbox.account.step()
    loaded = load_again()

    held = {key for (key,) in loaded.sql("select idpicklist from picqer.picklists where _deleted_at is null")}
    assert set(sandbox.account.tables["picklists"]) == held
    assert len(sandbox.seen) <= 160


def test_a_filter_on_dates_that_is_ignored_makes_the_list_be_read_whole(
    sandbox: Sandbox, load_again: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would otherwise be taken for everything that is new."""
    monkeypatch.delitem(FILTERS["shipments"], "sincedate")  # type: ignore[attr-defined]
    for _ in range(60):
        sandbox.account.step()
    loaded = load_again("picklists", "shipments")

    assert [] == [line for line in differences(sandbox.account, loaded.file) if line.startswith("shipments")]


def test_stock_is_kept_per_day(sandbox: Sandbox, load_again: Load) -> None:
    """One row per product, warehouse and day: the day's last reading, zero when a product has nothing left."""
    account = sandbox.account
    first = load_again("products", "warehouses", "warehouse_stock").sql(
        "select count(*), count(distinct day) from picqer.stock_snapshots"
    )
    (idwarehouse, idproduct), _ = next(
        ((warehouse, row["idproduct"]), row)
        for warehouse in account.tables["warehouses"]
        for row in account.warehouse_stock(warehouse)
        if row["stock"]["stock"] and not row["stock"]["reserved"]
    )
    entry = next(one for one in account.tables["products"][idproduct]["stock"] if one["idwarehouse"] == idwarehouse)
    account._company.stock.take(idproduct, idwarehouse, entry["stock"], reason="", change_type="manual", iduser=None)
    again = load_again("products", "warehouses", "warehouse_stock")

    assert first == again.sql("select count(*), count(distinct day) from picqer.stock_snapshots")
    assert [(0, 0)] == again.sql(
        "select stock, freestock from picqer.stock_snapshots "
        f"where idwarehouse = {idwarehouse} and idproduct = {idproduct}"
    )


@fault("E9", "without working files the run continues from the state of the database")
@pytest.mark.slow
def test_an_empty_working_directory_goes_on_where_the_database_is(
    sandbox: Sandbox, home: Path, load_again: Load, caplog: pytest.LogCaptureFixture
) -> None:
    """State lives with the data; the run says that it found no working files."""
    shutil.rmtree(home / ".dlt")
    again = load_again()

    assert "repaired: this machine has no working files for this database" in caplog.text
    assert len(sandbox.seen) <= 80
    assert [] == differences(sandbox.account, again.file)


@fault("E8", "detected, reported, and brought up to date")
@pytest.mark.slow
def test_a_restored_backup_is_noticed_and_brought_up_to_date(
    sandbox: Sandbox, home: Path, load_again: Load, caplog: pytest.LogCaptureFixture
) -> None:
    """This machine remembers loads that the database has lost."""
    backup = home / "backup.duckdb"
    shutil.copy(home / "warehouse.duckdb", backup)
    for _ in range(120):
        sandbox.account.step()
    load_again()
    shutil.copy(backup, home / "warehouse.duckdb")
    again = load_again()

    assert "repaired: the database is not as this machine left it" in caplog.text
    assert [] == of_promised(differences(sandbox.account, again.file))


@fault("E9", "a new database is loaded")
@pytest.mark.slow
def test_a_database_that_was_removed_is_made_again(sandbox: Sandbox, home: Path, load_again: Load) -> None:
    """As on the first day."""
    (home / "warehouse.duckdb").unlink()
    again = load_again()

    assert [] == differences(sandbox.account, again.file)


@fault("E9", "the table is loaded again, and the run reports it")
@pytest.mark.parametrize(
    "tables",
    [
        ["tags", "orders", "products__stock"],
        pytest.param(["orders__products", "returns__returned_products"], marks=pytest.mark.slow),
    ],
)
def test_a_table_that_was_dropped_is_loaded_again(
    tables: list[str], sandbox: Sandbox, home: Path, load_again: Load, caplog: pytest.LogCaptureFixture
) -> None:
    """Whole, and the run says so."""
    for table in tables:
        changed(home, f"drop table picqer.{table}")
    again = load_again()

    for table in tables:
        assert f"repaired: a table of {table.partition('__')[0]} was missing" in caplog.text
    assert [] == differences(sandbox.account, again.file)


def test_a_mark_ahead_of_the_data_goes_back(
    sandbox: Sandbox, home: Path, load_again: Load, caplog: pytest.LogCaptureFixture
) -> None:
    """Somebody deleted the newest rows from the database."""
    changed(
        home,
        "delete from picqer.stockhistory "
        "where changed_at > (select max(changed_at) from picqer.stockhistory) - interval 40 day",
    )
    again = load_again("stockhistory")

    assert "stockhistory: its mark was" in caplog.text
    assert [] == [line for line in differences(sandbox.account, again.file) if line.startswith("stockhistory")]


@pytest.mark.slow
def test_history_that_is_asked_for_later_is_read_later(tmp_path: Path, clock: VirtualClock) -> None:
    """`since` moves back: the rows in between come too."""
    shop = Account(seed=3, orders=60)
    middle = sorted(order["created"] for order in shop.tables["orders"].values())[30]
    with Sandbox(shop, clock=clock.monotonic) as server:
        some = run(server, tmp_path, clock, ["orders"], since=datetime.fromisoformat(middle))
        assert 20 <= some.sql("select count(*) from picqer.orders")[0][0] <= 45
        whole = run(server, tmp_path, clock, ["orders"])

    assert [] == [line for line in differences(shop, whole.file) if line.startswith("orders")]


@pytest.mark.slow
def test_an_ordinary_run_goes_on_after_a_full_one(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """Also when that was the first one: nothing is read twice."""
    run(sandbox, tmp_path, clock, is_full=True)
    asked = len(sandbox.seen)
    again = run(sandbox, tmp_path, clock)

    assert len(sandbox.seen) - asked <= 80
    assert [] == differences(sandbox.account, again.file)


@pytest.mark.slow
def test_a_long_history_is_read_window_by_window(
    tmp_path: Path, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Newest first, open rows before all; the windows find their own size, and together they are everything."""
    monkeypatch.setattr(backfill, "LONG", 150)
    shop = Account(seed=3, orders=700)
    with Sandbox(shop, clock=clock.monotonic) as server:
        loaded = run(server, tmp_path, clock, ["orders", "stockhistory"])
        windows = [dict(seen.query) for seen in server.seen if seen.path == "orders"]

    assert [] == [line for line in differences(shop, loaded.file) if line.startswith(("orders", "stockhistory"))]
    assert {"status"} == windows[1].keys()
    assert len({one.get("untildate") for one in windows}) >= 4
    assert len(windows) <= 60


def test_unproven_walks_move_no_mark(sandbox: Sandbox, load_again: Load, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a failed walk saw is kept; the next run asks again from the old mark."""
    order = next(iter(sandbox.account.tables["purchaseorders"]))
    sandbox.account.touch("purchaseorders", order, remarks="late")

    def unlinked(*_: Any, **__: Any) -> Iterator[Any]:
        raise Uncertified("its pages could not be linked")
        yield

    with monkeypatch.context() as patch:
        patch.setattr(context, "walk", unlinked)
        assert 75 == load_again("purchaseorders").exit_code
    again = load_again("purchaseorders")

    assert [("late",)] == again.sql(f"select remarks from picqer.purchaseorders where idpurchaseorder = {order}")
