"""The rate limit, by a clock that stands still until it is told to go on."""

from __future__ import annotations

import threading
from email.utils import parsedate_to_datetime
from typing import Literal

import pytest
from small_account import ask, many_orders

from picqer.sandbox.server import Sandbox


class Clock:
    """Shows what it is set to."""

    now = 1000.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    """Time that stands still."""
    return Clock()


def _statuses(sandbox: Sandbox, requests: int, key: str = "sandbox-key") -> list[int]:
    return [ask(sandbox, "orders", key=key).status_code for _ in range(requests)]


def test_over_the_limit_is_over(clock: Clock) -> None:
    """429 in Picqer's form, and nothing is carried out."""
    with Sandbox(many_orders(1), limit=2, clock=clock) as sandbox:
        assert [200, 200] == _statuses(sandbox, 2)

        refused = ask(sandbox, "orders")

        assert (429, 28) == (refused.status_code, refused.json()["error_code"])
        assert "Rate limit exceeded" == refused.json()["error_message"]
        assert ("2", "0") == (refused.headers["X-RateLimit-Limit"], refused.headers["X-RateLimit-Remaining"])
        assert "Retry-After" not in refused.headers
        assert [True, True, False] == [seen.is_counted for seen in sandbox.seen]


def test_remaining_counts_down(clock: Clock) -> None:
    """To what is left after this request."""
    with Sandbox(many_orders(1), limit=3, clock=clock) as sandbox:
        remaining = [ask(sandbox, "orders").headers["X-RateLimit-Remaining"] for _ in range(4)]

        assert ["2", "1", "0", "0"] == remaining


def test_a_sliding_window_gives_each_place_back_after_its_own_minute(clock: Clock) -> None:
    """Not all at once."""
    with Sandbox(many_orders(1), limit=2, clock=clock) as sandbox:
        _statuses(sandbox, 1)
        clock.now += 40
        assert [200, 429] == _statuses(sandbox, 2)

        clock.now += 20
        assert [200, 429] == _statuses(sandbox, 2)

        clock.now += 39.9
        assert [429] == _statuses(sandbox, 1)


def test_refused_requests_take_no_place(clock: Clock) -> None:
    """Hammering does not prolong the wait."""
    with Sandbox(many_orders(1), limit=1, clock=clock) as sandbox:
        _statuses(sandbox, 1)
        clock.now += 59
        _statuses(sandbox, 5)
        clock.now += 1

        assert [200] == _statuses(sandbox, 1)


def test_a_fixed_window_lets_twice_the_limit_through_around_its_end(clock: Clock) -> None:
    """It begins with the first request, and ends for all at once."""
    with Sandbox(many_orders(1), limit=2, counting="fixed", clock=clock) as sandbox:
        _statuses(sandbox, 1)
        clock.now += 59
        assert [200, 429] == _statuses(sandbox, 2)

        clock.now += 1
        assert [200, 200, 429] == _statuses(sandbox, 3)
        assert 3 == sandbox.peak()


@pytest.mark.parametrize(("counting", "seconds"), [("sliding", 20), ("fixed", 20)])
def test_retry_after_can_be_seconds(clock: Clock, counting: Literal["sliding", "fixed"], seconds: int) -> None:
    """Until the next place is free, rounded up."""
    with Sandbox(many_orders(1), limit=1, counting=counting, retry_after="seconds", clock=clock) as sandbox:
        _statuses(sandbox, 1)
        clock.now += 40.5

        assert str(seconds) == ask(sandbox, "orders").headers["Retry-After"]


def test_retry_after_can_be_a_date(clock: Clock) -> None:
    """By the server's clock, so it only means something together with `Date`."""
    with Sandbox(many_orders(1), limit=1, retry_after="date", clock=clock) as sandbox:
        _statuses(sandbox, 1)
        headers = ask(sandbox, "orders").headers
        wait = parsedate_to_datetime(headers["Retry-After"]) - parsedate_to_datetime(headers["Date"])

        assert 60 == wait.total_seconds()


def test_the_limit_may_change_while_it_serves(clock: Clock) -> None:
    """Picqer adjusts it; the wait is then for the place that really frees one."""
    with Sandbox(many_orders(1), limit=3, retry_after="seconds", clock=clock) as sandbox:
        for _ in range(3):
            _statuses(sandbox, 1)
            clock.now += 10
        sandbox.limit = 1
        refused = ask(sandbox, "orders")

        assert ("1", "50") == (refused.headers["X-RateLimit-Limit"], refused.headers["Retry-After"])

        sandbox.limit = 5

        assert [200, 200, 429] == _statuses(sandbox, 3)


def test_keys_are_limited_apart(clock: Clock) -> None:
    """Each has its own minute, also whoever has none that is good."""
    with Sandbox(many_orders(1), keys={"a": "full", "b": "full"}, limit=1, clock=clock) as sandbox:
        assert [200, 429] == _statuses(sandbox, 2, key="a")
        assert [200, 429] == _statuses(sandbox, 2, key="b")
        assert [401, 429] == _statuses(sandbox, 2, key="c")


def test_an_address_can_be_limited_instead(clock: Clock) -> None:
    """Then all keys share."""
    with Sandbox(
        many_orders(1), keys={"a": "full", "b": "full"}, limit=2, limited_by="address", clock=clock
    ) as sandbox:
        assert [200] == _statuses(sandbox, 1, key="a")
        assert [200, 429] == _statuses(sandbox, 2, key="b")


@pytest.mark.parametrize("limited_by", ["key", "address"])
def test_other_programs_use_the_same_minute(clock: Clock, limited_by: Literal["key", "address"]) -> None:
    """They take places, up to the limit, and are not among what was seen here."""
    with Sandbox(many_orders(1), limit=10, limited_by=limited_by, clock=clock) as sandbox:
        sandbox.others(8)
        assert "1" == ask(sandbox, "orders").headers["X-RateLimit-Remaining"]

        sandbox.others(400)
        assert [429] == _statuses(sandbox, 1)
        assert 1 == sandbox.peak()

        clock.now += 60
        assert [200] == _statuses(sandbox, 1)


def test_others_may_use_another_key(clock: Clock) -> None:
    """Which is then no concern of ours."""
    with Sandbox(many_orders(1), keys={"a": "full", "b": "full"}, limit=1, clock=clock) as sandbox:
        sandbox.others(1, key="b")

        assert [200] == _statuses(sandbox, 1, key="a")
        assert [429] == _statuses(sandbox, 1, key="b")


def test_the_peak_is_the_worst_window(clock: Clock) -> None:
    """Counted requests only, in any window, whose one end is open."""
    with Sandbox(many_orders(1), limit=3, clock=clock) as sandbox:
        assert 0 == sandbox.peak()

        for pause in (0, 30, 29, 1, 0, 0):
            clock.now += pause
            _statuses(sandbox, 1)

        assert 3 == sandbox.peak()
        assert 2 == sandbox.peak(30)
        assert 4 == sandbox.peak(61)


def test_threads_never_get_more_than_the_limit_together() -> None:
    """Counting is one step, on arrival."""
    with Sandbox(many_orders(1), limit=20) as sandbox:
        threads = [threading.Thread(target=_statuses, args=(sandbox, 10)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert 20 == sum(seen.status == 200 for seen in sandbox.seen)
        assert 20 == sum(seen.status == 429 for seen in sandbox.seen)
        assert 20 == sandbox.peak()
