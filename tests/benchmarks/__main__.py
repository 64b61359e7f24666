"""Measures everything and writes `docs/performance.md`: `python -m tests.benchmarks`. It takes half an hour."""

from __future__ import annotations

import inspect
import os
import platform
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks import aged, growth, limit_edge, quiet, rest_api

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
TITLE = """# Performance

Measured by `python -m tests.benchmarks` on {cores} cores on {day}, Python {python}, against the sandbox on the same
machine. Ratios compare runs side by side; seconds and MiB are of this machine.
"""
SECTIONS: dict[str, Callable[[], Iterator[str]]] = {
    "At the edge of the rate limit": limit_edge.lines,
    "Against twenty lines of dlt": rest_api.lines,
    "A quiet hour": quiet.lines,
    "A growing shop": growth.lines,
    "After six years": aged.lines,
}


def page() -> Iterator[str]:
    """The page, part by part."""
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    yield TITLE.format(cores=os.cpu_count(), day=day, python=platform.python_version())
    for title, lines in SECTIONS.items():
        about, command, *more = (inspect.getdoc(sys.modules[lines.__module__]) or "").split("\n\n")
        table = []
        for line in lines():
            print(line, file=sys.stderr, flush=True)
            table.append(line)
        yield "\n\n".join([f"## {title}", about, f"`{command.strip()}`", *more, "\n".join(table)]) + "\n"


if __name__ == "__main__":
    PAGE.write_text("\n".join(page()), encoding="utf-8")
