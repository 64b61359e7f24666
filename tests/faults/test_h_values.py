"""Cases H: values that no column can hold."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from picqer.load.inspect.status import status_of
from picqer.load.inspect.verify import verify
from picqer.sandbox import Edit
from tests.faults.catalogue import fault
from tests.faults.conftest import Open, Shop

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


def seen_by_verify(shop: Shop) -> dict[str, tuple[int, int, int, int]]:
    """What differs of each collection: missing, stale, extra and rejected."""
    sync = shop.sync(*NAMES)
    found = {
        one.name: (len(one.missing), len(one.stale), len(one.extra), len(one.rejected))
        for one in verify(sync, shop.pipeline())
    }
    sync.client.close()
    return found


@fault("H9", "the row is loaded without that value, which is named and counted until a later reading heals it, exit 0")
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
        f"select amount, remarks from picqer.orders__products where idorder = {order} order by _dlt_list_idx limit 1"
    )
    assert [(None, None)] == shop.sql(f"select price, created from picqer.products where idproduct = {product}")
    assert {"orders": (0, 0, 0, 5), "products": (0, 0, 0, 2)} == seen_by_verify(shop)
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
