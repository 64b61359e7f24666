"""Actions on the destination that are repeated only when their input changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from dlt import Pipeline


def run_if_changed(pipeline: Pipeline, name: str, form: object, act: Callable[[], None]) -> None:
    """Run an action unless it already ran for this input from these working files.

    Args:
        pipeline: keeps a hash of the input beside its working files.
        name: of the action.
        form: everything that the action depends on, compared by its `repr`.
        act: the action.
    """
    hashed = hashlib.sha256(repr(form).encode()).hexdigest()
    if hashed != _last_run(pipeline, name):
        act()
        pipeline.set_local_state_val(name, hashed)


def invalidate(pipeline: Pipeline, name: str) -> None:
    """Let the action run again: the destination has lost its result."""
    pipeline.set_local_state_val(name, None)


def _last_run(pipeline: Pipeline, name: str) -> str | None:
    try:
        return str(pipeline.get_local_state_val(name))
    except KeyError:
        return None
