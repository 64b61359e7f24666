"""The house keeps its directions."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import islice
from pathlib import Path

import pytest

PICQER = Path(__file__).parents[1] / "pipelines" / "picqer"


@cache
def tree(path: Path) -> ast.Module:
    """What a file says."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module that this file imports, in absolute names."""
    package = ["picqer", *path.relative_to(PICQER).parts[:-1]]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            yield ".".join([*above, *([node.module] if node.module else [])])


def imported_files(path: Path) -> Iterator[Path]:
    """Every file of the package that this file imports, typing imports and imports inside functions included.

    `from .folder import name` imports the module `name` of that folder where there is one, and otherwise its
    `__init__.py`. What Python runs on the way, the `__init__.py` of each package above, is not counted.
    """
    package = ["picqer", *path.relative_to(PICQER).parts[:-1]]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            wanted = [alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            module = [*above, *(node.module.split(".") if node.module else [])]
            wanted = [[*module, alias.name] for alias in node.names]
        else:
            continue
        for first, *names in wanted:
            places = (PICQER.joinpath(*names), PICQER.joinpath(*names[:-1])) if first == "picqer" else ()
            files = (file for place in places for file in (place.with_suffix(".py"), place / "__init__.py"))
            yield from islice((file for file in files if file.exists()), 1)


def graph(folder: Path) -> dict[str, set[str]]:
    """What lies directly in a folder, modules and folders, and what of that each imports.

    A folder imports what any module in it imports. Every cycle of modules is a cycle of one of these graphs: of the
    innermost folder that contains all of it.
    """
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*.py"):
        inside = (file for file in imported_files(path) if file.is_relative_to(folder))
        found.setdefault(_within(folder, path), set()).update(_within(folder, file) for file in inside)
    return {name: others - {name} for name, others in found.items()}


def _within(folder: Path, path: Path) -> str:
    return path.relative_to(folder).parts[0]


def cycle(imported: dict[str, set[str]]) -> str:
    """One cycle of imports, as `a -> b -> a`; empty without one."""
    try:
        TopologicalSorter(imported).prepare()
    except CycleError as error:
        return " -> ".join(reversed(error.args[1]))
    return ""


def importers(*modules: str) -> set[str]:
    """The files below `pipelines/picqer/` that import one of these."""
    return {
        path.relative_to(PICQER).as_posix()
        for path in PICQER.rglob("*.py")
        if any(name == module or name.startswith(f"{module}.") for name in imports(path) for module in modules)
    }


def folders() -> list[str]:
    """Every folder of the package, by its path."""
    return sorted({path.parent.relative_to(PICQER.parent).as_posix() for path in PICQER.rglob("*.py")})


@pytest.mark.parametrize("folder", folders())
def test_imports_form_no_cycle(folder: str) -> None:
    """Neither between modules nor between folders, typing imports included."""
    assert "" == cycle(graph(PICQER.parent / folder))


def test_each_folder_of_the_loader_knows_only_those_below_it() -> None:
    """A run uses privacy and inspection, these the run log, that serving and recovery, these destinations."""
    layers = [{"api.py"}, {"invocation.py"}, {"run.py"}, {"privacy", "inspect"}, {"run_log"}, {"serving", "recovery"}]
    layers += [{"destinations"}, {"locking", "failures.py"}]
    imported = graph(PICQER / "load")
    for number, layer in enumerate(layers):
        above = {name for other in layers[: number + 1] for name in other} - layer
        for name in layer:
            assert set() == above & imported[name], name


def test_only_destinations_know_duckdb() -> None:
    """`Destination` says what the loader needs; no other module asks which database it is."""
    assert {"load/destinations/"} == {f"{name.rpartition('/')[0]}/" for name in importers("duckdb")}


DESTINATIONS = (
    *("duckdb", "motherduck", "ducklake", "filesystem", "postgres", "redshift", "sqlalchemy", "mysql", "mssql"),
    *("synapse", "fabric", "bigquery", "snowflake", "databricks", "clickhouse", "athena", "dremio"),
)
NAMED_ELSEWHERE = {
    "answers.py": "queries are written in DuckDB's SQL, and translated",
    "cli/load.py": "the demo accepts no --destination",
    "cli/options.py": "the default of --destination, and the choices of --dialect",
    "cli/sql.py": "the default of --dialect",
    "load/inspect/check.py": "the version of the package, for bug reports",
    "load/run_log/report.py": "the same, for the run log",
    "metrics/sql.py": "metrics are printed in many dialects of SQL",
    "source/sql.py": "statements are written in DuckDB's SQL, and translated",
}
"""Modules that contain the name of a destination, and why."""


def test_only_destinations_name_one() -> None:
    """But for dialects of SQL, and what a command accepts."""
    found = {
        path.relative_to(PICQER).as_posix()
        for path in PICQER.rglob("*.py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and node.value in DESTINATIONS
    }

    assert {*NAMED_ELSEWHERE} == {name for name in found if not name.startswith("load/destinations/")}


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
    into_dlt = {f"source/{name}.py" for name in ("source", "dlt_schema", "sql", "deletions", "readings", "rejections")}

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
        for node in ast.walk(tree(path))
        if isinstance(node, ast.BinOp) and isinstance(node.op, operators) and path.stem != "first_look"
    }

    assert set() == found


MOST_MEMBERS = 15
MOST_ARGUMENTS = 8


def members(node: ast.ClassDef) -> set[str]:
    """The public methods, fields and attributes that a class defines itself."""
    found = {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
    found |= {one.target.id for one in node.body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)}
    for inner in ast.walk(node):
        if isinstance(inner, ast.Attribute) and isinstance(inner.ctx, ast.Store):
            found |= {inner.attr} if isinstance(inner.value, ast.Name) and inner.value.id == "self" else set()
    return {name for name in found if not name.startswith("_")}


def arguments(node: ast.FunctionDef) -> list[ast.arg]:
    """What a function takes, `self` apart."""
    every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return [one for one in every if one.arg not in {"self", "cls"}]


def of_source(kind: type[ast.AST]) -> Iterator[tuple[str, ast.AST]]:
    """Every class or function of the source, with its file."""
    for path in sorted((PICQER / "source").rglob("*.py")):
        for node in ast.walk(tree(path)):
            if isinstance(node, kind):
                yield path.name, node


def test_no_class_of_the_source_knows_everything() -> None:
    """Fifteen public members at the most; what is told by settings is one dataclass."""
    sizes = {node.name: len(members(node)) for _, node in of_source(ast.ClassDef) if isinstance(node, ast.ClassDef)}

    assert {} == {name: size for name, size in sizes.items() if size > MOST_MEMBERS and name != "Settings"}


def test_no_constructor_of_the_source_takes_more_than_eight_arguments() -> None:
    """Settings are one dataclass with a field each."""
    found = {
        node.name: len(arguments(method))
        for _, node in of_source(ast.ClassDef)
        if isinstance(node, ast.ClassDef)
        for method in node.body
        if isinstance(method, ast.FunctionDef) and method.name == "__init__"
    }

    assert {} == {name: count for name, count in found.items() if count > MOST_ARGUMENTS}


def test_no_function_of_the_source_takes_a_run_and_a_collection() -> None:
    """A `Context` is both; only a run itself makes one, and dlt's resource hands them over."""
    pairs = {
        f"{file} {node.name}"
        for file, node in of_source(ast.FunctionDef)
        if isinstance(node, ast.FunctionDef)
        and {"Sync", "Strategy"} <= {ast.unparse(one.annotation) for one in arguments(node) if one.annotation}
    }

    assert {"source.py _resource", "source.py _rows"} >= pairs
