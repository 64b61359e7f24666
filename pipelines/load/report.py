"""What a run did: the table `_picqer_runs`, the closing table, the exit code."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any

import dlt
from dlt import Pipeline
from dlt.extract import DltResource

from ..picqer import ContractBroken, Reading, Tally
from ..picqer.schema import tables as documented
from .contract import CONTRACT, new_contract
from .coverage import COVERAGE, coverage
from .dates import DATES, new_dates
from .destination import file_format, home_of
from .keys import KEYS, accepted_key
from .lineage import announce

RUNS = "_picqer_runs"
FEW_REJECTS = 25
SHARE_OF_REJECTS = 0.02
"""More records set aside than both of these mean that the list is not what it was, not that a record is bad."""


def record_run(reading: Reading, pipeline: Pipeline, began: datetime, country: str) -> None:
    """Write what the run did, one row per collection to `_picqer_runs`, and what is known of each collection since.

    The calendar comes with it, where there is none yet for this time zone and country.
    """
    run = began.strftime("%Y%m%dT%H%M%S.%fZ")
    tables = {
        RUNS: [{"run": run, "began_at": began, "home": str(home_of(pipeline)), **row} for row in _rows(reading)],
        COVERAGE: list(coverage(reading, pipeline)),
        CONTRACT: list(new_contract(pipeline, began)),
        KEYS: list(accepted_key(reading, pipeline, began)),
        DATES: new_dates(pipeline, reading.zone, country),
    }
    announce(pipeline, _extracted(pipeline, [_resource(name, rows) for name, rows in tables.items() if rows]))
    pipeline.normalize()
    pipeline.load()


def extract_rows(pipeline: Pipeline, table: str, rows: list[dict[str, Any]]) -> list[str]:
    """Put rows of one of our own tables beside what waits to be loaded; the packages, none without a row."""
    return _extracted(pipeline, [_resource(table, rows)]) if rows else []


def _resource(table: str, rows: list[dict[str, Any]]) -> DltResource:
    return dlt.resource(rows, name=table, write_disposition="merge", primary_key=documented()[table].key)


def _extracted(pipeline: Pipeline, resources: list[DltResource]) -> list[str]:
    return [*pipeline.extract(resources, loader_file_format=file_format(pipeline)).loads_ids]


def exit_code(reading: Reading) -> int:
    """0 when every readable collection is complete; otherwise the worst of what happened."""
    doubt = reading.key_doubt.exit_code if reading.key_doubt else 0
    return max([doubt, *(_code(tally) for tally in reading.tallies.values())])


def _code(tally: Tally) -> int:
    if tally.error:
        return tally.error.exit_code
    too_many = tally.rejected > min(max(FEW_REJECTS, SHARE_OF_REJECTS * tally.rows), tally.rows)
    return ContractBroken.exit_code if too_many else 0


def _rows(reading: Reading) -> Iterator[dict[str, Any]]:
    for tally in reading.tallies.values():
        yield {
            "collection": tally.name,
            "ended_at": datetime.now(UTC),
            "state": tally.state,
            "rows": tally.rows,
            "rejected": tally.rejected,
            "deleted": tally.deleted,
            "suspects": tally.suspects,
            "repaired": tally.repaired or None,
            "pages": sum(certificate.pages for certificate in tally.certificates),
            "requests": tally.meter.requests,
            "retries": tally.meter.retries,
            "waited_seconds": round(tally.meter.waited, 3),
            "is_certified": tally.is_certified,
            "links": sum(certificate.overlaps for certificate in tally.certificates),
            "step_backs": sum(certificate.step_backs for certificate in tally.certificates),
            "list_order": ", ".join(sorted({certificate.order for certificate in tally.certificates})),
            "error": str(tally.error) if tally.error else None,
            "exit_code": _code(tally),
            "version": version("picqer-pipelines"),
        }
