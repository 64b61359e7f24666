"""Actions on the destination that are repeated only when their input changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from dlt import Pipeline

from ..destinations.pipeline import local_value


def run_if_changed(pipeline: Pipeline, name: str, form: object, act: Callable[[], None]) -> None:
    """Run an action unless it already ran from these working files for this form.

    The form is everything that the action depends on; a hash of its `repr` is kept beside the working files.
    """
    hashed = hashlib.sha256(repr(form).encode()).hexdigest()
    if hashed != local_value(pipeline, name):
        act()
        pipeline.set_local_state_val(name, hashed)


def invalidate(pipeline: Pipeline, name: str) -> None:
    """Let the action run again: the destination has lost its result."""
    pipeline.set_local_state_val(name, None)
