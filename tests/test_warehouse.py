"""A loaded file opened by a program, without settings."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import duckdb
import pandas as pd
import pytest

import picqer
from picqer.load.config.settings import Operation
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.invocation import invoke
from picqer.sandbox import Account, Sandbox
from picqer.source import ConfigurationError, Settings

NAMES = ("tags", "warehouses", "products", "product_stock", "orders")


@pytest.fixture(scope="module")
def shop() -> Account:
    """A small shop."""
    return Account(seed=1, orders=20)


@pytest.fixture(scope="module")
def file(shop: Account, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file that the shop was loaded into, with its published copy."""
    home = tmp_path_factory.mktemp("home")
    destination = DuckDBFile(home / "warehouse.duckdb", "picqer", home)
    with Sandbox(shop, limit=100_000) as server:
        sync = Settings(base_url=server.base_url, api_key="sandbox-key").sync()
        assert 0 == invoke(sync, destination, Operation()).code
        sync.client.close()
    return home / "warehouse.duckdb"


@pytest.mark.slow
def test_a_query_has_the_types_of_pandas(file: Path) -> None:
    """Also where values are missing; no column of Python objects."""
    frame = picqer.open_warehouse(file).query(
        "select 1::bigint as number, true as truth, 'x' as word, 1.5::decimal(38, 9) as amount, 2.5::double as share, "
        "date '2026-01-02' as day, timestamp '2026-01-02 03:04:05' as moment "
        "union all select null, null, null, null, null, null, null order by number"
    )

    assert ["Int64", "boolean", "string", "float64", "float64", "datetime64[s]", "datetime64[us]"] == [
        str(kind) for kind in frame.dtypes
    ]
    assert [1, True, "x", 1.5, 2.5, pd.Timestamp(date(2026, 1, 2)), datetime(2026, 1, 2, 3, 4, 5)] == [*frame.iloc[0]]
    assert frame.iloc[1].isna().all()


def test_a_metric_is_that_of_the_command(file: Path) -> None:
    """With its parameters; an unknown one is refused."""
    warehouse = picqer.open_warehouse(file)
    value, earlier = (warehouse.metric("stock_value", **when) for when in ({}, {"as_of": warehouse.as_of}))

    assert len(value)
    assert value.equals(earlier)
    assert "object" not in {str(kind) for kind in value.dtypes}
    with pytest.raises(ConfigurationError, match="There is no metric stock_valeu"):
        warehouse.metric("stock_valeu")


def test_coverage_has_a_row_for_each_collection(file: Path, shop: Account) -> None:
    coverage = picqer.open_warehouse(file).coverage().set_index("collection")

    assert coverage.loc["orders", "is_readable"]
    assert len(shop.tables["orders"]) == coverage.loc["orders", "rows"]
    assert "datetime64[us]" == str(coverage.dtypes["complete_to"])


def test_the_copy_is_read_while_a_load_writes(file: Path) -> None:
    """And nothing can be written through it."""
    with duckdb.connect(str(file)):
        warehouse = picqer.open_warehouse(file)
        assert [0] != [*warehouse.query("select count(*) from picqer.orders").iloc[0]]
        with pytest.raises(duckdb.Error, match="read-only"):
            warehouse.query("create table mine (a int)")


def test_neither_a_setting_nor_a_folder_is_needed_or_made(file: Path, tmp_path: Path) -> None:
    """A process without HOME, in an empty folder."""
    program = f"import picqer; print(len(picqer.open_warehouse({str(file)!r}).metric('stock_value')) > 0)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, cwd=tmp_path, env={"PATH": ""}
    )

    assert "True" == done.stdout.strip(), done.stderr
    assert [] == [*tmp_path.iterdir()]


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"There is no database .*missing\.duckdb"):
        picqer.open_warehouse(tmp_path / "missing.duckdb")
