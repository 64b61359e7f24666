"""Metrics of a real account: asked of its database, which is open no longer than the question takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import ibis

from .i18n import Language
from .load.config.settings import Configured
from .load.serving.connection import opened
from .metrics.catalog import METRICS
from .metrics.facts.users import pseudonyms
from .metrics.tables import Tables, tables_in
from .source import COLLECTIONS, ConfigurationError

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from dlt import Pipeline
    from ibis import BaseBackend
    from ibis.expr.types import Table

Opened = Callable[[], AbstractContextManager["BaseBackend"]]


@dataclass(frozen=True)
class Known:
    """What the data cannot tell about one collection, or since when they can.

    Attributes:
        collection: its name.
        is_readable: whether the key may read it.
        complete_from: local moment from which history is there; None when all of it is.
        complete_to: local moment up to which it is complete; None when it never was.
    """

    collection: str
    is_readable: bool
    complete_from: datetime | None
    complete_to: datetime | None

    @property
    def lack(self) -> str | None:
        """What is missing of it, as texts are called that say so; None where nothing is."""
        if not self.is_readable:
            return "unreadable"
        if not self.complete_to:
            return "unfinished"
        return "recent" if self.complete_from else None

    def said(self, language: Language) -> str:
        """What an answer that reads this collection does without."""
        meaning = f"without.{self.collection}"
        return language(
            f"lack.{self.lack}",
            collection=language.collection(self.collection),
            since=language.day(self.complete_from) if self.complete_from else "",
            without=language(meaning if language.has_text(meaning) else "without"),
        )


@dataclass(frozen=True)
class Answer:
    """The rows of a metric, and what is known of each collection that they were read from."""

    frame: pd.DataFrame
    known: Sequence[Known]


class Answers:
    """Answers to questions about the account that a dataset holds.

    Args:
        opened: opens the database for reading.
        dataset: the schema that the account was loaded into.
        shows_names: whether who picks is called by name; otherwise everybody is a number.
    """

    def __init__(self, opened: Opened, dataset: str, *, shows_names: bool = False) -> None:
        self._opened = opened
        self._shows_names = shows_names
        self.dataset = dataset

    def table(self, make: Callable[[Tables], Table]) -> pa.Table:
        """The rows of a table that is made of Picqer's tables.

        Raises:
            ConfigurationError: nothing was ever loaded there.
        """
        with self._opened() as backend, _select_by_select():
            try:
                return make(tables_in(backend, self.dataset)).to_pyarrow()
            except Exception as error:
                if self.dataset in backend.list_databases():
                    raise
                raise ConfigurationError(
                    f"There is no dataset {self.dataset} in this database yet: run `picqer load` first, or give "
                    "--dataset or --account."
                ) from error

    @property
    def live(self) -> str:
        """The schema that has only rows which still exist."""
        return f"{self.dataset}_live"

    def query(self, query: str) -> pd.DataFrame:
        """The rows of a query in DuckDB's SQL, whatever the database is."""
        with self._opened() as backend:
            frame: pd.DataFrame = backend.sql(query, dialect="duckdb").to_pyarrow().to_pandas()
        return frame

    def metric(self, name: str, **chosen: Any) -> pd.DataFrame:
        """The rows of a metric, in the order in which people read them; `as_of` is the data's own moment.

        Raises:
            ConfigurationError: there is no such metric.
        """
        return self._asked(name, **chosen)[0]

    def answer(self, name: str, **chosen: Any) -> Answer:
        """The same, with what is known of the collections that it was read from.

        Raises:
            ConfigurationError: there is no such metric.
        """
        frame, read = self._asked(name, **chosen)
        return Answer(frame, _known(read, self.coverage()))

    def _asked(self, name: str, **chosen: Any) -> tuple[pd.DataFrame, Sequence[str]]:
        """The rows of a metric, and the tables that they were read from."""
        if name not in METRICS:
            raise ConfigurationError(f"There is no metric {name}: `picqer metric` lists them all.")
        wanted = chosen if "as_of" in chosen else {"as_of": self.as_of, **chosen}
        read: list[str] = []

        def sorted_rows(tables: Tables) -> Table:
            table = METRICS[name].sorted(tables, **wanted)
            read.extend(tables.read)
            return table

        frame: pd.DataFrame = self.table(sorted_rows).to_pandas()
        return self._with_names(frame) if self._shows_names and "picker" in frame else frame, read

    @property
    def as_of(self) -> datetime:
        """The local moment that the data speak of: up to when they are complete.

        Raises:
            ConfigurationError: nothing was ever loaded whole.
        """
        moments = [known.complete_to for known in self.coverage().values() if known.complete_to]
        if not moments:
            raise ConfigurationError("No collection was loaded whole yet: run `picqer load` until it is complete.")
        return max(moments)

    def warehouses(self) -> dict[int, str]:
        """The name of each warehouse by its number."""
        rows = self.table(lambda tables: tables["warehouses"].select("idwarehouse", "name").order_by("idwarehouse"))
        return {row["idwarehouse"]: row["name"] for row in rows.to_pylist()}

    def coverage(self) -> dict[str, Known]:
        """What is known of each collection that was ever tried."""
        rows = self.table(
            lambda tables: tables["_picqer_coverage"].select(
                "collection", "is_readable", "complete_from", "complete_to"
            )
        )
        return {row["collection"]: Known(**row) for row in rows.to_pylist()}

    def _with_names(self, frame: pd.DataFrame) -> pd.DataFrame:
        names = self.table(
            lambda tables: (
                pseudonyms(tables)
                .inner_join(tables["users"].select("iduser", "full_name", "username"), "iduser")
                .select("picker", "full_name", "username")
            )
        ).to_pylist()
        called = {row["picker"]: row["full_name"] or row["username"] or row["picker"] for row in names}
        return frame.assign(picker=frame.picker.map(called).fillna(frame.picker))


@contextmanager
def _select_by_select() -> Iterator[None]:
    """Leave it to the database to join selects into each other: ibis takes as long for it as a large metric runs."""
    usual = ibis.options.sql.fuse_selects
    ibis.options.sql.fuse_selects = False
    try:
        yield
    finally:
        ibis.options.sql.fuse_selects = usual


def _known(tables: Sequence[str], coverage: Mapping[str, Known]) -> list[Known]:
    """What is known of each collection that these tables belong to; those never loaded as well."""
    read = sorted({table.partition("__")[0] for table in tables} & {*COLLECTIONS})
    never = {name: Known(name, is_readable=True, complete_from=None, complete_to=None) for name in read}
    return [coverage.get(name, never[name]) for name in read]


def answers_of(pipeline: Pipeline, account: str = "") -> Answers:
    """Answers from the destination of a pipeline, as the settings of an account want them."""
    shows_names = Configured(account).names_of_pickers()
    return Answers(partial(opened, pipeline), pipeline.dataset_name, shows_names=shows_names)
