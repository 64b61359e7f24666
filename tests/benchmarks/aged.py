"""What a run costs on a database with years of bookkeeping, against a young one.

    python -m tests.benchmarks.aged [YEARS] [ORDERS]

Prints ratios of CPU, peak memory, bytes written and file size: of the run that trims the old bookkeeping, and of the
runs after it. The rows that hourly runs leave in so many years are inserted by SQL, each state another one.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from statistics import median

import duckdb

from picqer.load.config.home import SETTINGS_OF_DLT

os.environ |= SETTINGS_OF_DLT

from picqer.sandbox import Account, Sandbox
from tests.business import pass_time
from tests.load.peak import ROOT

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
        hour::text as _dlt_id, case when number % 5 = 0 then 'not due' else 'complete' end as state,
        last.* exclude (run, began_at, ended_at, state, _dlt_id, number)
    from hours, (select *, row_number() over (order by collection) as number from picqer._picqer_runs
        qualify number <= {PER_RUN}) as last;
"""


def main(years: int, orders: int) -> None:
    """Load a shop of so many orders, age a copy of it, and compare."""
    shop = Account(seed=1, orders=orders)
    with tempfile.TemporaryDirectory() as folder, Sandbox(shop, limit=1_000_000) as server:
        young, aged = Path(folder, "young"), Path(folder, "aged")
        young.mkdir()
        for _ in range(2):
            _run(server.base_url, young)
        shutil.copytree(young, aged)
        with duckdb.connect(str(aged / "warehouse.duckdb")) as connection:
            for statement in AGE.replace("$hours", str(years * HOURS)).split(";\n")[:-1]:
                connection.execute(statement)
        _forget_today(aged)
        print(
            f"aged file: {_size(aged) / _size(young):.1f} x\n\n| run | CPU | peak | written | file |\n"
            + "| --- " * 5
            + "|"
        )
        for name, homes in (("the one that trims", [aged]), ("after it", [aged] * TIMES)):
            pass_time(shop, timedelta(hours=1))
            pairs = [(_run(server.base_url, home), _run(server.base_url, young)) for home in homes]
            old, new = zip(*pairs, strict=True)
            ratios = [median(one[what] for one in old) / median(one[what] for one in new) for what in old[0]]
            print(f"| {name} | " + " | ".join(f"{ratio:.2f}" for ratio in [*ratios, _size(aged) / _size(young)]) + " |")


def _run(address: str, home: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.aged", "--run", address, str(home)]
    done = subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    print(home.name, found, file=sys.stderr)
    return found


def _forget_today(home: Path) -> None:
    """Let the next run trim, as the first one of a new version does."""
    for file in home.glob(".dlt/pipelines/*/state.json"):
        state = json.loads(file.read_text(encoding="utf-8"))
        state["_local"].pop("trimmed")
        file.write_text(json.dumps(state), encoding="utf-8")


def _size(home: Path) -> int:
    return (home / "warehouse.duckdb").stat().st_size


def _one_run(address: str, home: str) -> None:
    """One run in this process, and what it took."""
    import picqer

    os.environ |= {"SOURCES__PICQER__BASE_URL": address, "SOURCES__PICQER__API_KEY": "sandbox-key"}
    os.environ["SOURCES__PICQER__CONTACT"] = "tests@example.com"
    outcome = picqer.load(home=Path(home))
    if outcome.code:
        raise SystemExit(outcome.message)
    times, io = os.times(), Path("/proc/self/io").read_text(encoding="ascii")
    status = Path("/proc/self/status").read_text(encoding="ascii")
    took = {
        "cpu": times.user + times.system,
        "peak": int(status.partition("VmHWM:")[2].split()[0]),
        "written": int(io.partition("wchar:")[2].split()[0]),
    }
    print(json.dumps(took))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--run"]:
        _one_run(*sys.argv[2:])
    else:
        main(*map(int, [*sys.argv[1:], *("6", "500")[len(sys.argv) - 1 :]]))
