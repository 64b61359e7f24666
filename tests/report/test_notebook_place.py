"""What the command tells a notebook is what the notebook asks."""

from __future__ import annotations

import re
from pathlib import Path

from picqer.cli.notebook import _place_of_notebook


def test_a_notebook_is_told_everything_that_it_asks() -> None:
    """Otherwise it would read the data or the settings of another account."""
    source = (Path(__file__).parents[2] / "pipelines" / "picqer" / "notebook.py").read_text(encoding="utf-8")
    told = _place_of_notebook(home=Path("/shop"), destination="postgres", dataset=None, account="second", demo=True)

    assert {*re.findall(r'environ\.get\("(PICQER_\w+)"', source)} == told.keys()
    assert ("second", "picqer_second", "postgres") == (
        told["PICQER_ACCOUNT"],
        told["PICQER_DATASET"],
        told["PICQER_DESTINATION"],
    )
