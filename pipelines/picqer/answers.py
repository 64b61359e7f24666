"""Runs metrics on the data of an account; the database is open only during a query."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import ibis

from .i18n import Language
from .load.config.settings import Configured
from .load.destinations.interface import Destination
from .load.destinations.read_only import newer_tables
from .load.run_log.contract import CONTRACT, is_older, outdated
from .metrics.catalog import METRICS
from .metrics.facts.users import pseudonyms
from .metrics.tables import Tables, tables_in
from .source import COLLECTIONS, ConfigurationError

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from ibis import BaseBackend
    from ibis.expr.types import Table

Connect = Callable[[], AbstractContextManager["BaseBackend"]]


@dataclass(frozen=True)
class Coverage:
    """How complete the data of one collection are.

    Attributes:
        is_readable: whether the API key may read it.
        complete_from: local moment from which its history is loaded; None when all of it is.
        complete_to: local moment up to which it is complete; None when it never was.
    """

    collection: str
    is_readable: bool = True
    complete_from: datetime | None = None
    complete_to: datetime | None = None

    @property
    def gap(self) -> str | None:
        """The gap in the data: unreadable, unfinished or recent; None without a gap."""
        if not self.is_readable:
            return "unreadable"
        if not self.complete_to:
            return "unfinished"
        return "recent" if self.complete_from else None

    def describe(self, language: Language) -> str:
        """A sentence on the gap, and its effect on a metric that reads this collection."""
        effect = f"without.{self.collection}"
        return language(
            f"gap.{self.gap}",
            collection=language.collection(self.collection),
            since=language.day(self.complete_from) if self.complete_from else "",
            without=language(effect if language.has_text(effect) else "without"),
        )


@dataclass(frozen=True)
class MetricResult:
    """The rows of a metric, and the coverage of each collection that it reads."""

    frame: pd.DataFrame
    coverage: Sequence[Coverage]


class MetricRunner:
    """Runs metrics and queries on a dataset.

    Args:
        connect: opens the database for reading.
        dataset: the schema with the data of the account.
        shows_names: whether pickers have names; otherwise they are numbers.
    """

    def __init__(self, connect: Connect, dataset: str, *, shows_names: bool = False) -> None:
        self._connect = connect
        self._shows_names = shows_names
        self.dataset = dataset

    def table(self, make: Callable[[Tables], Table]) -> pa.Table:
        """The rows of an ibis expression on Picqer's tables.

        Raises:
            ConfigurationError: the dataset does not exist, or an older version of this program loaded it.
        """
        with self._connect() as backend, _unfused_selects():
            try:
                return make(_tables(backend, self.dataset)).to_pyarrow()
            except Exception as error:
                if self.dataset not in backend.list_databases():
                    raise ConfigurationError(
                        f"There is no dataset {self.dataset} in this database yet: run `picqer load` first, or give "
                        "--dataset or --account."
                    ) from error
                if is_older(_contracts(backend, self.dataset)):
                    raise outdated(self.dataset) from error
                raise

    @property
    def live_schema(self) -> str:
        """The schema of the live views, which have only rows that still exist."""
        return f"{self.dataset}_live"

    def query(self, query: str) -> pd.DataFrame:
        """The rows of a query in DuckDB's SQL, on any database."""
        with self._connect() as backend:
            frame: pd.DataFrame = backend.sql(query, dialect="duckdb").to_pyarrow().to_pandas()
        return frame

    def metric(self, name: str, **chosen: Any) -> pd.DataFrame:
        """The rows of a metric, sorted for reading; `as_of` defaults to the moment of the data.

        Raises:
            ConfigurationError: there is no such metric.
        """
        return self._named(self.rows(name, **chosen)[0])

    def run(self, name: str, **chosen: Any) -> MetricResult:
        """The rows of a metric, with the coverage of the collections that it reads.

        Raises:
            ConfigurationError: there is no such metric.
        """
        rows, read = self.rows(name, **chosen)
        return MetricResult(self._named(rows), _coverage_of(read, self.coverage()))

    def rows(self, name: str, **chosen: Any) -> tuple[pa.Table, Sequence[str]]:
        """The rows of a metric, without names of pickers, and the names of the tables that it reads.

        Raises:
            ConfigurationError: there is no such metric.
        """
        if name not in METRICS:
            raise ConfigurationError(f"There is no metric {name}: `picqer metric` lists them all.")
        parameters = chosen if "as_of" in chosen else {"as_of": self.as_of, **chosen}
        read: list[str] = []

        def sorted_rows(tables: Tables) -> Table:
            table = METRICS[name].sorted(tables, **parameters)
            read.extend(tables.read)
            return table

        return self.table(sorted_rows), read

    @property
    def as_of(self) -> datetime:
        """The local moment up to which the data are complete.

        Raises:
            ConfigurationError: no collection was ever loaded completely.
        """
        moments = [coverage.complete_to for coverage in self.coverage().values() if coverage.complete_to]
        if not moments:
            raise ConfigurationError("No collection was loaded whole yet: run `picqer load` until it is complete.")
        return max(moments)

    def warehouses(self) -> dict[int, str]:
        """The names of the warehouses by idwarehouse."""
        rows = self.table(lambda tables: tables["warehouses"].select("idwarehouse", "name").order_by("idwarehouse"))
        return {row["idwarehouse"]: row["name"] for row in rows.to_pylist()}

    def coverage(self) -> dict[str, Coverage]:
        """The coverage of each collection that a run has tried to read."""
        rows = self.table(
            lambda tables: tables["_picqer_coverage"].select(
                "collection", "is_readable", "complete_from", "complete_to"
            )
        )
        return {row["collection"]: Coverage(**row) for row in rows.to_pylist()}

    def _named(self, rows: pa.Table) -> pd.DataFrame:
        frame: pd.DataFrame = rows.to_pandas()
        if not self._shows_names or "picker" not in frame:
            return frame
        names = self.table(
            lambda tables: (
                pseudonyms(tables)
                .inner_join(tables["users"].select("iduser", "full_name", "username"), "iduser")
                .select("picker", "full_name", "username")
            )
        ).to_pylist()
        name_of = {row["picker"]: row["full_name"] or row["username"] or row["picker"] for row in names}
        return frame.assign(picker=frame.picker.map(name_of).fillna(frame.picker))


@contextmanager
def _unfused_selects() -> Iterator[None]:
    """Keep ibis from fusing selects: that takes as long as running a large metric, and databases do it themselves."""
    default = ibis.options.sql.fuse_selects
    ibis.options.sql.fuse_selects = False
    try:
        yield
    finally:
        ibis.options.sql.fuse_selects = default


def _tables(backend: BaseBackend, dataset: str) -> Tables:
    return tables_in(backend, dataset, newer_tables(backend, dataset))


def _contracts(backend: BaseBackend, dataset: str) -> list[str]:
    """The versions of the data contract that a dataset has followed."""
    if CONTRACT not in backend.list_tables(database=dataset):
        return []
    versions: list[str] = _tables(backend, dataset)[CONTRACT].version.to_pyarrow().to_pylist()
    return versions


def _coverage_of(tables: Sequence[str], coverage: Mapping[str, Coverage]) -> list[Coverage]:
    """The coverage of each collection that these tables belong to, never loaded ones included."""
    read = sorted({table.partition("__")[0] for table in tables} & {*COLLECTIONS})
    return [coverage.get(name, Coverage(name)) for name in read]


def metric_runner(destination: Destination, account: str = "") -> MetricRunner:
    """A runner on a destination, with the settings of an account."""
    shows_names = Configured(account).names_of_pickers()
    return MetricRunner(destination.connection, destination.dataset, shows_names=shows_names)
