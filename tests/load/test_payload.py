"""Answers that are too large, too deep, too wide, or not what they were."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from operator import add
from pathlib import Path

import duckdb
import pytest

from picqer.sandbox import Account, Edit, Raw, Sandbox
from picqer.sandbox.exchange import Reply
from picqer.source import Privacy
from picqer.source.records.extra_fields import MOST_COLUMNS
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import Load, run
from tests.load.peak import peak
from tests.truth import differences

REJECTED = {
    "nan": b'"nan":NaN',
    "infinity.0.value": b'"infinity":[-Infinity]',
    "vast": b'"vast":1e99999999999999999999',
    "utf8": b'"utf8":"a\xff"',
    "nul": rb'"nul":"a\u0000"',
    "surrogate": rb'"surrogate":"\ud800"',
    "deep": b'"deep":' + b"[" * 900 + b"]" * 900,
    "brackets": b'"brackets":' + b"[" * 100_000 + b"]" * 100_000,
}
"""What costs itself, by where it stands in its record."""
KEPT = (
    rb'"idbig":1180591620717411303424,"tenth":0.1,"long":12345678901234567.89,"digits":' + b"9" * 5000,
    rb'"OrderId":"a","orderId":"b","order_id":"c"',
    rb'"x\"; drop table picqer.products; --":"1","":"2","' + b"n" * 300 + b'1":"3","' + b"n" * 300 + b'2":"4"',
    b'"na\xff' + rb'\u0000\ud800me":"x","select":"y","_dlt_id":"z","Value":"\u00e9\ud83d\ude00"',
)
"""What does not."""


RECORD = b'{"idproduct":'


def planted(*fields: bytes) -> Callable[[Reply], Reply]:
    """Puts undocumented fields into the first records of a page, as bytes, for no JSON library writes them."""

    def plant(reply: Reply) -> Reply:
        before, *records = reply.body.split(RECORD)
        if len(records) <= len(fields):
            return reply
        begins = [b"{" + field + b"," + RECORD[1:] for field in fields] + [RECORD] * (len(records) - len(fields))
        return replace(reply, body=before + b"".join(map(add, begins, records)))

    return plant


@fault("F5", "that value is rejected, all else of its record is loaded, exit 0")
@fault("F2", "those characters are left out, the rest of the text is loaded, the value is named and counted, exit 0")
@fault("F1", "NaN, Infinity and exponents beyond any column: that value is rejected with the reason, exit 0")
def test_poison_costs_itself(sandbox: Sandbox, load_into: Load) -> None:
    """Numbers, texts and nesting that no column takes; the run ends 0 and everything else is there."""
    sandbox.faults.add("products", planted(*REJECTED.values()), times=None)
    loaded = load_into("products")

    assert (0, "complete") == (loaded.exit_code, loaded.sync.stats["products"].state)
    assert {*REJECTED} == {field for (field,) in loaded.sql("select field from picqer._rejected")}
    assert [] == [line for line in differences(sandbox.account, loaded.file) if line.startswith("products")]
    assert [("a", "a")] == loaded.sql("select max(utf8), max(nul) from picqer.products")


@fault("F7", "each in a column of its own, none of them is executed")
@fault("F3", "three columns")
@fault("F1", "2^70, 0.1 and 12345678901234567.89 are kept to the last digit")
def test_odd_names_and_numbers_arrive(sandbox: Sandbox, load_into: Load) -> None:
    """Exactly, each in a column of its own, and nothing of them is executed."""
    sandbox.faults.add("products", planted(*KEPT), times=None)
    loaded = load_into("products")
    held = {value for row in loaded.sql("select * from picqer_live.products") for value in row}

    assert [] == [line for line in differences(sandbox.account, loaded.file) if line.startswith("products")]
    assert {str(2**70), Decimal("0.1"), Decimal("12345678901234567.89"), "9" * 5000} <= held
    assert {*"abc", *"1234", *"xyz", "é😀"} <= held
    assert 0 == loaded.exit_code


@fault("E11", "every value is kept, the old column is unchanged, the report names both changes")
@pytest.mark.slow
def test_a_field_that_changes_its_type_loses_nothing(sandbox: Sandbox, load_into: Load) -> None:
    """Between records and between runs; no column is made that nobody was told of."""
    keys = sorted(key for key, product in sandbox.account.tables["products"].items() if product["active"])[:4]
    sandbox.account.touch("products", keys[0], brand_new=5)
    first = load_into("products")
    for key, value in zip(keys, ("six", "five", {"a": 6}, ["b"]), strict=True):
        sandbox.account.touch("products", key, brand_new=value)
    second = load_into("products")

    assert [(None, "six", None), (None, "five", None), (None, None, 6), (None, None, None)] == second.sql(
        f"select brand_new, brand_new_text, brand_new__a from picqer_live.products "
        f"where idproduct in {(*keys,)} order by idproduct"
    )
    assert [(keys[3], "b")] == second.sql("select idproduct, value from picqer_live.products__brand_new")
    assert [] == second.sql("select column_name from duckdb_columns() where contains(column_name, '__v_')")
    assert "new field products.brand_new (decimal)" in first.sync.stats["products"].events
    assert {event for event in second.sync.stats["products"].events if "(decimal)" in event} >= {
        "products.brand_new (decimal) got a text value that it cannot hold: kept as text in products.brand_new_text",
        "products.brand_new (decimal) came as an object: kept in products.brand_new__…",
        "products.brand_new (decimal) came as a list: kept in products__brand_new",
    }


@pytest.mark.slow
def test_rows_of_further_fields_live_with_their_record(sandbox: Sandbox, tmp_path: Path, clock: VirtualClock) -> None:
    """They are replaced with it, leave the live view with it, and are deleted when its collection becomes private."""
    key, gone = [*sandbox.account.tables["customers"]][:2]
    fields = {f"custom_{number:03}": f"secret-{number}" for number in range(MOST_COLUMNS + 2)}
    for one in (key, gone):
        sandbox.account.touch("customers", one, **fields)
    query = "select idcustomer, field, value from {}.customers__more_fields order by all"
    both = [(one, f"custom_{number}", f"secret-{number}") for one in sorted((key, gone)) for number in (200, 201)]
    first = run(sandbox, tmp_path, clock, ["customers"]).sql(query.format("picqer_live"))
    with sandbox.account.lock:
        sandbox.account._books.remove("customers", gone)
        del sandbox.account.tables["customers"][key]["custom_201"]
    sandbox.account.touch("customers", key, custom_200="changed")
    second = run(sandbox, tmp_path, clock, ["customers"]).sql(query.format("picqer_live"))
    private = run(sandbox, tmp_path, clock, ["customers"], privacy=Privacy(drop=["customers"]))

    assert both == first
    assert [(key, "custom_200", "changed")] == second
    assert [] == private.sql(query.format("picqer"))


def bomb(megabytes: int) -> Raw:
    """A list that is small on the wire."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = packer.compress(b"[") + b"".join(packer.compress(b" " * (1 << 20)) for _ in range(megabytes))
    return Raw(body + packer.flush(), {"Content-Encoding": "gzip"})


@fault("F6", "stops at 32 MB after one request, exit 65 for that collection, the others are loaded")
def test_a_gzip_bomb_costs_one_request_and_its_collection(sandbox: Sandbox, load_into: Load) -> None:
    """It is not asked again, and the others go on, also when it is the first answer of all."""
    sandbox.faults.add("vatgroups", bomb(270), times=None)
    loaded = load_into("vatgroups", "tags")
    states = {name: stats.state for name, stats in loaded.sync.stats.items()}

    assert {"vatgroups": "failed", "tags": "complete"} == states
    assert 65 == loaded.exit_code
    assert 1 == sum(seen.path == "vatgroups" for seen in sandbox.seen)
    assert "larger than 32 MB" in str(loaded.sync.stats["vatgroups"].error)


@fault("D10", "nothing is deleted, exit 65 says why")
@pytest.mark.slow
def test_keys_that_become_text_delete_nothing(sandbox: Sandbox, load_into: Load) -> None:
    """The collection is stopped and says why; its rows stay as they are, and nothing is set aside row by row."""
    load_into("tags")
    sandbox.faults.add("tags", Edit(lambda rows: [{**row, "idtag": str(row["idtag"])} for row in rows]), times=None)
    loaded = [load_into("tags", is_full=True) for _ in range(2)][-1]

    assert 65 == loaded.exit_code
    assert ["tags.idtag is bigint and came as str in every row"] == [*loaded.sync.stats["tags"].events]
    assert [(len(sandbox.account.tables["tags"]), 0)] == loaded.sql(
        "select count(*), count(_deleted_at) from picqer.tags"
    )
    assert [(0,)] == loaded.sql("select count(*) from picqer._rejected")


@pytest.mark.slow
def test_a_single_key_that_becomes_text_is_no_deletion(sandbox: Sandbox, load_into: Load) -> None:
    """Its record is set aside, and the row that it was stays, however often it is not seen."""
    load_into("tags")
    spoil = Edit(lambda rows: [{**row, "idtag": str(row["idtag"])} if at == 0 else row for at, row in enumerate(rows)])
    sandbox.faults.add("tags", spoil, times=None)
    loaded = [load_into("tags", is_full=True) for _ in range(3)][-1]

    assert [(len(sandbox.account.tables["tags"]), 0)] == loaded.sql(
        "select count(*), count(_deleted_at) from picqer.tags"
    )
    assert [("tags",)] == loaded.sql("select distinct collection from picqer._rejected")


def test_stock_that_is_no_object_costs_nothing_else(sandbox: Sandbox, load_into: Load) -> None:
    """The day's reading leaves that product out."""
    spoil = Edit(lambda rows: [{**row, "stock": None} if at == 0 else row for at, row in enumerate(rows)])
    sandbox.faults.add(lambda request: request.path.endswith("/stock"), spoil, times=None)
    loaded = load_into("warehouse_stock", "warehouses")

    assert 0 == loaded.exit_code
    assert loaded.sql("select count(*) > 1, count(distinct idwarehouse) from picqer.stock_snapshots") == [
        (
            True,
            loaded.sql("select count(distinct idwarehouse) from picqer.warehouse_stock where stock__stock > 0")[0][0],
        )
    ]


@fault("F6", "the whole run takes less than 256 MB")
@pytest.mark.slow
def test_a_gzip_bomb_takes_no_memory(account: Account, tmp_path: Path) -> None:
    """Less than 256 MB above the interpreter with its imports, for the whole run."""
    with Sandbox(account) as server:
        server.faults.add("tags", bomb(270), times=None)
        run_of_it = peak(server.base_url, tmp_path, "tags")

    assert (65, True) == (run_of_it.exit_code, run_of_it.megabytes < 256), run_of_it


@fault("F4", "200 become columns, the others rows; every value is kept, less than 512 MB")
@pytest.mark.slow
@pytest.mark.parametrize(("records", "fields"), [(1, 10_000), (100, 500)])
def test_many_fields_take_little_memory(records: int, fields: int, tmp_path: Path) -> None:
    """Less than 512 MB, a bounded number of columns, every value kept."""
    shop = Account(seed=3, orders=120)
    keys = [*shop.tables["orders"]][:records]
    for key in keys:
        shop.touch("orders", key, **{f"custom_{number}": f"value {number}" for number in range(fields)})
    with Sandbox(shop) as server:
        run_of_it = peak(server.base_url, tmp_path, "orders")
    columns = "duckdb_columns() where schema_name = 'picqer' and regexp_matches(column_name, '^custom_[0-9]+$')"
    values = "(select distinct idorder, field, value from picqer.orders__more_fields)"
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as connection:
        counts = [connection.execute(f"select count(*) from {one}").fetchall()[0][0] for one in (columns, values)]

    assert records == len(keys)
    assert (0, True) == (run_of_it.exit_code, run_of_it.megabytes < 512), run_of_it
    assert [MOST_COLUMNS, records * (fields - MOST_COLUMNS)] == counts
