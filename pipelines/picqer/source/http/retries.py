"""Which attempts are repeated, when, and how often."""

from __future__ import annotations

from collections.abc import Callable

import tenacity

from .answers import LONGEST_HINT

ATTEMPTS = 8
PATIENCE_SECONDS = 900.0
"""One page or record, all its attempts and waits together."""
MOST_REFUSALS = 30
"""Answers 429 in a row, to all questions together; a limit that stays is not asked more often."""
FREE_RETRIES = 20
RETRIES_PER_ANSWER = 0.4


class Retryable(Exception):
    """This attempt failed in a way that another may not."""


class LimitReached(Retryable):
    """429: the request was not carried out; the budget is closed until the window has passed."""


def quota(answers: int) -> float:
    """Retries that a run with so many answers may need; more of them mean that Picqer needs rest."""
    return FREE_RETRIES + RETRIES_PER_ANSWER * answers


def given_up(monotonic: Callable[[], float], deadline: float) -> Callable[[tenacity.RetryCallState], bool]:
    """Stop after the last attempt; one that waits out the limit costs no attempt, but that wait must end in time."""
    failures = 0

    def given_up(state: tenacity.RetryCallState) -> bool:
        nonlocal failures
        failures += not is_limited(state)
        wait = LONGEST_HINT if is_limited(state) else 0.0
        return failures >= ATTEMPTS or monotonic() + wait > deadline

    return given_up


def full_jitter_unless_limited(state: tenacity.RetryCallState) -> float:
    """Seconds before the next attempt: random up to a doubling bound; none after a 429, the budget does that wait."""
    return 0.0 if is_limited(state) else float(_FULL_JITTER(state))


def is_limited(state: tenacity.RetryCallState) -> bool:
    """Whether the last attempt was answered 429."""
    return state.outcome is not None and isinstance(state.outcome.exception(), LimitReached)


_FULL_JITTER = tenacity.wait_random_exponential(multiplier=0.5, max=30)
