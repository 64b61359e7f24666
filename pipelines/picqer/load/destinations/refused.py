"""Destinations that are refused before the first request, with the reason."""

from __future__ import annotations

from ...source import ConfigurationError

WITHOUT_MERGE = ("filesystem", "athena", "dummy", "lancedb", "qdrant", "weaviate")


def refuse_without_merge(name: str) -> None:
    """Refuse a destination that cannot merge.

    Raises:
        ConfigurationError: it would append rows where they must be replaced.
    """
    if name in WITHOUT_MERGE:
        raise ConfigurationError(
            f"{name} cannot merge: every run would add all rows once more. Choose a database "
            "(duckdb, postgres, bigquery, snowflake, …)."
        )
