"""One run at a time on this machine. The system releases the lock when a run is killed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from ...source import ConfigurationError, TryAgainLater


class AnotherRun(TryAgainLater):
    """Another run is loading into the same dataset; this one changed nothing."""


@dataclass(frozen=True)
class RunLock:
    """A lock for the working files of a home and for its DuckDB file. Only one run holds it at a time.

    Two runs of dlt at once can leave a package that neither can finish.
    """

    file: Path
    into: str
    """What is being loaded into, for people."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock within the block.

        Raises:
            AnotherRun: another run holds it.
            ConfigurationError: this user may not use the file.
        """
        folder = self.file.parent
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.file, blocking=False)
        try:
            lock.acquire()
        except Timeout as error:
            raise AnotherRun(
                f"another run is loading into {self.into} from {folder.parents[1]}; this one did nothing, let that one "
                "finish."
            ) from error
        except PermissionError as error:
            raise ConfigurationError(
                f"{self.file} belongs to another user: run as that one, or give {folder} to this one (chown -R)."
            ) from error
        try:
            yield
        finally:
            lock.release()
