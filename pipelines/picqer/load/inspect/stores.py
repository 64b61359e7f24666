"""What takes room on this machine's disk, and how fast it grows."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ..destinations.interface import Destination
from ..run_log.run_file import earlier_sizes

YEAR = timedelta(days=365)
FEWEST = timedelta(days=3)
"""Sizes over less time say nothing about a year."""


@dataclass(frozen=True)
class Store:
    """A file or a folder.

    Attributes:
        bytes_a_year: by how many bytes it grows in a year, as in the time since the oldest report of a run; None while
            that is too short.
    """

    name: str
    bytes: int
    bytes_a_year: int | None


def stores(destination: Destination, now: datetime) -> tuple[Store, ...]:
    """The database and its published copy where they are files, dlt's working folder, and logs with reports of runs."""
    since, before = earlier_sizes(destination.home, destination.where, destination.dataset) or (now, {})
    share = YEAR / (now - since) if now - since >= FEWEST else 0.0
    return tuple(
        Store(name, size, round((size - before[name]) * share) if share and name in before else None)
        for name, size in sizes(destination).items()
    )


def sizes(destination: Destination) -> dict[str, int]:
    """The bytes of each store that is there and may be read."""
    home = destination.home
    places = {
        **{name: [file] for name, file in destination.files.items()},
        "working files": [destination.working_folder],
        "logs": [home / ".dlt" / "runs", *home.glob("*.log")],
    }
    found = {name: sum(map(_size, paths)) for name, paths in places.items()}
    return {name: size for name, size in found.items() if size}


def _size(path: Path) -> int:
    size = 0
    with suppress(OSError):  # it is removed meanwhile, or another user's
        size = sum(file.stat().st_size for file in (path.rglob("*") if path.is_dir() else [path]) if file.is_file())
    return size
