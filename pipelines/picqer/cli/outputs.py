"""What goes out of the command: no secret, whoever writes it; log lines for people or for programs."""

from __future__ import annotations

import io
import json
import logging
import os
import re
import sys
from datetime import UTC, datetime
from typing import Any, TextIO

from ..foreign_text import json_text, visible
from .streams import Wrapped, make_lasting

TEXT = "%(asctime)s %(message)s"
PRIVATE = 0o077
TRACEBACK = "Traceback (most recent call last)"
ERROR_LINE = re.compile(r"^[\w.]+: .+", re.MULTILINE)
LINES, CSV = "\n\t", "\n\t\r"
"""Control characters that belong to lines, and to quoted cells."""
_hidden: set[str] = set()


class _Guarded(Wrapped):
    """A stream that hides secrets in everything that is written to it."""

    def write(self, text: str, /) -> int:
        if _hidden:
            from ..source.redaction import without

            text = without(text, _hidden)
        return super().write(text)


class _Plain(_Guarded):
    """The same, which shows control characters instead of passing them on.

    Args:
        kept: characters that are passed on unless it is a terminal.

    Attributes:
        layout: the stream for what the command itself lays out, with colours and a moving cursor.
    """

    def __init__(self, stream: TextIO, kept: str) -> None:
        super().__init__(stream)
        self.layout = _Guarded(stream)
        self._kept = kept

    def write(self, text: str, /) -> int:
        return super().write(visible(text, LINES if self.isatty() else self._kept))


def keep_private() -> None:
    """From now on let what is written be read by its owner only."""
    os.umask(PRIVATE)


def guard() -> None:
    """From now on let no secret and no control character out, and no stream end the command.

    To be called before anything logs. A character that a stream cannot encode is written as an escape sequence.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    make_lasting()
    sys.stdout, sys.stderr = _Plain(sys.stdout, CSV), _Plain(sys.stderr, LINES)


def for_layout(stream: TextIO) -> TextIO:
    """The stream for what is laid out by rich, whose texts are safe already."""
    layout: TextIO = getattr(stream, "layout", stream)
    return layout


def hide(*secrets: str | None) -> None:
    """Hide these, in all their forms."""
    from ..source.redaction import forms_of

    for secret in secrets:
        _hidden.update(forms_of(secret or ""))


def guard_sentry() -> None:
    """Where dlt has started Sentry (`runtime.sentry_dsn`), let no local variable and no secret go there."""
    sentry = sys.modules.get("sentry_sdk")
    if sentry is not None:
        options = sentry.get_client().options
        options["include_local_variables"] = False
        options["before_send"] = _without_secrets


def _without_secrets(event: Any, _hint: Any) -> Any:
    from ..source.redaction import without

    return json.loads(without(json.dumps(event, default=str), _hidden))


class _TextLines(logging.Formatter):
    """One line for each record, whatever is in its message; a traceback follows in lines of its own."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  logging's own name
        return visible(super().formatMessage(record))


class _JsonLines(logging.Formatter):
    """One JSON object a line: at (UTC), level, logger, message, error, and the facts that come with it."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            **getattr(record, "facts", {}),
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            **({"error": self.formatException(record.exc_info)} if record.exc_info else {}),
        }
        return json_text(line)


def _without_traceback(record: logging.LogRecord) -> bool:
    """Of the tracebacks with which dlt tells of each attempt of a job, only the cause."""
    told, _, trace = record.getMessage().partition(TRACEBACK)
    error = record.exc_info[1] if record.exc_info else None
    causes = [f"{type(error).__name__}: {error}".partition("\n")[0]] if error else ERROR_LINE.findall(trace)
    if error or trace:
        record.msg, record.args = "%s: %s", (told.strip(), causes[-1] if causes else "an error")
        record.exc_info = record.exc_text = None
    return True


def _is_news(record: logging.LogRecord) -> bool:
    """Not that the bookkeeping of a portion was extracted after its rows, which dlt takes for a surprise."""
    return "Storage schema was used" not in record.getMessage()


def is_for_programs() -> bool:
    """Whether log lines are JSON."""
    return any(isinstance(handler.formatter, _JsonLines) for handler in logging.getLogger().handlers)


def say(text: str) -> None:
    """Write a sentence to standard error, in the form of the log lines where programs read them."""
    if is_for_programs():
        logging.getLogger("picqer.cli").warning("%s", text)
    else:
        sys.stderr.write(f"{visible(text)}\n")


def log_lines(form: str) -> None:
    """Write log lines to standard error, as text or as JSON; to be called before dlt is imported, which follows it."""
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines() if form == "json" else _TextLines(TEXT, "%Y-%m-%d %H:%M:%S"))
    logging.basicConfig(handlers=[handler])
    logging.getLogger("picqer").setLevel(logging.INFO)
    logging.getLogger("dlt").addFilter(_without_traceback)
    logging.getLogger("dlt").addFilter(_is_news)
    if form == "json":
        os.environ.setdefault("RUNTIME__LOG_FORMAT", "JSON")
