"""Forgetting customers: personal columns are emptied. Keys and amounts stay, so that metrics do not change."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from dlt import Pipeline
from dlt.common.destination.client import WithStagingDataset
from dlt.destinations.job_client_impl import SqlJobClientBase

from ...source import ConfigurationError, PicqerError, Privacy, TryAgainLater
from ...source.records.content import written_anew
from ...source.sql import execute_at, select_at, selecting_from
from ...source.warehouse import CONTENT
from ..destinations.interface import Destination
from .customer_rows import CustomerRows
from .personal import PersonalTable, personal_tables

PATIENCE = timedelta(0)
"""`forget` fails at once when the file is locked: its user can close the other program."""
ABOUT_CUSTOMERS = Privacy(drop=("customers", "references"))


class UnknownCustomer(PicqerError):
    """No row belongs to this customer."""

    exit_code = 65


@dataclass(frozen=True)
class Forgotten:
    """What was emptied in one table.

    Attributes:
        rows: that belong to the customers.
        emptied: those of them that still contained personal data.
    """

    table: str
    rows: int
    emptied: int


def forget(destination: Destination, customers: Sequence[int]) -> list[Forgotten]:
    """Empty every personal column of every row of these customers, in tables, working files and free pages.

    It is idempotent, also after it was killed. Picqer is not changed: the next load restores what Picqer still returns.

    Raises:
        UnknownCustomer: no row belongs to one of them; nothing was changed.
        TryAgainLater: a load is running, the file is open elsewhere, or files that may contain them are pending.
        DestinationFailed: the destination refused; forget again.
    """
    pipeline = destination.pipeline
    if destination.is_new:
        raise _nothing_here(pipeline)
    with destination.failures_named(), destination.lock.held():
        with destination.held_open(PATIENCE), destination.lease():
            pipeline.sync_destination()
            if not pipeline.default_schema_name:
                raise _nothing_here(pipeline)
            forgotten = _emptied(pipeline, CustomerRows(pipeline, sorted({*customers})))
            _clear_working_files(pipeline)
        destination.rewrite()
    return forgotten


def _nothing_here(pipeline: Pipeline) -> ConfigurationError:
    return ConfigurationError(
        f"Nothing was loaded into dataset {pipeline.dataset_name} here: check --home, --destination, --dataset and "
        "--account."
    )


def numbers_of(pipeline: Pipeline, customers: Sequence[int]) -> list[str]:
    """The visible customer numbers of these customers, to name them in the output."""
    chosen = ", ".join(map(str, customers))
    query = f"select customerid from customers where idcustomer in ({chosen})"
    return [str(number) for (number,) in select_at(pipeline, query)]


def _emptied(pipeline: Pipeline, theirs: CustomerRows) -> list[Forgotten]:
    if pipeline.has_pending_data:
        raise TryAgainLater(
            "Files of an interrupted load are pending here and may contain the customer too: run `picqer load` first, "
            "then forget."
        )
    _check_known(pipeline, theirs)
    tables = [
        (table, condition)
        for table in personal_tables(pipeline, ABOUT_CUSTOMERS, lambda _: True, theirs.keys)
        if (condition := theirs.condition(table.name))
    ]
    tables.append((PersonalTable("_rejected", ("sha256",)), theirs.rejected()))
    # First: when this is killed, a second try finds nothing left to empty.
    for root in _with_hash(pipeline) & {table.root for table, _ in tables}:
        execute_at(pipeline, written_anew(root))
    return [one for table, condition in tables if (one := _emptied_in(pipeline, table, condition)).rows]


def _with_hash(pipeline: Pipeline) -> set[str]:
    """The top-level tables whose rows have a fingerprint: none in a database of an older contract."""
    return {str(table["name"]) for table in pipeline.default_schema.data_tables() if CONTENT in table["columns"]}


def _check_known(pipeline: Pipeline, theirs: CustomerRows) -> None:
    with selecting_from(pipeline) as select:
        known = {text for query in theirs.named() for (text,) in select(query)}
    unknown = [str(customer) for customer in theirs.customers if str(customer) not in known]
    if unknown:
        raise UnknownCustomer(
            f"No row belongs to customer {', '.join(unknown)}: nothing was changed. The number is "
            "customers.idcustomer, not the visible customer number (customers.customerid)."
        )


def _emptied_in(pipeline: Pipeline, table: PersonalTable, condition: str) -> Forgotten:
    filled = f"coalesce(sum(case when {table.filled} then 1 else 0 end), 0)"
    counts = select_at(pipeline, f"select count(*), {filled} from {table.name} where {condition}")
    if not counts:
        raise TryAgainLater(
            f"{table.name}, or a table that leads to its rows, is missing: run `picqer load` first, which makes it "
            "again, then forget."
        )
    ((rows, emptied),) = counts
    if emptied:
        execute_at(pipeline, table.emptied(condition))
    return Forgotten(table.name, rows, int(emptied))


def _clear_working_files(pipeline: Pipeline) -> None:
    """Remove the files that loads left, and empty the staging tables; nothing may be waiting to be loaded.

    A killed extraction leaves its files for ever, a load leaves the folder of its package, and dlt leaves a trace of
    the last run.
    """
    working = Path(pipeline.working_dir)
    for step in ("extract", "normalize", "load"):
        for package in working.glob(f"{step}/*/*"):
            shutil.rmtree(package) if package.is_dir() else package.unlink()
    (working / "trace.pickle").unlink(missing_ok=True)
    with pipeline.destination_client() as client:
        if isinstance(client, SqlJobClientBase) and isinstance(client, WithStagingDataset):
            names = pipeline.default_schema.data_table_names()
            with client.with_staging_dataset():
                stored = (name for name, columns in client.get_storage_tables(names) if columns)
                client.sql_client.truncate_tables(*stored)
