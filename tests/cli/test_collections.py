"""`picqer collections` as a user starts it."""

from __future__ import annotations

from picqer.source import CATALOG
from tests.command import Picqer


def test_the_collections_are_listed(picqer: Picqer) -> None:
    """Each with its key and its child tables."""
    done = picqer("collections")

    assert 0 == done.returncode
    assert {collection.name for collection in CATALOG} <= set(done.stdout.split())
