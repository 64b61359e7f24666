"""How often a collection is read: its default, or what the settings say."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime, timedelta

from .errors import ConfigurationError

EACH_RUN = timedelta(0)
SIX_HOURS = timedelta(hours=6)
DAILY = timedelta(days=1)
LONGEST = timedelta(days=36525)
"""A century; what is longer is a typo, and no date that can be computed."""
SLACK = 0.05
"""A schedule is never quite punctual: what is due in so small a part of its time is due now."""
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def is_due(last: datetime | None, every: timedelta, now: datetime) -> bool:
    """Whether something last done at a moment (None for never) is to be done again; one in the future never was."""
    return last is None or last > now or now - last >= every * (1 - SLACK)


def in_words(every: timedelta) -> str:
    """A cadence for people."""
    hours = every / timedelta(hours=1)
    return f"{hours:g} h" if every else "each run"


def interval(name: str, text: object) -> timedelta:
    """The time that a setting such as `6h`, `30m`, `1d` or `0` means; a time stays what it is.

    Raises:
        ConfigurationError: it means none.
    """
    if isinstance(text, timedelta):
        return text
    found = re.fullmatch(r"(\d+)\s*([smhd]?)", str(text).strip())
    if found and (found[2] or not int(found[1])):
        with suppress(OverflowError):
            time = timedelta(**{_UNITS[found[2] or "s"]: int(found[1])})
            if time <= LONGEST:
                return time
    raise ConfigurationError(f"sources.picqer.{name} is {text!r}; write it as 30m, 6h or 1d, or 0 for each run.")
