"""The shop makes sense: at any moment, for any seed, and the same twice."""

from __future__ import annotations

import json
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from picqer.sandbox import Account
from picqer.sandbox.shop.events import EVENTS
from tests.sandbox.audit import audit

SEEDS = st.integers(0, 10_000)


@pytest.mark.parametrize("orders", [1, 20, 200, 1500])
def test_there_are_as_many_orders_as_asked_for(orders: int) -> None:
    """In the smallest shop too."""
    assert orders == len(Account(orders=orders).tables["orders"])


@given(SEEDS, st.integers(1, 400), st.booleans())
@settings(max_examples=25, deadline=None)
@pytest.mark.slow
def test_everything_adds_up_after_two_years(seed: int, orders: int, fulfilment: bool) -> None:
    """Orders, picklists, shipments, stock, its histories, purchases and returns."""
    assert [] == audit(Account(seed=seed, orders=orders, fulfilment=fulfilment))


@given(SEEDS, st.integers(1, 300))
@settings(max_examples=15, deadline=None)
def test_everything_adds_up_whatever_happens_next(seed: int, orders: int) -> None:
    """After each of the next events."""
    shop = Account(seed=seed, orders=orders)
    for _ in range(8):
        lines = [shop.step() for _ in range(25)]
        assert [] == audit(shop), lines


def test_every_kind_of_event_happens() -> None:
    """None is written for nothing."""
    happened = set()
    for seed in range(4):
        shop = Account(seed=seed, orders=300)
        for _ in range(30):
            shop.step()
            happened |= {event for event in EVENTS if event(shop._company)}
        assert [] == audit(shop)

    assert set() == EVENTS.keys() - happened


@pytest.mark.parametrize("seed", range(8))
def test_no_list_is_empty(seed: int) -> None:
    """In a shop of 200 orders every collection has a row."""
    shop = Account(seed=seed, orders=200, fulfilment=True)

    assert [] == [path for path, table in shop.tables.items() if not table]
    assert 12 == len(shop.stats())
    assert any(shop.parts(key) for key in shop.tables["products"])
    assert any(shop.product_warehouses(key) for key in shop.tables["products"])
    assert any(shop.product_locations(key) for key in shop.tables["products"])


def test_the_same_seed_is_the_same_shop() -> None:
    """Also in what happens next; another seed is another shop."""

    def told(seed: int) -> str:
        shop = Account(seed=seed, orders=120)
        steps = [shop.step() for _ in range(80)]
        return json.dumps([steps, shop.tables, shop.changes])

    assert told(5) == told(5)
    assert told(5) != told(6)


def test_a_change_is_noticed() -> None:
    """The row's version and the account's count go up, the stamp goes to now; other rows stay."""
    shop = Account(orders=20)
    key, other = list(shop.tables["orders"])[:2]
    before = shop.changes, shop.version("orders", key), shop.version("orders", other)

    shop.touch("orders", key, reference="changed")

    assert ("changed", str(shop.now)) == tuple(shop.tables["orders"][key][name] for name in ("reference", "updated"))
    assert before == (shop.changes - 1, shop.version("orders", key) - 1, shop.version("orders", other))


def test_stock_does_not_move_the_stamp_of_a_product() -> None:
    """As in Picqer: a sale is not an edit."""
    shop = Account(seed=3, orders=60)
    stock = shop._company.stock
    key = next(key for key, one in shop.tables["products"].items() if stock.is_kept(key) and one["stock"])
    idwarehouse = shop.tables["products"][key]["stock"][0]["idwarehouse"]
    stamp, version = shop.tables["products"][key]["updated"], shop.version("products", key)
    shop.step()

    stock.bring(
        key, idwarehouse, 5, None, reason="counted", change_type="manual", iduser=next(iter(shop.tables["users"]))
    )

    assert stamp == shop.tables["products"][key]["updated"]
    assert version < shop.version("products", key)
    assert [] == audit(shop)


def test_a_deleted_record_leaves_no_trace() -> None:
    """It is in no list any more."""
    shop = Account(seed=1, orders=100)
    seen: dict[str, set[int]] = defaultdict(set)
    for _ in range(600):
        shop.step()
        for path, table in shop.tables.items():
            seen[path] |= table.keys()

    gone = {path for path, keys in seen.items() if keys - shop.tables[path].keys()}
    assert {"backorders", "comments", "tasks", "returns", "tags"} <= gone
    assert not {"orders", "picklists", "shipments", "stockhistory"} & gone


def test_what_picqer_shows_twice_or_oddly_is_there() -> None:
    """The quirks of the reference: each occurs in a shop of 2,000 orders."""
    shop = Account(seed=1, orders=2000)
    tables = {path: list(table.values()) for path, table in shop.tables.items()}

    assert {True, False} == {isinstance(order["tags"], dict) for order in tables["orders"]}
    assert any(order["idcustomer"] is None for order in tables["orders"])
    assert any(order["pickup_point_data"] for order in tables["orders"])
    assert {1, 2} == {receipt["version"] for receipt in tables["receipts"]}
    assert {int, float} == {type(product["price"]) for product in tables["products"]}
    assert any(isinstance(product["analysis_pick_amount_per_day"], str) for product in tables["products"])
    assert any(entry["freestock"] < 0 for product in tables["products"] for entry in product["stock"])
    assert {"normal", "unlimited_stock", "virtual_composition", "composition_with_stock"} == {
        product["type"] for product in tables["products"]
    }
    assert {"new", "paused", "closed", "snoozed", "cancelled"} == {
        picklist["status"] for picklist in tables["picklists"]
    }
    assert {"concept", "processing", "completed", "cancelled"} <= {order["status"] for order in tables["orders"]}
    assert {True, False} == {supplier["active"] for supplier in tables["suppliers"]}
    assert {"location", "container"} == {location["type"] for location in tables["locations"]}
    assert any(len(shipment["parcels"]) > 1 for shipment in tables["shipments"])
    assert any(row["part_of_idbackorder"] for row in tables["backorders"]) or any(
        line["partof_idpicklist_product"] for picklist in tables["picklists"] for line in picklist["products"]
    )
    nested = [
        part
        for key in shop.tables["products"]
        for part in shop.parts(key) or []
        if part["type"] == "virtual_composition"
    ]
    assert nested
