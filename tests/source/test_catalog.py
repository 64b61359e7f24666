"""A row of the catalog is one line, and a wrong one does not pass mypy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.catalogue import fault

ROOT = Path(__file__).parents[2]
ROWS = {
    'Lifecycle("orders", created=CREATED, open=("paused",))': "",
    'Lifecycle("orders", created=CREATED)': 'Missing named argument "open"',
    'Lifecycle("orders", created=Cursor("created"), open=())': 'Missing positional argument "after"',
    'Lifecycle("orders", created="created", open=())': 'expected "Cursor"',
    'Snapshot("tags", open=("paused",))': 'Unexpected keyword argument "open"',
    'Snapshot("tags", read="lifecycle")': 'Unexpected keyword argument "read"',
    'Incremental("receipts", open=("processing",))': 'Missing named argument "changed"',
    "[*CATALOG, Collection('tags')][0].read": '"Collection" has no attribute "read"',
}
"""A row, and what mypy says of it; nothing of a good one."""


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """What mypy says of each line."""
    file = tmp_path_factory.mktemp("rows") / "rows.py"
    lines = [
        "from picqer.source import CATALOG, Collection",
        "from picqer.source.collection import Cursor",
        "from picqer.source.catalog import CREATED",
        "from picqer.source.strategies import Incremental, Lifecycle, Snapshot",
        *ROWS,
    ]
    file.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", str(ROOT / "pyproject.toml"), str(file)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    found = [line.split(":", 3) for line in done.stdout.splitlines() if ": error:" in line]
    return {int(number): message for _, number, _, message in found}


@fault("H10", "a wrong line: mypy refuses it and says what is wrong")
@pytest.mark.slow
@pytest.mark.parametrize("place", range(len(ROWS)), ids=[*ROWS])
def test_mypy_refuses_a_wrong_row(place: int, said: dict[int, str]) -> None:
    """A lifecycle without open statuses, a cursor without its filter, an argument of another strategy."""
    expected = [*ROWS.values()][place]
    found = said.get(place + 5, "")

    assert expected in found
    assert bool(expected) == bool(found)
