"""What tells that a row is as it was."""

from __future__ import annotations

import pytest

from picqer.source import Privacy
from picqer.source.http.answers import NotFinite
from picqer.source.records.content import Content, HeldContent
from picqer.source.schema import tables

SECRET = b"sandbox"


def test_a_row_that_changed_and_came_back_within_a_portion_is_loaded_both_times() -> None:
    """Else the first of the two would stay."""
    held, other = {"idtag": 1, "title": "a"}, {"idtag": 1, "title": "b"}
    content = Content(tables()["tags"], Privacy(), SECRET)
    rows = {"min": (1, 1), "idt": (1, content.of(held), None)}
    compared = HeldContent(tables()["tags"], content, lambda query: [rows[query.removeprefix("select ")[:3]]])

    assert ([], [(1,)]) == compared.split([held])
    assert ([other], []) == compared.split([other])
    assert ([held], []) == compared.split([held])


def test_a_key_of_another_type_is_not_asked_for() -> None:
    """A database would not compare it, or take it for the number that it looks like."""
    asked: list[str] = []

    def select(query: str) -> list[tuple[object, ...]]:
        asked.append(query)
        return []

    compared = HeldContent(tables()["tags"], Content(tables()["tags"], Privacy(), SECRET), select)
    records = [{"idtag": wrong} for wrong in ("1", None, True, [], {})]

    assert (records, []) == compared.split(records)
    assert [] == asked


def test_the_fingerprint_of_a_row_depends_on_all_that_makes_it() -> None:
    record = {"idcustomer": 1, "name": "a", "contactname": None}
    customers = tables()["customers"]
    usual = Content(customers, Privacy(), SECRET).of(record)

    assert usual == Content(customers, Privacy(), SECRET).of({name: record[name] for name in reversed(record)})
    assert usual != Content(customers, Privacy(drop=("customers.name",)), SECRET).of(record)
    assert usual != Content(customers, Privacy(), b"another key").of(record)
    assert usual != Content(tables()["suppliers"], Privacy(), SECRET).of(record)
    assert usual != Content(customers, Privacy(), SECRET).of({**record, "contactname": ""})
    assert usual != Content(customers, Privacy(), SECRET).of({**record, "idcustomer": "1"})
    assert usual != Content(customers, Privacy(), SECRET).of({**record, "contactname": NotFinite("nan")})


def test_a_text_key_that_no_database_takes_is_not_asked_for() -> None:
    stats = tables()["stats"]
    compared = HeldContent(stats, Content(stats, Privacy(), SECRET), lambda _: pytest.fail("it was asked"))
    records = [{"key": "a\0b"}, {"key": "\ud800"}]

    assert (records, []) == compared.split(records)
