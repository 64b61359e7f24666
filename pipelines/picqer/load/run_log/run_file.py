"""The report of a run as a file: JSON in `.dlt/runs`, also of a run that loaded nothing."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

logger = logging.getLogger(__name__)

KEPT = 200
"""Reports of the last runs; the table `_picqer_runs` has them all."""


def write_run_file(home: Path, name: str, facts: Mapping[str, Any]) -> None:
    """Write the report of a run, and let the oldest ones go; a folder that cannot be written is only remarked on."""
    folder = home / ".dlt" / "runs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"{name}.new"
        new.write_text(json.dumps(facts, default=str, indent=1) + "\n", encoding="utf-8")
        new.replace(folder / f"{name}.json")
        for old in [*_files(home)[:-KEPT], *folder.glob("*.new")]:
            old.unlink()
    except OSError as error:
        logger.warning("the report of this run was not written (%s: %s); the run is what it is", folder, error.strerror)


def last_told(home: Path, facts: Mapping[str, Any]) -> int | None:
    """The exit code that people know of such runs: into the same place, and of the same collections."""
    for report in _reports(home):
        if report.get("is_known") and _is_alike(report, facts):
            return int(report["exit_code"])
    return None


def _is_alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two runs do the same; one that could not begin had no pipeline yet."""
    pipelines = {one.get("pipeline"), other.get("pipeline")} - {""}
    return len(pipelines) <= 1 and all(one.get(name) == other.get(name) for name in ("dataset", "named"))


def _reports(home: Path) -> Iterator[Mapping[str, Any]]:
    """What the reports say that can be read, the last one first."""
    for file in reversed(_files(home)):
        try:
            facts = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(facts, dict):
            yield facts


def _files(home: Path) -> list[Path]:
    return sorted((home / ".dlt" / "runs").glob("*.json"))
