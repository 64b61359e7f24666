"""Picqer pipelines: a whole Picqer account in DuckDB or another dlt destination.

Importing this package costs nothing: each name below imports what it needs when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .load.api import load
    from .load.outcome import Outcome
    from .source import apply_deletions, picqer_source
    from .warehouse import OpenWarehouse, open_warehouse

__all__ = ["OpenWarehouse", "Outcome", "apply_deletions", "load", "open_warehouse", "picqer_source"]

_MODULES = {
    "OpenWarehouse": ".warehouse",
    "Outcome": ".load.outcome",
    "apply_deletions": ".source",
    "open_warehouse": ".warehouse",
    "picqer_source": ".source",
}


def __getattr__(name: str) -> Any:
    if name == "load":
        return import_module(".load", __name__)  # the folder itself can be called, see there
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
