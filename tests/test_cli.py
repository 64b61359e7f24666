"""The command as a user starts it: a process of its own, in an empty folder."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Account, Drip, Sandbox, Status
from picqer.source import CATALOG
from tests.command import PICQER, Picqer, at, environment
from tests.faults.catalogue import fault
from tests.template import furnish
from tests.truth import differences


def test_without_account_or_key_one_sentence_says_what_to_do(picqer: Picqer, tmp_path: Path) -> None:
    """The demo, the settings, and where Picqer shows keys; nothing is made."""
    done = picqer("load")

    assert 78 == done.returncode
    assert "--demo" in done.stderr
    assert "sources.picqer.account" in done.stderr
    assert "sources.picqer.api_key" in done.stderr
    assert "Settings > API Keys" in done.stderr
    assert "Traceback" not in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())
    assert [] == list(tmp_path.glob("*.duckdb"))


def test_a_wrong_key_costs_one_request(picqer: Picqer, sandbox: Sandbox) -> None:
    """Exit 77 and where to look."""
    done = picqer("load", **at(sandbox, "wrong"))

    assert 77 == done.returncode
    assert 1 == len(sandbox.seen)
    assert "Settings > API Keys" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_account_is_loaded_into_the_home(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """All tables, exit 0, a closing line for every collection, and nothing in the folder it was started in."""
    home = tmp_path / "home"
    done = picqer("load", "--home", str(home), **at(sandbox))

    assert 0 == done.returncode, done.stderr
    assert [] == differences(sandbox.account, home / "warehouse.duckdb")
    assert {collection.name for collection in CATALOG} <= set(done.stdout.split())
    assert str(home / "warehouse.duckdb") in done.stdout
    assert {"home"} == {path.name for path in tmp_path.iterdir() if not path.name.startswith(".")}


def test_settings_come_from_the_files_in_the_home(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """`.dlt/secrets.toml` and `.dlt/config.toml`, with PICQER_HOME as well as with --home."""
    (tmp_path / "home" / ".dlt").mkdir(parents=True)
    (tmp_path / "home" / ".dlt" / "secrets.toml").write_text('[sources.picqer]\napi_key = "sandbox-key"\n')
    (tmp_path / "home" / ".dlt" / "config.toml").write_text(
        f'[sources.picqer]\nbase_url = "{sandbox.base_url}"\ncontact = "you@example.com"\n'
    )
    furnish(tmp_path / "home")
    done = picqer("load", "tags", PICQER_HOME=str(tmp_path / "home"))

    assert 0 == done.returncode, done.stderr
    assert all("(you@example.com)" in str(seen.user_agent) for seen in sandbox.seen)


def test_a_file_named_like_the_dataset_is_refused_before_the_first_request(picqer: Picqer, sandbox: Sandbox) -> None:
    """DuckDB cannot tell them apart."""
    done = picqer("load", "--dataset", "warehouse", **at(sandbox))

    assert 78 == done.returncode
    assert "the same name" in done.stderr
    assert [] == sandbox.seen


def test_an_unknown_collection_is_refused_before_the_first_request(picqer: Picqer, sandbox: Sandbox) -> None:
    """With the command that lists the known ones."""
    done = picqer("load", "invoices", **at(sandbox))

    assert 78 == done.returncode
    assert "invoices" in done.stderr
    assert "picqer collections" in done.stderr
    assert [] == sandbox.seen


@fault("F10", "exit 78 before anything is asked")
@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"SOURCES__PICQER__ACCOUNT": "acme.evil.com"}, "sources.picqer.account"),
        ({"SOURCES__PICQER__ACCOUNT": "acme@evil"}, "sources.picqer.account"),
        ({"SOURCES__PICQER__BASE_URL": "http://acme.picqer.com/api/v1/"}, "sources.picqer.base_url"),
        ({"SOURCES__PICQER__BASE_URL": "https://127.0.0.1.evil.com/"}, "sources.picqer.base_url"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__TIMEZONE": "Mars"}, "sources.picqer.timezone"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__SINCE": "long ago"}, "sources.picqer.since"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__LIMIT_SHARE": "2"}, "sources.picqer.limit_share"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__LIMIT_SHARE": "half"}, "sources.picqer.limit_share"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__ROTATION": "-1"}, "sources.picqer.rotation"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__ROTATION": "1e999"}, "sources.picqer.rotation"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__SINCE": "0001-01-01"}, "sources.picqer.since"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__LIMIT_SHARE": "1e-9"}, "sources.picqer.limit_share"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__EVERY__ORDERS": "often"}, "picqer.every.orders"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__EVERY__ORDER": "1h"}, "picqer.every.order "),
        (
            {"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__EVERY__ORDERS": "999999999999d"},
            "picqer.every.orders",
        ),
        ({"SOURCES__PICQER__BASE_URL": "http://127.0.0.1:99999/api/v1/"}, "sources.picqer.base_url"),
        (
            {"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__PRIVACY__ERASE_DELETED_AFTER": "a month"},
            "sources.picqer.privacy.erase_deleted_after",
        ),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(picqer: Picqer, settings: dict[str, str], named: str) -> None:
    """Exit 78 before anything is asked."""
    done = picqer("load", SOURCES__PICQER__API_KEY="key", **settings)

    assert 78 == done.returncode
    assert named in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("content", ["", "a text that is no database" * 99], ids=["empty", "text"])
def test_a_file_that_is_no_database_ends_the_command_as_its_report_says(
    picqer: Picqer, sandbox: Sandbox, tmp_path: Path, content: str
) -> None:
    """Whatever the driver calls it."""
    (tmp_path / "warehouse.duckdb").write_text(content, encoding="utf-8")
    done = picqer("load", "tags", **at(sandbox))
    (report,) = (tmp_path / ".dlt" / "runs").glob("*.json")

    assert 78 == done.returncode == json.loads(report.read_text(encoding="utf-8"))["exit_code"]
    assert "not a valid DuckDB database" in done.stderr.splitlines()[-1]


def test_with_debug_an_error_ends_with_its_own_code(picqer: Picqer) -> None:
    done = picqer("--debug", "load")

    assert 78 == done.returncode
    assert "Traceback" in done.stderr


def test_all_that_is_said_is_json_where_programs_read_it(picqer: Picqer, sandbox: Sandbox) -> None:
    """What a run says of a new database and of its failure, and what is wrong with its options."""
    failing = picqer("load", "--log-format", "json", **at(sandbox, "wrong"))
    misspelt = picqer("load", "--log-format", "json", "--max-minutes", "inf", **at(sandbox))

    assert (77, 2) == (failing.returncode, misspelt.returncode)
    lines = [json.loads(line) for line in (failing.stderr + misspelt.stderr).splitlines()]
    assert any("refused the API key" in line["message"] for line in lines)
    assert any("A new database" in line["message"] for line in lines)
    assert any("--max-minutes" in line["message"] for line in lines)


@pytest.mark.usefixtures("furnished")
@fault("E6", "the command ends with 75, and the next run brings everything")
def test_a_database_that_is_open_elsewhere_is_tried_again_later(
    picqer: Picqer, sandbox: Sandbox, tmp_path: Path
) -> None:
    """Exit 75; once it is closed the next run brings everything."""
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")):
        held = picqer("load", "tags", **at(sandbox), SOURCES__PICQER__WAIT_FOR_READERS="1s")
        asked = picqer("status")
    free = picqer("load", "tags", **at(sandbox))

    assert (75, 75) == (held.returncode, asked.returncode), held.stderr + asked.stderr
    assert "no load is writing to it" in asked.stderr
    assert "Traceback" not in held.stderr
    assert 0 == free.returncode, free.stderr
    assert [] == [line for line in differences(sandbox.account, tmp_path / "warehouse.duckdb") if "tags:" in line[:5]]


def test_a_database_into_which_nothing_was_loaded_says_so(picqer: Picqer, tmp_path: Path) -> None:
    """As a first run with a wrong key leaves it."""
    duckdb.connect(str(tmp_path / "warehouse.duckdb")).close()
    asked = picqer("metric", "stock_value")

    assert 78 == asked.returncode
    assert "There is no dataset picqer in this database yet" in asked.stderr


@pytest.mark.slow
def test_a_picqer_that_cannot_be_reached_is_tried_again_later(picqer: Picqer) -> None:
    """Exit 75, after the attempts for one page, not for every collection."""
    done = picqer("load", SOURCES__PICQER__BASE_URL="http://127.0.0.1:9/api/v1/", SOURCES__PICQER__API_KEY="key")

    assert 75 == done.returncode
    assert "no answer from http://127.0.0.1:9/api/v1/" in done.stderr
    assert "warehouses" not in done.stderr


def test_the_collections_are_listed(picqer: Picqer) -> None:
    """Each with its key and its child tables."""
    done = picqer("collections")

    assert 0 == done.returncode
    assert {collection.name for collection in CATALOG} <= set(done.stdout.split())


@pytest.mark.slow
def test_the_demo_needs_neither_account_nor_network(picqer: Picqer, tmp_path: Path) -> None:
    """It ends with a table of every collection and exit 0, also the second time."""
    for _ in range(2):
        done = picqer("load", "--demo", "--home", str(tmp_path))

        assert 0 == done.returncode, done.stderr
        assert {collection.name for collection in CATALOG} <= set(done.stdout.split())

    with duckdb.connect(str(tmp_path / "demo.duckdb"), read_only=True) as connection:
        assert [(2000,)] == connection.execute("select count(*) from picqer.orders").fetchall()


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [1.5, 2.5, 3.5, 4.5, 6.0])
def test_a_killed_load_is_made_good_by_the_next(seconds: float, tmp_path: Path) -> None:
    """`kill -9` at any moment: one further run and the database equals the account."""
    shop = Account(seed=8, orders=400)
    with Sandbox(shop, limit=100_000, latency=0.004) as server:
        environ = environment(tmp_path, at(server))
        process = subprocess.Popen(
            [*PICQER, "load"], cwd=tmp_path, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        done = subprocess.run(
            [*PICQER, "load"], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False, timeout=300
        )

    assert 0 == done.returncode, done.stderr
    assert [] == differences(shop, tmp_path / "warehouse.duckdb")


@pytest.mark.parametrize(
    ("file", "content", "named"),
    [
        ("secrets.toml", b"[sources.picqer\n", "no TOML"),
        ("secrets.toml", b'[sources.picqer]\napi_key = "half', "no TOML"),
        ("config.toml", b"[sources.picqer]\nlimit_share = 0,5\n", "no TOML"),
        ("secrets.toml", '[sources.picqer]\napi_key = "k"\n'.encode("utf-16"), "UTF-8"),
    ],
)
def test_a_broken_settings_file_is_named(file: str, content: bytes, named: str, picqer: Picqer, tmp_path: Path) -> None:
    """One sentence, with nothing of what stands in it."""
    (tmp_path / ".dlt").mkdir()
    (tmp_path / ".dlt" / file).write_bytes(content)
    done = picqer("load")

    assert 78 == done.returncode
    assert str(tmp_path / ".dlt" / file) in done.stderr
    assert named in done.stderr
    assert "half" not in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--destination", "mongodb"], "mongodb"),
        (["--destination", "filesystem"], "cannot merge"),
        (["--dataset", "My Shop"], "--dataset"),
        (["--home", "/proc/nowhere"], "--home"),
        (["--home", "shop's"], "apostrophe"),
    ],
)
def test_a_destination_that_cannot_be_used_is_refused_before_the_first_request(
    arguments: list[str], named: str, picqer: Picqer, sandbox: Sandbox
) -> None:
    """Exit 78 and the way out."""
    done = picqer("load", *arguments, **at(sandbox))

    assert 78 == done.returncode
    assert named in done.stderr
    assert [] == sandbox.seen


def test_who_looks_for_data_where_there_is_no_folder_is_told_and_makes_none(picqer: Picqer, tmp_path: Path) -> None:
    """A misspelt home would look like one in which nothing was loaded yet."""
    done = picqer("status", PICQER_HOME=str(tmp_path / "misspelt"))

    assert 78 == done.returncode
    assert str(tmp_path / "misspelt") in done.stderr
    assert [] == [*tmp_path.iterdir()]


@pytest.mark.usefixtures("furnished")
def test_an_account_that_has_none_of_the_lists_is_not_complete(picqer: Picqer, sandbox: Sandbox) -> None:
    """Every path is 404: another host, or a proxy."""
    sandbox.faults.add("*", Status(404), times=None)
    done = picqer("load", **at(sandbox))

    assert 78 == done.returncode
    assert "sources.picqer.account" in done.stderr


@pytest.mark.usefixtures("furnished")
@fault("E3", "exit 75 within seconds, wherever the run is; the next one goes on")
@pytest.mark.parametrize(
    ("sent", "requests", "limit"),
    [
        (signal.SIGTERM, 90, 500),
        *(pytest.param(signal.SIGINT, *when, marks=pytest.mark.slow) for when in ((3, 500), (30, 30))),
    ],
    ids=["in the middle", "at once", "waiting for the limit"],
)
def test_an_interrupted_run_says_so(
    sent: signal.Signals, requests: int, limit: int, picqer: Picqer, tmp_path: Path
) -> None:
    """Ctrl-C or SIGTERM, wherever the run is: exit 75, soon; the next run goes on."""
    with Sandbox(Account(seed=1, orders=20), limit=limit, latency=0.02) as server:
        process = subprocess.Popen(
            [*PICQER, "load"],
            cwd=tmp_path,
            env=environment(tmp_path, at(server)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        while len(server.seen) < requests:
            time.sleep(0.05)
        process.send_signal(sent)
        _, said = process.communicate(timeout=30)
        assert 75 == process.returncode, said
        assert "the next run goes on" in said
        server.limit = 1000

        assert 0 == picqer("load", **at(server)).returncode


@fault("E3", "also while it waits for a reader, or an answer drips")
@pytest.mark.slow
@pytest.mark.parametrize("waits_for", ["a reader", "an answer"])
def test_a_run_that_waits_can_be_stopped(waits_for: str, tmp_path: Path) -> None:
    with Sandbox(Account(seed=1, orders=5)) as server, ExitStack() as held:
        if waits_for == "a reader":
            held.enter_context(duckdb.connect(str(tmp_path / "warehouse.duckdb")))
        rule = server.faults.add("tags", Drip(1, 0.4), times=None)
        process = subprocess.Popen(
            [*PICQER, "load", "tags"],
            cwd=tmp_path,
            env=environment(tmp_path, at(server)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        if waits_for == "a reader":
            assert process.stderr
            while "waiting for it" not in process.stderr.readline():
                assert process.poll() is None
        else:
            while not rule.spoiled:
                time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=30)

    assert 75 == process.returncode, said
    assert "interrupted" in said


@pytest.mark.usefixtures("furnished")
def test_verify_lists_what_differs(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """Missing, stale and left over, by key; exit 65. Nothing differs after a load."""
    names = ["tags", "vatgroups", "orders"]
    assert 0 == picqer("load", *names, **at(sandbox)).returncode
    assert 0 == picqer("verify", *names, **at(sandbox)).returncode
    tables = sandbox.account.tables
    tag, order = min(tables["tags"]), min(tables["orders"])
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as connection:
        connection.execute(f"delete from picqer.tags where idtag = {tag}")
        connection.execute(f"update picqer.orders set reference = 'other' where idorder = {order}")
        connection.execute(
            "insert into picqer.vatgroups "
            "select * replace (99 as idvatgroup, 'x' as _dlt_id) from picqer.vatgroups limit 1"
        )
    done = picqer("verify", *names, **at(sandbox))

    assert 65 == done.returncode
    assert f"tags missing: {tag}" in done.stdout
    assert f"orders stale: {order}" in done.stdout
    assert "vatgroups ghosts: 99" in done.stdout


@pytest.mark.usefixtures("furnished")
def test_a_collection_that_no_run_could_read_becomes_stale(picqer: Picqer, sandbox: Sandbox) -> None:
    """It fails from its first time on; those that nobody asked for are not missed."""
    sandbox.faults.add("suppliers", Status(400), times=None)
    loaded = picqer("load", "tags", "suppliers", **at(sandbox))
    allowed = picqer("status", "--json")
    strict = picqer("status", "--json", SOURCES__PICQER__STALE_AFTER="0", SOURCES__PICQER__EVERY__TAGS="1d")
    stale = [
        [one["name"] for one in json.loads(done.stdout)["collections"] if one["is_stale"]] for done in (allowed, strict)
    ]

    assert loaded.returncode
    assert [[], ["suppliers"]] == stale
    assert (0, 1) == (allowed.returncode, strict.returncode)


def test_status_shows_what_was_read_and_what_is_due(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """Without a request; before the first load it says so, exit 1."""
    before = picqer("status")
    furnish(tmp_path)
    picqer("load", "tags", **at(sandbox))
    asked = len(sandbox.seen)
    after = picqer("status")

    assert (1, 0) == (before.returncode, after.returncode), before.stderr + after.stderr
    (tags,) = [line for line in after.stdout.splitlines() if line.startswith("tags ")]
    (customers,) = [line for line in after.stdout.splitlines() if line.startswith("customers ")]
    assert f"{datetime.now(UTC):%Y-%m-%d}" in tags
    assert "never" in customers
    assert str(tmp_path / "warehouse.duckdb") in after.stdout
    assert len(sandbox.seen) == asked
