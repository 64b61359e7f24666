"""Cases B: the rate limit, and all that can happen on the wire."""

from __future__ import annotations

import random
import shutil
import socketserver
import ssl
import statistics
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from picqer.sandbox import Account, Cut, CutChunk, Drip, Headers, Reset, Sandbox, Stall, Status, WrongJson
from picqer.sandbox.exchange import Request
from picqer.source.errors import LimitStays
from picqer.source.http import client as http
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.http.request_stats import RequestStats
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault
from tests.faults.conftest import Open, add_copies
from tests.source.test_rate_limit import peak, simulate

pytestmark = pytest.mark.slow

START = 1000.0
"""What a virtual clock shows first."""
DATE = "Fri, 30 Oct 2026 16:00:00 GMT"
"""The sandbox's own."""
IDEAL = 6 * 60.0
"""Seconds for 3,000 requests."""
FIVE = ("suppliers", "vatgroups", "tags", "packagings", "users")
"""Lists of one page."""


@fault("B1", "3,000 requests with up to 0.4 s of delay: at most 500 in any minute, at most 1.25 x the ideal 6 minutes")
def test_b1_three_thousand_pages_by_the_budget() -> None:
    counted = simulate(Budget(), 3000, seed=1, slowest=0.4, headers={"X-RateLimit-Limit": "500"})

    assert peak(counted) <= 500
    assert max(counted) <= 1.25 * IDEAL


@fault("B1", "3,000 requests over HTTP: no 429, at most 500 in any minute, at most 1.25 x the ideal 6 minutes")
def test_b1_three_thousand_pages_over_http(
    client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    for future in [client.list("tags", {}, cost) for _ in range(3000)]:
        future.result()

    assert {200} == {seen.status for seen in sandbox.seen}
    assert 3000 == len(sandbox.seen)
    assert sandbox.peak() <= 500
    assert clock.now - START <= 1.25 * IDEAL


@fault("B2", "300 requests beside 400 a minute of another program: all answered, at most 1 % of them first with 429")
def test_b2_another_program_with_the_same_key(
    client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    booked = 400
    sandbox.others(booked)

    def business() -> None:
        nonlocal booked
        due = 400 + int((clock.now - START) * 400 / 60) - booked
        sandbox.others(due)
        booked += due

    sandbox.before_each = business
    for _ in range(300):
        client.list("tags", {}, cost).result()

    assert 300 == cost.statuses[200]
    assert cost.statuses.get(429, 0) <= 3


@fault("B3", "exit 0 after 1 or 2 minutes and at most 4 requests too many")
@pytest.mark.parametrize("seconds", [60, 119])
def test_b3_a_limit_without_a_hint(seconds: int, open_shop: Open) -> None:
    shop = open_shop()
    until = START + seconds
    shop.server.faults.add(lambda _: shop.clock.now < until, Status(429), times=None)
    result = shop.run("tags")

    assert 0 == result.code
    assert {*shop.account.tables["tags"]} == shop.keys("tags", "idtag")
    assert 1 <= result.sync.stats["tags"].cost.statuses[429] <= 4
    assert seconds <= shop.clock.now - START <= seconds + 62


@fault("B4", "waits 2, 3 and 3 s, at most 1 s longer")
@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "2"}, 2),
        ({"Retry-After": "Fri, 30 Oct 2026 16:00:03 GMT", "Date": DATE}, 3),
        ({"Retry-After": "Fri, 30 Oct 2026 17:00:03 GMT", "Date": "Fri, 30 Oct 2026 17:00:00 GMT"}, 3),
    ],
    ids=["seconds", "a date", "a clock that is an hour off"],
)
def test_b4_a_limit_with_a_hint(
    headers: dict[str, str], seconds: int, client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    sandbox.faults.add("tags", Status(429, headers=headers))
    client.list("tags", {}, cost).result()

    assert {429: 1, 200: 1} == cost.statuses
    assert seconds <= clock.now - START <= seconds + 1


@fault("B5", "0: 1 s; a billion: 120 s; what cannot be read: a minute")
@pytest.mark.parametrize(
    ("hint", "seconds"),
    [
        *(("0", 1), ("-5", 60), ("1.5", 60), ("soon", 60), ("1e9", 60), ("1000000000", 120), (("2", "3"), 60)),
        *(("9" * 5000, 120), (f"Fri, 30 Oct {'9' * 20} 16:00:03 GMT", 60)),
        (f"Fri, 30 Oct 2026 16:00:03 +{'9' * 20}", 60),
    ],
    ids=lambda value: str(value)[:40],
)
def test_b5_a_strange_hint(
    hint: Any, seconds: int, client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    sandbox.faults.add("tags", Status(429, headers={"Retry-After": hint}))
    client.list("tags", {}, cost).result()

    assert {429: 1, 200: 1} == cost.statuses
    assert seconds <= clock.now - START <= seconds + 1


@fault("B5", "a billion, again and again: gives up after 15 minutes")
def test_b5_a_hint_of_a_billion_seconds_for_ever(
    client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    sandbox.faults.add("tags", Status(429, headers={"Retry-After": "1000000000"}), times=None)
    with pytest.raises(LimitStays, match="429"):
        client.list("tags", {}, cost).result()

    assert cost.requests <= 9
    assert clock.now - START <= 15 * 60


@fault("B6", "65 requests under a limit of 20: never more in any minute, whatever remains by the header")
@pytest.mark.parametrize("remaining", [None, "-3", "many", "1000000000"])
def test_b6_what_remains_is_no_help(remaining: str | None, clock: VirtualClock, account: Account) -> None:
    with Sandbox(account, limit=20, clock=clock.monotonic) as server:
        server.faults.add("*", Headers({"X-RateLimit-Remaining": remaining}), times=None)
        client = Client(server.base_url, "sandbox-key", "tests", Budget(limit=20), clock)
        for future in [client.list("tags", {}, RequestStats()) for _ in range(65)]:
            future.result()
        client.close()

    assert {200} == {seen.status for seen in server.seen}
    assert server.peak() <= 20


@fault("B7", "all collections: exit 75 within 15 minutes and 40 requests, the wait is in the report")
@pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}], ids=["no hint", "a hint of 1 s"])
def test_b7_a_limit_that_never_lifts(headers: dict[str, str], open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(429, headers=headers), times=None)
    result = shop.run()

    assert 75 == result.code
    assert "429" in result.message
    assert len(shop.server.seen) <= 40
    assert shop.clock.now - START <= 15 * 60
    assert sum(stats.cost.waited for stats in result.sync.stats.values()) >= 120


@fault("B7", "in the middle: exit 75, what was read is kept, at most 40 requests more")
def test_b7_a_limit_that_never_lifts_from_some_moment_on(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(429), skip=6, times=None)
    result = shop.run("tags", "suppliers", "vatgroups", "packagings", "customers", "comments", "tasks", "movements")

    assert 75 == result.code
    assert {*shop.account.tables["suppliers"]} == shop.keys("suppliers", "idsupplier")
    assert len(shop.server.seen) <= 46
    assert shop.clock.now - START <= 15 * 60


@fault("B7", "a hundred requests at once: at most 40 are sent, each ends with 75")
@pytest.mark.parametrize("headers", [{}, {"Retry-After": "1"}], ids=["no hint", "a hint of 1 s"])
def test_b7_a_limit_that_never_lifts_for_many_questions(
    headers: dict[str, str], client: Client, cost: RequestStats, sandbox: Sandbox
) -> None:
    sandbox.faults.add("*", Status(429, headers=headers), times=None)
    futures = [client.list("tags", {}, cost) for _ in range(100)]

    assert {LimitStays} == {type(future.exception()) for future in futures}
    assert len(sandbox.seen) <= 40


@fault("B7", "after the 31st answer 429 in a row no further request is sent")
def test_b7_a_limit_that_did_not_lift_thirty_times(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    for _ in range(30):
        client.budget.refuse(0.0, 1.0)
    sandbox.faults.add("*", Status(429), times=None)
    for _ in range(2):
        with pytest.raises(LimitStays):
            client.list("tags", {}, cost).result()

    assert 1 == len(sandbox.seen)


@fault("B8", "500, 502, 503, 504 and 520, twice each: exit 0, all rows, waits of different length")
def test_b8_errors_that_pass(open_shop: Open) -> None:
    shop = open_shop()
    for path, status in zip(FIVE, (500, 502, 503, 504, 520), strict=True):
        shop.server.faults.add(path, Status(status), times=2)
    result = shop.run(*FIVE)

    assert 0 == result.code
    assert [2] * 5 == [result.sync.stats[name].cost.retries for name in FIVE]
    assert {*shop.account.tables["users"]} == shop.keys("users", "iduser")
    assert statistics.pstdev(shop.clock.slept) > 0


@fault("B9", "exit 75: the others are complete, rows and cursor of this one are unchanged")
def test_b9_one_collection_that_fails_for_ever(open_filled: Open) -> None:
    shop = open_filled()
    before = shop.keys("purchaseorders", "idpurchaseorder")
    added = [*add_copies(shop.account, "tags", 1), *add_copies(shop.account, "purchaseorders", 1)]
    shop.server.faults.add("purchaseorders", Status(500), times=None)
    result = shop.run("tags", "purchaseorders")

    assert 75 == result.code
    assert "purchaseorders: Picqer answered 500" in result.message
    assert added[0] in shop.keys("tags", "idtag")
    assert before == shop.keys("purchaseorders", "idpurchaseorder")
    assert [("complete", False), ("failed", True)] == shop.sql(
        "select state, mark_before = mark_after from picqer._picqer_runs "
        "where began_at = (select max(began_at) from picqer._picqer_runs) order by collection desc"
    )


@fault("B9", "500 for ever on every collection: exit 75, the message does not blame the address")
def test_b9_all_collections_fail_for_ever(open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(500), times=None)
    result = shop.run("tags", "suppliers", "vatgroups")

    assert 75 == result.code
    assert "suppliers: Picqer answered 500" in result.message
    assert "sources.picqer.account" not in result.message


@fault("B10", "a run of 268 requests: complete with at most 1.5 x as many, or exit 75 with no more than that")
@pytest.mark.parametrize(("share", "seed"), [(0.0, 1), (0.3, 1), (0.3, 2)])
def test_b10_a_storm_of_retries(share: float, seed: int, open_shop: Open) -> None:
    shop = open_shop()
    add_copies(shop.account, "products", 230)
    chance = random.Random(seed)
    shop.server.faults.add(lambda _: chance.random() < share, Status(503), times=None)
    result = shop.run("products", "product_warehouses")

    asked = len(shop.server.seen)

    assert asked <= 1.5 * 268
    assert result.code == 75 or asked >= 268
    assert share or (0, 268) == (result.code, asked)
    assert {*shop.account.tables["products"]} == shop.keys("products", "idproduct")


@fault("B11", "a reset, a body cut by length or in a chunk, half a JSON text: exit 0, every row")
def test_b11_answers_that_break_off(open_shop: Open) -> None:
    shop = open_shop()
    for path, spoiling in zip(FIVE, (Reset(), Cut(10), CutChunk(10), WrongJson('[{"a": 1'), Reset()), strict=True):
        shop.server.faults.add(path, spoiling, times=2)
    result = shop.run(*FIVE)

    assert 0 == result.code
    for path, key in zip(FIVE, ("idsupplier", "idvatgroup", "idtag", "idpackaging", "iduser"), strict=True):
        assert {*shop.account.tables[path]} == shop.keys(path, key)


@fault("B12", "silence: each of 8 attempts ends by itself, exit 75")
def test_b12_silence(open_shop: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "READ_SECONDS", 0.1)
    shop = open_shop()
    shop.server.faults.add("tags", Stall(600), times=None)
    result = shop.run("tags")

    assert 75 == result.code
    assert 8 == len(shop.server.seen)
    assert set() == shop.keys("tags", "idtag")


@fault("B12", "a byte now and then: 120 s for each request, 15 minutes in all, exit 75")
def test_b12_a_drip(open_shop: Open) -> None:
    class Hurried(VirtualClock):
        """A clock on which a byte takes seconds."""

        def monotonic(self) -> float:
            self.now += 4.0
            return self.now

    shop = open_shop()
    shop.clock = Hurried()
    shop.server.faults.add("tags", Drip(1, 0.002), times=None)
    result = shop.run("tags")

    assert 75 == result.code
    assert "longer than 120 s" in result.message
    assert shop.clock.now - START <= 15 * 60 + 2 * 120
    assert len(shop.server.seen) <= 8


@fault("B13", "no such host: exit 75 after 8 attempts, the message names it and what to check")
def test_b13_no_such_host(open_shop: Open) -> None:
    shop = open_shop()
    result = shop.run("tags", address="https://acme.invalid/api/v1/")

    assert 75 == result.code
    assert "https://acme.invalid/api/v1/" in result.message
    assert "sources.picqer.account" in result.message
    assert 8 == result.sync.client.sent


@fault("B13", "a certificate that is expired or of another host: exit 78 after one attempt, the message names the host")
@pytest.mark.skipif(not shutil.which("openssl"), reason="certificates are made by openssl")
@pytest.mark.parametrize(
    ("name", "until", "reason"),
    [("localhost", "20200102000000Z", "expired"), ("elsewhere.example", "20990102000000Z", "Hostname mismatch")],
)
def test_b13_a_wrong_certificate(
    name: str, until: str, reason: str, open_shop: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = open_shop()
    folder = tmp_path / "certificate"
    certify(folder, name, until)
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(folder / "certificate.pem"))
    with tls(folder) as server:
        address = f"https://localhost:{server.server_address[1]}/api/v1/"
        result = shop.run("tags", address=address)

    assert 78 == result.code
    assert address in result.message
    assert reason in result.message
    assert (1, 1) == (server.connections, result.sync.client.sent)


@fault("B14", "exit 77 after one request, the message says where in Picqer the API keys are; nothing is written")
@pytest.mark.parametrize("status", [401, 403])
def test_b14_a_key_that_is_refused_at_once(status: int, open_shop: Open) -> None:
    shop = open_shop()
    shop.server.faults.add("*", Status(status), times=None)
    result = shop.run()

    assert 77 == result.code
    assert "Settings > API Keys" in result.message
    assert 1 == len(shop.server.seen)
    assert [(0,)] == shop.sql("select count(*) from picqer._picqer_keys")


@fault("B15", "exit 77: rows read so far are kept; other collections keep their rows and cursors")
def test_b15_a_key_that_is_revoked_in_the_middle(open_filled: Open) -> None:
    shop = open_filled()
    added = [*add_copies(shop.account, "suppliers", 1), *add_copies(shop.account, "purchaseorders", 1)]
    shop.server.faults.add(lambda request: not is_early(request), Status(401), times=None)
    result = shop.run("suppliers", "tags", "purchaseorders")

    assert 77 == result.code
    assert added[0] in shop.keys("suppliers", "idsupplier")
    assert added[1] not in shop.keys("purchaseorders", "idpurchaseorder")
    assert [(0,)] == shop.sql("select count(_deleted_at) from picqer.tags")
    assert [("complete", False), ("failed", True), ("waiting", True)] == shop.sql(
        "select state, mark_before is not distinct from mark_after from picqer._picqer_runs "
        "where began_at = (select max(began_at) from picqer._picqer_runs) order by state"
    )


def is_early(request: Request) -> bool:
    """Whether the key is still good."""
    return request.path == "suppliers" or (request.path == "tags" and "offset" not in request.query)


@fault("B16", "listed as unavailable, none of its 250 rows marked as deleted, the others complete, exit 0")
def test_b16_a_module_that_is_off(open_filled: Open) -> None:
    shop = open_filled()
    before = shop.keys("tags", "idtag")
    added, *_ = add_copies(shop.account, "suppliers", 1)
    shop.server.quirks.absent = frozenset({"tags"})
    result = shop.run("suppliers", "tags")

    assert (0, "unavailable", 0) == (
        result.code,
        result.sync.stats["tags"].state,
        result.sync.stats["tags"].counts.suspects,
    )
    assert before == shop.keys("tags", "idtag")
    assert added in shop.keys("suppliers", "idsupplier")


AUTHORITY = """
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
copy_extensions = copy
[any]
commonName = supplied
"""


def certify(folder: Path, name: str, until: str) -> None:
    """Make a certificate for a host, valid from 2020 until a moment."""
    folder.mkdir()
    (folder / "index.txt").touch()
    (folder / "own.cnf").write_text(AUTHORITY)
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    subject = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"]
    signed = ["-in", "request.pem", "-keyfile", "key.pem", "-out", "certificate.pem"]
    valid = ["-startdate", "20200101000000Z", "-enddate", until]
    for command in (
        ["req", "-new", *curve, "-nodes", *subject, "-keyout", "key.pem", "-out", "request.pem"],
        ["ca", "-selfsign", "-batch", "-notext", "-create_serial", "-config", "own.cnf", *signed, *valid],
    ):
        subprocess.run(["openssl", *command], cwd=folder, check=True, capture_output=True)  # noqa: S607  where it is


class Listener(socketserver.ThreadingTCPServer):
    """Shows a certificate and says nothing."""

    daemon_threads = True
    connections = 0

    def handle_error(self, *_: object) -> None:
        """Clients that do not like the certificate hang up."""


@contextmanager
def tls(folder: Path) -> Iterator[Listener]:
    """A server with the certificate in a folder."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")

    class Handshake(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            server.connections += 1
            with context.wrap_socket(self.request, server_side=True) as connection:
                connection.recv(1)

    with Listener(("127.0.0.1", 0), Handshake) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()
