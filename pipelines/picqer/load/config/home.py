"""The home folder of a deployment: `.dlt`, the DuckDB file and the working files."""

from __future__ import annotations

import atexit
import errno
import os
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

FILES = ("config.toml", "secrets.toml")
UNUSABLE = re.compile("['%\ud800-\udfff]")
"""In paths, some of dlt's destinations take these for something else."""
SETTINGS_OF_DLT = {
    "RUNTIME__DLTHUB_TELEMETRY": "false",
    "EXTRACT__NEXT_ITEM_MODE": "fifo",  # collections in the catalog's order, each to its end
    "DATA_WRITER__DISABLE_COMPRESSION": "true",
    "LOAD__DELETE_COMPLETED_JOBS": "true",
    "LOAD__TRUNCATE_STAGING_DATASET": "true",
}


class HomeError(Exception):
    """The home folder is unusable, or its settings cannot be read. The message names the cause and the fix."""

    def __init__(self, text: str, exit_code: int = 78) -> None:
        super().__init__(text)
        self.exit_code = exit_code


def activate_home(home: Path) -> Path:
    """Let dlt read its settings from this folder, and return its absolute path; to be called before dlt is used.

    Existing environment variables have priority.

    Raises:
        HomeError: the folder cannot be created, written or used, or one of its settings files is not valid TOML.
    """
    absolute = _absolute(home)
    if UNUSABLE.search(str(absolute)):
        raise HomeError(
            f"{str(absolute)!r} has an apostrophe, a percent sign, or a byte that is no UTF-8, with which dlt cannot "
            "keep files: choose another --home."
        )
    try:
        (absolute / ".dlt" / "pipelines").mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise HomeError(f"The disk is full: make room for {absolute}, and run again.", 74) from error
        raise HomeError(
            f"{absolute} cannot be used as home ({error.strerror}): choose a folder that can be written, with --home."
        ) from error
    _use_settings_of(absolute)
    return absolute


def activate_home_to_look(home: Path) -> Path:
    """The same for a command that only looks: nothing is made, and files that this user may not read do not matter.

    Raises:
        HomeError: there is no such folder, or a settings file is not valid TOML.
    """
    absolute = _absolute(home)
    if not absolute.is_dir():
        raise HomeError(f"There is no folder {home}: check --home and PICQER_HOME; `picqer load` makes a new one.")
    readable = [file for name in FILES if _may_be_read(file := absolute / ".dlt" / name)]
    if len(readable) == len(FILES):
        _use_settings_of(absolute)
        return absolute
    settings = TemporaryDirectory(prefix="picqer-")
    atexit.register(settings.cleanup)
    folder = Path(settings.name, ".dlt")
    folder.mkdir()
    for file in readable:
        if file.exists():
            shutil.copy(file, folder)
    _use_settings_of(folder.parent)
    return absolute


def _absolute(home: Path) -> Path:
    try:
        return home.expanduser().resolve()
    except (RuntimeError, OSError) as error:  # a user that is unknown, or links in a circle
        raise HomeError(f"{home} cannot be used as home ({error}): choose another --home.") from error


def _may_be_read(file: Path) -> bool:
    """Whether a settings file is no secret from this user; one that is not there is none."""
    try:
        file.open("rb").close()
    except FileNotFoundError:
        return True
    except PermissionError:
        return False
    return True


def _use_settings_of(folder: Path) -> None:
    for name in FILES:
        _check(folder / ".dlt" / name)
    os.environ["DLT_PROJECT_DIR"] = str(folder)
    for name, value in SETTINGS_OF_DLT.items():
        os.environ.setdefault(name, value)


@contextmanager
def active_home(home: Path) -> Iterator[Path]:
    """Make this folder dlt's home for the block, as `activate_home` does; then environment and dlt are as they were.

    Both belong to the whole process: while the block runs, other threads see this home too.
    """
    before = {name: os.environ.get(name) for name in ("DLT_PROJECT_DIR", *SETTINGS_OF_DLT)}
    with ExitStack() as afterwards:
        afterwards.callback(_restore, before)
        absolute = activate_home(home)
        afterwards.enter_context(_context_of_dlt())
        afterwards.callback(_restore, before)  # before dlt's own context is back, which reads the environment again
        yield absolute


@contextmanager
def _context_of_dlt() -> Iterator[None]:
    """Give dlt a context that has read no settings and knows no pipeline; it keeps both for the life of a process."""
    from dlt.common.configuration.container import Container  # noqa: PLC0415  dlt must not start before its home is set
    from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext  # noqa: PLC0415
    from dlt.common.pipeline import PipelineContext  # noqa: PLC0415

    container = Container()
    with container.injectable_context(PluggableRunContext()), container.injectable_context(PipelineContext()):
        yield


def _restore(environment: Mapping[str, str | None]) -> None:
    for name, value in environment.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _check(file: Path) -> None:
    """Check that dlt can read a settings file. The message contains nothing of the file, which may be secret."""
    try:
        text = file.read_text(encoding="utf-8")
        if text.startswith("\ufeff"):
            raise HomeError(f"{file} begins with a byte order mark: save it as UTF-8 without one.")
        tomllib.loads(text)
    except FileNotFoundError:
        return
    except tomllib.TOMLDecodeError as error:
        place = str(error).rpartition("(")[2].rstrip(")")
        raise HomeError(
            f"{file} is not valid TOML ({place}): put text in double quotes, close every bracket, use decimal points."
        ) from error
    except UnicodeDecodeError as error:
        raise HomeError(f"{file} is not written in UTF-8: save it as UTF-8.") from error
    except OSError as error:
        raise HomeError(f"{file} cannot be read ({error.strerror}): check its rights.") from error
