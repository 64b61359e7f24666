"""A metric as SQL, in the dialect of a database."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import ibis
import sqlglot
from sqlglot import exp

from .catalog import Metric
from .tables import unbound_tables

UPPERCASE_DIALECTS = {"snowflake"}
"""Dialects in which dlt writes names in capitals."""


def sql_of(metric: Metric, dialect: str, dataset: str, as_of: datetime, **chosen: Any) -> str:
    """The query of a metric, on the live views of a dataset."""
    table = metric.function(unbound_tables(dataset), as_of=as_of, **chosen)
    query = str(ibis.to_sql(table, dialect=dialect))
    return _uppercased(query, dialect) if dialect in UPPERCASE_DIALECTS else query


def _uppercased(query: str, dialect: str) -> str:
    """The query with all names in capitals; they stay quoted, because some columns are reserved words."""
    tree = sqlglot.parse_one(query, read=dialect)
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("this", identifier.name.upper())
    return tree.sql(dialect=dialect, pretty=True)
