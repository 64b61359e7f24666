"""A customer who is forgotten is in no file any more; figures stay true."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer.load.destinations.choose import open_destination
from picqer.load.destinations.compact import CannotRewrite
from picqer.load.destinations.duckdb_file import DuckDBFile
from picqer.load.privacy.forget import Forgotten, UnknownCustomer, forget
from picqer.load.privacy.personal import PersonalTable
from picqer.load.run import load
from picqer.sandbox import Account, Sandbox
from picqer.source import COLLECTIONS, Request, Settings, TryAgainLater
from picqer.source.records.privacy import presets
from picqer.source.schema import tables
from picqer.source.sql import in_dialect
from tests.command import Picqer
from tests.conftest import VirtualClock
from tests.dialects import client
from tests.faults.catalogue import fault
from tests.load.conftest import Run, run
from tests.load.test_privacy import held_in
from tests.postgres import lead_to_postgres

NAMES = (
    "customers",
    "orders",
    "picklists",
    "picklists_batches",
    "shipments",
    "backorders",
    "returns",
    "comments",
    "webshoporders",
)
VERA = "Vera Vertrouwelijk"
OF_VERA = {
    "name": VERA,
    "contact": VERA,
    "email": "vera@vertrouwelijk.example",
    "address": "Geheimlaan 77",
    "telephone": "+31 6 99887766",
}
"""What stands in a column with such a word in its name."""
WHO = {*OF_VERA.values()}
HOLDERS = {"idorder": "orders", "idreturn": "returns", "idpicklist": "picklists"}
"""The lists whose records belong to a customer, by the key that others name them with."""


class Vera:
    """A customer with orders, picklists, shipments, a return and comments, all of whose texts are known."""

    def __init__(self, account: Account) -> None:
        self.account = account
        returned = [one["idcustomer"] for one in account.tables["returns"].values() if one["idcustomer"]]
        self.key: int = max(returned, key=returned.count)
        self.said: set[str] = set()
        with account.lock:
            key = next(iter(account.tables["comments"]))
            account.touch("comments", key, source_type="customer", source={"idcustomer": self.key, "name": VERA})
            for preset in ("customers", "references"):
                for table, columns in presets()[preset].items():
                    self._write(table, columns)
            account.touch("customers", self.key, nick="vera-nick", friends=[{"name": "vera-friend"}])
            order = next(one for one in account.tables["orders"].values() if one["idcustomer"] == self.key)
            account.touch("orders", order["idorder"], note_for_driver="vera-note")
            self.said |= {"vera-nick", "vera-friend", "vera-note"}

    def erase_at_picqer(self) -> None:
        """As Picqer does when a customer is made anonymous there."""
        with self.account.lock:
            for path, records in self.account.tables.items():
                for key, record in records.items():
                    if any(word in str(record) for word in (*WHO, *self.said)):
                        self.account.touch(path, key, **{name: _anonymous(value) for name, value in record.items()})

    def _write(self, table: str, columns: Any) -> None:
        root, *fields = table.split("__")
        for key, record in self.account.tables[COLLECTIONS[root].path].items():
            rows: list[Any] = [record]
            for name in fields:
                rows = [item for row in rows for item in row.get(name) or []]
            mine = [row for row in rows if self._is_mine(row) or self._is_mine(record)]
            for row in mine:
                for column in columns:
                    self._set(row, column.split("__"), f"{table}-{column}-{key}")
            if mine:
                self.account.touch(COLLECTIONS[root].path, key)

    def _is_mine(self, record: dict[str, Any]) -> bool:
        """Whether a record names her, or one that does."""
        for names in (record, record.get("source") or {}):
            holders = [self.account.tables[table].get(names.get(key) or 0) for key, table in HOLDERS.items()]
            if names.get("idcustomer") == self.key or any(
                self._is_mine(holder) for holder in holders if holder and holder is not record
            ):
                return True
        return False

    def _set(self, row: dict[str, Any], path: list[str], otherwise: str) -> None:
        for name in path[:-1]:
            row = row[name] if isinstance(row.get(name), dict) else {}
        word = next((word for part, word in OF_VERA.items() if part in path[-1]), f"vera-{otherwise}")
        if path[-1] in row and row[path[-1]] is not None:
            row[path[-1]] = word
            self.said.add(word)


def _anonymous(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _anonymous(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_anonymous(one) for one in value]
    is_hers = isinstance(value, str) and (value in WHO or value.startswith("vera-"))
    return "Anoniem" if is_hers else value


@pytest.fixture
def account() -> Account:
    """A shop with returns."""
    return Account(seed=1, orders=40)


@pytest.fixture
def vera(account: Account) -> Vera:
    """One of its customers."""
    return Vera(account)


def forgotten(folder: Path, *customers: int) -> dict[str, Forgotten]:
    """What was emptied, by table."""
    destination = DuckDBFile(folder / "warehouse.duckdb", "picqer", folder)
    return {one.table: one for one in forget(destination, customers)}


def figures(loaded: Run) -> list[Any]:
    """Rows and amounts of every table."""
    names = [table.name for name in NAMES for table in tables()[name].family()]
    counts = [loaded.sql(f"select '{name}', count(*) from picqer.{name}") for name in names]
    money = (
        "select count(*), sum(amount * price), count(distinct idcustomer) "
        "from picqer.orders__products join picqer.orders using (idorder)"
    )
    value = "select count(*), sum(totals__returned_products_value) from picqer.returns"
    return [*counts, loaded.sql(money), loaded.sql(value)]


def others(loaded: Run, key: int) -> list[Any]:
    """All rows of those tables that name a customer which are another's, or nobody's; without their fingerprints."""
    columns = "columns(name -> name <> '_content_hash')"
    return [
        sorted(map(repr, loaded.sql(f"select {columns} from picqer.{name} where idcustomer is distinct from {key}")))
        for name in ("customers", "customers__addresses", "orders", "picklists", "returns")
    ]


def form(file: Path) -> Iterator[list[Any]]:
    """What there is in a database beside rows: tables, columns, comments, views, constraints."""
    with duckdb.connect(str(file), read_only=True) as connection:
        for what in (
            "schema_name, table_name, comment, sql from duckdb_tables()",
            "schema_name, table_name, column_name, comment, data_type, is_nullable from duckdb_columns()",
            "schema_name, view_name, comment, sql from duckdb_views()",
            "schema_name, table_name, constraint_text from duckdb_constraints()",
            "index_name, sql from duckdb_indexes()",
        ):
            yield connection.execute(f"select {what} order by all").fetchall()


def leave_copies(folder: Path) -> None:
    """Files that hold everything: a copy for readers, what was not yet put into the file, a killed extraction."""
    file = folder / "warehouse.duckdb"
    shutil.copy(file, folder / "warehouse_read.duckdb")
    working = folder / ".dlt" / "pipelines" / "picqer_warehouse_picqer"
    for place in (working / "normalize" / "0a1b2c" / "1795.1", working / "load" / "loaded" / "1795.2"):
        place.mkdir(parents=True)
        (place / "customers.jsonl").write_text(" ".join(WHO))
    with duckdb.connect(str(file)) as connection:
        connection.execute("pragma disable_checkpoint_on_shutdown")
        connection.execute(f"update picqer.customers set remarks = '{VERA}' where name = '{VERA}'")


@fault("F14", "no byte of the customer is left in any file, rows and amounts stay")
@pytest.mark.slow
def test_no_file_holds_a_forgotten_customer(sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock) -> None:
    """Neither tables nor pages, logs of the database, copies, working files; rows, amounts and others are as before."""
    loaded = run(sandbox, tmp_path, clock, NAMES)
    with duckdb.connect(str(loaded.file)) as connection:
        connection.execute("create schema own; create table own.z (id int primary key); insert into own.z values (1)")
        connection.execute("create table own.a (z int references own.z (id)); insert into own.a values (1)")
    before, untouched = figures(loaded), others(loaded, vera.key)
    leave_copies(tmp_path)
    shape = [*form(loaded.file)]

    assert (tmp_path / "warehouse.duckdb.wal").exists()
    assert vera.said == held_in(tmp_path, vera.said)
    assert vera.said >= WHO
    assert len(vera.said) > 60
    counts = forgotten(tmp_path, vera.key)

    assert set() == held_in(tmp_path, vera.said)
    assert before == figures(loaded)
    assert untouched == others(loaded, vera.key)
    assert shape == [*form(loaded.file)]
    assert Forgotten("customers", 1, 1) == counts["customers"]
    assert loaded.sql(f"select count(*) from picqer.orders where idcustomer = {vera.key}") == [
        (counts["orders"].emptied,)
    ]
    assert {"warehouse.duckdb", ".dlt"} == {path.name for path in tmp_path.iterdir()}


@fault("F14", "the next run does not restore what was erased in Picqer")
@pytest.mark.slow
def test_a_load_brings_back_only_what_picqer_still_shows(
    sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """Erased there too, nothing comes back, also when everything is read again; others stay as they are."""
    names = ["customers", "orders"]
    run(sandbox, tmp_path, clock, names)
    forgotten(tmp_path, vera.key)
    run(sandbox, tmp_path, clock, ["customers"], is_full=True)

    assert VERA in held_in(tmp_path, WHO)
    vera.erase_at_picqer()
    forgotten(tmp_path, vera.key)
    again = run(sandbox, tmp_path, clock, names, is_full=True)

    assert 0 == again.exit_code
    assert set() == held_in(tmp_path, vera.said)
    assert [("Anoniem",)] == again.sql(f"select name from picqer_live.customers where idcustomer = {vera.key}")
    assert [(0,)] == again.sql("select count(*) from picqer.customers where name is null")


def test_a_record_that_was_set_aside_leaves_nothing_either(
    sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """Its content was never kept; its hash goes."""
    sandbox.account.touch("customers", vera.key, discount=VERA)
    loaded = run(sandbox, tmp_path, clock, ["customers"])
    rejected = f"select count(*), count(sha256) from picqer._rejected where key = '{vera.key}'"

    assert [(1, 1)] == loaded.sql(rejected)
    assert Forgotten("_rejected", 1, 1) == forgotten(tmp_path, vera.key)["_rejected"]
    assert [(1, 0)] == loaded.sql(rejected)
    assert set() == held_in(tmp_path, vera.said)


def test_files_that_wait_to_be_loaded_are_not_left_behind(
    sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """They may hold the customer: nothing is changed before they are loaded."""
    loaded = run(sandbox, tmp_path, clock, ["customers"])
    destination = DuckDBFile(loaded.file, "picqer", tmp_path)
    destination.pipeline.extract([{"name": VERA}], table_name="waiting")

    with pytest.raises(TryAgainLater, match="picqer load"):
        forget(destination, [vera.key])
    assert [(1,)] == loaded.sql(f"select count(*) from picqer.customers where name = '{VERA}'")


def test_a_customer_of_whom_nothing_is_known_stops_it(
    sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """A mistyped number must not pass for an erased customer; the others are not touched either."""
    loaded = run(sandbox, tmp_path, clock, ["customers"])

    with pytest.raises(UnknownCustomer, match="4711"):
        forgotten(tmp_path, vera.key, 4711)
    assert [(1,)] == loaded.sql(f"select count(*) from picqer.customers where name = '{VERA}'")


@pytest.mark.slow
def test_the_command_says_what_it_did_and_what_it_cannot(
    picqer: Picqer, sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """Counts per table, who it was, what Picqer still has; unknown: 65, open elsewhere: 75, nothing here: 78."""
    nothing = picqer("forget", "--customer", "1")
    loaded = run(sandbox, tmp_path, clock, ["customers"])
    unknown = picqer("forget", "--customer", "4711")
    with duckdb.connect(str(loaded.file)):
        in_use = picqer("forget", "--customer", str(vera.key))
    done = picqer("forget", "--customer", str(vera.key))
    number = vera.account.tables["customers"][vera.key]["customerid"]

    assert (78, 65, 75, 0) == tuple(one.returncode for one in (nothing, unknown, in_use, done)), done.stderr
    assert ["customers", "1", "1"] in [line.split() for line in done.stdout.splitlines()]
    assert f"customer {vera.key} (customer number {number})" in done.stdout
    assert "the next load brings them back" in done.stdout
    assert set() == held_in(tmp_path, vera.said)
    for one in (nothing, unknown, in_use):
        assert 1 == len(one.stderr.strip().splitlines()), one.stderr


@pytest.mark.slow
def test_a_table_that_cannot_be_copied_is_named(
    sandbox: Sandbox, vera: Vera, tmp_path: Path, clock: VirtualClock
) -> None:
    """Until it is gone, the file keeps the bytes; the tables do not."""
    loaded = run(sandbox, tmp_path, clock, ["customers"])
    with duckdb.connect(str(loaded.file)) as connection:
        connection.execute("create table main.people (id int primary key, chief int references main.people (id))")
        connection.execute("insert into main.people values (1, null)")
        connection.execute("insert into main.people values (2, 1)")
    with pytest.raises(CannotRewrite, match="foreign key"):
        forgotten(tmp_path, vera.key)

    assert [(None,)] == loaded.sql(f"select name from picqer.customers where idcustomer = {vera.key}")
    with duckdb.connect(str(loaded.file)) as connection:
        connection.execute("drop table main.people")
    forgotten(tmp_path, vera.key)
    assert set() == held_in(tmp_path, WHO)


@pytest.mark.parametrize("dialect", ["duckdb", "postgres", "bigquery", "snowflake", "redshift", "databricks", "tsql"])
def test_rows_can_be_emptied_everywhere(dialect: str) -> None:
    """One plain update or deletion by keys, and no join."""
    about = "idorder in (select idorder from orders where idcustomer in (5)) or idcustomer in ('x')"
    update = in_dialect(
        PersonalTable("shipments", ("labelurl", "trackingurl")).emptied(about), client(dialect, "picqer")
    )
    delete = in_dialect(PersonalTable("shipments__notes", ()).emptied(), client(dialect, "picqer"))

    assert ["UPDATE", "DELETE"] == [update.partition(" ")[0], delete.partition(" ")[0]]
    assert 2 == update.count("= NULL")
    assert "JOIN" not in update
    assert ("TRUE" in delete) == (dialect != "tsql")


@pytest.mark.slow
def test_another_destination_is_emptied_by_the_same_statements(
    vera: Vera, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PostgreSQL: every text of the customer is gone from every table, and no row."""
    lead_to_postgres(monkeypatch)
    destination = open_destination("postgres", "picqer_forget", tmp_path)
    with Sandbox(vera.account, limit=1_000_000) as sandbox:
        load(
            Settings(base_url=sandbox.base_url, api_key="sandbox-key").sync(Request(NAMES), max_requests=450),
            destination,
        )
    every = [table.name for name in NAMES for table in tables()[name].family()]

    def texts() -> tuple[int, set[str]]:
        with destination.pipeline.sql_client() as server:
            rows = [row for name in every for row in server.execute_sql(f"select t::text from picqer_forget.{name} t")]
        return len(rows), {word for word in vera.said for (text,) in rows if word in text}

    rows, said = texts()
    assert said >= WHO
    forget(destination, [vera.key])

    assert (rows, set()) == texts()
