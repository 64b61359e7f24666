"""States of every version are read, and written under the same keys."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from picqer.source.state import CollectionState, HistoryProgress, ScrubCycle

FIRST_VERSION: dict[str, Any] = {
    "names": {"products.brand_new": "brand_new"},
    "clock": "2026-01-02T10:00:00+00:00",
    "read": "2026-01-02T09:59:00+00:00",
    "swept": "2026-01-01T09:00:00+00:00",
    "marks": {"updated": "2026-01-02 09:00:00"},
    "history": {"since": "", "until": "", "is_complete": True, "began": "2026-01-01T08:00:00+00:00"},
    "ring": {"after": "120", "began": "2026-01-02T08:00:00+00:00", "verified": "2026-01-01T08:00:00+00:00"},
    "privacy": "",
}


def test_a_state_of_the_first_version_is_read() -> None:
    """Its history has no length of a window yet."""
    state = CollectionState(dict(FIRST_VERSION))

    assert datetime(2026, 1, 2, 9, 59, tzinfo=UTC) == state.read_at
    assert datetime(2026, 1, 1, 9, tzinfo=UTC) == state.full_scan_at
    assert {"updated": "2026-01-02 09:00:00"} == state.cursors
    assert HistoryProgress(is_complete=True, began="2026-01-01T08:00:00+00:00") == state.history
    assert ScrubCycle("120", "2026-01-02T08:00:00+00:00", "2026-01-01T08:00:00+00:00") == state.scrub
    assert "updated 2026-01-02 09:00:00, read 2026-01-02T09:59:00+00:00" == str(state)


def test_the_lists_per_product_that_the_first_version_had_read_are_known() -> None:
    """Up to the newest one; nobody knows when."""
    scrub = CollectionState({"ring": {"after": 3, "newest": 7}}).scrub

    assert scrub is not None
    assert ("", 7) == (scrub.began, scrub.newest)


def test_what_is_written_has_the_keys_of_the_first_version() -> None:
    """So that a state of any version is read."""
    kept: dict[str, Any] = {}
    state = CollectionState(kept)
    state.scrub = ScrubCycle("3", "2026-01-02T08:00:00+00:00", newest=7)
    state.set_cursor("created", "2026-01-01 00:00:00")
    state.end(datetime(2026, 1, 1, tzinfo=UTC))

    expected = {
        "ring": {
            "after": "3",
            "began": "2026-01-02T08:00:00+00:00",
            "verified": "",
            "last": "",
            "due": "",
            "promised": "",
            "newest": 7,
        },
        "marks": {"created": "2026-01-01 00:00:00"},
        "read": "2026-01-01T00:00:00+00:00",
    }
    assert expected == kept


def test_another_privacy_policy_starts_anew_and_keeps_the_names_of_columns() -> None:
    """What was loaded under the old one is read again."""
    kept = dict(FIRST_VERSION)
    reason = CollectionState(kept).begin("drop orders.reference", "")

    assert "its privacy settings have changed" == reason
    assert {"names": FIRST_VERSION["names"], "again": True, "privacy": "drop orders.reference"} == kept
    assert CollectionState(kept).needs_full_refresh


def test_the_same_policy_changes_nothing() -> None:
    """A run goes on."""
    kept = dict(FIRST_VERSION)

    assert "" == CollectionState(kept).begin("", "")
    assert FIRST_VERSION == kept
