"""Against the twenty lines that a data engineer writes: dlt's own `rest_api` source with offset pagination.

    python -m tests.benchmarks.rest_api [ORDERS]

Six collections, without a limit. `rest_api` reads them without a certificate, merges by primary key, and keeps numbers
and times as they come.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from picqer.sandbox import Account, Sandbox
from picqer.source import COLLECTIONS
from tests.benchmarks.limit_edge import COLLECTIONS as NAMES
from tests.benchmarks.one_load import Cost, cost_of, load, tell_cost

PAGE = 100


def lines(orders: int = 10_000) -> Iterator[str]:
    """A table of CPU, wall time and peak, and the ratios of ours to each of theirs."""
    with Sandbox(Account(seed=1, orders=orders), limit=1_000_000) as server:
        costs = {
            "picqer load": _in_new_home(lambda home: load(server.base_url, home, *NAMES)),
            "`rest_api`, parquet": _in_new_home(lambda home: _theirs(server.base_url, home, "parquet")),
            "`rest_api` as it comes": _in_new_home(lambda home: _theirs(server.base_url, home, "")),
        }
    ours = costs["picqer load"]
    yield f"| {orders:,} orders, six collections | CPU s | wall s | peak MiB | ours: CPU | ours: wall | ours: peak |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for name, cost in costs.items():
        ratios = f"{ours.cpu / cost.cpu:.2f} | {ours.wall / cost.wall:.2f} | {ours.peak / cost.peak:.2f}"
        yield f"| {name} | {cost.cpu:.1f} | {cost.wall:.1f} | {cost.peak:.0f} | {ratios} |"


def _in_new_home(load_into: Any) -> Cost:
    with tempfile.TemporaryDirectory() as home:
        cost: Cost = load_into(Path(home))
        return cost


def _theirs(address: str, home: Path, file_format: str) -> Cost:
    return cost_of(["-m", "tests.benchmarks.rest_api", "--theirs", address, str(home), file_format])


def _load_theirs(address: str, home: str, file_format: str) -> None:
    os.environ |= {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"}
    import dlt
    from dlt.sources.rest_api import RESTAPIConfig, rest_api_source

    paginator = {"type": "offset", "limit": PAGE, "total_path": None}
    config: RESTAPIConfig = {
        "client": {
            "base_url": address,
            "auth": {"type": "http_basic", "username": "sandbox-key", "password": ""},
            "headers": {"User-Agent": "tests (tests@example.com)"},
            "paginator": paginator,  # type: ignore[typeddict-item]
        },
        "resource_defaults": {"write_disposition": "merge"},
        "resources": [
            {"name": name, "primary_key": COLLECTIONS[name].key[0], "endpoint": {"path": name, "data_selector": "$"}}
            for name in NAMES
        ],
    }
    destination = dlt.destinations.duckdb(f"{home}/warehouse.duckdb")
    pipeline = dlt.pipeline("theirs", pipelines_dir=home, destination=destination, dataset_name="theirs")
    pipeline.run(rest_api_source(config), loader_file_format=file_format or None)  # type: ignore[arg-type]
    tell_cost()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--theirs"]:
        _load_theirs(*sys.argv[2:])
    else:
        for line in lines(*map(int, sys.argv[1:])):
            print(line, flush=True)
