"""Column by column a page gives the same rows as value by value, or is left to that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from picqer.source import Privacy
from picqer.source.dlt_schema import normalize
from picqer.source.http.answers import Record
from picqer.source.record_tables import RecordTables, table_of
from picqer.source.records.by_column import ByColumn, Misfit
from picqer.source.records.content import Content
from picqer.source.records.family import Family
from picqer.source.records.normalize import Normalizer
from picqer.source.schema import Column, Table, tables

READ = datetime(2026, 1, 1, tzinfo=UTC)
HASHED = Privacy(hmac=["customers.name", "customers.contactname"], hmac_key="k" * 16)
NAMES = ("orders", "products", "receipts", "returns", "tasks", "customers", "picklists", "purchaseorders")
TYPES: dict[str, st.SearchStrategy[Any]] = {
    "bigint": st.integers(-(2**63), 2**63 - 1),
    "text": st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=5),
    "bool": st.booleans(),
    "decimal": st.decimals(-(10**9), 10**9, places=4),
    "timestamp": st.datetimes().map(lambda moment: moment.isoformat(" ", "seconds")),
    "date": st.dates().map(str),
    "time": st.times().map(lambda moment: moment.isoformat("seconds")),
    "json": st.dictionaries(st.text("ab", max_size=2), st.integers(0, 9), max_size=2),
}
ODD_VALUES = (
    *(
        "",
        None,
        "0000-00-00",
        "0000-00-00 00:00:00",
        "0000-01-01",
        "a\0b",
        "\ud800",
        25.5,
        True,
        0,
        1,
        -1,
        [],
        {},
        [{}],
    ),
    *(
        "12",
        "1.5",
        "1",
        Decimal("0.30000000000000004"),
        Decimal("0.0000000001"),
        Decimal("1E+3"),
        Decimal("1E+40"),
        2**70,
    ),
    *("2026-01-01T10", "2026-01-01 10:00:00Z", "2026-01-01 10:00", "2026-01-01 10:00:00.123456789", " 2026-01-01"),
    *("2026-02-30", "2026-01-01 24:00:00", "2026-01-01 00:00:00", "20260101", "2026-W01-1", "10:00", "10:00:00+01:00"),
    *(
        "+12026-01-01",
        "2026-1-1",
        "2026-01-01 10:00:00.1",
        "\u0662026-01-01",
        "12:00:60",
        "24:00:00",
        "1e5",
        " 1",
        "-0",
    ),
)
ODD = st.sampled_from(ODD_VALUES)


def records_of(table: Table, *, odd: bool) -> st.SearchStrategy[Record]:
    """Records as documented; with odd values among them when asked."""
    return st.fixed_dictionaries({}, optional=_fields(table, odd=odd)).map(_nested)


def _fields(table: Table, *, odd: bool) -> dict[Any, st.SearchStrategy[Any]]:
    fields: dict[Any, st.SearchStrategy[Any]] = {
        path: _value(column, odd=odd) for path, column in table.columns.items()
    }
    children = {(name,): _lists(child, odd=odd) for name, child in table.children.items()}
    return fields | children


def _value(column: Column, *, odd: bool) -> st.SearchStrategy[Any]:
    return st.one_of(TYPES[column.type], st.none(), *([ODD] if odd else []))


def _lists(table: Table, *, odd: bool) -> st.SearchStrategy[Any]:
    lists = st.lists(records_of(table, odd=odd), max_size=2)
    return st.one_of(lists, ODD) if odd else lists


def _nested(fields: dict[tuple[str, ...], Any]) -> Record:
    record: Record = {}
    for path, value in fields.items():
        inside = record
        for name in path[:-1]:
            inside = inside.setdefault(name, {})
        inside[path[-1]] = value
    return record


def keyed(table: Table, records: Sequence[Record]) -> list[Record]:
    """The records with keys of their own."""
    return [{**record, table.key[0]: number} for number, record in enumerate(records, start=1)]


def one_by_one(table: Table, privacy: Privacy, records: Sequence[Record]) -> dict[str, list[dict[str, Any]]]:
    """The rows of each table, value by value."""
    content = Content(table, privacy, b"k")
    rows, rejected = Normalizer(table, normalize, privacy, {}, content).rows(records, READ)
    assert [] == rejected
    documents = {
        (one.name, "__".join(path)) for one in table.family() for path, it in one.columns.items() if it.type == "json"
    }
    family = Family(table, lambda name, column: (name, column) in documents, ())
    return {name: plain(table_of(name, of_each)) for name, of_each in family.rows(rows, lambda _: False).items()}


def plain(rows: pa.Table) -> list[dict[str, Any]]:
    """Rows without their empty columns."""
    return [{name: value for name, value in row.items() if value is not None} for row in rows.to_pylist()]


def fits(table: Table, privacy: Privacy, page: list[Record]) -> bool:
    """Whether a page is taken column by column; then it has to be as value by value."""
    try:
        ByColumn(table, Normalizer(table, normalize, privacy).documented).lines(page)
    except Misfit:
        return False
    made = RecordTables(table, privacy, {}, Content(table, privacy, b"k"), ())
    found, rejected = made.of(page, READ, lambda _: False, page)
    assert [] == rejected
    assert {one: rows for one, rows in one_by_one(table, privacy, page).items() if rows} == {
        one: plain(rows) for one, rows in found
    }
    return True


@pytest.mark.parametrize("privacy", [Privacy(), HASHED])
@pytest.mark.parametrize("examples", [10, pytest.param(300, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", NAMES)
def test_both_ways_lead_to_the_same_rows(name: str, examples: int, privacy: Privacy) -> None:
    """Whatever is documented; what is not fits only where both agree on it."""
    table = tables()[name]

    @given(records=st.lists(records_of(table, odd=False), min_size=1, max_size=3))
    @settings(deadline=None, max_examples=examples)
    def agree(records: list[Record]) -> None:
        assert fits(table, privacy, keyed(table, records))

    @given(records=st.lists(records_of(table, odd=True), min_size=1, max_size=3))
    @settings(deadline=None, max_examples=examples)
    def agree_where_both_take_it(records: list[Record]) -> None:
        fits(table, privacy, keyed(table, records))

    agree()
    agree_where_both_take_it()


@pytest.mark.parametrize(
    "name", ["tasks", *(pytest.param(one, marks=pytest.mark.slow) for one in NAMES if one != "tasks")]
)
def test_a_single_odd_value_comes_out_the_same(name: str) -> None:
    """In each column of the table beside a record without any."""
    table = tables()[name]
    columns = [path for path in table.columns if path != table.key]
    found = [
        fits(table, Privacy(), keyed(table, [{}, _nested({path: value})])) for path in columns for value in ODD_VALUES
    ]

    assert len(columns) < sum(found) < len(found)


@pytest.mark.parametrize(
    "record",
    [
        {"idorder": "1"},
        {"idorder": True},
        {"idorder": None},
        {"idorder": 1, "nobody_knows": 1},
        {"idorder": 1, "products": [{"idproduct": 1, "nobody_knows": "x"}]},
        {"idorder": 1, "products": [5]},
        {"idorder": 1, "products": 5},
        {"idorder": 1, "pickup_point_data": "x"},
    ],
)
def test_what_is_not_as_documented_is_looked_at_value_by_value(record: Record) -> None:
    table = tables()["orders"]

    assert not fits(table, Privacy(), [record, {"idorder": 2}])


def test_a_record_that_was_told_before_is_looked_at_with_its_rows() -> None:
    """The places of lines that the earlier reading had and this one has not are gone."""
    table = tables()["orders"]
    made = RecordTables(table, Privacy(), {}, Content(table, Privacy(), b"k"), ())
    lines = [{"idorder_product": 1}, {"idorder_product": 2}]
    made.of([{"idorder": 1, "products": lines}], READ, lambda _: False, ())
    later, _ = made.of([{"idorder": 1, "products": lines[1:]}], READ + timedelta(seconds=1), lambda _: False, ())
    rows = dict(later)["orders__products"].to_pylist()

    assert [(0, None), (1, True)] == [(row["_list_idx"], row["_gone"]) for row in rows]


def test_an_older_reading_of_a_record_that_was_told_is_left_out() -> None:
    table = tables()["tags"]
    made = RecordTables(table, Privacy(), {}, Content(table, Privacy(), b"k"), ())
    made.of([{"idtag": 1}], READ, lambda _: False, ())
    older, _ = made.of([{"idtag": 1}, {"idtag": 2}], READ - timedelta(seconds=1), lambda _: False, ())

    assert [2] == [row["idtag"] for row in dict(older)["tags"].to_pylist()]


def test_a_record_that_may_be_held_and_has_no_lines_tells_that_they_are_gone() -> None:
    """In every table that the destination has for its lists, documented or not."""
    table = tables()["customers"]
    nested = [one.name for one in table.family() if one is not table] + [f"{table.name}__pets"]
    made = RecordTables(table, Privacy(), {}, Content(table, Privacy(), b"k"), nested)
    found, _ = made.of(keyed(table, [{}, {}]), READ, lambda key: key == (1,), ())

    assert {name: [(1, 0, True)] for name in nested if name.count("__") == 1} == {
        name: [(row[table.key[0]], row["_list_idx"], row["_gone"]) for row in rows.to_pylist()]
        for name, rows in found
        if name != table.name and name.count("__") == 1
    }
