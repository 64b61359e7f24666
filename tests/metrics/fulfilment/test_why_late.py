"""Late orders and their causes, on hand-made shops."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from tests.metrics.fulfilment.order_rows import backorder, closed, order
from tests.metrics.purchasing.purchase_rows import combined, purchase
from tests.metrics.small_shop import NOW, Rows, answer, shop

CAME = datetime(2026, 6, 11, 10, 0)
"""Thursday morning: to be shipped on Friday, so that it is a day late on this Monday."""
FRIDAY = datetime(2026, 6, 12, 10, 0)
ASLEEP = {"status": "snoozed", "snoozed_until": datetime(2026, 6, 17, 8, 0)}
PRODUCTS = {"products": [{"idproduct": key, "productcode": f"P{key}"} for key in (7, 8, 9)]}
BATCHES = {
    "picklists_batches": [
        {"idpicklist_batch": 1, "status": "open", "created_at": datetime(2026, 6, 12, 9, 0)},
        {"idpicklist_batch": 2, "status": "completed", "created_at": datetime(2026, 6, 11, 15, 0)},
    ]
}


def _open(key: int, created: datetime, *picklists: dict[str, Any], **of_order: Any) -> dict[str, Rows]:
    """An order in processing, by default with an open picklist."""
    return order(key, created, *(picklists or [{}]), **{"status": "processing", **of_order})


def _rows(*shops: dict[str, Rows], **parameters: Any) -> dict[int, dict[str, Any]]:
    rows = answer("why_late", shop(**combined(PRODUCTS, BATCHES, *shops)), **parameters)
    return {row["idorder"]: row for row in rows}


def _days_late(*orders: dict[str, Rows], **parameters: Any) -> dict[int, int]:
    return {key: row["days_late"] for key, row in _rows(*orders, **parameters).items()}


def _why(*shops: dict[str, Rows], **parameters: Any) -> tuple[str, date | None]:
    """Cause and end of the only late order."""
    (row,) = _rows(*shops, **parameters).values()
    return row["cause"], row["until"]


def test_days_late_are_working_days_beyond_the_first_one() -> None:
    """Before three o'clock the day itself is the first; after it, or on a day off, the next working day is."""
    came = {
        1: datetime(2026, 6, 12, 10, 0),
        2: datetime(2026, 6, 11, 15, 0),
        3: datetime(2026, 6, 11, 14, 59),
        4: datetime(2026, 6, 13, 10, 0),
        5: datetime(2026, 6, 6, 10, 0),
        6: datetime(2026, 6, 5, 10, 0),
        7: datetime(2026, 6, 5, 16, 0),
    }

    assert {6: 5, 5: 4, 7: 4, 3: 1} == _days_late(*(_open(key, moment) for key, moment in came.items()))


def test_a_holiday_is_no_working_day() -> None:
    """On the Tuesday after Pentecost the order of Friday is to leave, and that of Thursday should have left."""
    orders = [_open(21, datetime(2026, 5, 21, 10, 0)), _open(22, datetime(2026, 5, 22, 10, 0))]

    assert {21: 1} == _days_late(*orders, as_of=datetime(2026, 5, 26, 9, 0))


def test_promise_and_cut_off_are_ones_own() -> None:
    """Orders of Friday morning, of Thursday morning, of Wednesday night."""
    orders = [_open(key, datetime(2026, 6, day, hour, 0)) for key, day, hour in ((1, 12, 11), (2, 11, 11), (3, 10, 22))]

    assert {1: 1, 2: 2, 3: 2} == _days_late(*orders, promised_workdays=0)
    assert {3: 2, 2: 1} == _days_late(*orders, promised_workdays=0, cutoff_hour=11)
    assert {3: 1} == _days_late(*orders, cutoff_hour=23, promised_workdays=2)


def test_an_order_that_is_wished_later_is_late_from_that_day_on() -> None:
    """Today's is due, Friday's a day late, tomorrow's is not listed; a wish of the past moves nothing."""
    wishes = {1: date(2026, 6, 15), 2: date(2026, 6, 12), 3: date(2026, 6, 16), 4: date(2026, 6, 11), 5: None}

    assert {2: 1, 4: 1, 5: 1, 1: 0} == _days_late(
        *(_open(key, CAME, preferred_delivery_date=wish) for key, wish in wishes.items())
    )


def test_an_order_that_is_nobodys_work_any_more_or_yet_is_not_late() -> None:
    statuses = ["completed", "cancelled", "concept", "expected", "processing"]

    assert {4: 1} == _days_late(*(_open(key, CAME, status=status) for key, status in enumerate(statuses)))


def test_the_picklist_furthest_from_leaving_is_the_cause() -> None:
    """Completed or missing batches are no cause, nor are picklists that are cancelled, closed or no longer snoozed."""
    later, batched = {"preferred_delivery_date": date(2026, 6, 18)}, {"idpicklist_batch": 1}
    in_batch, no_picker, done = ("in a batch", None), ("waiting for a picker", None), ("closed, not completed", None)
    asleep, wished = ("snoozed", date(2026, 6, 17)), ("wished date", date(2026, 6, 18))
    cases: list[tuple[list[dict[str, Any]], tuple[str, date | None]]] = [
        ([{}], no_picker),
        ([batched], in_batch),
        ([batched, {}], no_picker),
        ([{"idpicklist_batch": 2}], no_picker),
        ([{"idpicklist_batch": 99}], no_picker),
        ([closed(FRIDAY)], done),
        ([closed(FRIDAY), batched], in_batch),
        ([{"status": "cancelled"}], ("not processed", None)),
        ([ASLEEP, {}], asleep),
        ([ASLEEP | {"snoozed_until": None}], ("snoozed", None)),
        ([ASLEEP | {"snoozed_until": NOW}], no_picker),
        ([closed(FRIDAY, snoozed_until=datetime(2026, 6, 17))], done),
        ([{"status": "paused"}, ASLEEP], ("paused", None)),
        ([later, {}], wished),
        ([{"preferred_delivery_date": date(2026, 6, 15)}], no_picker),
        ([closed(FRIDAY) | later], done),
        ([closed(FRIDAY, preferred_delivery_date=date(2026, 6, 20)), later], wished),
        ([later, ASLEEP], asleep),
    ]
    rows = _rows(*(_open(key, CAME, *parts) for key, (parts, _) in enumerate(cases)))

    assert [cause for _, cause in cases] == [(rows[key]["cause"], rows[key]["until"]) for key in sorted(rows)]


def test_an_order_that_was_never_processed_is_told_so() -> None:
    assert ("not processed", None) == _why(order(1, CAME, status="processing"))


def test_a_paused_order_is_paused_whatever_its_picklists_do() -> None:
    assert ("paused", None) == _why(_open(1, CAME, ASLEEP, status="paused"))


def test_missing_pieces_are_the_cause_before_everything_else() -> None:
    """Also for a paused order with a snoozed picklist."""
    assert ("no stock", None) == _why(_open(1, CAME, ASLEEP, status="paused"), backorder(1))


def test_pieces_that_came_wait_for_somebody_to_process_them() -> None:
    """Other picklists are shipped or open; a snoozed one ships later than they can."""
    parts = {1: closed(FRIDAY), 2: {}, 3: ASLEEP}
    shops = [_open(key, CAME, part) for key, part in parts.items()]
    rows = _rows(*shops, *(backorder(key, amount_available=2) for key in parts))

    assert {1: "not processed", 2: "not processed", 3: "snoozed"} == {key: row["cause"] for key, row in rows.items()}


def test_a_backorder_that_waits_no_more_is_no_cause() -> None:
    assert ("waiting for a picker", None) == _why(_open(1, CAME), backorder(1, resolved_at=FRIDAY))


def test_the_product_that_comes_last_is_named() -> None:
    """P7 is expected before P8; unknown dates come last, available pieces first."""
    shops = [
        _open(1, CAME),
        backorder(1, idproduct=9, amount_available=2),
        backorder(2, idorder=1, idproduct=7),
        backorder(3, idorder=1, idproduct=8),
        _open(2, CAME),
        backorder(4, idorder=2, idproduct=9),
        backorder(5, idorder=2, idproduct=8),
    ]
    bought = [
        purchase(key, FRIDAY, idproduct=key, status="purchased", promised=date(2026, 6, 10 + key)) for key in (7, 8)
    ]

    rows = _rows(*shops, *bought)

    assert {1: ("P8", date(2026, 6, 18)), 2: ("P9", None)} == {
        key: (row["waits_for"], row["until"]) for key, row in rows.items()
    }


def test_moments_and_numbers_are_of_picklists_that_are_not_cancelled() -> None:
    """Also the first shipment that was not cancelled; null counts as not cancelled."""
    made = [datetime(2026, 6, 11, hour, 0) for hour in (11, 12, 13)]
    shipments: Rows = [
        {"idshipment": 1, "idorder": 1, "created": datetime(2026, 6, 12, 8, 0), "cancelled": True},
        {"idshipment": 2, "idorder": 1, "created": datetime(2026, 6, 12, 11, 0), "cancelled": False},
        {"idshipment": 3, "idorder": 1, "created": datetime(2026, 6, 12, 10, 0)},
    ]
    parts = [
        {"status": "cancelled", "created": made[0]},
        closed(FRIDAY, created=made[1], idpicklist_batch=2),
        closed(datetime(2026, 6, 12, 9, 0), created=made[2]),
        {"created": made[2], "idpicklist_batch": 1},
    ]
    row = _rows(_open(1, CAME, *parts), {"shipments": shipments})[1]

    assert {
        "picklist_created": made[1],
        "batch_created": datetime(2026, 6, 11, 15, 0),
        "last_closed": FRIDAY,
        "shipped_at": datetime(2026, 6, 12, 10, 0),
        "picklists": 3,
        "open_picklists": 1,
    } == {
        name: row[name]
        for name in ("picklist_created", "batch_created", "last_closed", "shipped_at", "picklists", "open_picklists")
    }


def test_value_is_of_its_lines_after_discount_and_cancellation() -> None:
    """Two of three pieces at 10, less a tenth; a part of a composition has no value of its own, no lines have none."""
    lines = [
        {"amount": 3, "amount_cancelled": 1, "price": 10},
        {"amount": 1, "price": 5, "partof_idorder_product": 10},
    ]
    rows = _rows(_open(1, CAME, lines=lines, discount=10), _open(2, CAME))

    assert {1: 18.0, 2: 0.0} == {key: row["value"] for key, row in rows.items()}


def test_a_warehouse_has_what_is_open_there() -> None:
    """A picklist or a backorder; not what it closed, nor what is open elsewhere or processed nowhere."""
    there = {"idwarehouse": 2}
    shops = [
        _open(1, CAME, {}, there | ASLEEP),
        _open(2, CAME, closed(FRIDAY), there),
        _open(3, CAME, closed(FRIDAY)),
        order(4, CAME, status="processing"),
        order(5, CAME, status="processing"),
        backorder(5),
        order(6, CAME, status="processing"),
        backorder(6, idwarehouse=2),
        order(7, CAME, status="processing"),
        backorder(7, amount_available=2),
    ]

    assert {1: "waiting for a picker", 5: "no stock", 7: "not processed"} == {
        key: row["cause"] for key, row in _rows(*shops, warehouse=1).items()
    }


def test_a_shop_in_which_nothing_is_late_has_no_rows() -> None:
    assert {} == _rows()
