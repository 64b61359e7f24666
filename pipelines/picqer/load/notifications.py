"""What a run tells people and their monitors, when it is over. A message that does not arrive changes nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Thread
from typing import Any

from ..source.http.client import tell

logger = logging.getLogger(__name__)

SECONDS = 5.0
"""A hook that takes longer is left alone."""
ANSWER = SECONDS - 1
"""For an answer, so that the error can still be said."""


@dataclass(frozen=True)
class Notifications:
    """Addresses that are told.

    Attributes:
        webhook: Slack's, or any that takes JSON with `text`: told when a run ends otherwise than the one before it.
        ping: asked for after each complete run; a monitor that misses it raises the alarm (a dead man's switch).
        proxies: by scheme, to reach them through.
    """

    webhook: str = ""
    ping: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict)

    def run_ended(self, code: int, before: int | None, facts: Mapping[str, Any]) -> bool:
        """Tell what is to be told.

        Args:
            code: exit code of this run.
            before: the one that people know of such runs; None before the first.
            facts: of this run, as its report has them.

        Returns:
            Whether people know this exit code now.
        """
        if self.ping and not code:
            _in_time("ping", lambda: tell(self.ping, None, ANSWER, self.proxies))
        if code == (before or 0) or not self.webhook:
            return True
        text = f"Picqer load into {facts['dataset']} at {facts['host']}: " + (
            f"exit {code}: {facts['message']}" if code else "complete again."
        )
        return _in_time("webhook", lambda: tell(self.webhook, {"text": text, **facts}, ANSWER, self.proxies))


def _in_time(name: str, act: Callable[[], None]) -> bool:
    """Whether it was done."""
    done: list[str] = []

    def carefully() -> None:
        try:
            act()
            done.append(name)
        except OSError as error:
            # Its address may be a secret, and the error repeats it.
            logger.warning("sources.picqer.%s was not reached (%s); the run is what it is", name, type(error).__name__)

    thread = Thread(target=carefully, daemon=True)
    thread.start()
    thread.join(SECONDS)
    if thread.is_alive():
        logger.warning("sources.picqer.%s did not answer in %d s; the run is what it is", name, SECONDS)
    return bool(done)
