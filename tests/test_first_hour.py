"""The first hour of a new user: from a key to data, and every way in which that goes wrong."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Sandbox
from tests.command import KEY, PICQER, Picqer, at, environment
from tests.template import furnish


@pytest.mark.slow
def test_from_a_key_to_data(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """setup, check, plan, load, status: each says what happened and what comes next; one request tries the key."""
    setup = picqer("setup", answers=f"{sandbox.base_url}\n{KEY}\nme@example.com\n")
    assert 0 == setup.returncode, setup.stderr
    assert 1 == len(sandbox.seen)
    assert KEY not in setup.stdout + setup.stderr
    secrets = tmp_path / ".dlt" / "secrets.toml"
    assert 0o600 == stat.S_IMODE(secrets.stat().st_mode)
    assert KEY in secrets.read_text()
    assert KEY not in (tmp_path / ".dlt" / "config.toml").read_text()
    assert "picqer load --plan" in setup.stdout

    check = picqer("check")
    assert (0, True) == (check.returncode, "42 of 42 collections" in check.stdout), check.stderr
    plan = picqer("load", "--plan")
    assert (0, True) == (plan.returncode, "nothing was loaded" in plan.stdout), plan.stderr
    assert 1 == picqer("status").returncode
    assert [] == list(tmp_path.glob("*.duckdb"))
    load = picqer("load")
    assert 0 == load.returncode, load.stderr
    assert f"home {tmp_path}" in load.stdout
    status = picqer("status", "--json")
    assert 0 == status.returncode, status.stderr
    fresh = json.loads(status.stdout)
    assert (True, str(tmp_path)) == (fresh["is_fresh"], fresh["home"])
    assert 42 == sum(one["read_at"] is not None for one in fresh["collections"])
    assert all("(me@example.com)" in str(seen.user_agent) for seen in sandbox.seen)
    assert {"GET"} == {seen.method for seen in sandbox.seen}


def test_setup_keeps_what_stands_in_the_files(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """Comments, other sections, line ends of Windows; settings from options and environment, nothing is asked."""
    folder = tmp_path / ".dlt"
    folder.mkdir()
    (folder / "config.toml").write_bytes(b"# ours\r\n[sources.picqer]\r\nlimit_share = 0.5\r\n[runtime]\r\nx = 1\r\n")
    (folder / "secrets.toml").write_text('[sources.picqer]\naccount = "acme"\napi_key = "paste-it-here"\n')
    done = picqer(
        "setup", "--account", sandbox.base_url, "--contact", "me@example.com", SOURCES__PICQER__API_KEY=f"{KEY}\r"
    )
    config = (folder / "config.toml").read_text()

    assert 0 == done.returncode, done.stderr
    assert all(part in config for part in ("# ours", "limit_share = 0.5", "[runtime]", "me@example.com"))
    assert f'[sources.picqer]\napi_key = "{KEY}"\n' == (folder / "secrets.toml").read_text()
    furnish(tmp_path)
    assert 0 == picqer("load", "tags").returncode


@pytest.mark.parametrize(
    ("answers", "code", "named"),
    [
        ("{url}\nwrong\n\n", 77, "Settings > API Keys"),
        ("acme.evil.com\nkey\n\n", 78, "account"),
        ("http://192.0.2.1/api/v1/\nkey\n\n", 78, "only for a stand-in on this machine"),
        ("\n\n\n", 78, "account"),
        pytest.param("http://127.0.0.1:9/api/v1/\nkey\n\n", 75, "proxy", marks=pytest.mark.slow),
    ],
)
def test_setup_writes_nothing_that_does_not_work(
    answers: str, code: int, named: str, picqer: Picqer, sandbox: Sandbox, tmp_path: Path
) -> None:
    """One sentence with the fix and the exit code of its meaning; no file is left."""
    done = picqer("setup", answers=answers.format(url=sandbox.base_url))

    assert code == done.returncode, done.stderr
    assert named in done.stderr
    assert "Traceback" not in done.stderr
    assert 1 == len(done.stderr.strip().splitlines())
    assert [] == list((tmp_path / ".dlt").glob("*.toml"))


def test_lines_that_end_as_on_windows_are_read(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """A file saved by an editor there, with a byte order mark, is named; without one it is just read."""
    text = f'[sources.picqer]\r\napi_key = "{KEY}"\r\nbase_url = "{sandbox.base_url}"\r\n'.encode()
    (tmp_path / ".dlt").mkdir()
    (tmp_path / ".dlt" / "secrets.toml").write_bytes(text)
    furnish(tmp_path)
    assert 0 == picqer("load", "tags").returncode
    (tmp_path / ".dlt" / "secrets.toml").write_bytes(b"\xef\xbb\xbf" + text)
    marked = picqer("load", "tags")

    assert 78 == marked.returncode
    assert "byte order mark" in marked.stderr


@pytest.mark.parametrize("name", ["acount", "apikey", "privacy.dorp"])
def test_a_setting_that_nobody_knows_is_named(name: str, picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """It would be ignored without a word."""
    (tmp_path / ".dlt").mkdir()
    (tmp_path / ".dlt" / "config.toml").write_text(f'[sources.picqer]\n{name} = "acme"\n')
    done = picqer("load", **at(sandbox))

    assert 78 == done.returncode
    assert f"sources.picqer.{name}" in done.stderr
    assert [] == sandbox.seen


@pytest.mark.slow
def test_one_of_several_accounts_is_chosen(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """By its name; it shares what it does not set itself, and has a dataset of its own."""
    sandbox.keys = {"key-of-shop": "full", "key-of-outlet": {"products", "tags"}}
    (tmp_path / ".dlt").mkdir()
    (tmp_path / ".dlt" / "secrets.toml").write_text(
        f'[sources.picqer]\nbase_url = "{sandbox.base_url}"\n'
        '[sources.picqer.accounts.shop]\napi_key = "key-of-shop"\ncontact = "shop@example.com"\n'
        '[sources.picqer.accounts.outlet]\napi_key = "key-of-outlet"\n'
    )
    done = [picqer("load", "tags", "--account", name) for name in ("shop", "outlet")]
    nobody = picqer("load", "tags")

    assert [0, 0, 78] == [one.returncode for one in (*done, nobody)]
    assert ["key-of-shop", "key-of-outlet"] == [seen.key for seen in sandbox.seen]
    assert ["shop@example.com" in str(seen.user_agent) for seen in sandbox.seen] == [True, False]
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as connection:
        for dataset in ("picqer_shop", "picqer_outlet_live"):
            assert connection.execute(f"select count(*) > 5 from {dataset}.tags").fetchall() == [(True,)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes where it may not")
def test_a_folder_that_may_not_be_written_is_named(picqer: Picqer, tmp_path: Path) -> None:
    """With the option that chooses another."""
    tmp_path.chmod(0o500)
    done = picqer("load")
    tmp_path.chmod(0o700)

    assert 78 == done.returncode
    assert "--home" in done.stderr


def test_a_traceback_is_shown_to_who_asks(picqer: Picqer) -> None:
    """Only with --debug."""
    assert "Traceback" in picqer("--debug", "load").stderr


@pytest.mark.slow
def test_a_full_disk_is_named(tmp_path: Path, sandbox: Sandbox) -> None:
    """Exit 74: the process may write no file longer than a megabyte; the next run, which may, brings everything."""
    limited = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY)); "
        "from picqer.cli import main; main()"
    )
    command = {"cwd": tmp_path, "env": environment(tmp_path, at(sandbox)), "capture_output": True, "text": True}
    full = subprocess.run([sys.executable, "-c", limited, "load"], check=False, timeout=300, **command)
    free = subprocess.run([*PICQER, "load"], check=False, timeout=300, **command)

    assert 74 == full.returncode, full.stderr
    assert "Traceback" not in full.stderr
    assert 0 == free.returncode, free.stderr
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as connection:
        ((held,),) = connection.execute("select count(*) from picqer.orders").fetchall()
    assert len(sandbox.account.tables["orders"]) == held
