"""A DuckDB file: while one program writes it, no other program can read it."""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dlt
import duckdb
from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException

from ...source import COLLECTIONS, ConfigurationError
from ...source.sql import client_of
from ..locking.lock import RunLock
from .compact import CannotRewrite, Stamp, clear, replace_by, rewrite, stamp, used_bytes
from .duckdb_client import AnyPath
from .duckdb_memory import Memory, configured_memory
from .interface import Destination, Held
from .lease import Lease, NoLease
from .pipeline import make_pipeline, pipeline_name
from .places import place_of
from .published_copy import COPY, LOG, PublishedCopy
from .read_only import connect_read_only, looked_into
from .readers import wait_for_readers

if TYPE_CHECKING:
    from ibis import BaseBackend

logger = logging.getLogger(__name__)

DUCKDB = "duckdb"
WAREHOUSE = "warehouse.duckdb"
LONGEST_FILE = 240
"""Bytes of a file's name, so that its copy and its lock, with what is added, can have one too."""
SPARSE = 1.25
"""A file is replaced by its compact form when it is so many times as large."""
FILLED = 0.9
"""How full used blocks are at least: without a copy the size of the compact form is only estimated."""
SCHEMA_SUFFIXES = ("", "_staging", "_live", "_metrics")
"""Of the schemas of one dataset."""


class DuckDBFile(Destination):
    """A dataset in a DuckDB file; the first load creates it.

    Raises:
        ConfigurationError: DuckDB takes the schema for something else, such as the file or a word of its own.
    """

    own_errors = (duckdb.Error,)
    file_format = "parquet"  # insert statements take 20 times as long (measured)
    keeps_after_forget = "Backups, reports and exports of your own are yours to erase."

    def __init__(self, file: Path, dataset: str, home: Path) -> None:
        if file.stem.lower() in {f"{dataset}{suffix}" for suffix in SCHEMA_SUFFIXES}:
            raise ConfigurationError(
                f"The DuckDB file {file.name} and a schema of dataset {dataset} have the same name, which makes "
                "references ambiguous: choose another --dataset, or another file in DESTINATION__DUCKDB__CREDENTIALS."
            )
        _refuse_words_of_duckdb(dataset)
        self.file = file
        self._name = pipeline_name(file.stem, dataset)
        self._place = place_of(file, home)
        super().__init__(home, dataset, RunLock(self._place.lock, str(file)), str(file))
        self._copy = PublishedCopy(file)
        self._log_copy = PublishedCopy(file, LOG)
        self._is_copied = False
        self._is_untouched = False
        self._published: Stamp | None = None

    @cached_property
    def pipeline(self) -> Pipeline:
        """The pipeline that loads the file."""
        self._place.adopt(self._name)
        destination = AnyPath(self.file, self._memory)
        return make_pipeline(self._name, destination, self.dataset, self.lock, self._place.folder)

    @cached_property
    def _memory(self) -> Memory:
        """What DuckDB may use in a load; whoever only looks needs no settings."""
        return configured_memory()

    def check_settings(self) -> None:
        """Whether DuckDB takes the bounds on its memory."""
        _ = self._memory

    @property
    def working_folder(self) -> Path:
        """The folder of its working files."""
        return self._place.folder / self._name

    @property
    def files(self) -> Mapping[str, Path]:
        """The database and its published copy."""
        with suppress(OSError):
            if copy := self._copy.newest():
                return {"database": self.file, "published copy": copy}
        return {"database": self.file}

    @property
    def is_new(self) -> bool:
        """Whether there is no file yet."""
        return not self.file.exists()

    def lease(self) -> Lease:
        """No lease is needed: DuckDB lets one program write."""
        return NoLease()

    @contextmanager
    def held_open(self, patience: timedelta) -> Iterator[None]:
        """Wait until no other program has the file open, then keep it open, which makes short connections cheap."""
        self._refuse_copy()
        wait_for_readers(self.file, patience)
        stamps = self._stamps()
        self._is_copied = self._is_untouched = stamps is not None and stamps == self._kept_stamps()
        with client_of(self.pipeline) as client, self._memory.bound_within(client.native_connection):
            yield

    def _refuse_copy(self) -> None:
        original = self.file.with_name(f"{self.file.stem.removesuffix(COPY)}{self.file.suffix}")
        if original != self.file and original.exists():
            raise ConfigurationError(
                f"{self.file} is the published copy of {original}, which each load replaces: load into another file."
            )

    def note_change(self) -> None:
        """The published copy is no longer what the file holds."""
        self._is_copied = False

    def _kept_stamps(self) -> Any:
        """The same as the last load left them, of whichever dataset; None where none did."""
        try:
            return json.loads(self._place.published.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None

    def _stamps(self) -> list[list[int]] | None:
        """What changes with each change of the file or of its copy, as JSON; None without a copy."""
        copy = self._copy.newest()
        found = stamp(self.file) if copy and self.file.exists() else None
        return [[*found], [*of_copy]] if copy and found and (of_copy := stamp(copy)) else None

    def publish(self) -> None:
        """Replace the published copy beside the file; while that is as the file is, only the copy of the run log."""
        with client_of(self.pipeline) as client:
            connection = client.native_connection
            try:
                self._publish(connection)
            except duckdb.Error as error:
                if not self._memory.grow(connection, error):
                    raise
                self._publish(connection)

    def _publish(self, connection: duckdb.DuckDBPyConnection) -> None:
        copy = self._copy.newest()
        if self._is_copied and copy:
            self._log_copy.publish_log(connection, copy)
            return
        with suppress(duckdb.TransactionException):  # another transaction is open: `compact` then makes its own copy
            connection.execute("checkpoint")
        self._published = stamp(self.file)
        self._log_copy.unpublish()  # first: it is never older than the copy beside it
        self._copy.publish(connection)
        self._is_copied = True

    def unpublish(self) -> None:
        """Remove every copy, so that nobody mistakes an old one for today's."""
        self._copy.unpublish()
        self._log_copy.unpublish()

    def rewrite(self) -> None:
        """Write the file anew without free pages, and remove its copies; the next load makes one.

        Raises:
            CannotRewrite: a table of the user's own prevents it; the file is unchanged.
            duckdb.IOException: another program has the file or a copy open, or the disk is full.
        """
        rewrite(self.file)
        own = self.file.resolve()  # another home may name the file without a link
        for copy in (self._copy, self._log_copy, PublishedCopy(own), PublishedCopy(own, LOG)):
            copy.unpublish()
            if left := copy.newest():
                raise duckdb.IOException(f"{left} is open elsewhere and cannot be removed")

    def compact(self) -> None:
        """Replace the file by its compact form when that is much smaller: by the published copy if that is of now."""
        self._compact(self._published)
        if self._is_copied:
            try:
                self._place.published.write_text(json.dumps(self._stamps()), encoding="utf-8")
            except OSError as error:
                logger.warning("the next load copies %s whole (%s); this load is not affected", self.file, error)
        self._is_copied = False

    def _compact(self, known: Stamp | None) -> None:
        try:
            clear(self.file)
            size = self.file.stat().st_size
            is_of_now = known is not None and known == stamp(self.file)
            copy = self._copy.newest() if is_of_now or self._is_copied else None
            used, is_of_our_form = used_bytes(self.file)
            needed = copy.stat().st_size if copy else FILLED * used
            if size <= SPARSE * needed and is_of_our_form:
                return
            if shutil.disk_usage(self.file.resolve().parent).free < SPARSE * needed:
                logger.warning("%s keeps its free pages: there is no room for a copy", self.file)
            elif copy and known and is_of_now:
                replace_by(self.file, copy, known)
            else:
                rewrite(self.file)
        except (duckdb.Error, OSError, CannotRewrite) as error:
            cause = error.__cause__ or error
            logger.warning("%s keeps its free pages (%s); the load itself is not affected", self.file, cause)

    def with_possible_orphans(self, suspicious: Sequence[str]) -> Sequence[str]:
        """All collections, if another program may have written since the last load: each takes DuckDB milliseconds."""
        return suspicious if self._is_untouched else [*COLLECTIONS]

    @contextmanager
    def looked_into(self) -> Iterator[Held | None]:
        """What the published copy holds, or the file itself where there is no copy; needs no working files."""
        with looked_into(self.file, self.dataset) as held:
            yield held

    def connection(self) -> AbstractContextManager[BaseBackend]:
        """A connection to the published copy; to the file itself where there is no copy."""
        return connect_read_only(self.file)


def configured_file(home: Path) -> Path:
    """The DuckDB file of the settings: `destination.duckdb.credentials`, or `warehouse.duckdb` in the home.

    Raises:
        ConfigurationError: the setting is not the path of a file in an existing folder.
    """
    try:
        configured = dlt.config.get("destination.duckdb.credentials", str)
    except ConfigurationException as error:
        raise ConfigurationError("destination.duckdb.credentials must be the path of a file.") from error
    file = home / (configured or WAREHOUSE).removeprefix("duckdb:///")
    if "?" in str(file) or '"' in file.name:
        raise ConfigurationError(
            f"{file} cannot be a database, because DuckDB takes a question mark in its path, or a double quote in its "
            "name, for something else: choose another --home, or another file in destination.duckdb.credentials."
        )
    is_other = file.exists() and not file.is_file()
    if is_other or not file.parent.is_dir() or file.name == ":memory:":
        raise ConfigurationError(
            f"{file} cannot be a database: destination.duckdb.credentials must name a file in an existing folder."
        )
    if len(os.fsencode(file.name)) > LONGEST_FILE:
        raise ConfigurationError(
            f"{file} cannot be a database: files beside it, such as its copy, would have names of more than 255 bytes; "
            "choose a shorter one in destination.duckdb.credentials."
        )
    return file


def _refuse_words_of_duckdb(dataset: str) -> None:
    """Refuse a dataset that DuckDB takes for something else in a query."""
    with duckdb.connect() as connection:
        connection.execute("attach ':memory:' as picqer_probe")
        connection.execute("use picqer_probe")
        connection.execute("detach memory")
        try:
            connection.execute(f'create schema if not exists "{dataset}"')
            connection.execute(f'create table "{dataset}".probe (one int)')
            connection.execute(f'select "{dataset}".probe.one from "{dataset}".probe')
        except duckdb.Error as error:
            first, *_ = str(error).splitlines()
            raise ConfigurationError(
                f"--dataset is {dataset!r}, which DuckDB takes for something of its own ({first}): choose another one."
            ) from error
