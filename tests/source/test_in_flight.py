"""How many requests are under way at once: measured against servers of several kinds, in their own time."""

from __future__ import annotations

import heapq
import random
from collections.abc import Callable
from itertools import count

import pytest

from picqer.source.http.in_flight import MOST, InFlight, Start, kind_of

Seconds = Callable[[int], float]
"""How long a server takes with so many requests under way."""


def answered(seconds: Seconds, answers: int, in_flight: InFlight, *, noise: float = 0.1) -> float:
    """Answers a second from a server that is asked as widely as allowed."""
    chance, number = random.Random(1), count()
    now, under_way = 0.0, list[tuple[float, int, Start, float]]()
    for _ in range(answers):
        while len(under_way) < in_flight.width:
            took = seconds(len(under_way) + 1) * chance.uniform(1 - noise, 1 + noise)
            heapq.heappush(under_way, (now + took, next(number), in_flight.begin(), took))
        now, _, start, took = heapq.heappop(under_way)
        in_flight.succeed(start, "orders", took)
        in_flight.end()
    return answers / now


def at_width(width: int) -> InFlight:
    """It stays at this width."""
    fixed = InFlight(width)
    fixed.width = width
    return fixed


SERVERS: dict[str, Seconds] = {
    "always the same": lambda _: 0.4,
    "slow": lambda _: 2.0,
    "one after the other": lambda asked: 0.1 * asked,
    "as many as it has workers": lambda asked: 0.3 * max(asked / 6, 1),
    "ever slower": lambda asked: 0.2 + 0.05 * asked,
    "slower than if it were asked less": lambda asked: 0.3 * max(asked / 5, 1) ** 2,
}


@pytest.mark.parametrize("kind", SERVERS)
def test_the_width_brings_nearly_as_much_as_the_best_one(kind: str) -> None:
    """Within a tenth, beginnings and trials included."""
    best = max(answered(SERVERS[kind], 2000, at_width(width)) for width in range(1, MOST + 1))

    assert answered(SERVERS[kind], 2000, InFlight()) >= 0.9 * best


def test_a_server_that_is_slower_from_now_on_is_asked_less_and_then_as_widely_as_it_bears() -> None:
    """Whether it is slow because of us, only fewer requests can tell."""
    in_flight = InFlight()
    answered(lambda _: 0.4, 200, in_flight)
    widest, narrowest = in_flight.width, MOST
    for _ in range(100):
        answered(lambda _: 2.0, 1, in_flight)
        narrowest = min(narrowest, in_flight.width)
    answered(lambda _: 2.0, 400, in_flight)

    assert (MOST, MOST) == (widest, in_flight.width)
    assert narrowest <= MOST // 2


def test_lists_of_different_weight_are_not_taken_for_a_slow_server() -> None:
    """Orders take ten times as long as tags, however many are under way."""
    in_flight = InFlight()
    widths = []
    for kind, seconds in [("tags", 0.1)] * 200 + [("orders", 1.0)] * 200:
        begun = [in_flight.begin() for _ in range(in_flight.width)]
        in_flight.succeed(begun[-1], kind, seconds)
        widths.append(in_flight.width)
        for _ in begun:
            in_flight.end()

    assert {MOST} == {*widths[200:]}


def test_failed_requests_halve_the_width_once_however_many_were_under_way() -> None:
    """Then it grows by one a round, not twofold."""
    in_flight = InFlight()
    answered(lambda _: 0.4, 200, in_flight)
    begun = [in_flight.begin() for _ in range(MOST)]
    for start in begun:
        in_flight.fail(start)
        in_flight.end()
    halved = in_flight.width
    answered(lambda _: 0.4, 9, in_flight)

    assert (MOST // 2, MOST // 2 + 1) == (halved, in_flight.width)


def test_questions_for_one_list_are_of_one_kind() -> None:
    """Whichever row of it they ask for."""
    assert {kind_of("orders/12")} == {kind_of("orders/7")} != {kind_of("orders")}
