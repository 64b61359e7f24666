"""What a run did: the table `_picqer_runs`, the closing table, the exit code."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import dlt
from dlt import Pipeline

from ...source import COLLECTIONS, ContractBroken, Reading, Tally
from ...source.schema import tables as documented
from ...source.warehouse import instant
from ..destinations.destination import file_format, home_of
from ..recovery.lineage import announce, newest_load
from ..serving.calendar_dates import DATES, new_dates
from .api_key import KEYS, accepted_key
from .contract import CONTRACT, new_contract
from .coverage import COVERAGE, counted, coverage, latest
from .upsert import write_rows

RUNS = "_picqer_runs"
FEW_REJECTS = 25
SHARE_OF_REJECTS = 0.02
"""More records set aside than both of these mean that the list is not what it was, not that a record is bad."""


def record_run(reading: Reading, pipeline: Pipeline, country: str) -> None:
    """Write what the run did, one row per collection to `_picqer_runs`, and what is known of each collection since.

    The calendar comes with it, where there is none yet for this time zone and country.
    """
    calendar = new_dates(pipeline, reading.zone, country)
    if calendar:
        announce(pipeline, extract_rows(pipeline, DATES, calendar))
        pipeline.normalize()
        pipeline.load()
    _look_at(reading, pipeline)
    load_id = newest_load(pipeline) or name_of(reading)
    for table, rows in (
        (CONTRACT, new_contract(pipeline, reading.started)),
        (KEYS, accepted_key(reading, pipeline)),
        (COVERAGE, coverage(reading, pipeline)),
        (RUNS, rows_of(reading, home_of(pipeline))),
    ):
        write_rows(pipeline, table, list(rows), load_id)


def name_of(reading: Reading) -> str:
    """What a run is called: the moment it began."""
    return named_by(reading.started)


def named_by(began: datetime) -> str:
    """A run that began then (UTC)."""
    return began.strftime("%Y%m%dT%H%M%S.%fZ")


def extract_rows(pipeline: Pipeline, table: str, rows: list[dict[str, Any]]) -> list[str]:
    """Put rows of one of our own tables beside what waits to be loaded; the packages, none without a row."""
    if not rows:
        return []
    resource = dlt.resource(rows, name=table, write_disposition="merge", primary_key=documented()[table].key)
    return [*pipeline.extract(resource, loader_file_format=file_format(pipeline)).loads_ids]


def exit_code(reading: Reading) -> int:
    """0 when every readable collection is complete; otherwise the worst of what happened."""
    doubt = reading.key_doubt.exit_code if reading.key_doubt else 0
    return max([doubt, *(_code(tally) for tally in reading.tallies.values())])


def _code(tally: Tally) -> int:
    if tally.error:
        return tally.error.exit_code
    too_many = tally.rejected > min(max(FEW_REJECTS, SHARE_OF_REJECTS * tally.rows), tally.rows)
    return ContractBroken.exit_code if too_many else 0


def rows_of(reading: Reading, home: Path) -> Iterator[dict[str, Any]]:
    """One row per collection of a run: what was read, what it cost, what proves it."""
    of_run = {
        "run": name_of(reading),
        "began_at": reading.started,
        "peak_requests": reading.client.budget.peak,
        "skew_seconds": round(reading.client.server.skew, 3),
        "home": str(home),
        "version": version("picqer-pipelines"),
        "versions": f"Python {platform.python_version()}, dlt {version('dlt')}, DuckDB {version('duckdb')}",
    }
    for tally in reading.tallies.values():
        yield {
            **of_run,
            "collection": tally.name,
            "ended_at": datetime.now(UTC),
            "strategy": COLLECTIONS[tally.name].strategy,
            "state": tally.state,
            "mark_before": tally.mark_before or None,
            "mark_after": reading.mark(COLLECTIONS[tally.name]) or None,
            "received": sum(certificate.rows for certificate in tally.certificates),
            "rows": tally.rows,
            "merged": tally.merged,
            "rejected": tally.rejected,
            "deleted": tally.deleted,
            "suspects": tally.suspects,
            "repaired": tally.repaired or None,
            "pages": sum(certificate.pages for certificate in tally.certificates),
            "requests": tally.meter.requests,
            "retries": tally.meter.retries,
            "statuses": ", ".join(f"{code} x {count}" for code, count in sorted(tally.meter.statuses.items())) or None,
            "waited_seconds": round(tally.meter.waited, 3),
            "is_certified": tally.is_certified,
            "links": sum(certificate.overlaps for certificate in tally.certificates),
            "step_backs": sum(certificate.step_backs for certificate in tally.certificates),
            "list_order": ", ".join(sorted({certificate.order for certificate in tally.certificates})),
            "newest": tally.newest,
            "events": "; ".join(tally.events) or None,
            "error": str(tally.error) if tally.error else None,
            "exit_code": _code(tally),
        }


def _look_at(reading: Reading, pipeline: Pipeline) -> None:
    """Note what the destination has of each collection that was read: the rows of this run, the latest change."""
    read = [tally.name for tally in reading.tallies.values() if tally.state not in {"not due", "waiting"}]
    written = counted(pipeline, read, f"_read_at >= {instant(reading.began)}") if reading.began else {}
    changed = latest(pipeline, read)
    for name in read:
        reading.tallies[name].merged = written.get(name, 0)
        reading.tallies[name].newest = changed.get(name)
