"""Questions and marks as other destinations write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from picqer.source.sql import in_dialect
from picqer.source.warehouse import instant, wall_time
from tests.dialects import client

MOMENT = datetime(2026, 10, 30, 16, 0, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("dialect", "path", "expected"),
    [
        ("duckdb", ("picqer",), '"picqer"."orders"'),
        ("postgres", ("picqer",), '"picqer"."orders"'),
        ("bigquery", ("project", "picqer"), "`project`.`picqer`.`orders`"),
        ("snowflake", ("DB", "PICQER"), '"DB"."PICQER"."ORDERS"'),
    ],
)
def test_tables_are_those_of_the_dataset(dialect: str, path: tuple[str, ...], expected: str) -> None:
    """Qualified and quoted as the destination does, with times that it can compare."""
    query = in_dialect(
        f"select idorder from orders where _deleted_at is null and _read_at < {instant(MOMENT)} limit 5",
        client(dialect, *path),
    )

    assert f"FROM {expected}" in query
    assert "LIMIT 5" in query
    assert "2026-10-30 16:00:00.000005+00:00" in query


@pytest.mark.parametrize("dialect", ["duckdb", "postgres", "bigquery", "snowflake", "redshift", "databricks", "tsql"])
def test_marks_can_be_set_everywhere(dialect: str) -> None:
    """One plain update with values, and no join."""
    statement = in_dialect(
        f"update backorders set _deleted_at = {instant(MOMENT)}, resolved_at = {wall_time('2026-10-30 17:00:00')} "
        "where (idbackorder = 5) or (idbackorder = 6)",
        client(dialect, "picqer"),
    )

    assert statement.startswith("UPDATE ")
    assert "JOIN" not in statement
