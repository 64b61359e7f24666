"""Cases A: lists whose pages are not what they should be, mostly in whole runs; single walks are in test_walk."""

from __future__ import annotations

from typing import Any

import pytest

from picqer.sandbox import Edit, Empty, Html, ListOrder, Short, Status, WrongJson
from picqer.sandbox.exchange import Request
from tests.business import remove
from tests.faults.catalogue import fault
from tests.faults.conftest import CUSTOMERS, TAGS, Open, Shop, add_copies
from tests.source.lists import List, a_list, read

pytestmark = pytest.mark.slow

REPORT = "select state, step_backs, list_order, deleted from picqer._picqer_runs order by began_at desc limit 1"
BEYOND = 150
"""An offset in the middle of the tags."""


def beyond(request: Request) -> bool:
    """Whether a page of tags is asked that lies behind the middle."""
    return request.path == "tags" and int(request.query.get("offset", "0")) >= BEYOND


def before(shop: Shop, number: int, act: Any) -> None:
    """Do something before the server makes its reply to a question, once."""
    asked = len(shop.server.seen)

    def happen() -> None:
        if len(shop.server.seen) - asked == number:
            act()

    shop.server.before_each = happen


@fault("A1", "1 of 1,000 customers deleted before the offset: none of the others lost, within 1.05 N/100 + 6 requests")
def test_a1_one_row_deleted_before_the_offset(open_filled: Open) -> None:
    shop = open_filled()
    gone, *others = sorted(shop.account.tables["customers"])
    shop.account.touch("customers", others[-1], remarks="changed")
    before(shop, 4, lambda: remove(shop.account, "customers", gone))
    asked = len(shop.server.seen)
    result = shop.run("customers")

    assert (0, "") == (result.code, result.message)
    assert {*others} <= shop.keys("customers", "idcustomer")
    assert [(others[-1],)] == shop.sql("select idcustomer from picqer.customers where remarks = 'changed'")
    assert result.sync.stats["customers"].is_certified
    assert len(shop.server.seen) - asked <= 1.05 * CUSTOMERS / 100 + 6


@fault("A2", "60 of 1,000 customers deleted between two pages: at least one step back, none of the others lost")
def test_a2_sixty_rows_deleted_between_two_pages(open_filled: Open) -> None:
    shop = open_filled()
    keys = sorted(shop.account.tables["customers"])
    for key in keys[400:]:
        shop.account.touch("customers", key, remarks="changed")
    before(shop, 4, lambda: remove(shop.account, "customers", *keys[:60]))
    result = shop.run("customers")

    assert 0 == result.code
    assert {(key,) for key in keys[400:]} == {
        *shop.sql("select idcustomer from picqer.customers where remarks = 'changed'")
    }
    assert result.sync.stats["customers"].certificates[0].step_backs >= 1


@fault("A4", "22 of 22 rows, although two pages share the touched row only; a link by key alone would lose one")
def test_a4_the_first_rows_deleted_and_one_touched() -> None:
    """Pages overlap by three rows, so that it takes three deletions for an unread row to slip by."""
    the_list = a_list(25, order=lambda row: row["updated"], page_size=10)

    def shift(rows: List) -> None:
        rows.delete(1, 2, 3)
        rows.touch(9)

    the_list.before = {2: shift}
    found, certificate = read(the_list)

    assert {*range(4, 26)} <= set(found)
    assert 10_009 == found[9]["updated"]
    assert 1 == certificate.step_backs


@fault("A5", "100 of 1,000 customers, newest change first, touched during the walk: all 100 changes are there")
def test_a5_rows_touched_during_the_walk(open_filled: Open) -> None:
    shop = open_filled(list_orders={"customers": ListOrder.BY_NAME})
    names = sorted(shop.account.tables["customers"], key=lambda key: shop.account.tables["customers"][key]["name"])

    def rename() -> None:
        for key in names[-100:]:
            shop.account.touch("customers", key, name=f"AA {key}")

    before(shop, 4, rename)
    result = shop.run("customers")

    assert 0 == result.code
    assert {*names} == shop.keys("customers", "idcustomer")
    assert [(100,)] == shop.sql("select count(*) from picqer.customers where name like 'AA %'")


@fault("A6", "an empty page is requested again: 250 of 250 tags, exit 0")
def test_a6_a_page_in_the_middle_that_is_empty_once(open_filled: Open) -> None:
    shop = open_filled()
    keys = [*shop.account.tables["tags"]]
    for key in keys:
        shop.account.touch("tags", key, color="#123456")
    shop.server.faults.add(beyond, Empty())
    result = shop.run("tags")

    assert (0, "") == (result.code, result.message)
    assert [(TAGS,)] == shop.sql("select count(*) from picqer.tags where color = '#123456' and _deleted_at is null")


@fault("A7", "exit 75, no row marked as deleted, cursor unchanged; the run after the fault is complete")
def test_a7_a_page_in_the_middle_that_is_always_empty(open_filled: Open) -> None:
    shop = open_filled()
    rule = shop.server.faults.add(beyond, Empty(), times=None)
    result = shop.run("tags")

    assert 75 == result.code
    assert "could not be linked" in result.message
    assert not result.sync.stats["tags"].is_certified
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")
    assert [(True,)] == shop.sql(
        "select mark_before = mark_after from picqer._picqer_runs where collection = 'tags' and state = 'failed'"
    )

    rule.times = 0
    assert 0 == shop.run("tags").code


@fault("A8", "eight attempts, then exit 75; no row of that list is written, the others are complete")
@pytest.mark.parametrize(
    "nonsense",
    [WrongJson("null"), WrongJson("{}"), WrongJson('{"error": true, "error_code": 1}'), Html(), Status(204, "")],
    ids=["null", "{}", "error", "HTML", "204"],
)
def test_a8_something_else_than_a_list_with_status_200(nonsense: Any, open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("tags", nonsense, times=None)
    result = shop.run("tags", "suppliers")

    assert 75 == result.code
    assert "tags" in result.message
    assert 8 == sum(seen.path == "tags" for seen in shop.server.seen)
    assert set() == shop.keys("tags", "idtag")
    assert {*shop.account.tables["suppliers"]} == shop.keys("suppliers", "idsupplier")


@fault("A9", "a page of 40 is not the end: 250 of 250 tags, exit 0")
def test_a9_a_short_page_in_the_middle(open_filled: Open) -> None:
    shop = open_filled()
    for key in shop.account.tables["tags"]:
        shop.account.touch("tags", key, color="#123456")
    shop.server.faults.add("tags", Short(40), skip=1)
    result = shop.run("tags")

    assert 0 == result.code
    assert [(TAGS,)] == shop.sql("select count(*) from picqer.tags where color = '#123456' and _deleted_at is null")


@fault("A10", "from whichever page on they have 50 rows: 600 of 600")
@pytest.mark.parametrize("number", range(8))
def test_a10_pages_that_become_fifty_rows(number: int) -> None:
    the_list = a_list(600)
    the_list.before = {number: lambda now: setattr(now, "page_size", 50)}

    found, certificate = read(the_list)

    assert set(range(1, 601)) == set(found)
    assert certificate.complete


@fault("A11", "its second page equals the first, so one page was the whole list; exit 0, 2 requests")
def test_a11_a_list_that_ignores_the_offset(open_filled: Open) -> None:
    shop = open_filled(unpaged=frozenset({"tags"}))
    added, *_ = add_copies(shop.account, "tags", 1)
    result = shop.run("tags")

    assert 0 == result.code
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")
    assert added in shop.keys("tags", "idtag")
    assert 2 == len(shop.server.seen)


@fault("A13", "with an update filter: the last request of the walk brings the newest version")
def test_a13_an_older_version_of_a_row_on_the_second_page(open_filled: Open) -> None:
    shop = open_filled()
    add_copies(shop.account, "purchaseorders", 100)
    key = min(shop.account.tables["purchaseorders"])
    old = dict(shop.account.tables["purchaseorders"][key])
    shop.account.touch("purchaseorders", key, remarks="newest")
    shop.server.faults.add("purchaseorders", Edit(lambda rows: [*rows, old]), skip=1)
    result = shop.run("purchaseorders", is_full=True)

    assert 0 == result.code
    assert [("newest",)] == shop.sql(f"select remarks from picqer.purchaseorders where idpurchaseorder = {key}")


@fault("A13", "without an update filter: the later version counts, and the next run corrects it")
def test_a13_an_older_version_of_a_row_in_a_list_without_stamps(open_filled: Open) -> None:
    shop = open_filled(list_orders={"tags": ListOrder.BY_ID})
    key = min(shop.account.tables["tags"])
    old = dict(shop.account.tables["tags"][key])
    shop.account.touch("tags", key, color="#654321")
    shop.server.faults.add("tags", Edit(lambda rows: [*rows, old]), skip=1)
    query = f"select color from picqer.tags where idtag = {key}"
    found = [(shop.run("tags").code, shop.sql(query)) for _ in range(2)]

    assert [(0, [(old["color"],)]), (0, [("#654321",)])] == found


@fault("A14", "no walk depends on the order: the one deleted row is marked, exit 0, the report names the order")
def test_a14_another_order_than_in_the_run_before(open_filled: Open) -> None:
    shop = open_filled(list_orders={"tags": ListOrder.BY_ID_DESCENDING})
    gone = sorted(shop.account.tables["tags"])[120]
    remove(shop.account, "tags", gone)
    result = shop.run("tags")

    assert 0 == result.code
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")
    assert [(1,)] == shop.sql("select count(_deleted_at) from picqer.tags")
    assert [("complete", 0, "descending", 1)] == shop.sql(REPORT)


@fault("A15", "the walk ends, exit 65 with the counts: none of 1,000 customers is marked as deleted")
def test_a15_everything_deleted_during_the_walk(open_filled: Open) -> None:
    shop = open_filled()
    before(shop, 3, lambda: remove(shop.account, "customers", *shop.account.tables["customers"]))
    asked = len(shop.server.seen)
    result = shop.run("customers")

    assert 65 == result.code
    assert "--accept-deletes customers" in result.message
    assert CUSTOMERS == len(shop.keys("customers", "idcustomer"))
    assert len(shop.server.seen) - asked < 20
