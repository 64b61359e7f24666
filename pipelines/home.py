"""The one place where a deployment lives: `.dlt`, the DuckDB file and the working files."""

from __future__ import annotations

import os
from pathlib import Path

SETTINGS_OF_DLT = {
    "RUNTIME__DLTHUB_TELEMETRY": "false",
    "EXTRACT__NEXT_ITEM_MODE": "fifo",  # collections in the catalog's order, each to its end
    "DATA_WRITER__DISABLE_COMPRESSION": "true",
    "LOAD__DELETE_COMPLETED_JOBS": "true",
    "LOAD__TRUNCATE_STAGING_DATASET": "true",
}


def settle(home: Path) -> Path:
    """Make this folder the one that dlt reads its settings from; must come before the first use of dlt.

    What the environment sets already, wins.

    Returns:
        The absolute path.
    """
    absolute = home.expanduser().resolve()
    absolute.mkdir(parents=True, exist_ok=True)
    os.environ["DLT_PROJECT_DIR"] = str(absolute)
    for name, value in SETTINGS_OF_DLT.items():
        os.environ.setdefault(name, value)
    return absolute
