"""Where the working files of a DuckDB file are: a database is known by its absolute path."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from .pipeline import pipelines_folder

USUAL = ("warehouse.duckdb", "demo.duckdb")
"""Databases in a home whose working files were never mistaken for those of another."""


@dataclass(frozen=True)
class Place:
    """The working files of one database.

    Attributes:
        folder: of its pipelines; that of the home for a usual database.
        lock: the file of the lock for all runs into it.
        shared: where earlier versions kept the working files of all databases.
    """

    folder: Path
    lock: Path
    shared: Path | None

    @property
    def published(self) -> Path:
        """The file in which a load notes how database and published copy were, when both had the same."""
        return self.lock.with_suffix(".published")

    def adopt(self, name: str) -> None:
        """Go on with the working files of an earlier version. Those of another database are found out by the load."""
        if self.shared is None or (self.folder / name).exists() or not (self.shared / name).is_dir():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        with suppress(Timeout), FileLock(self.lock, blocking=False):
            (self.shared / name).replace(self.folder / name)


def place_of(file: Path, home: Path) -> Place:
    """The place of a database. One in the home keeps it when the home is moved."""
    shared = pipelines_folder(home)
    is_inside = file.absolute().parent == home.absolute()
    if is_inside and file.name in USUAL:
        return Place(shared, shared / f"{file.name}.lock", None)
    known_by = file.name if is_inside else str(file.resolve())
    number = hashlib.sha256(known_by.encode(errors="surrogateescape")).hexdigest()[:12]
    lock = file.name if is_inside else number
    is_of_usual = file.name in USUAL and (home / file.name).exists()
    return Place(shared / number, shared / f"{lock}.lock", None if is_of_usual else shared)
