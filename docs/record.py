"""Records the terminal sessions in README.md and docs/getting-started.md: run `python docs/record.py`.

The output is the same on every machine, so a test can compare the pages with it. Times are replaced by a fixed one.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from picqer.cli import LOOK
from picqer.sandbox import Account, Sandbox

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
FIRST_HOUR = HERE / "getting-started.md"
ASK = f"""import duckdb; print(duckdb.connect('demo.duckdb').sql('{LOOK}'))"""
COLUMNS = 92
PROGRAMS = Path(sys.executable).parent
ANSWERS = ("acme", "sandbox-key", "you@example.com")
NEXT = (
    "picqer check | tail -5",
    "picqer load --plan | tail -5",
    "picqer load 2> log | tail -3",
    "picqer status | head -6",
)


def environment(folder: Path) -> dict[str, str]:
    """The environment variables of the recorded commands."""
    path = f"{PROGRAMS}:/usr/bin:/bin"
    return {"COLUMNS": str(COLUMNS), "PATH": path, "HOME": str(folder), "PYTHONUTF8": "1", "TERM": "dumb"}


def session(folder: Path) -> tuple[str, str]:
    """Load the demo into an empty folder and query it; return both outputs."""

    def run(*command: str) -> str:
        done = subprocess.run(  # noqa: S603 - a command that the pages show
            command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=True
        )
        return done.stdout.replace(f"{folder}/", "").replace(sys.executable, ".venv/bin/python").rstrip()

    return run(str(PROGRAMS / "picqer"), "load", "--demo"), run(sys.executable, "-c", ASK)


def first_hour(folder: Path) -> str:
    """Run setup, check, plan, load and status against the sandbox and return what a terminal shows."""
    with Sandbox(Account(orders=300), limit=500) as server:
        answers = (server.base_url, *ANSWERS[1:])
        lines = ["$ picqer setup", _at_terminal(["picqer", "setup"], answers, folder)]
        for command in NEXT:
            done = subprocess.run(  # noqa: S602 - the pages show pipes
                command, shell=True, cwd=folder, env=environment(folder), capture_output=True, text=True, check=False
            )
            lines += [f"$ {command}", done.stdout.rstrip() + done.stderr.rstrip()]
        text = "\n".join(lines).replace(server.base_url, "https://acme.picqer.com/api/v1/")
    text = re.sub(r" +\d+ s(?=  complete)", lambda wait: " " * len(wait[0]), text)  # depends on when a minute began
    text = re.sub(r"\d{4}-\d\d-\d\d\b(?! \d)", "2026-12-01", text)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "2026-11-24 09:00", text)
    return text.replace(str(folder), "/srv/picqer")


def _at_terminal(command: list[str], answers: tuple[str, ...], folder: Path) -> str:
    """Run a command in a terminal, type these answers, and return what the terminal shows."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - a command that the pages show
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=environment(folder), start_new_session=True
    ) as running:
        os.close(theirs)
        shown = b""
        for answer in answers:
            while not shown.rstrip(b" ").endswith(b":"):
                shown += os.read(ours, 1024)
            os.write(ours, answer.encode() + b"\n")
            shown += os.read(ours, 1024)
        try:
            while more := os.read(ours, 1024):
                shown += more
        except OSError:  # the other end of a terminal is closed
            running.wait()
    os.close(ours)
    return shown.decode().replace("\r\n", "\n").rstrip()


def with_recording(part: str, shown: str, text: str) -> str:
    """The text of a page with the recording between `<!-- PART -->` and `<!-- end -->` replaced."""
    return re.sub(
        rf"(<!-- {part} -->\n).*?\n?(<!-- end -->)",
        lambda match: f"{match[1]}```\n{shown}\n```\n{match[2]}",
        text,
        count=1,
        flags=re.DOTALL,
    )


def _record(page: Path, part: str, shown: str) -> None:
    page.write_text(with_recording(part, shown, page.read_text(encoding="utf-8")), encoding="utf-8")


def main() -> None:
    """Record both sessions."""
    with TemporaryDirectory() as folder:
        _, answer = session(Path(folder))
    _record(README, "session", f'$ .venv/bin/python -c "{ASK}"\n{answer}')
    with TemporaryDirectory() as folder:
        _record(FIRST_HOUR, "first hour", first_hour(Path(folder)))


if __name__ == "__main__":
    main()
