"""What an hourly run costs when nothing has changed.

python -m tests.benchmarks.quiet [ORDERS]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median

from picqer.sandbox import Account, Sandbox
from tests.benchmarks.one_load import load
from tests.business import pass_time

RUNS = 5


def lines(orders: int = 20_000) -> Iterator[str]:
    """A table of the first load and of quiet runs after it, each an hour later; of those the median."""
    shop = Account(seed=1, orders=orders)
    yield f"| {orders:,} orders | requests | CPU s | peak MiB | written MiB |"
    yield "| --- | --- | --- | --- | --- |"
    with Sandbox(shop, limit=1_000_000) as server, tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for name, times in (("first load", 1), ("the hour after it", 1), (f"median of {RUNS} quiet hours", RUNS)):
            before, costs = len(server.seen), []
            for _ in range(times):
                costs.append(load(server.base_url, home))
                pass_time(shop, timedelta(hours=1))
            requests = (len(server.seen) - before) / times
            took = [median(getattr(cost, what) for cost in costs) for what in ("cpu", "peak", "written")]
            yield f"| {name} | {requests:.0f} | {took[0]:.1f} | {took[1]:.0f} | {took[2]:.0f} |"


if __name__ == "__main__":
    for line in lines(*map(int, sys.argv[1:])):
        print(line, flush=True)
