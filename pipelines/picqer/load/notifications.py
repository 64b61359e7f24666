"""Notifications at the end of a run. A notification that fails does not change the run."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

from ..foreign_text import chat_text
from ..source.http.client import tell

logger = logging.getLogger(__name__)

SECONDS = 5.0
"""Timeout of a notification."""
ANSWER = SECONDS - 1
"""Timeout of the answer, so that its error can still be logged."""


@dataclass(frozen=True)
class Notifications:
    """Addresses that are notified.

    Attributes:
        webhook: of Slack, or any address that accepts JSON with `text`. Called when the exit code of a run changes.
        ping: called after each successful run; the monitor raises an alarm when a call is missing (dead man's switch).
        proxies: by scheme.
    """

    webhook: str = ""
    ping: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict)

    def run_ended(self, code: int, before: int | None, facts: Mapping[str, Any]) -> bool:
        """Send the notifications of a run; whether its exit code has been notified.

        `before` is the last exit code that was notified for such runs; None before the first.
        """
        if self.ping and not code:
            _in_time("ping", lambda: tell(self.ping, None, ANSWER, self.proxies))
        if code == (before or 0) or not self.webhook:
            return True
        text = f"Picqer load into {facts['dataset']} at {facts['host']}: " + (
            f"exit {code}: {facts['message']}" if code else "complete again."
        )
        return _in_time("webhook", lambda: tell(self.webhook, {"text": chat_text(text), **facts}, ANSWER, self.proxies))


def _in_time(name: str, act: Callable[[], None]) -> bool:
    """Run an action with a timeout; whether it succeeded."""
    done: list[str] = []

    def attempt() -> None:
        try:
            act()
            done.append(name)
        except OSError as error:
            kind = type(error).__name__  # the address may be a secret, and the error contains it
            logger.warning("sources.picqer.%s was not reached (%s); the load is not affected", name, kind)

    thread = Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(SECONDS)
    if thread.is_alive():
        logger.warning("sources.picqer.%s did not answer in %d s; the load is not affected", name, SECONDS)
    return bool(done)
