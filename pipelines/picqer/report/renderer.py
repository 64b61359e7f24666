"""Draws charts in a process of its own: vl-convert ends its process on some input, which must cost one chart only."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Self

from .content import Block

logger = logging.getLogger(__name__)

PROGRAM = Path(__file__).with_name("draw.py")
TIMEOUT_SECONDS = 60.0


class Renderer:
    """A process that draws charts. It begins with the first chart, and anew with the one after its end."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._process:
            _end(self._process)

    def svg(self, block: Block) -> str | None:
        """The chart of a block as SVG; None, and a warning, when it cannot be drawn."""
        try:
            answer = self._answer(block.chart.to_json(indent=None))
        except OSError as error:
            answer = {"error": f"the program that draws it does not run ({error})"}
        if "error" in answer:
            logger.warning('picqer: the report lacks the chart of "%s": %s', block.heading, answer["error"])
        return answer.get("svg")

    def _answer(self, chart: str) -> dict[str, str]:
        if self._process is None or self._process.poll() is not None:
            self._process = _begin()
        process = self._process
        timer = Timer(TIMEOUT_SECONDS, process.kill)
        timer.start()
        try:
            print(chart, file=process.stdin, flush=True)
            line = process.stdout.readline() if process.stdout else ""
        finally:
            timer.cancel()
        if not line.endswith("\n"):
            return {"error": f"the program that draws it ended with {_end(process)}"}
        answer: dict[str, str] = json.loads(line)
        return answer


def _begin() -> subprocess.Popen[str]:
    # -P: the program's folder must not hide modules of Python, such as `html`.
    # -X utf8: charts hold every character, whatever the locale.
    command, pipe = [sys.executable, "-P", "-X", "utf8", str(PROGRAM)], subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, encoding="utf-8")  # noqa: S603


def _end(process: subprocess.Popen[str]) -> int:
    """End it; its exit code, which is negative for a signal."""
    process.kill()
    process.communicate()
    return process.returncode
