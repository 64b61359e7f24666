"""A database that has every table and no row of Picqer, made once per test run: that takes seconds."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from dlt.extract import DltSource

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.recovery.lineage import announce
from picqer.load.run_log.contract import bring_up_to_date
from picqer.load.run_log.report import extract_rows
from picqer.load.serving.calendar_dates import COUNTRY, DATES, new_dates
from picqer.load.serving.comments import describe
from picqer.load.serving.views import make_live_views
from picqer.source.dlt_schema import picqer_schema
from picqer.source.settings import ZONE
from tests.kept import kept

NAME = "warehouse.duckdb"


def furnish(home: Path) -> None:
    """Put it into a home."""
    shutil.copytree(kept("template", _make), home, dirs_exist_ok=True)


def furnish_new(home: Path) -> None:
    """Put it there if nothing was loaded yet."""
    if not (home / NAME).exists() and not (home / ".dlt" / "pipelines").exists():
        furnish(home)


def _make(home: Path) -> None:
    destination = DuckDBFile(home / NAME, "picqer", home)
    pipeline = destination.pipeline
    pipeline.extract(DltSource(picqer_schema(), "picqer", []))
    pipeline.normalize()
    pipeline.sync_schema()
    pipeline.load()
    calendar = new_dates(pipeline, ZoneInfo(ZONE), COUNTRY)
    announce(pipeline, extract_rows(destination, {DATES: calendar}))
    pipeline.normalize()
    pipeline.load()
    bring_up_to_date(pipeline, datetime.now(UTC))
    describe(destination)
    make_live_views(pipeline)
