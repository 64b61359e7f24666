"""Databases that dlt can merge into and that many programs write: PostgreSQL, BigQuery, Snowflake and others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.destination.exceptions import InvalidDestinationReference, UnknownDestinationModule

from ...source import ConfigurationError
from ..failures import setting_is_wrong
from ..locking.lock import RunLock
from .interface import Description, Destination
from .lease import DatasetLease, Lease
from .pipeline import make_pipeline, pipeline_name, pipelines_folder

if TYPE_CHECKING:
    from ibis import BaseBackend

PARQUET_IS_FASTEST = ("ducklake", "motherduck", "databricks")
"""The others get what dlt prefers for them; of arrow tables it would make CSV for some, where "" becomes null."""
READ_BY_PATH = ("ducklake", "motherduck")
"""They read packages from the home with DuckDB, as dlt tells it to."""
SUPPORT_COMMENT_ON = ("motherduck", "postgres", "redshift", "snowflake")
"""The others get descriptions from dlt itself, or cannot store them."""


class SqlServer(Destination):
    """A dataset in any database that dlt can merge into, with dlt's own settings `destination.*`.

    Raises:
        ConfigurationError: dlt knows no such destination.
    """

    is_new = False  # the server exists before the first load

    def __init__(self, name: str, dataset: str, home: Path) -> None:
        self._name = pipeline_name(name, dataset)
        super().__init__(home, dataset, RunLock(pipelines_folder(home) / f"{self._name}.lock", self._name), name)
        try:
            _ = self.pipeline
        except (UnknownDestinationModule, InvalidDestinationReference) as error:
            raise ConfigurationError(
                f"dlt knows no destination {name}: see https://dlthub.com/docs/dlt-ecosystem/destinations."
            ) from error
        if name in READ_BY_PATH and re.search(r"[=*?\[]", str(home)):
            raise ConfigurationError(
                f"{home} has a sign that {name} takes for a partition or a pattern of files: choose another --home."
            )
        longest = max(map(len, (f"{dataset}_staging", f"{dataset}_metrics")))
        if longest > self.pipeline.destination.capabilities().max_identifier_length:
            raise ConfigurationError(f"--dataset is too long for {name} with _staging behind it: choose a shorter one.")
        preferred = self.pipeline.destination.capabilities().preferred_loader_file_format
        self.file_format = "parquet" if name in PARQUET_IS_FASTEST else preferred
        self.keeps_after_forget = (
            f"Backups, time travel and free pages of {name} keep the old values until they expire; so do backups, "
            "reports and exports of your own."
        )

    @cached_property
    def pipeline(self) -> Pipeline:
        """The pipeline that loads the dataset."""
        return make_pipeline(self._name, self.where, self.dataset, self.lock)

    @property
    def working_folder(self) -> Path:
        """The folder of its working files."""
        return pipelines_folder(self.home) / self._name

    def lease(self) -> Lease:
        """A lease in a table of the dataset."""
        return DatasetLease(self.pipeline)

    def publish(self) -> None:
        """Nothing to do: readers do not block a load."""

    def unpublish(self) -> None:
        """Nothing to do: there is no copy."""

    def rewrite(self) -> None:
        """Nothing to do: the server manages its own storage."""

    def compact(self) -> None:
        """Nothing to do: the server manages its own storage."""

    def write_comments(self, descriptions: Sequence[Description]) -> None:
        """Store descriptions as comments where the database supports `COMMENT ON`."""
        if self.where in SUPPORT_COMMENT_ON:
            super().write_comments(descriptions)

    @contextmanager
    def connection(self) -> Iterator[BaseBackend]:
        """A connection that dlt hands over to ibis."""
        try:
            backend = self.pipeline.dataset().ibis(read_only=True)
        except (NotImplementedError, ImportError) as error:
            raise ConfigurationError(
                f"{self.where} cannot be read here ({error}): `picqer sql NAME --dialect …` prints the metric for your "
                "own tool."
            ) from error
        except ConfigurationException as error:
            raise setting_is_wrong(error) from error
        try:
            yield backend
        finally:
            backend.disconnect()
