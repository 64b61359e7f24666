"""Records what README shows: `python docs/record.py` loads the demo and walks through the first hour.

Both are the same on every machine but for their times, so that a test can hold README against them.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from picqer.cli import LOOK
from picqer.sandbox import Account, Sandbox

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
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
    """What the recorded commands see of this machine."""
    path = f"{PROGRAMS}:/usr/bin:/bin"
    return {"COLUMNS": str(COLUMNS), "PATH": path, "HOME": str(folder), "PYTHONUTF8": "1", "TERM": "dumb"}


def session(folder: Path) -> tuple[str, str]:
    """The closing table of a demo loaded into an empty folder, and the answer to a query on it."""

    def run(*command: str) -> str:
        done = subprocess.run(  # noqa: S603 - the command that README shows
            command, cwd=folder, env=environment(folder), capture_output=True, text=True, check=True
        )
        return done.stdout.replace(f"{folder}/", "").replace(sys.executable, ".venv/bin/python").rstrip()

    return run(str(PROGRAMS / "picqer"), "load", "--demo"), run(sys.executable, "-c", ASK)


def first_hour(folder: Path) -> str:
    """What setup, check, plan, load and status say to somebody at a terminal."""
    with Sandbox(Account(orders=300), limit=500) as server:
        answers = (server.base_url, *ANSWERS[1:])
        lines = ["$ picqer setup", _at_terminal(["picqer", "setup"], answers, folder)]
        for command in NEXT:
            done = subprocess.run(  # noqa: S602 - the pipes that README shows
                command, shell=True, cwd=folder, env=environment(folder), capture_output=True, text=True, check=False
            )
            lines += [f"$ {command}", done.stdout.rstrip() + done.stderr.rstrip()]
        text = "\n".join(lines).replace(server.base_url, "https://acme.picqer.com/api/v1/")
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "2026-11-24 09:00", text)
    return text.replace(str(folder), "/srv/picqer")


def _at_terminal(command: list[str], answers: tuple[str, ...], folder: Path) -> str:
    """What a terminal shows when somebody types these answers; hidden ones do not appear."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(  # noqa: S603 - the command that README shows
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


def readme_with(part: str, shown: str, text: str) -> str:
    """README's text with a recorded part made anew."""
    return re.sub(
        rf"(<!-- {part} -->\n).*?\n?(<!-- end -->)",
        lambda match: f"{match[1]}```\n{shown}\n```\n{match[2]}",
        text,
        count=1,
        flags=re.DOTALL,
    )


def main() -> None:
    """Record."""
    with TemporaryDirectory() as folder:
        loaded, answer = session(Path(folder))
    with TemporaryDirectory() as folder:
        hour = first_hour(Path(folder))
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(Text("$ .venv/bin/picqer load --demo", style="bold"))
    console.print(Text.from_markup(loaded.replace("complete", "[green]complete[/]")))
    console.save_svg(str(HERE / "load.svg"), title="picqer load --demo")
    text = readme_with("session", f'$ .venv/bin/python -c "{ASK}"\n{answer}', README.read_text(encoding="utf-8"))
    README.write_text(readme_with("first hour", hour, text), encoding="utf-8")


if __name__ == "__main__":
    main()
