"""Lead times and reliability of suppliers, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from statistics import stdev
from typing import Any

import pytest

from tests.metrics.purchasing.purchase_rows import SUPPLIER, combined, purchase
from tests.metrics.small_shop import NOW, Rows, answer, shop

PLACED = datetime(2026, 5, 4, 12, 0)
"""A Monday."""
PROMISED = date(2026, 5, 11)


def _judged(*purchases: dict[str, Rows], **parameters: Any) -> dict[str, Any]:
    (row,) = answer(
        "supplier_performance", shop(suppliers=[SUPPLIER], **combined(*purchases)), **({"fewest": 1} | parameters)
    )
    return row


def test_lead_time_is_from_purchase_to_the_first_receipt() -> None:
    """The rest comes a week later."""
    leads = [2, 4, 6, 8, 10]
    first = [PLACED + timedelta(days=days) for days in leads]
    row = _judged(
        *(
            purchase(key, PLACED, (moment, 6), (moment + timedelta(days=7), 4))
            for key, moment in enumerate(first, start=1)
        ),
        fewest=5,
    )

    assert (5, 6.0, 6.0, 10.0, pytest.approx(stdev(leads) / 6)) == (
        row["orders"],
        row["lead_days_mean"],
        row["lead_days_p50"],
        row["lead_days_p90"],
        row["lead_days_cv"],
    )


def test_a_night_in_which_the_clock_changes_is_shorter() -> None:
    row = _judged(purchase(1, datetime(2026, 3, 28, 12, 0), (datetime(2026, 3, 29, 12, 0), 10)))

    assert pytest.approx(23 / 24) == row["lead_days_mean"]


def test_an_order_that_was_never_marked_as_purchased_counts_from_its_creation() -> None:
    row = _judged(purchase(1, PLACED, (PLACED + timedelta(days=3), 10), purchased_at=None))

    assert 3.0 == row["lead_days_mean"]


def test_few_orders_give_numbers_of_orders_and_no_figures() -> None:
    row = _judged(purchase(1, PLACED, (datetime(2026, 5, 12), 10), promised=PROMISED), fewest=2)

    shown = {"idsupplier": 1, "supplier": "Potten & Zo", "orders": 1, "with_promise": 1, "on_time": 0}
    assert shown == {name: value for name, value in row.items() if value is not None}


def test_one_delivery_has_a_mean_and_no_deviation() -> None:
    row = _judged(purchase(1, PLACED, (PLACED + timedelta(days=3), 10)))

    assert (3.0, None) == (row["lead_days_mean"], row["lead_days_cv"])


def test_an_order_that_was_made_for_its_receipt_has_no_lead_time_and_no_promise() -> None:
    row = _judged(
        purchase(1, PLACED, (PLACED + timedelta(minutes=20), 10), promised=PROMISED),
        purchase(2, PLACED, (PLACED + timedelta(days=4), 10), promised=PROMISED),
    )

    assert (1, 4.0, 1) == (row["orders"], row["lead_days_mean"], row["with_promise"])


def test_receipts_that_are_not_finished_or_were_reverted_brought_nothing() -> None:
    tables = combined(
        *(purchase(key, PLACED, (datetime(2026, 5, 8), 10), promised=PROMISED) for key in (1, 2)),
        purchase(3, PLACED, (datetime(2026, 5, 9, 12), 10), promised=PROMISED),
    )
    tables["receipts"][0] |= {"status": "processing", "completed_at": None}
    tables["receipts__products"][1]["reverted_at"] = datetime(2026, 5, 9)

    row = _judged(tables)
    assert (1, 5.0, 3, 1) == (row["orders"], row["lead_days_mean"], row["with_promise"], row["on_time"])


def test_on_time_is_the_promised_day_to_its_last_minute() -> None:
    row = _judged(
        purchase(1, PLACED, (datetime(2026, 5, 11, 23, 59), 10), promised=PROMISED),
        purchase(2, PLACED, (datetime(2026, 5, 12, 0, 0), 10), promised=PROMISED),
        purchase(3, PLACED, (datetime(2026, 5, 15), 10), promised=PROMISED),
        purchase(4, PLACED, (datetime(2026, 5, 15), 10)),
    )

    assert (4, 3, 1, 1 / 3, 1) == (
        row["orders"],
        row["with_promise"],
        row["on_time"],
        row["on_time_share"],
        row["days_late_p50"],
    )


def test_what_never_came_is_late_and_nobody_knows_how_much() -> None:
    """Half of them came a day early, so that the median is known; with one more that did not come, it is not."""
    early = purchase(1, PLACED, (datetime(2026, 5, 10), 10), promised=PROMISED)
    missing = [purchase(key, PLACED, promised=PROMISED, status="purchased") for key in (2, 3)]

    row = _judged(early, missing[0])
    assert (1, 0.5, -1) == (row["orders"], row["on_time_share"], row["days_late_p50"])
    row = _judged(early, *missing)
    assert (1, 1 / 3, None) == (row["orders"], row["on_time_share"], row["days_late_p50"])


def test_a_promise_counts_when_its_day_is_over_and_in_the_window() -> None:
    """Today is not over; the window of 10 days begins on 6 June."""
    due = [date(2026, 6, day) for day in (5, 6, 14, 15)]
    row = _judged(
        *(purchase(key, PLACED, promised=day, status="purchased") for key, day in enumerate(due)), window_days=10
    )

    assert (0, 2) == (row["orders"], row["with_promise"])


def test_a_delivery_counts_by_the_day_on_which_it_came() -> None:
    came = [datetime(2026, 6, 5, 23, 0), datetime(2026, 6, 6, 1, 0), NOW, NOW + timedelta(minutes=1)]
    row = _judged(*(purchase(key, PLACED, (moment, 10)) for key, moment in enumerate(came)), window_days=10)

    assert 2 == row["orders"]


def test_the_date_of_a_line_goes_before_that_of_its_order() -> None:
    later = date(2026, 5, 20)
    row = _judged(purchase(1, PLACED, (datetime(2026, 5, 18), 10), promised=PROMISED, line_promised=later))

    assert (1, -2, 1.0) == (row["on_time"], row["days_late_p50"], row["otif_share"])


def test_in_full_is_of_pieces_and_otif_of_orders() -> None:
    """One came whole; of one the last 4 of 10 came too late; one came whole too late."""
    row = _judged(
        purchase(1, PLACED, (datetime(2026, 5, 8), 10), promised=PROMISED),
        purchase(2, PLACED, (datetime(2026, 5, 8), 6), (datetime(2026, 5, 14), 4), promised=PROMISED),
        purchase(3, PLACED, (datetime(2026, 5, 14), 10), promised=PROMISED),
    )

    assert (2 / 3, 16 / 30, 1 / 3) == (row["on_time_share"], row["in_full_share"], row["otif_share"])


def test_more_of_one_product_does_not_make_up_for_another() -> None:
    row = _judged(
        purchase(1, PLACED, (datetime(2026, 5, 8), 30), promised=PROMISED),
        purchase(2, PLACED, (datetime(2026, 5, 8), 5), promised=PROMISED),
    )

    assert (15 / 20, 0.5) == (row["in_full_share"], row["otif_share"])


@pytest.mark.parametrize("status", ["concept", "cancelled"])
def test_an_order_that_was_not_placed_is_no_promise(status: str) -> None:
    tables = shop(suppliers=[SUPPLIER], **purchase(1, PLACED, promised=PROMISED, status=status))

    assert [] == answer("supplier_performance", tables)


def test_a_shop_without_purchases_has_no_rows() -> None:
    assert [] == answer("supplier_performance", shop(suppliers=[SUPPLIER]))
