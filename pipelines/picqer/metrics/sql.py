"""A metric as SQL, for other tools: in the dialect of a database, and as views inside one."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import ibis
import sqlglot
from sqlglot import exp

from .catalog import Metric
from .tables import documented

FOLDED = {"snowflake"}
"""Dialects in which dlt makes names in capitals."""


def sql_of(metric: Metric, dialect: str, dataset: str, as_of: datetime, **chosen: Any) -> str:
    """The query of a metric, on the live views of a dataset."""
    table = metric.function(documented(dataset), as_of=as_of, **chosen)
    query = str(ibis.to_sql(table, dialect=dialect))
    return _in_capitals(query, dialect) if dialect in FOLDED else query


def _in_capitals(query: str, dialect: str) -> str:
    """In quotes, for some of our columns are words that the database keeps for itself."""
    tree = sqlglot.parse_one(query, read=dialect)
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("this", identifier.name.upper())
    return tree.sql(dialect=dialect, pretty=True)
