"""What is private never reaches a disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from picqer.sandbox import Account, Sandbox
from picqer.source import ConfigurationError, Privacy
from picqer.source.records.privacy import presets
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import run

KEY = "0123456789abcdef0123456789abcdef"
SHORTEST = 7
"""Characters of a value that does not occur by chance."""
PUBLIC = ("products", "suppliers", "warehouses", "locations", "picking-containers")
"""What no preset hides: a city where a supplier is, the name of a product that somebody commented on."""
PATHS = {"picklists_batches": "picklists/batches", "picking_containers": "picking-containers"}


def values_of(account: Account, preset: str) -> set[str]:
    """Every value of the account that stands in a column of a preset."""
    found: set[str] = set()
    for table, columns in presets()[preset].items():
        root, *fields = table.split("__")
        records: list[Any] = list(account.tables[PATHS.get(root, root)].values())
        for field in fields:
            records = [item for record in records for item in record.get(field) or []]
        for column in columns:
            found |= {text for record in records for text in _texts(record, column.split("__"))}
    public = {text for table in PUBLIC for record in account.tables[table].values() for text in _all_texts(record)}
    public |= {record["customerid"] for record in account.tables["customers"].values()}
    return {value for value in found - public if len(value) >= SHORTEST}


def _all_texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _all_texts(item)


def _texts(record: Any, path: list[str]) -> Iterator[str]:
    for name in path:
        record = record.get(name) if isinstance(record, dict) else None
    if isinstance(record, str):
        yield record
    elif isinstance(record, dict):
        yield from (value for value in record.values() if isinstance(value, str))


def held_in(folder: Path, values: set[str]) -> set[str]:
    """Which of these values stand in any file below a folder, or in any table, for DuckDB may store text compressed."""
    content = b"\n".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    with duckdb.connect(str(folder / "warehouse.duckdb"), read_only=True) as connection:
        names = connection.execute("select schema_name, table_name from duckdb_tables()").fetchall()
        rows = [
            connection.execute(f'select t::varchar from {schema}."{name}" as t').fetchall() for schema, name in names
        ]
    text = "\n".join(str(row) for table in rows for (row,) in table)
    return {value for value in values if value.encode() in content or value in text}


@pytest.mark.slow
def test_the_search_finds_what_is_there(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """Without a policy the values are in the files: the next test would see them."""
    values = values_of(sandbox.account, "customers")
    run(sandbox, tmp_path, clock)

    assert len(values) >= 100
    assert values == held_in(tmp_path, values)


@fault("F13", "none of them is in any file")
@pytest.mark.slow
@pytest.mark.parametrize("how", ["hmac", "drop"])
def test_no_file_holds_a_private_value(
    how: str, sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the database nor working files nor logs, also where records are set aside or fields are unknown."""
    account = sandbox.account
    values = values_of(account, "customers") | values_of(account, "users") | {"new-and-private", "2026-13-45-private"}
    with account.lock:
        one, another, *_ = account.tables["orders"].values()
        one["nickname_of_receiver"] = "new-and-private"
        another["preferred_delivery_date"] = "2026-13-45-private"
    caplog.set_level("DEBUG")
    loaded = run(sandbox, tmp_path, clock, privacy=Privacy(**{how: ["customers", "users"]}, hmac_key=KEY))

    assert set() == held_in(tmp_path, values)
    assert set() == {value for value in values if value in caplog.text}
    assert [("orders",)] == loaded.sql("select collection from picqer._rejected")
    assert loaded.sql("select count(*) > 15, count(emailaddress) > 5 from picqer.orders") == [(True, how == "hmac")]


def test_hashed_columns_still_join(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """Equal values have equal hashes, in whatever column; nothing stays nothing."""
    policy = Privacy(hmac=["customers.emailaddress", "orders.emailaddress"], hmac_key=KEY)
    hashed = run(sandbox, tmp_path, clock, ["customers", "orders"], privacy=policy)
    emails = [customer["emailaddress"] for customer in sandbox.account.tables["customers"].values()]
    pairs = sum(
        emails.count(order["emailaddress"])
        for order in sandbox.account.tables["orders"].values()
        if order["emailaddress"]
    )

    assert pairs > 5
    assert [(pairs,)] == hashed.sql(
        "select count(*) from picqer.orders join picqer.customers using (emailaddress) where emailaddress <> ''"
    )
    assert [(64,)] == hashed.sql("select distinct length(emailaddress) from picqer.orders where emailaddress <> ''")
    assert [("hmac emailaddress",)] == hashed.sql(
        "select privacy from picqer._picqer_coverage where collection = 'orders'"
    )


@pytest.mark.slow
def test_a_policy_that_becomes_stricter_holds_for_old_rows_too(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    """Columns are emptied before anything is asked; the collection is read whole again, hashes are filled in."""
    run(sandbox, tmp_path, clock, ["orders", "customers"])
    with sandbox.account.lock:
        gone = next(iter(sandbox.account.tables["customers"]))
        sandbox.account._books.remove("customers", gone)
    run(sandbox, tmp_path, clock, ["customers"])
    policy = Privacy(drop=["customers.name"], hmac=["orders.deliveryname"], hmac_key=KEY)
    strict = run(sandbox, tmp_path, clock, ["orders"], privacy=policy)

    assert [(0,)] == strict.sql("select count(name) from picqer.customers")
    assert [(64,)] == strict.sql("select distinct length(deliveryname) from picqer.orders")
    assert "orders: its privacy settings have changed" in caplog.text


@pytest.mark.slow
def test_details_are_read_again_under_a_new_policy(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """Returns and batches too, whose lists show headers only."""
    run(sandbox, tmp_path, clock, ["returns", "picklists_batches"])
    policy = Privacy(hmac=["customers", "users"], hmac_key=KEY)
    hashed = run(sandbox, tmp_path, clock, ["returns", "picklists_batches"], privacy=policy)

    for table, column in (
        ("returns", "name"),
        ("picklists_batches", "completed_by__full_name"),
        ("picklists_batches__picklists", "delivery_name"),
    ):
        ((rows, filled, length),) = hashed.sql(
            f"select count(*), count({column}), min(length({column})) from picqer.{table} where {column} is not null"
        )
        assert (rows > 3, rows, 64) == (True, filled, length), table


def test_a_named_column_wins_over_a_preset() -> None:
    """Left out with its preset, or hashed because somebody names it; in both lists by name, left out."""
    policy = Privacy(
        drop=["customers", "orders.reference"], hmac=["orders.emailaddress", "orders.reference"], hmac_key=KEY
    )

    assert {"emailaddress"} == policy.hashed("orders")
    assert "emailaddress" not in policy.dropped("orders")
    assert {"telephone", "reference"} <= policy.dropped("orders")


@pytest.mark.parametrize("hashed", ["orders.telephone", "customers"])
def test_a_column_that_is_dropped_by_name_and_by_preset_is_never_hashed(hashed: str) -> None:
    """The preset that names it once more takes nothing away from that."""
    policy = Privacy(drop=["customers", "orders.telephone"], hmac=[hashed], hmac_key=KEY)

    assert "telephone" in policy.dropped("orders")
    assert "telephone" not in policy.hashed("orders")


@pytest.mark.slow
def test_what_nobody_documented_is_emptied_too(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """In the tables of a preset that becomes stricter, also in rows that are gone from Picqer."""
    key = next(iter(sandbox.account.tables["customers"]))
    sandbox.account.touch("customers", key, nick="Jo", secrets=[{"n": "one"}])
    run(sandbox, tmp_path, clock, ["customers"])
    with sandbox.account.lock:
        sandbox.account._books.remove("customers", key)
    run(sandbox, tmp_path, clock, ["customers"])
    strict = run(sandbox, tmp_path, clock, ["tags"], privacy=Privacy(drop=["customers"]))

    assert [(0,)] == strict.sql("select count(nick) from picqer.customers")
    assert [(0,)] == strict.sql("select count(*) from picqer.customers__secrets")


def test_a_private_object_that_comes_otherwise_is_left_out(
    sandbox: Sandbox, tmp_path: Path, clock: VirtualClock
) -> None:
    """As text instead of an object, or text among the objects of a list."""
    key = next(iter(sandbox.account.tables["returns"]))
    customer = next(key for key, one in sandbox.account.tables["customers"].items() if one["addresses"])
    sandbox.account.touch("returns", key, customer="Jo Jansen-Private")
    sandbox.account.touch("customers", customer, addresses=["Jo Jansen-Private"])
    policy = Privacy(drop=["returns.customer__name", "customers__addresses.name"])
    run(sandbox, tmp_path, clock, ["returns", "customers"], privacy=policy)

    assert set() == held_in(tmp_path, {"Jo Jansen-Private"})


@pytest.mark.parametrize(
    ("policy", "named"),
    [
        ({"drop": ["orders.emailadress"]}, "perhaps orders.emailaddress?"),
        ({"drop": ["orders.idorder"]}, "needed"),
        ({"drop": ["orders.status"]}, "needed"),
        ({"hmac": ["orders.discount"], "hmac_key": KEY}, "no text"),
        ({"hmac": ["customers"]}, "hmac_key"),
        ({"hmac": ["customers"], "hmac_key": "short"}, "hmac_key"),
        ({"drop": ["customer"]}, "no preset"),
    ],
)
def test_a_policy_that_cannot_be_kept_is_refused(policy: dict[str, Any], named: str) -> None:
    """A misspelt column would stay in the clear."""
    with pytest.raises(ConfigurationError, match=named.replace("?", r"\?")):
        Privacy(**policy)
