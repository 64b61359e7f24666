"""The command as a user starts it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from picqer.sandbox import Sandbox
from tests.leaks import leaks

PICQER = [sys.executable, "-c", "from picqer.cli import main; main()"]
Picqer = Callable[..., "subprocess.CompletedProcess[str]"]
KEY = "sandbox-key"


def environment(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """Nothing of the machine that runs the tests but where its programs are."""
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "PYTHONWARNINGS": "error::ResourceWarning", **settings}


def at(sandbox: Sandbox, key: str = KEY) -> dict[str, str]:
    """The settings that lead to a sandbox."""
    return {"SOURCES__PICQER__BASE_URL": sandbox.base_url, "SOURCES__PICQER__API_KEY": key}


def command(folder: Path, *arguments: str, answers: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    """Run it in a folder with these settings, and these answers on standard input; no key may come out."""
    done = subprocess.run(
        [*PICQER, *arguments],
        check=False,
        cwd=folder,
        env=environment(folder, settings),
        input=answers,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert [] == leaks((done.stdout + done.stderr).encode(), "an output")
    return done
