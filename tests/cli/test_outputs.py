"""What the command writes does nothing to a terminal, and no stream is too narrow for it."""

from __future__ import annotations

import io
import logging

import click
import pytest

from picqer.cli import picqer
from picqer.cli.outputs import guard, log_lines, say
from picqer.cli.tables import plain_table, show, state
from tests.faults.catalogue import fault
from tests.hostile import CONTROLS, MARKUP


class Stream(io.TextIOWrapper):
    """A stream of an encoding, on a terminal or not."""

    def __init__(self, encoding: str, *, is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self.is_terminal = is_terminal

    def isatty(self) -> bool:
        """As a test needs it."""
        return self.is_terminal

    @property
    def text(self) -> str:
        """What was written, with ends of lines as they are."""
        self.flush()
        return self.buffer.getvalue().decode(self.encoding)  # type: ignore[attr-defined,no-any-return]


def guarded(monkeypatch: pytest.MonkeyPatch, out: Stream) -> Stream:
    """The command's standard output and error."""
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setattr("sys.stderr", out)
    guard()
    return out


@fault("J2", "a table shows markup as text, on a terminal and in a file")
@fault("J3", "a table shows control characters as escape sequences")
@pytest.mark.parametrize("is_terminal", [True, False])
def test_j3_a_table_shows_every_character_and_no_markup(
    monkeypatch: pytest.MonkeyPatch,
    is_terminal: bool,
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    out = guarded(monkeypatch, Stream("utf-8", is_terminal=is_terminal))
    table = plain_table("[bold]title")
    table.add_column("[red]heading", no_wrap=True)
    for text in ["".join(CONTROLS[:12]), *(f"a{character}b" for character in CONTROLS), *MARKUP]:
        table.add_row(text)
    table.add_row(state("[green]fresh", "green", "\x1b[2Jmore[/2m]"))
    show(table)
    drawn = out.text.replace("\x1b[32m", "").replace("\x1b[1m", "").replace("\x1b[3m", "").replace("\x1b[0m", "")

    assert [] == [character for character in CONTROLS if character in drawn and character != "\n"]
    assert [True] * 62 == [f"a\\u{ord(c):04x}b" in drawn for c in CONTROLS if c not in "\t\n\r"]
    assert [True] * len(MARKUP) == [text.replace("\x1b", r"\u001b") in drawn for text in MARKUP]
    assert all(text in drawn for text in ("[bold]title", "[red]heading", r"[green]fresh\u001b[2Jmore[/2m]"))
    assert is_terminal is ("\x1b[32m" in out.text)


@pytest.mark.parametrize("is_terminal", [True, False])
def test_a_line_shows_every_character(monkeypatch: pytest.MonkeyPatch, is_terminal: bool) -> None:
    """Also what click would drop as a colour; a CR stays where a file of CSV may hold one, in quotes."""
    out = guarded(monkeypatch, Stream("utf-8", is_terminal=is_terminal))
    with picqer.make_context("picqer", ["metric"]):
        click.echo("".join(CONTROLS) + "\x1b[31mred")
    say("\x1b[2J\x9b31m")

    assert [] == [c for c in CONTROLS if c in out.text and c not in ("\t\n" if is_terminal else "\t\n\r")]
    assert r"\u001b[31mred" in out.text
    assert r"\u001b[2J\u009b31m" in out.text


@fault("J5", "tables, lines and messages get escape sequences")
def test_j5_a_stream_that_knows_only_ascii_gets_escape_sequences(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also what click writes, which would go around the guard of secrets on such a stream."""
    out = guarded(monkeypatch, Stream("ascii"))
    table = plain_table("Café")
    table.add_column("name")
    table.add_row("Crème €5 \ud800")
    show(table)
    click.echo("é1")
    say("é2")

    assert all(text in out.text for text in (r"Caf\xe9", r"Cr\xe8me \u20ac5 \ud800", r"\xe91", r"\xe92"))


@fault("J3", "a log line stays one line, whatever name of a field or message it quotes")
def test_j3_a_log_line_stays_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a message quotes; a traceback has lines of its own."""
    out = guarded(monkeypatch, Stream("utf-8"))
    with monkeypatch.context() as patched:
        patched.setattr(logging.getLogger(), "handlers", [])
        log_lines("text")
        logging.getLogger("picqer").warning("new field %s", "a\n2026-01-01 picqer: all is well\r\x1b[2J\x85")

    assert 1 == len(out.text.splitlines())
    assert r"new field a\n2026-01-01 picqer: all is well\r\u001b[2J\u0085" in out.text


FAILED = "Traceback (most recent call last):\n  File x\ndlt.Failed: no room for x.wal\nPossible solutions:\n* more room"


def test_nobody_is_told_that_bookkeeping_was_extracted_after_its_rows() -> None:
    log_lines("text")
    record = logging.makeLogRecord({"msg": "the storage schema hash is different. Storage schema was used."})

    assert not logging.getLogger("dlt").filter(record)


@pytest.mark.parametrize(
    ("told", "message", "error"),
    [
        ("job retried with message: dlt.Failed: no room for x.wal", f"job retried with message {FAILED}", None),
        ("job failed: OSError: no room for x.wal", "job failed", OSError("no room for x.wal\nSolutions: more room")),
        ("job done", "job done", None),
    ],
)
def test_of_a_traceback_of_dlt_only_the_cause_is_told(told: str, message: str, error: OSError | None) -> None:
    """It logs the one of a failed job with each attempt, as an error and once more in a message."""
    log_lines("text")
    record = logging.makeLogRecord({"msg": message, "exc_info": (OSError, error, None) if error else None})

    assert logging.getLogger("dlt").filter(record)
    assert (told, None) == (record.getMessage(), record.exc_info)
