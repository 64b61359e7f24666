"""Every metric can be written in the SQL of every database that we name."""

from __future__ import annotations

import subprocess
import sys
from functools import cache

import pytest
import sqlglot

from picqer.cli.options import DIALECTS
from picqer.metrics.catalog import METRICS
from picqer.metrics.sql import sql_of
from tests.metrics.small_shop import NOW

USUAL = {"duckdb", "postgres", "mssql"}
"""The two that metrics are run on here, and the one that differs most; the others take long."""
OF_SQLGLOT = {"mssql": "tsql"}


@cache
def written(name: str, dialect: str) -> str:
    """The query of a metric, which takes up to two seconds to write."""
    return sql_of(METRICS[name], dialect, "shop", NOW)


@pytest.mark.parametrize("dialects", [USUAL, pytest.param({*DIALECTS} - USUAL, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", METRICS)
def test_a_metric_is_one_query_in_every_dialect(name: str, dialects: set[str]) -> None:
    for dialect in sorted(dialects):
        (query,) = sqlglot.parse(written(name, dialect), read=OF_SQLGLOT.get(dialect, dialect))
        assert isinstance(query, sqlglot.exp.Query)
        assert {"shop_live"} >= {table.db.lower() for table in query.find_all(sqlglot.exp.Table) if table.db} - {"shop"}


@pytest.mark.parametrize("name", METRICS)
def test_no_query_for_sql_server_has_a_truth_as_a_value(name: str) -> None:
    """It knows conditions and no booleans: ibis writes a literal one as a condition where only a value may stand."""
    query = written(name, "mssql")

    assert [] == [literal for literal in ("(1 = 1)", "(1 = 0)") if literal in query]


def test_queries_are_right_after_sqlglot_wrote_another_in_that_dialect() -> None:
    code = """
import sqlglot
sqlglot.transpile("select 1", read="duckdb", write="postgres")
from datetime import datetime
from picqer.metrics.catalog import METRICS
from picqer.metrics.sql import sql_of
print(sql_of(METRICS["dead_stock"], "postgres", "shop", datetime.fromisoformat("2026-03-01")))
"""
    written = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert "MAKE_DATE" in written
    assert "DATE_FROM_PARTS" not in written


def test_names_in_snowflake_are_in_capitals_as_dlt_makes_them() -> None:
    """In quotes: `check`, `rows` and `of` are words of its own."""
    query = written("data_quality", "snowflake")

    assert '"SHOP_LIVE"."PRODUCTS"' in query
    assert ['"CHECK"', '"OF"', '"ROWS"'] == [name for name in ('"CHECK"', '"OF"', '"ROWS"') if name in query]
    assert '"products"' not in query
