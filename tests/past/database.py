"""The databases of past versions, from `databases.sql`."""

from __future__ import annotations

import re
from pathlib import Path
from zoneinfo import ZoneInfo

import duckdb
import pyarrow as pa

from picqer.load.serving.calendar_dates import COUNTRY, days
from picqer.source.settings import ZONE

DATABASES = Path(__file__).with_name("databases.sql")
FIRST = "3040e68"
"""Its databases have no calendar."""
COMMITS = (FIRST, "f46765f", "1b59c44", "0de1f15", "8534ca3")


def database_of(commit: str, home: Path) -> Path:
    """The database that a commit's program made, as a file in a home without anything else."""
    file = home / "warehouse.duckdb"
    _, *parts = re.split(r"^-- (.*)\n", DATABASES.read_text(encoding="utf-8"), flags=re.MULTILINE)
    with duckdb.connect(str(file)) as connection:
        connection.execute("set TimeZone = 'UTC'")
        connection.begin()
        for commits, statement in zip(parts[::2], parts[1::2], strict=True):
            if commit in commits.split():
                connection.execute(statement)
        connection.execute("create schema picqer_staging")
        for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall():
            rows = "" if name == "_dlt_version" else "limit 0"
            connection.execute(f"create table picqer_staging.{name} as from picqer.{name} {rows}")
        if commit != FIRST:
            calendar = pa.Table.from_pylist([*days(ZoneInfo(ZONE), COUNTRY)])  # noqa: F841  the query names it
            connection.execute(
                "insert into picqer.dates by name select *, '0' as _dlt_load_id, number as _dlt_id from calendar"
            )
        connection.commit()
    return file
