"""What errors of a destination, its driver or its settings mean: the `PicqerError` with the fix and the exit code."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager

from dlt import Pipeline
from dlt.common.configuration.exceptions import ConfigurationException
from dlt.common.destination.exceptions import DestinationException
from dlt.pipeline.exceptions import PipelineStepFailed

from ..source import ConfigurationError, Interrupted, PicqerError, TryAgainLater

DAMAGED_LOG = "Failure while replaying WAL"
"""DuckDB's error for changes that were not written into the file yet and cannot be read."""
CORRUPT = "Corrupt database file"
"""DuckDB's error for a block that it cannot read."""
DAMAGED_FILE = (CORRUPT, "not a valid DuckDB database file", "Could not read enough bytes")
"""DuckDB's errors for a file that it cannot read."""
REPLACE = (
    "the database is damaged; move it away, put its published copy or a backup in its place, and run again; the run "
    "reads what is missing there."
)
OF_OWN = "the rights there, and what of your own depends on its tables."
"""What to do about permanent errors."""
PERMANENT = (
    DAMAGED_LOG,
    *DAMAGED_FILE,
    "Serialization Error",
    "Trying to read a database file with version number",
    "password authentication failed",
    "no pg_hba.conf entry",
    "Access denied",
    "Unknown database",
    "No such file or directory",
    "Read-only file system",
    "Permission denied",
    "Operation not permitted",
    "Is a directory",
)
"""Texts of database errors that do not pass by themselves."""
PASSING_STATES = ("42P01", "3F000", "42P06", "42P07", "42710", "23505")
"""A table or a schema that somebody removed, or made at the same moment: the next run finds it as it must be."""
PERMANENT_STATES = ("0A", "22", "23", "28", "2B", "3D", "42")
"""Classes of SQLSTATE that do not pass by themselves: refused values, rights, names, statements."""
PERMANENT_ERRORS = (
    "ParserException",
    "BinderException",
    "ConversionException",
    "ConstraintException",
    "DependencyException",
)
"""The same, of DuckDB."""
TOO_LITTLE_MEMORY = re.compile(r"out of memory|failed to (pin|allocate)|could not allocate", re.IGNORECASE)
"""What DuckDB says when its bound is too small, in errors of several kinds."""
MEMORY_ERRORS = ("OutOfMemoryException", "FatalException")
"""Those that do not pass by themselves."""
NO_ROOM = {getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EFBIG") if hasattr(errno, name)}
"""Disk full, quota exceeded, file too large."""

NO_PLACE = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.ELOOP),
    *(errno.EISDIR, errno.ENOTDIR, errno.EEXIST),
}
"""A place that a user may not or cannot use, or where a folder is in the place of a file or a file in a folder's."""


class DestinationFailed(PicqerError):
    """The destination did not accept the data. It stays pending, and the next run loads it first."""

    exit_code = 75


class DiskFull(PicqerError):
    """No room for the working files or the database."""

    exit_code = 74


@contextmanager
def failures_named(pipeline: Pipeline, own_errors: tuple[type[Exception], ...]) -> Iterator[None]:
    """Within the block, errors of a destination are raised as the `PicqerError` that they mean; bugs stay as they are.

    `own_errors` are those that only the driver of the destination raises.

    Raises:
        DestinationFailed, DiskFull, ConfigurationError, Interrupted: instead of the original error.
    """
    try:
        yield
    except PicqerError:
        raise
    except Exception as error:
        if not _is_of_destination(error, own_errors):
            raise
        raise _named(error, pipeline) from error


def _named(error: Exception, pipeline: Pipeline) -> PicqerError:
    if _is_disk_full(error):
        return DiskFull(f"The disk is full: make room for {pipeline.working_dir} and the database, and run again.")
    for cause in _causes(error):
        if isinstance(cause, ConfigurationException):
            return setting_is_wrong(cause)
    if any(isinstance(cause, KeyboardInterrupt) for cause in _causes(error)):
        return Interrupted()
    name = pipeline.destination.destination_name if pipeline.destination else "the destination"
    first = _first_line([*_causes(error)][-1])
    if any(isinstance(cause, ImportError) for cause in _causes(error)):
        return ConfigurationError(f"{name} needs a package that is not installed ({first}): pip install 'dlt[{name}]'.")
    if any(_is_permanent(cause) for cause in _causes(error)):
        is_damaged = any(CORRUPT in str(cause) for cause in _causes(error))
        fix = REPLACE if is_damaged else f"check destination.{name}.credentials, {OF_OWN}"
        if any(_needs_memory(cause) for cause in _causes(error)):
            fix = f"it has too little memory: raise destination.{name}.memory_limit."
        return ConfigurationError(f"{name} cannot be written ({first}): {fix}")
    return DestinationFailed(
        f"{name} did not take the data ({first}): nothing is lost, run again; "
        "a database that another program has open must be closed there first."
    )


def _is_of_destination(error: Exception, own_errors: tuple[type[Exception], ...]) -> bool:
    """Whether the destination, its settings, the disk or a signal caused the error, not a bug while reading."""
    if isinstance(error, PipelineStepFailed) and error.step == "extract":
        stopped = (isinstance(cause, KeyboardInterrupt) or _is_of_driver(cause) for cause in _causes(error))
        return _is_disk_full(error) or any(stopped)
    of_it = (PipelineStepFailed, DestinationException, ConfigurationException, OSError, *own_errors)
    return isinstance(error, of_it) or _is_of_driver(error)


def _is_disk_full(error: Exception) -> bool:
    """Whether the disk is full. A database says so only in its message."""
    words = [os.strerror(code) for code in NO_ROOM]
    return any(
        getattr(cause, "errno", None) in NO_ROOM or any(one in str(cause) for one in words) for cause in _causes(error)
    )


def setting_is_wrong(error: ConfigurationException) -> ConfigurationError:
    """An error of dlt about the settings of a destination, as one sentence."""
    return ConfigurationError(f"A setting of the destination is missing or wrong: {' '.join(str(error).split())[:300]}")


def _is_permanent(cause: BaseException) -> bool:
    """Whether an error of a database stays until somebody changes something."""
    state = str(getattr(cause, "pgcode", None) or "")
    if state in PASSING_STATES:
        return False
    said = str(cause)
    return (
        state[:2] in PERMANENT_STATES
        or type(cause).__name__ in PERMANENT_ERRORS
        or any(words in said for words in PERMANENT)
        or _needs_memory(cause)
        or re.search(r'(database|role) ".+" does not exist', said) is not None
    )


def _needs_memory(cause: BaseException) -> bool:
    return type(cause).__name__ in MEMORY_ERRORS and TOO_LITTLE_MEMORY.search(str(cause)) is not None


def _is_of_driver(error: BaseException) -> bool:
    """Whether a database does not answer, by the names of errors that PEP 249 prescribes for all drivers."""
    return any(base.__name__ in {"OperationalError", "InterfaceError"} for base in type(error).__mro__)


def meaning(error: BaseException) -> PicqerError | None:  # noqa: PLR0911  each is a meaning of its own
    """The `PicqerError` that an error means; None for a bug."""
    if isinstance(error, PicqerError):
        return error
    if isinstance(error, Exception) and _is_disk_full(error):
        return DiskFull("The disk is full: make room in the home and beside the database, and try again.")
    if any(isinstance(cause, KeyboardInterrupt) for cause in _causes(error)):
        return Interrupted()
    for cause in _causes(error):
        if isinstance(cause, ConfigurationException):
            return setting_is_wrong(cause)
        place = cause.filename if isinstance(cause, OSError) and cause.errno in NO_PLACE else None
        if place or (_is_of_driver(cause) and _is_permanent(cause)):
            return ConfigurationError(
                f"{place or 'The destination'} cannot be used ({_first_line(cause)}): check where it is and the rights "
                "there."
            )
        if _is_of_driver(cause):
            return TryAgainLater(
                f"The destination does not answer ({_first_line(cause)}): see that it runs and that no load is writing "
                "to it, or correct destination.*; then ask again."
            )
    return None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and its causes, the root cause last."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _first_line(error: BaseException) -> str:
    first, *_ = str(error).strip().splitlines() or [type(error).__name__]
    return first
