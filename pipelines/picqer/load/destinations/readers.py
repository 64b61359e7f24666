"""Other programs that have the DuckDB file open. A run waits for them before its first request."""

from __future__ import annotations

import logging
import re
from datetime import timedelta
from itertools import chain, repeat
from pathlib import Path
from time import monotonic

import duckdb
from dlt.common.runtime import signals

from ...source import ConfigurationError, TryAgainLater
from ..failures import DAMAGED_FILE, DAMAGED_LOG
from .duckdb_storage import CONFIG
from .published_copy import COPY, PublishedCopy

logger = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)
HELD = ("Could not set lock on file", "used by another process")
"""DuckDB's error for a file that is open elsewhere: on Linux and macOS, and on Windows."""
SQLITE = "sqlite_scanner.duckdb_extension"
"""In DuckDB's error for a file of SQLite: the extension that it lacks."""
NO_EXTENSIONS = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
"""DuckDB would download one for a file of another program."""
NAPS = (0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds between two attempts; the last one repeats."""


class DatabaseInUse(TryAgainLater):
    """Another program kept the database open for longer than this run waits."""


def wait_for_readers(file: Path, patience: timedelta) -> None:
    """Wait until no other program has the file open.

    Raises:
        DatabaseInUse: another program did not close it in time.
        ConfigurationError: it or its write-ahead log is damaged, or it is a database of another program.
        KeyboardInterrupt: a signal came meanwhile.
    """
    until = monotonic() + patience.total_seconds()
    for nap in chain(NAPS, repeat(NAPS[-1])):
        try:
            duckdb.connect(str(file), config={**CONFIG, **NO_EXTENSIONS}).close()
        except duckdb.Error as error:
            if SQLITE in str(error):
                raise ConfigurationError(
                    f"{file} is a database of SQLite: name another file in destination.duckdb.credentials."
                ) from error
            if DAMAGED_LOG in str(error):
                raise _damaged(file, f"{file}.wal is damaged, so that {file} cannot be opened: move both") from error
            if any(words in str(error) for words in DAMAGED_FILE):
                cause = str(error).partition("\n")[0]
                raise _damaged(file, f"{file} is damaged, or no database of DuckDB ({cause}): move it") from error
            holder = _holder(str(error))
            if not holder:
                return  # another problem, which the run itself reports
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


def _damaged(file: Path, what: str) -> ConfigurationError:
    copy = PublishedCopy(file).newest()
    good = f"copy {copy} to {file}" if copy else f"put a backup in the place of {file} if you have one"
    return ConfigurationError(f"{what} away, {good}, and run again; the run reads what is missing there.")


def is_held(error: duckdb.Error) -> bool:
    """Whether another program has the database open."""
    return bool(_holder(str(error)))


def _holder(message: str) -> str:
    """The program that has the database open, as the error says; empty when the error is about another problem."""
    if named := re.search(r"lock is held in (.+?) \(PID (\d+)\)", message):
        return f"{named[1]} (process {named[2]})"
    return "another program" if any(words in message for words in HELD) else ""
