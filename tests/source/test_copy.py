"""The folder `source` works when it is copied into another project."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from picqer.sandbox import Sandbox
from tests.command import at, environment

SOURCE = Path(__file__).parents[2] / "pipelines" / "picqer" / "source"
PROGRAM = """
import importlib.metadata, sys

known = importlib.metadata.version

def version(name):
    if name == "picqer-pipelines":
        raise importlib.metadata.PackageNotFoundError(name)
    return known(name)

importlib.metadata.version = version
from shop.picqer_api import picqer_source

rows = list(picqer_source().with_resources("tags"))
assert not any(name == "picqer" or name.startswith("picqer.") for name in sys.modules)
print(len(rows))
"""


def test_a_copy_reads_an_account(sandbox: Sandbox, tmp_path: Path) -> None:
    """Where this program is not installed, and under another name."""
    shutil.copytree(SOURCE, tmp_path / "shop" / "picqer_api", ignore=shutil.ignore_patterns("__pycache__"))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env=environment(tmp_path, at(sandbox) | {"DLT_DATA_DIR": str(tmp_path), "RUNTIME__DLTHUB_TELEMETRY": "false"}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (0, str(len(sandbox.account.tables["tags"]))) == (done.returncode, done.stdout.strip()), done.stderr
