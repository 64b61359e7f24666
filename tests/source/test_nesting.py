"""Answers that nest without end."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picqer.source.http.answers import Undecodable, decoded
from picqer.source.http.nesting import DEEPEST, TooDeep, cut, shallow

OTHERS = [{"id": 2, "text": 'a "[[{" in quotes'}, {"id": 3}]


def nested(levels: int, opening: str = "[", closing: str = "]") -> str:
    return opening * levels + closing * levels


@pytest.mark.parametrize(
    "deep",
    [
        nested(DEEPEST + 1),
        nested(900),
        nested(100_000),
        '{"a":' * 900 + "1" + "}" * 900,
        '{"a":[' * 50_000 + '"]"' + "]}" * 50_000,
    ],
    ids=["33 levels", "900 levels", "100,000 brackets", "900 objects", "100,000 of both"],
)
def test_only_the_field_that_nests_too_deep_is_lost(deep: str) -> None:
    """The other fields of its record and the other records are as they were sent."""
    before, after = json.dumps(OTHERS[0]), json.dumps(OTHERS[1])
    first, *others = decoded(f'[{{"id": 1, "deep": {deep}}}, {before}, {after}]'.encode())

    assert OTHERS == others
    assert (1, TooDeep) == (first["id"], type(first["deep"]))


def test_what_is_just_deep_enough_stays() -> None:
    """Thirty-two levels are more than Picqer's five."""
    (record,) = decoded(f'[{{"id": 1, "deep": {nested(DEEPEST)}}}]'.encode())

    assert isinstance(record["deep"], list)


def test_a_record_that_came_by_itself_is_looked_at_too() -> None:
    """A detail call has no list around it."""
    record = decoded(f'{{"id": 1, "deep": {nested(900)}}}'.encode())

    assert TooDeep is type(record["deep"])


@pytest.mark.parametrize(
    "body",
    [
        "[" * 100_000,
        "[" * 1000 + "}" * 1000,
        nested(1000) + "]",
        f'[{nested(1000)}, "open',
        "]",
        '"\\',
        "[" * 1000 + "}" + "]" * 999,
    ],
)
def test_brackets_that_do_not_match_are_no_json(body: str) -> None:
    """So that nothing is cut out of half an answer."""
    with pytest.raises(Undecodable):
        decoded(body.encode())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("[]{}\\\"',: a\n"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text('[]{}\\" a'), inner, max_size=3),
)


@given(JSON, JSON)
def test_cutting_leaves_all_that_is_not_too_deep(before: Any, after: Any) -> None:
    """Whatever the texts beside it hold."""
    text = json.dumps([before, "deep", after])
    kept = json.loads(cut(text.replace('"deep"', nested(1000), 1)))

    assert [before, after] == [kept[0], kept[2]]
    assert TooDeep is type(shallow([{"cut": kept[1]}])[0]["cut"])


def test_numbers_beyond_all_bounds_do_not_spoil_the_page() -> None:
    """Thousands of digits, which Python's int refuses, and an exponent that even Decimal does."""
    digits = "9" * 6000
    long, vast, other = decoded(f'[{{"n": {digits}}}, {{"n": 1e99999999999999999999}}, {{"n": 0.10}}]'.encode())

    assert Decimal(digits) == long["n"]
    assert float("inf") == vast["n"]
    assert Decimal("0.10") == other["n"]
