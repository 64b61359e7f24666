"""Working files that nobody needs any more: a scheduler runs for years."""

from __future__ import annotations

import shutil
from pathlib import Path

from dlt import Pipeline

PACKAGES = 20
"""Loaded packages whose files are kept, to look into."""


def prune(pipeline: Pipeline) -> None:
    """Remove what loaded packages left, but for the last ones."""
    loaded = Path(pipeline.working_dir) / "load" / "loaded"
    for package in sorted(loaded.glob("*"))[:-PACKAGES]:
        shutil.rmtree(package, ignore_errors=True)
