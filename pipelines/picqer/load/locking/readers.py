"""Other programs that have the DuckDB file open: a run waits for them before its first request."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import chain, repeat
from time import monotonic

import duckdb
from dlt import Pipeline
from dlt.common.runtime import signals

from ...source import TryAgainLater
from ...source.sql import client_of
from ..destinations.destination import database_file, is_file
from ..serving.publish import COPY

logger = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)
HELD = ("Could not set lock on file", "used by another process")
"""What DuckDB says of a file that is open elsewhere, on Linux and macOS, and on Windows."""
NAPS = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds between two attempts; the last one goes on."""


class DatabaseInUse(TryAgainLater):
    """Another program had the database open for as long as this run was to wait."""


@contextmanager
def held_open(pipeline: Pipeline, patience: timedelta) -> Iterator[None]:
    """Have a DuckDB file open meanwhile, once nobody else has: so no other program gets in between.

    The many short connections of a run are cheap then, too.

    Raises:
        DatabaseInUse: another program did not let it go in time; nothing was asked.
        KeyboardInterrupt: a signal came meanwhile.
    """
    if not is_file(pipeline):
        yield
        return
    _wait(pipeline, patience)
    with client_of(pipeline):
        yield


def _wait(pipeline: Pipeline, patience: timedelta) -> None:
    file = database_file(pipeline)
    until = monotonic() + patience.total_seconds()
    for nap in chain(NAPS, repeat(NAPS[-1])):
        try:
            duckdb.connect(str(file)).close()
        except duckdb.IOException as error:
            holder = _holder(str(error))
            if not holder:
                return  # another trouble, which the run itself names
            if monotonic() + nap > until:
                raise DatabaseInUse(
                    f"{file} is open in {holder}: close it there and run again, and read "
                    f"{file.stem}{COPY}{file.suffix} instead, which stays free for that."
                ) from error
            if nap == NAPS[0]:
                logger.info("%s is open in %s: waiting for it", file, holder)
        else:
            return
        signals.sleep(nap)
        signals.raise_if_signalled()


def _holder(message: str) -> str:
    """The program that has a database open, as DuckDB names it; empty when that is not what it says."""
    named = re.search(r"lock is held in (.+?) \(PID (\d+)\)", message)
    if named:
        return f"{named[1]} (process {named[2]})"
    return "another program" if any(words in message for words in HELD) else ""
