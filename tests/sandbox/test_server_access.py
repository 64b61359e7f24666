"""Who is let in, what is recorded of it, and what every answer carries."""

from __future__ import annotations

from datetime import datetime

import pytest
import requests
from small_account import AGENT, SmallAccount, ask, many_orders, rows
from urllib3.util import SKIP_HEADER

from picqer.sandbox.server import Sandbox

FULFILMENT = [
    "customers",
    "products",
    "stockhistory",
    "orders",
    "picklists",
    "shipments",
    "backorders",
    "purchaseorders",
]


def test_the_key_is_the_user_name() -> None:
    """Whatever the password."""
    with Sandbox(many_orders(1)) as sandbox, requests.Session() as session:
        session.trust_env = False
        answers = [
            session.get(sandbox.base_url + "orders", auth=("sandbox-key", password), headers=AGENT)
            for password in ("", "X", "a:b")
        ]

        assert [200, 200, 200] == [answer.status_code for answer in answers]


@pytest.mark.parametrize(
    "authorization",
    [None, "Bearer sandbox-key", "Bearer c2FuZGJveC1rZXk6", "Basic !", "Basic c2FuZGJveA==", "Basic /w=="],
)
def test_without_a_good_key_nobody_is_let_in(authorization: str | None) -> None:
    """401 in Picqer's form; the request is recorded without a key."""
    with Sandbox(many_orders(1)) as sandbox:
        answer = ask(sandbox, "orders", key=None, headers={**AGENT, "Authorization": authorization})

        assert 401 == answer.status_code
        assert [True, 1] == [answer.json()[name] for name in ("error", "error_code")]
        assert [(401, None)] == [(seen.status, seen.key) for seen in sandbox.seen]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PURGE"])
def test_only_get_is_served(method: str) -> None:
    """Everything else is refused, whole body read, and recorded."""
    account = many_orders(1)
    with Sandbox(account) as sandbox:
        answer = ask(sandbox, "orders/1", method=method, data=b'{"status":"cancelled"}')

        assert 405 == answer.status_code
        assert [(method, "orders/1", 405)] == [(seen.method, seen.path, seen.status) for seen in sandbox.seen]
        assert "completed" == account.tables["orders"][1]["status"]


def test_a_connection_survives_a_refused_body() -> None:
    """The body is read, so that the next request on the same connection begins where it should."""
    with Sandbox(many_orders(1)) as sandbox, requests.Session() as session:
        session.trust_env = False
        session.auth = ("sandbox-key", "")
        session.headers.update(AGENT)
        statuses = [
            session.request(method, sandbox.base_url + "orders", data=b"x" * 5000).status_code
            for method in ("POST", "GET")
        ]

        assert [405, 200] == statuses


def test_a_user_agent_is_required() -> None:
    """Picqer's documentation asks for one; here it is enforced."""
    with Sandbox(many_orders(1)) as sandbox:
        nameless = ask(sandbox, "orders", headers={"User-Agent": SKIP_HEADER})

        assert 400 == nameless.status_code
        assert [(400, None)] == [(seen.status, seen.user_agent) for seen in sandbox.seen]


def test_every_request_is_recorded() -> None:
    """When, what, who, and what became of it."""
    with Sandbox(many_orders(3), clock=lambda: 12.5) as sandbox:
        ask(sandbox, "orders?status=completed&offset=1")
        (seen,) = sandbox.seen

        assert (12.5, "GET", "orders", 200) == (seen.at, seen.method, seen.path, seen.status)
        assert {"status": "completed", "offset": "1"} == seen.query
        assert (AGENT["User-Agent"], "sandbox-key", 2) == (seen.user_agent, seen.key, seen.rows)
        assert seen.is_counted


@pytest.mark.parametrize(
    ("now", "fold", "expected"),
    [
        ("2026-10-30 17:00:00", 0, "Fri, 30 Oct 2026 16:00:00 GMT"),
        ("2026-07-01 00:30:00", 0, "Tue, 30 Jun 2026 22:30:00 GMT"),
        ("2026-10-25 02:30:00", 0, "Sun, 25 Oct 2026 00:30:00 GMT"),
        ("2026-10-25 02:30:00", 1, "Sun, 25 Oct 2026 01:30:00 GMT"),
    ],
)
def test_the_date_is_the_accounts_own(now: str, fold: int, expected: str) -> None:
    """Amsterdam's wall time, told in GMT, in summer, in winter and in the hour that comes twice."""
    account = many_orders(1)
    account.now = datetime.fromisoformat(now).replace(fold=fold)
    with Sandbox(account) as sandbox:
        assert expected == ask(sandbox, "orders").headers["Date"]


@pytest.mark.parametrize(
    ("path", "key", "status"),
    [("orders", "sandbox-key", 200), ("orders/9", "sandbox-key", 404), ("orders", "wrong", 401)],
)
def test_every_answer_carries_the_limit(path: str, key: str, status: int) -> None:
    """Also an error."""
    with Sandbox(many_orders(1), limit=10) as sandbox:
        answer = ask(sandbox, path, key=key)

        assert status == answer.status_code
        assert ("10", "9") == (answer.headers["X-RateLimit-Limit"], answer.headers["X-RateLimit-Remaining"])
        assert "application/json" == answer.headers["Content-Type"]


def test_a_fulfilment_customers_key_reads_eight_lists() -> None:
    """Everything else is forbidden, with the code that such keys meet."""
    others = ["suppliers", "warehouses", "picklists/batches", "users", "stats"]
    account = SmallAccount(
        **{path: rows("id", 1, active=True) for path in [*FULFILMENT, *others] if path != "stats"},
    )
    with Sandbox(account, keys={"narrow": "fulfilment"}) as sandbox:
        assert [200] * 8 == [ask(sandbox, path, key="narrow").status_code for path in FULFILMENT]

        refused = [ask(sandbox, path, key="narrow") for path in [*others, "suppliers/1", "users/me"]]

        assert {(403, 31)} == {(answer.status_code, answer.json()["error_code"]) for answer in refused}


def test_a_scope_can_be_a_set_of_paths() -> None:
    """A list's path reaches what is below its rows; a sub-resource's path reaches that alone."""
    account = SmallAccount(
        orders=rows("idorder", 1, products=[]), products=rows("idproduct", 2, stock=[], tags=[], active=True)
    )
    with Sandbox(account, keys={"a": frozenset({"orders"}), "b": frozenset({"products/stock"})}) as sandbox:
        paths = ["orders", "orders/1", "orders/1/products", "products/1/stock", "products/1", "products/1/tags"]

        assert [200, 200, 200, 403, 403, 403] == [ask(sandbox, path, key="a").status_code for path in paths]
        assert [403, 403, 403, 200, 403, 403] == [ask(sandbox, path, key="b").status_code for path in paths]


def test_keys_come_and_go_while_it_serves() -> None:
    """Added, narrowed, revoked."""
    with Sandbox(SmallAccount(orders=rows("idorder", 1), suppliers=rows("idsupplier", 1))) as sandbox:
        sandbox.keys["second"] = "full"
        added = ask(sandbox, "suppliers", key="second").status_code
        sandbox.keys["second"] = "fulfilment"
        narrowed = ask(sandbox, "suppliers", key="second").status_code
        del sandbox.keys["second"]
        revoked = ask(sandbox, "suppliers", key="second").status_code

        assert [200, 403, 401] == [added, narrowed, revoked]


def test_a_misspelt_scope_is_the_tests_own_mistake() -> None:
    """It comes out when the sandbox is closed, instead of passing for a fault of the API."""
    sandbox = Sandbox(many_orders(1), keys={"key": "fulfillment"})

    assert 500 == ask(sandbox, "orders", key="key").status_code
    with pytest.raises(ValueError, match="no scope"):
        sandbox.close()
