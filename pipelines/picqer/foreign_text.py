r"""Text from outside (names, remarks, messages of servers), made safe once for each medium that shows it.

What would act there is shown as an escape sequence, as in JSON: `\u001b`. HTML markup is the template's to escape,
markup of rich is not read at all, and a secret is hidden by the stream.
"""

from __future__ import annotations

import io
import json
import re
import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

_ACTIVE = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # control characters: terminals obey them, and vl-convert and XML cannot hold them
    "\u2028\u2029"  # ends of lines for some programs
    "\u202a-\u202e\u2066-\u2069"  # they change the order of what follows (https://trojansource.codes)
    "\ud800-\udfff\ufffe\uffff]"  # no characters: no encoding or no XML can hold them
)
_SHORT = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}
_FORMULA = {"=", "+", "-", "@"}
"""Spreadsheets run a text that begins with one as a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""
MAX_CELL = 32_767
"""Characters of UTF-16 that Excel allows in a cell: an emoji is two of them at least."""
WIDTH = 2
"""Bytes of such a character."""


def visible(text: str, kept: str = "") -> str:
    """A text for a line, a label or a cell: it moves, colours, hides and links nothing. These characters stay."""
    return _ACTIVE.sub(lambda found: found[0] if found[0] in kept else _escaped(found[0]), text)


def _escaped(character: str) -> str:
    return _SHORT.get(character, f"\\u{ord(character):04x}")


def html_text(value: Any) -> Any:
    """What a template writes; markup that it trusts stays as it is, and it escapes the rest itself."""
    return visible(value) if type(value) is str else value


def excel_text(text: str) -> str:
    """A text for a cell of a workbook, which holds so many characters; a longer one ends in an ellipsis."""
    shown = visible(text, kept="\n\t")
    units = shown.encode("utf-16-le")
    if len(units) <= WIDTH * MAX_CELL:
        return shown
    return f"{units[: WIDTH * (MAX_CELL - 1)].decode('utf-16-le', 'ignore')}…"


def chat_text(text: str) -> str:
    """A text for a message in a chat: no link, no mention (https://docs.slack.dev/messaging/formatting-message-text)."""
    return visible(text, kept="\n").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def json_text(value: Any, indent: int | None = None) -> str:
    """A value as JSON for a file, a log or a terminal: in ASCII, without control characters."""
    return visible(json.dumps(value, default=str, indent=indent), kept="\n")


def csv_text(table: pd.DataFrame, **form: Any) -> str:
    """A table as CSV, in the form that pandas' options choose. A text that is a formula gets a quote before it."""
    texts = {str(name): cells.map(_csv_cell) for name, cells in table.items() if any(isinstance(c, str) for c in cells)}
    lines = _Lines()
    table.assign(**texts).to_csv(lines, index=False, lineterminator=_Lines.ENDING, **form)
    return lines.getvalue()


def _csv_cell(cell: Any) -> Any:
    if not isinstance(cell, str):
        return cell
    shown = visible(cell, kept="\t\r\n")
    return f"'{shown}" if _is_formula(cell) else shown


def _is_formula(cell: str) -> bool:
    """Whether a spreadsheet may run it: spaces before a formula are skipped, and full-width signs count."""
    signs = (sign for sign in unicodedata.normalize("NFKC", cell) if unicodedata.category(sign)[0] not in "ZC")
    return cell.startswith(("\t", "\r", "\n")) or next(signs, "") in _FORMULA


class _Lines(io.StringIO):
    """Lines that end in LF. The writer quotes what is in its own line end, so it must believe in CR and LF."""

    ENDING = "\r\n"

    def write(self, line: str, /) -> int:
        return super().write(f"{line.removesuffix(self.ENDING)}\n")
