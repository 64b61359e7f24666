"""Parameters that are set for a whole report."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from picqer.cli import picqer


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("cutoff=17", "cutoff is no parameter of a metric; there are"),
        ("cutoff_hour=late", "cutoff_hour must be a number like 15, not 'late'."),
        ("service_level=", "service_level must be a number like 0.95, not ''."),
    ],
)
def test_a_parameter_that_cannot_be_set_says_why(given: str, said: str) -> None:
    done = CliRunner().invoke(picqer, ["report", "--set", given])

    assert 2 == done.exit_code
    assert said in " ".join(done.output.replace("│", " ").split())
