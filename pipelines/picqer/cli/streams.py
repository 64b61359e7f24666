"""Standard streams that are closed or full, or whose reader went away: the exit code of a command is never theirs."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import Any, TextIO

STREAMS = (("stdin", "r"), ("stdout", "w"), ("stderr", "w"))
"""By their file descriptors."""


class Wrapped(io.TextIOBase):
    """A stream for text that passes on to another one, without its buffer: nothing goes around it."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str, /) -> int:
        """Write a text; the number of its characters."""
        return self._stream.write(text)

    def flush(self) -> None:
        """Write what is kept back."""
        self._stream.flush()

    def isatty(self) -> bool:
        """Whether it is a terminal."""
        return self._stream.isatty()

    def fileno(self) -> int:
        """The number of its file descriptor."""
        return self._stream.fileno()

    def writable(self) -> bool:
        """It always is."""
        return True

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """How it writes characters as bytes."""
        return self._stream.encoding


class _Lasting(Wrapped):
    """A stream that leads to nowhere once a write has failed."""

    def write(self, text: str, /) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._lead_nowhere(error)
            return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._lead_nowhere(error)

    def _lead_nowhere(self, error: OSError) -> None:
        """What is buffered goes there too. A reader that went away, as `head` does, wanted no more."""
        with suppress(OSError):
            _to_nowhere(self._stream.fileno())
        if not isinstance(error, BrokenPipeError):
            sys.stderr.write(
                f"picqer: {self._stream.name} cannot be written ({error.strerror}): what follows is lost.\n"
            )

    @property
    def buffer(self) -> Any:
        return self._stream.buffer


def make_lasting() -> None:
    """From now on let no standard stream end the command. Where one is closed, no file may get its number."""
    for number, (name, mode) in enumerate(STREAMS):
        if getattr(sys, name) is None:
            _to_nowhere(number)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115  a stream
    sys.stdout, sys.stderr = _Lasting(sys.stdout), _Lasting(sys.stderr)


def _to_nowhere(number: int) -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    if nowhere != number:
        os.dup2(nowhere, number)
        os.close(nowhere)
