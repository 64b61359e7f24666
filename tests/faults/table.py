"""The table of fault cases with their results, read from the tests; `python -m docs.generate` writes it to a page."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.faults.catalogue import FAULTS, GROUPS

TESTS = Path(__file__).parents[1]

Proof = tuple[str, str]
"""What a test proves to happen, and where it stands."""


def fault_table() -> Iterator[str]:
    """The lines of the table, one section per kind of fault."""
    proofs = proven()
    for letter, title in GROUPS.items():
        yield from (f"## {letter}. {title}", "", "| case | fault | result | test |", "| --- | --- | --- | --- |")
        yield from (_row(number, proofs.get(number, [])) for number in FAULTS if number.startswith(letter))
        yield ""


def proven() -> Mapping[str, Sequence[Proof]]:
    """By number of a case, what its tests prove."""
    found: dict[str, list[Proof]] = defaultdict(list)
    for file in sorted(TESTS.rglob("test_*.py")):
        for number, result, name in _marked(ast.parse(file.read_text(encoding="utf-8"))):
            found[number].append((result, f"`{file.relative_to(TESTS).as_posix()}` {name.removeprefix('test_')}"))
    return found


def _marked(module: ast.Module) -> Iterator[tuple[str, str, str]]:
    for test in ast.walk(module):
        if isinstance(test, ast.FunctionDef):
            for mark in test.decorator_list:
                if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == "fault":
                    number, result = (ast.literal_eval(argument) for argument in mark.args)
                    yield number, result, test.name


def _row(number: str, proofs: Sequence[Proof]) -> str:
    results, tests = (
        ("<br>".join(dict.fromkeys(column)) for column in zip(*proofs, strict=True)) if proofs else ("", "")
    )
    return f"| {number} | {FAULTS[number]} | {results} | {tests} |"
