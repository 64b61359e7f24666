"""A user's own dlt pipeline around the source, without `picqer load`."""

from __future__ import annotations

from pathlib import Path

import dlt
import duckdb
import pytest
from dlt import Pipeline

from picqer import apply_deletions, picqer_source
from picqer.sandbox import Sandbox
from picqer.source.source import PrivacySettings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database of one's own."""
    return tmp_path / "shop.duckdb"


@pytest.fixture
def pipeline(sandbox: Sandbox, file: Path, monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    """A pipeline of one's own, with settings from the environment."""
    monkeypatch.setenv("SOURCES__PICQER__BASE_URL", sandbox.base_url)
    monkeypatch.setenv("SOURCES__PICQER__API_KEY", "sandbox-key")
    return dlt.pipeline(
        "shop", destination=dlt.destinations.duckdb(str(file)), dataset_name="picqer", pipelines_dir=str(file.parent)
    )


def test_the_source_runs_in_a_pipeline_of_ones_own(sandbox: Sandbox, pipeline: Pipeline, file: Path) -> None:
    """Some collections, merged when run again."""
    for _ in range(2):
        pipeline.run(picqer_source().with_resources("orders", "products"), loader_file_format="parquet")

    with duckdb.connect(str(file), read_only=True) as connection:
        orders, lines, products = (
            connection.execute(f"select count(*) from picqer.{table}").fetchall()[0][0]
            for table in ("orders", "orders__products", "products")
        )
    tables = sandbox.account.tables
    assert len(tables["orders"]) == orders
    assert sum(len(order["products"]) for order in tables["orders"].values()) == lines
    assert len(tables["products"]) == products


@pytest.mark.slow
def test_runs_of_a_set_number_of_requests_go_on_where_the_last_one_ended(
    sandbox: Sandbox, pipeline: Pipeline, file: Path
) -> None:
    """And deletions are marked by one call after each."""

    def load_all() -> None:
        for _ in range(12):
            pipeline.run(
                picqer_source(max_requests=3).with_resources("webshoporders", "vatgroups"), loader_file_format="parquet"
            )
            apply_deletions(pipeline)

    load_all()
    gone = min(sandbox.account.tables["vatgroups"])
    sandbox.account._books.remove("vatgroups", gone)
    load_all()

    with duckdb.connect(str(file), read_only=True) as connection:
        rows = connection.execute("select count(*) from picqer.webshoporders").fetchall()
        marked = connection.execute("select idvatgroup from picqer.vatgroups where _deleted_at is not null").fetchall()
    assert [(len(sandbox.account.tables["webshoporders"]),)] == rows
    assert [(gone,)] == marked


def test_one_resource_of_the_source_can_be_looked_at(sandbox: Sandbox) -> None:
    """As rows in memory, for a notebook."""
    source = picqer_source(base_url=sandbox.base_url, api_key="sandbox-key")

    assert set(sandbox.account.tables["warehouses"]) == {row["idwarehouse"] for row in source.resources["warehouses"]}


def test_private_columns_are_left_out_here_too(pipeline: Pipeline, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The policy comes from the settings as everything else, or from the call."""
    monkeypatch.setenv("SOURCES__PICQER__PRIVACY__DROP", '["customers.name"]')
    pipeline.run(picqer_source().with_resources("customers"), loader_file_format="parquet")
    policy = PrivacySettings(drop=["users"])
    pipeline.run(picqer_source(privacy=policy).with_resources("users"), loader_file_format="parquet")

    with duckdb.connect(str(file), read_only=True) as connection:
        assert [(0, True)] == connection.execute(
            "select count(name), count(emailaddress) > 0 from picqer.customers"
        ).fetchall()
        assert [(0, True)] == connection.execute("select count(full_name), count(*) > 0 from picqer.users").fetchall()
