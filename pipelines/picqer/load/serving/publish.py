"""The published copy: what notebooks and BI tools hold open, while loads go on beside it.

DuckDB lets one program write a file, and then no other one read it. So each load ends with a compact copy beside the
database. Whoever has a copy open keeps its state until opening it again.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path
from time import monotonic, time_ns

import duckdb
from dlt import Pipeline

from ...source.sql import client_of
from ..destinations.compact import copy_compact
from ..destinations.destination import database_file, is_file

logger = logging.getLogger(__name__)

COPY = "_read"
"""Added to the name of the database's file."""
MEANWHILE = 300.0
"""Seconds of a long load after which what is there so far is published."""
SHARE = 10
"""A copy during a load comes no sooner than so many times the seconds that the last one took."""


class PublishedCopy:
    """Copies published during a long load, and at its end.

    Args:
        pipeline: into a DuckDB file; others are left alone.
    """

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline
        self._last = monotonic()
        self._took = 0.0

    def meanwhile(self) -> None:
        """Publish when it is time."""
        if monotonic() - self._last > max(MEANWHILE, SHARE * self._took):
            self.publish()

    def publish(self) -> None:
        """Publish now."""
        began = monotonic()
        publish(self._pipeline)
        self._last = monotonic()
        self._took = self._last - began


def publish(pipeline: Pipeline) -> None:
    """Put a new copy in the place of the last one, in one step; a killed one leaves the last."""
    if not is_file(pipeline):
        return
    file = database_file(pipeline)
    new = _half_made(file)
    _clear(new)
    try:
        _copy(pipeline, new)
        _as_before(new, _usual(file))
        _put_in_place(new, _usual(file))
    finally:
        _clear(new)


def _half_made(file: Path) -> Path:
    return file.with_name(f"{file.stem}{COPY}.new")


def _clear(new: Path) -> None:
    for left in (new, new.with_name(f"{new.name}.wal")):
        left.unlink(missing_ok=True)


def _as_before(new: Path, copy: Path) -> None:
    """Whoever may read the last copy, may read the new one: BI tools often run as somebody else."""
    if copy.is_file():
        shutil.copymode(copy, new)
        if hasattr(os, "chown"):
            with suppress(PermissionError):
                os.chown(new, -1, copy.stat().st_gid)


def published(file: Path) -> Path | None:
    """The newest copy of a database; None where there is none."""
    return max((copy for copy in _all(file) if copy.is_file()), key=lambda copy: copy.stat().st_mtime_ns, default=None)


def withdraw(file: Path) -> None:
    """Remove every copy of a database, half made ones too, so that nobody takes it for today's.

    On Windows an open one stays.
    """
    _clear(_half_made(file))
    for copy in _all(file):
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _copy(pipeline: Pipeline, new: Path) -> None:
    """Without free pages; as a file where something of the user's own does not allow it."""
    with client_of(pipeline) as client:
        connection = client.native_connection
        (source,) = connection.execute("select current_database()").fetchone()
        try:
            copy_compact(connection, source, new)
        except (duckdb.ConstraintException, duckdb.CatalogException, duckdb.BinderException) as error:
            logger.info("the copy is made of the whole file, with its free pages (%s)", error)
            _clear(new)
            connection.execute("checkpoint")
            shutil.copyfile(database_file(pipeline), new)


def _put_in_place(new: Path, copy: Path) -> None:
    """In the place of the last copy; where that is open and cannot be replaced (Windows), beside it with a number."""
    try:
        new.replace(copy)
        kept = copy
    except OSError:
        kept = new.replace(copy.with_name(f"{copy.stem}.{time_ns()}{copy.suffix}"))
    for old in _numbered(copy):
        if old != kept:
            with suppress(OSError):  # open there still; the next load tries again
                old.unlink()


def _all(file: Path) -> list[Path]:
    copy = _usual(file)
    return [copy, *_numbered(copy)]


def _numbered(copy: Path) -> list[Path]:
    """Those with a number of ours; somebody may keep others of that name."""
    ours = re.compile(rf"{re.escape(copy.stem)}\.\d{{19}}{re.escape(copy.suffix)}")
    return [path for path in copy.parent.iterdir() if ours.fullmatch(path.name)]


def _usual(file: Path) -> Path:
    return file.with_name(f"{file.stem}{COPY}{file.suffix}")
