"""Pages, orders, hidden rows and the shape of lists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from small_account import SmallAccount, ask, ids, many_orders, rows

from picqer.sandbox.quirks import ListOrder
from picqer.sandbox.server import Sandbox


def test_a_page_holds_a_hundred_rows_and_nothing_around_them() -> None:
    """The body is a bare array: no total, no next page."""
    with Sandbox(many_orders(250)) as sandbox:
        page = ask(sandbox, "orders")

        assert list(range(1, 101)) == ids(page)
        assert "application/json" == page.headers["Content-Type"]


@pytest.mark.parametrize(("offset", "expected"), [(0, 100), (100, 100), (200, 50), (249, 1), (250, 0), (9999, 0)])
def test_an_offset_counts_rows(offset: int, expected: int) -> None:
    """A page begins after so many rows; past the end it is empty."""
    with Sandbox(many_orders(250)) as sandbox:
        page = ask(sandbox, f"orders?offset={offset}")

        assert list(range(offset + 1, offset + 1 + expected)) == ids(page)
        assert expected == sandbox.seen[0].rows


def test_the_page_size_may_change_while_it_serves() -> None:
    """A walk can meet a smaller page."""
    with Sandbox(many_orders(250), page_size=120) as sandbox:
        assert 120 == len(ids(ask(sandbox, "orders")))

        sandbox.quirks.page_size = 50

        assert list(range(121, 171)) == ids(ask(sandbox, "orders?offset=120"))


def test_unknown_parameters_are_ignored() -> None:
    """A mistyped filter returns everything, without an error; so does an update filter where there is none."""
    with Sandbox(many_orders(3)) as sandbox:
        assert [1, 2, 3] == ids(ask(sandbox, "orders?limit=1&updated_after=2999-01-01&updated_since=x&page=7"))


def test_an_unpaged_list_ignores_offset() -> None:
    """Picking containers come in one piece, again and again."""
    account = SmallAccount(**{"picking-containers": rows("idpicking_container", 130)})
    with Sandbox(account) as sandbox:
        assert 130 == len(ids(ask(sandbox, "picking-containers")))
        assert 130 == len(ids(ask(sandbox, "picking-containers?offset=130")))


def test_which_lists_are_unpaged_is_a_choice() -> None:
    """Any list can be made to ignore its offset."""
    with Sandbox(many_orders(130), unpaged=frozenset({"orders"})) as sandbox:
        assert 130 == len(ids(ask(sandbox, "orders?offset=100")))


def test_an_offset_that_cannot_be_meant_is_refused() -> None:
    """A negative or wordy offset is a mistake of the client."""
    with Sandbox(many_orders(3)) as sandbox:
        assert [400, 400] == [ask(sandbox, f"orders?offset={text}").status_code for text in ("-3", "three")]


@pytest.mark.parametrize("path", ["products", "suppliers", "packagings", "picklists/batches/presets"])
def test_inactive_rows_are_another_list(path: str) -> None:
    """The parameter's presence counts, not its value, and it shows the inactive rows only."""
    account = SmallAccount(**{path: [{"id": 1, "active": True}, {"id": 2, "active": False}]})
    with Sandbox(account) as sandbox:
        assert [1] == ids(ask(sandbox, path))
        assert [2] == ids(ask(sandbox, f"{path}?inactive=true"))
        assert [2] == ids(ask(sandbox, f"{path}?inactive"))


def test_users_are_all_there_unless_active_is_asked() -> None:
    """Here the parameter narrows."""
    with Sandbox(SmallAccount(users=[{"id": 1, "active": True}, {"id": 2, "active": False}])) as sandbox:
        assert [1, 2] == ids(ask(sandbox, "users"))
        assert [1] == ids(ask(sandbox, "users?active=true"))


def test_containers_are_no_locations_unless_asked() -> None:
    """Locations show one type at a time."""
    locations = [{"id": 1, "type": "location"}, {"id": 2, "type": "container"}]
    with Sandbox(SmallAccount(locations=locations)) as sandbox:
        assert [1] == ids(ask(sandbox, "locations"))
        assert [1] == ids(ask(sandbox, "locations?type=location"))
        assert [2] == ids(ask(sandbox, "locations?type=container"))


@pytest.mark.parametrize(
    ("path", "detail_only"),
    [
        ("picklists/batches", ["products", "picklists"]),
        ("picklists/batches/presets", ["picklists_count"]),
        (
            "returns",
            ["return_status", "customer", "order", "returned_products", "replacement_products", "totals"],
        ),
        ("users", ["rights"]),
        ("fulfilment/customers", ["allowed_shipping_profiles"]),
        ("backorders", ["date_available"]),
    ],
)
def test_a_list_leaves_out_what_only_the_detail_shows(path: str, detail_only: list[str]) -> None:
    """Everything else is in both."""
    record = {"id": 1, "status": "open", "products": [], "picklists": []} | {name: [] for name in detail_only}
    with Sandbox(SmallAccount(**{path: [record]})) as sandbox:
        (listed,) = ask(sandbox, path).json()

        assert record == ask(sandbox, f"{path}/1").json()
        assert set(detail_only) == set(record) - set(listed)


def test_a_changed_row_is_shown_as_it_is_now() -> None:
    """Rows are kept serialised, but never longer than they are true."""
    account = many_orders(2)
    with Sandbox(account) as sandbox:
        ask(sandbox, "orders")
        account.touch("orders", 2, status="cancelled")

        assert ["completed", "cancelled"] == [order["status"] for order in ask(sandbox, "orders").json()]
        assert [2] == ids(ask(sandbox, "orders?status=cancelled"))


def test_an_account_that_does_not_count_its_changes_is_read_afresh() -> None:
    """Without a counter nothing about the order or the selection of rows is kept."""
    account = many_orders(3)
    del account.changes
    with Sandbox(account) as sandbox:
        ask(sandbox, "orders?status=completed")
        account.tables["orders"][3]["status"] = "cancelled"

        assert [1, 2] == ids(ask(sandbox, "orders?status=completed"))


ANIMALS = [
    {"id": 1, "name": "bee", "updated": "2026-01-03 00:00:00"},
    {"id": 2, "name": "Ant", "updated": "2026-01-01 00:00:00"},
    {"id": 3, "name": "Cat", "updated": "2026-01-02 00:00:00"},
    {"id": 4, "name": "ANT", "updated": "2026-01-03 00:00:00"},
]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ListOrder.BY_ID, [1, 2, 3, 4]),
        (ListOrder.BY_ID_DESCENDING, [4, 3, 2, 1]),
        (ListOrder.BY_UPDATE, [2, 3, 1, 4]),
        (ListOrder.BY_UPDATE_DESCENDING, [4, 1, 3, 2]),
        (ListOrder.BY_NAME, [2, 4, 1, 3]),
    ],
)
def test_a_list_can_have_any_order(order: ListOrder, expected: list[int]) -> None:
    """Equal rows follow their id; upper and lower case are the same."""
    with Sandbox(SmallAccount(customers=ANIMALS), list_orders={"customers": order}) as sandbox:
        assert expected == ids(ask(sandbox, "customers"))


def test_the_order_may_change_while_it_serves() -> None:
    """As it would after an update of the API."""
    with Sandbox(many_orders(3)) as sandbox:
        assert [1, 2, 3] == ids(ask(sandbox, "orders"))

        sandbox.quirks.list_orders["orders"] = ListOrder.BY_ID_DESCENDING

        assert [3, 2, 1] == ids(ask(sandbox, "orders"))


@pytest.mark.parametrize(
    ("path", "attribute"),
    [
        ("products", "productcode"),
        ("tags", "title"),
        ("productfields", "title"),
        ("suppliers", "name"),
        ("locations", "name"),
    ],
)
def test_lists_that_go_by_code_or_name(path: str, attribute: str) -> None:
    """As recorded answers do, whatever the case."""
    records = [{"id": 1, attribute: "b", "type": "location"}, {"id": 2, attribute: "A", "type": "location"}]
    with Sandbox(SmallAccount(**{path: records})) as sandbox:
        assert [2, 1] == ids(ask(sandbox, path))


@pytest.mark.parametrize("path", ["stockhistory", "location-stock-history"])
def test_histories_are_newest_first(path: str) -> None:
    """As the documentation's samples are."""
    with Sandbox(SmallAccount(**{path: rows("id", 3)})) as sandbox:
        assert [3, 2, 1] == ids(ask(sandbox, path))


def test_a_row_that_moves_by_its_update_moves_between_pages() -> None:
    """Ordered by update, a touched row goes to the end and the others close the gap."""
    account = SmallAccount(orders=rows("idorder", 4, updated="2026-01-01 00:00:00"))
    with Sandbox(account, page_size=2, list_orders={"orders": ListOrder.BY_UPDATE}) as sandbox:
        assert [1, 2] == ids(ask(sandbox, "orders"))

        account.touch("orders", 1, updated="2026-02-01 00:00:00")

        assert [4, 1] == ids(ask(sandbox, "orders?offset=2"))


class _CountedTable(dict[int, dict[str, object]]):
    """Counts how often somebody goes through it."""

    times = 0

    def __iter__(self) -> Iterator[int]:
        self.times += 1
        return super().__iter__()


def test_a_walk_over_a_quiet_list_sorts_it_once() -> None:
    """The order is kept until the account changes, and not a moment longer."""
    account = many_orders(500)
    table = account.tables["orders"] = _CountedTable(account.tables["orders"])
    with Sandbox(account) as sandbox:
        for offset in range(0, 500, 100):
            ask(sandbox, f"orders?offset={offset}")

        assert 1 == table.times

        account.remove("orders", 1)

        assert 2 == ids(ask(sandbox, "orders"))[0]
        assert 2 == table.times
