"""One run at a time: on this machine by a lock that the system frees when a run is killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dlt import Pipeline
from filelock import FileLock, Timeout

from ...source import ConfigurationError, TryAgainLater
from ..destinations.destination import database_file, is_file, lock_in


class AnotherRun(TryAgainLater):
    """A run into the same dataset is going on; this one asked and changed nothing."""


@contextmanager
def only_run(pipeline: Pipeline) -> Iterator[None]:
    """Be the only run that uses these working files, or this DuckDB file from this home.

    Two of dlt at once can leave a package that neither can finish.

    Raises:
        AnotherRun: there is one already.
        ConfigurationError: the lock is not ours to take.
    """
    folder = Path(pipeline.pipelines_dir)
    folder.mkdir(parents=True, exist_ok=True)
    shared = database_file(pipeline) if is_file(pipeline) else Path(pipeline.pipeline_name)
    file = lock_in(folder, shared.name)
    lock = FileLock(file, blocking=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise AnotherRun(
            f"another run is loading into {shared} from {folder.parents[1]}; this one did nothing, let that one finish."
        ) from error
    except PermissionError as error:
        raise ConfigurationError(
            f"{file} belongs to another user: run as that one, or give {folder} to this one (chown -R)."
        ) from error
    try:
        yield
    finally:
        lock.release()
