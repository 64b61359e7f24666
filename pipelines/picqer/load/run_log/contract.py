"""The version of the data contract: tables, columns and keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from importlib.metadata import version
from typing import Any

from dlt import Pipeline

from ...source import ConfigurationError
from ...source.sql import select_at
from ...source.warehouse import Select

CONTRACT = "_picqer_contract"
VERSION = "1.2.0"
"""SemVer: the first number changes when a table, a column or a key is removed or changes its meaning."""

Parts = tuple[int, ...]
HEALS: Parts = (1, 2)
"""Since this version `_rejected` names the field, and is healed."""


def check_contract(pipeline: Pipeline) -> None:
    """Refuse a dataset of a newer contract than this program knows.

    The load itself migrates an older dataset: missing tables and columns are created before the first row.

    Raises:
        ConfigurationError: the dataset follows a newer contract.
    """
    held = held_contract(partial(select_at, pipeline))
    if held[:1] > _parts(VERSION)[:1]:
        raise ConfigurationError(
            f"dataset {pipeline.dataset_name} follows version {'.'.join(map(str, held))} of the data contract, this "
            f"program knows {VERSION}: update it (pip install -U picqer-pipelines)."
        )


def new_contract(pipeline: Pipeline, began: datetime) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_contract` for this version, when the dataset follows it for the first time."""
    if held_contract(partial(select_at, pipeline)) < _parts(VERSION):
        yield {"version": VERSION, "since": began, "program": version("picqer-pipelines")}


def held_contract(select: Select) -> Parts:
    """The highest version that the dataset has followed; empty for datasets from before there were versions."""
    return max((_parts(text) for (text,) in select(f"select version from {CONTRACT}")), default=())


def _parts(text: str) -> Parts:
    return tuple(int(part) for part in text.split("."))
