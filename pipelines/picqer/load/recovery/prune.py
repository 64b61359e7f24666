"""Removing old working files, so that their number does not grow with the runs."""

from __future__ import annotations

import shutil
from pathlib import Path

from dlt import Pipeline

PACKAGES = 20
"""Loaded packages that are kept, for debugging."""


def prune(pipeline: Pipeline) -> None:
    """Remove the files of loaded packages, except the newest ones."""
    loaded = Path(pipeline.working_dir) / "load" / "loaded"
    for package in sorted(loaded.glob("*"))[:-PACKAGES]:
        shutil.rmtree(package, ignore_errors=True)
