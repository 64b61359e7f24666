"""Packages that nobody can finish: two programs that use dlt in one folder at once can leave one without its jobs."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from dlt import Pipeline

logger = logging.getLogger(__name__)

NEEDED = ("new_jobs", "schema.json")
"""What dlt reads of each package first; it fails for ever when one of them is not there."""


def remove_unfinishable(pipeline: Pipeline) -> None:
    """Remove them; without jobs they hold no row. A file among them is one that a kill left half written."""
    folder = Path(pipeline.working_dir)
    for package in [*folder.glob("load/normalized/*"), *folder.glob("normalize/extracted/*")]:
        if package.is_file():
            package.unlink()
        elif not all((package / name).exists() for name in NEEDED):
            shutil.rmtree(package)
            logger.warning("repaired: a package without rows that no run could have finished was removed (%s)", package)
