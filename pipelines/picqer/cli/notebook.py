"""`picqer notebook`: a notebook in the browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import click

from .options import look_place_options, target


@click.command()
@click.argument("name", required=False)
@click.option("--edit", is_flag=True, help="Copy it into the current folder and open the copy for editing.")
@look_place_options
def notebook(name: str | None, *, edit: bool, **place: Any) -> None:
    """Open a notebook in the browser: inventory, fulfilment, purchasing or orders. Without a name, list them."""
    known = {file.stem: file for file in sorted(_notebooks().glob("*.py"))}
    if name is None:
        click.echo("\n".join(known))
        return
    if name not in known:
        raise click.UsageError(f"There is no notebook {name}; there are {', '.join(known)}.")
    file = known[name]
    if edit:
        file = Path.cwd() / file.name
        if not file.exists():
            shutil.copy(known[name], file)
    command = [sys.executable, "-m", "marimo", "edit" if edit else "run", "--token", str(file)]
    done = subprocess.run(command, env=os.environ | _place_of_notebook(**place), check=False)  # noqa: S603
    raise SystemExit(done.returncode)


def _place_of_notebook(**place: Any) -> dict[str, str]:
    """Where a notebook finds the data, in the variables that it reads."""
    data = target(**place)
    return {
        "PICQER_HOME": str(data.home),
        "PICQER_DESTINATION": data.destination,
        "PICQER_DATASET": data.dataset_name,
        "PICQER_ACCOUNT": data.account,
        **({"PICQER_DEMO": "1"} if data.demo else {}),
    }


def _notebooks() -> Path:
    """The folder of the notebooks: of the project in a checkout, else where pip installs data files."""
    checkout = Path(__file__).parents[3]
    if (checkout / "pyproject.toml").exists():
        return checkout / "notebooks"
    return Path(sysconfig.get_path("data"), "share", "picqer-pipelines", "notebooks")
