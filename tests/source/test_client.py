"""One GET against a server that misbehaves."""

from __future__ import annotations

import gzip
import socketserver
import statistics
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from picqer.sandbox import (
    Account,
    Cut,
    CutChunk,
    Drip,
    Edit,
    Fault,
    Headers,
    Html,
    Raw,
    Redirect,
    Reset,
    Sandbox,
    Status,
    WrongJson,
)
from picqer.source.errors import (
    ConfigurationError,
    ContractBroken,
    NotFound,
    NotReadable,
    TryAgainLater,
)
from picqer.source.http.client import Client
from picqer.source.http.rate_limit import Budget
from picqer.source.http.request_stats import RequestStats
from picqer.source.settings import Settings
from tests.conftest import VirtualClock
from tests.faults.catalogue import fault


def ask(client: Client, cost: RequestStats, path: str = "tags") -> list[dict[str, object]]:
    rows: list[dict[str, object]] = client.list(path, {}, cost).result().data
    return rows


def test_a_page_comes_with_the_account_of_its_cost(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """One request, answered 200, by our key and agent."""
    rows = ask(client, cost)

    assert list(sandbox.account.tables["tags"].values()) != []
    assert len(sandbox.account.tables["tags"]) == len(rows)
    assert (1, 0, {200: 1}) == (cost.requests, cost.retries, cost.statuses)
    assert [(seen.method, seen.key, seen.user_agent) for seen in sandbox.seen] == [
        ("GET", "sandbox-key", "tests (tests@example.com)")
    ]


@fault("A8", "twice, then a correct answer: the list is complete")
@fault("B11", "twice each, then a correct answer: the list is complete")
@pytest.mark.parametrize(
    "spoiling",
    [
        Status(500),
        Status(503),
        Status(520),
        Status(204),
        Html(),
        Cut(10),
        CutChunk(10),
        Reset(),
        WrongJson("null"),
        WrongJson("{}"),
        WrongJson('{"error": true}'),
        WrongJson("[1]"),
        WrongJson('[{"idtag": 1'),
        WrongJson(""),
        WrongJson("[" * 100_000),
    ],
    ids=str,
)
def test_a_passing_fault_is_asked_again(spoiling: Fault, client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """Twice wrong, then right: the page is whole."""
    sandbox.faults.add("tags", spoiling, times=2)

    rows = ask(client, cost)

    assert len(sandbox.account.tables["tags"]) == len(rows)
    assert (3, 2) == (cost.requests, cost.retries)


def test_a_lasting_fault_ends_with_an_error_that_says_so(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """After a bounded number of attempts."""
    sandbox.faults.add("tags", Status(500), times=None)

    with pytest.raises(TryAgainLater, match="tags: Picqer answered 500"):
        ask(client, cost)

    assert 8 == cost.requests


@fault("B8", "seven waits of at most 30 s, of different length")
def test_attempts_are_spread_by_full_jitter(
    client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    """Many clients must not come back at the same moment."""
    sandbox.faults.add("tags", Status(500), times=None)

    with pytest.raises(TryAgainLater):
        ask(client, cost)

    assert 7 == len(clock.slept)
    assert statistics.pstdev(clock.slept) > 0
    assert all(0 <= nap <= 30 for nap in clock.slept)


@fault("B10", "nothing but 503: 20 requests cost fewer than 60 attempts")
def test_retries_have_a_quota_for_the_whole_run(client: Client, sandbox: Sandbox) -> None:
    """A server that fails everywhere gets rest, not eight requests for each question."""
    sandbox.faults.add("*", Status(503), times=None)

    for _ in range(20):
        with pytest.raises(TryAgainLater):
            ask(client, RequestStats())

    assert len(sandbox.seen) < 60


def test_a_minute_full_of_requests_waits_for_the_next(clock: VirtualClock, account: Account) -> None:
    """Against a strict server: no answer 429, never more than the limit in any minute."""
    with Sandbox(account, limit=20, clock=clock.monotonic) as sandbox:
        client = Client(sandbox.base_url, "sandbox-key", "tests", Budget(limit=20), clock)
        for _ in range(65):
            ask(client, RequestStats())
        client.close()

    assert {200} == {seen.status for seen in sandbox.seen}
    assert 20 == sandbox.peak()
    assert 180 <= clock.now - 1000 < 185


@pytest.mark.parametrize(
    ("retry_after", "counting"), [("none", "sliding"), ("none", "fixed"), ("seconds", "sliding"), ("date", "fixed")]
)
def test_a_limit_that_others_used_up_is_waited_out(
    retry_after: str, counting: str, clock: VirtualClock, account: Account, cost: RequestStats
) -> None:
    """429 with or without a hint: the page comes in the end."""
    with Sandbox(account, limit=20, clock=clock.monotonic, retry_after=retry_after, counting=counting) as sandbox:
        sandbox.others(20)
        client = Client(sandbox.base_url, "sandbox-key", "tests", Budget(), clock)
        rows = ask(client, cost)
        client.close()

    assert rows
    assert 1 <= cost.statuses[429] <= 2
    assert clock.now - 1000 <= 125


def test_a_limit_that_never_lifts_ends_in_time(
    client: Client, cost: RequestStats, sandbox: Sandbox, clock: VirtualClock
) -> None:
    """Exit 75 within the deadline and few requests."""
    sandbox.faults.add("*", Status(429), times=None)

    with pytest.raises(TryAgainLater, match="429"):
        ask(client, cost)

    assert cost.requests <= 40
    assert clock.now - 1000 <= 16 * 60


@fault("B12", "a slow answer is given up after 120 s and requested again")
def test_a_drip_does_not_hold_a_request_for_ever(cost: RequestStats, sandbox: Sandbox) -> None:
    """The total deadline counts, not the silence between two bytes."""
    sandbox.faults.add("tags", Drip(1, 0.01))

    class Hurried(VirtualClock):
        def monotonic(self) -> float:
            self.now += 10.0
            return self.now

    hurried = Client(sandbox.base_url, "sandbox-key", "tests", Budget(), Hurried())
    rows = ask(hurried, cost)
    hurried.close()

    assert rows
    assert 2 == cost.requests


def test_a_gzip_bomb_is_not_swallowed(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """It stops at 32 MB decoded, after one request."""
    bomb = gzip.compress(b"[" + b" " * (64 << 20) + b"]")
    sandbox.faults.add("tags", Raw(bomb, {"Content-Encoding": "gzip"}))

    with pytest.raises(ContractBroken, match="larger than 32 MB"):
        ask(client, cost)

    assert (1, 0) == (cost.requests, cost.retries)
    assert client.reached


def test_a_redirect_is_never_followed(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """The key must not travel."""
    with Sandbox(sandbox.account) as elsewhere:
        sandbox.faults.add("tags", Redirect(elsewhere.base_url))

        with pytest.raises(ConfigurationError, match="redirects"):
            ask(client, cost)

    assert [] == elsewhere.seen


def test_an_unknown_key_reads_nothing_and_is_asked_once(sandbox: Sandbox, cost: RequestStats) -> None:
    """Whether the key is refused or the list is out of its reach, is for the reading to find out."""
    client = Client(sandbox.base_url, "wrong", "tests")

    with pytest.raises(NotReadable):
        ask(client, cost)

    client.close()
    assert 1 == len(sandbox.seen)
    assert not client.proven


def test_a_list_out_of_reach_of_the_key_is_not_readable(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """403 is no reason to retry."""
    sandbox.keys["sandbox-key"] = "fulfilment"
    ask(client, cost, "products")

    with pytest.raises(NotReadable, match="suppliers is not readable with this key"):
        ask(client, cost, "suppliers")

    assert 2 == len(sandbox.seen)


def test_what_does_not_exist_is_not_found(client: Client, cost: RequestStats) -> None:
    """404, without a retry."""
    with pytest.raises(NotFound, match="nothing does not exist"):
        ask(client, cost, "nothing")

    assert 1 == cost.requests


def test_a_request_that_picqer_rejects_is_told_in_its_words(
    client: Client, cost: RequestStats, sandbox: Sandbox
) -> None:
    """No retry would help."""
    sandbox.faults.add("tags", Status(400, '{"error": true, "error_code": 5, "error_message": "Missing parameter"}'))

    with pytest.raises(ContractBroken, match="Missing parameter"):
        ask(client, cost)


@pytest.mark.parametrize("lead", range(180, 200, 3))
def test_no_part_of_a_key_is_told_where_the_words_of_a_server_are_cut(
    lead: int, client: Client, cost: RequestStats, sandbox: Sandbox
) -> None:
    sandbox.faults.add("tags", Status(400, f"{'x' * lead} sandbox-key"))

    with pytest.raises(ContractBroken) as raised:
        ask(client, cost)
    assert "sand" not in str(raised.value)


@fault("F9", "the key goes to its own host only, the proxy sees nothing")
def test_credentials_and_proxies_of_the_environment_are_ignored(
    client: Client, cost: RequestStats, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The key goes to one host, and only the key."""
    (tmp_path / "netrc").write_text("default login somebody password else\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")

    ask(client, cost)

    assert [seen.key for seen in sandbox.seen] == ["sandbox-key"]


def test_later_readings_are_later(client: Client, cost: RequestStats) -> None:
    """Although the server's clock has whole seconds."""
    first, second = client.list("tags", {}, cost).result(), client.list("tags", {}, cost).result()

    assert first.date == second.date
    assert first.read_at < second.read_at


def test_bytes_that_are_no_text_spoil_one_record_only(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """They arrive as half a surrogate pair, which the shape sets aside."""
    sandbox.faults.add("tags", Raw(b'[{"idtag": 1, "title": "caf\xe9"}, {"idtag": 2, "title": "tea"}]', {}))

    assert [row["title"] for row in ask(client, cost)] == ["caf\udce9", "tea"]


def test_numbers_keep_every_digit(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """Prices are read as decimals, never as binary floats."""
    sandbox.faults.add("tags", WrongJson('[{"price": 12345678901234567.89}]'))

    assert [str(row["price"]) for row in ask(client, cost)] == ["12345678901234567.89"]


def test_rows_can_be_edited_on_their_way(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """The sandbox's own tool for wrong values works through the wire."""
    sandbox.faults.add("tags", Edit(lambda rows: [{**row, "title": None} for row in rows]))

    assert {None} == {row["title"] for row in ask(client, cost)}


def test_a_date_far_from_the_one_before_is_not_believed(client: Client, cost: RequestStats, sandbox: Sandbox) -> None:
    """It would hold up all that goes by the server's time until that day."""
    first = client.list("tags", {}, cost).result()
    sandbox.faults.add("*", Headers({"Date": "Tue, 30 Oct 2029 16:00:00 GMT"}))
    wrong = client.list("tags", {}, cost).result()

    assert first.date == wrong.date
    assert first.read_at < wrong.read_at < client.server.next()


def test_moments_go_on_from_an_earlier_run(client: Client, cost: RequestStats) -> None:
    """Also when the server's clock stands still between two runs."""
    first = client.list("tags", {}, cost).result()
    reached = first.read_at + timedelta(seconds=5)
    client.server.not_before(reached)

    assert client.list("tags", {}, cost).result().read_at > reached


@fault("F9", "a proxy from the settings is used")
@pytest.mark.parametrize("is_set", [True, False])
def test_only_the_proxy_that_is_set_is_asked(
    is_set: bool, monkeypatch: pytest.MonkeyPatch, clock: VirtualClock, cost: RequestStats
) -> None:
    """It sees the host that is to be reached, and nothing of the key; the environment's proxy is never asked."""
    heard: list[bytes] = []

    class Proxy(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while (line := self.rfile.readline().strip()) != b"":
                heard.append(line)
            self.wfile.write(b"HTTP/1.1 403 Forbidden\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Proxy) as proxy:
        threading.Thread(target=proxy.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{proxy.server_address[1]}"
        monkeypatch.setenv("HTTPS_PROXY", address)
        settings = Settings(account="acme", api_key="key-and-secret", proxy=address if is_set else None)
        client = Client(
            "https://acme.invalid/api/v1/", "key-and-secret", "tests", Budget(), clock, proxies=settings.proxies()
        )
        with pytest.raises(TryAgainLater, match=r"sources\.picqer\.proxy"):
            client.list("tags", {}, cost).result()
        client.close()
        proxy.shutdown()

    assert is_set == any(line.startswith(b"CONNECT acme.invalid:443") for line in heard)
    assert not any(b"Authorization" in line for line in heard)


def test_answers_that_nobody_uses_leave_no_room_for_more(client: Client, cost: RequestStats) -> None:
    """Thirty-two at most, so that lists that are asked ahead take no memory without bound."""
    kept = []
    while client.room() and len(kept) < 100:
        kept.append(client.list("tags", {}, cost))
        kept[-1].result()
    full = len(kept)
    kept.clear()

    assert (32, True) == (full, client.room() > 0)
