"""Folders that are made once per test run, however many processes run it; tests work on copies of them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

VARIABLE = "PICQER_TESTS_KEPT"
"""Where they are; the processes of pytest-xdist inherit it from the one that starts them."""


def begin() -> bool:
    """Make the place for them; False where another process did."""
    if VARIABLE in os.environ:
        return False
    os.environ[VARIABLE] = tempfile.mkdtemp(prefix="picqer-tests-")
    return True


def end() -> None:
    """Remove all."""
    shutil.rmtree(os.environ.pop(VARIABLE))


def kept(name: str, make: Callable[[Path], object]) -> Path:
    """The folder of that name: whoever needs it first makes it, and the others wait."""
    folder = Path(os.environ[VARIABLE], name)
    with FileLock(folder.with_suffix(".lock")):
        if not folder.exists():
            draft = Path(tempfile.mkdtemp(dir=folder.parent))
            make(draft)
            draft.rename(folder)
    return folder
