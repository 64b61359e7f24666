"""The documentation says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from docs.generate import README, generated
from docs.record import first_hour, readme_with, session
from picqer.cli import picqer
from picqer.source import CATALOG
from picqer.source.schema import Type

ROOT = Path(__file__).parents[1]


def test_the_generated_parts_of_readme_are_current() -> None:
    """Otherwise run `python -m docs.generate`."""
    text = README.read_text(encoding="utf-8")

    assert generated(text) == text


@pytest.mark.slow
def test_the_session_in_readme_is_a_real_one(tmp_path: Path) -> None:
    """Otherwise run `python docs/record.py`."""
    text = README.read_text(encoding="utf-8")
    loaded, answer = session(tmp_path)

    assert answer in text
    assert "Loaded into demo.duckdb, dataset picqer; home" in loaded


@pytest.mark.slow
def test_the_first_hour_in_readme_is_a_real_one(tmp_path: Path) -> None:
    """Otherwise run `python docs/record.py`."""
    text = README.read_text(encoding="utf-8")

    assert readme_with("first hour", first_hour(tmp_path), text) == text


def test_every_command_that_a_page_names_exists() -> None:
    """In both languages, with its options."""
    for name in ("README.md", "README.nl.md", "SECURITY.md"):
        for command, option in re.findall(r"picqer (\w+)(?: (--[\w-]+))?", (ROOT / name).read_text(encoding="utf-8")):
            if command in picqer.commands and option:
                assert option in {each for one in picqer.commands[command].params for each in one.opts}, (name, command)
    for code in ("65", "74", "75", "77", "78"):
        assert f"| {code} |" in (ROOT / "README.nl.md").read_text(encoding="utf-8")


def test_readme_names_every_collection_and_command() -> None:
    """A new one cannot be forgotten."""
    text = README.read_text(encoding="utf-8")

    assert [] == [collection.name for collection in CATALOG if f"| `{collection.name}` |" not in text]
    assert [] == [name for name in picqer.commands if f"Usage: picqer {name}" not in text]
    assert f"All {len(CATALOG)} collections" in text


def test_every_column_has_a_known_type_and_a_description() -> None:
    """In one line, as sentences."""
    entries = yaml.safe_load((ROOT / "pipelines" / "picqer" / "source" / "schema.yaml").read_text(encoding="utf-8"))
    kinds = set(Type.__args__)

    def wrong(name: str, entry: dict[str, object]) -> list[str]:
        columns: dict[str, str] = entry.get("columns", {})  # type: ignore[assignment]
        children: dict[str, dict[str, object]] = entry.get("children", {})  # type: ignore[assignment]
        bad = [
            f"{name}.{column}"
            for column, text in columns.items()
            if text.split(" ")[0] not in kinds or not re.fullmatch(r"\w+ .+\.", text)
        ]
        return bad + [line for child, inner in children.items() for line in wrong(f"{name}.{child}", inner)]

    assert [] == [line for name, entry in entries.items() for line in wrong(name, entry)]


def test_the_changelog_follows_its_form() -> None:
    """Keep a Changelog, newest first."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert "## [Unreleased]" in text
    assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) <= {
        "Security",
        "Removed",
        "Deprecated",
        "Added",
        "Changed",
        "Fixed",
    }
