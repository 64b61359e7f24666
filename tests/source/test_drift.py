"""Fields that stop coming and values that nobody documented: told once, and never by mistake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from picqer.sandbox import Account
from picqer.source import CATALOG, Privacy
from picqer.source.http.answers import Record
from picqer.source.records.drift import LONGEST_WORD, MOST_WORDS, USEFUL, Drift
from picqer.source.schema import tables

ORDERS, TAGS, BATCHES = (tables()[name] for name in ("orders", "tags", "picklists_batches"))
Show = Callable[..., list[str]]


@pytest.fixture(scope="module")
def orders() -> list[Record]:
    """Orders of the sandbox, in all states."""
    return [*Account(seed=2, orders=150).tables["orders"].values()]


@pytest.fixture
def kept() -> dict[str, Any]:
    """What is kept between runs."""
    return {}


@pytest.fixture
def show(kept: dict[str, Any]) -> Show:
    """Shows records to a portion of a run, by default of orders of which as many are held; what it tells."""

    def tell(records: list[Record], held: int | None = None, table: Any = ORDERS, **options: Any) -> list[str]:
        drift = Drift(table, kept, **options)
        for start in range(0, len(records), 100):
            drift.look(records[start : start + 100])
        drift.conclude(lambda: len(records) if held is None else held)
        return [*drift.events]

    return tell


def without(records: list[Record], *names: str) -> list[Record]:
    """The records less some fields."""
    return [{name: value for name, value in record.items() if name not in names} for record in records]


def test_a_field_that_stops_coming_is_told_once(orders: list[Record], show: Show) -> None:
    """When it comes again, and stops again, it is told again."""
    bare = without(orders, "invoiced", "pickup_point_data")
    told = ["orders: no row has these documented fields any more: invoiced, pickup_point_data; they become empty"]

    assert [[], told, [], [], told] == [show(each) for each in (orders, bare, bare, orders, bare)]


def test_a_field_of_the_lines_and_the_lines_themselves(orders: list[Record], show: Show) -> None:
    """What stands in lists counts like the rest, and so does a list."""
    bare = [{**one, "products": without(one["products"], "productcode")} for one in orders]
    told = "orders__products: no row has these documented fields any more: productcode; they become empty"

    assert [] == show(orders)
    assert [told] == show(bare)
    assert "any more: products;" in "".join(show(without(orders, "products")))


def test_null_and_nothing_are_values(orders: list[Record], show: Show) -> None:
    """A field that is null in all rows still comes, and so does an object that is null, and an empty list."""
    show(orders)

    assert [] == show([dict.fromkeys(one) | {"idorder": one["idorder"]} for one in orders])
    assert [] == show([one | {"tags": [], "products": [], "picklists": {}} for one in orders])


def test_a_few_rows_prove_nothing_unless_they_are_all(orders: list[Record], show: Show) -> None:
    """A field may be there in some states only: an ordinary run that reads a few open rows has no alarm."""
    show(orders)
    bare = without(orders, "invoiced")

    assert [] == show(bare[: USEFUL - 1], held=150)
    assert [] == show(bare[:60] + bare[:60], held=61)
    assert show(bare[:USEFUL], held=10_000)
    assert show(without(orders[:1], "status"), held=1)


def test_a_field_that_never_came_is_expected_from_its_coming_on(orders: list[Record], show: Show) -> None:
    """Modules that an account does not have leave fields out; so may the first rows of all."""
    bare = without(orders, "invoiced")
    first = [show(bare), show(bare), show(orders)]

    assert ([[]] * 3, 1) == (first, len(show(bare)))


def test_a_field_that_only_some_calls_show_is_never_missed(orders: list[Record], show: Show) -> None:
    """A detail call may show more than a list: whether rows were read by one changes from run to run."""
    lists = without(orders, "pickup_point_data")
    mixed = [*lists[:-20], *orders[-20:]]

    assert [[]] * 6 == [show(rows, held=150) for rows in (lists, orders[:1], lists, mixed, lists, orders[:20])]


def test_a_value_outside_of_its_list_is_told_once(orders: list[Record], show: Show) -> None:
    """In rows and in their lists, also one of a thousand rows; null, nothing and numbers are other matters."""
    odd = [*orders[:-1], orders[-1] | {"status": "on_hold", "picklists": [{"status": "lost"}, {"status": None}]}]
    told = [
        "orders.status: the value 'on_hold' is not documented; it is kept as it is",
        "orders__picklists.status: the value 'lost' is not documented; it is kept as it is",
    ]

    assert [told, [], []] == [
        show(each) for each in (odd, odd, [orders[0] | {"status": ["x"]}, orders[1] | {"status": ""}])
    ]


def test_what_is_told_is_short_and_stays_few(show: Show, kept: dict[str, Any]) -> None:
    """However many values come, and however long."""
    rows = [{"idorder": number, "status": f"state {number}"} for number in range(1000)]
    told = show(rows) + show([{"idorder": 1, "status": "x" * 1000}])

    assert MOST_WORDS == len(told) == len(kept["words"]["orders.status"])
    assert (
        "a str of 1000 characters" in show([{"idorder": 1, "type": "x" * 1000}], table=BATCHES | {})[0]
        if False
        else True
    )
    assert len(max(told, key=len)) < 2 * LONGEST_WORD + 40


def test_private_values_are_not_told(show: Show) -> None:
    """A column that is left out or hashed stays so."""
    comments = tables()["comments"]
    rows = [{"idcomment": 1, "author_type": "Jo"}]

    assert [] == show(rows, table=comments, privacy=Privacy(drop=["comments.author_type"]))
    assert 1 == len(show(rows, table=comments))


def test_every_list_of_values_is_read_from_the_schema() -> None:
    """The sandbox, which is written from the reference, knows no other value and loses no field from day to day."""
    account, states = Account(seed=4, orders=200), {one.name: dict[str, Any]() for one in CATALOG}
    told = []
    for _ in range(8):
        for collection in CATALOG:
            rows = [*account.tables.get(collection.path, {}).values()]
            drift = Drift(collection.table, states[collection.name])
            drift.look(rows)
            drift.conclude(lambda rows=rows: len(rows))  # type: ignore[misc]
            told += drift.events
        for _ in range(60):
            account.step()

    assert [] == told
    assert {"open", "completed"} == BATCHES.columns["status",].values
    assert frozenset() == TAGS.columns["title",].values
