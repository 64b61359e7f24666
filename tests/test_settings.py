"""Settings as people write them, and what the command says of those that it cannot use."""

from __future__ import annotations

from pathlib import Path

import pytest

from picqer.sandbox import Sandbox
from tests.command import Picqer, at


@pytest.mark.parametrize(
    "line", ["sources = 5", "[sources]\npicqer = 5", "[[sources.picqer]]", "[sources.picqer]\nevery = '1h'"]
)
def test_something_else_where_settings_should_be_is_named(picqer: Picqer, tmp_path: Path, line: str) -> None:
    """With the file that it stands in."""
    config = tmp_path / ".dlt" / "config.toml"
    config.parent.mkdir()
    config.write_text(line, encoding="utf-8")
    done = picqer("load", SOURCES__PICQER__API_KEY="key", SOURCES__PICQER__ACCOUNT="acme")

    assert 78 == done.returncode
    assert f"In {config}" in done.stderr


@pytest.mark.slow
def test_an_account_without_settings_is_no_account(picqer: Picqer, sandbox: Sandbox, tmp_path: Path) -> None:
    """A misspelt one would load what all accounts share into a dataset of its own."""
    config = tmp_path / ".dlt" / "config.toml"
    config.parent.mkdir()
    config.write_text("[sources.picqer.accounts.shop]\nverify_share = 0.5\n", encoding="utf-8")
    done = picqer("load", "tags", "--account", "shpo", **at(sandbox))
    right = picqer("load", "tags", "--account", "shop", **at(sandbox))

    assert (78, 0) == (done.returncode, right.returncode), right.stderr
    assert "only shop" in done.stderr


@pytest.mark.usefixtures("furnished")
@pytest.mark.slow
def test_a_cadence_may_be_set_in_the_environment(picqer: Picqer, sandbox: Sandbox) -> None:
    """With the name in docs/configuration.md."""
    daily = at(sandbox) | {"SOURCES__PICQER__EVERY__TAGS": "1d"}
    picqer("load", "tags", "suppliers", **daily)
    again = picqer("load", **daily)
    rows = {line.split()[0]: line for line in again.stdout.splitlines() if line.startswith(("tags ", "suppliers "))}

    assert 0 == again.returncode, again.stderr
    assert "not due" in rows["tags"]
    assert "complete" in rows["suppliers"]
