"""A database that has every table and no row of Picqer, made once per process: that takes seconds."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from dlt.extract import DltSource

from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.recovery.lineage import announce
from picqer.load.run_log.report import extract_rows
from picqer.load.serving.calendar_dates import COUNTRY, DATES, new_dates
from picqer.load.serving.comments import describe
from picqer.load.serving.views import make_live_views
from picqer.source.dlt_schema import picqer_schema
from picqer.source.settings import ZONE

NAME = "warehouse.duckdb"


def furnish(home: Path) -> None:
    """Put it into a home in which nothing was loaded yet."""
    if not (home / NAME).exists() and not (home / ".dlt" / "pipelines").exists():
        shutil.copytree(_made(), home, dirs_exist_ok=True)


@lru_cache(maxsize=1)
def _made() -> Path:
    home = Path(tempfile.mkdtemp(prefix="picqer-template-"))
    atexit.register(shutil.rmtree, home)
    destination = DuckDBFile(home / NAME, "picqer", home)
    pipeline = destination.pipeline
    pipeline.extract(DltSource(picqer_schema(), "picqer", []))
    pipeline.normalize()
    pipeline.sync_schema()
    pipeline.load()
    calendar = new_dates(pipeline, ZoneInfo(ZONE), COUNTRY)
    announce(pipeline, extract_rows(destination, DATES, calendar))
    pipeline.normalize()
    pipeline.load()
    describe(destination)
    make_live_views(pipeline)
    return home
