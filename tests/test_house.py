"""The house keeps its directions."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PICQER = Path(__file__).parents[1] / "pipelines" / "picqer"


def imports(path: Path) -> Iterator[str]:
    """Every module that this file imports, in absolute names."""
    package = ["picqer", *path.relative_to(PICQER).parts[:-1]]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            yield ".".join([*above, *([node.module] if node.module else [])])


def importers(*modules: str) -> set[str]:
    """The files below `pipelines/picqer/` that import one of these."""
    return {
        path.relative_to(PICQER).as_posix()
        for path in PICQER.rglob("*.py")
        if any(name == module or name.startswith(f"{module}.") for name in imports(path) for module in modules)
    }


def test_only_the_client_knows_http() -> None:
    """So that no request escapes the budget."""
    assert {"source/http/client.py"} == {
        name for name in importers("requests", "urllib3", "http.client") if not name.startswith("sandbox/")
    }


def test_the_command_starts_without_dlt() -> None:
    """`picqer --help` should not wait for it, and it must not start before its home and its log format are known."""
    look = "import sys, picqer.cli.main; print(*{'dlt', 'duckdb', 'pandas', 'requests'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", look], check=True, capture_output=True, text=True)

    assert "" == done.stdout.strip()


def test_each_command_has_a_file_of_its_name() -> None:
    """In which it is defined."""
    from picqer.cli import picqer

    acts = {name: command.callback or getattr(command, "_act") for name, command in picqer.commands.items()}  # noqa: B009
    assert {name: f"picqer.cli.{name}" for name in picqer.commands} == {
        name: act.__module__ for name, act in acts.items()
    }


def test_nothing_that_loads_knows_the_command() -> None:
    """A program that calls `picqer.load` needs none."""
    assert set() == {name for name in importers("picqer.cli") if not name.startswith("cli/")}


def test_the_sandbox_knows_nothing_of_the_source() -> None:
    """A misreading of the API must not cancel itself out."""
    assert set() == {name for name in importers("picqer.source") if name.startswith("sandbox/")}


def test_only_the_way_into_dlt_knows_dlt() -> None:
    """How a list is walked, paced, shaped and understood are plain functions of what they are given."""
    into_dlt = {f"source/{name}.py" for name in ("source", "dlt_schema", "sql", "deletions")}

    assert into_dlt == {name for name in importers("dlt") if name.startswith("source/")}


def test_the_source_does_not_know_where_it_goes() -> None:
    """`load` and `cli` import it, never the other way round."""
    assert set() == {name for name in importers("picqer.load", "picqer.cli") if name.startswith("source/")}


def test_nothing_imports_a_notebook() -> None:
    """They are the last in line."""
    assert set() == importers("notebooks")


def test_metrics_know_no_database_and_nobody_who_looks() -> None:
    """They are functions from tables to tables, which other programs can use as well."""
    beyond = importers("dlt", "duckdb", "pandas", "altair", *(f"picqer.{room}" for room in ("load", "charts", "i18n")))

    assert set() == {name for name in beyond if name.startswith("metrics/")}


def test_what_is_shown_comes_from_answers_and_never_goes_back() -> None:
    """Words know nothing, figures not where they are shown, answers not how."""
    rooms = ("answers", "charts", "report", "notebook", "cli")
    after = {room: tuple(f"picqer.{later}" for later in rooms[place + 1 :]) for place, room in enumerate(rooms)}

    for room, later in after.items():
        assert set() == {name for name in importers(*later) if later and name.startswith((f"{room}/", f"{room}.py"))}
    of_words = {name for path in (PICQER / "i18n").glob("*.py") for name in imports(path)}
    assert set() == {name for name in of_words if name.startswith("picqer.") and "i18n" not in name}


def test_notebooks_hold_no_formula() -> None:
    """They ask, lay out and explain."""
    operators = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow, ast.Mod)
    found = {
        (path.name, ast.unparse(node))
        for path in (PICQER.parents[1] / "notebooks").glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.BinOp) and isinstance(node.op, operators) and path.stem != "first_look"
    }

    assert set() == found
