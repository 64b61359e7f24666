"""Cases F8 to F12: nothing secret goes anywhere but to Picqer."""

from __future__ import annotations

import gzip
import json
import re
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from picqer.sandbox import Account, Redirect, Sandbox, Status
from tests.command import PICQER, at, command, environment
from tests.faults.catalogue import fault
from tests.faults.conftest import KEY, Open
from tests.leaks import leaks, leaks_in_files

pytestmark = pytest.mark.slow


def _received(connection: socket.socket) -> bytes:
    """A request with its body, which is answered."""
    came = b""
    while True:
        came += connection.recv(1 << 16)
        head, _, body = came.partition(b"\r\n\r\n")
        length = re.search(rb"content-length: *(\d+)", head, flags=re.IGNORECASE)
        if not came or (b"\r\n\r\n" in came and len(body) >= int(length[1] if length else 0)):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            return came


@contextmanager
def elsewhere() -> Iterator[tuple[str, list[bytes]]]:
    """Another host, and what came there."""
    came: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    came.append(_received(connection))

        threading.Thread(target=listen, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/", came


@fault("F8", "not followed: exit 78 names its target, the other server received nothing, no row is lost")
def test_f8_a_redirect(open_shop: Open) -> None:
    shop = open_shop()
    shop.run("tags")
    with elsewhere() as (url, came):
        shop.server.faults.add("tags", Redirect(f"{url}?key={KEY}"), times=None)
        ended = shop.run("tags")

    assert (78, []) == (ended.code, came)
    assert f"redirects to {url}?key=[secret]" in ended.message
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")


@fault("F11", "DEBUG logs, traceback, report, webhook, database and all other files do not contain it")
@pytest.mark.parametrize(
    "arguments", [("load", "tags", "suppliers"), ("--debug", "load", "suppliers")], ids=["ends", "dies"]
)
def test_f11_the_key_in_any_output(arguments: tuple[str, ...], tmp_path: Path) -> None:
    """Also when Picqer itself says it, in a message that is repeated to the user."""
    said = json.dumps({"error": True, "error_code": 3, "error_message": f"key {KEY} is wrong"})
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server, elsewhere() as (url, came):
        server.faults.add("suppliers", Status(422, said), times=None)
        settings = {"RUNTIME__LOG_LEVEL": "DEBUG", **at(server, KEY)}
        if "--debug" in arguments:
            settings["DESTINATION__DUCKDB__CREDENTIALS"] = f"no/{KEY.replace('/', '')}/folder.duckdb"
        done = command(tmp_path, *arguments, SOURCES__PICQER__WEBHOOK=url, **settings)

    assert done.returncode
    assert [] == leaks((done.stdout + done.stderr).encode(), "the output")
    assert [] == [line for message in came for line in leaks(message, "the message")]


@fault("F11", "nor does dlt's trace of a run that ends in its first step, with the key from a file or not")
def test_f11_a_run_that_ends_before_anything_is_loaded(tmp_path: Path) -> None:
    """Values of settings stand in its `trace.pickle` until a later step of the run writes that file anew."""
    secrets = tmp_path / "kept" / ".dlt" / "secrets.toml"
    secrets.parent.mkdir(parents=True)
    secrets.write_text(f'[sources.picqer]\napi_key = "{KEY}"\n', encoding="utf-8")
    secrets.chmod(0o600)
    with Sandbox(Account(orders=5), keys={}) as server:
        settings = at(server, KEY)
        given = command(tmp_path, "load", "--home", str(tmp_path / "given"), **settings)
        del settings["SOURCES__PICQER__API_KEY"]
        kept = command(tmp_path, "load", "--home", str(tmp_path / "kept"), **settings)

    assert (77, 77) == (given.returncode, kept.returncode)
    assert 2 == len([*tmp_path.rglob("trace.pickle")])
    assert [] == leaks_in_files(tmp_path)


@fault("F11", "nor does an error sent to Sentry, which receives no local variables either")
def test_f11_an_error_that_goes_to_sentry(tmp_path: Path) -> None:
    said = json.dumps({"error": True, "error_code": 3, "error_message": f"key {KEY} is wrong"})
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server, elsewhere() as (url, came):
        server.faults.add("suppliers", Status(422, said), times=None)
        settings = {
            "RUNTIME__SENTRY_DSN": url.replace("//", "//public@") + "1",
            **at(server, KEY),
        }
        program = [*PICQER, "load", "tags", "suppliers"]  # an interpreter of its own: Sentry sends when it exits
        subprocess.run(program, check=False, cwd=tmp_path, env=environment(tmp_path, settings), capture_output=True)
    sent = [gzip.decompress(message.partition(b"\r\n\r\n")[2]) for message in came if b"gzip" in message]

    assert any(b"suppliers: Picqer answered 422: key [secret] is wrong" in event for event in sent)
    assert [] == [line for event in sent for line in leaks(event, "an event")]
    assert [] == [event for event in sent if b'"vars"' in event]


def test_a_log_line_is_an_object_for_programs(tmp_path: Path) -> None:
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server:
        done = command(tmp_path, "load", "tags", "--log-format", "json", **at(server, KEY))
    lines = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    last = next(line for line in reversed(lines) if line["logger"] == "picqer.load.invocation")

    assert 0 == done.returncode, done.stderr
    assert {"at", "level", "logger", "message"} <= last.keys()
    rows = len(server.account.tables["tags"])
    assert (0, "picqer", rows) == (last["exit_code"], last["dataset"], last["rows"])
    others = [line for line in done.stderr.splitlines() if not line.startswith("{")]
    assert [] == [line for line in others if "A new database is made" not in line]


@fault("F12", "a warning with the chmod line; with strict = true exit 78 before the first request")
def test_f12_secrets_that_others_can_read(tmp_path: Path) -> None:
    secrets = tmp_path / ".dlt" / "secrets.toml"
    secrets.parent.mkdir()
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server:
        secrets.write_text(f'[sources.picqer]\napi_key = "{KEY}"\nbase_url = "{server.base_url}"\n', encoding="utf-8")
        secrets.chmod(0o644)
        warned = command(tmp_path, "load", "tags")
        asked = len(server.seen)
        refused = command(tmp_path, "load", "tags", SOURCES__PICQER__STRICT="true")
        assert asked == len(server.seen)
        secrets.chmod(0o600)
        quiet = command(tmp_path, "load", "tags", SOURCES__PICQER__STRICT="true")

    assert (0, 78, 0) == (warned.returncode, refused.returncode, quiet.returncode)
    assert f"chmod 600 {secrets}" in warned.stderr
    assert f"chmod 600 {secrets}" in refused.stderr
    assert "chmod" not in quiet.stderr
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [] == [str(path) for path in written if stat.S_IMODE(path.stat().st_mode) & 0o077]


def test_other_settings_may_be_read_by_others_as_long_as_no_key_is_among_them(tmp_path: Path) -> None:
    config = tmp_path / ".dlt" / "config.toml"
    config.parent.mkdir()
    with Sandbox(Account(orders=5), keys={KEY: "full"}) as server:
        settings = f'[sources.picqer]\nbase_url = "{server.base_url}"\nstrict = true\n'
        config.write_text(settings, encoding="utf-8")
        config.chmod(0o644)
        allowed = command(tmp_path, "load", "tags", SOURCES__PICQER__API_KEY=KEY)
        config.write_text(f'{settings}api_key = "{KEY}"\n', encoding="utf-8")
        refused = command(tmp_path, "load", "tags")

    assert (0, 78) == (allowed.returncode, refused.returncode)
    assert "chmod" not in allowed.stderr
    assert f"chmod 600 {config}" in refused.stderr


@fault("F11", "nor do they contain the secrets of a destination, a webhook or a proxy")
def test_f11_other_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = tmp_path / ".dlt" / "secrets.toml"
    secrets.parent.mkdir()
    secrets.write_text(
        '[sources.picqer]\nwebhook = "https://hooks.example.com/services/T0/B1/verysecret"\n'
        'proxy = "http://me:hush-hush@proxy:3128"\n[destination.postgres.credentials]\npassword = "open sesame"\n',
        encoding="utf-8",
    )
    monkeypatch.setenv("DLT_PROJECT_DIR", str(tmp_path))
    monkeypatch.setenv("DESTINATION__SNOWFLAKE__CREDENTIALS__PRIVATE_KEY", "a private key")
    monkeypatch.chdir(tmp_path)
    look = (
        "from picqer.cli.outputs import guard, hide; from picqer.load.config.settings import Configured; guard(); "
        "hide(*Configured().secrets()); "
        "print('GET /services/T0/B1/verysecret', 'http://me:hush-hush@proxy:3128', 'open sesame', 'a private key')"
    )
    said = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True).stdout

    assert "GET [secret] [secret] [secret] [secret]\n" == said
