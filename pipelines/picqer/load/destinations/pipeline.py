"""How a pipeline is named, where its working files are, and what was loaded with them.

A pipeline with the same name continues the working files.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import dlt
from dlt import Pipeline
from dlt.common.destination import Destination

from ...source import ConfigurationError
from ...source.sql import select_at
from ..locking.lock import RunLock
from .working_files import repair

LONGEST_NAME = 64
"""Of a pipeline, which dlt makes the name of a schema of."""


def pipelines_folder(home: Path) -> Path:
    """The folder of all working files in a home."""
    return home / ".dlt" / "pipelines"


def local_value(pipeline: Pipeline, key: str) -> Any:
    """A value that was kept beside the working files with `set_local_state_val`; None without one."""
    try:
        return pipeline.get_local_state_val(key)
    except KeyError:
        return None


def run_if_changed(pipeline: Pipeline, name: str, form: object, act: Callable[[], None]) -> bool:
    """Run an action unless it already ran from these working files for this form; whether it ran.

    The form is everything that the action depends on; a hash of its `repr` is kept beside the working files.
    """
    hashed = hashlib.sha256(repr(form).encode()).hexdigest()
    has_changed: bool = hashed != local_value(pipeline, name)
    if has_changed:
        act()
        pipeline.set_local_state_val(name, hashed)
    return has_changed


def newest_load(pipeline: Pipeline) -> str | None:
    """The newest complete load at the destination; None without one."""
    rows = select_at(pipeline, "select max(load_id) from _dlt_loads where status = 0 and schema_name = 'picqer'")
    return str(rows[0][0]) if rows and rows[0][0] else None


def pipeline_name(into: str, dataset: str) -> str:
    """The name of the pipeline into a dataset.

    Raises:
        ConfigurationError: databases do not accept such a name for a schema, or the suffix is reserved.
    """
    if dataset == "information_schema" or dataset.startswith("pg_"):
        raise ConfigurationError(f"--dataset is {dataset!r}, a schema of databases themselves: choose another one.")
    if not re.fullmatch(r"[a-z_][a-z0-9_]*", dataset) or dataset.endswith(("_staging", "_live")):
        raise ConfigurationError(
            f"--dataset is {dataset!r}; use lowercase letters, digits and underscores, and no _staging or _live at "
            "the end, which are reserved."
        )
    name = re.sub(r"\W", "_", f"picqer_{into}_{dataset}")
    if len(name) <= LONGEST_NAME:
        return name
    number = hashlib.sha256(name.encode()).hexdigest()[:12]
    return f"{name[: LONGEST_NAME - len(number) - 1]}_{number}"


def make_pipeline(
    name: str, destination: str | Destination[Any, Any], dataset: str, lock: RunLock, folder: Path | None = None
) -> Pipeline:
    """A pipeline whose working files are in a folder, or else beside the lock, repaired where they were damaged."""
    folder = folder or lock.file.parent
    repair(folder / name, lock.file)
    return dlt.pipeline(pipeline_name=name, destination=destination, dataset_name=dataset, pipelines_dir=str(folder))
