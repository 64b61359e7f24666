"""A run by the names of its options, whichever of its parts they belong to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from typing import Any

from picqer.source import Limits, Request, Sync
from picqer.source.http.client import Client

ASKED = {field.name for field in fields(Request)}
BOUNDS = {field.name for field in fields(Limits)}


def sync_of(client: Client, names: Collection[str] = (), **options: Any) -> Sync:
    """A run that reads these collections."""
    asked = {name: options.pop(name) for name in ASKED & options.keys()}
    bounds = {name: options.pop(name) for name in BOUNDS & options.keys()}
    return Sync(client, Request(names, **asked), limits=Limits(**bounds), **options)
