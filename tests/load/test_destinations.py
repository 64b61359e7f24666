"""Where a destination keeps its working files, and which destinations there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from picqer.load.destinations.choose import open_demo, open_destination, open_destination_or_demo
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.destinations.interface import Destination
from picqer.source import ConfigurationError


def place(destination: Destination, home: Path) -> tuple[str, str, str]:
    """The name of the pipeline, its working files and the lock."""
    folders = (Path(destination.pipeline.working_dir), destination.lock.file)
    return (destination.pipeline.pipeline_name, *(path.relative_to(home).as_posix() for path in folders))


def test_a_pipeline_of_an_earlier_version_is_found(tmp_path: Path) -> None:
    """These names never change: whoever upgrades keeps working files and lock."""
    folder = ".dlt/pipelines"
    odd = DuckDBFile(tmp_path / "my shop.v2.duckdb", "picqer_acme", tmp_path)

    assert ("picqer_warehouse_picqer", f"{folder}/picqer_warehouse_picqer", f"{folder}/warehouse.duckdb.lock") == place(
        open_destination("duckdb", "picqer", tmp_path), tmp_path
    )
    assert ("picqer_demo_picqer", f"{folder}/picqer_demo_picqer", f"{folder}/demo.duckdb.lock") == place(
        open_demo("picqer", tmp_path), tmp_path
    )
    assert ("picqer_my_shop_v2_picqer_acme", f"{folder}/my shop.v2.duckdb.lock") == place(odd, tmp_path)[::2]
    named = "picqer_postgres_picqer"
    assert (named, f"{folder}/{named}", f"{folder}/{named}.lock") == place(
        open_destination("postgres", "picqer", tmp_path), tmp_path
    )


def test_the_demo_is_opened_where_nothing_else_was_loaded(tmp_path: Path) -> None:
    """As in a notebook that is started by itself."""
    assert "warehouse.duckdb" == Path(open_destination_or_demo("duckdb", "picqer", tmp_path).where).name
    (tmp_path / "demo.duckdb").touch()
    assert "demo.duckdb" == Path(open_destination_or_demo("duckdb", "picqer", tmp_path).where).name
    assert "postgres" == open_destination_or_demo("postgres", "picqer", tmp_path).where
    (tmp_path / "warehouse.duckdb").touch()
    assert "warehouse.duckdb" == Path(open_destination_or_demo("duckdb", "picqer", tmp_path).where).name


@pytest.mark.parametrize("name", ["ducklake", "motherduck"])
def test_a_home_like_a_partition_is_refused_where_its_path_could_reach_the_data(name: str, tmp_path: Path) -> None:
    """Then dlt itself tells these to read the files of a package by their path."""
    with pytest.raises(ConfigurationError, match="title=prod"):
        open_destination(name, "picqer", tmp_path / "title=prod")


@pytest.mark.parametrize(
    ("name", "dataset", "reason"),
    [
        ("filesystem", "picqer", "filesystem cannot merge"),
        ("nowhere", "picqer", "dlt knows no destination nowhere"),
        ("duckdb", "warehouse", "have the same name"),
        ("duckdb", "Picqer", "lowercase letters"),
        ("postgres", "picqer_live", "reserved"),
    ],
)
def test_a_destination_that_cannot_be_used_is_refused(name: str, dataset: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        open_destination(name, dataset, tmp_path)
