"""A load in its own process, to see how much memory it takes: `python -m tests.load.peak ADDRESS HOME COLLECTION`."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from picqer.load.config.home import SETTINGS_OF_DLT

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Peak:
    """What a load took, in MB above the interpreter with its imports, and how it ended."""

    megabytes: float
    exit_code: int


def peak(address: str, home: Path, *names: str) -> Peak:
    """Load some collections in a process of its own."""
    command = [sys.executable, "-m", "tests.load.peak", address, str(home), *names]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True, timeout=600)
    return Peak(**json.loads(done.stdout.splitlines()[-1]))


def _kilobytes(line: str) -> int:
    """The resident memory of this process and of no other: `getrusage` also counts what its parent had."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition(f"{line}:")[2].split()[0])


def _main(address: str, home: str, *names: str) -> None:
    import os

    os.environ |= SETTINGS_OF_DLT
    import duckdb

    from picqer.load.destinations.duckdb_file import DuckDBFile
    from picqer.load.run import load
    from picqer.load.run_log.report import exit_code
    from picqer.source import Request, Settings

    duckdb.connect().execute("select 1")
    before = _kilobytes("VmRSS")
    sync = Settings(base_url=address, api_key="sandbox-key").sync(Request(names), max_requests=450)
    load(sync, DuckDBFile(Path(home) / "warehouse.duckdb", "picqer", Path(home)))
    megabytes = (_kilobytes("VmHWM") - before) / 1024
    sys.stdout.write(json.dumps({"megabytes": round(megabytes, 1), "exit_code": exit_code(sync)}) + "\n")


if __name__ == "__main__":
    _main(*sys.argv[1:])
