"""No case is without a test. `tests/test_docs.py` checks that the table in docs/faults.md is current."""

from __future__ import annotations

from tests.faults.catalogue import FAULTS
from tests.faults.table import proven


def test_every_case_has_a_test() -> None:
    assert 125 == len(FAULTS)
    assert set() == FAULTS.keys() - proven().keys()
