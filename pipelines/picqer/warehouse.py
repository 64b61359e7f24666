"""A loaded DuckDB file for programs: metrics, queries and coverage as pandas, without settings and without a key."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from os import PathLike
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa

from .answers import MetricRunner
from .load.destinations.read_only import connect_read_only, newest_form

TYPES = {pa.bool_(): pd.BooleanDtype(), pa.string(): pd.StringDtype()} | {
    integer: pd.Int64Dtype() for integer in (pa.int8(), pa.int16(), pa.int32(), pa.int64())
}
"""Types of pandas that keep what they are where a value is missing."""


class OpenWarehouse:
    """What a DuckDB file holds of an account. It is open only while a question is answered, and only for reading.

    Frames have the types `Int64`, `boolean`, `string`, `datetime64` and `float64` (amounts too).

    Args:
        file: its published copy is read where there is one, also while a load writes to the file.
        dataset: the schema that the account was loaded into.
    """

    def __init__(self, file: Path, dataset: str) -> None:
        self._opened = partial(connect_read_only, file)
        self._runner = MetricRunner(self._opened, dataset)

    @property
    def as_of(self) -> datetime:
        """The local moment up to which the data are complete; metrics are of this moment, or of their `as_of`."""
        return self._runner.as_of

    def metric(self, name: str, **parameters: Any) -> pd.DataFrame:
        """The rows of a metric, in the order in which people read them.

        Raises:
            ConfigurationError: there is no such metric, or nothing was loaded.
        """
        return _with_types(self._runner.rows(name, **parameters)[0])

    def query(self, sql: str) -> pd.DataFrame:
        """The rows of a query in DuckDB's SQL."""
        with self._opened() as backend:
            return _with_types(backend.con.execute(sql).to_arrow_table())

    def coverage(self) -> pd.DataFrame:
        """One row per collection: whether it is readable, from when and up to when it is complete, when verified.

        Raises:
            ConfigurationError: nothing was loaded.
        """
        return _with_types(self._runner.table(lambda tables: tables["_picqer_coverage"].order_by("collection")))


def open_warehouse(path: str | PathLike[str], dataset: str = "picqer") -> OpenWarehouse:
    """A loaded DuckDB file for reading.

    Raises:
        ConfigurationError: there is no such file.
    """
    file = Path(path)
    newest_form(file)
    return OpenWarehouse(file, dataset)


def _with_types(rows: pa.Table) -> pd.DataFrame:
    """Rows as pandas, without columns of Python objects where pandas has a type."""
    columns = [_simple(column) for column in rows.columns]
    frame: pd.DataFrame = pa.table(columns, names=rows.column_names).to_pandas(types_mapper=TYPES.get)
    return frame


def _simple(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if pa.types.is_decimal(column.type):
        return column.cast(pa.float64())
    return column.cast(pa.timestamp("s")) if pa.types.is_date(column.type) else column
