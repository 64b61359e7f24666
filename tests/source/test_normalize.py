"""From a record to rows."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from picqer.source.dlt_schema import normalize
from picqer.source.errors import ContractBroken
from picqer.source.records.normalize import Normalizer, Row
from picqer.source.records.privacy import Privacy
from picqer.source.records.rejected import Rejected
from picqer.source.schema import Table, parsed, tables

READ = datetime(2026, 1, 1, tzinfo=UTC)
ORDERS = parsed(
    "orders",
    {
        "grain": "One row per order.",
        "key": ["idorder"],
        "columns": {
            "idorder": "bigint Key.",
            "orderid": "text Visible number.",
            "discount": "decimal Percent.",
            "created": "timestamp Made.",
            "pickup": "json Free-form.",
            "type.idtype": "bigint Type.",
            "type.textColor": "text Its colour.",
        },
        "children": {
            "products": {
                "grain": "One row per line.",
                "key": ["idline"],
                "columns": {"idline": "bigint Key.", "price": "decimal Euro."},
                "children": {
                    "places": {"grain": "One row per place.", "key": [], "columns": {"idplace": "bigint Place."}}
                },
            },
            "tags": {"grain": "One row per tag.", "key": ["idtag"], "columns": {"idtag": "bigint Key."}},
            "warehouses": {"grain": "One row per warehouse.", "key": ["value"], "columns": {"value": "bigint It."}},
        },
    },
)


def shaped(
    *records: dict[str, Any], table: Table = ORDERS, shaper: Normalizer | None = None
) -> tuple[list[Row], list[Rejected]]:
    rows, rejected = (shaper or Normalizer(table, normalize)).rows(list(records), READ)
    return [{name: value for name, value in row.items() if name != "_read_at"} for row in rows], rejected


def test_values_get_the_types_of_their_columns() -> None:
    """A number that is text, an amount that came whole, a wall time."""
    rows, _ = shaped({"idorder": 1, "orderid": 2026, "discount": 5, "created": "2026-01-02 03:04:05", "pickup": []})

    assert [
        {
            "idorder": 1,
            "orderid": "2026",
            "discount": Decimal(5),
            "created": datetime(2026, 1, 2, 3, 4, 5),
            "pickup": None,
        }
    ] == rows


def test_children_carry_the_keys_of_all_their_parents() -> None:
    """So that joins need no column of dlt."""
    rows, _ = shaped({"idorder": 1, "products": [{"idline": 7, "price": 2, "places": [{"idplace": 3}]}]})

    line = rows[0]["products"][0]
    assert {"idorder": 1, "idline": 7, "price": Decimal(2)} == {
        name: line[name] for name in ("idorder", "idline", "price")
    }
    assert [{"idorder": 1, "idline": 7, "idplace": 3}] == line["places"]


@pytest.mark.parametrize("tags", [{"VIP": {"idtag": 75}, "é ☕": {"idtag": 76}}, [{"idtag": 75}, {"idtag": 76}]])
def test_tags_become_rows_whether_keyed_by_title_or_listed(tags: Any) -> None:
    """A new tag never makes a column."""
    rows, _ = shaped({"idorder": 1, "tags": tags})

    assert [{"idorder": 1, "idtag": 75}, {"idorder": 1, "idtag": 76}] == rows[0]["tags"]


@pytest.mark.parametrize("nothing", [[], {}, None, ""])
def test_no_tags_are_no_rows(nothing: Any) -> None:
    """PHP writes an empty object as an empty list."""
    rows, _ = shaped({"idorder": 1, "tags": nothing})

    assert [] == rows[0]["tags"]


def test_a_list_of_numbers_becomes_rows_with_one_value() -> None:
    """With the parent's key beside it."""
    rows, _ = shaped({"idorder": 1, "warehouses": [18, 19]})

    assert [{"idorder": 1, "value": 18}, {"idorder": 1, "value": 19}] == rows[0]["warehouses"]


def test_an_object_becomes_columns() -> None:
    """Also when it is missing, or an empty list of PHP."""
    rows, _ = shaped(
        {"idorder": 1, "type": {"idtype": 2, "textColor": "#fff"}}, {"idorder": 2, "type": []}, {"idorder": 3}
    )

    assert rows == [
        {"idorder": 1, "type__idtype": 2, "type__text_color": "#fff"},
        {"idorder": 2},
        {"idorder": 3},
    ]


def test_undocumented_fields_are_kept() -> None:
    """Scalars as columns, objects flattened, lists and keyed objects as child tables."""
    rows, _ = shaped(
        {
            "idorder": 1,
            "new": "x",
            "idnew": 4,
            "amount": 5,
            "inner": {"a": {"b": True}, "c": "y"},
            "list": [{"c": 1}],
            "keyed": {"red": {"d": "1"}, "blue": {"d": "2"}},
        }
    )

    assert [
        {
            "idorder": 1,
            "new": "x",
            "idnew": 4,
            "amount": Decimal(5),
            "inner__a__b": True,
            "inner__c": "y",
            "list": [{"idorder": 1, "c": Decimal(1)}],
            "keyed": [{"idorder": 1, "d": "1"}, {"idorder": 1, "d": "2"}],
        }
    ] == rows


def test_names_that_meet_after_normalisation_stay_apart() -> None:
    """`OrderId`, `orderId` and `order_id` are three fields, and stay the same three columns in the next batch."""
    shaper = Normalizer(ORDERS, normalize)
    first, _ = shaped({"idorder": 1, "OrderId": "a", "orderId": "b", "order_id": "c"}, shaper=shaper)
    second, _ = shaped({"idorder": 1, "order_id": "c", "orderId": "b", "OrderId": "a"}, shaper=shaper)

    assert sorted(value for name, value in first[0].items() if name != "idorder") == ["a", "b", "c"]
    assert first == second


@pytest.mark.parametrize("name", ["_deleted_at", "_dlt_id", "_read_at", "", " ", "; drop table x", "é" * 300])
def test_no_field_name_breaks_or_takes_a_column_of_ours(name: str) -> None:
    """The value is kept under another name."""
    rows, rejected = shaped({"idorder": 1, name: "x"})

    assert [] == rejected
    assert "x" in rows[0].values()
    assert not {"_deleted_at", "_dlt_id", "_read_at"} & set(rows[0])


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({"idorder": None}, "idorder is missing"),
        ({"orderid": "5"}, "idorder is missing"),
        ({"idorder": "5"}, "idorder is of another type than a key"),
        ({"idorder": 1.5, "discount": "x"}, "idorder: a float is no whole number"),
        ({"idorder": {}, "orderid": "5"}, "idorder: a dict is no whole number"),
    ],
)
def test_a_record_without_a_proper_key_is_set_aside_alone(record: dict[str, Any], reason: str) -> None:
    """With the reason, and without holding up the others."""
    rows, rejected = shaped({"idorder": 1}, record, {"idorder": 2})

    assert [row["idorder"] for row in rows] == [1, 2]
    assert [("idorder", True)] == [(one.field, one.reason.startswith(reason)) for one in rejected]


@pytest.mark.parametrize(
    ("sent", "field", "reason", "kept"),
    [
        ({"discount": float("nan")}, "discount", "discount: a float is no number", None),
        ({"discount": "12,50"}, "discount", "discount: a str of 5 characters is no number", None),
        ({"discount": "1_000"}, "discount", "discount: a str of 5 characters is no number", None),
        ({"discount": 10**29}, "discount", "discount: a int does not fit in decimal(38, 9)", None),
        ({"discount": {"a": 1}}, "discount", "discount: a dict is no number", None),
        ({"created": "soon-secret"}, "created", "created: a str of 11 characters does not fit", None),
        ({"created": "2026-02-30 10:00:00"}, "created", "created: a str of 19 characters does not fit", None),
        ({"created": "2026-02-03T10:00:00+01:00"}, "created", "created: a str of 25 characters has a zone", None),
        ({"orderid": "4\ud8002\x00"}, "orderid", "orderid: a character that is no text", "42"),
        ({"pickup": {"a\x00": ["b\udcff", 1]}}, "pickup", "pickup: a character that is no", {"a": ["b", 1]}),
        ({"pickup": [float("inf")]}, "pickup", "pickup: a list does not fit", None),
        ({"unknown": "4\x002"}, "unknown", "unknown: a character that is no text", "42"),
    ],
)
def test_a_value_that_does_not_fit_costs_itself(sent: dict[str, Any], field: str, reason: str, kept: Any) -> None:
    """What can be kept of it is kept, everything else of its record too; the reason does not show the value."""
    rows, rejected = shaped({"idorder": 5, "type": {"idtype": 2}, **sent})

    assert [{"idorder": 5, "type__idtype": 2, field: kept}] == rows
    assert [("5", field, True)] == [(one.key, one.field, one.reason.startswith(reason)) for one in rejected]
    assert "secret" not in rejected[0].reason


@pytest.mark.parametrize("value", [float("inf"), "\x00", {"in": float("nan")}, [float("nan")]])
def test_of_an_undocumented_value_that_does_not_fit_nothing_is_made(value: Any) -> None:
    """It is named by where it stands."""
    rows, rejected = shaped({"idorder": 5, "unknown": value})

    assert [5] == [row["idorder"] for row in rows]
    assert [True] == [one.field.startswith("unknown") for one in rejected]


def test_a_bad_value_in_a_line_costs_that_value_of_that_line() -> None:
    """Each of two bad ones is named by its place, also below a line; lines keep their order's key."""
    lines = [
        {"idline": 7, "price": "1,5", "idorder": {}, "places": [{"idplace": 1.5}]},
        {"idline": [], "price": "2,5", "extra": [{"a": "\x00"}]},
        {"idline": 9, "price": 3},
    ]
    rows, rejected = shaped({"idorder": 5, "products": lines})

    assert [(5, 7, None), (5, None, None), (5, 9, 3)] == [
        (line["idorder"], line["idline"], line["price"]) for line in rows[0]["products"]
    ]
    assert [
        "products.0.price",
        "products.0.idorder",
        "products.0.places.0.idplace",
        "products.1.idline",
        "products.1.price",
        "products.1.extra.0.a",
    ] == [one.field for one in rejected]


@pytest.mark.parametrize("sent", ["abc", 5, [5], ["abc"], {"idline": 7, "price": 2}])
def test_what_is_no_line_makes_no_line(sent: Any) -> None:
    """A row without a single column of its table would count as one."""
    rows, rejected = shaped({"idorder": 5, "products": sent})

    assert [[]] == [row["products"] for row in rows]
    assert {"products.0", "products.1"} >= {one.field for one in rejected} > set()


def test_a_private_text_that_does_not_fit_is_hashed_all_the_same() -> None:
    """What can be kept of it is as private as all of it."""
    privacy = Privacy(hmac=("users.username",), hmac_key="k" * 32)
    rows, rejected = Normalizer(tables()["users"], normalize, privacy).rows(
        [{"iduser": 1, "username": "vera\x00"}], READ
    )

    assert [privacy.hash("vera")] == [row["username"] for row in rows]
    assert ["username"] == [one.field for one in rejected]


def test_a_rejected_record_is_found_again_by_its_key_or_its_content() -> None:
    """The key where there is one, a hash otherwise."""
    _, (keyed, other, keyless) = shaped({"idorder": 5, "discount": [], "created": "soon"}, {"idorder": None})

    assert ("5", "5") == (keyed.key, other.key)
    assert keyed.sha256 == other.sha256
    assert keyless.sha256 == keyless.key


def test_a_list_without_any_primary_key_is_another_list() -> None:
    """Nothing of it is loaded, and nothing is set aside row by row."""
    with pytest.raises(ContractBroken, match="idorder"):
        shaped({"id": 1}, {"id": 2})


PARTS = parsed(
    "parts",
    {
        "grain": "One row per part.",
        "key": ["idproduct", "idpart"],
        "columns": {"idproduct": "bigint Ours.", "idpart": "bigint Key."},
    },
)


@pytest.mark.parametrize(
    ("records", "says"),
    [
        ([{"idproduct": 1}, {"idproduct": 2}], "no row has its primary key"),
        ([{"idproduct": 1, "idpart": "5"}, {"idproduct": 1, "idpart": "6"}], "parts.idpart is bigint and came as str"),
    ],
)
def test_a_part_of_the_key_that_vanished_or_changed_everywhere_is_another_list(
    records: list[dict[str, Any]], says: str
) -> None:
    """The rows held would otherwise seem to be gone."""
    with pytest.raises(ContractBroken, match=says):
        shaped(*records, table=PARTS)


def test_a_key_that_is_null_in_one_row_of_a_hundred_costs_one_row() -> None:
    """The others are loaded."""
    rows, rejected = shaped(*({"idorder": None if number == 50 else number} for number in range(100)))

    assert (99, ["idorder is missing"]) == (len(rows), [one.reason for one in rejected])


def test_text_where_a_documented_object_was_is_kept_beside_it() -> None:
    """A list in its place is none of the things it can be."""
    rows, rejected = shaped({"idorder": 1, "type": "fast"}, {"idorder": 2, "type": [1, 2]})

    assert [{"idorder": 1, "type": "fast"}, {"idorder": 2}] == rows
    assert ["type: a list is no object"] == [one.reason for one in rejected]


def test_nesting_without_end_does_not_make_columns_without_end() -> None:
    """What lies deeper than anybody asks is kept as text."""
    deep: Any = "bottom"
    for _ in range(40):
        deep = {"in": deep}

    rows, rejected = shaped({"idorder": 1, "deep": deep})

    assert [] == rejected
    assert "bottom" in str(rows[0])
    assert 8 == str(rows[0]).count("'in'")
