"""The destination of a run; the only module that names one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dlt
from dlt import Pipeline
from dlt.common.destination import Destination

from ..picqer import ConfigurationError

DUCKDB = "duckdb"
WAREHOUSE = "warehouse.duckdb"
DEMO = "demo.duckdb"
DATASET = "picqer"
PARQUET = ("duckdb", "ducklake", "motherduck", "filesystem", "databricks")
"""Destinations that load parquet best; measured for DuckDB: insert statements take 20 times as long."""


def warehouse_file(home: Path) -> Path:
    """The DuckDB file of this deployment: `destination.duckdb.credentials`, or `warehouse.duckdb` in its home."""
    configured = dlt.config.get("destination.duckdb.credentials", str)
    return home / (configured or WAREHOUSE).removeprefix("duckdb:///")


def pipeline_into_file(file: Path, dataset: str, home: Path) -> Pipeline:
    """A pipeline into a DuckDB file.

    Raises:
        ConfigurationError: file and dataset have the same name, which DuckDB cannot tell apart.
    """
    if file.stem == dataset:
        raise ConfigurationError(
            f"The DuckDB file {file.name} and the dataset {dataset} have the same name, which makes every reference "
            "ambiguous: choose another --dataset, or another file in DESTINATION__DUCKDB__CREDENTIALS."
        )
    return _pipeline(dlt.destinations.duckdb(str(file)), f"picqer_{file.stem}", dataset, home)


def pipeline_into(destination: str, dataset: str, home: Path) -> Pipeline:
    """A pipeline into any destination that dlt knows, with dlt's own settings `destination.*`."""
    return _pipeline(destination, f"picqer_{destination}", dataset, home)


def _pipeline(destination: str | Destination[Any, Any], name: str, dataset: str, home: Path) -> Pipeline:
    return dlt.pipeline(
        pipeline_name=f"{name}_{dataset}",
        destination=destination,
        dataset_name=dataset,
        pipelines_dir=str(home / ".dlt" / "pipelines"),
    )


def file_format(pipeline: Pipeline) -> Any:
    """The loader file format for this destination; None leaves the choice to dlt."""
    name = pipeline.destination.destination_name if pipeline.destination else ""
    return "parquet" if name in PARQUET else None
