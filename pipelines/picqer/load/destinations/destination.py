"""The destination of a run; the only module that names one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import dlt
from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.destination import Destination
from dlt.common.destination.exceptions import InvalidDestinationReference, UnknownDestinationModule

from ...source import ConfigurationError
from ..recovery.working_files import put_right

DUCKDB = "duckdb"
WAREHOUSE = "warehouse.duckdb"
DEMO = "demo.duckdb"
DATASET = "picqer"
WITHOUT_MERGE = ("filesystem", "athena", "dummy", "lancedb", "qdrant", "weaviate")
UNNAMEABLE = r"[^\w-]"
"""What may stand in the name of a file, and in no name of a pipeline."""
BESIDE = ("", "_staging", "_live", "_metrics")
"""Endings of the schemas of one dataset."""
PARQUET = ("duckdb", "ducklake", "motherduck", "databricks")
"""Destinations that load parquet best; measured for DuckDB: insert statements take 20 times as long."""


def warehouse_file(home: Path) -> Path:
    """The DuckDB file of this deployment: `destination.duckdb.credentials`, or `warehouse.duckdb` in its home."""
    try:
        configured = dlt.config.get("destination.duckdb.credentials", str)
    except ConfigurationException as error:
        raise ConfigurationError("destination.duckdb.credentials must be the path of a file, as a text.") from error
    file = home / (configured or WAREHOUSE).removeprefix("duckdb:///")
    if file.is_dir() or not file.parent.is_dir() or file.name == ":memory:":
        raise ConfigurationError(
            f"{file} cannot be a database: destination.duckdb.credentials must name a file in a folder that exists."
        )
    return file


def pipeline_into_file(file: Path, dataset: str, home: Path) -> Pipeline:
    """A pipeline into a DuckDB file.

    Raises:
        ConfigurationError: file and dataset have the same name, which DuckDB cannot tell apart.
    """
    if file.stem.lower() in {f"{dataset}{ending}" for ending in BESIDE}:
        raise ConfigurationError(
            f"The DuckDB file {file.name} and a schema of dataset {dataset} have the same name, which makes references "
            "ambiguous: choose another --dataset, or another file in DESTINATION__DUCKDB__CREDENTIALS."
        )
    return _pipeline(dlt.destinations.duckdb(str(file)), f"picqer_{file.stem}", dataset, home, file.name)


def pipeline_into(destination: str, dataset: str, home: Path) -> Pipeline:
    """A pipeline into any destination that dlt knows and can merge, with dlt's own settings `destination.*`.

    Raises:
        ConfigurationError: there is no such destination, or it would append where rows must be replaced.
    """
    if destination in WITHOUT_MERGE:
        raise ConfigurationError(
            f"{destination} cannot merge: every run would add all rows once more. Choose a database "
            "(duckdb, postgres, bigquery, snowflake, …)."
        )
    try:
        return _pipeline(destination, f"picqer_{destination}", dataset, home)
    except (UnknownDestinationModule, InvalidDestinationReference) as error:
        raise ConfigurationError(
            f"dlt knows no destination {destination}: see https://dlthub.com/docs/dlt-ecosystem/destinations."
        ) from error


def _named(dataset: str) -> str:
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", dataset) or dataset.endswith(("_staging", "_live")):
        raise ConfigurationError(
            f"--dataset is {dataset!r}; write small letters, digits and underscores, as databases name their schemas, "
            "and no _staging or _live at the end, which are ours."
        )
    return dataset


def lock_in(folder: Path, shared: str) -> Path:
    """The file that a run locks, in the folder of working files, for what it shares with no other run."""
    return folder / f"{shared}.lock"


def _pipeline(
    destination: str | Destination[Any, Any], name: str, dataset: str, home: Path, shared: str = ""
) -> Pipeline:
    folder, named = home / ".dlt" / "pipelines", f"{re.sub(UNNAMEABLE, '_', name)}_{_named(dataset)}"
    put_right(folder / named, lock_in(folder, shared or named))
    return dlt.pipeline(pipeline_name=named, destination=destination, dataset_name=dataset, pipelines_dir=str(folder))


def is_file(pipeline: Pipeline) -> bool:
    """Whether it goes into a DuckDB file."""
    return pipeline.destination is not None and pipeline.destination.destination_name == DUCKDB


def is_new(pipeline: Pipeline) -> bool:
    """Whether its DuckDB file does not exist yet."""
    return is_file(pipeline) and not database_file(pipeline).exists()


def database_file(pipeline: Pipeline) -> Path:
    """The file of a pipeline into DuckDB."""
    destination = pipeline.destination
    return Path(str(destination.config_params["credentials"]) if destination else "")


def catch_up(pipeline: Pipeline) -> bool:
    """Take over the state that the destination holds.

    Returns:
        False when there is none, because the DuckDB file is new; looking into it would make it.
    """
    if is_new(pipeline):
        return False
    pipeline.sync_destination()
    return True


def home_of(pipeline: Pipeline) -> Path:
    """The folder that the settings and the working files of a pipeline are in."""
    return Path(pipeline.pipelines_dir).parents[1]


def file_format(pipeline: Pipeline) -> Any:
    """The loader file format for this destination; None leaves the choice to dlt."""
    name = pipeline.destination.destination_name if pipeline.destination else ""
    return "parquet" if name in PARQUET else None
