"""What counts as not seen."""

from __future__ import annotations

from picqer.source.strategies.absence import absent


def test_a_key_of_another_type_was_seen_all_the_same() -> None:
    """`"5"` is no deletion of 5, in no part of a key."""
    assert [(6,)] == absent([(5,), (6,)], {("5",), (7,)})
    assert [(1, 3)] == absent([(1, 2), (1, 3)], {(1, "2")})
