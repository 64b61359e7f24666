"""What is done to a destination once, and again only when it would come out otherwise."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from dlt import Pipeline


def once(pipeline: Pipeline, name: str, form: object, act: Callable[[], None]) -> None:
    """Do something for a form that was not done yet from these working files.

    Args:
        pipeline: keeps the hash of the form beside its working files.
        name: of what is done.
        form: all that it depends on, by its `repr`.
        act: does it.
    """
    hashed = hashlib.sha256(repr(form).encode()).hexdigest()
    if hashed != _done(pipeline, name):
        act()
        pipeline.set_local_state_val(name, hashed)


def forget_once(pipeline: Pipeline, name: str) -> None:
    """Let it be done again: the destination does not have it any more."""
    pipeline.set_local_state_val(name, None)


def _done(pipeline: Pipeline, name: str) -> str | None:
    try:
        return str(pipeline.get_local_state_val(name))
    except KeyError:
        return None
