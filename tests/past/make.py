"""Makes `databases.sql` again: `python -m tests.past.make COMMIT=FOLDER …`, with a checkout of each commit.

Each program loads the same shop on three days. A statement that several of their databases need stands there once.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

from picqer.sandbox import Sandbox
from picqer.source.warehouse import quoted
from tests.past.shop import first_day, second_day

DATABASES = Path(__file__).with_name("databases.sql")
"""Statements, each below a comment with the commits whose databases have it."""
COMPUTED = "dates"
NEWEST = {"_dlt_version": "inserted_at", "_dlt_pipeline_state": "version"}
"""Tables of which the newest row is enough, and what tells which it is."""
LOGGED = ("orders", "products", "tags")
"""Collections of which the run log is kept."""


def make(checkouts: dict[str, Path]) -> None:
    """Write the file."""
    found: dict[str, list[str]] = {}
    for commit, checkout in checkouts.items():
        for statement in _statements(_loaded(checkout)):
            found.setdefault(statement, []).append(commit)
    ordered = sorted(found, key=_place)
    DATABASES.write_text("".join(f"-- {' '.join(found[one])}\n{one};\n" for one in ordered), encoding="utf-8")


def _place(statement: str) -> tuple[bool, ...]:
    """Schemas before tables, tables before rows, rows before views."""
    return tuple(not statement.startswith(one) for one in ("CREATE SCHEMA", "CREATE TABLE", "INSERT"))


def _loaded(checkout: Path) -> Path:
    """The database after three days."""
    home = Path(tempfile.mkdtemp())
    shop = first_day()
    with Sandbox(shop, limit=100_000) as server:
        for event in (None, second_day, type(shop).next_day):
            if event:
                event(shop)
            _load(checkout, home, server)
    return home / "warehouse.duckdb"


def _load(checkout: Path, home: Path, server: Sandbox) -> None:
    is_flat = (checkout / "pipelines" / "__init__.py").exists()
    package, root = ("pipelines", checkout) if is_flat else ("picqer", checkout / "pipelines")
    settings = {"SOURCES__PICQER__BASE_URL": server.base_url, "SOURCES__PICQER__API_KEY": "sandbox-key"}
    subprocess.run(
        [sys.executable, "-c", f"from {package}.cli import main; main()", "load"],
        cwd=home,
        env={"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(root), **settings},
        check=True,
    )


def _statements(file: Path) -> Iterator[str]:
    with duckdb.connect(str(file), read_only=True) as connection:
        connection.execute("set TimeZone = 'UTC'")
        text = Text(connection)
        yield from ("CREATE SCHEMA picqer", "CREATE SCHEMA picqer_live")
        for name, sql in text.select("table_name, sql from duckdb_tables() where schema_name = 'picqer' order by 1"):
            yield sql.rstrip(";")
            yield from text.rows(name)
        for (sql,) in text.select("sql from duckdb_views() where not internal order by view_name"):
            yield sql.strip().rstrip(";")


class Text:
    """The rows of a database as statements, equal for databases that say the same."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._ids: dict[str, str] = {}
        loads = self.select("load_id from picqer._dlt_loads order by 1")
        self._loads = {load: f"1761840000.{number}" for number, (load,) in enumerate(loads)}

    def select(self, query: str) -> list[tuple[Any, ...]]:
        """The rows of a query, without its first word."""
        return self._connection.execute(f"select {query}").fetchall()

    def rows(self, table: str) -> Iterator[str]:
        """One statement, if the table has rows."""
        columns = [name for name, *_ in self._connection.execute(f"describe picqer.{table}").fetchall()]
        own = [f'"{name}"' for name in columns if not name.startswith("_dlt")]
        order = f"{NEWEST[table]} desc limit 1" if table in NEWEST else ", ".join(own) or "all"
        which = f"where collection in {LOGGED}" if table == "_picqer_runs" else ""
        found = self.select(f"* from picqer.{table} {which} order by {order}")
        if found and table != COMPUTED:
            filled = [place for place in range(len(columns)) if any(row[place] is not None for row in found)]
            named = ", ".join(f'"{columns[place]}"' for place in filled)
            lines = (", ".join(self._literal(table, columns[place], row[place]) for place in filled) for row in found)
            yield f"INSERT INTO picqer.{table} ({named}) VALUES\n" + ",\n".join(f"({line})" for line in lines)

    def _literal(self, table: str, column: str, value: Any) -> str:
        if value is None:
            return "NULL"
        if column in {"_dlt_id", "_dlt_root_id", "_dlt_parent_id"}:
            value = self._ids.setdefault(value, f"i{len(self._ids):x}")
        elif column in {"_dlt_load_id", "load_id"}:
            value = self._loads.get(value, value)
        elif (table, column) == ("_dlt_version", "schema"):
            value = _smaller(value)
        elif column == "home":
            value = "/srv/picqer"
        elif isinstance(value, datetime):
            value = value.date() if table.startswith("_dlt") else value.replace(microsecond=0, tzinfo=None)
        return str(value) if isinstance(value, (int, float)) else quoted(value)


def _smaller(schema: str) -> str:
    """A schema without descriptions, in the compressed form that dlt knows too."""
    plain = json.loads(schema) | {"previous_hashes": []}
    for table in plain["tables"].values():
        table.pop("description", None)
        for column in table["columns"].values():
            column.pop("description", None)
    return base64.b64encode(zlib.compress(json.dumps(plain).encode(), 9)).decode()


if __name__ == "__main__":
    make({commit: Path(folder) for commit, _, folder in (argument.partition("=") for argument in sys.argv[1:])})
