"""Cases G: what a run says of itself."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from picqer.load.config.settings import Operation
from picqer.load.notifications import SECONDS, Notifications
from picqer.sandbox import Account, Sandbox, Status
from tests.command import at, command
from tests.faults.catalogue import fault
from tests.faults.conftest import KEY, Listener, Open, Shop
from tests.faults.test_e_storage import reader

pytestmark = pytest.mark.slow


def report(shop: Shop) -> dict[str, Any]:
    """The report of the last run."""
    *_, last = sorted((shop.home / ".dlt" / "runs").glob("*.json"))
    found: dict[str, Any] = json.loads(last.read_text(encoding="utf-8"))
    return found


@fault("G1", "the others are complete and loaded, the worst exit code counts, the report has both")
def test_g1_one_of_many_collections_fails(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("suppliers", Status(500), times=None)
    ended = shop.run("tags", "suppliers", "users")
    states = {row["collection"]: (row["state"], row["exit_code"]) for row in report(shop)["collections"]}

    assert (75, 75) == (ended.code, report(shop)["exit_code"])
    assert {"tags": ("complete", 0), "suppliers": ("failed", 75), "users": ("complete", 0)} == states
    assert "suppliers" in ended.message
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")


@fault("G2", "no row, the same tables, at most two requests a collection, the ping is sent")
def test_g2_a_run_in_which_nothing_changed(open_shop: Open, listener: Listener) -> None:
    shop = open_shop()
    names = ("tags", "suppliers", "users", "stockhistory", "returns")

    def tables() -> list[list[tuple[Any, ...]]]:
        """Every row with all its columns, but for when it was read."""
        return [shop.sql(f"select * exclude (_read_at) from picqer.{name} order by all") for name in names]

    shop.run(*names)
    before = tables()
    asked = len(shop.server.seen)
    ended = shop.run(*names, operation=listener.operation())

    assert 0 == ended.code
    assert before == tables()
    assert len(shop.server.seen) - asked <= 3 * len(names)  # small tables are verified in each run
    assert [("/ping", None)] == listener.told


@fault("G3", "exit 0, and a warning that names the latest change")
def test_g3_a_source_that_stands_still(open_shop: Open, caplog: pytest.LogCaptureFixture) -> None:
    shop = open_shop()
    shop.run("orders")
    assert "is the shop closed" not in caplog.text
    latest = max(order["updated"] for order in shop.account.tables["orders"].values())
    shop.account._books.move_to(shop.account.now + timedelta(days=4))

    assert 0 == shop.run("orders").code
    assert f"the latest change in Picqer is of {latest}" in caplog.text
    assert latest == report(shop)["collections"][0]["newest"]


@contextmanager
def silent() -> Iterator[str]:
    """An address that takes a connection and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


@fault("G4", "the result of the run does not change; the webhook delays it by 5 s at most and is not shown")
def test_g4_a_hook_that_is_down_or_slow(open_shop: Open, caplog: pytest.LogCaptureFixture) -> None:
    shop = open_shop()
    down = Operation(publishes=False, notifications=Notifications(ping="http://127.0.0.1:9/its-secret"))
    assert 0 == shop.run("tags", operation=down).code
    with silent() as url:
        slow = Operation(publishes=False, notifications=Notifications(ping=url + "its-secret"))
        before = time.monotonic()
        assert 0 == shop.run("tags", operation=slow).code
        took = time.monotonic() - before

    assert "sources.picqer.ping was not reached (ConnectionError)" in caplog.text
    assert "sources.picqer.ping was not reached (ReadTimeout)" in caplog.text
    ours = [record.message for record in caplog.records if record.name.startswith("picqer")]
    assert [] == [message for message in ours if "its-secret" in message]
    assert took < 20 * SECONDS


@fault("G5", "the exit code is that of the run, a warning names the problem")
def test_g5_a_report_that_cannot_be_written(open_shop: Open, caplog: pytest.LogCaptureFixture) -> None:
    shop = open_shop()
    (shop.home / ".dlt" / "runs").write_text("a file where the folder should be", encoding="utf-8")

    assert 0 == shop.run("tags").code
    assert "the report of this run was not written" in caplog.text
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")


@fault("G6", "only a complete run sends the ping, so a monitor notices a run that failed or never began")
def test_g6_no_ping_without_a_complete_run(open_shop: Open, listener: Listener) -> None:
    shop = open_shop()
    shop.server.faults.add("tags", Status(500), times=None)
    failed = shop.run("tags", operation=listener.operation())

    assert 75 == failed.code
    assert ["/told"] == [path for path, _ in listener.told]


def test_people_are_told_when_a_run_fails_and_when_one_is_complete_again(open_shop: Open, listener: Listener) -> None:
    """And not once more for each run in between."""
    shop = open_shop()
    rule = shop.server.faults.add("tags", Status(500), times=None)
    for _ in range(2):
        shop.run("tags", operation=listener.operation())
    assert rule.spoiled
    shop.server.faults.clear()
    for _ in range(2):
        shop.run("tags", operation=listener.operation())
    texts = [body["text"] for path, body in listener.told if path == "/told"]

    assert 2 == len(texts)
    assert "exit 75: not complete: tags" in texts[0]
    assert texts[1].endswith("complete again.")
    assert 2 == sum(path == "/ping" for path, _ in listener.told)


def test_what_could_not_be_told_is_told_by_the_next_run(open_shop: Open, listener: Listener) -> None:
    shop = open_shop()
    rule = shop.server.faults.add("tags", Status(500), times=None)
    unreachable = Operation(publishes=False, notifications=Notifications(webhook="http://127.0.0.1:9/told"))
    shop.run("tags", operation=unreachable)
    assert rule.spoiled
    shop.run("tags", operation=listener.operation())

    assert ["/told"] == [path for path, _ in listener.told]


def test_a_setting_that_lets_no_run_begin_is_told_like_a_run_that_failed(tmp_path: Path, listener: Listener) -> None:
    """Nobody looks at a scheduler's log; and once it is mended, people hear that too."""
    hooks = {"SOURCES__PICQER__WEBHOOK": f"{listener.url}/told", "SOURCES__PICQER__PING": f"{listener.url}/ping"}
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server:
        wrong = [command(tmp_path, "load", "tags", **at(server, KEY), **hooks, SOURCES__PICQER__LIMIT_SHARE="x")]
        wrong += [command(tmp_path, "load", "tags", "--destination", "oracel", **at(server, KEY), **hooks)]
        assert [] == server.seen
        right = command(tmp_path, "load", "tags", **at(server, KEY), **hooks)
    told = [body["text"].partition("exit ")[2] or "complete again" for path, body in listener.told if path == "/told"]
    *_, last_wrong, _ = sorted((tmp_path / ".dlt" / "runs").glob("*.json"))

    assert ([78, 78], 0) == ([done.returncode for done in wrong], right.returncode)
    assert ["78: sources.picqer.limit_share is 'x', which is no number.", "complete again"] == told
    assert 78 == json.loads(last_wrong.read_text(encoding="utf-8"))["exit_code"]
    assert 1 == sum(path == "/ping" for path, _ in listener.told)


def test_a_plan_with_a_wrong_setting_is_told_to_nobody(tmp_path: Path, listener: Listener) -> None:
    """Somebody sits before it."""
    settings = {"SOURCES__PICQER__WEBHOOK": f"{listener.url}/told", "SOURCES__PICQER__LIMIT_SHARE": "x"}

    assert 78 == command(tmp_path, "load", "--plan", **settings).returncode
    assert [] == listener.told


def test_a_run_of_some_collections_is_no_sign_that_all_is_well_again(open_shop: Open, listener: Listener) -> None:
    shop = open_shop(orders=5)
    shop.server.faults.add("suppliers", Status(500), times=None)
    shop.run(operation=listener.operation())
    shop.run("tags", operation=listener.operation())
    assert ["/told", "/ping"] == [path for path, _ in listener.told]
    shop.server.faults.clear()
    shop.run(operation=listener.operation())

    assert ["/told", "/ping", "/ping", "/told"] == [path for path, _ in listener.told]


def test_a_database_that_stays_open_elsewhere_is_told(open_shop: Open, listener: Listener) -> None:
    shop = open_shop()
    shop.run("tags")
    with reader(shop.file, seconds=60):
        operation = Operation(
            publishes=False, patience=timedelta(0), notifications=Notifications(webhook=f"{listener.url}/told")
        )
        assert 75 == shop.run("tags", operation=operation).code

    assert 75 == report(shop)["exit_code"]
    assert "warehouse_read.duckdb" in listener.told[0][1]["text"]


def test_the_report_of_a_run_says_what_was_read_at_what_cost_and_what_proves_it(open_shop: Open) -> None:
    shop = open_shop(orders=130)
    shop.run("orders", "tags")
    shop.account.touch("orders", next(iter(shop.account.tables["orders"])), reference="Other")
    shop.run("orders", "tags")
    told = report(shop)
    orders = {row["collection"]: row for row in told["collections"]}["orders"]
    stored = dict(
        zip(
            ("mark_after", "merged", "statuses", "peak_requests"),
            shop.sql(
                "select mark_after, merged, statuses, peak_requests from picqer._picqer_runs "
                f"where run = '{told['run']}' and collection = 'orders'"
            )[0],
            strict=True,
        )
    )

    assert (0, str(shop.home), "picqer") == (told["exit_code"], told["home"], told["dataset"])
    assert "lifecycle" == orders["strategy"]
    assert orders["mark_before"]
    assert orders["mark_before"] <= orders["mark_after"] == stored["mark_after"]
    assert orders["requests"] == int(orders["statuses"].removeprefix("200 x ")) > 0
    assert orders["merged"] == stored["merged"] <= orders["rows"]
    assert orders["is_certified"]
    assert told["requests"] >= told["peak_requests"] == stored["peak_requests"] > 0
    assert datetime.fromisoformat(told["began_at"]) < datetime.fromisoformat(told["ended_at"])
