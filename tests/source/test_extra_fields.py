"""Fields that nobody documented."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from dlt.common.normalizers.naming.snake_case import NamingConvention

from picqer.source.dlt_schema import normalize
from picqer.source.records.extra_fields import LONGEST_NAME, MOST_COLUMNS, MOST_TABLES
from picqer.source.records.normalize import Normalizer, Row
from picqer.source.records.privacy import Privacy
from picqer.source.schema import Table, parsed, tables
from tests.source.test_normalize import ORDERS, READ

TAGS = parsed("tags", {"grain": "One row per tag.", "key": ["idtag"], "columns": {"idtag": "bigint Key."}})


class Runs:
    """Runs one after another: each has a shaper of its own, the names of places are kept."""

    def __init__(self, table: Table = TAGS, privacy: Privacy | None = None) -> None:
        self.names: dict[str, str] = {}
        self.table = table
        self.privacy = privacy or Privacy()
        self.events: list[str] = []

    def run(self, *records: dict[str, Any]) -> list[Row]:
        """The rows of a run, without what is documented."""
        shaper = Normalizer(self.table, normalize, self.privacy, self.names)
        rows, rejected = shaper.rows([{self.table.key[0]: 1, **record} for record in records], READ)
        assert [] == rejected
        self.events = [*shaper.extra_fields.events]
        return [
            {name: value for name, value in row.items() if name not in {self.table.key[0], "_read_at"}} for row in rows
        ]


def many(count: int, prefix: str = "custom") -> dict[str, Any]:
    return {f"{prefix}_{number}": f"v{number}" for number in range(count)}


def test_fields_beyond_the_bound_become_rows() -> None:
    """Ten thousand in one record: a bounded number of columns, every value kept, with the key of the parent."""
    (row,) = Runs().run(many(10_000))
    more = row.pop("more_fields")

    assert MOST_COLUMNS == len(row)
    assert many(10_000) == row | {one["field"]: one["value"] for one in more}
    assert {1} == {one["idtag"] for one in more}


def test_columns_stay_the_same_from_run_to_run() -> None:
    """Whatever comes first in the next one."""
    runs = Runs()
    runs.run(many(MOST_COLUMNS))
    (row,) = runs.run({"late": "comer", **many(5)})

    assert many(5) | {"more_fields": [{"idtag": 1, "field": "late", "value": "comer"}]} == row


def test_what_is_no_text_is_json_there() -> None:
    """Numbers to the last digit; what is nested as one text."""
    runs = Runs()
    runs.run(many(MOST_COLUMNS))
    (row,) = runs.run({"a": Decimal("0.10"), "b": True, "c": {"d": 2**70}, "é\x00": "x"})

    assert [("a", "0.10"), ("b", "true"), ("c.d", str(2**70)), ("é\\u0000", "x")] == [
        (one["field"], one["value"]) for one in row["more_fields"]
    ]


def test_children_have_a_bound_of_their_own() -> None:
    """Their further fields carry the keys of all their parents."""
    (row,) = Runs(ORDERS).run({"products": [{"idline": 7, **many(MOST_COLUMNS + 1)}]})

    assert [{"idorder": 1, "idline": 7, "field": "custom_200", "value": "v200"}] == row["products"][0]["more_fields"]


def test_a_list_of_that_very_name_has_a_table_of_its_own() -> None:
    """Its rows are not mixed with those of further fields."""
    (row,) = Runs().run({"more_fields": ["mine"], **many(MOST_COLUMNS + 1)})

    assert [{"idtag": 1, "field": "custom_200", "value": "v200"}] == row["more_fields"]
    assert [{"idtag": 1, "value": "mine"}] in row.values()


def test_lists_beyond_the_bound_become_json() -> None:
    """However deep they stand: tables do not come without end."""
    runs = Runs()
    (row,) = runs.run({f"list_{number}": [{"in": [1]}] for number in range(40)})
    made = {name for name in runs.names if "." not in name}

    assert MOST_TABLES == len(made)
    assert '[{"in": [1]}]' == row["more_fields"][-1]["value"]
    assert 40 == len([name for name in row if name.startswith("list_")]) + len(row["more_fields"])


@pytest.mark.parametrize(
    ("values", "columns"),
    [
        ([5, "abc"], [{"x": Decimal(5)}, {"x_text": "abc"}]),
        ([5, "5.50"], [{"x": Decimal(5)}, {"x": Decimal("5.5")}]),
        ([5, "05"], [{"x": Decimal(5)}, {"x_text": "05"}]),
        ([5, "0.1234567890123456789"], [{"x": Decimal(5)}, {"x_text": "0.1234567890123456789"}]),
        ([5, True], [{"x": Decimal(5)}, {"x_text": "true"}]),
        ([5, Decimal("1e400")], [{"x": Decimal(5)}, {"x_text": "1E+400"}]),
        (["abc", 5], [{"x": "abc"}, {"x": "5"}]),
        (["abc", False], [{"x": "abc"}, {"x": "false"}]),
        ([True, 1], [{"x": True}, {"x_text": "1"}]),
        ([True, "yes"], [{"x": True}, {"x_text": "yes"}]),
        ([5, {"a": 6}], [{"x": Decimal(5)}, {"x__a": Decimal(6)}]),
        ([{"a": 6}, 5], [{"x__a": Decimal(6)}, {"x": Decimal(5)}]),
        ([5, [6]], [{"x": Decimal(5)}, {"x": [{"idtag": 1, "value": Decimal(6)}]}]),
        ([[6], 5], [{"x": [{"idtag": 1, "value": Decimal(6)}]}, {"x": Decimal(5)}]),
        ([[{"a": 6}], {"a": 7}], [{"x": [{"idtag": 1, "a": Decimal(6)}]}, {"x__a": Decimal(7)}]),
    ],
)
@pytest.mark.parametrize("together", [True, False], ids=["in one page", "in two runs"])
def test_a_field_that_changes_its_type_loses_nothing(values: list[Any], columns: list[Row], together: bool) -> None:
    """Each column has one type for ever; what does not fit there stands beside it, as it was written."""
    runs = Runs()
    records = [{"x": value} for value in values]

    assert columns == (runs.run(*records) if together else [row for record in records for row in runs.run(record)])


def test_a_number_too_large_for_its_column_is_kept_as_text() -> None:
    """An `id…` is a whole number of 64 bits, until one is not."""
    (row,) = Runs().run({"idnew": 2**70, "amount": Decimal("12345678901234567.89"), "tenth": Decimal("0.1")})

    assert {"idnew_text": str(2**70), "amount": Decimal("12345678901234567.89"), "tenth": Decimal("0.1")} == row


def test_what_is_new_or_came_otherwise_is_told() -> None:
    """New ones once, changes of type in each run that has them; what fits is no news."""
    runs = Runs()
    runs.run({"gift": True, "amount": 5, "name": "x", "list": [1]})
    first = runs.events
    runs.run({"gift": "yes", "amount": "6.00", "name": "y", "list": [2]})
    second = runs.events
    runs.run({"gift": "no", "amount": [7], "name": 1, "list": 3})

    assert first == [
        "new field tags.gift (bool)",
        "new field tags.amount (decimal)",
        "new field tags.name (text)",
        "new table tags__list",
        "new field tags__list.value (decimal)",
    ]
    assert second == [
        "new field tags.gift_text (text)",
        "tags.gift (bool) got a text value that it cannot hold: kept as text in tags.gift_text",
    ]
    assert runs.events == [
        "tags.gift (bool) got a text value that it cannot hold: kept as text in tags.gift_text",
        "new table tags__amount",
        "tags.amount (decimal) came as a list: kept in tags__amount",
        "tags.name (text) got a decimal value: kept as text",
        "new field tags.list (decimal)",
        "new field tags__amount.value (decimal)",
    ]


def test_no_event_says_what_a_field_held() -> None:
    """It may be personal."""
    runs = Runs()
    runs.run({"x": 1}, {"x": "secret"}, {"x": ["secret"]}, {"x": {"y": "secret"}})

    assert runs.events
    assert "secret" not in str(runs.events)


@pytest.mark.parametrize(
    "record",
    [
        {"Products": "a", "products": [{"idline": 1}], "PRODUCTS": [{"idline": 2}]},
        {"x": "a", "X": ["b"]},
        {"X": ["b"], "x": "a"},
        {"a": {"b": ["c"]}, "A": [{"b": ["d"]}]},
        {"more_fields": ["a"], "moreFields": "b"},
        {"type": {"idtype": 1}, "type__idtype": 2, "type.idtype": 3},
        {"x": 1, "x_text": "a", "X": "b"},
    ],
    ids=str,
)
def test_no_field_takes_the_place_of_another(record: dict[str, Any]) -> None:
    """Neither a column's nor a table's, documented or not: every value arrives, in every run at the same place."""
    runs = Runs(ORDERS)
    (first,) = runs.run(record)
    (again,) = runs.run(dict(reversed(record.items())))

    assert first == again
    assert leaves(record) == leaves(first)


def leaves(value: Any) -> list[str]:
    """Everything that is no container, as text, less the keys handed down."""
    if isinstance(value, dict):
        return sorted(leaf for name, inner in value.items() if name != "idorder" for leaf in leaves(inner))
    if isinstance(value, list):
        return sorted(leaf for inner in value for leaf in leaves(inner))
    return [str(value.normalize() if isinstance(value, Decimal) else value)]


def test_a_child_does_not_take_over_the_key_of_its_parent() -> None:
    """Deletions are marked by it. Its own value is kept when it says something else."""
    (row,) = Runs().run({"others": [{"idtag": 99}, {"idtag": 1}]})

    assert [1, 1] == [child["idtag"] for child in row["others"]]
    assert [[99], []] == [[value for name, value in child.items() if name != "idtag"] for child in row["others"]]


def test_long_names_stay_apart_and_fit_everywhere() -> None:
    """PostgreSQL has 63 characters; a name is the same in every destination."""
    (row,) = Runs().run({"n" * 300 + "1": "a", "n" * 300 + "2": "b", "o" * 100_000: "c"})
    in_postgres = NamingConvention(63)

    assert ["a", "b", "c"] == [*row.values()]
    assert [*row] == [in_postgres.normalize_path(name) for name in row]


@pytest.mark.parametrize("values", [("a", "b", "c"), ([1], [2], [3])], ids=["columns", "tables"])
def test_long_names_with_dots_stay_apart_from_those_of_fields_of_objects(values: tuple[Any, ...]) -> None:
    """`n.o.p`, `p` of the object `n.o` and `o.p` of the object `n` are written alike."""
    name, (one, two, three) = "n" * 80, values
    (row,) = Runs().run({f"{name}.o.p": one, f"{name}.o": {"p": two}, name: {"o.p": three}})

    assert 3 == len(row)


def test_names_of_tables_that_are_too_long_for_postgres_stay_apart_there() -> None:
    """They are shortened by dlt, with a hash of the whole."""
    (row,) = Runs(ORDERS).run({"n" * 80 + "1": [1], "n" * 80 + "2": [2]})
    in_postgres = NamingConvention(LONGEST_NAME)
    shortened = {in_postgres.normalize_path(f"orders__products__{name}") for name in row}

    assert 2 == len(shortened)
    assert all(len(name) <= LONGEST_NAME for name in shortened)


def test_a_closed_collection_stays_closed() -> None:
    """Fields beyond the bound are left out of the collections of a preset like all that nobody documented."""
    runs = Runs(tables()["customers"], Privacy(drop=["customers"]))
    (row,) = runs.run({"addresses": [many(300)], "tags": {"a": many(300)}, "list": [1], **many(300)})

    assert {"addresses": [{"idcustomer": 1}], "tags": [{"idcustomer": 1}]} == row
    assert {} == runs.names
    assert [] == runs.events
