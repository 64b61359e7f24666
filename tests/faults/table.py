"""The table of all cases with their results: `python -m tests.faults.table` writes it to README.md beside this."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.faults.catalogue import FAULTS, GROUPS

TESTS = Path(__file__).parents[1]
README = Path(__file__).parent / "README.md"
HEAD = """# What may go wrong, and what becomes of it

{cases} cases of seven kinds. Each has a test of its own that scripts the fault against a server on loopback, or against
real processes, and asserts the result that is written here; after each of them everything that the run left (files,
database, output, logs at DEBUG) is searched for the key in all its forms. Where a case was judged otherwise than one
might expect, DECISIONS.md says why. This file is made by `python -m tests.faults.table` from the tests themselves.
"""

Proof = tuple[str, str]
"""What a test proves to happen, and where it stands."""


def table() -> str:
    """The whole file."""
    proofs = proven()
    lines = [HEAD.format(cases=len(FAULTS))]
    for letter, title in GROUPS.items():
        lines += [f"## {letter}. {title}", "", "| case | fault | result | test |", "| --- | --- | --- | --- |"]
        lines += [_row(number, proofs.get(number, [])) for number in FAULTS if number.startswith(letter)]
        lines.append("")
    return "\n".join(lines)


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


if __name__ == "__main__":
    README.write_text(table(), encoding="utf-8")
