"""What people rely on beside the tables: live views, coverage, the version of the contract."""

from __future__ import annotations

import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from picqer.load.run_log.contract import VERSION
from picqer.load.serving.views import live_query
from picqer.sandbox import Account, Sandbox
from picqer.source import CATALOG, ConfigurationError
from picqer.source.dlt_schema import picqer_schema
from picqer.source.errors import TryAgainLater
from picqer.source.schema import tables
from tests.conftest import VirtualClock
from tests.dialects import client
from tests.load.conftest import Load, run
from tests.truth import differences

FIRST_VERSION = Path(__file__).with_name("first_version.zip")
"""A database that the first version made of the shop with seed 7 and 25 orders: its tables as text."""
OURS = {"_read_at", "_deleted_at", "_content_hash", "_list_idx", "_gone"}


def opened(home: Path) -> duckdb.DuckDBPyConnection:
    """The first version's database, made again in a home."""
    folder = home / "first_version"
    with zipfile.ZipFile(FIRST_VERSION) as archive:
        archive.extractall(folder)
    connection = duckdb.connect(str(home / "warehouse.duckdb"))
    connection.execute((folder / "schema.sql").read_text())
    for line in (folder / "load.sql").read_text().splitlines():
        connection.execute(line.replace("FROM '", f"FROM '{folder}/"))
    return connection


def test_live_views_show_the_living_without_bookkeeping(sandbox: Sandbox, load_again: Load) -> None:
    """One per table, children too; what is gone from Picqer is not in them."""
    key, row = next((key, row) for key, row in sandbox.account.tables["customers"].items() if row["addresses"])
    with sandbox.account.lock:
        sandbox.account._books.remove("customers", key)
    loaded = load_again("customers")

    views = {name for (name,) in loaded.sql("select view_name from duckdb_views() where schema_name = 'picqer_live'")}
    assert {table.name for root in tables().values() if not root.is_bookkeeping for table in root.family()} == views
    columns = {
        name
        for (name,) in loaded.sql(
            "select column_name from information_schema.columns where table_schema = 'picqer_live'"
        )
    }
    assert set() == columns & OURS
    for table in ("customers", "customers__addresses"):
        assert [(0,)] == loaded.sql(f"select count(*) from picqer_live.{table} where idcustomer = {key}")
        assert loaded.sql(f"select count(*) > 0 from picqer.{table} where idcustomer = {key}") == [(True,)]
    assert loaded.sql("select count(*) from picqer_live.orders") == [(len(sandbox.account.tables["orders"]),)], row


@pytest.mark.parametrize(
    ("dialect", "created", "source"),
    [
        ("duckdb", '"created"', 'FROM "picqer"."orders"'),
        ("postgres", '"created"', 'FROM "picqer"."orders"'),
        ("snowflake", '"CREATED"', 'FROM "PICQER"."ORDERS"'),
        ("bigquery", "CAST(`created` AS DATETIME) AS `created`", "FROM `picqer`.`orders`"),
    ],
)
def test_a_live_view_keeps_wall_time_everywhere(dialect: str, created: str, source: str) -> None:
    """Where a destination stores instants only, the view shows them as the wall time that they are."""
    dataset = "PICQER" if dialect == "snowflake" else "picqer"
    query = live_query(picqer_schema().tables["orders"], client(dialect, dataset))

    assert f", {created}, " in query
    assert source in query
    assert "_read_at" not in query.lower()
    assert query.lower().endswith("is null")


def test_a_live_view_shows_a_field_that_is_new(sandbox: Sandbox, load_into: Load) -> None:
    """Its column appears with the next load."""
    load_into("tags")
    key = next(iter(sandbox.account.tables["tags"]))
    sandbox.account.touch("tags", key, shade="dark")
    loaded = load_into("tags")

    assert [("dark",)] == loaded.sql(f"select shade from picqer_live.tags where idtag = {key}")


def test_coverage_says_what_is_known_of_each_collection(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """Rows, whether it could be read, from when to when; a collection that was not read keeps its row."""
    sandbox.keys = {"narrow": {"products", "orders", "stats"}}
    orders = sandbox.account.tables["orders"]
    since = sorted(order["created"] for order in orders.values())[5]
    first = run(sandbox, tmp_path, clock, key="narrow", since=datetime.fromisoformat(since))
    rows = {
        name: rest
        for name, *rest in first.sql(
            "select collection, is_readable, is_certified, rows, complete_from, complete_to is not null "
            "from picqer._picqer_coverage"
        )
    }
    run(sandbox, tmp_path, clock, ["stats"], key="narrow")

    assert {collection.name for collection in CATALOG} == rows.keys()
    assert [True, True, first.sql("select count(*) from picqer.orders")[0][0]] == rows["orders"][:3]
    assert abs((rows["orders"][3] - datetime.fromisoformat(since)).total_seconds()) <= 1
    assert [False, False, 0, None, False] == rows["shipments"]
    assert rows["orders"][:3] == list(
        first.sql("select is_readable, is_certified, rows from picqer._picqer_coverage where collection = 'orders'")[0]
    )


@pytest.mark.slow
def test_a_database_of_the_first_version_is_loaded_on(tmp_path: Path, clock: VirtualClock) -> None:
    """The tables that came later are made, nothing is lost or read again that did not change, and it ends equal."""
    shop = Account(seed=7, orders=25)
    for order in shop.tables["purchaseorders"].values():
        for line in order["products"]:  # of that version's shop, in which no supplier raised a price
            line["price"] = shop.tables["products"][line["idproduct"]]["fixedstockprice"]
    opened(tmp_path).close()
    with Sandbox(shop, clock=clock.monotonic) as server:
        loaded = run(server, tmp_path, clock)
        asked = len(server.seen)

    assert 0 == loaded.exit_code
    assert asked <= 100
    assert [] == differences(shop, loaded.file)
    assert [(VERSION,)] == loaded.sql("select version from picqer._picqer_contract")
    assert loaded.sql("select count(*) from picqer_live.orders") == [(len(shop.tables["orders"]),)]


@pytest.mark.slow
def test_the_queries_in_the_data_model_answer(tmp_path: Path, clock: VirtualClock) -> None:
    """Each gives rows, on the live views."""
    text = (Path(__file__).parents[2] / "docs" / "data-model.md").read_text(encoding="utf-8")
    queries = re.findall(r"```sql\n(.*?)```", text, flags=re.DOTALL)
    with Sandbox(Account(seed=1, orders=150), clock=clock.monotonic) as server:
        loaded = run(server, tmp_path, clock)

    assert len(queries) >= 4
    assert [] == [query for query in queries if not loaded.sql(query)]


def test_a_newer_contract_is_not_touched(sandbox: Sandbox, load_into: Load) -> None:
    """This program cannot know what changed: 78 before the first request, and nothing is written."""
    loaded = load_into("tags")
    with duckdb.connect(str(loaded.file)) as connection:
        connection.execute(
            "insert into picqer._picqer_contract select * replace ('4.0.0' as version) from picqer._picqer_contract"
        )
    before, asked = loaded.file.read_bytes(), len(sandbox.seen)

    with pytest.raises(ConfigurationError, match="version 4"):
        load_into("tags")
    assert (before, asked) == (loaded.file.read_bytes(), len(sandbox.seen))


@pytest.mark.slow
def test_a_run_that_is_out_of_time_is_gone_on_with(tmp_path: Path, clock: VirtualClock) -> None:
    """It begins nothing more, loads what it has and ends with 75; the next runs bring the rest."""
    shop = Account(seed=3, orders=60)
    asked = []
    with Sandbox(shop, clock=clock.monotonic, limit=60) as server:
        for _ in range(20):
            before = len(server.seen)
            some = run(server, tmp_path, clock, max_seconds=120, max_requests=60)
            asked.append(len(server.seen) - before)
            if some.sync.stopped is None:
                break
            assert isinstance(some.sync.stopped, TryAgainLater)
            assert 75 == some.sync.stopped.exit_code

    assert len(asked) >= 3
    assert max(asked) <= 60 * 4
    assert some.sync.stopped is None
    assert [] == differences(shop, some.file)


@pytest.mark.slow
def test_each_version_is_written_once(load_into: Load) -> None:
    """With the moment since when it holds."""
    load_into("tags")
    again = load_into("tags")

    ((version, since),) = again.sql("select version, since from picqer._picqer_contract")
    assert VERSION == version
    assert since < datetime.now(UTC)
