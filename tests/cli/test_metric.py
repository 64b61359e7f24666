"""`picqer metric` as a user starts it."""

from __future__ import annotations

from pathlib import Path

import duckdb

from tests.command import Picqer


def test_a_database_into_which_nothing_was_loaded_says_so(picqer: Picqer, tmp_path: Path) -> None:
    """As a first run with a wrong key leaves it."""
    duckdb.connect(str(tmp_path / "warehouse.duckdb")).close()
    asked = picqer("metric", "stock_value")

    assert 78 == asked.returncode
    assert "There is no dataset picqer in this database yet" in asked.stderr
