"""One value: exactly, or not at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picqer.source.records.values import (
    Unrepresentable,
    bigint,
    boolean,
    day,
    decimal,
    document,
    text,
    time_of_day,
    timestamp,
    undocumented,
)

KEPT: list[tuple[Callable[[Any], Any], Any, Any]] = [
    (text, "Café ☕", "Café ☕"),
    (text, 63, "63"),
    (text, "", ""),
    (bigint, 5, 5),
    (bigint, "12", 12),
    (bigint, Decimal("25.0"), 25),
    (bigint, -(2**63), -(2**63)),
    (bigint, "", None),
    (boolean, True, True),
    (boolean, 0, False),
    (boolean, "1", True),
    (boolean, "", None),
    (decimal, 25, Decimal(25)),
    (decimal, Decimal("12345678901234567.89"), Decimal("12345678901234567.89")),
    (decimal, "0.036", Decimal("0.036")),
    (decimal, Decimal("0.30000000000000004"), Decimal("0.3")),
    (decimal, Decimal("9" * 29), Decimal("9" * 29)),
    (decimal, "", None),
    (timestamp, "2026-10-25 02:30:00", datetime(2026, 10, 25, 2, 30)),
    (timestamp, "2026-10-25", datetime(2026, 10, 25)),
    (timestamp, "0000-00-00 00:00:00", None),
    (timestamp, "", None),
    (timestamp, "2999-01-01 00:00:00", datetime(2999, 1, 1)),
    (day, "2026-03-12", date(2026, 3, 12)),
    (day, "2026-03-12 00:00:00", date(2026, 3, 12)),
    (day, "0000-00-00", None),
    (time_of_day, "17:30", time(17, 30)),
    (time_of_day, "", None),
    (document, {"a": [1]}, {"a": [1]}),
    (document, [], None),
    (document, {"a": [10**40, 2**63, 0.1]}, {"a": [str(10**40), str(2**63), 0.1]}),
]
REFUSED: list[tuple[Callable[[Any], Any], Any]] = [
    (text, {"a": 1}),
    (text, True),
    (text, "half \ud800 a pair"),
    (text, "nul \x00"),
    (bigint, "twelve"),
    (bigint, Decimal("1.5")),
    (bigint, True),
    (bigint, 2**63),
    (bigint, Decimal("1E+999999")),
    (boolean, "yes"),
    (boolean, 2),
    (decimal, Decimal("0.1234567891")),
    (decimal, Decimal(10) ** 29),
    (decimal, float("nan")),
    (decimal, "Infinity"),
    (decimal, True),
    (timestamp, "yesterday"),
    (timestamp, "2026-01-01T00:00:00+01:00"),
    (timestamp, 20260101),
    (day, "2026-03-12 10:00:00"),
    (document, {"a": float("inf")}),
    (document, {"a": "nul \x00"}),
    (document, "5"),
    (document, 5),
    (decimal, "12,50"),
    (decimal, "1_000"),
    (decimal, "\uff11\uff12"),
    (time_of_day, "10:00+01:00"),
]


@pytest.mark.parametrize(("convert", "sent", "expected"), KEPT)
def test_what_a_column_can_hold_is_kept_exactly(convert: Callable[[Any], Any], sent: Any, expected: Any) -> None:
    """Value and type."""
    kept = convert(sent)

    assert (expected, type(expected)) == (kept, type(kept))


@pytest.mark.parametrize(("convert", "sent"), REFUSED)
def test_what_a_column_cannot_hold_is_refused(convert: Callable[[Any], Any], sent: Any) -> None:
    """Never rounded, cut or guessed."""
    with pytest.raises((Unrepresentable, ValueError, ArithmeticError)):
        convert(sent)


@given(st.decimals(min_value=-(10**20), max_value=10**20, places=6))
def test_every_price_with_six_decimals_is_exact(price: Decimal) -> None:
    """decimal(38, 9) has room for it."""
    assert price == decimal(price)


@given(st.text())
def test_a_reason_never_shows_what_the_value_was(secret: str) -> None:
    """Rejected values may be personal."""
    with pytest.raises(Unrepresentable) as reason:
        bigint(f"secret-{secret}")

    assert "secret-" not in str(reason.value)


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("idnew", 5, "bigint"),
        ("amount_new", 5, "decimal"),
        ("price", Decimal("2.5"), "decimal"),
        ("on", True, "bool"),
        ("x", "5", "text"),
    ],
)
def test_the_type_of_an_unknown_field_does_not_depend_on_its_first_value(name: str, value: Any, kind: str) -> None:
    """25 and 25.5 meet in one column."""
    assert kind == undocumented(name, value)
