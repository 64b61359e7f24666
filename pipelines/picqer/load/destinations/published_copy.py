"""The published copy of a DuckDB file: notebooks and BI tools read it while loads write the file.

DuckDB lets one program write a file, and then no other program can read it. So each load ends with a compact copy
beside the database. A program that has a copy open keeps reading that state until it opens the copy again.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time_ns

import duckdb

from .compact import CANNOT_COPY, copy_compact, copy_tables

logger = logging.getLogger(__name__)

COPY = "_read"
"""Added to the name of the database's file."""
LOG = "_read_log"
"""The same for the copy of the run log, which is newer than that of the rest."""
LOG_TABLES = (
    *("_dlt_loads", "_dlt_pipeline_state"),
    *("_picqer_contract", "_picqer_coverage", "_picqer_keys", "_picqer_runs"),
)
"""What each run writes."""


class PublishedCopy:
    """The copy of one DuckDB file, or of the run log in it."""

    def __init__(self, file: Path, suffix: str = COPY) -> None:
        self._file = file
        self._usual = file.with_name(f"{file.stem}{suffix}{file.suffix}")
        self._unfinished = file.with_name(f"{file.stem}{suffix}{file.suffix if file.suffix == '.new' else ''}.new")

    def newest(self) -> Path | None:
        """The newest copy; None where there is none."""
        copies = (copy for copy in self._all() if copy.is_file())
        return max(copies, key=lambda copy: copy.stat().st_mtime_ns, default=None)

    def publish(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Replace the last copy in one step; when this is killed, the last copy stays."""
        self._replace(lambda: self._copy(connection), self._usual)

    def publish_log(self, connection: duckdb.DuckDBPyConnection, beside: Path) -> None:
        """The same with the run log only, of every dataset; whoever may read the copy beside it may read it too."""
        self._replace(lambda: copy_tables(connection, name_of(connection), LOG_TABLES, self._unfinished), beside)

    def _replace(self, make: Callable[[], None], model: Path) -> None:
        self._clear()
        try:
            make()
            self._keep_rights(model)
            self._put_in_place()
        finally:
            self._clear()

    def unpublish(self) -> None:
        """Remove every copy, unfinished ones too. On Windows a copy that is open stays."""
        self._clear()
        for copy in self._all():
            with suppress(OSError):
                copy.unlink(missing_ok=True)

    def _copy(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Without free pages; the whole file where a table of the user's own prevents that."""
        try:
            copy_compact(connection, name_of(connection), self._unfinished)
        except CANNOT_COPY as error:
            logger.info("the published copy is a copy of the whole file, with its free pages (%s)", error)
            self._clear()
            connection.execute("checkpoint")
            shutil.copyfile(self._file, self._unfinished)

    def _keep_rights(self, model: Path) -> None:
        """The new copy gets the rights of the last one: BI tools often run as another user."""
        if model.is_file():
            shutil.copymode(model, self._unfinished)
            if hasattr(os, "chown"):
                with suppress(PermissionError):
                    os.chown(self._unfinished, -1, model.stat().st_gid)

    def _put_in_place(self) -> None:
        """Replace the last copy; where that is open and cannot be replaced (Windows), add a number to the name."""
        try:
            self._unfinished.replace(self._usual)
            kept = self._usual
        except OSError:
            numbered = self._usual.with_name(f"{self._usual.stem}.{time_ns()}{self._usual.suffix}")
            kept = self._unfinished.replace(numbered)
        for old in {*self._numbered()} - {kept}:
            with suppress(OSError):  # still open; the next load tries again
                old.unlink()

    def _clear(self) -> None:
        for left in (self._unfinished, self._unfinished.with_name(f"{self._unfinished.name}.wal")):
            left.unlink(missing_ok=True)

    def _all(self) -> list[Path]:
        return [self._usual, *self._numbered()]

    def _numbered(self) -> list[Path]:
        """Only those with a number of ours: the user may keep other files with a similar name."""
        ours = re.compile(rf"{re.escape(self._usual.stem)}\.\d{{19}}{re.escape(self._usual.suffix)}")
        with suppress(PermissionError):  # who may read the copy only
            return [path for path in self._usual.parent.iterdir() if ours.fullmatch(path.name)]
        return []


def name_of(connection: duckdb.DuckDBPyConnection) -> str:
    """The name that DuckDB has for the database of a connection."""
    ((name,),) = connection.execute("select current_database()").fetchall()
    return str(name)
