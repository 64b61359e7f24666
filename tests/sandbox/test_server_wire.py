"""Connections: kept, shared, hung up on and closed; and the business that goes on between requests."""

from __future__ import annotations

import base64
import http.client
import socket
import threading
import time
import warnings

import pytest
import requests
from small_account import AGENT, ask, ids, many_orders

from picqer.sandbox.faults import Drip, Edit, Stall
from picqer.sandbox.server import Sandbox

GREETING = {**AGENT, "Authorization": "Basic " + base64.b64encode(b"sandbox-key:").decode()}


def _connect(sandbox: Sandbox) -> http.client.HTTPConnection:
    return http.client.HTTPConnection(sandbox.base_url.split("/")[2], timeout=10)


def test_it_serves_on_loopback_below_the_apis_path() -> None:
    """At a free port, or at the one that was asked for."""
    with Sandbox(many_orders(1)) as sandbox:
        port = int(sandbox.base_url.split("/")[2].split(":")[1])

        assert f"http://127.0.0.1:{port}/api/v1/" == sandbox.base_url

    with Sandbox(many_orders(1), port=port) as again:
        assert sandbox.base_url == again.base_url
        assert 200 == ask(again, "orders").status_code


def test_a_connection_is_kept_for_the_next_request() -> None:
    """HTTP/1.1, as long as the client wants."""
    with Sandbox(many_orders(1)) as sandbox:
        connection = _connect(sandbox)
        for _ in range(3):
            connection.request("GET", "/api/v1/orders", headers=GREETING)
            ours = connection.sock.getsockname()
            response = connection.getresponse()

            assert (200, 11) == (response.status, response.version)
            assert response.read().startswith(b"[{")
            assert ours == connection.sock.getsockname()
        connection.close()


def test_a_client_may_ask_to_close() -> None:
    """Then the connection ends with the answer."""
    with Sandbox(many_orders(1)) as sandbox:
        with socket.create_connection(sandbox._listener.server_address) as line:
            lines = ["GET /api/v1/orders/1 HTTP/1.1", "Host: x", *(f"{k}: {v}" for k, v in GREETING.items())]
            line.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
            answer = b"".join(iter(lambda: line.recv(65536), b""))

        assert answer.endswith(b'{"idorder":1,"status":"completed"}')


def test_an_answer_is_one_write_on_a_line_without_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """Head and body leave together, and leave at once."""
    writes: list[int] = []
    delays: list[int] = []
    send = socket.socket.sendall

    def sendall(line: socket.socket, data: bytes) -> None:
        if bytes(data[:8]) == b"HTTP/1.1" or writes:
            writes.append(len(data))
            delays.append(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        send(line, data)

    with Sandbox(many_orders(100)) as sandbox:
        monkeypatch.setattr(socket.socket, "sendall", sendall)
        answer = ask(sandbox, "orders")

        assert 1 == len(writes)
        assert writes[0] > len(answer.content)
        assert [1] == [int(bool(delay)) for delay in delays]


def test_an_unreadable_request_disturbs_nobody() -> None:
    """It is told so, and the next client is served."""
    with Sandbox(many_orders(1)) as sandbox:
        with socket.create_connection(sandbox._listener.server_address) as line:
            line.sendall(b"nonsense\r\n\r\n")

            assert b"400" in line.recv(1000)

        assert 200 == ask(sandbox, "orders").status_code


def test_a_client_that_hangs_up_disturbs_nobody(capfd: pytest.CaptureFixture[str]) -> None:
    """Before, during and after an answer; nothing is printed."""
    with Sandbox(many_orders(1000), page_size=1000) as sandbox:
        sandbox.faults.add("orders", Drip(100, 0.005))
        for _ in range(3):
            with socket.create_connection(sandbox._listener.server_address) as line:
                lines = ["GET /api/v1/orders HTTP/1.1", *(f"{k}: {v}" for k, v in GREETING.items())]
                line.sendall("\r\n".join([*lines, "", ""]).encode())
        with socket.create_connection(sandbox._listener.server_address) as line:
            line.sendall(b"GET /api")

        assert 1000 == len(ids(ask(sandbox, "orders")))

    assert ("", "") == tuple(capfd.readouterr())


def test_closing_ends_whatever_is_going_on() -> None:
    """Idle connections, stalled answers and dripping ones; no thread and no socket is left."""
    threads = threading.active_count()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sandbox = Sandbox(many_orders(10))
        idle = _connect(sandbox)
        idle.connect()
        waiting = [_connect(sandbox) for _ in range(3)]
        sandbox.faults.add("orders", Stall(600), times=2)
        sandbox.faults.add("orders", Drip(1, 600), skip=2)
        for connection in waiting:
            connection.request("GET", "/api/v1/orders", headers=GREETING)
            assert 200 == connection.getresponse().status
        began = time.monotonic()
        sandbox.close()

        assert time.monotonic() - began < 2
        assert threads == threading.active_count()
        for connection in [idle, *waiting]:
            connection.close()

    with pytest.raises(requests.ConnectionError):
        ask(sandbox, "orders")


def test_latency_delays_every_answer() -> None:
    """But holds up nobody else."""
    with Sandbox(many_orders(1), latency=0.3) as sandbox:
        began = time.monotonic()
        threads = [threading.Thread(target=ask, args=(sandbox, "orders")) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        assert 0.3 <= time.monotonic() - began < 1.1


def test_business_goes_on_between_requests() -> None:
    """Before each answer is made, and under the account's lock."""
    account = many_orders(5)
    owned: list[bool] = []

    def delete_the_first() -> None:
        account.remove("orders", min(account.tables["orders"]))
        owned.append(account.lock._is_owned())

    with Sandbox(account, page_size=2) as sandbox:
        sandbox.before_each = delete_the_first

        assert [2, 3] == ids(ask(sandbox, "orders"))
        assert [5] == ids(ask(sandbox, "orders?offset=2"))
        assert [True, True] == owned


def test_an_answer_waits_for_whoever_changes_the_account() -> None:
    """A page never shows half a change."""
    account = many_orders(3)
    with Sandbox(account) as sandbox:
        answers: list[requests.Response] = []
        asking = threading.Thread(target=lambda: answers.append(ask(sandbox, "orders")))
        with account.lock:
            asking.start()
            asking.join(0.1)

            assert [] == answers

            account.remove("orders", 1)
        asking.join()

        assert [2, 3] == ids(answers[0])


@pytest.mark.parametrize("where", ["before_each", "edit"])
def test_a_failure_of_the_sandbox_is_no_fault_of_the_api(where: str) -> None:
    """The client sees a 500; whoever closes the sandbox sees what happened, once."""
    sandbox = Sandbox(many_orders(1))
    if where == "edit":
        sandbox.faults.add("orders", Edit(lambda _: 1 // 0))
    else:
        sandbox.before_each = lambda: 1 // 0

    assert 500 == ask(sandbox, "orders").status_code
    with pytest.raises(ZeroDivisionError):
        sandbox.close()
