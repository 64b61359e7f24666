"""Picking productivity, on hand-made shops."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.metrics.fulfilment.order_rows import batch
from tests.metrics.purchasing.purchase_rows import combined
from tests.metrics.small_shop import NOW, Rows, answer, shop

DONE = datetime(2026, 6, 8, 12, 0)
USERS = {"users": [{"iduser": key, "full_name": f"Piet {key}", "active": key != 1} for key in (5, 1, 3)]}


def _rows(*shops: dict[str, Rows], **parameters: Any) -> Rows:
    return answer("productivity", shop(**combined(USERS, *shops)), **parameters)


def _one(*shops: dict[str, Rows], **parameters: Any) -> dict[str, Any]:
    (row,) = _rows(*shops, **parameters)
    return row


def _picklist(key: int, *lines: dict[str, Any], idpicklist_batch: int | None = 1, **columns: Any) -> dict[str, Rows]:
    """A picklist of a batch with these lines."""
    return {
        "picklists": [{"idpicklist": key, "idpicklist_batch": idpicklist_batch, "status": "closed"} | columns],
        "picklists__products": [
            {"idpicklist": key, "idpicklist_product": 10 * key + place} | line for place, line in enumerate(lines)
        ],
    }


def test_all_pieces_are_divided_by_all_hours() -> None:
    """40 pieces in two hours, not the mean of 60 and 20 an hour that two batches had by themselves."""
    row = _one(
        batch(1, DONE, 30, total_products=30, total_picklists=6),
        batch(2, DONE, 90, total_products=10, total_picklists=1),
        _picklist(1, {}, {}),
        _picklist(2, {}, idpicklist_batch=2),
    )

    assert (2, 40, 7, 3, 2.0, 20.0, 1.5, 3.5) == tuple(
        row[name]
        for name in (
            "batches",
            "pieces",
            "picklists",
            "lines",
            "hours",
            "pieces_per_hour",
            "lines_per_hour",
            "picklists_per_hour",
        )
    )


def test_pickers_are_numbers_in_the_order_of_users() -> None:
    """Inactive ones are numbered too; whoever is not among the users has none, and no name is shown."""
    rows = _rows(*(batch(key, DONE, completed_by__iduser=key) for key in (1, 3, 5, 9)))

    assert ["picker 1", "picker 2", "picker 3", None] == [row["picker"] for row in rows]
    assert {"picker", "type", "batches", "pieces", "picklists", "lines", "hours"} == {
        name for name in rows[0] if not name.endswith("_per_hour")
    }


def test_a_batch_is_its_that_completed_it() -> None:
    """One that nobody completed, as far as is known, is nobody's."""
    row = _one(
        batch(1, DONE, completed_by__iduser=3, assigned_to__iduser=1),
        batch(2, DONE, completed_by__iduser=None, assigned_to__iduser=1),
    )

    assert ("picker 2", 1) == (row["picker"], row["batches"])


def test_singles_are_another_kind_of_work() -> None:
    """Listed by type, the fastest first."""
    rows = _rows(
        batch(1, DONE, total_products=90, type="singles"),
        batch(2, DONE),
        batch(3, DONE, total_products=20, completed_by__iduser=3),
    )

    assert [("normal", "picker 2", 20.0), ("normal", "picker 1", 10.0), ("singles", "picker 1", 90.0)] == [
        (row["type"], row["picker"], row["pieces_per_hour"]) for row in rows
    ]


def test_batches_that_are_too_short_or_too_long_to_believe_do_not_count() -> None:
    """More than two minutes and less than four hours, where nothing else is said."""
    batches = [batch(key, DONE, minutes) for key, minutes in enumerate((0, 2, 2.5, 239, 240, 600))]

    assert (2, 241.5 / 60) == tuple(_one(*batches)[name] for name in ("batches", "hours"))
    assert (4, 483.5 / 60) == tuple(
        _one(*batches, shortest_minutes=0, longest_minutes=241)[name] for name in ("batches", "hours")
    )


def test_a_night_in_which_the_clock_changes_has_hours_of_its_own() -> None:
    """From half past one to half past three: one hour in spring, three in autumn."""
    spring, autumn = datetime(2026, 3, 29, 3, 30), datetime(2025, 10, 26, 3, 30)
    rows = _rows(batch(1, spring, 120), batch(2, autumn, 120, completed_by__iduser=3), window_days=365)

    assert {"picker 1": 1.0, "picker 2": 3.0} == {row["picker"]: row["hours"] for row in rows}


def test_only_batches_that_were_completed_count() -> None:
    assert [] == _rows(
        batch(1, DONE, status="open", completed_at=None),
        batch(2, DONE, status="deleted"),
        batch(3, DONE, status="open"),
    )


def test_the_window_is_of_days_of_completion_and_ends_now() -> None:
    """Ten days begin on 6 June."""
    moments = [datetime(2026, 6, 5, 23, 59), datetime(2026, 6, 6, 0, 1), NOW, NOW + timedelta(minutes=1)]

    assert 2 == _one(*(batch(key, moment) for key, moment in enumerate(moments)), window_days=10)["batches"]


def test_parts_of_a_composition_are_lines_and_the_composition_is_none() -> None:
    """A line of which nobody says that it has parts has none; a cancelled picklist of the batch was not picked."""
    row = _one(
        batch(1, DONE),
        _picklist(1, {"has_parts": True}, {"partof_idpicklist_product": 10}, {"has_parts": False}, {}),
        _picklist(2, {}, status="cancelled"),
        _picklist(3, {}, idpicklist_batch=None),
        _picklist(4, {}, idpicklist_batch=8),
    )

    assert (3, 3.0) == (row["lines"], row["lines_per_hour"])


def test_a_batch_of_which_no_lines_are_known_has_none() -> None:
    row = _one(batch(1, DONE))

    assert (10, 0, 0.0) == (row["pieces"], row["lines"], row["lines_per_hour"])


def test_a_warehouse_has_its_own_batches() -> None:
    row = _one(batch(1, DONE), batch(2, DONE, idwarehouse=2, total_products=70), warehouse=2)

    assert (1, 70) == (row["batches"], row["pieces"])


def test_a_shop_without_batches_has_no_rows() -> None:
    assert [] == _rows()
