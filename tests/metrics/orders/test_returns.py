"""Returned products and reasons, on hand-made shops."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import sqrt
from statistics import NormalDist
from typing import Any

import pytest

from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop

SHIPPED = datetime(2026, 4, 1, 12, 0)
REASONS = {"return_reasons": [{"idreturn_reason": 1, "name": "Broken"}, {"idreturn_reason": 2, "name": "Ugly"}]}
PRODUCTS = {"products": [{"idproduct": key, "productcode": f"P{key}"} for key in (7, 8, 9)]}


def _returned(key: int, created: datetime, *lines: dict[str, Any], idorder: int | None = None) -> dict[str, Rows]:
    """A return with these lines, each of a broken piece that cost 10 where nothing else is said."""
    usual = {"idreturn": key, "idproduct": 7, "amount": 1, "price": 10, "idreturn_reason": 1}
    return {
        "returns": [{"idreturn": key, "idorder": idorder, "created_at": created}],
        "returns__returned_products": [
            usual | {"idreturn_product": 10 * key + place} | line for place, line in enumerate(lines or [{}])
        ],
    }


def _shipped(
    key: int, *pieces: tuple[int, int], closed_at: datetime | None = SHIPPED, **of_picklist: Any
) -> dict[str, Rows]:
    """An order's picklist, closed where nothing else is said: product and pieces."""
    picklist = {"idpicklist": key, "idorder": key, "status": "closed", "closed_at": closed_at}
    return {
        "picklists": [picklist | of_picklist],
        "picklists__products": [
            {"idpicklist": key, "idpicklist_product": 10 * key + place, "idproduct": idproduct, "amount": amount}
            for place, (idproduct, amount) in enumerate(pieces or [(7, 1)])
        ],
    }


def _reasons(*returns: dict[str, Rows], **parameters: Any) -> Rows:
    return answer("return_reasons", shop(**combined(REASONS, *returns)), **parameters)


def _products(*shops: dict[str, Rows], **parameters: Any) -> dict[str, dict[str, Any]]:
    rows = answer("returned_products", shop(**combined(REASONS, PRODUCTS, *shops)), **({"fewest": 1} | parameters))
    return {row["productcode"]: row for row in rows}


def _wilson(part: int, whole: int, confidence: float) -> list[float]:
    """Written as on paper: the roots of a quadratic equation."""
    z2 = NormalDist().inv_cdf((1 + confidence) / 2) ** 2
    a, b, c = whole + z2, -(2 * part + z2), part**2 / whole
    return [(-b + sign * sqrt(b * b - 4 * a * c)) / (2 * a) for sign in (-1, 1)]


def test_a_reason_has_its_share_of_the_lines_of_returns() -> None:
    """Pieces and money are added up, the share is of lines."""
    rows = _reasons(
        _returned(1, SHIPPED, {"amount": 5, "price": 2}, {}, {"idreturn_reason": 2}),
        _returned(2, SHIPPED, {}),
    )

    assert [("Broken", 3, 7, 0.75, 30.0), ("Ugly", 1, 1, 0.25, 10.0)] == [
        (row["reason"], row["returns"], row["pieces"], row["share"], row["value"]) for row in rows
    ]
    assert pytest.approx(_wilson(3, 4, 0.95)) == [rows[0]["low"], rows[0]["high"]]


def test_a_wider_interval_is_surer() -> None:
    (broken, _) = _reasons(_returned(1, SHIPPED, {}, {"idreturn_reason": 2}), confidence=0.99)

    assert pytest.approx(_wilson(1, 2, 0.99)) == [broken["low"], broken["high"]]


def test_returns_count_when_they_were_created_in_the_window() -> None:
    """The window of 10 days begins on 6 June."""
    days = [datetime(2026, 6, 5, 23, 0), datetime(2026, 6, 6, 1, 0), NOW, NOW + timedelta(minutes=1)]
    (row,) = _reasons(*(_returned(key, day) for key, day in enumerate(days)), window_days=10)

    assert 2 == row["returns"]


def test_a_reason_has_its_name_of_today_or_else_the_one_that_was_written_down() -> None:
    lines = [
        {"return_reason__name": "Brokn"},
        {"idreturn_reason": 3, "return_reason__name": "Deleted"},
        {"idreturn_reason": None},
    ]

    assert ["Broken", "Deleted", None] == [row["reason"] for row in _reasons(_returned(1, SHIPPED, *lines))]


def test_a_return_without_an_order_has_a_reason_too() -> None:
    assert [1] == [row["returns"] for row in _reasons(_returned(1, SHIPPED, idorder=None))]


def test_the_rate_is_of_what_these_same_orders_shipped() -> None:
    """Two of the four pieces came back; an order that is too new, or too old, has neither shipped nor returned."""
    rows = _products(
        _shipped(1, (7, 3), (8, 1)),
        _shipped(2, (7, 1)),
        _shipped(3, (7, 50), closed_at=datetime(2026, 5, 17)),
        _shipped(4, (7, 50), closed_at=datetime(2025, 6, 15)),
        _returned(1, datetime(2026, 4, 10), {"amount": 2}, idorder=1),
        *(_returned(key, datetime(2026, 6, 1), {"amount": 7}, idorder=key) for key in (3, 4)),
    )

    assert {"P7": (4, 2, 0.5), "P8": (1, 0, 0.0)} == {
        code: (row["shipped"], row["returned"], row["rate"]) for code, row in rows.items()
    }
    assert pytest.approx(_wilson(2, 4, 0.95)) == [rows["P7"]["low"], rows["P7"]["high"]]


def test_the_cohort_begins_with_the_window_and_ends_when_returning_has_settled() -> None:
    """365 days begin on 16 June 2025, and the 30th day before now was 16 May."""
    days = [datetime(2025, 6, 15, 23), datetime(2025, 6, 16), datetime(2026, 5, 16, 23), datetime(2026, 5, 17)]
    rows = _products(*(_shipped(key, (7, 10**key), closed_at=day) for key, day in enumerate(days)))

    assert 10 + 100 == rows["P7"]["shipped"]


def test_an_order_counts_when_its_last_part_was_shipped() -> None:
    """The second picklist of one was closed later; that of another is still open."""
    rows = _products(
        _shipped(1, (7, 3)),
        _shipped(2, (7, 2), idorder=1, closed_at=datetime(2026, 5, 1)),
        _shipped(3, (7, 50)),
        _shipped(4, (7, 50), idorder=3, status="new", closed_at=None),
        _shipped(5, (7, 50)),
        _shipped(6, (7, 50), idorder=5, closed_at=datetime(2026, 6, 1)),
    )

    assert 5 == rows["P7"]["shipped"]


def test_neither_cancelled_picklists_nor_replacements_are_sales() -> None:
    rows = _products(
        _shipped(1, (7, 3)),
        _shipped(2, (7, 50), idorder=1, status="cancelled", closed_at=None),
        _shipped(3, (7, 50), idorder=None, idreturn=9),
    )

    assert 3 == rows["P7"]["shipped"]


def test_returns_of_no_order_and_of_later_are_left_out() -> None:
    rows = _products(
        _shipped(1),
        _returned(1, datetime(2026, 4, 10)),
        _returned(2, NOW + timedelta(minutes=1), idorder=1),
    )

    assert (0, None, None) == tuple(rows["P7"][name] for name in ("returned", "top_reason", "days_to_return_p50"))


def test_with_few_pieces_shipped_there_is_no_rate() -> None:
    rows = _products(_shipped(1, (7, 29), (8, 30)), _returned(1, SHIPPED, idorder=1), fewest=30)

    assert [None] * 3 == [rows["P7"][name] for name in ("rate", "low", "high")]
    assert (29, 1) == (rows["P7"]["shipped"], rows["P7"]["returned"])
    assert (0.0, 0.0) == (rows["P8"]["rate"], pytest.approx(rows["P8"]["low"]))


def test_more_can_come_back_than_was_shipped() -> None:
    """On paper, when products are mixed up; the interval is that of everything."""
    row = _products(_shipped(1, (7, 2)), _returned(1, SHIPPED, {"amount": 3}, idorder=1))["P7"]

    assert [1.5, *_wilson(2, 2, 0.95)] == pytest.approx([row["rate"], row["low"], row["high"]])


def test_the_top_reason_is_on_most_lines_and_of_equals_the_first_by_name() -> None:
    broken, ugly, nothing = ({"idreturn_reason": key} for key in (1, 2, None))
    of_eight = {"idproduct": 8}
    rows = _products(
        _shipped(1, (7, 9), (8, 9)),
        _returned(1, SHIPPED, broken | {"amount": 5}, ugly, ugly, nothing, nothing, nothing, idorder=1),
        _returned(2, SHIPPED, of_eight | ugly, of_eight | broken, idorder=1),
    )

    assert {"P7": "Ugly", "P8": "Broken"} == {code: row["top_reason"] for code, row in rows.items()}


def test_days_to_return_are_from_the_last_shipment() -> None:
    """The night of 29 March has an hour less."""
    rows = _products(
        _shipped(1, closed_at=datetime(2026, 3, 20, 12, 0)),
        _shipped(2, idorder=1, closed_at=datetime(2026, 3, 28, 12, 0)),
        _returned(1, datetime(2026, 3, 29, 12, 0), idorder=1),
        _returned(2, datetime(2026, 4, 9, 12, 0), idorder=1),
    )

    assert pytest.approx(23 / 24) == rows["P7"]["days_to_return_p50"]


def test_a_composition_and_its_parts_are_counted_as_what_they_are() -> None:
    rows = _products(_shipped(1, (9, 1), (7, 2)), _returned(1, SHIPPED, {}, idorder=1))

    assert {"P7": (2, 1), "P9": (1, 0)} == {code: (row["shipped"], row["returned"]) for code, row in rows.items()}


@pytest.mark.parametrize("metric", ["return_reasons", "returned_products"])
def test_where_nothing_came_back_there_are_no_rows(metric: str) -> None:
    assert [] == answer(metric, shop())
