"""What a notebook shows of names is text."""

from __future__ import annotations

import json

import pytest

from picqer.notebook import _table
from tests.charts.views import view
from tests.faults.catalogue import fault


@fault("J2", "a name in a table of a notebook is text: no link, no picture, no markup, no character that acts")
@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("https://evil.example/x.png", "https://evil.example/x.png"),
        ("data:image/png;base64,AAAA", "data:image/png;base64,AAAA"),
        ("<img src=x> & \u202e", r"&lt;img src=x&gt; &amp; \u202e"),
    ],
)
def test_j2_a_name_in_a_notebook_is_text(name: str, shown: str) -> None:
    """Otherwise marimo makes a link or a picture of an address in it."""
    table = _table(view("stock_value", {"name": name, "stock": 2}), ("name", "stock"))
    ((cell, stock),) = (row.values() for row in json.loads(table._component_args["data"]))

    assert ({"mimetype": "text/html", "data": f"<span>{shown}</span>"}, "2") == (cell, stock)
