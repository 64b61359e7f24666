"""Ctrl-C, SIGTERM and a lost terminal end a run soon. What it has loaded stays, and the next run continues."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread, current_thread, main_thread

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

    with signals.intercepted_signals(), _hangup_intercepted():
        Thread(target=watch, daemon=True).start()
        try:
            yield
            signals.raise_if_signalled()
        finally:
            is_over.set()


@contextmanager
def _hangup_intercepted() -> Iterator[None]:
    """Let SIGHUP count as SIGTERM, which dlt heeds; a terminal may send it twice. Under `nohup` it stays ignored."""
    number = getattr(signal, "SIGHUP", None)
    is_main = current_thread() is main_thread()
    if number is None or not is_main or signal.getsignal(number) == signal.SIG_IGN:
        yield
        return

    def receive(*_: object) -> None:
        signals.set_received_signal(signal.SIGTERM)
        signals.wake_all()

    before = signal.signal(number, receive)
    try:
        yield
    finally:
        signal.signal(number, before)
