"""A DuckDB file: while one program writes it, no other program can read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import dlt
import duckdb
from dlt.common.configuration.exceptions import ConfigurationException

from ...source import ConfigurationError
from ...source.sql import client_of
from ..failures import DestinationFailed
from ..locking.lock import RunLock
from .compact import rewrite
from .interface import Destination
from .lease import Lease, NoLease
from .pipeline import make_pipeline, pipeline_name, pipelines_folder
from .published_copy import PublishedCopy
from .readers import wait_for_readers

if TYPE_CHECKING:
    from ibis import BaseBackend
    from ibis.backends.duckdb import Backend as DuckDBBackend

DUCKDB = "duckdb"
WAREHOUSE = "warehouse.duckdb"
SCHEMA_SUFFIXES = ("", "_staging", "_live", "_metrics")
"""Of the schemas of one dataset."""


class DuckDBFile(Destination):
    """A dataset in a DuckDB file; the first load creates it.

    Raises:
        ConfigurationError: file and schema have the same name, which DuckDB cannot tell apart.
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
        lock = RunLock(pipelines_folder(home) / f"{file.name}.lock", str(file))
        name = pipeline_name(file.stem, dataset)
        super().__init__(make_pipeline(name, dlt.destinations.duckdb(str(file)), dataset, lock), lock, str(file))
        self.file = file
        self._copy = PublishedCopy(file)

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
        wait_for_readers(self.file, patience)
        with client_of(self.pipeline):
            yield

    def publish(self) -> None:
        """Replace the published copy beside the file."""
        with client_of(self.pipeline) as client:
            self._copy.publish(client.native_connection)

    def unpublish(self) -> None:
        """Remove every copy, so that nobody mistakes an old one for today's."""
        self._copy.unpublish()

    def rewrite(self) -> None:
        """Write the file anew without free pages, and remove its copies; the next load makes one.

        Raises:
            CannotRewrite: a table of the user's own prevents it; the file is unchanged.
            duckdb.IOException: another program has the file or a copy open, or the disk is full.
        """
        rewrite(self.file)
        for copy in (self._copy, PublishedCopy(self.file.resolve())):  # another home may name the file without a link
            copy.unpublish()
            if left := copy.newest():
                raise duckdb.IOException(f"{left} is open elsewhere and cannot be removed")

    def with_possible_orphans(self, loaded: Sequence[str], suspicious: Sequence[str]) -> Sequence[str]:  # noqa: ARG002
        """All loaded collections: the check takes DuckDB milliseconds."""
        return loaded

    def connection(self) -> AbstractContextManager[BaseBackend]:
        """A connection to the published copy; to the file itself where there is no copy."""
        return connect_read_only(self.file)


@contextmanager
def connect_read_only(file: Path) -> Iterator[DuckDBBackend]:
    """An ibis connection to the published copy of a DuckDB file; to the file itself where there is no copy.

    Raises:
        ConfigurationError: there is no such file.
        DestinationFailed: a load is writing to it.
    """
    import ibis  # noqa: PLC0415  it takes seconds, and comes with the extra `analytics`

    if not file.exists():
        raise ConfigurationError(f"There is no database {file} yet: run `picqer load` first, or give its --home.")
    newest = PublishedCopy(file).newest() or file
    try:
        backend = ibis.duckdb.connect(newest, read_only=True)
    except duckdb.IOException as error:
        raise DestinationFailed(
            f"{newest} is open for writing in another program, probably a load: try again when it has finished."
        ) from error
    try:
        yield backend
    finally:
        backend.disconnect()


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
    if file.is_dir() or not file.parent.is_dir() or file.name == ":memory:":
        raise ConfigurationError(
            f"{file} cannot be a database: destination.duckdb.credentials must name a file in an existing folder."
        )
    return file
