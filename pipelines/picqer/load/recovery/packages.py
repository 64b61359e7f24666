"""Load packages that cannot be finished. Two programs that use dlt in one folder at once can leave one without jobs."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

from dlt import Pipeline

logger = logging.getLogger(__name__)

NEEDED = ("new_jobs", "schema.json")
"""dlt reads these first, and fails in every run when one is missing."""


def remove_unfinishable(pipeline: Pipeline) -> None:
    """Remove packages without jobs, which contain no rows, and half-written files that a killed run left."""
    folder = Path(pipeline.working_dir)
    for package in [*folder.glob("load/normalized/*"), *folder.glob("normalize/extracted/*")]:
        if package.is_file():
            package.unlink()
        elif not all((package / name).exists() for name in NEEDED):
            shutil.rmtree(package)
            logger.warning("repaired: a load package without rows that cannot be finished was removed (%s)", package)
