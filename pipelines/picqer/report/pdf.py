"""The report on paper: printed by a Chromium that is there already."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ..source import ConfigurationError

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
QUIETLY = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip
ROOT, ORDINARY = 0, 1
"""Chromium refuses its sandbox to root; what it opens here is our own page, without a network."""
PATIENCE = 120
"""Seconds that a browser may take."""


def write_pdf(html: str, file: Path) -> None:
    """Print a page.

    Raises:
        ConfigurationError: no browser is there, or it cannot print.
    """
    file.unlink(missing_ok=True)
    done = browse(html, f"--print-to-pdf={file}")
    if done.returncode or not file.exists():
        raise ConfigurationError(f"{done.args[0]} could not print the report: {done.stderr.strip()[-300:]}")


def browse(html: str, *wishes: str) -> subprocess.CompletedProcess[str]:
    """Open a page in a browser without a window and without a network, with these options.

    Raises:
        ConfigurationError: no browser is there, or it takes too long.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise ConfigurationError(
            "A PDF needs Chromium, Chrome or Edge, and none was found: install one, or print the HTML report yourself."
        )
    with TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        page.write_text(html, encoding="utf-8")
        of_root = ["--no-sandbox"] if getattr(os, "geteuid", lambda: ORDINARY)() == ROOT else []
        command = [browser, *QUIETLY, *of_root, f"--user-data-dir={folder}/profile", *wishes, page.as_uri()]
        try:
            return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603
        except subprocess.TimeoutExpired as error:
            raise ConfigurationError(f"{browser} did not print the report within {PATIENCE} seconds.") from error
