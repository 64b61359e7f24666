"""How a new DuckDB file is laid out. A file keeps the form that it was made with, until it is written anew."""

from __future__ import annotations

from collections.abc import Mapping

VERSION = "v1.2.0"
"""The oldest DuckDB that can read it. An older form writes everything it knows of all tables at each checkpoint."""
BLOCK = 16384
"""Bytes of a block, the fewest there may be: our hundred small tables leave most of DuckDB's usual 256 KiB empty."""
CONFIG: Mapping[str, str] = {"storage_compatibility_version": VERSION, "default_block_size": str(BLOCK)}
"""For a connection that may make the file."""
OPTIONS = f"STORAGE_VERSION '{VERSION}', BLOCK_SIZE {BLOCK}"
"""The same where the file is attached."""
