"""One load in a process of its own, and what it took.

python -m tests.benchmarks.one_load ADDRESS HOME [COLLECTION ...]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.load.peak import ROOT


@dataclass(frozen=True)
class Cost:
    """What a process took.

    Attributes:
        cpu: seconds.
        wall: seconds from its start to its end.
        peak: resident memory, in MiB.
        written: MiB that were handed to the system, to be written.
    """

    cpu: float
    wall: float
    peak: float
    written: float


def cost_of(command: Sequence[str]) -> Cost:
    """Run a program of Python that ends with `tell_cost`."""
    began = time.perf_counter()
    done = subprocess.run([sys.executable, *command], check=True, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    told = json.loads(done.stdout.splitlines()[-1])
    return Cost(**{**told, "wall": time.perf_counter() - began})


def tell_cost() -> None:
    """Print what this process took so far."""
    times, io = os.times(), Path("/proc/self/io").read_text(encoding="ascii")
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak, written = (int(text.partition(name)[2].split()[0]) for text, name in ((status, "VmHWM:"), (io, "wchar:")))
    print(json.dumps(asdict(Cost(times.user + times.system, 0.0, peak / 2**10, written / 2**20))))


def load(address: str, home: Path, *collections: str) -> Cost:
    """What a load into a home takes."""
    return cost_of(["-m", "tests.benchmarks.one_load", address, str(home), *collections])


def _load_here(address: str, home: str, *collections: str) -> None:
    from picqer.load.config.home import SETTINGS_OF_DLT

    os.environ |= SETTINGS_OF_DLT
    import picqer

    os.environ |= {"SOURCES__PICQER__BASE_URL": address, "SOURCES__PICQER__API_KEY": "sandbox-key"}
    os.environ["SOURCES__PICQER__CONTACT"] = "tests@example.com"
    outcome = picqer.load(home=Path(home), collections=collections)
    if outcome.code:
        raise SystemExit(outcome.message)
    tell_cost()


if __name__ == "__main__":
    _load_here(*sys.argv[1:])
