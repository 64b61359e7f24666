"""Cases D: what is gone, and what only seems to be."""

from __future__ import annotations

from typing import Any

import pytest

from picqer.sandbox import Edit, Empty, ListOrder, Status, StopAt
from picqer.sandbox.exchange import Request
from picqer.source.context import Context
from tests.business import remove
from tests.faults.catalogue import fault
from tests.faults.conftest import CUSTOMERS, TAGS, Open, Shop, add_copies

pytestmark = pytest.mark.slow

MARKED = "select {} from picqer.{} where _deleted_at is not null"


def marked(shop: Shop, table: str, key: str) -> set[Any]:
    """The keys of the rows that are marked as gone."""
    return {value for (value,) in shop.sql(MARKED.format(key, table))}


@fault("D1", "3 of 1,000 are marked with their children, confirmed by 3 detail calls, exit 0")
def test_d1_three_of_a_thousand_rows_are_deleted(open_filled: Open) -> None:
    shop = open_filled()
    gone = {*sorted(shop.account.tables["customers"])[100::300]}
    remove(shop.account, "customers", *gone)
    result = shop.run("customers")

    assert (0, 3, 3) == (result.code, len(gone), result.sync.stats["customers"].counts.deleted)
    assert gone == marked(shop, "customers", "idcustomer")
    assert gone == marked(shop, "customers__addresses", "idcustomer")
    assert {*shop.account.tables["customers"]} == shop.keys("customers__addresses", "idcustomer")
    assert {f"customers/{key}" for key in gone} == {seen.path for seen in shop.server.seen if seen.status == 404}
    assert 3 == sum(seen.path.startswith("customers/") for seen in shop.server.seen)


@fault("D2", "none of 250 is marked; exit 65, the message has the counts and the command that accepts it")
def test_d2_a_whole_collection_that_answers_with_an_empty_list(open_filled: Open) -> None:
    shop = open_filled()
    shop.server.faults.add("tags", Empty(), times=None)
    result = shop.run("tags")

    assert 65 == result.code
    assert f"{TAGS} of {TAGS} rows of tags" in result.message
    assert "picqer load tags --accept-deletes tags" in result.message
    assert set() == marked(shop, "tags", "idtag")


@fault("D3", "none of 1,000 is marked; exit 65 with the counts")
def test_d3_a_list_that_stops_at_forty_percent(open_filled: Open) -> None:
    shop = open_filled()
    shop.server.faults.add("customers", StopAt(0.4), times=None)
    result = shop.run("customers")

    assert 65 == result.code
    assert f"600 of {CUSTOMERS} rows of customers" in result.message
    assert set() == marked(shop, "customers", "idcustomer")
    assert CUSTOMERS == len(shop.keys("customers", "idcustomer"))


@fault("D3", "a short list: each missing row gets a detail call, none is marked, exit 0")
def test_d3_a_short_list_that_stops_at_forty_percent(open_filled: Open) -> None:
    shop = open_filled()
    suppliers = shop.account.tables["suppliers"]
    shop.server.faults.add("suppliers", StopAt(0.4), times=None)
    result = shop.run("suppliers")

    assert 0 == result.code
    assert set() == marked(shop, "suppliers", "idsupplier")
    assert {*suppliers} == shop.keys("suppliers", "idsupplier")
    assert 3 <= sum(seen.path.startswith("suppliers/") for seen in shop.server.seen) < len(suppliers)


@fault("D4", "60 of 1,000: exit 65 and none marked; with --accept-deletes exactly these 60, exit 0")
def test_d4_six_percent_that_are_really_deleted(open_filled: Open) -> None:
    shop = open_filled()
    gone = {*sorted(shop.account.tables["customers"])[:60]}
    remove(shop.account, "customers", *gone)
    found = [
        (shop.run("customers", accept_deletes=accepted).code, marked(shop, "customers", "idcustomer"))
        for accepted in ([], ["customers"])
    ]

    assert [(65, set()), (0, gone)] == found


@fault("D5", "a row is created, another one moves from the unread to the read part: both exist")
def test_d5_a_row_that_is_created_or_touched_during_the_sweep(open_filled: Open) -> None:
    shop = open_filled(list_orders={"tags": ListOrder.BY_NAME})
    by_name = sorted(shop.account.tables["tags"], key=lambda key: shop.account.tables["tags"][key]["title"].casefold())
    moved, created = by_name[-1], [0]

    def act() -> None:
        if len(shop.server.seen) == 2:
            shop.account.touch("tags", moved, title="AAAA")
            created[:] = add_copies(shop.account, "tags", 1)

    shop.server.before_each = act
    result = shop.run("tags")

    assert 0 == result.code
    assert set() == marked(shop, "tags", "idtag")
    assert {moved, *created} <= shop.keys("tags", "idtag")
    assert [("AAAA",)] == shop.sql(f"select title from picqer.tags where idtag = {moved}")


@fault("D6", "200: its new version is loaded, exit 0; 500: it stays, exit 75; 403: it stays, the report says why")
@pytest.mark.parametrize(("status", "code", "color"), [(200, 0, "#123456"), (500, 75, None), (403, 0, None)])
def test_d6_what_seems_gone_and_answers_by_itself(status: int, code: int, color: str | None, open_filled: Open) -> None:
    shop = open_filled()
    key = max(shop.account.tables["tags"])
    before = shop.account.tables["tags"][key]["color"]
    shop.account.touch("tags", key, color="#123456")
    shop.server.faults.add("tags", Edit(lambda rows: [row for row in rows if row["idtag"] != key]), times=None)
    if status != 200:
        shop.server.faults.add(f"tags/{key}", Status(status), times=None)
    result = shop.run("tags")

    assert code == result.code
    assert set() == marked(shop, "tags", "idtag")
    assert [(color or before,)] == shop.sql(f"select color from picqer.tags where idtag = {key}")
    assert (status == 200) == (result.sync.stats["tags"].error is None)


@fault("D7", "its _deleted_at is removed, and its children exist")
def test_d7_a_row_that_is_created_again(open_filled: Open) -> None:
    shop = open_filled()
    key = max(shop.account.tables["customers"])
    record = shop.account.tables["customers"][key]
    remove(shop.account, "customers", key)
    shop.run("customers")
    assert {key} == marked(shop, "customers", "idcustomer")

    with shop.account.lock:
        shop.account._books.add("customers", {**record, "remarks": "again"})
    result = shop.run("customers")

    assert 0 == result.code
    assert set() == marked(shop, "customers", "idcustomer") | marked(shop, "customers__addresses", "idcustomer")
    assert [("again",)] == shop.sql(f"select remarks from picqer.customers where idcustomer = {key}")


@fault("D9", "none is marked; the next run marks exactly the 3 deleted rows")
@pytest.mark.parametrize("way", ["killed", "out of time"])
def test_d9_a_sweep_that_ends_at_sixty_percent(way: str, open_filled: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = open_filled()
    gone = {*sorted(shop.account.tables["customers"])[100::300]}
    remove(shop.account, "customers", *gone)
    if way == "killed":
        with monkeypatch.context() as patch:
            patch.setattr(Context, "_keep_place", dies_at(600))
            ended = shop.run("customers")
    else:
        shop.server.before_each = lambda: shop.clock.sleep(10) if len(shop.server.seen) >= 6 else None
        ended = shop.run("customers", max_seconds=10)
        shop.server.before_each = None

    assert 75 == ended.code
    assert set() == marked(shop, "customers", "idcustomer")
    assert 0 == shop.run("customers").code
    assert gone == marked(shop, "customers", "idcustomer")


def dies_at(offset: int) -> Any:
    """Keep a walk's place, until it comes to an offset."""
    keep = Context._keep_place

    def keep_place(*place: Any) -> None:
        if place[-1].offset >= offset:
            raise KeyboardInterrupt
        keep(*place)

    return keep_place


@fault("D10", "none is marked, the old rows stay; exit 65, the message names the key and both types")
@pytest.mark.parametrize(("path", "key"), [("tags", "idtag"), ("suppliers", "idsupplier")])
def test_d10_ids_that_become_text(path: str, key: str, open_filled: Open) -> None:
    shop = open_filled()
    before = shop.keys(path, key)

    def spoil(body: Any) -> Any:
        return [spoil(row) for row in body] if isinstance(body, list) else {**body, key: str(body[key])}

    def concerns(request: Request) -> bool:
        return request.path.startswith(path)

    shop.server.faults.add(concerns, Edit(spoil), times=None)
    result = shop.run(path)

    assert 65 == result.code
    assert set() == marked(shop, path, key)
    assert before == shop.keys(path, key)
    assert f"{path}.{key} is bigint and came as" in result.message
