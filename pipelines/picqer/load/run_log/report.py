"""What a run did: the table `_picqer_runs` and the exit code."""

from __future__ import annotations

import platform
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import dlt
from dlt import Pipeline

from ...source import COLLECTIONS, CollectionStats, ContractBroken, Sync
from ...source.dlt_schema import hints_of
from ...source.record_tables import table_of
from ...source.warehouse import instant
from ..destinations.interface import Destination
from ..destinations.upsert import upsert
from .api_key import KEYS, accepted_key
from .contract import CONTRACT, new_contract
from .coverage import COVERAGE, counted, coverage, latest, tried

RUNS = "_picqer_runs"
NOT_DUE = "not due"
"""The state of a collection that a run left alone. Earlier versions wrote a row for it."""
FEW_REJECTS = 25
SHARE_OF_REJECTS = 0.02
"""More records with rejected values than both of these: the list has changed, it is not single values that are bad."""


def record_run(sync: Sync, destination: Destination) -> None:
    """Write the bookkeeping tables: `_picqer_runs`, `_picqer_coverage`, `_picqer_keys`, `_picqer_contract`.

    A collection that was not due gets no row: what is known of it is in the row of the run that last read it.
    """
    pipeline = destination.pipeline
    _count_at_destination(sync, pipeline)
    for table, rows in (
        (CONTRACT, new_contract(pipeline, sync.stats.started)),
        (KEYS, accepted_key(sync, pipeline)),
        (COVERAGE, coverage(sync, pipeline)),
        (RUNS, (row for row in rows_of(sync, destination.home) if row["state"] != NOT_DUE)),
    ):
        upsert(pipeline, table, list(rows))


def run_name(began: datetime) -> str:
    """The name of a run that began at this moment (UTC)."""
    return began.strftime("%Y%m%dT%H%M%S.%fZ")


def extract_rows(destination: Destination, rows: Mapping[str, list[dict[str, Any]]]) -> list[str]:
    """Extract rows of our own tables, to be loaded with the pending packages; the ids of their packages."""
    resources = [
        dlt.resource([table_of(table, of_each)], name=table, write_disposition="merge", **hints_of(table))
        for table, of_each in rows.items()
        if of_each
    ]
    if not resources:
        return []
    return [*destination.pipeline.extract(resources, loader_file_format=destination.file_format).loads_ids]


def exit_code(sync: Sync) -> int:
    """0 when every readable collection is complete; otherwise the worst code of a collection."""
    doubt = sync.deletions.doubt.exit_code if sync.deletions.doubt else 0
    return max([doubt, *(_code(stats) for stats in sync.stats.values())])


def _code(stats: CollectionStats) -> int:
    if stats.error:
        return stats.error.exit_code
    too_many = stats.counts.rejected > min(max(FEW_REJECTS, SHARE_OF_REJECTS * stats.counts.rows), stats.counts.rows)
    return ContractBroken.exit_code if too_many else 0


def rows_of(sync: Sync, home: Path) -> Iterator[dict[str, Any]]:
    """What a run did with each collection: rows, requests, certificates, errors."""
    of_run = {
        "run": run_name(sync.stats.started),
        "began_at": sync.stats.started,
        "peak_requests": sync.client.budget.peak,
        "skew_seconds": round(sync.client.server.skew, 3),
        "home": str(home),
        "version": version("picqer-pipelines"),
        "versions": f"Python {platform.python_version()}, dlt {version('dlt')}, DuckDB {version('duckdb')}",
    }
    for stats in sync.stats.values():
        yield {
            **of_run,
            "collection": stats.name,
            "ended_at": datetime.now(UTC),
            "strategy": COLLECTIONS[stats.name].strategy,
            "state": stats.state,
            "mark_before": stats.cursor_before or None,
            "mark_after": stats.cursor_after or None,
            "received": sum(certificate.rows for certificate in stats.certificates),
            "rows": stats.counts.rows,
            "merged": stats.counts.merged,
            "rejected": stats.counts.rejected,
            "deleted": stats.counts.deleted,
            "suspects": stats.counts.suspects,
            "repaired": stats.repaired or None,
            "pages": sum(certificate.pages for certificate in stats.certificates),
            "requests": stats.cost.requests,
            "retries": stats.cost.retries,
            "statuses": ", ".join(f"{code} x {count}" for code, count in sorted(stats.cost.statuses.items())) or None,
            "waited_seconds": round(stats.cost.waited, 3),
            "is_certified": stats.is_certified,
            "links": sum(certificate.overlaps for certificate in stats.certificates),
            "step_backs": sum(certificate.step_backs for certificate in stats.certificates),
            "list_order": ", ".join(sorted({certificate.order for certificate in stats.certificates})),
            "newest": stats.counts.newest,
            "events": "; ".join(stats.events) or None,
            "error": str(stats.error) if stats.error else None,
            "exit_code": _code(stats),
        }


def _count_at_destination(sync: Sync, pipeline: Pipeline) -> None:
    """Count what the destination has of each collection that was read: the rows of this run, the latest change."""
    read = tried(sync)
    written = counted(pipeline, read, f"_read_at >= {instant(sync.stats.began)}") if sync.stats.began else {}
    changed = latest(pipeline, read)
    for name in read:
        sync.stats[name].counts.record_loaded(written.get(name, 0), changed.get(name))
