"""Runs in processes of their own, which can be killed, stopped and started at once; without the wait for imports."""

from __future__ import annotations

import logging
import os
import pkgutil
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from picqer.load.config.settings import Operation
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.invocation import invoke
from picqer.source import PicqerError, Request, Settings
from tests.command import PROCESSES

DEAD = 9
LIMIT = 60.0
"""Seconds after which a run that does not end is a failure."""


@dataclass(frozen=True)
class Ended:
    """How a run ended.

    Attributes:
        code: its exit code; negative when a signal ended it.
        seconds: from its first line to its last; 0 when it was killed.
        requests: that it sent.
    """

    code: int
    seconds: float = 0.0
    requests: int = 0


class Running:
    """A run that is going on.

    Args:
        url: of the server.
        key: for it.
        home: of database and working files.
        names: the collections to load.
        operation: how; by default without a copy for readers.
        dies_in: a function, by its dotted name, in which it dies as if killed.
    """

    def __init__(
        self, url: str, key: str, home: Path, *names: str, operation: Operation | None = None, dies_in: str = ""
    ) -> None:
        self._mine, theirs = PROCESSES.Pipe(duplex=False)
        how = operation or Operation(publishes=False)
        self.process = PROCESSES.Process(target=_load, args=(theirs, url, key, home, names, how, dies_in))
        self.process.start()
        theirs.close()

    def kill(self) -> None:
        """End it now, without a word."""
        self.process.kill()
        self.process.join()

    def ended(self) -> Ended:
        """Wait for its end."""
        self.process.join(LIMIT)
        assert self.process.exitcode is not None, "the run does not end"
        if self.process.exitcode:
            return Ended(self.process.exitcode)
        return Ended(*self._mine.recv())


def _die(*_: object, **__: object) -> None:
    """Leave no time for anything, as a kill does."""
    os._exit(DEAD)


def _load(
    told: Connection, url: str, key: str, home: Path, names: tuple[str, ...], operation: Operation, dies_in: str
) -> None:
    logging.disable()
    if dies_in:
        place, _, name = dies_in.rpartition(".")
        setattr(pkgutil.resolve_name(place), name, _die)
    began = time.monotonic()
    sync = Settings(base_url=url, api_key=key).sync(Request(names), max_requests=450)
    try:
        code = invoke(sync, DuckDBFile(home / "warehouse.duckdb", "picqer", home), operation).code
    except PicqerError as error:
        code = error.exit_code
    finally:
        sync.client.close()
    told.send((code, time.monotonic() - began, sync.client.sent))
