"""How many requests a run costs: first load, a quiet hour, an ordinary hour, against reading everything again.

    python -m tests.benchmarks.requests_per_run [ORDERS]

Prints the table of README. The counts do not depend on the machine; the sandbox runs in virtual time.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from picqer.load.config.home import SETTINGS_OF_DLT

os.environ |= SETTINGS_OF_DLT

from picqer.sandbox import Account, Sandbox
from tests import kept
from tests.business import pass_time
from tests.conftest import VirtualClock
from tests.load.conftest import run

HOUR = timedelta(hours=1)


def main(orders: int) -> None:
    """Load a shop of so many orders, then let business go on."""
    clock = VirtualClock()
    shop = Account(seed=1, orders=orders)
    with tempfile.TemporaryDirectory() as folder, Sandbox(shop, clock=clock.monotonic) as server:

        def measured(name: str, **options: object) -> None:
            sent, began = len(server.seen), time.perf_counter()
            loaded = run(server, Path(folder), clock, **options)
            requests = len(server.seen) - sent
            stock = loaded.sync.stats["warehouse_stock"].cost.requests
            print(f"| {name} | {requests:,} | {stock} | {loaded.sync.stats.rows:,} |", flush=True)
            costly = {one.name: one.cost.requests for one in loaded.sync.stats.values() if one.cost.requests > 3}
            print(f"    {time.perf_counter() - began:.0f} s here, exit {loaded.exit_code}; {costly}", file=sys.stderr)

        print("| run | requests | of which stock | rows |\n| --- | --- | --- | --- |", flush=True)
        measured("first load")
        for name in ("the first hour after it", "an hour without changes"):
            pass_time(shop, HOUR)
            measured(name)
        changes, later = 0, shop.now + HOUR
        while shop.now < later:
            shop.step()
            changes += 1
        measured(f"an hour with {changes} changes")
        measured("full refresh (`--full`)", is_full=True)


if __name__ == "__main__":
    is_first = kept.begin()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    if is_first:
        kept.end()
