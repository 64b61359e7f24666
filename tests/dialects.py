"""As much of dlt's SQL client as other destinations' names and dialects need."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


def client(dialect: str, *path: str) -> Any:
    """A client that only writes SQL; BigQuery alone cannot store wall time."""
    casefold = str.upper if dialect == "snowflake" else str

    def path_of(name: str, **_: bool) -> list[str]:
        return [*path, casefold(name)]

    return SimpleNamespace(
        capabilities=SimpleNamespace(
            casefold_identifier=casefold, sqlglot_dialect=dialect, supports_naive_datetime=dialect != "bigquery"
        ),
        make_qualified_table_name_path=path_of,
    )
