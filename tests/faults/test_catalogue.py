"""No case is without a test, and the table says what they prove."""

from __future__ import annotations

from tests.faults.catalogue import FAULTS
from tests.faults.table import README, proven, table


def test_every_case_has_a_test() -> None:
    assert 86 == len(FAULTS)
    assert set() == FAULTS.keys() - proven().keys()


def test_the_table_is_that_of_the_tests() -> None:
    """Run `python -m tests.faults.table` after a change."""
    assert table() == README.read_text(encoding="utf-8")
