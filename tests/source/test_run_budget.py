"""When what was read is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import pytest

from picqer.source.run_budget import Limits, RunBudget


@dataclass
class Sender:
    """What a budget asks of a client."""

    sent: int
    remaining: int

    def left(self) -> int:
        return self.remaining


@pytest.mark.parametrize(
    ("is_spent", "sent", "left"),
    [
        (False, 449, 0),
        (True, 450, 0),
        (False, 450, 50),
        (True, 450, 300),
    ],
)
def test_a_portion_is_loaded_while_the_limit_refills(sent: int, left: int, *, is_spent: bool) -> None:
    """The few requests that are left in this minute are sent first, if they are few."""
    client = Sender(0, 500)
    budget = RunBudget(cast("Any", client), Limits(max_requests=450))
    budget.begin_portion()
    client.sent, client.remaining = sent, left

    assert is_spent == budget.is_portion_spent


def test_without_a_bound_a_run_is_one_portion() -> None:
    budget = RunBudget(cast("Any", Sender(10_000, 0)), Limits())

    assert not budget.is_portion_spent
