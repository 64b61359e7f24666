"""Cases H: what a run claims is true, or it says what it does not know."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from picqer.load.inspect.status import status_of
from picqer.sandbox import Edit, Headers
from picqer.source import COLLECTIONS
from picqer.source.strategies.absence import AT_ONCE
from tests.business import edit_in_silence, pass_time, remove
from tests.faults.catalogue import fault
from tests.faults.conftest import Open, add_copies

pytestmark = pytest.mark.slow

COVERED = "select rows, rows_known, verified_at is not null from picqer._picqer_coverage where collection = "


@fault("H1", "a first load reads the lists of every product; one that runs out of time claims no verification")
def test_h1_a_first_load_reads_every_product(open_shop: Open) -> None:
    shop = open_shop()
    add_copies(shop.account, "products", 700)
    names = ("products", "warehouses", "product_warehouses", "product_locations")
    shop.run(*names, max_seconds=60)
    part = shop.sql(COVERED + "'product_warehouses'")
    result = shop.run(*names)
    asked = [seen.path for seen in shop.server.seen if seen.path.endswith("/warehouses")]

    assert [(None, False)] == [(known, is_verified) for _, known, is_verified in part]
    assert 0 == result.code
    assert len(shop.account.tables["products"]) == len({*asked}) >= len(asked) - AT_ONCE
    ((rows, known, is_verified),) = shop.sql(COVERED + "'product_warehouses'")
    assert (rows, True) == (known, is_verified)


@fault("H2", "40 of 105 rows: zero in the snapshots and marked after two runs, which exit with 0")
def test_h2_many_rows_of_stock_sell_out(open_shop: Open) -> None:
    """More than the guard of other lists lets go."""
    shop = open_shop(orders=1500)
    names = ("products", "warehouses", "warehouse_stock")
    shop.run(*names)
    stock, sold_out = shop.account._company.stock, 0
    for idwarehouse in shop.account.tables["warehouses"]:
        rows = [row for row in shop.account.warehouse_stock(idwarehouse) if not row["stock"]["reserved"]]
        sold = [row["idproduct"] for row in rows[:20]]
        sold_out += len(sold)
        for idproduct in sold:
            (entry,) = (
                one for one in shop.account.tables["products"][idproduct]["stock"] if one["idwarehouse"] == idwarehouse
            )
            stock.take(idproduct, idwarehouse, entry["stock"], reason="", change_type="manual", iduser=None)
    codes = [shop.run(*names).code for _ in range(2)]

    assert ([0, 0], 40) == (codes, sold_out)
    assert [(105,)] == shop.sql("select count(*) from picqer.warehouse_stock")
    assert [(sold_out,)] == shop.sql("select count(*) from picqer.warehouse_stock where _deleted_at is not null")
    assert [(sold_out,)] == shop.sql("select count(*) from picqer.stock_snapshots where stock = 0 and freestock = 0")


@fault("H6", "it is not believed: no claim reaches past the last run, and the next run reads everything that is due")
@pytest.mark.parametrize("days", [400, 30])
def test_h6_a_date_far_in_the_future(days: int, open_shop: Open) -> None:
    shop = open_shop()
    shop.run("customers", "comments", "orders")
    later = datetime(2026, 10, 30, 16, tzinfo=UTC) + timedelta(days=days)
    shop.server.faults.add(lambda _: True, Headers({"Date": format_datetime(later, usegmt=True)}), times=None)
    pass_time(shop.account, timedelta(days=1))
    wrong = shop.run("orders")
    every = shop.run()
    shop.server.faults.clear()
    pass_time(shop.account, timedelta(days=1))
    shop.server.seen.clear()
    result = shop.run()

    assert [0, 0, 0] == [wrong.code, every.code, result.code]
    assert {"customers", "comments"} <= {seen.path for seen in shop.server.seen}
    assert (
        shop.account.now + timedelta(seconds=1) > shop.sql("select max(complete_to) from picqer._picqer_coverage")[0][0]
    )


@fault("H6", "a stored time in the future is ignored and reported")
def test_h6_a_kept_moment_in_the_future(open_shop: Open, caplog: pytest.LogCaptureFixture) -> None:
    shop = open_shop()
    pass_time(shop.account, timedelta(days=400))
    shop.run()
    pass_time(shop.account, timedelta(days=-399))
    shop.server.seen.clear()
    result = shop.run()

    assert 0 == result.code
    assert {"customers", "comments", "tags"} <= {seen.path for seen in shop.server.seen}
    assert "lies in the future" in caplog.text


@fault("H7", "a row with it counts as open and is read in each run; the status is reported once")
@pytest.mark.parametrize(("name", "path"), [("orders", "orders"), ("picklists_batches", "picklists/batches")])
def test_h7_a_status_that_nobody_documented(name: str, path: str, open_shop: Open) -> None:
    shop = open_shop()
    table = shop.account.tables[path]
    edit_in_silence(shop.account, path, max(table), status="processing" if name == "orders" else "open")
    shop.run(name)
    key = max(table)
    edit_in_silence(shop.account, path, key, status="on_hold")
    held = shop.run(name)
    edit_in_silence(shop.account, path, key, status="cancelled")
    again = shop.run(name)
    (identity,) = (next(iter(table[key])),)

    assert [0, 0] == [held.code, again.code]
    told = [event for run in (held, again) for event in run.sync.stats[name].events if "on_hold" in event]
    assert [f"{name}.status: the value 'on_hold' is not documented; it is kept as it is"] == told
    assert [("cancelled",)] == shop.sql(f"select status from picqer.{name} where {identity} = {key}")


@fault("H7", "so are other undocumented values, and fields that no longer come")
@pytest.mark.slow
def test_h7_what_is_not_as_documented_is_told_once(open_shop: Open) -> None:
    """In the log and in the run log; a full refresh in between does not make it forget."""
    shop = open_shop()
    shop.run("tags", "products", "orders")
    shop.server.faults.add(
        "tags", Edit(lambda rows: [{name: row[name] for name in row if name != "color"} for row in rows]), times=None
    )
    shop.server.faults.add("products", Edit(lambda rows: [row | {"type": "service"} for row in rows]), times=None)
    for is_full in (False, True, False):
        shop.run("tags", "products", "orders", is_full=is_full)

    assert [
        ("products", "products.type: the value 'service' is not documented; it is kept as it is"),
        ("tags", "tags: no row has these documented fields any more: color; they become empty"),
    ] == shop.sql("select collection, events from picqer._picqer_runs where events is not null order by 1")


@fault("H11", "each run says it in one sentence, with the counts and the command that accepts the deletions")
@pytest.mark.parametrize("rows", [40, 250])
def test_h11_a_list_that_becomes_empty_for_good(rows: int, open_shop: Open) -> None:
    shop = open_shop()
    shop.run("comments", "tags")
    add_copies(shop.account, "comments", rows)
    shop.run("comments", "tags")
    remove(shop.account, "comments", *shop.account.tables["comments"])
    results = [shop.run("comments", "tags") for _ in range(3)]
    assert all("picqer load comments --accept-deletes comments" in one.message for one in results)
    assert 0 == shop.run("comments", accept_deletes=["comments"]).code
    assert set() == shop.keys("comments", "idcomment")


@fault("H12", "exit 0; log, `_picqer_runs`, coverage and `picqer status` say by when, and status exits with 1")
def test_h12_a_share_that_is_not_enough(open_shop: Open, caplog: pytest.LogCaptureFixture) -> None:
    shop = open_shop()
    add_copies(shop.account, "products", 300)
    names = ("products", "warehouses", "product_warehouses")
    shop.run(*names)
    pass_time(shop.account, timedelta(minutes=10))
    result = shop.run(*names, verify_within={"default": timedelta(hours=1)}, verify_share=0.01)
    status = status_of(shop.destination(), {}, timedelta(days=1))
    ((events, due),) = shop.sql(
        "select events, verify_due_by from picqer._picqer_runs join picqer._picqer_coverage using (collection) "
        "where collection = 'product_warehouses' order by run desc limit 1"
    )
    said = f"product_warehouses: all rows will be verified by {due.astimezone(UTC):%Y-%m-%d %H:%M} UTC, not by "
    (shown,) = (one for one in status.as_json()["collections"] if one["name"] == "product_warehouses")

    assert 0 == result.code
    assert [True] * 4 == [said in text for text in (events, caplog.text, status.problem, shown["late"])]
    assert due == datetime.fromisoformat(shown["verify_due_by"]).replace(microsecond=due.microsecond)
    assert status.problem.count("verified") == 1


@fault("H12", "once the moment has passed, `picqer status` exits with 1 and says so")
def test_h12_runs_that_stopped(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags", "suppliers", verify_within={"default": timedelta(days=7), "tags": timedelta(milliseconds=1)})
    time.sleep(0.01)
    status = status_of(shop.destination(), {}, timedelta(days=1))

    assert status.problem.startswith("not verified again in time: tags (2026-10-30 ")
    assert "`picqer load --full` does it now" in status.problem
    assert "suppliers" not in status.problem


@fault("H6", "far in the past: it is not believed either; one wrong date among others costs nothing")
@pytest.mark.parametrize("times", [None, 1], ids=["each answer", "the first answer"])
def test_h6_a_date_far_in_the_past(times: int | None, open_shop: Open) -> None:
    """A deletion would lie before the row was loaded, a snapshot of stock on a day before the shop was there."""
    shop = open_shop()
    names = ("comments", "products", "warehouses", "warehouse_stock")
    shop.run(*names)
    pass_time(shop.account, timedelta(days=1))
    remove(shop.account, "comments", min(shop.account.tables["comments"]))
    shop.server.faults.add(lambda _: True, Headers({"Date": "Sat, 01 Jan 2000 00:00:00 GMT"}), times=times)
    wrong = shop.run(*names)
    seen = shop.keys("comments", "idcomment")
    ((day, complete_to),) = shop.sql(
        "select min(day), min(complete_to) from picqer.stock_snapshots, picqer._picqer_coverage"
    )

    assert (0, {*shop.account.tables["comments"]}) == (wrong.code, seen)
    assert (2026, 2026) == (day.year, complete_to.year)


@fault(
    "H1",
    "a list that two runs read in parts is verified since the first one began, also by `--full`; no row counts as gone",
)
@pytest.mark.parametrize(("name", "is_full"), [("orders", False), ("orders", True), ("customers", True)])
def test_h1_a_walk_in_two_parts(name: str, is_full: bool, open_shop: Open) -> None:
    """The time is up in the middle; what changes without a stamp in the first part is not seen by the second."""
    shop = open_shop()
    add_copies(shop.account, name, 1500)
    shop.server.before_each = lambda: shop.clock.sleep(5)
    part = shop.run("tags", name, max_seconds=60)
    untouched = shop.sql(f"select rows, verified_at from picqer._picqer_coverage where collection = '{name}'")
    pass_time(shop.account, timedelta(hours=5))
    rest = shop.run("tags", name, is_full=is_full)
    ((verified, complete_to),) = shop.sql(
        f"select verified_at, complete_to from picqer._picqer_coverage where collection = '{name}'"
    )

    assert [(75, True, None)] == [(part.code, rows > 0, at) for rows, at in untouched]
    assert (0, {*shop.account.tables[name]}) == (rest.code, shop.keys(name, next(iter(COLLECTIONS[name].key))))
    assert datetime(2026, 10, 30, 16, 1, tzinfo=UTC) > verified
    assert datetime(2026, 10, 30, 17, 1) > complete_to
