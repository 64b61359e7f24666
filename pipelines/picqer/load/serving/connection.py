"""The destination opened for reading: by notebooks, metrics and reports, for as long as one question takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException

from ...source import ConfigurationError
from ..destinations.destination import database_file, is_file
from ..failures import DestinationFailed, setting_is_wrong
from .publish import published

if TYPE_CHECKING:
    from ibis import BaseBackend
    from ibis.backends.duckdb import Backend as DuckDB


@contextmanager
def opened(pipeline: Pipeline) -> Iterator[BaseBackend]:
    """The destination of a pipeline as ibis reads it; nothing can be written through it.

    Of a DuckDB file it is the published copy where there is one; without it a question holds up a load, so close soon.

    Raises:
        ConfigurationError: there is no such database, or ibis does not know this kind.
        DestinationFailed: a load is writing to it.
    """
    backend = _connected(pipeline)
    try:
        yield backend
    finally:
        backend.disconnect()


@contextmanager
def opened_file(file: Path) -> Iterator[DuckDB]:
    """The same for a DuckDB file; needs no settings.

    Raises:
        ConfigurationError: there is no such file.
        DestinationFailed: a load is writing to it.
    """
    backend = _connected_to_file(file)
    try:
        yield backend
    finally:
        backend.disconnect()


def _connected(pipeline: Pipeline) -> BaseBackend:
    return _connected_to_file(database_file(pipeline)) if is_file(pipeline) else _handed_over(pipeline)


def _connected_to_file(file: Path) -> DuckDB:
    import ibis  # noqa: PLC0415  it takes seconds, and comes with the extra `analytics`

    if not file.exists():
        raise ConfigurationError(f"There is no database {file} yet: run `picqer load` first, or give its --home.")
    newest = published(file) or file
    try:
        return ibis.duckdb.connect(newest, read_only=True)
    except duckdb.IOException as error:
        raise DestinationFailed(
            f"{newest} is being written to, by a load perhaps: ask again when it is done."
        ) from error


def _handed_over(pipeline: Pipeline) -> BaseBackend:
    name = pipeline.destination.destination_name if pipeline.destination else "no destination"
    try:
        return pipeline.dataset().ibis(read_only=True)
    except (NotImplementedError, ImportError) as error:
        raise ConfigurationError(
            f"{name} cannot be read here ({error}): `picqer sql NAME --dialect …` prints the metric for your own tool."
        ) from error
    except ConfigurationException as error:
        raise setting_is_wrong(error) from error
