"""What a run costs on a database with years of bookkeeping, against a young one.

    python -m tests.benchmarks.aged [YEARS] [ORDERS]

Prints ratios of CPU, peak memory, bytes written and file size: of the run that trims the old bookkeeping, and of the
runs after it. The rows that hourly runs leave in so many years are inserted by SQL, each state another one.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median

import duckdb

from picqer.sandbox import Account, Sandbox
from tests.benchmarks.one_load import load
from tests.business import pass_time

TIMES = 5
HOURS = 8760
"""Of a year: a load, a state and forty-two rows of the run log each, a fifth of them of what was not due."""
PER_RUN = 42
AGE = f"""
create temp table hours as
    select range as hour, now() - interval 1 hour * range as moment from range(200, $hours + 200);
insert into picqer._dlt_loads
    select printf('%d.%07d', epoch(moment)::bigint, hour), 'picqer', 0, moment, 'hash' from hours;
insert into picqer._dlt_pipeline_state (version, engine_version, pipeline_name, state, created_at, version_hash,
        _dlt_load_id, _dlt_id)
    select hour, 4, any_value(pipeline_name), string_agg(md5(hour::text || part.range::text), ''), any_value(moment),
        'hash', printf('%d.%07d', epoch(any_value(moment))::bigint, hour), hour::text
    from hours, range((select max(length(state)) // 32 from picqer._dlt_pipeline_state)) as part,
        (select max(pipeline_name) as pipeline_name from picqer._dlt_pipeline_state) group by hour;
insert into picqer._picqer_runs by name
    select strftime(moment, '%Y%m%dT%H%M%S') || '.000000Z' as run, moment as began_at, moment as ended_at,
        case when number % 5 = 0 then 'not due' else 'complete' end as state,
        last.* exclude (run, began_at, ended_at, state, number)
    from hours, (select *, row_number() over (order by collection) as number from picqer._picqer_runs
        qualify number <= {PER_RUN}) as last;
"""


def lines(years: int = 6, orders: int = 500) -> Iterator[str]:
    """A table that compares a shop of so many orders with an aged copy of it."""
    shop = Account(seed=1, orders=orders)
    with tempfile.TemporaryDirectory() as folder, Sandbox(shop, limit=1_000_000) as server:
        young, aged = Path(folder, "young"), Path(folder, "aged")
        young.mkdir()
        for _ in range(2):
            load(server.base_url, young)
        shutil.copytree(young, aged)
        with duckdb.connect(str(aged / "warehouse.duckdb")) as connection:
            for statement in AGE.replace("$hours", str(years * HOURS)).split(";\n")[:-1]:
                connection.execute(statement)
        _forget_today(aged)
        yield f"| {years} years against none | CPU | peak | written | file |"
        yield "| --- | --- | --- | --- | --- |"
        yield f"| before | | | | {_size(aged) / _size(young):.1f} |"
        for name, homes in (("the one that trims", [aged]), ("after it", [aged] * TIMES)):
            pass_time(shop, timedelta(hours=1))
            pairs = [(load(server.base_url, home), load(server.base_url, young)) for home in homes]
            old, new = zip(*pairs, strict=True)
            ratios = [
                median(getattr(one, what) for one in old) / median(getattr(one, what) for one in new)
                for what in ("cpu", "peak", "written")
            ]
            cells = [f"{ratio:.2f}" for ratio in (*ratios, _size(aged) / _size(young))]
            yield f"| {name} | {' | '.join(cells)} |"


def _forget_today(home: Path) -> None:
    """Let the next run trim, as the first one of a new version does."""
    for file in home.glob(".dlt/pipelines/*/state.json"):
        state = json.loads(file.read_text(encoding="utf-8"))
        state["_local"].pop("trimmed")
        file.write_text(json.dumps(state), encoding="utf-8")


def _size(home: Path) -> int:
    return (home / "warehouse.duckdb").stat().st_size


if __name__ == "__main__":
    for line in lines(*map(int, sys.argv[1:])):
        print(line, flush=True)
