"""Metrics of a real account: asked of its database, which is open no longer than the question takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from .load.opened import opened
from .metrics.catalog import METRICS
from .metrics.tables import Tables, at
from .picqer import COLLECTIONS, ConfigurationError

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
    def in_words(self) -> str:
        """What an answer that reads this collection does without."""
        if not self.is_readable:
            return f"{self.collection} is not readable with this key: the answer does without it."
        if not self.complete_to:
            return f"{self.collection} was never read to its end: the answer may lack some of it."
        return f"{self.collection} is known since {self.complete_from:%Y-%m-%d} only: what was before is missing."


class Answers:
    """Answers to questions about the account that a dataset holds.

    Args:
        opened: opens the database for reading.
        dataset: the schema that the account was loaded into.
    """

    def __init__(self, opened: Opened, dataset: str) -> None:
        self._opened = opened
        self.dataset = dataset

    def table(self, make: Callable[[Tables], Table]) -> pa.Table:
        """The rows of a table that is made of Picqer's tables."""
        with self._opened() as backend:
            return make(at(backend, self.dataset)).to_pyarrow()

    def metric(self, name: str, **chosen: Any) -> pd.DataFrame:
        """The rows of a metric, in the order in which people read them; `as_of` is the data's own moment.

        Raises:
            ConfigurationError: there is no such metric.
        """
        if name not in METRICS:
            raise ConfigurationError(f"There is no metric {name}: `picqer metric` lists them all.")
        wanted = chosen if "as_of" in chosen else {"as_of": self.as_of, **chosen}
        frame: pd.DataFrame = self.table(lambda tables: METRICS[name].sorted(tables, **wanted)).to_pandas()
        return frame

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

    def coverage(self) -> dict[str, Known]:
        """What is known of each collection that was ever tried."""
        rows = self.table(
            lambda tables: tables["_picqer_coverage"].select(
                "collection", "is_readable", "complete_from", "complete_to"
            )
        )
        return {row["collection"]: Known(**row) for row in rows.to_pylist()}

    def unknown(self, metrics: Sequence[str]) -> list[Known]:
        """The collections that these metrics read and of which something is missing; those never loaded as well."""
        held = self.coverage()
        read = {_collection(table) for metric in metrics for table in METRICS[metric].reads()} & {*COLLECTIONS}
        never = [Known(name, is_readable=True, complete_from=None, complete_to=None) for name in sorted(read - {*held})]
        known = [*(held[name] for name in sorted(read & {*held})), *never]
        return [one for one in known if not one.is_readable or one.complete_from or not one.complete_to]


def answers_of(pipeline: Pipeline) -> Answers:
    """Answers from the destination of a pipeline."""
    return Answers(partial(opened, pipeline), pipeline.dataset_name)


def _collection(table: str) -> str:
    return table.partition("__")[0]
