"""The command as a user starts it: a process of its own."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path

from picqer.sandbox import Sandbox
from tests.leaks import leaks

PICQER = [sys.executable, "-c", "from picqer.cli import main; main()"]
PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(
    [
        *("picqer.cli", "picqer.load.config.settings", "picqer.load.invocation"),
        # What commands import when they run.
        *("holidays.countries", "pandas", "pyarrow.parquet", "picqer.answers", "ibis.backends.duckdb"),
    ]
)
"""Processes of their own, without the wait for imports."""
STREAMS = ("stdin", "stdout", "stderr")
LIMIT = 300.0
"""Seconds after which a command that does not end is a failure."""
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
    with tempfile.TemporaryDirectory() as kept:
        streams = [Path(kept, name) for name in STREAMS]
        streams[0].write_text(answers, encoding="utf-8")
        environ = environment(folder, settings)
        process = PROCESSES.Process(target=run_command, args=(folder, arguments, environ, streams))
        process.start()
        process.join(LIMIT)
        assert process.exitcode is not None, "the command does not end"
        said = [stream.read_bytes().decode() for stream in streams[1:]]
    assert [] == leaks("".join(said).encode(), "an output")
    return subprocess.CompletedProcess(["picqer", *arguments], process.exitcode, *said)


def run_command(
    folder: Path, arguments: tuple[str, ...], environ: Mapping[str, str], streams: list[Path], code: str = ""
) -> None:
    """What a new interpreter finds, then this code, then the command."""
    for number, stream in enumerate(streams):
        os.dup2(os.open(stream, os.O_RDWR | os.O_CREAT | os.O_APPEND), number)
    coded = environ.get("PYTHONIOENCODING")
    sys.stdin, sys.stdout = os.fdopen(0, encoding=coded), os.fdopen(1, "w", encoding=coded)
    sys.stderr = os.fdopen(2, "w", buffering=1, encoding=coded)
    os.chdir(folder)
    os.environ.clear()
    os.environ |= environ
    warnings.simplefilter("error", ResourceWarning)
    sys.argv = ["picqer", *arguments]
    from dlt.common.configuration.container import Container
    from dlt.common.configuration.specs.pluggable_run_context import PluggableRunContext

    from picqer.cli import main

    container = Container()
    if PluggableRunContext in container:
        del container[PluggableRunContext]  # it read the settings of another folder when dlt was imported
    exec(code, {})  # noqa: S102  a test's own
    main()
