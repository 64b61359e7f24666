"""The report as PDF, printed by an installed Chromium."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from ..source import ConfigurationError

BROWSERS = (
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
    *("msedge", "microsoft-edge"),
)
HEADLESS_OPTIONS = (
    "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-pdf-header-footer", "--host-resolver-rules=MAP * ~NOTFOUND",
)  # fmt: skip
ROOT, ORDINARY = 0, 1
"""Chromium refuses to run its sandbox as root. Without it is safe here: it opens our own page, without a network."""
TIMEOUT_SECONDS = 120


def write_pdf(html: str, file: Path) -> None:
    """Print a page to a PDF file.

    Raises:
        ConfigurationError: no browser is installed, or it cannot print.
    """
    file.unlink(missing_ok=True)
    done = run_browser(html, f"--print-to-pdf={file}")
    if done.returncode or not file.exists():
        raise ConfigurationError(f"{done.args[0]} could not print the report: {done.stderr.strip()[-300:]}")


def run_browser(html: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Open a page in a headless browser without a network, with these options.

    Raises:
        ConfigurationError: no browser is installed, or it takes too long.
    """
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise ConfigurationError(
            "A PDF needs Chromium, Chrome or Edge, and none was found: install one, or print the HTML report yourself."
        )
    with TemporaryDirectory() as folder:
        page = Path(folder, "report.html")
        page.write_text(html, encoding="utf-8")
        without_sandbox = ["--no-sandbox"] if getattr(os, "geteuid", lambda: ORDINARY)() == ROOT else []
        profile = f"--user-data-dir={folder}/profile"
        command = [browser, *HEADLESS_OPTIONS, *without_sandbox, profile, *options, page.as_uri()]
        try:
            return subprocess.run(  # noqa: S603
                command, capture_output=True, encoding="utf-8", errors="replace", timeout=TIMEOUT_SECONDS, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise ConfigurationError(f"{browser} did not print the report within {TIMEOUT_SECONDS} seconds.") from error
