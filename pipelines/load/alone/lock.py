"""One run at a time: on this machine by a lock that the system frees when a run is killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dlt import Pipeline
from filelock import FileLock, Timeout

from ...picqer import TryAgainLater


class AnotherRun(TryAgainLater):
    """A run into the same dataset is going on; this one asked and changed nothing."""


@contextmanager
def only_run(pipeline: Pipeline) -> Iterator[None]:
    """Be the only run that uses these working files.

    Two of dlt at once can leave a package that neither can finish.

    Raises:
        AnotherRun: there is one already.
    """
    folder = Path(pipeline.pipelines_dir)
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / f"{pipeline.pipeline_name}.lock", blocking=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise AnotherRun(
            f"another run is loading into dataset {pipeline.dataset_name} from {folder.parents[1]}; "
            "this one did nothing, let that one finish."
        ) from error
    try:
        yield
    finally:
        lock.release()
