"""Which class a destination is, by its name."""

from __future__ import annotations

from pathlib import Path

from .duckdb_file import DUCKDB, DuckDBFile, configured_file
from .interface import Destination
from .read_only import is_there
from .refused import refuse_without_merge
from .sql_server import SqlServer

DEFAULT = DUCKDB
DEMO = "demo.duckdb"


def open_destination(name: str, dataset: str, home: Path) -> Destination:
    """The destination with a name of dlt's; `duckdb` is the file of the settings.

    Raises:
        ConfigurationError: it cannot merge, dlt does not know it, or its file or dataset cannot be used.
    """
    if name == DUCKDB:
        return DuckDBFile(configured_file(home), dataset, home)
    refuse_without_merge(name)
    return SqlServer(name, dataset, home)


def open_destination_or_demo(name: str, dataset: str, home: Path) -> Destination:
    """The destination, as `open_destination` does; the demo where only that was loaded."""
    if name == DUCKDB and not is_there(configured_file(home)) and (home / DEMO).exists():
        return open_demo(dataset, home)
    return open_destination(name, dataset, home)


def open_demo(dataset: str, home: Path) -> Destination:
    """The DuckDB file of the invented shop."""
    return DuckDBFile(home / DEMO, dataset, home)
