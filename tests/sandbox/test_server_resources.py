"""Single records, what hangs below them, and paths that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from small_account import VIP, Record, SmallAccount, ask, ids, rows

from picqer.sandbox.server import Sandbox


def _account() -> SmallAccount:
    order = {"idorder": 1, "products": [{"idorder_product": 11}], "orderfields": [], "tags": {"VIP": VIP}}
    return SmallAccount(
        products=rows("idproduct", 3, stock=[{"idwarehouse": 9, "stock": 5}], tags=[], images=["https://cdn/x.jpg"]),
        warehouses=rows("idwarehouse", 9),
        locations=[{"idlocation": 102, "type": "location"}],
        orders=[order, {"idorder": 2, "products": [], "orderfields": [], "tags": []}],
        backorders=[{"idbackorder": 1, "idorder": 2}, {"idbackorder": 2, "idorder": 1}],
        picklists=rows("idpicklist", 2),
        shipments=[{"idshipment": 5, "idpicklist": 2}],
        customers=rows("idcustomer", 1, addresses=[{"idcustomer_address": 54}], tags=[]),
        purchaseorders=rows("idpurchaseorder", 1, products=[{"idpurchaseorder_product": 71}]),
        returns=rows("idreturn", 1, returned_products=[{"idreturn_product": 51}], replacement_products=[]),
        users=rows("iduser", 2, active=True, rights=[]),
        locationtypes=rows("idlocation_type", 1),
        movements=rows("idmovement", 1),
        **{"picklists/batches": rows("idpicklist_batch", 1), "picklists/batches/presets": rows("id", 1, active=True)},
    )


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """The account with everything below it, two rows to a page."""
    with Sandbox(_account(), page_size=2) as serving:
        yield serving


@pytest.mark.parametrize("path", sorted(set(_account().tables) - {"locations", "shipments"}))
def test_every_list_has_records(sandbox: Sandbox, path: str) -> None:
    """A record is at its list's path and its own id."""
    assert sandbox.account.tables[path][1] == ask(sandbox, f"{path}/1").json()


@pytest.mark.parametrize("path", ["orders/99", "orders/none", "picklists/batches/99", "stats/moon", "products/1/parts"])
def test_what_is_not_there_is_not_found(sandbox: Sandbox, path: str) -> None:
    """Picqer's own error, with code 20; a product without parts is one of these."""
    answer = ask(sandbox, path)

    assert 404 == answer.status_code
    assert {"error": True, "error_code": 20, "error_message": "Item not found"} == answer.json()


@pytest.mark.parametrize("path", ["", "invoices", "orders/1/moon", "orders/1/products/11/x", "picklists/batches/1/2/3"])
def test_an_unknown_endpoint_is_not_found_either(sandbox: Sandbox, path: str) -> None:
    """With the unspecific code 1."""
    answer = ask(sandbox, path)

    assert (404, 1) == (answer.status_code, answer.json()["error_code"])


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("products/1/stock", [{"idwarehouse": 9, "stock": 5}]),
        ("products/1/tags", []),
        ("products/1/warehouses", [{"idproduct": 1, "idwarehouse": 9, "stock_level_order": 10}]),
        ("products/2/locations", [{"idlocation": 102, "stock_for_product": {"stock": 5}}]),
        ("products/3/parts", [{"idproduct_part": 2, "idproduct": 1, "amount": 1, "type": "normal"}]),
        (
            "products/1/images",
            [{"idproduct_image": 1000, "idproduct": 1, "url": "https://cdn/x.jpg", "contenttype": "image/jpeg"}],
        ),
        ("orders/1/products", [{"idorder_product": 11}]),
        ("orders/1/orderfields", []),
        ("orders/1/tags", [VIP]),
        ("orders/1/backorders", [{"idbackorder": 2, "idorder": 1}]),
        ("picklists/2/shipments", [{"idshipment": 5, "idpicklist": 2}]),
        ("picklists/1/shipments", []),
        ("customers/1/addresses", [{"idcustomer_address": 54}]),
        ("customers/1/tags", []),
        ("purchaseorders/1/products", [{"idpurchaseorder_product": 71}]),
        ("returns/1/returned_products", [{"idreturn_product": 51}]),
        ("returns/1/replacement_products", []),
    ],
)
def test_what_hangs_below_a_record(sandbox: Sandbox, path: str, expected: list[Record]) -> None:
    """Each sub-resource has its rows; those of another record are not among them."""
    assert expected == ask(sandbox, path).json()


def test_nested_parts_carry_their_own_parts(sandbox: Sandbox) -> None:
    """Only a virtual composition among the parts does, and only when asked."""
    (flat,) = ask(sandbox, "products/2/parts").json()
    (nested,) = ask(sandbox, "products/2/parts?nested=true").json()

    assert "parts" not in flat
    assert [1] == [part["idproduct"] for part in nested["parts"]]


def test_products_at_a_location_are_found_from_their_locations(sandbox: Sandbox) -> None:
    """The list is the reverse of what the product says."""
    assert [2] == ids(ask(sandbox, "locations/102/products"))


def test_warehouse_stock_is_paged(sandbox: Sandbox) -> None:
    """Unlike what hangs below a product."""
    assert [1, 2] == ids(ask(sandbox, "warehouses/9/stock"))
    assert [3] == ids(ask(sandbox, "warehouses/9/stock?offset=2"))
    assert [] == ids(ask(sandbox, "warehouses/9/stock?offset=3"))


def test_stats_are_named_in_one_place_and_counted_in_another(sandbox: Sandbox) -> None:
    """The overview describes, the key counts."""
    overview = ask(sandbox, "stats").json()

    assert {"open-orders", "active-products"} == set(overview)
    assert all(["description"] == list(entry) for entry in overview.values())
    assert {"value": 3} == ask(sandbox, "stats/open-orders").json()


def test_me_is_the_user_of_the_key(sandbox: Sandbox) -> None:
    """With all that only the detail shows."""
    assert sandbox.account.tables["users"][1] == ask(sandbox, "users/me").json()


def test_location_types_may_live_elsewhere() -> None:
    """Of the two paths that sources name, one answers."""
    with Sandbox(_account()) as usual, Sandbox(_account(), location_types_path="location_types") as other:
        assert [200, 404] == [ask(usual, path).status_code for path in ("locationtypes", "location_types")]
        assert [404, 200] == [ask(other, path).status_code for path in ("locationtypes", "location_types")]
        assert 200 == ask(other, "location_types/1").status_code


def test_a_path_may_be_absent() -> None:
    """A list with all its records, or one kind of sub-resource."""
    with Sandbox(_account(), absent=frozenset({"movements", "products/parts"})) as sandbox:
        missing = [ask(sandbox, path).status_code for path in ("movements", "movements/1", "products/3/parts")]

        assert [404, 404, 404] == missing
        assert 200 == ask(sandbox, "products/3/stock").status_code
