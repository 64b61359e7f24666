"""How long each metric takes on DuckDB: the median of five, whole rows and all.

    python -m tests.benchmarks.metrics [ORDERS] [FOLDER]

The shop is loaded into FOLDER when it is not there yet: a quarter of an hour for 100,000 orders.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from picqer.load.config.home import SETTINGS_OF_DLT

os.environ |= SETTINGS_OF_DLT

from picqer.answers import metric_runner
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.metrics.catalog import METRICS
from picqer.sandbox import Account, Sandbox
from tests.conftest import VirtualClock
from tests.load.conftest import run

TIMES = 5


def main(orders: int, folder: Path) -> None:
    """Ask every metric of a shop of so many orders."""
    file = folder / "warehouse.duckdb"
    if not file.exists():
        clock = VirtualClock()
        with Sandbox(Account(seed=1, orders=orders), clock=clock.monotonic) as server:
            run(server, folder, clock)
    runner = metric_runner(DuckDBFile(file, "picqer", folder))
    as_of = runner.as_of
    print("| metric | seconds | rows |\n| --- | --- | --- |", flush=True)
    for name in METRICS:
        asked = [_timed(lambda name=name: len(runner.metric(name, as_of=as_of))) for _ in range(TIMES)]
        print(f"| {name} | {median(seconds for seconds, _ in asked):.2f} | {asked[0][1]:,} |", flush=True)


def _timed(ask: Callable[[], int]) -> tuple[float, int]:
    began = time.perf_counter()
    rows = ask()
    return time.perf_counter() - began, rows


if __name__ == "__main__":
    orders = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    if len(sys.argv) > 2:
        main(orders, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(orders, Path(made))
