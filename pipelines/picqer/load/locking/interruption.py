"""Ctrl-C and SIGTERM: a run ends soon, with all that it has loaded, and the next one goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from dlt.common.runtime import signals

from ...source import Sync

LOOKS_EVERY = 0.2
"""Seconds."""


@contextmanager
def interruptible(sync: Sync) -> Iterator[None]:
    """Let a signal end a reading at once, also one that waits for the rate limit; what was read is loaded.

    dlt takes signals over while it loads, and forgets them when it is done; here they are remembered for the whole run.
    """
    is_over = Event()

    def watch() -> None:
        while not is_over.wait(LOOKS_EVERY):
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
