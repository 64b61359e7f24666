"""Ctrl-C and SIGTERM end a run soon. What it has loaded stays, and the next run continues."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from dlt.common.runtime import signals

from ...source import Sync

POLL_SECONDS = 0.2


@contextmanager
def interruptible(sync: Sync) -> Iterator[None]:
    """Within the block, a signal ends reading at once, also a wait for the rate limit. What was read is still loaded.

    dlt handles signals only while it loads, and forgets them afterwards. Here they count for the whole run.
    """
    is_over = Event()

    def watch() -> None:
        while not is_over.wait(POLL_SECONDS):
            if signals.was_signal_received():
                sync.stop()
                return

    with signals.intercepted_signals():
        Thread(target=watch, daemon=True).start()
        try:
            yield
            signals.raise_if_signalled()
        finally:
            is_over.set()
