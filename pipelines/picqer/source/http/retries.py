"""Which attempts are repeated, when, and how often."""

from __future__ import annotations

from collections.abc import Callable

import tenacity

from .answers import LONGEST_HINT
from .request_stats import Clock

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


def retrying(clock: Clock, before_sleep: Callable[[tenacity.RetryCallState], None]) -> tenacity.Retrying:
    """Repeats what is `Retryable`, after a random wait up to a doubling bound.

    After a 429 it does not wait, because the budget does; that costs no attempt, but the wait must end in time.
    """
    failures = 0
    deadline = clock.monotonic() + PATIENCE_SECONDS

    def is_last(state: tenacity.RetryCallState) -> bool:
        nonlocal failures
        failures += not is_limited(state)
        return failures >= ATTEMPTS or clock.monotonic() + (LONGEST_HINT if is_limited(state) else 0.0) > deadline

    return tenacity.Retrying(
        retry=tenacity.retry_if_exception_type(Retryable),
        stop=is_last,
        wait=lambda state: 0.0 if is_limited(state) else float(_FULL_JITTER(state)),
        sleep=clock.sleep,
        before_sleep=before_sleep,
        reraise=True,
    )


def is_limited(state: tenacity.RetryCallState) -> bool:
    """Whether the last attempt was answered 429."""
    return state.outcome is not None and isinstance(state.outcome.exception(), LimitReached)


_FULL_JITTER = tenacity.wait_random_exponential(multiplier=0.5, max=30)
