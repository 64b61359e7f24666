"""How near to the rate limit a load comes, at answers of 0.05 to 1 second.

    python -m tests.benchmarks.limit_edge [ORDERS] [SECONDS ...]

A first load of six collections from a server that allows 500 requests a minute. The floor is the time in which nobody
can be faster: a minute for each full window of 500 requests, and the rest with 16 requests at once.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from picqer.sandbox import Account, Sandbox
from tests.command import PICQER

COLLECTIONS = ("orders", "picklists", "shipments", "customers", "webshoporders", "stockhistory")
LATENCIES = (0.05, 0.12, 0.4, 1.0)
LIMIT = 500
AT_ONCE = 16


def lines(orders: int = 10_000, latencies: tuple[float, ...] = LATENCIES) -> Iterator[str]:
    """A table of what a load takes at each latency."""
    account = Account(seed=1, orders=orders)
    yield "| answers take | requests | seconds | floor | ratio | 429 | at once |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for latency in latencies:
        with Sandbox(account, latency=latency, limit=LIMIT) as server, tempfile.TemporaryDirectory() as home:
            seconds = _loaded(server, home)
            requests = len(server.seen)
            refused = sum(request.status == 429 for request in server.seen)
            windows, rest = divmod(requests - 1, LIMIT)
            floor = windows * 60 + (rest + 1) / AT_ONCE * latency
            cells = (f"{latency} s", requests, f"{seconds:.1f}", f"{floor:.1f}", f"{seconds / floor:.2f}", refused)
            yield f"| {' | '.join(map(str, (*cells, server.peak(latency))))} |"


def _loaded(server: Sandbox, home: str) -> float:
    """Seconds of a first load, the start of the program included."""
    account = {"SOURCES__PICQER__BASE_URL": server.base_url, "SOURCES__PICQER__API_KEY": "sandbox-key"}
    began = time.perf_counter()
    subprocess.run(
        [*PICQER, "load", *COLLECTIONS, "--home", home],
        env={**os.environ, **account},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


if __name__ == "__main__":
    number, *seconds = sys.argv[1:] or ["10000"]
    for line in lines(int(number), tuple(map(float, seconds)) or LATENCIES):
        print(line, flush=True)
