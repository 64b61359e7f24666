"""Group J: text of an account through a load, its logs and reports, and the commands that look at what it did."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import duckdb
import pytest

from picqer.foreign_text import visible
from picqer.sandbox import Sandbox, Status
from tests.business import edit_in_silence
from tests.command import at, command
from tests.faults.catalogue import fault
from tests.faults.conftest import Listener
from tests.faults.test_j_foreign_text import FORMULAS, NOT_FOR_A_TERMINAL, on_a_terminal
from tests.hostile import CONTROLS, MARKUP
from tests.load.conftest import loaded_home
from tests.template import furnish

pytestmark = pytest.mark.slow

SURROGATES = ["\ud800", "a\udfffb", "\udc80\ud83d"]
TEXTS = [
    *(f"a{character}b" for character in CONTROLS),
    *MARKUP,
    *FORMULAS,
    *SURROGATES,
    "\u202eabc",
    "<!channel>",
    "a&b",
]
NAMES = ("products", "warehouses", "orders", "tags")
LOST = re.compile("[\0\ud800-\udfff]")
"""What no database takes."""


def picqer(home: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """The command; what it says is text that a terminal does not obey."""
    done = command(home, *arguments, **settings)
    assert [] == NOT_FOR_A_TERMINAL.findall(done.stdout + done.stderr)
    return done


@pytest.fixture
def hostile(sandbox: Sandbox) -> Sandbox:
    """An account whose names, remarks, codes, tags and undocumented fields are such texts."""
    account = sandbox.account
    for path, field in (
        ("products", "name"),
        ("orders", "customer_remarks"),
        ("warehouses", "name"),
        ("tags", "title"),
    ):
        table = account.tables[path]
        parts = [" ".join(TEXTS[first :: len(table)]) for first in range(len(table))]
        for key, text in zip(table, parts, strict=True):
            edit_in_silence(account, path, key, **{field: text, f"undocumented {text[:40]}": text})
    return sandbox


@fault("J3", "names, remarks and undocumented fields in logs, the report of a run, `verify`, `status`: exit 0")
@pytest.mark.parametrize("log_format", ["text", "json"])
def test_j3_texts_of_records(log_format: str, tmp_path: Path, hostile: Sandbox) -> None:
    furnish(tmp_path)
    plan = picqer(tmp_path, "load", "--plan", *NAMES, **at(hostile))
    loaded = picqer(tmp_path, "load", *NAMES, "--log-format", log_format, **at(hostile))
    verified = picqer(tmp_path, "verify", *NAMES, **at(hostile))
    status = picqer(tmp_path, "status")
    status_json = picqer(tmp_path, "status", "--json")
    checked = picqer(tmp_path, "check", **at(hostile))

    assert [0] * 6 == [one.returncode for one in (plan, loaded, verified, status, status_json, checked)], loaded.stderr
    assert "values rejected" in status.stdout
    assert any(one["rejected"] for one in json.loads(status_json.stdout)["collections"])
    assert re.search("products rejected: .* name", verified.stdout)
    if log_format == "json":
        events = [json.loads(line).get("message", "") for line in loaded.stderr.splitlines()]
        assert any("new field products.undocumented" in event for event in events)
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as connection:
        held = {name for (name,) in connection.execute("select name from picqer.products").fetchall()}
        remarks = {text for (text,) in connection.execute("select customer_remarks from picqer.orders").fetchall()}
    assert {LOST.sub("", row["name"]) for row in hostile.account.tables["products"].values()} == held
    assert {LOST.sub("", row["customer_remarks"]) for row in hostile.account.tables["orders"].values()} == remarks
    code, said = on_a_terminal(tmp_path, "status")
    assert (0, []) == (code, NOT_FOR_A_TERMINAL.findall(re.sub("\x1b\\[[0-9;]*m", "", said)))
    (report,) = (tmp_path / ".dlt" / "runs").glob("*.json")
    assert [] == NOT_FOR_A_TERMINAL.findall(report.read_text("utf-8"))


MESSAGES = {
    "tags": "".join(CONTROLS[:40]),
    "suppliers": "".join(CONTROLS[40:]),
    "users": "".join(MARKUP[:5]),
    "templates": "".join(MARKUP[5:]),
    "hooks": "<!channel> <https://evil.example|x>&lt;\ud800",
}


@fault("J3", "a message of the server in logs, the report of the run, `verify`, `check` and `--plan`")
@fault("J2", "a message of the server in a webhook: no mention, no link")
@pytest.mark.parametrize("log_format", ["text", "json"])
def test_j3_messages_of_the_server(log_format: str, tmp_path: Path, sandbox: Sandbox, listener: Listener) -> None:
    furnish(tmp_path)
    for path, message in MESSAGES.items():
        sandbox.faults.add(path, Status(400, json.dumps({"error_message": message})), times=None)
    names, settings = ("vatgroups", *MESSAGES), at(sandbox) | {"SOURCES__PICQER__WEBHOOK": f"{listener.url}/told"}
    loaded = picqer(tmp_path, "load", *names, "--log-format", log_format, **settings)
    verified = picqer(tmp_path, "verify", *names, **at(sandbox))
    planned = picqer(tmp_path, "load", "--plan", *names, **at(sandbox))
    checked = picqer(tmp_path, "check", "--json", **at(sandbox))
    ((_, told),) = listener.told
    (file,) = (tmp_path / ".dlt" / "runs").glob("*.json")
    kept = {row["collection"]: row["error"] for row in json.loads(file.read_text("utf-8"))["collections"]}
    logged = loaded.stderr
    if log_format == "json":
        logged = "\n".join(json.loads(line).get("message", "") for line in loaded.stderr.splitlines())

    assert [65, 65, 0, 0] == [one.returncode for one in (loaded, verified, planned, checked)], loaded.stderr
    for path, message in MESSAGES.items():
        sent = message.replace("\0", r"\u0000").replace("\ud800", r"\ud800")
        assert sent in kept[path]
        assert [True] * 3 == [_unfolded(visible(sent)) in _unfolded(one.stdout) for one in (loaded, verified, planned)]
        assert (sent if log_format == "json" else visible(sent)) in logged
    assert [] == NOT_FOR_A_TERMINAL.findall(file.read_text("utf-8") + told["text"])
    assert [] == [sign for sign in "<>" if sign in told["text"]]
    assert "&lt;!channel&gt;" in told["text"]
    assert json.loads(checked.stdout)


@fault("J3", "the name of a warehouse in a refusal, and the number of a customer that `forget` names")
def test_j3_names_that_a_message_lists(tmp_path: Path) -> None:
    home = loaded_home(tmp_path / "home", seed=1, orders=20)
    hostile = "".join(CONTROLS[1:]) + "[red]<b>"
    with duckdb.connect(str(home / "warehouse.duckdb")) as connection:
        connection.execute("update picqer.warehouses set name = ?", [hostile])
        connection.execute("update picqer.customers set customerid = ?", [hostile])
        (idcustomer,), *_ = connection.execute("select idcustomer from picqer.customers").fetchall()
        ((idwarehouse,), *_) = connection.execute("select idwarehouse from picqer.warehouses").fetchall()
    refused = picqer(home, "report", "--warehouse", "999")
    page = picqer(home, "report", "--warehouse", str(idwarehouse), "--output", "page.html")
    forgotten = picqer(home, "forget", "--customer", str(idcustomer))

    assert (78, True) == (refused.returncode, visible(hostile) in refused.stderr)
    assert (0, []) == (page.returncode, NOT_FOR_A_TERMINAL.findall((home / "page.html").read_text("utf-8")))
    assert (0, True) == (forgotten.returncode, visible(hostile) in forgotten.stdout)


def _unfolded(text: str) -> str:
    """A text without the spaces and line ends that a table may put into it."""
    return "".join(text.split())
