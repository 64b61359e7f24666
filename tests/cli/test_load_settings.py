"""Settings and options of `picqer load` that are read, and those that are refused before the first request."""

from __future__ import annotations

from pathlib import Path

import pytest

from picqer.sandbox import Sandbox
from tests.command import Picqer, at
from tests.faults.catalogue import fault
from tests.template import furnish


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
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__ROTATION": "250"}, "gone: set verify_within"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__RING": "20"}, "gone: set verify_within"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__VERIFY_WITHIN": "0"}, "sources.picqer.verify_within"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__VERIFY_WITHIN__ORDER": "1d"}, "verify_within.order "),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__VERIFY_WITHIN__TAGS": "soon"}, "verify_within"),
        ({"SOURCES__PICQER__ACCOUNT": "acme", "SOURCES__PICQER__VERIFY_SHARE": "0"}, "sources.picqer.verify_share"),
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


@pytest.mark.parametrize(
    ("file", "content", "named"),
    [
        ("secrets.toml", b"[sources.picqer\n", "not valid TOML"),
        ("secrets.toml", b'[sources.picqer]\napi_key = "half', "not valid TOML"),
        ("config.toml", b"[sources.picqer]\nlimit_share = 0,5\n", "not valid TOML"),
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
