"""Records README's first screen: `python docs/record.py` loads the demo, and writes load.svg and the session.

The demo is the same on every machine but for its times, so that a test can hold README against it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.text import Text

from pipelines.cli import LOOK

HERE = Path(__file__).parent
README = HERE.parent / "README.md"
ASK = f"""import duckdb; print(duckdb.connect('demo.duckdb').sql('{LOOK}'))"""
COLUMNS = 92


def session(folder: Path) -> tuple[str, str]:
    """The closing table of a demo loaded into an empty folder, and the answer to a query on it."""
    programs = Path(sys.executable).parent
    environment = {"COLUMNS": str(COLUMNS), "PATH": str(programs), "HOME": str(folder), "PYTHONUTF8": "1"}

    def run(*command: str) -> str:
        done = subprocess.run(  # noqa: S603 - the command that README shows
            command, cwd=folder, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.replace(f"{folder}/", "").replace(sys.executable, ".venv/bin/python").rstrip()

    return run(str(programs / "picqer"), "load", "--demo"), run(sys.executable, "-c", ASK)


def readme_with(answer: str, text: str) -> str:
    """README's text with the session made anew."""
    shown = f'```\n$ .venv/bin/python -c "{ASK}"\n{answer}\n```'
    return re.sub(
        r"(<!-- session -->\n).*?(\n<!-- end -->)", lambda match: match[1] + shown + match[2], text, flags=re.DOTALL
    )


def main() -> None:
    """Record."""
    with TemporaryDirectory() as folder:
        loaded, answer = session(Path(folder))
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(Text("$ .venv/bin/picqer load --demo", style="bold"))
    console.print(Text.from_markup(loaded.replace("complete", "[green]complete[/]")))
    console.save_svg(str(HERE / "load.svg"), title="picqer load --demo")
    README.write_text(readme_with(answer, README.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
