"""The report of a run as a JSON file in `.dlt/runs`. A run that loaded nothing has one too."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ...foreign_text import json_text

logger = logging.getLogger(__name__)

KEPT = 200
"""Number of reports that are kept; the table `_picqer_runs` has all runs."""


def write_run_file(home: Path, name: str, facts: Mapping[str, Any]) -> None:
    """Write the report of a run, and remove the oldest ones. When the folder cannot be written, a warning is logged."""
    folder = home / ".dlt" / "runs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{name}.new"
        new.write_text(json_text(facts, indent=1) + "\n", encoding="utf-8")
        new.replace(folder / f"{name}.json")
        for old in [*_files(home)[:-KEPT], *folder.glob("*.new")]:
            old.unlink()
    except OSError as error:
        logger.warning(
            "the report of this run was not written (%s: %s); the load itself is not affected", folder, error.strerror
        )


def last_notified(home: Path, facts: Mapping[str, Any]) -> int | None:
    """The last exit code that was notified, of runs into the same dataset with the same collections."""
    for report in _reports(reversed(_files(home))):
        if report.get("is_known") and _is_same_job(report, facts):
            return int(report["exit_code"])
    return None


def earlier_sizes(home: Path, destination: str, dataset: str) -> tuple[datetime, Mapping[str, int]] | None:
    """The oldest sizes of stores that a report of a run into this dataset has, and when that run ended.

    None where there is no such report, and for a user who may not read them.
    """
    try:
        files = _files(home)
    except OSError:
        return None
    for report in _reports(files):
        if report.get("stores") and (report.get("destination"), report.get("dataset")) == (destination, dataset):
            return datetime.fromisoformat(report["ended_at"]), report["stores"]
    return None


def _is_same_job(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two runs have the same destination and collections. A run that failed at startup has no pipeline yet."""
    known = ({one.get(name), other.get(name)} - {"", None} for name in ("pipeline", "destination"))
    return all(len(names) <= 1 for names in known) and all(
        one.get(name) == other.get(name) for name in ("dataset", "named")
    )


def _reports(files: Iterable[Path]) -> Iterator[Mapping[str, Any]]:
    """Those of the reports that can be read."""
    for file in files:
        try:
            facts = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(facts, dict):
            yield facts


def _files(home: Path) -> list[Path]:
    return sorted((home / ".dlt" / "runs").glob("*.json"))
