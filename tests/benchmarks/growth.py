"""Whether time and memory stay flat while the shop grows.

    python -m tests.benchmarks.growth [ORDERS ...]

Six collections, without a limit, so that the sandbox answers as fast as it can.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import duckdb

from picqer.sandbox import Account, Sandbox
from tests.benchmarks.limit_edge import COLLECTIONS
from tests.benchmarks.one_load import Cost, load
from tests.business import pass_time

ORDERS = (10_000, 100_000)
ROWS = "select sum(estimated_size) from duckdb_tables() where schema_name = 'picqer'"


def lines(*orders: int) -> Iterator[str]:
    """A table of the first load and the next run at each size, with ratios to the first size."""
    yield "| orders | rows | run | CPU ms a row | peak MiB | CPU a row, ratio | peak, ratio |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    first: dict[str, tuple[float, float]] = {}
    for number in orders or ORDERS:
        shop = Account(seed=1, orders=number)
        with Sandbox(shop, limit=1_000_000) as server, tempfile.TemporaryDirectory() as folder:
            for name in ("first load", "an hour later"):
                cost = load(server.base_url, Path(folder), *COLLECTIONS)
                rows = _rows(Path(folder))
                per_row = _per_row(cost, rows)
                usual = first.setdefault(name, (per_row, cost.peak))
                ratios = f"{per_row / usual[0]:.2f} | {cost.peak / usual[1]:.2f}"
                yield f"| {number:,} | {rows:,} | {name} | {per_row:.3f} | {cost.peak:.0f} | {ratios} |"
                pass_time(shop, timedelta(hours=1))


def _rows(home: Path) -> int:
    with duckdb.connect(str(home / "warehouse.duckdb"), read_only=True) as connection:
        ((rows,),) = connection.execute(ROWS).fetchall()
    return int(rows)


def _per_row(cost: Cost, rows: int) -> float:
    return 1000 * cost.cpu / rows


if __name__ == "__main__":
    for line in lines(*map(int, sys.argv[1:])):
        print(line, flush=True)
