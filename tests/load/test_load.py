"""The account in the database."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from picqer.load.serving.calendar_dates import DATES
from picqer.sandbox import Account, Edit, ListOrder, Sandbox, Status
from picqer.source import CATALOG, COLLECTIONS, KeyRefused
from picqer.source.dlt_schema import normalize
from picqer.source.records.documented import column_name
from picqer.source.schema import tables
from tests.business import pass_time
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import add_copies
from tests.load.conftest import Load, Run, run
from tests.truth import differences

TYPES = {
    "bigint": "BIGINT",
    "text": "VARCHAR",
    "bool": "BOOLEAN",
    "decimal": "DECIMAL(38,9)",
    "timestamp": "TIMESTAMP",
    "instant": "TIMESTAMP WITH TIME ZONE",
    "date": "DATE",
    "time": "TIME",
    "json": "JSON",
}


@pytest.fixture(scope="module")
def shop() -> Account:
    """Larger than a page where it matters."""
    return Account(seed=3, orders=260)


@pytest.fixture(scope="module")
def whole(shop: Account, tmp_path_factory: pytest.TempPathFactory) -> tuple[Run, Sandbox]:
    """One load of everything, looked at from many sides."""
    clock = VirtualClock()
    with Sandbox(shop, clock=clock.monotonic) as server:
        return run(server, tmp_path_factory.mktemp("whole"), clock), server


def test_the_database_equals_the_account(whole: tuple[Run, Sandbox], shop: Account) -> None:
    """Every row, every field, every child with its parents' keys."""
    loaded, _ = whole

    assert [] == differences(shop, loaded.file)
    assert 0 == loaded.exit_code


@pytest.mark.slow
@pytest.mark.parametrize("order", ListOrder)
def test_the_order_of_the_lists_does_not_matter(order: ListOrder, tmp_path: Path, clock: VirtualClock) -> None:
    """By id, by last change or by name, up or down: the database equals the account, one of a fulfilment company."""
    shop = Account(seed=4, orders=230, fulfilment=True)
    orders = dict.fromkeys(shop.tables, order)
    with Sandbox(shop, clock=clock.monotonic, list_orders=orders) as server:
        loaded = run(server, tmp_path, clock)

    assert [] == differences(shop, loaded.file)


def test_every_walk_is_certified(whole: tuple[Run, Sandbox]) -> None:
    """And says so in the run's report."""
    loaded, _ = whole

    assert [(len(CATALOG), len(CATALOG))] == loaded.sql(
        "select count(*), count_if(is_certified and state = 'complete') from picqer._picqer_runs"
    )


def test_a_quiet_first_load_keeps_to_its_requests(whole: tuple[Run, Sandbox]) -> None:
    """1.05 x rows/100 + 6 for each pass, plus the detail calls."""
    loaded, server = whole
    for collection in CATALOG:
        certificates = loaded.sync.stats[collection.name].certificates
        if certificates:
            rows = sum(certificate.length for certificate in certificates)
            path = collection.path.format(idwarehouse="[0-9]+")
            pages = sum(re.fullmatch(path, seen.path) is not None for seen in server.seen)
            assert pages <= 1.05 * rows / 100 + 6 * len(certificates), collection.name


def test_only_authorised_gets_with_an_agent_are_sent(whole: tuple[Run, Sandbox]) -> None:
    """Read-only, polite, and never over the limit."""
    _, server = whole

    assert {("GET", "sandbox-key", "tests (tests@example.com)")} == {
        (seen.method, seen.key, seen.user_agent) for seen in server.seen
    }
    assert {200} == {seen.status for seen in server.seen}
    assert server.peak() <= 500


def test_every_documented_column_exists_with_its_type_and_description(whole: tuple[Run, Sandbox]) -> None:
    """In every table, also where no row has it."""
    loaded, _ = whole
    found = {
        (table, column): (kind, comment)
        for table, column, kind, comment in loaded.sql(
            "select table_name, column_name, data_type, comment from duckdb_columns() where schema_name = 'picqer'"
        )
    }

    for root in tables().values():
        for table in root.family():
            for column in (*table.parents, *table.columns.values()):
                assert (TYPES[column.type], column.description) == found[table.name, column_name(column, normalize)], (
                    table.name
                )
            if not table.is_bookkeeping:
                assert "TIMESTAMP WITH TIME ZONE" == found[table.name, "_deleted_at"][0]


def test_no_table_is_there_that_nobody_documented(whole: tuple[Run, Sandbox]) -> None:
    """A tag, a field or a location never made one."""
    loaded, _ = whole
    documented = {table.name for root in tables().values() for table in root.family()}

    found = {name for (name,) in loaded.sql("select table_name from duckdb_tables() where schema_name = 'picqer'")}

    assert set() == {name for name in found if not name.startswith("_dlt")} ^ documented


def test_a_second_load_changes_nothing(sandbox: Sandbox, load_again: Load) -> None:
    """Merged by key: the same rows, not twice as many."""
    again = load_again()

    assert [] == differences(sandbox.account, again.file)


def test_a_second_load_brings_what_changed(sandbox: Sandbox, load_into: Load) -> None:
    """Edited rows, new rows, and no line that left its order."""
    load_into("orders", "products")
    order = next(one for one in sandbox.account.tables["orders"].values() if len(one["products"]) > 1)
    *kept, gone = order["products"]
    sandbox.account.touch("orders", order["idorder"], products=kept, reference="changed")
    again = load_into("orders", "products")

    assert [("changed",)] == again.sql(f"select reference from picqer.orders where idorder = {order['idorder']}")
    assert [] == again.sql(f"select * from picqer.orders__products where idorder_product = {gone['idorder_product']}")


@pytest.mark.slow
def test_portions_are_committed_one_by_one(sandbox: Sandbox, load_into: Load) -> None:
    """Together they are the whole account, and a walk goes on where the last portion ended."""
    small = load_into(max_requests=20)

    assert [] == differences(sandbox.account, small.file)
    loads = small.sql("select count(*) from picqer._dlt_loads where status = 0")[0][0]
    assert loads >= len(sandbox.seen) / (20 + 24)


def test_a_key_with_fewer_rights_loads_what_it_may_read(sandbox: Sandbox, load_into: Load) -> None:
    """The rest is reported as unavailable, and is no error."""
    sandbox.keys["sandbox-key"] = "fulfilment"
    loaded = load_into()

    states = dict(loaded.sql("select collection, state from picqer._picqer_runs"))
    assert {"complete", "unavailable"} == set(states.values())
    assert ("complete", "complete", "unavailable") == (states["orders"], states["products"], states["suppliers"])
    assert 0 == loaded.exit_code


def test_a_key_that_is_refused_at_once_costs_one_request(sandbox: Sandbox, load_into: Load) -> None:
    """Nothing is written."""
    loaded = load_into(key="wrong")

    assert 77 == loaded.exit_code
    assert isinstance(loaded.sync.stopped, KeyRefused)
    assert 1 == len(sandbox.seen)


def test_a_key_that_may_read_nothing_is_refused(sandbox: Sandbox, load_into: Load) -> None:
    """Products are open to every key: 403 there, on the first request, is about the key."""
    sandbox.faults.add("*", Status(403), times=None)
    loaded = load_into()

    assert 77 == loaded.exit_code
    assert 1 == len(sandbox.seen)


def test_a_key_revoked_in_the_middle_keeps_what_was_read(sandbox: Sandbox, load_into: Load) -> None:
    """And stops the run."""
    sandbox.faults.add("*", Status(401), skip=15, times=None)
    loaded = load_into()

    assert 77 == loaded.exit_code
    assert loaded.sql("select count(*) from picqer.products")[0][0] == len(sandbox.account.tables["products"])
    assert len(sandbox.seen) <= 20


@pytest.mark.slow
def test_a_function_that_is_not_allowed_is_no_refused_key(sandbox: Sandbox, load_into: Load) -> None:
    """Picqer answers 401 for that too; the key still reads the rest."""
    sandbox.faults.add("hooks", Status(401), times=None)
    loaded = load_into()

    assert "unavailable" == loaded.sync.stats["hooks"].state
    assert 0 == loaded.exit_code


@pytest.mark.slow
def test_one_failing_collection_does_not_hold_up_the_others(sandbox: Sandbox, load_into: Load) -> None:
    """Exit 75, and everything else is there."""
    sandbox.faults.add("customers", Status(500), times=None)
    loaded = load_into()

    assert 75 == loaded.exit_code
    assert {"customers"} == {stats.name for stats in loaded.sync.stats.values() if stats.state == "failed"}
    assert [line for line in differences(sandbox.account, loaded.file) if not line.startswith("customers")] == []


def test_a_value_that_cannot_be_loaded_is_named(sandbox: Sandbox, load_into: Load) -> None:
    """With collection, key, field and reason; everything else is loaded."""
    spoiled = min(sandbox.account.tables["products"])

    def spoil(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**row, "price": "expensive"} if row["idproduct"] == spoiled else row for row in rows]

    sandbox.faults.add("products", Edit(spoil), times=None)
    loaded = load_into("products")

    ((collection, key, field, reason),) = loaded.sql("select collection, key, field, reason from picqer._rejected")
    assert ("products", str(spoiled), "price") == (collection, key, field)
    assert "price: a str of 9 characters is no number" == reason
    assert [(len(sandbox.account.tables["products"]), 1)] == loaded.sql(
        "select count(*), count(*) filter (price is null) from picqer.products"
    )
    assert 0 == loaded.exit_code


def test_many_values_that_cannot_be_loaded_are_a_broken_contract(sandbox: Sandbox, load_into: Load) -> None:
    """That is another list, not a bad value."""
    sandbox.faults.add("locations", Edit(lambda rows: [{**row, "idwarehouse": "x"} for row in rows]), times=None)

    assert 65 == load_into("locations").exit_code


@fault("F15", "null or no key in one: it is rejected, the others are loaded")
@pytest.mark.parametrize(
    "key", ["5003", *(pytest.param(one, marks=pytest.mark.slow) for one in (None, 5003.5, [], {}))]
)
def test_a_record_with_a_broken_key_is_set_aside_alone(key: Any, sandbox: Sandbox, load_into: Load) -> None:
    """It costs itself, not its list and not the run; also where others need its key."""

    def spoil(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**row, next(iter(row)): key} if position == 0 else row for position, row in enumerate(rows)]

    paths = ["tags", "products", "warehouses", "picklists/batches"]
    sandbox.faults.add(lambda request: request.path in paths, Edit(spoil), times=None)
    names = [re.sub("[/-]", "_", path) for path in paths]
    loaded = load_into(*names, "product_warehouses")

    assert 0 == loaded.exit_code
    assert [] == [name for name in names if not loaded.sql(f"select count(*) from picqer.{name}")[0][0]]
    rejected = {name for (name,) in loaded.sql("select distinct collection from picqer._rejected")}
    assert set(names) == rejected


def test_a_collection_of_which_nothing_can_be_loaded_is_no_success(sandbox: Sandbox, load_into: Load) -> None:
    """However few its records are."""
    sandbox.faults.add("users", Edit(lambda rows: [{**row, "iduser": None} for row in rows]), times=None)
    loaded = load_into("users")

    assert 65 == loaded.exit_code
    assert [(0,)] == loaded.sql("select rows from picqer._picqer_runs")


def test_rows_created_at_the_very_moment_are_not_left_out(sandbox: Sandbox, load_into: Load) -> None:
    """Picqer's filters may leave out the moment itself."""
    created = [order["created"] for order in sandbox.account.tables["orders"].values()]
    loaded = load_into("orders", since=datetime.fromisoformat(min(created)))

    assert [(len(created),)] == loaded.sql("select count(*) from picqer.orders")


@fault("F15", "missing in all: exit 65, nothing of that collection is written")
def test_a_list_without_its_primary_key_is_not_loaded(sandbox: Sandbox, load_into: Load) -> None:
    """Exit 65, nothing written, nothing set aside row by row."""
    sandbox.faults.add("tags", Edit(lambda rows: [{"id": row["idtag"]} for row in rows]), times=None)
    loaded = load_into("tags", "vatgroups")

    assert 65 == loaded.exit_code
    assert [(0,)] == loaded.sql("select count(*) from picqer.tags")
    assert [(0,)] == loaded.sql("select count(*) from picqer._rejected")


def test_undocumented_fields_arrive_too(sandbox: Sandbox, load_into: Load) -> None:
    """Without losing the documented ones."""
    for key in sandbox.account.tables["products"]:
        sandbox.account.touch("products", key, brand_new="2026-01-01 10:00:00", colours=[{"name": "red"}])
    loaded = load_into("products")

    assert [("2026-01-01 10:00:00",)] == loaded.sql("select distinct brand_new from picqer.products")
    assert [("red",)] == loaded.sql("select distinct name from picqer.products__colours where idproduct is not null")


def test_location_types_are_found_under_either_address(account: Account, tmp_path: Path, clock: VirtualClock) -> None:
    """The documentation has two."""
    with Sandbox(account, clock=clock.monotonic, location_types_path="location_types") as server:
        loaded = run(server, tmp_path, clock, ["locationtypes"])

    assert [(len(account.tables["locationtypes"]),)] == loaded.sql("select count(*) from picqer.locationtypes")


@pytest.mark.slow
def test_a_first_load_reads_what_costs_a_request_per_product_whole(sandbox: Sandbox, load_into: Load) -> None:
    """Also in small portions; the next run asks for new products only, and a day later for a share of the others."""
    account = sandbox.account
    asked = [load_into("products", "product_warehouses", max_requests=7)]
    counts = [sum(seen.path.endswith("/warehouses") for seen in sandbox.seen)]
    add_copies(account, "products", 2)
    for time in (timedelta(0), timedelta(days=1)):
        pass_time(account, time)
        sandbox.seen.clear()
        asked.append(load_into("products", "product_warehouses"))
        counts.append(sum(seen.path.endswith("/warehouses") for seen in sandbox.seen))

    products = len(account.tables["products"])
    kept = sum(bool(account.product_warehouses(key)) for key in account.tables["products"])
    assert [products - 2, 2] == counts[:2]
    assert products / 7 <= counts[2] <= products / 2
    assert [0, 0, 0] == [one.exit_code for one in asked]
    assert [(kept,)] == asked[-1].sql("select count(distinct idproduct) from picqer.product_warehouses")


def test_a_newer_reading_wins_over_an_older_one(sandbox: Sandbox, load_into: Load) -> None:
    """A product that turns inactive between the passes is read twice in one package."""
    account = sandbox.account
    key = next(key for key, product in account.tables["products"].items() if product["active"])

    def retire() -> None:
        if sandbox.seen and account.tables["products"][key]["active"]:
            account.touch("products", key, active=False)

    sandbox.before_each = retire
    loaded = load_into("products")

    assert loaded.sql(f"select count(*), bool_or(active) from picqer.products where idproduct = {key}") == [(1, False)]


@pytest.mark.slow
@pytest.mark.parametrize("counting", ["sliding", "fixed"])
def test_a_strict_limit_is_never_passed(counting: Any, tmp_path: Path, clock: VirtualClock) -> None:
    """Many more requests than fit in a minute: no 429, never more than the limit in any minute."""
    shop = Account(seed=5, orders=400)
    with Sandbox(shop, clock=clock.monotonic, limit=60, counting=counting) as server:
        loaded = run(server, tmp_path, clock)
        peak = server.peak()

    assert 0 == loaded.exit_code
    assert {200} == {seen.status for seen in server.seen}
    assert peak <= 60
    assert len(server.seen) > 120


@pytest.mark.slow
@pytest.mark.parametrize("counting", ["sliding", "fixed"])
def test_sixty_thousand_rows_never_pass_five_hundred_a_minute(
    counting: Any, tmp_path: Path, clock: VirtualClock
) -> None:
    """In any 60 seconds, whichever way Picqer counts them; and the full minutes are used."""
    shop = Account(seed=5, orders=6000)
    with Sandbox(shop, clock=clock.monotonic, limit=500, counting=counting) as server:
        loaded = run(server, tmp_path, clock)
        peak = server.peak()

    assert 0 == loaded.exit_code
    assert loaded.sync.stats.rows >= 60_000
    assert 0 == sum(seen.status == 429 for seen in server.seen)
    assert 490 <= peak <= 500
    assert clock.now - 1000 <= 60 * (len(server.seen) // 490 + 1)


@pytest.mark.slow
@pytest.mark.parametrize("order", [ListOrder.BY_ID, ListOrder.BY_UPDATE, ListOrder.BY_NAME])
def test_business_goes_on_during_the_load(order: ListOrder, tmp_path: Path, clock: VirtualClock) -> None:
    """After full runs on a quiet account no row is lost, stale or left over; two, for rows without a detail call."""
    shop = Account(seed=6, orders=230)
    with Sandbox(shop, clock=clock.monotonic, list_orders=dict.fromkeys(shop.tables, order)) as server:
        server.before_each = shop.step
        run(server, tmp_path, clock)
        server.before_each = None
        for _ in range(2):
            loaded = run(server, tmp_path, clock, is_full=True)

    assert [] == differences(shop, loaded.file)


def test_the_catalog_reads_each_documented_table_once() -> None:
    """One line per collection, one table per line."""
    ours = {name for collection in CATALOG for name in collection.also} | {DATES}

    assert {name for name, table in tables().items() if table.is_bookkeeping} | ours == set(tables()) - set(COLLECTIONS)
    assert len(CATALOG) == len(COLLECTIONS)
