"""The documentation says what the code does."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest
import yaml

from docs.generate import PAGES, generated
from docs.record import FIRST_HOUR, README, first_hour, session, with_recording
from picqer.cli import picqer
from picqer.load.config.setting_files import KNOWN
from picqer.metrics.catalog import METRICS
from picqer.sandbox import Sandbox
from picqer.source import CATALOG
from picqer.source.records.privacy import presets
from picqer.source.schema import Type
from tests.command import at, environment
from tests.faults.catalogue import FAULTS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
TEXTS = [*(ROOT / f"{name}.md" for name in ("README", "README.nl", "CONTRIBUTING", "SECURITY", "CHANGELOG")), *PAGES]
LONGEST = 250
"""Lines of README: what a newcomer reads."""
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
of_each_text = pytest.mark.parametrize("page", TEXTS, ids=lambda page: page.name)


def read(page: Path) -> str:
    """The text of a page."""
    return page.read_text(encoding="utf-8")


def prose(page: Path) -> str:
    """The text of a page without its code blocks."""
    return BLOCK.sub("", read(page))


def blocks(page: Path, *languages: str) -> Iterator[str]:
    """The code blocks of a page in these languages."""
    return (code for language, code in BLOCK.findall(read(page)) if language in languages)


def anchors(page: Path) -> list[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]


def command_lines(page: Path) -> Iterator[list[str]]:
    """The words after `picqer` in each command line of a page, in code blocks and in code within sentences."""
    codes = [*blocks(page, ""), *re.findall(r"`([^`]+)`", prose(page))]
    for code in codes:
        for line in re.findall(r"(?:^|[\s/])(?<!from )picqer ([^|;&#>\n]+)", code):
            yield line.split()


def unknown(words: list[str], group: click.Group = picqer) -> list[str]:
    """The commands and options in a command line that do not exist."""
    context = click.Context(group)
    name = group.list_commands(context)[0] if words[0] == "NAME" else words[0]
    command = group.get_command(context, name) if name.isidentifier() else group
    if isinstance(command, click.Group) and command is not group and len(words) > 1:
        return unknown(words[1:], command)
    if command is None:
        return [name]
    options = {option for one in command.params for option in one.opts} | {"--help"}
    return [word for word in words if word.startswith("--") and word not in options]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_generated_parts_are_current(page: Path) -> None:
    """Otherwise run `python -m docs.generate`."""
    assert generated(read(page)) == read(page)


@pytest.mark.slow
def test_the_session_in_readme_is_a_real_one(tmp_path: Path) -> None:
    """Otherwise run `python docs/record.py`."""
    loaded, answer = session(tmp_path)

    assert answer in read(README)
    assert "Loaded into demo.duckdb, dataset picqer; home" in loaded


@pytest.mark.slow
def test_the_first_hour_is_a_real_one(tmp_path: Path) -> None:
    """Otherwise run `python docs/record.py`."""
    text = read(FIRST_HOUR)

    assert with_recording("first hour", first_hour(tmp_path), text) == text


def test_readme_is_short_and_links_every_page() -> None:
    """A newcomer reads it in a few minutes and finds everything from there."""
    text = read(README)

    assert len(text.splitlines()) <= LONGEST
    assert [] == [page.name for page in PAGES if f"(docs/{page.name})" not in text]


@of_each_text
def test_every_link_leads_somewhere(page: Path) -> None:
    """To a file of this project, and to a heading in it."""
    links = re.findall(r"\]\(([^)\s]+)\)", prose(page))
    inside = [link.partition("#") for link in links if not link.startswith("https://")]
    targets = [((page.parent / path).resolve() if path else page, anchor) for path, _, anchor in inside]

    assert [] == [str(file) for file, _ in targets if not (file.exists() and file.is_relative_to(ROOT))]
    assert [] == [f"{file.name}#{anchor}" for file, anchor in targets if anchor and anchor not in anchors(file)]


@of_each_text
def test_no_heading_comes_twice(page: Path) -> None:
    """A link could not name the second one. The changelog repeats its own by its form."""
    found = anchors(page)

    assert page.name == "CHANGELOG.md" or sorted({*found}) == sorted(found)


@of_each_text
def test_every_command_exists(page: Path) -> None:
    """With its options."""
    assert [] == [(line, wrong) for line in command_lines(page) if (wrong := unknown(line))]


def test_command_lines_are_found() -> None:
    """So that the test above tests something."""
    lines = [line for page in TEXTS for line in command_lines(page)]

    assert ["load", "--plan"] in lines
    assert {*picqer.commands} <= {words[0] for words in lines}
    assert ["nothing"] == unknown(["nothing"])
    assert ["--nothing"] == unknown(["load", "--nothing"])
    assert ["--nothing"] == unknown(["metric", "dead_stock", "--nothing"])


def test_every_name_that_python_examples_import_exists() -> None:
    """Also in the table of the public names."""
    trees = [ast.parse(code) for page in TEXTS for code in blocks(page, "python")]
    imported = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    names = {(str(node.module), alias.name) for node in imported for alias in node.names}
    ours = {(module, name) for module, name in names if module.partition(".")[0] == "picqer"}

    assert ours
    assert [] == [name for module, name in ours if not hasattr(import_module(module), name)]
    public = {*import_module("picqer").__all__}
    assert public == {*re.findall(r"^\| `(\w+)` \|", read(DOCS / "python.md"), re.MULTILINE)}


@pytest.mark.slow
def test_the_python_examples_run(sandbox: Sandbox, tmp_path: Path) -> None:
    """One after the other, as a reader would run them."""
    code = "\n".join(blocks(DOCS / "python.md", "python")).replace("/srv/picqer", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment(tmp_path, at(sandbox) | {"DLT_DATA_DIR": str(tmp_path)}),  # root has one folder for all
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )

    assert 0 == done.returncode, done.stderr
    assert done.stdout.startswith("0 \n")


def test_everything_is_named() -> None:
    """A new collection, command, setting, metric or preset cannot be forgotten."""
    tables, settings = read(DOCS / "tables.md"), read(DOCS / "configuration.md")
    names_of_settings = {*KNOWN, "every.NAME"} - {"every"}

    assert [] == [collection.name for collection in CATALOG if f"| [`{collection.name}`]" not in tables]
    assert [] == [name for name in picqer.commands if f"## picqer {name}\n" not in read(DOCS / "commands.md")]
    assert [] == [name for name in names_of_settings if f"| `sources.picqer.{name}` |" not in settings]
    assert [] == [name for name in METRICS if f"### `{name}`\n" not in read(DOCS / "metrics.md")]
    assert [] == [name for name in presets() if f"| `{name}` |" not in read(DOCS / "privacy.md")]


def test_what_is_counted_is_right() -> None:
    """Numbers in sentences."""
    readme = read(README)

    assert f"All {len(CATALOG)} collections" in readme
    assert f"{len(METRICS)} metrics" in readme
    for page in (README, DOCS / "faults.md", DOCS / "operations.md", ROOT / "SECURITY.md"):
        assert f"{len(FAULTS)} faults" in read(page)


def test_every_exit_code_is_explained() -> None:
    """In Dutch those that people see."""
    english = re.findall(r"^\| (\d+) \|", read(DOCS / "operations.md"), re.MULTILINE)
    dutch = re.findall(r"^\| (\d+) \|", read(ROOT / "README.nl.md"), re.MULTILINE)

    assert ["0", "1", "2", "65", "70", "74", "75", "77", "78"] == english
    assert ["0", "65", "74", "75", "77", "78"] == dutch


def test_every_column_has_a_known_type_and_a_description() -> None:
    """In one line, as sentences."""
    entries = yaml.safe_load(read(ROOT / "pipelines" / "picqer" / "source" / "schema.yaml"))
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
    text = read(ROOT / "CHANGELOG.md")

    assert "## [Unreleased]" in text
    assert set(re.findall(r"^### (\w+)$", text, re.MULTILINE)) <= {
        "Security",
        "Removed",
        "Deprecated",
        "Added",
        "Changed",
        "Fixed",
    }
