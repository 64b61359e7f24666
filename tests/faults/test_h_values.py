"""Cases H: values that no column can hold."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from picqer.load.inspect.status import status_of
from picqer.load.inspect.verify import verify
from picqer.sandbox import Edit
from picqer.source import COLLECTIONS
from picqer.source.catalog import OPEN_ORDERS
from picqer.source.schema import Table
from tests.faults.catalogue import fault
from tests.faults.conftest import Open, Shop
from tests.truth import KEYS, differences

TOLERANT = timedelta(days=1)
NAMES = ("orders", "products")
LOST = "select collection, key, field from picqer._rejected where healed_at is null order by all"


def spoiled(shop: Shop) -> tuple[int, int]:
    """Bad values of five kinds in one order and one product of an account."""
    order, product = min(shop.account.tables["orders"]), min(shop.account.tables["products"])
    line = shop.account.tables["orders"][order]["products"][0]
    line.update(amount=1.5, remarks="gift\x00")
    nested = {"notes": [{"said": "\ud800so"}]}
    shop.account.touch("orders", order, customer_remarks="ring\x00 twice", delivery=nested, pickup_point_data="\x00")
    shop.account.touch("products", product, price="12,50", created="2026-02-03T10:00:00+01:00")
    return order, product


def seen_by_verify(shop: Shop, *names: str) -> dict[str, tuple[int, int, int, int]]:
    """What differs of each collection: missing, stale, extra and rejected."""
    sync = shop.sync(*names)
    found = {
        one.name: (len(one.missing), len(one.stale), len(one.extra), len(one.rejected))
        for one in verify(sync, shop.pipeline())
    }
    sync.client.close()
    return found


@pytest.mark.slow
@fault("H9", "the row is loaded without that value; `_rejected` names it until it is read without the fault; exit 0")
def test_a_value_costs_itself_until_it_is_good_again(open_shop: Open) -> None:
    """In records and their lines, in documented and other fields; verify, coverage and status say what is lost."""
    shop = open_shop()
    order, product = spoiled(shop)
    first = shop.run(*NAMES)
    lost = [
        ("orders", str(order), "customer_remarks"),
        ("orders", str(order), "delivery.notes.0.said"),
        ("orders", str(order), "pickup_point_data"),
        ("orders", str(order), "products.0.amount"),
        ("orders", str(order), "products.0.remarks"),
        ("products", str(product), "created"),
        ("products", str(product), "price"),
    ]

    assert (0, lost) == (first.code, shop.sql(LOST))
    assert [("ring twice",)] == shop.sql(f"select customer_remarks from picqer.orders where idorder = {order}")
    assert [("so",)] == shop.sql(f"select said from picqer.orders__delivery__notes where idorder = {order}")
    assert [(None, "gift")] == shop.sql(
        f"select amount, remarks from picqer.orders__products where idorder = {order} order by _list_idx limit 1"
    )
    assert [(None, None)] == shop.sql(f"select price, created from picqer.products where idproduct = {product}")
    assert {"orders": (0, 0, 0, 5), "products": (0, 0, 0, 2)} == seen_by_verify(shop, *NAMES)
    counted = "select collection, rejected from picqer._picqer_coverage order by all"
    assert [("orders", 5), ("products", 2)] == shop.sql(counted)

    shop.account.tables["orders"][order]["products"][0]["amount"] = 2
    shop.account.touch("orders", order, customer_remarks="ring twice", pickup_point_data=None)
    shop.account.touch("products", product, price=12.5, created="2026-02-03 10:00:00")
    shop.run(*NAMES, is_full=True)
    left = [("orders", str(order), "delivery.notes.0.said"), ("orders", str(order), "products.0.remarks")]

    assert left == shop.sql(LOST)
    assert [("orders", 2), ("products", 0)] == shop.sql(counted)
    assert {"orders": 2} == {
        one.name: one.rejected for one in status_of(shop.destination(), {}, TOLERANT).collections if one.rejected
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "touched", [{"price": "12,50"}, {"updated": "soon"}, {"updated": 5}, {"updated": {}}, {"updated": [1]}], ids=repr
)
def test_h9_an_ordinary_run_goes_on_beside_a_bad_value(touched: dict[str, Any], open_filled: Open) -> None:
    """Also one in the column that its cursor goes by: the other rows are read as before, in as many requests."""
    shop = open_filled()
    spoilt, other = sorted(shop.account.tables["purchaseorders"])[:2]

    def spoil(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [row | touched if row["idpurchaseorder"] == spoilt else row for row in rows]

    shop.account.touch("purchaseorders", spoilt, remarks="spoilt")
    shop.server.faults.add("purchaseorders", Edit(spoil), times=None)
    shop.run("purchaseorders", is_full=True)
    shop.account.touch("purchaseorders", other, remarks="changed")
    ordinary = shop.run("purchaseorders")

    assert 0 == ordinary.code
    assert [("changed",)] == shop.sql(f"select remarks from picqer.purchaseorders where idpurchaseorder = {other}")


@pytest.mark.slow
def test_h9_of_several_readings_in_one_run_the_last_one_counts(open_shop: Open) -> None:
    """An open order is read as new and as open: bad in both it is lost, bad in the first only it is not."""
    shop = open_shop()
    shop.run("orders")
    order = max(key for key, row in shop.account.tables["orders"].items() if row["status"] in OPEN_ORDERS)

    def spoil(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [row | {"reference": "4\x002"} if row["idorder"] == order else row for row in rows]

    lost = []
    for times in (None, 1):
        shop.server.faults.clear()
        shop.server.faults.add("orders", Edit(spoil), times=times)
        shop.account.touch("orders", order, remarks=f"spoilt {times}")
        shop.run("orders")
        lost.append(shop.sql(LOST))

    assert [[("orders", str(order), "reference")], []] == lost


@pytest.mark.slow
def test_h9_what_has_no_row_any_more_is_not_counted_for_ever(open_shop: Open) -> None:
    """A record without a key that was put right, a bad value in a record that is gone."""
    shop = open_shop()
    keyless, gone = sorted(shop.account.tables["tags"])[:2]
    title = shop.account.tables["tags"][keyless]["title"]
    shop.account.touch("tags", gone, color={"red": 1})
    spoil = Edit(lambda rows: [row | {"idtag": None} if row["title"] == title else row for row in rows])
    shop.server.faults.add("tags", spoil, times=None)
    first = shop.run("tags")
    lost = shop.sql("select field from picqer._rejected where healed_at is null order by all")
    shop.server.faults.clear()
    with shop.account.lock:
        shop.account._books.remove("tags", gone)
    for _ in range(2):
        shop.run("tags", is_full=True)

    assert (0, [("color",), ("idtag",)]) == (first.code, lost)
    assert [] == shop.sql(LOST)


BAD = (
    *(
        "n\x00ul",
        "half \ud800",
        "12,50",
        "1_000",
        "NaN",
        "2026-02-30 10:00:00",
        "2026-02-03T10:00:00+01:00",
        "10:00+01:00",
    ),
    *(1.5, 0.12345678901, 2**63, 10**40, float("nan"), float("-inf"), True, -1, 10**28),
    *({}, {"a": {"b": "\x00"}}, [], [1], [{"a": float("inf")}], [[]], "", None, "0001-01-01", "9999-12-31 23:59:59"),
)
"""Values of every kind; some of them fit some columns."""


def spoilt(record: dict[str, Any], table: Table, shift: int) -> dict[str, Any]:
    """The record with another of these values in each field but the keys and in a new one, in its children too."""
    kept = {*table.key, *(parent.path[0] for parent in table.parents)}
    bad = {name: BAD[(shift + at) % len(BAD)] for at, name in enumerate(record) if name not in kept}
    for name, child in table.children.items():
        if isinstance(record.get(name), list):
            items = enumerate(record[name], shift)
            bad[name] = [spoilt(item, child, at) if isinstance(item, dict) else item for at, item in items]
    return record | bad | {"brand_new": BAD[shift % len(BAD)]}


def spoilt_rows(rows: list[dict[str, Any]], table: Table) -> list[dict[str, Any]]:
    """Each with its own selection of these values."""
    return [spoilt(row, table, row[table.key[0]]) for row in rows]


@pytest.mark.slow
def test_h9_no_value_in_any_field_costs_more_than_itself(open_shop: Open) -> None:
    """All kinds in all fields of all lists: every row is there, nothing but values is lost, the next reading heals."""
    shop = open_shop()
    listed = [name for name, one in COLLECTIONS.items() if name in KEYS and one.path in shop.account.tables]
    names = [name for name in listed if not COLLECTIONS[name].details_per_row]
    for name in names:
        spoil = partial(spoilt_rows, table=COLLECTIONS[name].table)
        shop.server.faults.add(COLLECTIONS[name].path, Edit(spoil), times=None)
    first = shop.run(*names)
    assert (65, []) == (first.code, [one.name for one in first.sync.stats.values() if one.error]), first.message
    rows = {name: shop.sql(f"select count(*) from picqer.{name}")[0][0] for name in names}
    seen = seen_by_verify(shop, *names)
    lost = dict(shop.sql("select collection, count(*) from picqer._rejected where healed_at is null group by all"))
    shop.server.faults.clear()
    second = shop.run(*names, is_full=True)

    assert {name: (0, 0, 0, lost.get(name, 0)) for name in names} == seen
    assert {name: len(shop.account.tables[COLLECTIONS[name].path]) for name in names} == rows
    assert (0, []) == (second.code, shop.sql(LOST))
    assert [] == [line for line in differences(shop.account, shop.file) if line.partition(":")[0] in names]
