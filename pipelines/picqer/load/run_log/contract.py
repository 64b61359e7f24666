"""The version of the data contract: tables, columns and keys."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from importlib.metadata import version
from typing import Any

from dlt import Pipeline
from dlt.destinations.job_client_impl import SqlJobClientBase

from ...source import COLLECTIONS, ConfigurationError, PicqerError
from ...source.dlt_schema import picqer_schema
from ...source.records.content import distrusted
from ...source.schema import tables as documented
from ...source.sql import execute_at, select_at
from ...source.warehouse import Select
from ..destinations.interface import Destination
from ..destinations.pipeline import newest_load
from ..destinations.upsert import upsert
from ..recovery.linked_tables import untie
from .api_key import KEYS

logger = logging.getLogger(__name__)

CONTRACT = "_picqer_contract"
VERSION = "3.0.0"
"""SemVer: the first number changes when a table, a column or a key is removed or changes its meaning."""

Parts = tuple[int, ...]
HEALS: Parts = (2,)
"""Since this version `_rejected` names the field, and is healed."""


def bring_up_to_date(pipeline: Pipeline, began: datetime) -> bool:
    """Bring a dataset of an older contract up to date, before anything else reads it; whether it was one.

    It gets every column that it lacks, and the tables of the run log; from then on older programs refuse it. It is
    idempotent. Other missing tables are left to `recreate_missing_tables`, which reads them again.

    Raises:
        ConfigurationError: the dataset follows a newer contract than this program knows.
    """
    held, known = held_contract(partial(select_at, pipeline)), _parts(VERSION)
    if held[:1] > known[:1]:
        raise ConfigurationError(
            f"dataset {pipeline.dataset_name} follows version {'.'.join(map(str, held))} of the data contract, this "
            f"program knows {VERSION}: update it (pip install -U picqer-pipelines)."
        )
    if held >= known:
        return False
    if not pipeline.has_pending_data:
        pipeline.sync_destination()
    there = _add_columns(pipeline)
    if there:
        if newest_load(pipeline) is None:  # a first load ended early: rows may be there without their lines
            for name in COLLECTIONS.keys() & there:
                execute_at(pipeline, distrusted(name))
        logger.info("dataset %s is brought up to date: data contract %s", pipeline.dataset_name, VERSION)
        execute_at(pipeline, f"update {KEYS} set used_since = accepted_at where used_since is null")
        upsert(pipeline, CONTRACT, [*new_contract(pipeline, began)])
    return bool(there)


def _add_columns(pipeline: Pipeline) -> set[str]:
    """The tables that there are; also where a first load ended so early that it left no schema."""
    with pipeline.destination_client() as client:
        if not client.is_storage_initialized():
            return set()
    schema = untie(pipeline)
    for table in picqer_schema().data_tables():
        schema.update_table(table)
    pipeline.schemas.save_schema(schema)
    ours = {name for name, table in documented().items() if table.is_bookkeeping}
    with pipeline.destination_client(schema.name) as client:
        if not isinstance(client, SqlJobClientBase):
            return set()
        there = {name for name, columns in client.get_storage_tables(schema.tables) if columns}
        if there:
            client.update_stored_schema(there | ours, force=True)
    return there


def new_contract(pipeline: Pipeline, began: datetime) -> Iterator[dict[str, Any]]:
    """The row of `_picqer_contract` for this version, when the dataset follows it for the first time."""
    if held_contract(partial(select_at, pipeline)) < _parts(VERSION):
        yield {"version": VERSION, "since": began, "program": version("picqer-pipelines")}


def held_contract(select: Select) -> Parts:
    """The highest version that the dataset has followed; empty for datasets from before there were versions."""
    return _highest(text for (text,) in select(f"select version from {CONTRACT}"))


@contextmanager
def older_named(destination: Destination) -> Iterator[None]:
    """Within the block, what goes wrong because the dataset follows an older contract is raised as what to do.

    Raises:
        ConfigurationError: instead of the original error.
    """
    try:
        yield
    except PicqerError:
        raise
    except Exception as error:
        with destination.looked_into() as held:
            if held and held_contract(held.select) < _parts(VERSION):
                raise outdated(destination.dataset) from error
        raise


def is_older(versions: Iterable[str]) -> bool:
    """Whether a dataset that has followed these versions needs a load before this program understands it."""
    return _highest(versions) < _parts(VERSION)


def outdated(dataset: str) -> ConfigurationError:
    """What to do with a dataset of an older contract."""
    return ConfigurationError(
        f"Dataset {dataset} was loaded by an older version of this program: run `picqer load` once, which brings it up "
        "to date."
    )


def _highest(versions: Iterable[str]) -> Parts:
    return max(map(_parts, versions), default=())


def _parts(text: str) -> Parts:
    return tuple(int(part) for part in text.split("."))
