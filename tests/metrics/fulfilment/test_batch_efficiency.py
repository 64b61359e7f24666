"""Size and duration of batches, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from tests.metrics.fulfilment.order_rows import batch
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop

DONE = datetime(2026, 6, 8, 12, 0)


def _rows(*shops: dict[str, Rows], **parameters: Any) -> dict[tuple[date, str], dict[str, Any]]:
    rows = answer("batch_efficiency", shop(**combined(*shops)), **parameters)
    return {(row["week"], row["type"]): row for row in rows}


def _one(*shops: dict[str, Rows], **parameters: Any) -> dict[str, Any]:
    (row,) = _rows(*shops, **parameters).values()
    return row


def _holds(idpicklist_batch: int, *idproducts: int) -> dict[str, Rows]:
    """The products of a batch, as its single record tells them."""
    rows: Rows = [{"idpicklist_batch": idpicklist_batch, "idproduct": key} for key in idproducts]
    return {"picklists_batches__products": rows}


def test_a_batch_brings_pieces_and_picklists() -> None:
    """The third of five batches took twelve minutes; the slowest is in no mean."""
    minutes = (500, 4, 12, 30, 8)
    batches = [
        batch(key, DONE, duration, total_products=key, total_picklists=2)
        for key, duration in enumerate(minutes, start=1)
    ]
    row = _one(*batches)

    assert (5, 10, 15, 2.0, 3.0, 12.0, None) == tuple(
        row[name]
        for name in (
            "batches",
            "picklists",
            "pieces",
            "picklists_per_batch",
            "pieces_per_batch",
            "p50_minutes",
            "products_per_batch",
        )
    )


def test_different_products_are_those_of_batches_whose_products_are_known() -> None:
    """Three and two of them; a product that is listed twice is one."""
    row = _one(*(batch(key, DONE) for key in (1, 2, 3)), _holds(1, 7, 8, 9), _holds(2, 7, 8, 7), _holds(9, 1, 2, 3, 4))

    assert (3, 2.5) == (row["batches"], row["products_per_batch"])


def test_totals_that_are_not_known_are_none() -> None:
    row = _one(batch(1, DONE, total_products=None, total_picklists=None))

    assert (0, 0, 0.0) == (row["pieces"], row["picklists"], row["pieces_per_batch"])


def test_weeks_and_types_are_apart() -> None:
    """A batch that was begun on Sunday night is of the week in which it was completed."""
    rows = _rows(
        batch(1, datetime(2026, 6, 14, 23, 59)),
        batch(2, datetime(2026, 6, 8, 0, 30), 60),
        batch(3, DONE, type="singles"),
        batch(4, datetime(2026, 6, 7, 23, 59)),
    )

    expected = {(date(2026, 6, 1), "normal"): 1, (date(2026, 6, 8), "normal"): 2, (date(2026, 6, 8), "singles"): 1}
    assert list(expected.items()) == [(group, row["batches"]) for group, row in rows.items()]


def test_weeks_are_counted_back_from_now() -> None:
    moments = [datetime(2026, 6, 7, 23, 59), datetime(2026, 6, 8, 0, 0), NOW, NOW + timedelta(minutes=1)]
    rows = _rows(*(batch(key, moment) for key, moment in enumerate(moments)), weeks=2)

    assert {date(2026, 6, 8): 1, date(2026, 6, 15): 1} == {week: row["batches"] for (week, _), row in rows.items()}


def test_a_night_in_which_the_clock_changes_has_hours_of_its_own() -> None:
    """From half past one to half past three in spring; a batch is counted however long it took."""
    assert 60.0 == _one(batch(1, datetime(2026, 3, 29, 3, 30), 120))["p50_minutes"]
    assert 1440.0 == _one(batch(1, DONE, 1440))["p50_minutes"]


def test_a_batch_that_is_open_brings_nothing_yet() -> None:
    assert {} == _rows(batch(1, DONE, status="open", completed_at=None), batch(2, DONE, status="open"))


def test_a_warehouse_has_its_own() -> None:
    row = _one(batch(1, DONE), batch(2, DONE, idwarehouse=2, total_products=70), warehouse=2)

    assert (1, 70) == (row["batches"], row["pieces"])


def test_a_shop_without_batches_has_no_rows() -> None:
    assert {} == _rows()
