"""Repairing dlt's working files after a power failure or a full disk. The destination holds everything that matters."""

from __future__ import annotations

import json
import logging
import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

logger = logging.getLogger(__name__)

STATE = "state.json"
VERSION = re.compile(r"\d+\.\d+\.\d+")
HALF_WRITTEN = re.compile(r"[0-9a-f]{16}")
"""The name that dlt gives to a file until it is complete."""


def repair(folder: Path, lock: Path) -> None:
    """Remove incomplete files, and all files when dlt could not read them: dlt restores them from the destination.

    While another run holds the lock, nothing is changed.
    """
    if not (folder / STATE).exists() or (_is_sound(folder) and not _half_written(folder)):
        return
    with suppress(Timeout), FileLock(lock, blocking=False):
        for file in _half_written(folder):
            file.unlink()
        if not _is_sound(folder):
            shutil.rmtree(folder)
            logger.warning(
                "repaired: the files in %s were damaged and are removed; the destination has the state", folder
            )


def _half_written(folder: Path) -> list[Path]:
    """Files that were not completed because of a kill or a full disk. A running load has such files too."""
    files = [*folder.glob("schemas/*"), *folder.glob("*")]
    return [file for file in files if HALF_WRITTEN.fullmatch(file.name) and file.is_file()]


def _is_sound(folder: Path) -> bool:
    state = _object(folder / STATE)
    schemas = [_object(folder / "schemas" / f"{name}.schema.json") for name in state.get("schema_names") or []]
    versions = [file for file in (folder / step / ".version" for step in ("load", "normalize")) if file.exists()]
    return (
        "_state_engine_version" in state
        and all("engine_version" in schema for schema in schemas)
        and all(VERSION.fullmatch(file.read_bytes().decode(errors="replace").strip()) for file in versions)
    )


def _object(file: Path) -> dict[str, Any]:
    """The object in a JSON file; empty when the file does not exist or contains something else."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
