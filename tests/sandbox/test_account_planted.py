"""What is planted for analytics can be found again, by the formulas of the trade and from the records alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime, timedelta
from statistics import fmean

import pytest

from picqer.sandbox import Account

HOUR = 3600


@pytest.fixture(scope="module", params=[1, 2])
def shop(request: pytest.FixtureRequest) -> Account:
    """Large enough for averages."""
    return Account(seed=request.param, orders=2500)


def _seconds(first: str, last: str) -> float:
    return (datetime.fromisoformat(last) - datetime.fromisoformat(first)).total_seconds()


def test_lead_times_are_days_from_purchase_to_the_first_receipt(shop: Account) -> None:
    """On average, per supplier."""
    arrived: dict[int, str] = {}
    for receipt in shop.tables["receipts"].values():
        if receipt["purchaseorder"] and receipt["completed_at"]:
            key = receipt["purchaseorder"]["idpurchaseorder"]
            arrived[key] = min(arrived.get(key, receipt["completed_at"]), receipt["completed_at"])
    days: dict[int, list[float]] = defaultdict(list)
    for key, moment in arrived.items():
        order = shop.tables["purchaseorders"][key]
        days[order["idsupplier"]].append(_seconds(order["purchased_at"], moment) / (24 * HOUR))

    assert {key: pytest.approx(planted, rel=0.1) for key, planted in shop.planted.lead_times.items()} == {
        key: fmean(lead_times) for key, lead_times in days.items()
    }


def test_speeds_are_pieces_per_hour_of_completed_batches(shop: Account) -> None:
    """Of those between two minutes and four hours, per picker."""
    pieces: Counter[int] = Counter()
    hours: Counter[int] = Counter()
    for batch in shop.tables["picklists/batches"].values():
        if (
            batch["completed_at"]
            and 2 * 60 < (taken := _seconds(batch["created_at"], batch["completed_at"])) < 4 * HOUR
        ):
            pieces[batch["completed_by"]["iduser"]] += batch["total_products"]
            hours[batch["completed_by"]["iduser"]] += taken / HOUR

    assert {key: pytest.approx(planted, rel=0.08) for key, planted in shop.planted.speeds.items()} == {
        key: pieces[key] / hours[key] for key in pieces
    }


def test_dead_products_are_there_and_not_sold_for_half_a_year(shop: Account) -> None:
    """Exactly those."""
    since = str(shop.now - timedelta(days=183))
    sold = {
        line["idproduct"]
        for order in shop.tables["orders"].values()
        if order["created"] > since
        for line in order["products"]
    }
    unsold = {
        key
        for key, product in shop.tables["products"].items()
        if product["active"] and product["type"] == "normal" and any(entry["stock"] for entry in product["stock"])
    } - sold

    assert shop.planted.dead == unsold


def test_return_reasons_have_their_shares(shop: Account) -> None:
    """Of the rows of returned products."""
    given = Counter(
        row["idreturn_reason"] for one in shop.tables["returns"].values() for row in one["returned_products"]
    )

    assert {key: pytest.approx(planted, abs=0.03) for key, planted in shop.planted.return_reasons.items()} == {
        key: count / given.total() for key, count in given.items()
    }
