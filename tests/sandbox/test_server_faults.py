"""What can go wrong, and that it goes wrong where it was scripted and nowhere else."""

from __future__ import annotations

import gzip
import json
import time
from dataclasses import replace

import pytest
import requests
from small_account import Record, SmallAccount, ask, ids, many_orders, rows

from picqer.sandbox.faults import (
    Cut,
    CutChunk,
    Drip,
    Edit,
    Empty,
    Fault,
    Headers,
    Html,
    Raw,
    Redirect,
    Reset,
    Short,
    Stall,
    Status,
    StopAt,
    WrongJson,
)
from picqer.sandbox.server import Sandbox


def _spoiled(*faults: Fault, rows_in_account: int = 3) -> requests.Response:
    """The first answer to a question for orders."""
    with Sandbox(many_orders(rows_in_account)) as sandbox:
        sandbox.faults.add("orders", *faults)
        return ask(sandbox, "orders")


def test_a_status_comes_with_an_error_of_picqers_form() -> None:
    """Unless another body is wanted; the limit's headers stay."""
    answer = _spoiled(Status(503, headers={"Retry-After": "7"}))

    assert (503, "7", "499") == (
        answer.status_code,
        answer.headers["Retry-After"],
        answer.headers["X-RateLimit-Remaining"],
    )
    assert {"error": True, "error_code": 1, "error_message": "Unknown error"} == answer.json()


def test_a_status_may_be_unheard_of() -> None:
    """Proxies invent their own."""
    answer = _spoiled(Status(520, "web server is returning an unknown error"))

    assert (520, "web server is returning an unknown error") == (answer.status_code, answer.text)


def test_html_may_pass_for_success() -> None:
    """A maintenance page with status 200."""
    answer = _spoiled(Html())

    assert (200, "text/html") == (answer.status_code, answer.headers["Content-Type"])
    assert answer.text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("text", ["null", "{}", '[{"idorder": 1', ""])
def test_json_may_be_another_or_none(text: str) -> None:
    """With the right length, so that nothing but its content tells."""
    assert text == _spoiled(WrongJson(text)).text


def test_a_page_may_come_empty_once() -> None:
    """And whole when asked again."""
    with Sandbox(many_orders(500)) as sandbox:
        sandbox.faults.add("orders", Empty(), skip=2)
        lengths = [len(ids(ask(sandbox, f"orders?offset={offset}"))) for offset in (0, 100, 200, 200, 300)]

        assert [100, 100, 0, 100, 100] == lengths
        assert [100, 100, 0, 100, 100] == [seen.rows for seen in sandbox.seen]


def test_a_page_may_be_short_in_the_middle() -> None:
    """The list goes on behind it."""
    with Sandbox(many_orders(300)) as sandbox:
        sandbox.faults.add("orders", Short(40), skip=1)
        pages = [ids(ask(sandbox, f"orders?offset={offset}")) for offset in (0, 100, 140)]

        assert [100, 40, 100] == [len(page) for page in pages]
        assert [101, 141] == [pages[1][0], pages[2][0]]


def test_a_list_may_stop_at_a_fraction() -> None:
    """Wherever its pages begin, nothing behind that row is shown."""
    with Sandbox(many_orders(500)) as sandbox:
        sandbox.faults.add("orders", StopAt(0.3), times=None)
        lengths = [len(ids(ask(sandbox, f"orders?offset={offset}"))) for offset in (0, 100, 149, 200)]

        assert [100, 50, 1, 0] == lengths


def test_content_may_be_edited() -> None:
    """Rows of a list, or the one record; also into what JSON does not allow."""
    with Sandbox(many_orders(2)) as sandbox:
        sandbox.faults.add("orders", Edit(lambda page: [row | {"price": float("nan")} for row in page]))
        sandbox.faults.add("orders/1", Edit(lambda record: record | {"name": "\ud800"}))

        assert ask(sandbox, "orders").text.count("NaN") == 2
        assert "\\ud800" in ask(sandbox, "orders/1").text
        assert [2, 0] == [seen.rows for seen in sandbox.seen]


def test_bytes_may_be_anything() -> None:
    """Such as a body that unpacks to much more."""
    packed = gzip.compress(json.dumps([{"idorder": 1}] * 10_000).encode())
    answer = _spoiled(Raw(packed, {"Content-Encoding": "gzip"}))

    assert str(len(packed)) == answer.headers["Content-Length"]
    assert 10_000 == len(answer.json())


def test_headers_may_be_missing_wrong_or_double() -> None:
    """The body stays as it is."""
    answer = _spoiled(
        Headers({"X-RateLimit-Remaining": None, "Date": "tomorrow", "Retry-After": ("1", "2")}),
    )

    assert "X-RateLimit-Remaining" not in answer.headers
    assert ("tomorrow", "1, 2") == (answer.headers["Date"], answer.headers["Retry-After"])
    assert [1, 2, 3] == ids(answer)


def test_a_redirect_points_elsewhere() -> None:
    """It carries nothing but the address."""
    answer = _spoiled(Redirect("https://evil.example/api/v1/orders"))

    assert (302, "https://evil.example/api/v1/orders", b"") == (
        answer.status_code,
        answer.headers["Location"],
        answer.content,
    )


@pytest.mark.parametrize(
    ("fault", "error"),
    [(Cut(10), "IncompleteRead"), (Cut(0), "IncompleteRead"), (CutChunk(10), "IncompleteRead"), (Reset(), "reset")],
)
def test_a_connection_may_break(fault: Fault, error: str) -> None:
    """Inside a body with or without a length, or before the first byte."""
    with pytest.raises(requests.RequestException, match=error):
        _spoiled(fault)


def test_a_reset_may_come_inside_the_body() -> None:
    """The rest is lost, the error is another than that of a short body."""
    with pytest.raises(requests.RequestException, match=r"IncompleteRead|reset"):
        _spoiled(Cut(10), Reset())


def test_a_body_may_be_late() -> None:
    """The head is there at once, the body after some seconds."""
    with Sandbox(many_orders(1)) as sandbox:
        sandbox.faults.add("orders", Stall(0.5))
        began = time.monotonic()
        answer = ask(sandbox, "orders", stream=True)
        head_after = time.monotonic() - began
        body = answer.json()

        assert head_after < 0.5 <= time.monotonic() - began
        assert [1] == [row["idorder"] for row in body]


def test_a_body_may_drip() -> None:
    """A few bytes at a time: no single silence is long, the whole is."""
    with Sandbox(SmallAccount(orders=rows("idorder", 1))) as sandbox:
        sandbox.faults.add("orders", Drip(5, 0.05))
        began = time.monotonic()
        answer = ask(sandbox, "orders")

        assert b'[{"idorder":1}]' == answer.content
        assert 0.1 <= time.monotonic() - began


def test_faults_add_up() -> None:
    """Each spoils what the one before it left, also those of another rule."""
    with Sandbox(many_orders(300)) as sandbox:
        sandbox.faults.add("orders", Short(40), Edit(lambda page: page[:30]))
        sandbox.faults.add("orders", Headers({"Date": None}), Stall(0.01))
        answer = ask(sandbox, "orders")

        assert 30 == len(ids(answer))
        assert "Date" not in answer.headers


def test_any_function_of_a_reply_is_a_fault() -> None:
    """For what nobody thought of."""
    assert "[]" == _spoiled(lambda reply: replace(reply, body=b"[]")).text


def test_a_rule_skips_then_spoils_then_stops() -> None:
    """And can tell how often it did."""
    with Sandbox(many_orders(1)) as sandbox:
        rule = sandbox.faults.add("orders", Status(500), skip=1, times=2)

        assert [200, 500, 500, 200] == [ask(sandbox, "orders").status_code for _ in range(4)]
        assert (4, 2) == (rule.met, rule.spoiled)


def test_a_rule_may_never_stop() -> None:
    """Until the script is cleared."""
    with Sandbox(many_orders(1)) as sandbox:
        sandbox.faults.add("orders", Status(500), times=None)
        before = [ask(sandbox, "orders").status_code for _ in range(3)]
        sandbox.faults.clear()

        assert [500, 500, 500] == before
        assert 200 == ask(sandbox, "orders").status_code


def test_a_rule_is_for_a_path_a_beginning_or_a_question() -> None:
    """Whatever else is asked is not touched, and not counted."""
    with Sandbox(SmallAccount(orders=rows("idorder", 2), tags=rows("idtag", 1))) as sandbox:
        exact = sandbox.faults.add("orders", Status(501), times=None)
        below = sandbox.faults.add("orders/*", Status(502), times=None)
        asked = sandbox.faults.add(lambda request: request.query.get("offset") == "1", Status(503), times=None)
        paths = ["orders", "orders/1", "orders?offset=1", "tags", "tags?offset=1"]

        assert [501, 502, 503, 200, 503] == [ask(sandbox, path).status_code for path in paths]
        assert [2, 1, 2] == [exact.met, below.met, asked.met]


def test_refusals_are_no_part_of_the_script() -> None:
    """A rule waits for a request that would have been answered."""
    with Sandbox(many_orders(1), limit=3) as sandbox:
        rule = sandbox.faults.add("*", Status(500))
        statuses = [
            ask(sandbox, "orders", key="wrong").status_code,
            ask(sandbox, "orders", method="POST").status_code,
            ask(sandbox, "orders").status_code,
            ask(sandbox, "orders").status_code,
            ask(sandbox, "orders").status_code,
        ]

        assert [401, 405, 500, 200, 429] == statuses
        assert 1 == rule.spoiled


def test_a_spoiled_answer_is_recorded_as_it_was_sent() -> None:
    """And counted: the API did the work."""
    with Sandbox(many_orders(5)) as sandbox:
        sandbox.faults.add("orders", Status(500))
        ask(sandbox, "orders")

        assert [(500, 0, True)] == [(seen.status, seen.rows, seen.is_counted) for seen in sandbox.seen]


def test_the_account_is_never_changed_by_an_edit() -> None:
    """An edit gets a copy of the rows."""

    def wipe(page: list[Record]) -> list[Record]:
        for row in page:
            row.clear()
        return page

    account = many_orders(2)
    with Sandbox(account) as sandbox:
        sandbox.faults.add("orders", Edit(wipe))

        assert [{}, {}] == ask(sandbox, "orders").json()
        assert [1, 2] == ids(ask(sandbox, "orders"))
