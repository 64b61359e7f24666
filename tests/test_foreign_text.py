"""Text from outside is shown, and does nothing."""

from __future__ import annotations

import csv
import io
import json

import pandas as pd
import pytest

from picqer.foreign_text import MAX_CELL, chat_text, csv_text, excel_text, html_text, json_text, visible
from tests.hostile import CONTROLS


def test_every_control_character_is_shown_as_an_escape_sequence() -> None:
    """In a form that stays valid inside JSON."""
    shown = {character: visible(f"a{character}b") for character in CONTROLS}

    assert 65 == len(shown)
    assert (r"a\u001bb", r"a\u009bb", r"a\nb", r"a\u007fb") == tuple(shown[c] for c in "\x1b\x9b\n\x7f")
    assert all(line.isascii() and line.isprintable() for line in shown.values())
    assert len(shown) == len({*shown.values()})


@pytest.mark.parametrize("code", [0xD800, 0xDFFF, 0xFFFE, 0xFFFF, 0x2028, 0x202E, 0x2066])
def test_so_is_what_no_file_can_hold_and_what_turns_the_rest_around(code: int) -> None:
    assert f"a\\u{code:04x}b" == visible(f"a{chr(code)}b")


def test_ordinary_text_stays_as_it_is() -> None:
    """Emoji of several characters, right-to-left script and markup included."""
    text = "Crème brûlée €5 👩‍👧 שלום [red] <b> \\u001b"

    assert text == visible(text)
    assert "a\nb" == visible("a\nb", kept="\n")


def test_a_value_of_a_template_is_shown_and_its_own_markup_is_left_alone() -> None:
    assert (r"a\u000bb", 5) == (html_text("a\x0bb"), html_text(5))


def test_a_text_that_is_longer_than_a_cell_of_excel_ends_in_an_ellipsis() -> None:
    """Excel takes none of it otherwise. It counts an emoji twice, and half of one is none."""
    assert ("👍" * 16_383, "👍" * 16_383 + "…") == (excel_text("👍" * 16_383), excel_text("👍" * 16_384))
    assert ("x" * MAX_CELL, "x" * (MAX_CELL - 1) + "…") == (
        excel_text("x" * MAX_CELL),
        excel_text("x" * (MAX_CELL + 1)),
    )


FORMULAS = [
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "\tx", " =1+1", "   +1", "\u00a0=1+1"),
    *("\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20A1", " \uff1d1", "\ufeff=1+1", "\u200b=1+1"),
]


@pytest.mark.parametrize("name", FORMULAS)
def test_a_text_that_is_a_formula_gets_a_quote(name: str) -> None:
    assert [["name", "pieces"], [f"'{name}", "-3"]] == _read(csv_text(pd.DataFrame({"name": [name], "pieces": [-3]})))


@pytest.mark.parametrize("name", ["a\r=1+1", "a\r\nb", "a\nb", 'a"b', "a,b", "a=1", "1-2", "–5", "(=1)"])  # noqa: RUF001
def test_any_other_text_comes_back_as_it_was(name: str) -> None:
    """A lone CR stays inside its cell; the lines end in LF."""
    text = csv_text(pd.DataFrame({"name": [name, None], "pieces": [1, 2]}))

    assert [["name", "pieces"], [name, "1"], ["", "2"]] == _read(text)
    assert text.startswith("name,pieces\n")


def test_a_control_character_in_a_csv_file_is_shown() -> None:
    assert r"a\u001b[31mb\u0000" == _read(csv_text(pd.DataFrame({"name": ["a\x1b[31mb\0"]})))[1][0]


def test_json_is_ascii_without_control_characters_and_means_the_same() -> None:
    """Also where it is laid out in lines."""
    value = {"a\x9b": ["".join(CONTROLS), "\ud800é\u202e"]}
    text = json_text(value, indent=1)

    assert value == json.loads(text)
    assert [] == [sign for sign in text if not " " <= sign <= "~" and sign != "\n"]


def test_a_chat_gets_no_mention_and_no_link() -> None:
    """In the form that Slack asks for."""
    assert r"a\u001b &lt;!channel&gt; &lt;https://evil.example|x&gt; &amp;lt;" == chat_text(
        "a\x1b <!channel> <https://evil.example|x> &lt;"
    )


def _read(text: str) -> list[list[str]]:
    return [*csv.reader(io.StringIO(text, newline=""))]
