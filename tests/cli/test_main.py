"""How every command ends."""

from __future__ import annotations

from tests.command import Picqer


def test_with_debug_an_error_ends_with_its_own_code(picqer: Picqer) -> None:
    done = picqer("--debug", "load")

    assert 78 == done.returncode
    assert "Traceback" in done.stderr
