"""The budget: never more than the limit in any window, never slower than it must be."""

from __future__ import annotations

import math
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from picqer.source.http.rate_limit import Budget
from tests.faults.catalogue import fault


def peak(moments: list[float], window: float = 60.0) -> int:
    """Most moments in any half-open window."""
    ordered = sorted(moments)
    return max((sum(one <= other < one + window for other in ordered[i:]) for i, one in enumerate(ordered)), default=0)


def simulate(budget: Budget, requests: int, *, seed: int, slowest: float, headers: dict[str, str]) -> list[float]:
    """Four requests in flight with random delays; returns when the server counted each."""
    chance = random.Random(seed)
    now, counted, flying = 0.0, [], []
    while len(counted) < requests or flying:
        if len(flying) < 4 and len(counted) < requests and not budget.delay(now):
            budget.begin()
            answered = now + chance.uniform(0, slowest)
            counted.append(chance.uniform(now, answered))
            flying.append(answered)
            continue
        wait = budget.delay(now) if len(flying) < 4 and len(counted) < requests else math.inf
        nearest = min(flying, default=math.inf)
        now = min(nearest, now + wait)
        if now == nearest:
            flying.remove(nearest)
            budget.end(now, headers)
    return counted


@fault("B1", "for limits of 1 to 40 and any delays: never more than the limit in any minute")
@given(limit=st.integers(1, 40), seed=st.integers(), slowest=st.floats(0.001, 30))
@settings(deadline=None, max_examples=60)
def test_the_server_never_counts_more_than_the_limit_in_any_minute(limit: int, seed: int, slowest: float) -> None:
    """Whatever the delays on the way there and back."""
    counted = simulate(Budget(), 3 * limit, seed=seed, slowest=slowest, headers={"X-RateLimit-Limit": str(limit)})

    assert peak(counted) <= max(limit, 4)  # four may be under way before the first answer announces the limit


def test_a_full_window_is_spent_at_once_and_then_waits() -> None:
    """500 without a pause; the next when the first answer is a minute old."""
    budget = Budget(limit=500)
    for second in range(500):
        assert 0 == budget.delay(second / 100)
        budget.begin()
        budget.end(second / 100, {})

    assert 60 - 4.99 == budget.delay(4.99)
    assert 0 == budget.delay(60.0)
    assert 1 == budget.left(60.0)


def test_a_request_under_way_holds_its_place() -> None:
    """The server may count it at any moment until its answer came."""
    budget = Budget(limit=1)
    budget.begin()

    assert math.inf == budget.delay(1000.0)

    budget.end(1000.0, {})

    assert 60.0 == budget.delay(1000.0)


def test_the_announced_limit_is_followed_down_and_up() -> None:
    """Picqer adjusts it by load."""
    budget = Budget(limit=500)
    budget.begin()
    budget.end(0.0, {"X-RateLimit-Limit": "10"})

    assert 9 == budget.left(0.0)

    budget.begin()
    budget.end(0.0, {"X-RateLimit-Limit": "700"})

    assert 698 == budget.left(0.0)


@fault("B2", "100 of 500 left by the server's count: 100, not 499, are used")
def test_requests_of_other_programs_leave_fewer_for_us() -> None:
    """The server says 100 are left where we would count 499: the rest is somebody else's, for one minute."""
    budget = Budget(limit=500)
    budget.begin()
    budget.end(0.0, {"X-RateLimit-Limit": "500", "X-RateLimit-Remaining": "100"})

    assert 100 == budget.left(0.0)
    assert 500 == budget.left(60.0)


def test_no_request_starts_while_others_use_the_whole_limit() -> None:
    """Remaining 0 is a warning, heeded until it is a minute old."""
    budget = Budget(limit=500)
    budget.begin()
    budget.end(5.0, {"X-RateLimit-Limit": "500", "X-RateLimit-Remaining": "0"})

    assert 60.0 == budget.delay(5.0)
    assert 0 == budget.delay(65.0)


@fault("B6", "missing, negative, a word, 1e9, thousands of digits: ignored, our own count is used")
def test_unreadable_headers_count_for_nothing() -> None:
    """Missing, negative, text, more digits than a number can have: our own count goes on."""
    budget = Budget(limit=500)
    for number in ("", "-3", "many", "1e9", "9" * 400, "9" * 5000):
        budget.begin()
        budget.end(0.0, {"X-RateLimit-Limit": number.strip("-3") or "0", "X-RateLimit-Remaining": number})

    assert 494 == budget.left(0.0)


@fault("B6", "a billion: the 501st request still waits for its minute")
def test_more_remaining_than_we_count_lifts_nothing() -> None:
    """A server that has just begun a new minute does not know of the last one; we do."""
    budget = Budget(limit=500)
    for _ in range(500):
        budget.begin()
        budget.end(0.0, {"X-RateLimit-Limit": "500", "X-RateLimit-Remaining": "1000000000"})

    assert 0 == budget.left(59.9)


def test_a_share_of_the_limit_leaves_the_rest_to_others() -> None:
    """Half of 500 is 250, as long as others use at most the other half."""
    budget = Budget(limit=500, share=0.5)

    assert 250 == budget.left(0.0)

    budget.begin()
    budget.end(0.0, {"X-RateLimit-Limit": "500", "X-RateLimit-Remaining": "300"})

    assert 249 == budget.left(0.0)


def test_nothing_starts_before_a_closed_window_opens() -> None:
    """After 429 the server's hint holds, whatever our own count says."""
    budget = Budget()
    budget.close(90.0)
    budget.close(30.0)

    assert 80.0 == budget.delay(10.0)
    assert 0 == budget.delay(90.0)


@fault("B7", "after a 429 one question at a time, until one is answered")
def test_after_a_refusal_one_request_at_a_time_asks_again() -> None:
    """Sixteen at once would be fifteen refusals more in each minute that the limit stays."""
    budget = Budget()
    budget.begin()
    budget.end(0.0, {})
    budget.refuse(0.0, 60.0)
    budget.begin()

    assert math.inf == budget.delay(60.0)

    budget.end(60.0, {})
    budget.accept(60.0)
    budget.begin()

    assert 0 == budget.delay(60.0)


@fault("B7", "an answer that was under way when the limit was reached says nothing of it")
def test_a_late_answer_does_not_lift_the_limit() -> None:
    """Fifteen of sixteen were refused; the last one had been counted in time."""
    budget = Budget()
    for _ in range(2):
        budget.begin()
    budget.end(1.0, {})
    budget.refuse(1.0, 60.0)
    budget.end(2.0, {})
    budget.accept(0.0)
    budget.begin()

    assert math.inf == budget.delay(61.0)
