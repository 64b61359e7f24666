"""Another account, or another key of the same one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from picqer.load import run as invocation
from picqer.load.run_log.api_key import AnotherAccount
from picqer.sandbox import Account, Sandbox, Status
from picqer.source import Privacy
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.load.conftest import Run, loaded_home, run
from tests.template import NAME
from tests.truth import differences

FIRST = "sandbox-key"
"""The key of the load that made the home."""
DELETED = "select count(*) from picqer.{} where _deleted_at is not null"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home into which `shop` was loaded."""
    return loaded_home(tmp_path / "home", seed=5, orders=30)


@pytest.fixture
def shop() -> Account:
    """The account as it was then."""
    return Account(seed=5, orders=30)


def deleted(loaded: Run) -> int:
    """Rows that are marked, in all top-level tables."""
    names = [
        name
        for (name,) in loaded.sql(
            "select table_name from duckdb_columns() where schema_name = 'picqer' and column_name = '_deleted_at'"
        )
    ]
    return sum(loaded.sql(DELETED.format(name))[0][0] for name in names)


@fault("D8", "another key of the same account, which sees less: exit 65, none is marked")
@pytest.mark.slow
def test_a_narrower_key_deletes_nothing(shop: Account, home: Path, clock: VirtualClock) -> None:
    """What it does not see is not gone: exit 65 until the key is accepted, whatever is due; new rows are loaded."""
    with Sandbox(shop, clock=clock.monotonic, keys={FIRST: "full", "narrow": "fulfilment"}) as server:
        with shop.lock:
            for path in ("backorders", "customers", "orders", "products"):
                for key in list(shop.tables[path])[::2]:
                    shop._books.remove(path, key)
        ordinary = run(server, home, clock, key="narrow")
        full = run(server, home, clock, key="narrow", is_full=True)

    assert (65, 65) == (ordinary.exit_code, full.exit_code)
    assert 0 == deleted(full)
    assert "--accept-key" in str(full.sync.deletions.doubt)
    assert [(2, 1)] == full.sql("select count(*), count(accepted_at) from picqer._picqer_keys")
    assert [(0, 0)] == full.sql("select sum(suspects) - sum(suspects), sum(deleted) from picqer._picqer_runs")


@pytest.mark.slow
def test_an_accepted_key_is_believed(shop: Account, home: Path, clock: VirtualClock) -> None:
    """After one whole reading with `--accept-key`; deletions are found then, and by the runs after it."""
    with Sandbox(shop, clock=clock.monotonic, keys={FIRST: "full", "new": "full"}) as server:
        with shop.lock:
            gone = next(iter(shop.tables["customers"]))
            shop._books.remove("customers", gone)
        doubted = run(server, home, clock, ["customers"], key="new")
        accepted = run(server, home, clock, key="new", accept_key=True)
        after = run(server, home, clock, key="new")

    assert (65, 0, 0) == (doubted.exit_code, accepted.exit_code, after.exit_code)
    assert [(gone,)] == after.sql("select idcustomer from picqer.customers where _deleted_at is not null")
    assert [] == differences(shop, after.file)


@fault("D8", "exit 78 after at most 6 requests, no byte of the database is changed")
def test_the_key_of_another_account_writes_nothing(home: Path, clock: VirtualClock) -> None:
    """Its products have the same numbers and are others: 78 after one request, the file stays as it is."""
    file = home / NAME
    before = file.read_bytes()
    with Sandbox(Account(seed=2, orders=20), clock=clock.monotonic, keys={"theirs": "full"}) as other:
        with pytest.raises(AnotherAccount) as refused:
            run(other, home, clock, key="theirs")
        asked = len(other.seen)

    assert 78 == refused.value.exit_code
    assert before == file.read_bytes()
    assert asked <= 6


@pytest.mark.slow
def test_accounts_are_compared_row_by_row_when_the_list_is_too_large(
    shop: Account, home: Path, clock: VirtualClock
) -> None:
    """A list of products that is no longer read says nothing about the key."""
    with Sandbox(shop, clock=clock.monotonic, keys={FIRST: "full", "new": "full"}) as server:
        server.faults.add("products", Status(413), times=None)
        loaded = run(server, home, clock, ["tags"], key="new")

    assert "complete" == loaded.sync.stats["tags"].state
    assert any(seen.path.startswith("products/") for seen in server.seen)


@pytest.mark.slow
def test_a_known_key_asks_nothing_more(tmp_path: Path, clock: VirtualClock) -> None:
    """The comparison costs requests only where the key is new."""
    with Sandbox(Account(seed=1, orders=20), clock=clock.monotonic) as server:
        run(server, tmp_path, clock, ["tags"])
        before = len(server.seen)
        run(server, tmp_path, clock, ["tags"])

    assert ["tags"] == [seen.path for seen in server.seen[before:]]


@pytest.mark.slow
def test_a_first_load_that_is_killed_has_told_its_key(tmp_path: Path, clock: VirtualClock) -> None:
    """The key is loaded with the first rows, so that another one is doubted from then on."""
    shop = Account(seed=5, orders=30)
    with Sandbox(shop, clock=clock.monotonic, keys={"wide": "full", "narrow": "fulfilment"}) as server:
        run(server, tmp_path, clock, key="wide", max_requests=60, max_seconds=0.0001)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(invocation, "record_run", killed)
            with pytest.raises(KeyboardInterrupt):
                run(server, tmp_path, clock, key="wide", max_requests=60)
        narrow = run(server, tmp_path, clock, key="narrow")

    assert 65 == narrow.exit_code
    assert 0 == deleted(narrow)
    assert [(2, 1)] == narrow.sql("select count(*), count(accepted_at) from picqer._picqer_keys")


def killed(*_: object) -> None:
    """Somebody stops the run before its report."""
    raise KeyboardInterrupt


def test_another_account_is_known_without_products_too(tmp_path: Path, clock: VirtualClock) -> None:
    """By the first collection that has rows."""
    with Sandbox(Account(seed=1, orders=20), clock=clock.monotonic, keys={"ours": "full"}) as server:
        loaded = run(server, tmp_path, clock, ["tags", "warehouses"], key="ours")
    before = loaded.file.read_bytes()
    with (
        Sandbox(Account(seed=2, orders=20), clock=clock.monotonic, keys={"theirs": "full"}) as other,
        pytest.raises(AnotherAccount),
    ):
        run(other, tmp_path, clock, key="theirs")

    assert before == loaded.file.read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("policy", [{"hmac": ["products.productcode"], "hmac_key": "x" * 32}, {"drop": ["customers"]}])
def test_private_columns_do_not_hide_the_account(policy: dict[str, Any], tmp_path: Path, clock: VirtualClock) -> None:
    """A hash is compared with a hash; the new key is doubted, not refused."""
    shop = Account(seed=5, orders=20)
    with Sandbox(shop, clock=clock.monotonic, keys={"old": "full", "new": "full"}) as server:
        run(server, tmp_path, clock, ["products"], key="old", privacy=Privacy(**policy))
        again = run(server, tmp_path, clock, ["products"], key="new", privacy=Privacy(**policy))

    assert 65 == again.exit_code


@pytest.mark.slow
def test_the_old_key_sees_again_what_the_new_one_did_not(shop: Account, home: Path, clock: VirtualClock) -> None:
    """After a narrower key was accepted, going back reads everything once."""
    with Sandbox(shop, clock=clock.monotonic, keys={FIRST: "full", "new": "full"}) as server:
        hidden = {}
        with shop.lock:
            for path in ("tasks", "comments"):
                key = next(iter(shop.tables[path]))
                hidden[path] = dict(shop.tables[path][key])
                shop._books.remove(path, key)
        run(server, home, clock, key="new", accept_key=True)
        with shop.lock:
            for path, record in hidden.items():
                shop._books.add(path, record)
        back = run(server, home, clock, key=FIRST)

    assert [] == differences(shop, back.file)
